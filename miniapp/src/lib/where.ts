import Taro from '@tarojs/taro'

export interface Spot {
  latitude: number
  longitude: number
}

/** Where the phone is, asked for at a tap only; undefined when the person or the phone does not say. */
export async function whereAmI(): Promise<Spot | undefined> {
  try {
    if (process.env.TARO_ENV === 'h5') return await whereIsTheBrowser()
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude }
  } catch {
    return undefined
  }
}

/** Taro asks a browser over https only, which the preview on one's own machine is not. */
const whereIsTheBrowser = (): Promise<Spot> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, { timeout: 10_000 })
  })

/** A place of the shop that knows where it is. */
export interface MapPlace extends Spot {
  name: string
  address: string
}

export function mapPlace(of: {
  name: string
  address: string
  latitude: number | null
  longitude: number | null
}): MapPlace | undefined {
  const { name, address, latitude, longitude } = of
  return latitude === null || longitude === null ? undefined : { name, address, latitude, longitude }
}

/** On WeChat's map; the preview opens a map of the web beside it. */
export function openMap({ name, address, latitude, longitude }: MapPlace): void {
  if (process.env.TARO_ENV === 'weapp') {
    void Taro.openLocation({ name, address, latitude, longitude, scale: 16 }).catch(() => undefined)
    return
  }
  const query = new URLSearchParams({ position: `${longitude},${latitude}`, name, src: 'tuanke', coordinate: 'gaode' })
  window.open(`https://uri.amap.com/marker?${query}`, '_blank', 'noopener')
}
