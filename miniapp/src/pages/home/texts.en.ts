import type { homeZh } from './texts.zh.ts'

export const homeEn: typeof homeZh = {
  slogan: 'Good things, bought together',
  search: 'Search group buys',
  all: 'All',
  people: (size) => `Team of ${size}`,
  alone: 'Alone',
  nearest: (free) => `${free} more to go`,
  beFirst: 'No team yet, be the first',
  sold: (units) => `${units} bought`,
  open: 'Open',
  join: 'Join',
  soldOut: 'Sold out',
  soon: (when) => `Starts ${when}`,
  ended: 'Over',
  look: 'View',
  empty: 'Nothing here right now',
  emptyText: 'New group buys come soon, have a look at the others',
  seeAll: 'See all',
  shareTitle: (shop) => `Group buys at ${shop}: cheaper together`,
}
