import { pinyinOf } from '../../src/platform/texts/pinyin.ts'
import { foldForSearch } from '@tuanke/shared/search-text'
import { openTradeShop, type TradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

interface Page {
  items: { code: string; title: string }[]
  nextCursor: string | null
}
const app = '/api/v1/app'

describeOnEachEngine('finding group buys', (start) => {
  let shop: TradeShop
  beforeAll(async () => {
    shop = await openTradeShop(start, { members: 2, start: { sandbox: false } })
    const [first] = await shop.rows<Record<string, string | number>>('SELECT * FROM group_buys')
    const titles = ['赣南脐橙 5 斤', '脐橙礼盒 Orange 100%', '丹东草莓', '草稿脐橙', '藏起来的脐橙', '过去的脐橙']
    const odd: Record<string, object> = {
      草稿脐橙: { status: 'draft' },
      藏起来的脐橙: { isHidden: true },
      过去的脐橙: { closeAt: new Date(shop.clock.now().getTime() - 1000) },
    }
    await shop.db.transaction(async (tx) => {
      for (const [n, title] of titles.entries()) {
        const { id: _, ...row } = first!
        await tx.insert('group_buys', {
          ...row,
          code: `S${n}`,
          title,
          subtitle: '',
          searchText: foldForSearch(title),
          searchPinyin: pinyinOf(title),
          ...odd[title],
        })
      }
    })
  })

  const find = async (q: string, more = '') =>
    (await shop.http.get<Page>(`${app}/group-buys?q=${encodeURIComponent(q)}${more}`)).body
  const codes = async (q: string) => (await find(q)).items.map(({ code }) => code)

  test('part of a Chinese title, any case, all words, the name of the product; only what customers may see', async () => {
    expect(await codes('脐橙')).toEqual(['S0', 'S1'])
    expect(await codes('橙礼')).toEqual(['S1'])
    expect(await codes('orange')).toEqual(['S1'])
    expect(await codes('  脐橙   5 斤 ')).toEqual(['S0'])
    expect(await codes('葡萄 草莓')).toEqual(['S2'])
    expect(await codes('没有这个')).toEqual([])
  })

  test('pinyin, whole or by its initials, alone or beside other words', async () => {
    expect(await codes('qicheng')).toEqual(['S0', 'S1'])
    expect(await codes('GNQC')).toEqual(['S0'])
    expect(await codes('ｇａｎｎａｎ')).toEqual(['S0'])
    expect(await codes('qc orange')).toEqual(['S1'])
    expect(await codes('脐橙 lihe')).toEqual(['S1'])
    expect(await codes('ddcm')).toEqual(['S2'])
    expect(await codes('liulian')).toEqual([])
    // One letter is in nearly everything, so it is only looked for as it stands.
    expect(await codes('q')).toEqual([])
  })

  test('what means something to the database means nothing here', async () => {
    expect(await codes('100%')).toEqual(['S1'])
    for (const q of ['%', '_', '!', "'", '%%', '"; DROP TABLE group_buys']) {
      const { items } = await find(q)
      expect(items.map(({ code }) => code)).toEqual(q.includes('%') && q.length === 1 ? ['S1'] : [])
    }
  })

  test('pages do not repeat or skip', async () => {
    const all = (await find('葡萄')).items.map(({ code }) => code)
    expect(all.length).toBeGreaterThan(3)
    const seen: string[] = []
    let cursor = ''
    do {
      const page = await find('葡萄', `&limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.items.map(({ code }) => code))
      cursor = page.nextCursor ?? ''
    } while (cursor)
    expect(seen).toEqual(all)
  })

  test('refuses an empty, a long and a repeated question', async () => {
    for (const query of ['', '?q=', `?q=${'x'.repeat(129)}`, '?q=a&q=b', '?q=a&category=FRUIT'])
      expect([query, (await shop.http.get(`${app}/group-buys${query}`)).status]).toEqual([query, 400])
  })

  test('the first screen is one request, which an unchanged shop answers with 304 and the time', async () => {
    for (const path of [`${app}/home`, `${app}/group-buys/${shop.groupBuyCode}`]) {
      const first = await shop.http.get<{ shopName?: string }>(path)
      const tag = first.headers.get('etag')!
      await shop.advance(5)
      const second = await shop.http.get(path, { headers: { 'if-none-match': tag } })
      expect([path, second.status, second.body]).toEqual([path, 304, ''])
      const [before, after] = [first, second].map(({ headers }) => Date.parse(headers.get('x-server-now')!))
      expect(after! - before!).toBeGreaterThanOrEqual(5000)
    }
    expect((await shop.http.get<{ shopName: string }>(`${app}/home`)).body.shopName).toBe('邻里鲜团')
  })

  test('a sold unit, a new favourite: the tag is another one', async () => {
    const path = `${app}/group-buys/${shop.groupBuyCode}`
    const as = shop.token(0)
    const tags: (string | null)[] = []
    const look = async () => tags.push((await shop.http.get(path, { as })).headers.get('etag'))
    await look()
    await shop.http.put(`${path}/favourite`, undefined, { as })
    await look()
    await shop.place(1)
    await look()
    expect(new Set(tags).size).toBe(3)
  })
})
