import type { components } from '../api/admin/schema.ts'
import { incompleteIn } from './rules.ts'

type Draft = components['schemas']['AdminGroupBuyInput']

const now = new Date('2026-11-22T00:00:00Z')
const item = { skuCode: 'S1', groupPriceFen: 1990, alonePriceFen: 2990, quota: 100, perMemberLimit: 2 }
const point = {
  pickupPointCode: 'P1',
  pickupFromAt: '2026-11-25T01:00:00Z',
  pickupToAt: '2026-11-25T12:00:00Z',
  instructions: '',
}
const draft: Draft = {
  productCode: 'PR1',
  title: '赣南脐橙 5 斤装',
  subtitle: '',
  coverUrl: '/images/orange.webp',
  openAt: '2026-11-22T00:00:00Z',
  closeAt: '2026-11-24T00:00:00Z',
  teamSize: 2,
  teamLifeMinutes: 1440,
  unitsPerMember: null,
  joinsPerMember: null,
  opensPerMember: 3,
  items: [item],
  express: { shippingFen: 0 },
  pickupPoints: [point],
  shareTitle: '',
  shareImageUrl: null,
}

test('a complete draft has nothing to complain about', () => expect(incompleteIn(draft, now)).toEqual([]))

test.each<[Partial<Draft>, string, string]>([
  [{ title: ' ' }, 'title', 'required'],
  [{ title: '橙'.repeat(61) }, 'title', 'too-long'],
  [{ coverUrl: '' }, 'coverUrl', 'required'],
  [{ openAt: draft.closeAt }, 'openAt', 'after-close'],
  [{ openAt: '2026-11-20T00:00:00Z', closeAt: '2026-11-22T00:00:00Z' }, 'closeAt', 'in-the-past'],
  [{ closeAt: '' }, 'closeAt', 'required'],
  [{ teamSize: 1 }, 'teamSize', 'out-of-range'],
  [{ teamSize: 101 }, 'teamSize', 'out-of-range'],
  [{ teamLifeMinutes: 0 }, 'teamLifeMinutes', 'out-of-range'],
  [{ opensPerMember: 0 }, 'opensPerMember', 'out-of-range'],
  [{ items: [] }, 'items', 'required'],
  [{ items: [item, item] }, 'items.1.skuCode', 'duplicate'],
  [{ items: [{ ...item, groupPriceFen: 0 }] }, 'items.0.groupPriceFen', 'out-of-range'],
  [{ items: [{ ...item, alonePriceFen: 1989 }] }, 'items.0.alonePriceFen', 'below-group-price'],
  [{ items: [{ ...item, quota: -1 }] }, 'items.0.quota', 'out-of-range'],
  [{ express: null, pickupPoints: [] }, 'delivery', 'required'],
  [{ express: { shippingFen: 0.5 } }, 'express.shippingFen', 'out-of-range'],
  [{ pickupPoints: [point, point] }, 'pickupPoints.1.pickupPointCode', 'duplicate'],
  [{ pickupPoints: [{ ...point, pickupToAt: point.pickupFromAt }] }, 'pickupPoints.0.pickupToAt', 'out-of-range'],
])('%j is refused at %s: %s', (change, path, reason) =>
  expect(incompleteIn({ ...draft, ...change }, now)).toEqual([{ path, reason }]),
)
