import { FindOrCreateMember } from '../../src/modules/people/member/find-or-create-member.ts'
import { openTradeShop } from '../fixtures/trade-shop.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started, StartOptions } from '../harness/start.ts'

async function open(start: (options?: StartOptions) => Promise<Started>) {
  const shop = await openTradeShop(start, { members: 4, start: { sandbox: false } })
  const staff = { as: shop.staffToken({ role: 'operator' }) }
  const visit = async (openid: string) => {
    const { memberId } = await shop.app.get(FindOrCreateMember, { strict: false }).run({ openid, unionid: null })
    const [row] = await shop.rows<{ memberNo: string }>('SELECT memberNo FROM members WHERE id = ?', [memberId])
    return { memberId, memberNo: row!.memberNo, as: shop.memberToken(memberId) }
  }
  return {
    ...shop,
    visit,
    ban: (memberNo: string, isBanned: boolean) =>
      shop.http.put(`/api/v1/admin/members/${memberNo}/points-ban`, { isBanned, reason: '张三用小号刷单' }, staff),
    leave: ({ memberNo, as }: { memberNo: string; as: string }) =>
      shop.http.post('/api/v1/app/me/deletion', { confirmation: memberNo.slice(-4) }, { as }),
    checkIn: async ({ as }: { as: string }) => {
      const { status, body } = await shop.http.post<{ code?: string }>('/api/v1/app/me/check-in', undefined, { as })
      return status === 200 ? 'ok' : body.code
    },
    bans: () =>
      shop.rows<{ memberId: number; reason: string }>('SELECT memberId, reason FROM points_bans ORDER BY memberId'),
  }
}

describeOnEachEngine('the ban list when somebody leaves', (start) => {
  it('they may come back, and are on it still; of the words about them nothing is left', async () => {
    const shop = await open(start)
    const first = await shop.visit('o_test_1')
    await shop.ban(first.memberNo, true)
    expect((await shop.leave(first)).status).toBe(200)
    expect(await shop.bans()).toEqual([{ memberId: first.memberId, reason: '注销前在停用名单里' }])

    const second = await shop.visit('o_test_1')
    expect(second.memberId).not.toBe(first.memberId)
    expect(await shop.bans()).toEqual([{ memberId: second.memberId, reason: '注销前在停用名单里' }])
    expect(await shop.checkIn(second)).toBe('points.banned')
    // And once more.
    await shop.leave(second)
    const third = await shop.visit('o_test_1')
    expect(await shop.checkIn(third)).toBe('points.banned')
    expect(await shop.bans()).toHaveLength(1)
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('lifted, it is lifted for good, and others who leave bring nothing back', async () => {
    const shop = await open(start)
    const first = await shop.visit('o_test_1')
    await shop.ban(first.memberNo, true)
    await shop.leave(first)
    const second = await shop.visit('o_test_1')
    await shop.ban(second.memberNo, false)
    expect(await shop.checkIn(second)).toBe('ok')
    await shop.leave(second)
    expect(await shop.checkIn(await shop.visit('o_test_1'))).toBe('ok')

    // Somebody else's ban is theirs, and one lifted while its owner was away does not wait for them.
    const other = await shop.visit('o_test_2')
    await shop.ban(other.memberNo, true)
    await shop.leave(other)
    expect(await shop.checkIn(await shop.visit('o_new'))).toBe('ok')
    await shop.ban(other.memberNo, false)
    expect(await shop.checkIn(await shop.visit('o_test_2'))).toBe('ok')
    expect(await shop.bans()).toEqual([])
    expect(await shop.brokenInvariants()).toEqual([])
  })

  it('two first visits at once carry it over once', async () => {
    const shop = await open(start)
    const first = await shop.visit('o_test_3')
    await shop.ban(first.memberNo, true)
    await shop.leave(first)
    const visits = await Promise.all(Array.from({ length: 16 }, () => shop.visit('o_test_3')))
    expect(new Set(visits.map(({ memberId }) => memberId)).size).toBe(1)
    expect(await shop.bans()).toEqual([{ memberId: visits[0]!.memberId, reason: '注销前在停用名单里' }])
    expect(await shop.brokenInvariants()).toEqual([])
  })
})
