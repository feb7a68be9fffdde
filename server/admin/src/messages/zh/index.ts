import { afterSale } from './after-sale.ts'
import { app, home, nav, palette, signIn } from './app.ts'
import { health, pickup, point, product, productForm } from './desk.ts'
import { conflict } from './conflict.ts'
import { category } from './category.ts'
import { coupon } from './coupon.ts'
import { groupBuy, groupBuyChecks, groupBuyForm } from './group-buy.ts'
import { level } from './level.ts'
import { member, reveal } from './member.ts'
import { pointsAdjustment, redemption, reward } from './loyalty.ts'
import { message, shipping } from './message.ts'
import { carriers, order, orderDetail, story, storyDetail } from './order.ts'
import { review } from './review.ts'
import { settings } from './settings.ts'
import { sharing } from './sharing.ts'
import { survey, ticket } from './service.ts'

export const zh = {
  app,
  nav,
  palette,
  signIn,
  home,
  groupBuy,
  groupBuyForm,
  groupBuyChecks,
  order,
  orderDetail,
  afterSale,
  story,
  storyDetail,
  carriers,
  category,
  conflict,
  coupon,
  level,
  member,
  reveal,
  reward,
  redemption,
  pointsAdjustment,
  pickup,
  product,
  productForm,
  point,
  ticket,
  survey,
  review,
  message,
  shipping,
  health,
  settings,
  sharing,
}

/** The shape of a catalogue is the Chinese one: a text missing in English does not compile. */
export type Texts = typeof zh
