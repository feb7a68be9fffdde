import { Canvas, sequence, type Tones } from './canvas.ts'
import { backdrop, bowlBack, bowlFront, glow, grainEar, placed, shade } from './parts.ts'

const PORCELAIN: Tones = { light: '#FDFEFF', own: '#DCE8F2', dark: '#A9BFD2' }

export function bread(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#FDF1E2', '#F7DFC2'], ['#E9C79B', '#D0A06A'], '#FBD9AC')
  c.add(grainEar(c, 660, 600, 24, 1.35), grainEar(c, 700, 620, 40, 1.15), grainEar(c, 140, 610, -26, 1.25))
  c.add(
    shade(c, 400, 660, 320, 34, 0.4),
    `<rect x="70" y="630" width="660" height="44" rx="22" fill="${c.linear(['#C98B53', '#9A6233'])}"/>`,
  )
  const crust = c.radial(['#F4BE7A', '#D58A42', '#B4652A', '#7E3F18'], 0.44, 0.36, 0.74)
  const loaf =
    'M112 540 C100 380 220 268 390 268 C560 268 676 380 664 540 C658 614 560 640 388 640 C216 640 118 614 112 540Z'
  c.add(`<path d="${loaf}" fill="${crust}"/>`)
  const scores = [
    'M210 420 C260 350 330 316 396 306',
    'M276 476 C330 396 420 352 492 340',
    'M356 512 C410 440 490 406 572 402',
    'M450 528 C500 474 560 452 620 464',
  ]
  c.add(
    `<g ${c.clip(`<path d="${loaf}"/>`)}><g fill="none" stroke-linecap="round"><g stroke="#8A4A1E" stroke-width="34" opacity=".5">${scores.map((d) => `<path d="${d}"/>`).join('')}</g><g stroke="#FBE3BB" stroke-width="22">${scores.map((d) => `<path d="${d}"/>`).join('')}</g></g>${flour(260)}</g>`,
    glow(c, 250, 350, 90, 50, '#ffffff', 0.35, -35),
  )
  c.add(slice(c, 560, 566), grainEar(c, 232, 706, 78, 0.8))
  return c
}

function flour(count: number): string {
  const next = sequence(8)
  return Array.from({ length: count }, () => {
    const x = 130 + next() * 520
    const y = 280 + next() * 250
    return `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${(1 + next() * 3.4).toFixed(1)}" fill="#fff" opacity="${(0.25 + next() * 0.5).toFixed(2)}"/>`
  }).join('')
}

function slice(c: Canvas, x: number, y: number): string {
  const next = sequence(5)
  const holes = Array.from({ length: 26 }, () => {
    const turn = next() * Math.PI * 2
    const away = Math.sqrt(next())
    return `<ellipse cx="${(Math.cos(turn) * away * 104).toFixed(0)}" cy="${(Math.sin(turn) * away * 74).toFixed(0)}" rx="${(4 + next() * 9).toFixed(1)}" ry="${(3 + next() * 6).toFixed(1)}" fill="#E8C48D" opacity=".8"/>`
  })
  const outline = 'M-138 70 C-150 -20 -92 -112 4 -112 C100 -112 150 -20 138 70 C132 106 -132 106 -138 70Z'
  return placed(
    `<path d="${outline}" fill="${c.linear(['#B86F32', '#8A4A1E'])}"/><path d="${outline}" transform="scale(.9)" fill="${c.radial(['#FFF6E2', '#FBE6C2', '#F0CE98'])}"/>${holes.join('')}`,
    x,
    y,
    8,
  )
}

export function rice(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#F8F6EC', '#ECE7D2'], ['#DDD3B4', '#BFB082'], '#F0E8C4')
  c.add(grainEar(c, 140, 620, -20, 1.5), grainEar(c, 180, 640, -8, 1.3), grainEar(c, 668, 620, 20, 1.45))
  c.add(shade(c, 360, 668, 260, 30))
  const sack = 'M190 320 C168 400 130 560 160 640 Q166 664 200 664 H516 Q550 664 556 640 C586 560 548 400 526 320Z'
  const weave = Array.from(
    { length: 16 },
    (_, index) => `<path d="M120 ${344 + index * 22} Q360 ${372 + index * 22} 600 ${344 + index * 22}"/>`,
  )
  c.add(
    `<path d="${sack}" fill="${c.linear(['#E8CFA2', '#DDBB83', '#C89F62', '#A97F47'], true)}"/>`,
    `<g ${c.clip(`<path d="${sack}"/>`)} stroke="#9A7440" stroke-opacity=".22" stroke-width="5" fill="none" stroke-dasharray="10 6">${weave.join('')}</g>`,
    `<circle cx="356" cy="508" r="82" fill="#FDF6E6" opacity=".92"/>`,
    placed(
      grainEar(c, 0, 160, 0, 0.62) + grainEar(c, 0, 160, -24, 0.56) + grainEar(c, 0, 160, 24, 0.56),
      356,
      440 - 20,
    ),
    `<ellipse cx="358" cy="318" rx="176" ry="46" fill="${c.linear(['#C89F62', '#E8CFA2'])}"/>`,
    heap(c, 358, 316, 156, 120, 31),
    `<path d="M182 318 A176 46 0 0 0 534 318" fill="none" stroke="#F1DDB6" stroke-width="22" stroke-linecap="round"/>`,
  )
  c.add(shade(c, 612, 704, 120, 16), bowlBack(c, 606, 590, 126, PORCELAIN), heap(c, 606, 590, 108, 80, 32))
  c.add(bowlFront(c, 606, 590, 126, PORCELAIN))
  c.add(`<path d="M506 636 Q606 700 706 636" stroke="#4F86B8" stroke-width="8" fill="none" opacity=".75"/>`)
  return c
}

/** Rice heaped `height` above an opening of half-width `rx` at (x, y). */
function heap(c: Canvas, x: number, y: number, rx: number, height: number, seed: number): string {
  const next = sequence(seed)
  const grains = Array.from({ length: Math.round(rx * 1.5) }, () => {
    const across = next() * 2 - 1
    const top = -height * (1 - across * across) * 0.96
    const gy = top + next() * (rx * 0.2 - top)
    const fill = next() > 0.5 ? '#FFFFFF' : '#E9E2CC'
    return `<ellipse cx="${(x + across * rx * 0.95).toFixed(0)}" cy="${(y + gy).toFixed(0)}" rx="8" ry="3.6" fill="${fill}" transform="rotate(${(next() * 180).toFixed(0)} ${(x + across * rx * 0.95).toFixed(0)} ${(y + gy).toFixed(0)})"/>`
  })
  const dome = `M${x - rx} ${y} C${x - rx * 0.6} ${y - height * 1.3} ${x + rx * 0.6} ${y - height * 1.3} ${x + rx} ${y} Q${x} ${y + rx * 0.3} ${x - rx} ${y}Z`
  return `<path d="${dome}" fill="${c.linear(['#FFFFFF', '#F6F1E2', '#DDD3B6'])}"/>${grains.join('')}`
}
