import { pictureUrl } from './picture-url.ts'

/**
 * Pictures in full, beginning with one of them: WeChat has a viewer; the preview lets the browser show that one, since
 * Taro's own viewer would bring 190 KB of gallery to every page.
 */
export function showPictures(pictures: readonly string[], first: number): void {
  const urls = pictures.map((url) => pictureUrl(url))
  if (process.env.TARO_ENV === 'h5') window.open(urls[first], '_blank', 'noopener')
  else void wx.previewImage({ urls, current: urls[first] })
}
