import { fenParts } from '@tuanke/shared/money'
import type { PosterCanvas } from './poster-canvas.ts'
import type { Poster } from './load-poster.ts'
import { POSTER_HEIGHT, POSTER_WIDTH } from './poster-size.ts'
import { shareTexts as t } from './texts.ts'

const MARGIN = 16
const CARD = { x: 12, y: 12, width: 296, height: 476 }
const PICTURE = 296
const CODE = 92
const INK = '#1F1A17'
const TEXT_2 = '#6B625C'
const BRAND = '#E5482D'
const FONT = '-apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

type Brush = CanvasRenderingContext2D

/** Picture, price, title, code: what a friend needs to decide, and nothing else. */
export async function drawPoster({ brush, picture }: PosterCanvas, poster: Poster): Promise<void> {
  const [cover, code] = await Promise.all([picture(poster.coverUrl), picture(poster.codeUrl)])
  brush.fillStyle = '#F7F4F1'
  brush.fillRect(0, 0, POSTER_WIDTH, POSTER_HEIGHT)
  brush.save()
  rounded(brush, CARD.x, CARD.y, CARD.width, CARD.height, 12)
  brush.clip()
  brush.fillStyle = '#FFFFFF'
  brush.fillRect(CARD.x, CARD.y, CARD.width, CARD.height)
  brush.drawImage(cover, CARD.x, CARD.y, PICTURE, PICTURE)
  brush.restore()

  const left = CARD.x + MARGIN
  const codeLeft = CARD.x + CARD.width - MARGIN - CODE
  const top = CARD.y + PICTURE
  price(brush, poster, left, top + 40)
  brush.fillStyle = INK
  brush.font = `600 16px ${FONT}`
  const lines = inLines(brush, poster.title, codeLeft - left - 12, 2)
  lines.forEach((line, row) => brush.fillText(line, left, top + 68 + row * 22))
  const below = top + 68 + lines.length * 22
  brush.fillStyle = '#C8371E'
  brush.font = `600 13px ${FONT}`
  brush.fillText(fitting(brush, poster.call, codeLeft - left - 12), left, below + 4)
  brush.fillStyle = TEXT_2
  brush.font = `400 12px ${FONT}`
  brush.fillText(fitting(brush, poster.shopName, codeLeft - left - 12), left, CARD.y + CARD.height - 18)
  brush.drawImage(code, codeLeft, top + 52, CODE, CODE)
  brush.textAlign = 'right'
  brush.fillText(t.scan, codeLeft + CODE, CARD.y + CARD.height - 18)
  brush.textAlign = 'left'
}

/** ¥ small, yuan big, decimals small; the team and the single price follow in grey. */
function price(brush: Brush, { priceFen, kind, beside }: Poster, left: number, base: number): void {
  const { yuan, decimals } = fenParts(priceFen)
  let x = left
  const put = (text: string, font: string, colour: string, gap = 0) => {
    brush.font = `${font} ${FONT}`
    brush.fillStyle = colour
    brush.fillText(text, x + gap, base)
    x += gap + brush.measureText(text).width
  }
  put('¥', '600 16px', BRAND)
  put(yuan, '600 28px', BRAND, 1)
  put(`.${decimals}`, '600 16px', BRAND)
  put(kind, '600 13px', '#C8371E', 8)
  if (beside) put(beside, '400 12px', TEXT_2, 10)
}

function rounded(brush: Brush, x: number, y: number, width: number, height: number, radius: number): void {
  brush.beginPath()
  brush.moveTo(x + radius, y)
  brush.arcTo(x + width, y, x + width, y + height, radius)
  brush.arcTo(x + width, y + height, x, y + height, radius)
  brush.arcTo(x, y + height, x, y, radius)
  brush.arcTo(x, y, x + width, y, radius)
  brush.closePath()
}

/** Breaks anywhere, as Chinese does; what does not fit ends in an ellipsis. */
export function inLines(brush: Pick<Brush, 'measureText'>, text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let rest = [...text]
  while (rest.length > 0 && lines.length < most) {
    let length = rest.length
    while (length > 1 && brush.measureText(rest.slice(0, length).join('')).width > width) length--
    lines.push(rest.slice(0, length).join(''))
    rest = rest.slice(length)
  }
  const last = lines.at(-1)
  if (rest.length > 0 && last !== undefined) lines[lines.length - 1] = fitting(brush, `${last}…`, width, '…')
  return lines
}

/** The text, shortened to an ellipsis when it is too wide. */
function fitting(brush: Pick<Brush, 'measureText'>, text: string, width: number, end = ''): string {
  let kept = [...(end ? text.slice(0, -end.length) : text)]
  if (!end && brush.measureText(text).width <= width) return text
  while (kept.length > 1 && brush.measureText(`${kept.join('')}…`).width > width) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}
