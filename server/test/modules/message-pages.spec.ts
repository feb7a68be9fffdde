import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { favouriteMessage } from '../../src/modules/engage/favourite/favourite-message.ts'
import { readyMessage } from '../../src/modules/trade/order/order-messages.ts'
import { packageFolder } from '../../src/package-folder.ts'

/** A message to a page that does not exist is refused as a whole (41030), and only WeChat would tell. */
test('the pages that messages open are pages of the mini-program', () => {
  const config = readFileSync(join(packageFolder(), '../miniapp/src/app.config.ts'), 'utf8')
  const order = readyMessage({
    ...{ orderId: 1, orderNo: 'T1', memberId: 1, title: '橙', payableFen: 1, delivery: 'pickup', pickupFromAt: null },
    ...{ pickupToAt: null, pointName: null, pointAddress: null, companyName: null, trackingNo: null, teamId: null },
    ...{ teamCode: null, teamStatus: null, teamSize: null, paidSeats: null },
  })
  const offer = favouriteMessage({ code: 'G', title: '橙', closeAt: new Date(0), groupPriceFen: 1 }, 'opens')
  for (const { page } of [order, offer]) {
    const [, root, path] = /^(packages\/[\w-]+)\/(pages\/[\w-]+\/index)\?\w+=\w+$/.exec(page)!
    const subpackage = new RegExp(`root: '${root}',\\s*pages: \\[([^\\]]*)\\]`).exec(config)?.[1]
    expect(subpackage).toContain(`'${path}'`)
  }
})
