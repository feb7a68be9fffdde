import { Canvas, sequence, type Tones } from './canvas.ts'
import { backdrop, glow, placed, shade } from './parts.ts'

const STRAW: Tones = { light: '#F6DDA6', own: '#E2B565', dark: '#B98338' }

export function eggs(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#FFF8E9', '#FCEBCB'], ['#F4DDB0', '#E3BF82'], '#FFE3AE')
  c.add(shade(c, 400, 672, 310, 34), nestBack(c))
  const tones: Tones[] = [
    { light: '#FFE3C6', own: '#E9B183', dark: '#BE7C4C' },
    { light: '#FFF4E6', own: '#F2D6B6', dark: '#C99D70' },
    { light: '#FAD5B0', own: '#DB9C69', dark: '#A9673A' },
  ]
  const places: [number, number, number, number][] = [
    [276, 404, -16, 0],
    [402, 378, 2, 1],
    [528, 404, 17, 2],
    [204, 488, -34, 1],
    [598, 490, 34, 0],
    [336, 482, -7, 2],
    [468, 484, 9, 0],
  ]
  for (const [x, y, turn, tone] of places) c.add(placed(egg(c, tones[tone] as Tones), x, y, turn))
  c.add(nestFront(c))
  c.add(feather(c, 150, 716, -14), feather(c, 664, 708, 200))
  return c
}

function egg(c: Canvas, tones: Tones): string {
  const fill = c.radial([tones.light, tones.own, tones.own, tones.dark], 0.46, 0.42, 0.68)
  return (
    `<path d="M0 -104 C52 -104 82 -24 82 28 C82 80 44 106 0 106 C-44 106 -82 80 -82 28 C-82 -24 -52 -104 0 -104Z" fill="${fill}"/>` +
    glow(c, -28, -42, 24, 40, '#ffffff', 0.8, 20)
  )
}

/** The far rim of the nest; the eggs lie in front of it. */
function nestBack(c: Canvas): string {
  return `<ellipse cx="400" cy="500" rx="306" ry="74" fill="${c.linear([STRAW.dark, '#8F5F26'])}"/>${straw(1, 70, 500, 40)}`
}

/** The near wall of the nest, which hides the lower half of the eggs. */
function nestFront(c: Canvas): string {
  const wall = 'M94 500 C100 620 220 680 400 680 C580 680 700 620 706 500 Q600 572 400 574 Q200 572 94 500Z'
  return `<path d="${wall}" fill="${c.linear([STRAW.own, STRAW.dark, '#9A6B2E'])}"/>${straw(2, 190, 560, 108)}`
}

/** Loose strands along a band of height `reach` whose upper edge sags to `y` in the middle. */
function straw(seed: number, count: number, y: number, reach: number): string {
  const next = sequence(seed)
  const shades = ['#F2D592', '#DDAF5D', '#FAE6B4', '#C8964A', '#E9C47C']
  const strands = Array.from({ length: count }, (_, index) => {
    const across = next() * 2 - 1
    const x = 400 + across * 296
    const fall = Math.sqrt(1 - across * across)
    const at = y - 62 + fall * 62 + next() * reach * fall
    const half = 50 + next() * 60
    const tilt = -across * 26 + next() * 36 - 18
    return `<path d="M${(x - half).toFixed(0)} ${(at - tilt).toFixed(0)} Q${x.toFixed(0)} ${(at + 16).toFixed(0)} ${(x + half).toFixed(0)} ${(at + tilt).toFixed(0)}" stroke="${shades[index % 5]}" stroke-width="${(3.5 + next() * 3).toFixed(1)}"/>`
  })
  return `<g fill="none" stroke-linecap="round">${strands.join('')}</g>`
}

