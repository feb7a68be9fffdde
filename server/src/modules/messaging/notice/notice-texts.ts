import { Catalogue, type Told } from '../../../platform/texts/catalogue.ts'
import { clip } from '../../../platform/texts/clip.ts'
import type { Language } from '../../../platform/texts/language.ts'

/** What a notice says. */
export interface NoticeText {
  title: string
  body: string
}

/** Every notice there is; each noun declares its own in `<noun>.texts.ts`. */
export const notices = new Catalogue<NoticeText>('notice')

/** In characters, whatever the facts are. */
const MAX_TITLE = 64
const MAX_BODY = 255

export interface StoredNotice extends NoticeText {
  kind: string
  /** Null for what was written before notices were worded by their reader: its words are in title and body. */
  factsJson: Told['facts'] | null
}

/** A kind that a version after this one has written, or one before: there was something, and where it leads is known. */
const UNKNOWN: Record<Language, NoticeText> = {
  zh: { title: '有一条新消息', body: '点开看看详情。' },
  en: { title: 'You have a message', body: 'Open it for details.' },
}

/** A stored notice in the reader's language. */
export function wordNotice({ kind, factsJson, title, body }: StoredNotice, language: Language): NoticeText {
  if (factsJson === null) return { title, body }
  const said = notices.word({ kind, facts: factsJson }, language) ?? UNKNOWN[language]
  return { title: clip(said.title, MAX_TITLE), body: clip(said.body, MAX_BODY) }
}
