import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

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
export async function serveFiles(fastify: FastifyInstance, folders: StaticFolders): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: resolve(folders.images),
    prefix: '/images/',
    decorateReply: false,
    immutable: true,
    maxAge: YEAR_SECONDS * 1000,
    index: false,
  })
  fastify.get('/admin', (_, reply) => reply.redirect('/admin/'))
  await frontEnd(fastify, folders.admin, '/admin/', '管理后台还没有构建')
  await frontEnd(fastify, folders.h5, '/', '小程序 H5 预览还没有构建')
}

async function frontEnd(fastify: FastifyInstance, folder: string, prefix: string, missing: string): Promise<void> {
  if (!existsSync(resolve(folder, 'index.html'))) {
    fastify.get(prefix, (_, reply) => reply.type('text/html; charset=utf-8').send(notBuilt(missing)))
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
