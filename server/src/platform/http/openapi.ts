import type { INestApplication } from '@nestjs/common'
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger'
import { registeredCodes } from './problem.ts'

/** Docs at `/api/docs`, the document at `/api/openapi.json`. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: '团客 API',
  })
}

export function openApiDocument(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder().setTitle('Tuanke 团客').setVersion('1').addBearerAuth().build()
  const document = SwaggerModule.createDocument(app, info)
  document.components ??= {}
  document.components.schemas = { ...document.components.schemas, Problem: problemSchema() }
  for (const path of Object.values(document.paths))
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete])
      if (operation) operation.responses.default = anyProblem
  return document
}

const anyProblem = {
  description: 'The request was refused; `code` says why.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function problemSchema() {
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
      code: { type: 'string', enum: registeredCodes() },
      params: { type: 'object', additionalProperties: true },
      requestId: text,
      errors: { type: 'array', items: field },
    },
  }
}