function feather(c: Canvas, x: number, y: number, turn: number): string {
  return placed(
    `<path d="M-70 0 C-40 -34 50 -34 92 0 C50 26 -40 26 -70 0Z" fill="${c.linear(['#FFFFFF', '#F3E3CF'])}"/><path d="M-92 4 Q0 -8 84 0" stroke="#D8BB95" stroke-width="4" fill="none" stroke-linecap="round"/>`,
    x,
    y,
    turn,
  )
}

export function milk(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#EAF6FF', '#D3EAFB'], ['#CBE5F7', '#A3CDEA'], '#BFE2FA')
  c.add(shade(c, 400, 668, 260, 30))
  const glass = c.linear(['#FFFFFF', '#F3F8FC', '#FFFFFF', '#D6E4EF'], true)
  const bottle =
    'M262 190 H378 V252 C378 300 436 316 436 392 V632 Q436 664 404 664 H236 Q204 664 204 632 V392 C204 316 262 300 262 252Z'
  c.add(
    `<path d="${bottle}" fill="${glass}" stroke="#B7CFE0" stroke-width="4"/>`,
    `<g ${c.clip(`<path d="${bottle}"/>`)}><rect x="200" y="330" width="240" height="340" fill="${c.linear(['#FFFFFF', '#FDFBF6', '#EDE7DD'])}"/><path d="M200 344 Q320 318 440 344 V330 H200Z" fill="#E4F1FA"/>`,
    `<path d="M250 430 C300 400 350 440 330 490 C312 532 262 520 244 486 C232 464 232 442 250 430Z" fill="#3A4A5C"/><path d="M372 520 C410 500 440 520 440 566 C440 600 400 606 378 584 C356 562 350 536 372 520Z" fill="#3A4A5C"/><path d="M204 560 C236 556 262 590 240 622 C226 642 204 640 198 630Z" fill="#3A4A5C"/></g>`,
    `<rect x="250" y="152" width="140" height="48" rx="12" fill="${c.linear(['#6FB6E8', '#3F8BC9'])}"/><rect x="250" y="160" width="140" height="10" rx="5" fill="#fff" opacity=".45"/>`,
    `<path d="M232 400 V610" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".9"/>`,
  )
  const tumbler = 'M470 408 H638 L616 640 Q613 664 590 664 H518 Q495 664 492 640Z'
  c.add(
    `<path d="${tumbler}" fill="#F5FAFE" opacity=".92" stroke="#B7CFE0" stroke-width="4"/>`,
    `<g ${c.clip(`<path d="${tumbler}"/>`)}><path d="M460 458 Q554 440 650 458 V670 H460Z" fill="${c.linear(['#FFFFFF', '#FBF7F0', '#E9E1D5'])}"/><ellipse cx="554" cy="456" rx="84" ry="13" fill="#fff"/></g>`,
    `<path d="M500 440 L514 620" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".85"/>`,
  )
  c.add(shade(c, 176, 706, 92, 14), placed(cookie(c, 3), 142, 676, 0, 1), placed(cookie(c, 4), 226, 690, 20, 0.92))
  c.add(`<path d="M588 226 L560 470" stroke="#FF8A73" stroke-width="16" stroke-linecap="round"/>`)
  c.add(`<path d="M588 226 L640 196" stroke="#FF8A73" stroke-width="16" stroke-linecap="round"/>`)
  return c
}

/** A biscuit with chocolate, seen from above and a little from the side. */
function cookie(c: Canvas, seed: number): string {
  const next = sequence(seed)
  const chips = Array.from({ length: 11 }, () => {
    const turn = next() * Math.PI * 2
    const away = Math.sqrt(next()) * 44
    return `<ellipse cx="${(Math.cos(turn) * away).toFixed(0)}" cy="${(Math.sin(turn) * away * 0.6).toFixed(0)}" rx="8" ry="5.5" fill="#5B3418"/>`
  })
  return `<ellipse cy="9" rx="60" ry="38" fill="#B9793A"/><ellipse rx="60" ry="38" fill="${c.radial(['#F3CB8E', '#E3A95F', '#CC8A42'])}"/>${chips.join('')}`
}
