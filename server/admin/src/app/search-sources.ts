import type { Dto } from '@tuanke/shared/api/admin/types'
import { formatFen } from '@tuanke/shared/money'
import { api } from '../lib/api.ts'
import type { Permission } from '../lib/permissions.ts'
import type { Texts } from '../messages/text.ts'

/** One thing that was found. */
export interface Found {
  path: string
  title: string
  detail: string
}

interface Source {
  section: Exclude<keyof Texts['palette'], 'open' | 'placeholder' | 'hint' | 'empty' | 'pages'>
  permission: Permission
  find: (q: string, t: Texts) => Promise<Found[]>
}

/** Of each kind, so that none crowds out another. */
const EACH = 5

const tail = (lastFour: string | null, t: Texts) => (lastFour ? t.member.phoneTail(lastFour) : '')
const goodsOf = ({ lines }: Dto<'AdminAfterSaleSummary'>) => lines.map(({ title }) => title).join('、')

/** Where the palette looks, in the order it tells. What each answers is masked by the server as in its own list. */
export const sources: Source[] = [
  {
    section: 'members',
    permission: 'member.read',
    find: async (query, t) =>
      (await api.get('/api/v1/admin/members', { query: { query, limit: EACH } })).items.map((row) => ({
        path: `/members/${row.memberNo}`,
        title: row.nickname,
        detail: [tail(row.phoneLast4, t), row.levelName, row.memberNo].filter(Boolean).join(' · '),
      })),
  },
  {
    section: 'orders',
    permission: 'order.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/orders', { query: { q, limit: EACH } })).items.map((row) => ({
        path: `/orders/${row.orderNo}`,
        title: `${row.memberNickname} · ${row.summary}`,
        detail: `${t.order.stage[row.stage]} · ${formatFen(row.payableFen)}`,
      })),
  },
  {
    section: 'groupBuys',
    permission: 'group-buy.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/group-buys', { query: { q, limit: EACH } })).items.map((row) => ({
        path: `/group-buys/${row.code}`,
        title: row.title,
        detail: t.groupBuy.phase[row.phase],
      })),
  },
  {
    section: 'products',
    permission: 'product.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/products', { query: { q, limit: EACH } })).items.map((row) => ({
        path: `/products/${row.code}`,
        title: row.title,
        detail: t.product.status[row.status],
      })),
  },
  {
    section: 'afterSales',
    permission: 'after-sale.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/after-sales', { query: { q, limit: EACH } })).items.map((row) => ({
        path: `/after-sales/${row.code}`,
        title: `${row.memberNickname} · ${goodsOf(row)}`,
        detail: `${t.afterSale.state[row.state]} · ${formatFen(row.amountFen)}`,
      })),
  },
  {
    section: 'tickets',
    permission: 'ticket.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/tickets', { query: { q, limit: EACH } })).items.map((row) => ({
        path: `/tickets/${row.code}`,
        title: `${row.member.nickname} · ${row.summary}`,
        detail: t.ticket.state[row.state],
      })),
  },
  {
    section: 'coupons',
    permission: 'coupon.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/coupon-templates', { query: { q, limit: EACH } })).items.map((row) => ({
        path: `/coupons/${row.code}`,
        title: row.title,
        detail: t.coupon.status[row.status],
      })),
  },
  {
    section: 'rewards',
    permission: 'reward.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/rewards', { query: { q, limit: EACH } })).items.map((row) => ({
        path: `/rewards?open=${row.code}`,
        title: row.title,
        detail: row.isActive ? t.reward.on : t.reward.off,
      })),
  },
  {
    section: 'points',
    permission: 'pickup-point.read',
    find: async (q, t) =>
      (await api.get('/api/v1/admin/pickup-points')).items
        .filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(q.toLowerCase()))
        .slice(0, EACH)
        .map((row) => ({
          path: `/pickup-points?open=${row.code}`,
          title: row.name,
          detail: row.isActive ? t.point.active : t.point.inactive,
        })),
  },
]
