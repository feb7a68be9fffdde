import { en as toMembers } from '../../app/problems/en.ts'
import { minutesLeft, type ProblemTexts } from '../../problem-texts.ts'
import type { AdminCode, StaffCode } from '../types.ts'

/** Met by staff only. */
const toStaff: ProblemTexts<StaffCode> = {
  'stock.on-hand': ({ spec, onHand }) =>
    `${String(onHand)} of "${String(spec)}" are in stock; take them to 0 before it goes`,
  'version.required': 'This page is out of date. Reload it before you save',
  'version.stale': ({ by }) => `${String(by)} has just saved this. See first what has changed`,
  'version.unknown': 'What this page holds is not of this record. Reload it before you save',
  'auth.bad-credentials': 'Wrong user name or password',
  'auth.locked': (params) =>
    `Too many wrong passwords. The account is locked; try again in ${minutesLeft(params)} minutes`,
  'member.phone-unknown': 'This member has left no phone number',
  'order.undo-too-late': ({ minutes }) => `More than ${String(minutes)} minutes ago: it cannot be taken back`,
  'product.in-use': 'The product is used by a group buy and cannot be changed like this',
  'sku.not-found': 'This variant was not found',
  'stock.below-reserved': 'Stock cannot be lower than what orders have reserved',
  'category.not-found': 'This category was not found',
  'product.archived': 'The product is archived. Restore it first',
  'category.in-use': ({ products }) =>
    `The category still holds ${String(products)} products (archived ones included). Choose another category for them`,
  'category.has-children': ({ children }) => `${String(children)} categories stand below it. Delete them first`,
  'category.named-by-coupon': ({ title }) =>
    `The coupon “${String(title)}” is limited to this category. It can be deleted once the coupon has ended`,
  'job.not-found': 'This background task was not found',
  'pickup-point.not-found': 'This pickup point was not found',
  'pickup-point.place-incomplete': 'Latitude and longitude go together',
  'group-buy.bad-action': 'Not possible in its present state. Reload and look again',
  'group-buy.incomplete': 'Something is still missing; it cannot be published',
  'payment.mismatch': 'The payment does not match',
  'payment.signature': 'The notification’s signature is wrong',
  'pickup.not-found': 'No such pickup code',
  'pickup.wrong-point': 'This code belongs to another pickup point',
  'pickup.already': 'This code has been used already',
  'pickup.locked': 'Too many wrong codes. Locked for now',
  'pickup.not-ready': 'The goods are not at the pickup point yet',
  'level.not-found': 'There is no such level',
  'level.rank-taken': ({ rankNo }) => `There is a level of rank ${String(rankNo)} already`,
  'level.not-rising': 'A higher rank needs more growth: look at the levels beside it',
  'level.in-use': ({ members }) => `${String(members)} members hold this level, so it cannot go`,
  'reward.stock-below-taken': ({ taken }) => `${String(taken)} are gone already; there cannot be fewer`,
  'points-adjustment.not-found': 'No such adjustment',
  'points-adjustment.decided': 'It has been decided already',
  'points-adjustment.own-request': 'Somebody else has to approve what you asked for',
  'coupon.bad-terms': ({ field }) => `Something is missing or does not fit: ${String(field)}`,
  'coupon.confirm-needed': 'This coupon can cost a great deal; please confirm that it is meant so',
  'coupon.not-published': 'This coupon is a draft; publish it first',
  'coupon.in-use': 'This coupon is on an order',
  'coupon.limit-too-low': ({ issued }) => `${String(issued)} have been given out; the limit cannot be less`,
  'setting.not-found': 'There is no such setting, please reload',
  'setting.forbidden': 'Your role may not change this setting',
  'setting.invalid': 'Something is outside its limits, please look at what is marked',
  'setting.stale': 'A colleague has just changed some of these, please see what differs',
  'ticket.not-adoptable': 'Only a suggestion can be adopted, and only once.',
}

/** Met by members too, to whom it is said with other words. */
const otherwise = {
  'auth.forbidden': 'You are not allowed to do this',
  'auth.blocked': 'This account is disabled. Ask the owner',
  'member.code-expired': 'The code has expired; ask the customer to refresh it',
  'product.not-found': 'This product was not found',
  'image.not-yours': 'The picture is not this member’s',
  'group-buy.not-found': 'This group buy was not found',
  'points.banned': 'This member’s points are out of use',
  'coupon.claims-paused': 'Claimed too fast: claiming is paused',
  'refund.not-found': 'There is no such refund',
  'refund.not-allowed': 'This order cannot be refunded now',
  'refund.too-many-units': 'Fewer units are left; some may be in an after-sale request',
  'refund.too-often': 'WeChat takes 50 refunds of one payment; refund the rest in one go',
  'ticket.not-found': 'There is no such ticket.',
  'ticket.bad-state': 'The ticket has changed meanwhile. Refresh and try again.',
  'ticket.too-many': 'This member has too many open tickets.',
  'ticket.too-long': 'This ticket has reached its limit of messages; ask for a new one.',
} satisfies Partial<ProblemTexts<AdminCode>>

/** What a member reads, unless staff need another word. */
export const en: ProblemTexts<AdminCode> = { ...toMembers, ...toStaff, ...otherwise }
