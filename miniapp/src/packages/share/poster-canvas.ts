import Taro from '@tarojs/taro'
import { POSTER_HEIGHT, POSTER_WIDTH } from './poster-size.ts'

/** Sharp on every phone, and small enough for WeChat to send. */
const FINENESS = 3
const QUALITY = 0.92
export const CANVAS_ID = 'poster'

/** Something to draw on, alike in WeChat and in a browser. */
export interface PosterCanvas {
  /** In points of the poster. */
  brush: CanvasRenderingContext2D
  /** Loads a picture. Rejects when it does not come. */
  picture: (url: string) => Promise<CanvasImageSource>
  /** The finished picture as an address that an image can show. */
  finish: () => Promise<string>
}

export function openCanvas(): Promise<PosterCanvas> {
  return process.env.TARO_ENV === 'h5' ? Promise.resolve(inBrowser()) : inWechat()
}

function inBrowser(): PosterCanvas {
  const canvas = document.createElement('canvas')
  return {
    brush: sized(canvas),
    picture: (url) => loaded(new Image(), url),
    finish: () => Promise.resolve(canvas.toDataURL('image/jpeg', QUALITY)),
  }
}

/** The page has a canvas out of sight; WeChat gives its node by a query. */
async function inWechat(): Promise<PosterCanvas> {
  const canvas = await new Promise<Taro.Canvas>((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${CANVAS_ID}`)
      .fields({ node: true })
      .exec((found: [{ node?: Taro.Canvas } | null]) => {
        const node = found[0]?.node
        if (node) resolve(node)
        else reject(new Error('the canvas is not on the page'))
      })
  })
  return {
    brush: sized(canvas as unknown as HTMLCanvasElement),
    picture: (url) => loaded(canvas.createImage() as unknown as HTMLImageElement, url),
    finish: async () => {
      const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'jpg', quality: QUALITY })
      return tempFilePath
    },
  }
}

function sized(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  canvas.width = POSTER_WIDTH * FINENESS
  canvas.height = POSTER_HEIGHT * FINENESS
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('nothing can be drawn here')
  brush.scale(FINENESS, FINENESS)
  return brush
}

function loaded(image: HTMLImageElement, url: string): Promise<CanvasImageSource> {
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error(`no picture: ${url}`))
    image.src = url
  })
}
