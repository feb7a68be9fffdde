import { Injectable } from '@nestjs/common'
import { Env, EnvError } from '../../../env.ts'
import { fitted, isKeyword } from './fields.ts'
import { topicNames, topics, type MessageWish, type Topic } from './topics.ts'

export interface MessageTemplate {
  topic: Topic
  templateId: string
  /** Fact → keyword of the template. */
  keywords: Record<string, string>
}

const MAX_ID = 64

/** The merchant's templates, from WECHAT_MESSAGE_TEMPLATES. A topic without one is only told in the inbox. */
@Injectable()
export class MessageTemplates {
  readonly all: readonly MessageTemplate[]

  /** @throws EnvError that lists every mistake */
  constructor(env: Env) {
    const problems: string[] = []
    this.all = Object.entries(env.messageTemplates).flatMap(([topic, { id, ...keywords }]) => {
      problems.push(...mistakesIn(topic, id, keywords))
      return [{ topic: topic as Topic, templateId: id ?? '', keywords }]
    })
    const ids = this.all.map(({ templateId }) => templateId)
    if (new Set(ids).size < ids.length)
      problems.push('  one template serves one topic: an answer counts for a template')
    if (problems.length > 0) throw new EnvError(`WECHAT_MESSAGE_TEMPLATES is wrong:\n${problems.join('\n')}`)
  }

  of(topic: Topic): MessageTemplate | undefined {
    return this.all.find((template) => template.topic === topic)
  }

  /** What the template will say: keyword → fitted text. @throws RangeError when a fact cannot be said in its keyword */
  fill({ keywords }: MessageTemplate, { facts }: MessageWish): Record<string, string> {
    return Object.fromEntries(
      Object.entries(keywords).map(([fact, keyword]) => [keyword, fitted(keyword, facts[fact] ?? '')]),
    )
  }
}

function mistakesIn(topic: string, id: string | undefined, keywords: Record<string, string>): string[] {
  if (!topicNames.includes(topic as Topic)) return [`  ${topic}: there are ${topicNames.join(', ')}`]
  const facts: readonly string[] = topics[topic as Topic].facts
  return [
    ...(id && id.length <= MAX_ID ? [] : [`  ${topic}.id: missing or too long`]),
    ...(Object.keys(keywords).length > 0 ? [] : [`  ${topic}: no keyword is filled`]),
    ...Object.entries(keywords).flatMap(([fact, keyword]) => [
      ...(facts.includes(fact) ? [] : [`  ${topic}.${fact}: there are ${facts.join(', ')}`]),
      ...(isKeyword(keyword) ? [] : [`  ${topic}.${fact}: ${keyword} is no keyword of a template`]),
    ]),
  ]
}
