import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Body, Controller, Get, Module, Param, Post, Query, Req } from '@nestjs/common'
import { ApiProperty } from '@nestjs/swagger'
import { Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator'
import { DatabaseUnavailable } from '../../src/platform/db/errors.ts'
import { Allow, Actor, type AnyActor, type MemberActor, OptionalMember, Public } from '../../src/platform/http/actor.ts'
import type { RawBodyRequest } from '../../src/platform/http/body.ts'
import { defineErrors } from '../../src/platform/http/problem.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

class Line {
  @IsInt() @Min(1) @Max(99) quantity: number
}
class OrderInput {
  @IsString() @MaxLength(10) code: string
  @ApiProperty({ type: [Line] })
  @IsArray()
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => Line)
  items: Line[]
}
class ListQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Max(100) limit?: number
}
const TestError = defineErrors('test', { full: 409 })

@Controller('api/v1/app/test')
class TestController {
  @Public() @Post('echo') echo(@Body() body: OrderInput) {
    return { ...body, isInstance: body.items.every((item) => item instanceof Line) }
  }
  @Public() @Get('list') list(@Query() query: ListQuery) {
    return { limit: query.limit ?? null }
  }
  @Public() @Get('known/:code') known(@Param('code') code: string) {
    throw TestError('full', { code })
  }
  @Public() @Get('crash') crash() {
    throw new Error('SELECT secret FROM vault')
  }
  @Public() @Get('away') away() {
    throw new DatabaseUnavailable()
  }
  @Public() @Get('who') who(@OptionalMember() member: MemberActor | null) {
    return { member }
  }
  @Allow('member') @Get('mine') mine(@Actor() actor: AnyActor) {
    return actor
  }
  @Allow('order.ship') @Get('ship') ship(@Actor() actor: AnyActor) {
    return actor
  }
  @Get('bare') bare() {
    return {}
  }
  @Public() @Get('long') long() {
    return { text: '团'.repeat(2_000) }
  }
}
class Parcel {
  @IsString() number: string
}
@Controller('api/v1/admin/test')
class StaffController {
  @Allow('order.ship') @Post('parcels') parcel(@Body() body: Parcel) {
    return { number: body.number }
  }
}
@Controller()
class RawController {
  @Public() @Post(['api/wechat/test', 'api/v1/app/test/raw']) raw(@Req() { rawBody, body }: RawBodyRequest) {
    return {
      id: (body as { id: string }).id,
      sha256: rawBody ? createHash('sha256').update(rawBody).digest('hex') : null,
    }
  }
}
@Module({ controllers: [TestController, StaffController, RawController] })
class TestModule {}

