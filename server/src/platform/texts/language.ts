import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'

/** What people read here. Chinese is what everything is written in first. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** More wishes than any browser sends. */
const MOST_WISHES = 20

/** The language somebody reads, by their `Accept-Language`: the best liked of those we speak, Chinese when none is. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '').split(',', MOST_WISHES).map((wish) => {
    const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    return { spoken: tag.split('-', 1)[0], weight: quality === undefined ? 1 : Number(quality.slice(2)) }
  })
  const best = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return LANGUAGES.find((language) => language === best.find(({ spoken }) => isOurs(spoken))?.spoken) ?? 'zh'
}

const isOurs = (spoken: string | undefined): boolean => LANGUAGES.some((language) => language === spoken)

/** The language whoever calls reads. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>()
  return languageOf(headers['accept-language'])
})
