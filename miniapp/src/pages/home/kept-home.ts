import Taro from '@tarojs/taro'
import type { Category, OfferedCoupon, RatedCard } from '../../lib/schemas.ts'

/** Another name whenever cards carry something new: what an older version kept is not shown. */
const KEY = 'home-2'
/** As many as fill the first screen. */
const CARDS = 6
/** What is older says too little of what is on now. */
const LIFE_MS = 24 * 3_600_000

interface FirstScreen {
  /** Never kept: whether somebody is new is the server's to say. */
  newcomerCoupon?: OfferedCoupon | null
  shopName: string
  categories: Category[]
  items?: RatedCard[]
}

/** The first screen as it was last seen, shown until the shop has answered. */
export function keptHome(): FirstScreen {
  const kept = Taro.getStorageSync<(FirstScreen & { at: number }) | ''>(KEY)
  if (!kept || Date.now() - kept.at > LIFE_MS) return { shopName: '', categories: [] }
  const items = kept.items?.filter((card) => Date.parse(card.closeAt) > Date.now())
  return { ...kept, items: items?.length ? items : undefined }
}

/** Written after the screen has been drawn: nobody waits for it. */
export function keepHome({ shopName, categories, items }: FirstScreen): void {
  void Taro.setStorage({
    key: KEY,
    data: { shopName, categories, items: items?.slice(0, CARDS), at: Date.now() },
  })?.catch(() => undefined)
}
