import { formatFen } from '@tuanke/shared/money'
import { api } from '../../lib/api.ts'
import { pictureUrl } from '../../lib/picture-url.ts'
import { routes } from '../../lib/routes.ts'
import { loadSettings } from '../../lib/settings.ts'
import { shareTexts as t } from './texts.ts'

/** Everything a poster says; pictures as addresses. */
export interface Poster {
  shopName: string
  title: string
  coverUrl: string
  codeUrl: string
  priceFen: number
  /** "3 人团", and how far the team is. */
  kind: string
  beside: string
  call: string
  /** Where the link and the share card lead, and what the card says. */
  path: string
  shareTitle: string
}

/** @throws ApiError */
export async function loadPoster({ groupBuyCode, teamCode }: { groupBuyCode?: string; teamCode?: string }) {
  const target = teamCode ? { teamCode } : { groupBuyCode }
  const [offer, code, settings] = await Promise.all([
    teamCode ? ofTeam(teamCode) : ofGroupBuy(groupBuyCode ?? ''),
    api.post('/api/v1/app/shares', { body: target }),
    loadSettings(),
  ])
  return { ...offer, shopName: settings.shopName, codeUrl: pictureUrl(code.pictureUrl) } satisfies Poster
}

type Offer = Omit<Poster, 'shopName' | 'codeUrl'>

async function ofGroupBuy(code: string): Promise<Offer> {
  const groupBuy = await api.get('/api/v1/app/group-buys/{code}', { path: { code } })
  const cheapest = groupBuy.items.reduce((least, item) => (item.groupPriceFen < least.groupPriceFen ? item : least))
  return {
    title: groupBuy.title,
    coverUrl: pictureUrl(groupBuy.coverUrl, 960),
    priceFen: cheapest.groupPriceFen,
    kind: t.people(groupBuy.teamSize),
    beside: cheapest.alonePriceFen === null ? '' : t.alone(formatFen(cheapest.alonePriceFen)),
    call: t.together,
    path: routes.groupBuy(code),
    shareTitle: groupBuy.share.title,
  }
}

async function ofTeam(code: string): Promise<Offer> {
  const { groupBuy, seatsLeft } = await api.get('/api/v1/app/teams/{code}', { path: { code } })
  return {
    title: groupBuy.title,
    coverUrl: pictureUrl(groupBuy.coverUrl, 960),
    priceFen: groupBuy.groupPriceFen,
    kind: t.people(groupBuy.teamSize),
    beside: groupBuy.alonePriceFen === null ? '' : t.alone(formatFen(groupBuy.alonePriceFen)),
    call: seatsLeft > 0 ? t.missing(seatsLeft) : t.together,
    path: routes.team(code),
    shareTitle: groupBuy.title,
  }
}
