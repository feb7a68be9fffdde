import Taro from '@tarojs/taro'
import { api } from './api.ts'
import { newKey } from './attempt.ts'
import { rememberSharer } from './sharer.ts'
import { wayIn } from './way-in.ts'

const PHONE_KEY = 'visitor'

/** What a link, a card or a scanned code says of where it leads and who sent it. */
export interface ArrivalQuery {
  code?: string
  from?: string
  /** Of a scanned code: an opaque word that the server knows the meaning of. */
  scene?: string
}

export interface Arrival {
  code: string
  sharerMemberNo: string | undefined
}

/** Where this page was asked to lead. Rejects with ApiError `share.not-found` for a code that leads nowhere. */
export async function arrive(query: ArrivalQuery, kind: 'group-buy' | 'team'): Promise<Arrival> {
  const { code = '', from, scene } = query
  if (!scene) return { code, sharerMemberNo: from }
  const target = await api.get('/api/v1/app/scenes/{scene}', { path: { scene: decodeURIComponent(scene) } })
  return {
    code: kind === 'team' ? (target.teamCode ?? '') : target.groupBuyCode,
    sharerMemberNo: target.sharerMemberNo ?? undefined,
  }
}

/** Remembers who sent the visitor, and counts the visit; that it cannot be counted is nobody's trouble. */
export function noteArrival(arrival: Arrival, kind: 'group-buy' | 'team'): void {
  const { code, sharerMemberNo } = arrival
  rememberSharer(sharerMemberNo)
  const target = kind === 'team' ? { teamCode: code } : { groupBuyCode: code }
  api
    .post('/api/v1/app/visits', {
      body: { ...target, visitorId: phoneNumberOfChance(), scene: wayIn(), sharerMemberNo },
    })
    .catch(() => undefined)
}

/** Thrown once for this phone and told to nobody else, so that one visitor is not counted twice. */
function phoneNumberOfChance(): string {
  const known = Taro.getStorageSync<string>(PHONE_KEY)
  if (known) return known
  const thrown = newKey()
  Taro.setStorageSync(PHONE_KEY, thrown)
  return thrown
}
