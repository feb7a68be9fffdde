import type { INestApplication } from '@nestjs/common'
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger'
import { type Audience, audiences, isFor } from './audience.ts'
import { keepNamedSchemas } from './openapi-schemas.ts'
import { registeredCodes } from './problem.ts'

/** Docs at `/api/docs` with a choice of audience; all of it at `/api/openapi.json`, each alone at `/api/openapi/app.json`. */
export function serveOpenApi(app: INestApplication): void {
  const address = (audience: Audience) => `api/openapi/${audience}.json`
  for (const audience of audiences)
    SwaggerModule.setup(`api/openapi/${audience}`, app, () => openApiDocument(app, audience), {
      ui: false,
      raw: ['json'],
      jsonDocumentUrl: address(audience),
    })
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: '团客 API',
    explorer: true,
    swaggerOptions: { urls: audiences.map((audience) => ({ url: `/${address(audience)}`, name: audience })) },
  })
}

/** What the server describes of itself: everything, or what one audience may call and nothing else. */
export function openApiDocument(app: INestApplication, audience?: Audience): OpenAPIObject {
  const title = audience ? `Tuanke 团客 · ${audience}` : 'Tuanke 团客'
  const info = new DocumentBuilder().setTitle(title).setVersion('1').addBearerAuth().build()
  const document = SwaggerModule.createDocument(app, info)
  if (audience)
    document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => isFor(audience, path)))
  document.components ??= {}
  document.components.schemas = { ...document.components.schemas, Problem: problemSchema(audience) }
  for (const path of Object.values(document.paths))
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete])
      if (operation) operation.responses.default = anyProblem
  keepNamedSchemas(document, ['Problem'])
  return document
}

const anyProblem = {
  description: 'The request was refused; `code` says why.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function problemSchema(audience?: Audience) {
  const text = { type: 'string' }
  const field = { type: 'object', required: ['path', 'message'], properties: { path: text, message: text } }
  return {
    type: 'object',
    description: 'RFC 9457. `code` is the program’s word, `params` fill the message.',
    required: ['type', 'title', 'status', 'code', 'params', 'requestId'],
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      code: { type: 'string', enum: registeredCodes(audience) },
      params: { type: 'object', additionalProperties: true },
      requestId: text,
      errors: { type: 'array', items: field },
    },
  }
}
