import { DESK, PHONE } from './person.ts'
import { rowOf, signsIn } from './staff.ts'
import { describeWalk, WALK_MS } from './walk.ts'

const LAPTOP = { width: 1024, height: 768, scale: 1 }

describeWalk('a list of the desk', (walk) => {
  it(
    'opens by keyboard, and Back leads to the row one came from',
    async () => {
      const owner = await walk.enters('owner', DESK)
      const { page } = owner
      await signsIn(owner, `${walk.url}/admin/orders`, /店长/)
      const rows = page.locator('tr[data-row]')
      await rows.first().waitFor()
      const last = rows.last()
      const orderNo = await last.getAttribute('data-row')
      await last.getByRole('link').focus()
      const before = await page.evaluate(() => window.scrollY)
      expect(before).toBeGreaterThan(300)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/admin/orders/${orderNo}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.goBack()
      await page.waitForFunction(
        (row) => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') === row,
        orderNo,
      )
      expect(await page.evaluate(() => window.scrollY)).toBe(before)

      await owner.open(`${walk.url}/admin/coupons`)
      await rowOf(owner, '满 40 减 5').getByRole('link', { name: '满 40 减 5' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/admin/coupons/*')
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )

  it(
    'on a phone opens a drawer that has an address, and Back closes it',
    async () => {
      const owner = await walk.enters('phone', PHONE)
      const { page } = owner
      await signsIn(owner, `${walk.url}/admin/rewards`, /店长/)
      await page.getByRole('link', { name: '厚帆布买菜袋' }).tap()
      await page.waitForURL('**/admin/rewards?open=*')
      const title = page.locator('#title')
      await title.waitFor()
      await page.reload()
      expect(await title.inputValue()).toBe('厚帆布买菜袋')
      await page.goBack()
      await page.waitForURL('**/admin/rewards')
      await title.waitFor({ state: 'hidden' })
      await owner.open(`${walk.url}/admin/redemptions`)
      await page.locator('li[data-row] a').first().tap()
      await owner.sees('兑换编号')
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )

  it(
    'at 1024 px shows what decides, the place one is at, and for an address that is none a way back',
    async () => {
      const owner = await walk.enters('laptop', LAPTOP)
      const { page } = owner
      await signsIn(owner, `${walk.url}/admin/health`, /店长/)
      for (const place of ['orders', 'coupons', 'after-sales', 'group-buys', 'products', 'redemptions', 'health']) {
        await owner.open(`${walk.url}/admin/${place}`)
        const here = page.locator('.side .ant-menu-item-selected')
        await here.waitFor()
        expect([
          place,
          await here.evaluate((item) => item.getBoundingClientRect().bottom <= window.innerHeight),
        ]).toEqual([place, true])
        if (place === 'health') continue
        await page.locator('tr[data-row] .mark').first().waitFor()
        const wide = await page.locator('.ant-table-content').evaluate((table) => table.scrollWidth - table.clientWidth)
        expect([place, wide]).toEqual([place, 0])
      }
      await owner.open(`${walk.url}/admin/no/such/page`)
      await owner.sees('没有这个页面')
      await page.getByRole('link', { name: '回首页' }).click()
      await page.waitForURL(/\/admin\/?$/)
      expect(walk.troubles()).toEqual([])
    },
    WALK_MS,
  )
})
