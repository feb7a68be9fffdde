import { randomUUID } from 'node:crypto'
import { putAsRead } from '../fixtures/put-as-read.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

const INTEGER_EDGES = [-1, 2 ** 31, 2 ** 53, 1e21, 1.5, '1', [1], {}, null, true]

describeOnEachEngine('catalog', (start) => {
  let on: Started
  let owner: string
  let categoryCode: string

  beforeAll(async () => {
    on = await start({ sandbox: false })
    owner = on.staffToken()
    const category = await on.http.post<{ code: string }>(
      '/api/v1/admin/categories',
      { name: '时令水果', parentCode: null },
      { as: owner },
    )
    categoryCode = category.body.code
  })

  const skuInput = (more: object = {}) => ({
    spec: '5 斤装',
    priceFen: 3990,
    costFen: 2100,
    weightGram: 2500,
    isOnShelf: true,
    lowMark: 5,
    initialStock: 12,
    ...more,
  })
  const productInput = (more: object = {}) => ({
    title: '赣南脐橙',
    subtitle: '当季现摘',
    categoryCode,
    coverUrl: '/images/a.webp',
    gallery: ['/images/a.webp'],
    blocks: [
      { kind: 'text', text: '树上熟' },
      { kind: 'image', url: '/images/b.webp', alt: '果园' },
    ],
    usageGuide: '剥皮即食',
    certificates: [{ title: '农残检测报告', imageUrl: '/images/c.webp' }],
    origin: '江西赣州',
    storage: '阴凉通风',
    shelfLife: '15 天',
    returnPromise: '坏果包赔',
    isPerishable: true,
    skus: [skuInput()],
    ...more,
  })
  interface Product {
    code: string
    version: string
    status: string
    skus: { code: string; onHand: number; reserved: number }[]
  }
  const create = async (more: object = {}): Promise<Product> => {
    const answer = await on.http.post<Product>('/api/v1/admin/products', productInput(more), { as: owner })
    expect(answer.status).toBe(200)
    return answer.body
  }
  const stockOf = (code: string) =>
    on.db.read((tx) =>
      tx.row<{ onHand: number; reserved: number; movements: number; sum: number }>(
        `SELECT k.onHand, k.reserved, (SELECT COUNT(*) FROM stock_movements m WHERE m.skuId = s.id) AS movements,
           (SELECT SUM(m.delta) FROM stock_movements m WHERE m.skuId = s.id) AS sum
         FROM skus s JOIN stocks k ON k.skuId = s.id WHERE s.code = ?`,
        [code],
      ),
    )
  const productCount = async () =>
    (await on.db.read((tx) => tx.row<{ n: number }>('SELECT COUNT(*) AS n FROM products')))?.n

  test('two levels of categories, in the order they were made', async () => {
    const child = await on.http.post<{ code: string }>(
      '/api/v1/admin/categories',
      { name: '柑橘', parentCode: categoryCode },
      { as: owner },
    )
    const list = await on.http.get('/api/v1/admin/categories', { as: owner })
    const unchanged = (code: string) => ({ code, version: `${code}.1`, products: 0 })
    const children = [{ ...unchanged(child.body.code), name: '柑橘' }]
    expect(list.body).toEqual({ items: [{ ...unchanged(categoryCode), name: '时令水果', children }] })
    const third = await on.http.post(
      '/api/v1/admin/categories',
      { name: '脐橙', parentCode: child.body.code },
      { as: owner },
    )
    expect(third).toMatchObject({ status: 404, body: { code: 'category.not-found' } })
  })

  test('a product comes back as it was written, as a draft, with its first stock explained', async () => {
    const { skus, code, status, version, ...facts } = await create()
    const { skus: _, ...written } = productInput()
    expect(facts).toEqual(written)
    expect(version).toBe(`${code}.1`)
    expect(status).toBe('draft')
    expect(skus).toEqual([
      {
        code: expect.stringMatching(/^[0-9A-Z]{10}$/),
        spec: '5 斤装',
        priceFen: 3990,
        costFen: 2100,
        weightGram: 2500,
        isOnShelf: true,
        onHand: 12,
        reserved: 0,
        lowMark: 5,
      },
    ])
    expect(await stockOf(skus[0]!.code)).toEqual({ onHand: 12, reserved: 0, movements: 1, sum: 12 })
    const read = await on.http.get<Product>(`/api/v1/admin/products/${code}`, { as: owner })
    expect(read.body.skus).toEqual(skus)
  })

  test('a change keeps, adds and removes SKUs, and never touches stock', async () => {
    const before = await create({ skus: [skuInput(), skuInput({ spec: '10 斤装', initialStock: 0 })] })
    const [first, second] = before.skus.map((sku) => sku.code)
    const answer = await putAsRead<Product>(
      on.http,
      `/api/v1/admin/products/${before.code}`,
      productInput({
        title: '赣南脐橙 大果',
        skus: [
          skuInput({ code: first, priceFen: 4290, initialStock: 99 }),
          skuInput({ spec: '礼盒', initialStock: 40 }),
        ],
      }),
      { as: owner },
    )
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      title: '赣南脐橙 大果',
      skus: [
        { code: first, priceFen: 4290, onHand: 12 },
        { spec: '礼盒', onHand: 40 },
      ],
    })
    expect(answer.body.skus).toHaveLength(2)
    expect(await stockOf(second!)).toBeUndefined()
    const foreign = await create()
    const stolen = await putAsRead(
      on.http,
      `/api/v1/admin/products/${before.code}`,
      productInput({
        title: '换名',
        skus: [...answer.body.skus, foreign.skus[0]!].map(({ code }, n) => skuInput({ code, spec: `份 ${n}` })),
      }),
      { as: owner },
    )
    expect(stolen).toMatchObject({ status: 404, body: { code: 'sku.not-found' } })
    const after = await on.http.get(`/api/v1/admin/products/${before.code}`, { as: owner })
    expect(after.body).toEqual(answer.body)
  })

  test('on and off the shelf, but not off while a published group buy sells it', async () => {
    const { code } = await create()
    const put = (status: string) => on.http.post(`/api/v1/admin/products/${code}/status`, { status }, { as: owner })
    expect((await put('on')).body).toMatchObject({ status: 'on' })
    const closeAt = new Date(on.clock.now().getTime() + 3_600_000)
    await on.db.transaction(async (tx) => {
      const product = await tx.row<{ id: number }>('SELECT id FROM products WHERE code = ?', [code])
      const now = on.clock.now()
      await tx.insert('group_buys', {
        code: 'GBTEST',
        productId: product!.id,
        mode: 'team',
        status: 'published',
        title: '脐橙团',
        subtitle: '',
        coverUrl: '',
        openAt: now,
        closeAt,
        teamSize: 2,
        teamLifeMinutes: 60,
        hasExpress: true,
        shippingFen: 0,
        shareTitle: '',
        isPinned: false,
        isHidden: false,
        createdAt: now,
      })
    })
    expect(await put('off')).toMatchObject({
      status: 409,
      body: { code: 'product.in-use', params: { groupBuyCode: 'GBTEST' } },
    })
    const read = await on.http.get(`/api/v1/admin/products/${code}`, { as: owner })
    expect(read.body).toMatchObject({ status: 'on' })
    expect(await put('draft')).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  })

  test('bug 12: fields nobody listed are refused, at every depth', async () => {
    const count = await productCount()
    for (const extra of [
      { status: 'on' },
      { code: 'MINE' },
      { skus: [skuInput({ onHand: 5 })] },
      { skus: [skuInput({ reserved: 0 })] },
      { blocks: [{ kind: 'text', text: 'a', role: 'owner' }] },
    ]) {
      const answer = await on.http.post('/api/v1/admin/products', productInput(extra), { as: owner })
      expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
    }
    expect(await productCount()).toBe(count)
  })

  test.each(['priceFen', 'costFen', 'weightGram', 'lowMark', 'initialStock'])(
    'bug 13: %s is an integer within its bounds',
    async (field) => {
      const count = await productCount()
      for (const value of INTEGER_EDGES) {
        const answer = await on.http.post(
          '/api/v1/admin/products',
          productInput({ skus: [skuInput({ [field]: value })] }),
          { as: owner },
        )
        expect({ value, status: answer.status }).toEqual({ value, status: 400 })
        expect(answer.body).toMatchObject({ errors: [{ path: `skus.0.${field}` }] })
      }
      expect(await productCount()).toBe(count)
    },
  )

  test('at most 400 SKUs, at least one', async () => {
    const many = Array.from({ length: 400 }, (_, index) => skuInput({ spec: `规格 ${index}` }))
    expect((await create({ skus: many })).skus).toHaveLength(400)
    for (const skus of [[], [...many, skuInput()]]) {
      const answer = await on.http.post('/api/v1/admin/products', productInput({ skus }), { as: owner })
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'skus' }] } })
    }
  })

  test('the list pages, searches literally and finds low stock', async () => {
    const low = await create({ title: '快没了 100%', skus: [skuInput({ initialStock: 4, lowMark: 5 })] })
    await create({ title: '快没了 1000', skus: [skuInput({ initialStock: 5, lowMark: 5 })] })
    const list = (query: string) =>
      on.http.get<{ items: Product[]; nextCursor: string | null }>(`/api/v1/admin/products?${query}`, { as: owner })
    expect((await list(`q=${encodeURIComponent('100%')}`)).body.items.map(({ code }) => code)).toEqual([low.code])
    expect((await list(`q=${low.skus[0]!.code}`)).body.items.map(({ code }) => code)).toEqual([low.code])
    expect((await list('lowStock=true')).body.items.map(({ code }) => code)).toEqual([low.code])
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await list(`limit=2&cursor=${cursor}`)
      seen.push(...page.body.items.map(({ code }) => code))
      cursor = page.body.nextCursor ?? ''
    } while (cursor !== '')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength((await productCount()) ?? 0)
    expect(await list('cursor=nonsense')).toMatchObject({ status: 400, body: { code: 'page.bad-cursor' } })
    expect((await list('limit=0')).status).toBe(400)
    expect((await list('limit=101')).status).toBe(400)
    expect((await list('lowStock=yes')).status).toBe(400)
  })

  test('an adjustment moves on hand, says why, and happens once per key', async () => {
    const { skus } = await create()
    const path = `/api/v1/admin/skus/${skus[0]!.code}/stock`
    const key = randomUUID()
    const answer = await on.http.post(path, { delta: -2, reason: '磕坏两箱' }, { as: owner, key })
    expect(answer).toMatchObject({ status: 200, body: { onHand: 10, reserved: 0 } })
    expect((await on.http.post(path, { delta: -2, reason: '磕坏两箱' }, { as: owner, key })).body).toEqual(answer.body)
    expect(await stockOf(skus[0]!.code)).toEqual({ onHand: 10, reserved: 0, movements: 2, sum: 10 })
    expect(await on.http.post(path, { delta: -3, reason: '磕坏两箱' }, { as: owner, key })).toMatchObject({
      status: 422,
      body: { code: 'idempotency.mismatch' },
    })
    expect(await on.http.post(path, { delta: -2, reason: '又' }, { as: owner, key: null })).toMatchObject({
      status: 400,
      body: { code: 'idempotency.key-required' },
    })
    const movements = await on.http.get(path, { as: owner })
    expect(movements.body).toEqual({
      items: [
        {
          cause: expect.stringMatching(/^adjust:[0-9A-Z]{16}$/),
          delta: -2,
          onHandAfter: 10,
          reason: '磕坏两箱',
          staffName: null,
          createdAt: expect.any(String),
        },
        {
          cause: 'initial',
          delta: 12,
          onHandAfter: 12,
          reason: '期初库存',
          staffName: null,
          createdAt: expect.any(String),
        },
      ],
      nextCursor: null,
    })
  })

  test('on hand never falls below what is reserved, and bad adjustments change nothing', async () => {
    const { skus } = await create()
    const code = skus[0]!.code
    const path = `/api/v1/admin/skus/${code}/stock`
    await on.db.transaction((tx) =>
      tx.run('UPDATE stocks SET reserved = 5 WHERE skuId = (SELECT id FROM skus WHERE code = ?)', [code]),
    )
    expect(await on.http.post(path, { delta: -8, reason: '盘亏' }, { as: owner })).toMatchObject({
      status: 409,
      body: { code: 'stock.below-reserved', params: { onHand: 12, reserved: 5 } },
    })
    for (const delta of [0, ...INTEGER_EDGES.filter((edge) => edge !== -1)])
      expect(await on.http.post(path, { delta, reason: '盘点' }, { as: owner })).toMatchObject({ status: 400 })
    expect((await on.http.post(path, { delta: 1, reason: '盘点', staffId: 9 }, { as: owner })).status).toBe(400)
    expect(
      await on.http.post('/api/v1/admin/skus/NOSUCHSKU1/stock', { delta: 1, reason: 'x' }, { as: owner }),
    ).toMatchObject({ status: 404, body: { code: 'sku.not-found' } })
    expect(await stockOf(code)).toEqual({ onHand: 12, reserved: 5, movements: 1, sum: 12 })
  })

  test('64 adjustments at once take exactly what there is', async () => {
    const { skus } = await create({ skus: [skuInput({ initialStock: 40 })] })
    const path = `/api/v1/admin/skus/${skus[0]!.code}/stock`
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => on.http.post(path, { delta: -1, reason: '盘亏' }, { as: owner })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(40)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(24)
    expect(await stockOf(skus[0]!.code)).toEqual({ onHand: 0, reserved: 0, movements: 41, sum: 0 })
  })

  test('who may do what', async () => {
    const { code, skus } = await create()
    const analyst = on.staffToken({ role: 'analyst' })
    const warehouse = on.staffToken({ role: 'warehouse' })
    expect((await on.http.get(`/api/v1/admin/products/${code}`, { as: analyst })).status).toBe(200)
    expect((await on.http.post('/api/v1/admin/products', productInput(), { as: warehouse })).status).toBe(403)
    const path = `/api/v1/admin/skus/${skus[0]!.code}/stock`
    expect((await on.http.post(path, { delta: 1, reason: '入库' }, { as: analyst })).status).toBe(403)
    expect((await on.http.post(path, { delta: 1, reason: '入库' }, { as: warehouse })).status).toBe(200)
    expect((await on.http.get('/api/v1/admin/products')).status).toBe(401)
    expect((await on.http.get('/api/v1/admin/products', { as: on.memberToken(1) })).status).toBe(401)
  })
})
