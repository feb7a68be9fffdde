import { z } from 'zod'
import type { Language } from './language.ts'

/** What is stored of something said: which sentence, and what it is filled with. */
export interface Told {
  kind: string
  facts: Record<string, unknown>
}

interface Entry<Text> {
  facts: z.ZodObject
  /** One language; the facts are those the entry's own schema has read. */
  word(language: Language, facts: unknown): Text
}

/** Sentences of one sort, stored as kind and facts and worded when they are read, in the reader's language. */
export class Catalogue<Text> {
  private readonly entries = new Map<string, Entry<Text>>()

  /** @param sort what its sentences are, for whoever declares one twice */
  constructor(private readonly sort: string) {}

  /**
   * Declares a sentence once, beside its noun. The answer makes what is stored of it; of what it is given it keeps the
   * facts of the schema only, so that a row read from the database will do.
   */
  define<Shape extends z.ZodRawShape>(
    kind: string,
    { facts, texts }: { facts: Shape; texts: Record<Language, (facts: z.output<z.ZodObject<Shape>>) => Text> },
  ): (given: z.input<z.ZodObject<Shape>>) => Told {
    if (this.entries.has(kind)) throw new Error(`${this.sort} ${kind} is declared twice`)
    const schema = z.object(facts)
    this.entries.set(kind, {
      facts: schema,
      word: (language, read) => texts[language](read as z.output<z.ZodObject<Shape>>),
    })
    return (given) => ({ kind, facts: schema.parse(given) })
  }

  /** Undefined when the kind is unknown or facts are missing: another version has written it. */
  word({ kind, facts }: { kind: string; facts: unknown }, language: Language): Text | undefined {
    const entry = this.entries.get(kind)
    const read = entry?.facts.safeParse(facts)
    return entry && read?.success ? entry.word(language, read.data) : undefined
  }

  /** All kinds declared so far, sorted. */
  kinds(): string[] {
    return [...this.entries.keys()].sort()
  }
}
