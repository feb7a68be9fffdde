import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorFilter } from './error.filter.ts'
import { RequestError } from './http.errors.ts'

export interface StaticFolders {
  /** The mini-program built for H5, served at `/`. */
  h5: string
  /** The admin, served at `/admin/`. */
  admin: string
  /** Uploaded pictures, served at `/images/`; their names change with their content. */
  images: string
}

const YEAR_SECONDS = 31_536_000
const HASHED = /[.-][\da-f]{8,}\.\w+$|\/assets\//

/** Serves the built front ends and the pictures; says how to build what is not there. */
export async function serveFiles(fastify: FastifyInstance, folders: StaticFolders, errors: ErrorFilter): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: resolve(folders.images),
    prefix: '/images/',
    decorateReply: false,
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    index: false,
  })
  fastify.get('/admin', (_, reply) => reply.redirect('/admin/'))
  await fastify.register(
    async (admin) => {
      everyAddress(admin, folders.admin, errors)
      await frontEnd(admin, folders.admin, '/', '管理后台还没有构建')
    },
    { prefix: '/admin' },
  )
  await frontEnd(fastify, folders.h5, '/', '小程序 H5 预览还没有构建')
}

/** Pages of a program are its own affair: whoever opens one by its address gets the program. A missing file is missing. */
function everyAddress(fastify: FastifyInstance, folder: string, errors: ErrorFilter): void {
  const index = resolve(folder, 'index.html')
  fastify.setNotFoundHandler((request, reply) => {
    if (!isPage(request) || !existsSync(index)) return errors.answer(RequestError('not-found'), request, reply)
    return page(reply, readFileSync(index))
  })
}

const isPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (headers.accept ?? '').includes('text/html') &&
  !/\.\w+$/.test(url.split('?', 1)[0] ?? '')

const page = (reply: FastifyReply, html: Buffer): FastifyReply =>
  reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html)

async function frontEnd(fastify: FastifyInstance, folder: string, prefix: string, missing: string): Promise<void> {
  if (!existsSync(resolve(folder, 'index.html'))) {
    const html = notBuilt(missing)
    fastify.get(prefix, { prefixTrailingSlash: 'slash' }, (_, reply) =>
      reply.type('text/html; charset=utf-8').send(html),
    )
    return
  }
  await fastify.register(fastifyStatic, {
    root: resolve(folder),
    prefix,
    decorateReply: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        HASHED.test(path.replace(/\.(br|gz)$/, '')) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      )
    },
  })
}

const notBuilt = (title: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>
<body style="font:16px/1.8 system-ui;max-width:32rem;margin:20vh auto;padding:0 1rem;color:#1f2937">
<h1 style="font-size:1.25rem">${title}</h1>
<p>请先在项目根目录运行 <code>npm run build</code>，再重新启动服务。</p>
<p>接口文档在 <a href="/api/docs">/api/docs</a>。</p></body></html>
`