describeOnEachEngine('http', (start, engine) => {
  if (engine === 'mariadb') return it('does not depend on the engine', () => {})
  let shop: Started
  beforeAll(async () => {
    shop = await start({ bare: true, modules: [TestModule] })
  })
  const base = '/api/v1/app/test'

  it('answers a problem with code, params and the request id', async () => {
    const answer = await shop.http.get(`${base}/known/T1`, { headers: { 'x-request-id': 'abcdefgh-1' } })
    expect(answer.status).toBe(409)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('x-request-id')).toBe('abcdefgh-1')
    expect(answer.body).toEqual({
      type: 'urn:tuanke:problem:test.full',
      title: 'test.full',
      status: 409,
      code: 'test.full',
      params: { code: 'T1' },
      requestId: 'abcdefgh-1',
    })
  })

  it('does not take an odd request id', async () => {
    const answer = await shop.http.get(`${base}/known/T1`, { headers: { 'x-request-id': '"><script>' } })
    expect(answer.body).toMatchObject({ requestId: expect.stringMatching(/^[\da-f-]{36}$/) })
  })

  it('says nothing about what broke inside', async () => {
    const answer = await shop.http.get(`${base}/crash`)
    expect(answer).toMatchObject({ status: 500, body: { code: 'server.error', params: {} } })
    expect(JSON.stringify(answer.body)).not.toContain('vault')
  })

  it('asks for patience when the database is away', async () => {
    const answer = await shop.http.get(`${base}/away`)
    expect(answer).toMatchObject({ status: 503, body: { code: 'server.unavailable' } })
    expect(answer.headers.get('retry-after')).toBe('2')
  })

  it.each([
    ['a wrong type', { code: 'c', items: [{ quantity: '1' }] }, 'items.0.quantity'],
    ['a number below', { code: 'c', items: [{ quantity: -1 }] }, 'items.0.quantity'],
    ['a number beyond integers', { code: 'c', items: [{ quantity: 1e21 }] }, 'items.0.quantity'],
    ['an array for a number', { code: 'c', items: [{ quantity: [1] }] }, 'items.0.quantity'],
    ['an object for a string', { code: {}, items: [] }, 'code'],
    ['a missing field', { items: [] }, 'code'],
    ['an unknown field', { code: 'c', items: [], price: 1 }, 'price'],
    ['an unknown field inside', { code: 'c', items: [{ quantity: 1, price: 1 }] }, 'items.0.price'],
    ['a nested null', { code: 'c', items: [null] }, 'items.0'],
    ['too many', { code: 'c', items: Array(4).fill({ quantity: 1 }) }, 'items'],
  ])('names the field for %s', async (_, body, path) => {
    const answer = await shop.http.post<{ code: string; errors: { path: string }[] }>(`${base}/echo`, body)
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe('request.invalid')
    expect(answer.body.errors.map((error) => error.path)).toContain(path)
  })

  it('makes instances of nested DTOs and converts only what a DTO converts', async () => {
    expect(await shop.http.post(`${base}/echo`, { code: 'c', items: [{ quantity: 2 }] })).toMatchObject({
      status: 201,
      body: { code: 'c', items: [{ quantity: 2 }], isInstance: true },
    })
    expect((await shop.http.get(`${base}/list?limit=7`)).body).toEqual({ limit: 7 })
    expect((await shop.http.get(`${base}/list?limit=7&limit=8`)).status).toBe(400)
    expect((await shop.http.get(`${base}/list?limit=1e9`)).status).toBe(400)
    expect((await shop.http.get(`${base}/list?other=1`)).status).toBe(400)
  })

  it.each([
    ['broken JSON', '{"code":', 400, 'request.invalid'],
    ['no body', undefined, 400, 'request.invalid'],
    ['a string', '"x"', 400, 'request.invalid'],
    ['an array', '[]', 400, 'request.invalid'],
    ['null', 'null', 400, 'request.invalid'],
    ['__proto__', '{"__proto__":{"a":1},"code":"c","items":[]}', 400, 'request.invalid'],
    ['a body too large', JSON.stringify({ code: 'x'.repeat(300_000), items: [] }), 413, 'request.too-large'],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await shop.http.post(`${base}/echo`, body)).toMatchObject({ status, body: { code } })
  })

  it('keeps the bytes of a notification, and of nothing else', async () => {
    const body = '{ "id" : "1\\u0032",  "n":1.0 }'
    const sha256 = createHash('sha256').update(body).digest('hex')
    expect((await shop.http.post('/api/wechat/test', body)).body).toEqual({ id: '12', sha256 })
    expect((await shop.http.post(`${base}/raw`, body)).body).toEqual({ id: '12', sha256: null })
    expect(await shop.http.post('/api/wechat/test', '{')).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    })
  })

  it('refuses another content type', async () => {
    const answer = await shop.http.post(`${base}/echo`, 'code=c', { headers: { 'content-type': 'text/plain' } })
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  })

  it.each(['/api/v1/nowhere', '/nowhere', '/images/none.png', '/images/../app-secret', '/images/%2e%2e/app-secret'])(
    'knows nothing at %s',
    async (path) => {
      expect(await shop.http.get(path)).toMatchObject({ status: 404, body: { code: 'request.not-found' } })
    },
  )

  it('serves a picture from the moment it is there, to be kept for ever', async () => {
    const folder = join(shop.env.dataDir, 'images')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'a.webp'), 'picture')
    const answer = await shop.http.get<string>('/images/a.webp')
    expect(answer).toMatchObject({ status: 200, body: 'picture' })
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('says how to build what is not built', async () => {
    for (const path of ['/', '/admin/']) {
      const answer = await shop.http.get<string>(path)
      expect(answer.status).toBe(200)
      expect(answer.body).toContain('npm run build')
    }
  })

  it('documents itself, with every code', async () => {
    const { body } = await shop.http.get<{
      components: { schemas: { Problem: { properties: { code: { enum: string[] } } } } }
      paths: Record<string, { get?: { responses: Record<string, unknown> } }>
    }>('/api/openapi.json')
    expect(body.components.schemas.Problem.properties.code.enum).toEqual(
      expect.arrayContaining(['auth.required', 'test.full', 'server.unavailable']),
    )
    expect(Object.keys(body.paths['/api/v1/app/test/mine']!.get!.responses)).toEqual(['200', 'default'])
    expect((await shop.http.get<string>('/api/docs')).body).toContain('团客 API')
  })

  it('describes to each audience its own routes, and what those name, and nothing else', async () => {
    const described = async (audience: string) => {
      const { body } = await shop.http.get<{
        components: { schemas: Record<string, unknown> }
        paths: Record<string, unknown>
      }>(`/api/openapi/${audience}.json`)
      return { paths: Object.keys(body.paths), schemas: Object.keys(body.components.schemas).sort() }
    }
    const app = await described('app')
    expect(app.paths).toContain('/api/v1/app/test/mine')
    expect(app.paths.filter((path) => !path.startsWith('/api/v1/app/'))).toEqual([])
    expect(app.schemas).toEqual(['Line', 'OrderInput', 'Problem'])
    const admin = await described('admin')
    expect(admin.paths).toContain('/api/v1/admin/test/parcels')
    expect(admin.paths.filter((path) => !path.startsWith('/api/v1/admin/'))).toEqual([])
    expect(admin.schemas).toEqual(expect.arrayContaining(['Parcel', 'Problem']))
    expect(admin.schemas).not.toContain('OrderInput')
    expect(await described('leader')).toEqual({ paths: [], schemas: ['Problem'] })
  })

  it('answers 304 when nothing has changed', async () => {
    const first = await shop.http.get(`${base}/list`)
    const etag = first.headers.get('etag')!
    const again = await shop.http.get(`${base}/list`, { headers: { 'if-none-match': etag } })
    expect(again).toMatchObject({ status: 304, body: '' })
    expect((await shop.http.get(`${base}/list?limit=3`, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('compresses what is long', async () => {
    const long = await shop.http.get<{ text: string }>(`${base}/long`, { headers: { 'accept-encoding': 'gzip' } })
    expect(long.headers.get('content-encoding')).toBe('gzip')
    expect(long.body.text).toHaveLength(2_000)
    const short = await shop.http.get(`${base}/list`, { headers: { 'accept-encoding': 'gzip' } })
    expect(short.headers.get('content-encoding')).toBeNull()
  })

  describe('who may call', () => {
    const refused = (status: number, code: string) => ({ status, body: { code } })

    it('nobody, where a route says nothing', async () => {
      const as = shop.staffToken()
      expect(await shop.http.get(`${base}/bare`, { as })).toMatchObject(refused(403, 'auth.forbidden'))
    })

    it('members on theirs, staff with the permission on theirs', async () => {
      const member = shop.memberToken(7)
      expect((await shop.http.get(`${base}/mine`, { as: member })).body).toEqual({ kind: 'member', memberId: 7 })
      expect(await shop.http.get(`${base}/mine`)).toMatchObject(refused(401, 'auth.required'))
      expect(await shop.http.get(`${base}/mine`, { as: shop.staffToken() })).toMatchObject(
        refused(401, 'auth.required'),
      )
      expect(await shop.http.get(`${base}/ship`, { as: member })).toMatchObject(refused(401, 'auth.required'))
      const warehouse = shop.staffToken({ staffId: 3, role: 'warehouse', pickupPointId: 5 })
      expect((await shop.http.get(`${base}/ship`, { as: warehouse })).body).toEqual({
        kind: 'staff',
        staffId: 3,
        role: 'warehouse',
        pickupPointId: 5,
      })
      const analyst = shop.staffToken({ role: 'analyst' })
      expect(await shop.http.get(`${base}/ship`, { as: analyst })).toMatchObject(refused(403, 'auth.forbidden'))
    })

    it('anyone on a public route; a member is recognised, a bad token does not matter', async () => {
      const who = async (as?: string) => (await shop.http.get(`${base}/who`, { as })).body
      expect(await who()).toEqual({ member: null })
      expect(await who(shop.memberToken(7))).toEqual({ member: { kind: 'member', memberId: 7 } })
      expect(await who(shop.staffToken())).toEqual({ member: null })
      expect(await who('a.b.c')).toEqual({ member: null })
    })
  })
})
