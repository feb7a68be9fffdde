import type { INestApplicationContext } from '@nestjs/common'
import { Env } from '../src/env.ts'
import { ReadyOrder } from '../src/modules/trade/fulfilment/ready-order.ts'
import { ShipOrder } from '../src/modules/trade/fulfilment/ship-order.ts'
import { VerifyPickup } from '../src/modules/trade/fulfilment/verify-pickup.ts'
import { PlaceOrder } from '../src/modules/trade/checkout/place-order.ts'
import { QuoteOrder } from '../src/modules/trade/checkout/quote-order.ts'
import { ReceiveOrder } from '../src/modules/trade/order/receive-order.ts'
import { CheckPayment } from '../src/modules/trade/payment/check-payment.ts'
import { StartPayment } from '../src/modules/trade/payment/start-payment.ts'
import { Db } from '../src/platform/db/db.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { JobRunner } from '../src/platform/jobs/job-runner.ts'
import { Outbox } from '../src/platform/jobs/outbox.ts'

/** The shop's own doors, as the demo's customers and staff use them. */
export class Shop {
  readonly db: Db
  readonly runner: JobRunner
  readonly outbox: Outbox
  readonly quoteOrder: QuoteOrder
  readonly placeOrder: PlaceOrder
  readonly startPayment: StartPayment
  readonly checkPayment: CheckPayment
  readonly readyOrder: ReadyOrder
  readonly shipOrder: ShipOrder
  readonly verifyPickup: VerifyPickup
  readonly receiveOrder: ReceiveOrder
  private readonly deviceUrl: string
  private members = new Map<string, number>()
  private items = new Map<string, number>()

  constructor(readonly app: INestApplicationContext) {
    const anywhere = { strict: false }
    this.db = app.get(Db, anywhere)
    this.runner = app.get(JobRunner, anywhere)
    this.outbox = app.get(Outbox, anywhere)
    this.quoteOrder = app.get(QuoteOrder, anywhere)
    this.placeOrder = app.get(PlaceOrder, anywhere)
    this.startPayment = app.get(StartPayment, anywhere)
    this.checkPayment = app.get(CheckPayment, anywhere)
    this.readyOrder = app.get(ReadyOrder, anywhere)
    this.shipOrder = app.get(ShipOrder, anywhere)
    this.verifyPickup = app.get(VerifyPickup, anywhere)
    this.receiveOrder = app.get(ReceiveOrder, anywhere)
    this.deviceUrl = app.get(Env, anywhere).sandbox?.deviceUrl ?? ''
  }

  /** Reads the ids behind the demo's names. */
  async learnNames(tx: Tx): Promise<void> {
    const members = await tx.rows<{ openid: string; memberId: number }>(
      'SELECT openid, memberId FROM member_identities',
    )
    this.members = new Map(members.map(({ openid, memberId }) => [openid, memberId]))
    const items = await tx.rows<{ code: string; itemId: number }>(
      'SELECT g.code, MIN(i.id) AS itemId FROM group_buys g JOIN group_buy_items i ON i.groupBuyId = g.id GROUP BY g.code',
    )
    this.items = new Map(items.map(({ code, itemId }) => [code, itemId]))
  }

  memberOf(openid: string): number {
    return this.members.get(openid)!
  }

  firstItemOf(groupBuyCode: string): number {
    return this.items.get(groupBuyCode)!
  }

  /** Does something on a demo phone. @throws Error with what the sandbox answers when it refuses */
  async device(path: string, body: object): Promise<void> {
    const answer = await fetch(this.deviceUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`the sandbox answers ${answer.status} to ${path}: ${await answer.text()}`)
  }
}
