import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type ContentSettings, usualContent } from '../content/content-settings.ts'

const rule = z.strictObject({
  word: z.string().min(1),
  suggest: z.enum(['review', 'risky']),
  label: z.int().default(21000),
})
const contentBody = z.strictObject({ words: z.array(rule).optional(), pictures: z.array(rule).optional() })

/** What the content checks object to. `pictures` match parts of a picture's address; an empty body brings the usual back. */
export function contentRoutes(app: FastifyInstance, content: ContentSettings): void {
  app.get('/__ctl/content', () => content)
  app.post('/__ctl/content', (request) => Object.assign(content, usualContent(), contentBody.parse(request.body ?? {})))
}
