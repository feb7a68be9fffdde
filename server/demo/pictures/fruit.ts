import { Canvas, sequence, type Tones } from './canvas.ts'
import { backdrop, ball, bowlBack, bowlFront, calyx, glow, leaf, placed, shade } from './parts.ts'

const ORANGE: Tones = { light: '#FFD27A', own: '#F8922C', dark: '#D9600F' }
const BLUEBERRY: Tones = { light: '#9DB2EA', own: '#4A60B0', dark: '#232C66' }
const MUSCAT: Tones = { light: '#F4FBC4', own: '#B9D95C', dark: '#7FA82F' }
const CERAMIC: Tones = { light: '#FFFFFF', own: '#F1ECE6', dark: '#CFC4BA' }

export function oranges(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#FFF3DC', '#FFE3B8'], ['#FFD9A3', '#F9BE77'], '#FFC978')
  c.add(shade(c, 410, 640, 290, 34), leaf(c, 390, 250, 130, -28), leaf(c, 380, 255, 105, -160))
  c.add(orange(c, 400, 330, 128, 3), orange(c, 258, 500, 135, 4), orange(c, 548, 492, 138, 5))
  c.add(shade(c, 420, 690, 120, 16), orangeHalf(c, 412, 588, 112))
  c.add(leaf(c, 640, 655, 105, 12), leaf(c, 190, 640, 90, 170))
  return c
}

function orange(c: Canvas, x: number, y: number, r: number, seed: number): string {
  const next = sequence(seed)
  const pores = Array.from({ length: 70 }, () => {
    const away = Math.sqrt(next()) * r * 0.92
    const turn = next() * Math.PI * 2
    return `<circle cx="${(x + Math.cos(turn) * away).toFixed(1)}" cy="${(y + Math.sin(turn) * away).toFixed(1)}" r="${(1 + next() * 1.6).toFixed(1)}"/>`
  })
  const star = placed(calyx(c, 17, 5), x + r * 0.08, y - r * 0.72, 10)
  return ball(c, x, y, r, ORANGE, 0.96) + `<g fill="#B44A05" opacity=".2">${pores.join('')}</g>` + star
}

function orangeHalf(c: Canvas, x: number, y: number, r: number): string {
  const flesh = c.radial(['#FFE08A', '#FFB53E', '#F98A1C'], 0.5, 0.95, 0.95, 0.5, 0.95)
  const segments = Array.from({ length: 10 }, (_, index) => {
    const w = r * 0.24
    const far = r * 0.8
    const path = `M0 ${-r * 0.1} C${-w * 0.5} ${-r * 0.32} ${-w * 1.1} ${-far * 0.84} ${-w * 0.8} ${-far * 0.94} Q0 ${-far * 1.08} ${w * 0.8} ${-far * 0.94} C${w * 1.1} ${-far * 0.84} ${w * 0.5} ${-r * 0.32} 0 ${-r * 0.1}Z`
    return `<path transform="rotate(${index * 36})" d="${path}" fill="${flesh}"/>`
  })
  const drops = `<ellipse cx="-30" cy="-42" rx="16" ry="6" fill="#fff" opacity=".55" transform="rotate(-30 -30 -42)"/>`
  return placed(
    `<circle r="${r}" fill="${c.radial(['#FFB347', '#F28A22', '#D9650F'])}"/><circle r="${r * 0.92}" fill="#FFF3D6"/>` +
      segments.join('') +
      `<circle r="${r * 0.08}" fill="#FFF6E0"/>${drops}`,
    x,
    y,
    8,
  )
}

export function blueberries(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#EEF1FF', '#DCE3FB'], ['#D3DAF5', '#B4BFE8'], '#C3CDF6')
  c.add(shade(c, 400, 668, 230, 30, 0.34), bowlBack(c, 400, 430, 240, CERAMIC))
  const next = sequence(11)
  const rows = [
    [286, 3, 84],
    [340, 4, 132],
    [394, 5, 178],
    [448, 5, 176],
  ] as const
  c.add(leaf(c, 325, 300, 120, -130), leaf(c, 475, 300, 120, -50))
  for (const [y, count, reach] of rows)
    for (let index = 0; index < count; index++) {
      const x = 400 + (index / (count - 1) - 0.5) * 2 * reach
      c.add(berry(c, x + next() * 12 - 6, y + next() * 18 - 9, 54 + next() * 8, next() * 90 - 45))
    }
  c.add(bowlFront(c, 400, 430, 240, CERAMIC))
  for (const [x, y, r] of [
    [150, 668, 36],
    [214, 700, 40],
    [642, 690, 42],
    [580, 716, 32],
  ] as const)
    c.add(shade(c, x + 4, y + r * 0.8, r, 9), berry(c, x, y, r, x % 70))
  c.add(leaf(c, 668, 700, 95, -14))
  return c
}

function berry(c: Canvas, x: number, y: number, r: number, turn: number): string {
  const crown = Array.from(
    { length: 5 },
    (_, index) => `<path transform="rotate(${index * 72})" d="M0 -3 L7 -12 L0 -17 L-7 -12Z"/>`,
  ).join('')
  return (
    ball(c, x, y, r, BLUEBERRY) +
    `<circle cx="${x}" cy="${y}" r="${r}" fill="#DDE4FF" opacity=".12"/>` +
    placed(`<circle r="10" fill="#1B2250"/><g fill="#2C3878">${crown}</g>`, x + r * 0.22, y - r * 0.3, turn, r / 44)
  )
}

export function strawberries(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#FFF0F0', '#FFDCDC'], ['#FFD0CE', '#F7ABA8'], '#FFC2C0')
  c.add(shade(c, 400, 650, 280, 34))
  c.add(leaf(c, 235, 330, 110, -140), leaf(c, 570, 330, 110, -35))
  const pieces: [number, number, number, number, number][] = [
    [300, 330, -16, 0.95, 1],
    [505, 330, 16, 0.97, 2],
    [195, 505, -30, 1, 3],
    [612, 505, 28, 1.02, 4],
    [404, 490, 2, 1.28, 5],
  ]
  for (const [x, y, turn, scale, seed] of pieces) c.add(placed(strawberry(c, seed), x, y, turn, scale))
  c.add(whiteFlower(168, 672, 0.9), whiteFlower(648, 690, 0.75), leaf(c, 190, 690, 80, 10))
  return c
}

function strawberry(c: Canvas, seed: number): string {
  const outline = 'M0 -88 C62 -104 108 -62 100 -6 C92 58 40 118 0 126 C-40 118 -92 58 -100 -6 C-108 -62 -62 -104 0 -88Z'
  const next = sequence(seed)
  const seeds: string[] = []
  for (let row = 0; row < 7; row++) {
    const half = [70, 82, 82, 72, 56, 38, 18][row] ?? 10
    const count = Math.max(1, Math.round(half / 17))
    for (let index = 0; index < count; index++) {
      const x = count === 1 ? 0 : ((index + (row % 2) * 0.35) / (count - 0.65) - 0.5) * 2 * half * 0.9
      const y = -56 + row * 25 + next() * 4
      seeds.push(
        `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><ellipse rx="5.4" ry="7.4" fill="#A80F1F" opacity=".5"/><ellipse cy="1" rx="3.3" ry="5" fill="#FFDF8E"/></g>`,
      )
    }
  }
  return (
    `<path d="${outline}" fill="${c.radial(['#FF8E80', '#F2404A', '#DB1F35', '#A90F28'], 0.45, 0.38, 0.72)}"/>` +
    seeds.join('') +
    glow(c, -50, -36, 28, 50, '#ffffff', 0.6, 28) +
    placed(calyx(c, 62, 7), 0, -86, 0) +
    `<path d="M0 -88 C4 -112 14 -122 24 -130" stroke="#4A9A40" stroke-width="9" fill="none" stroke-linecap="round"/>`
  )
}

function whiteFlower(x: number, y: number, scale: number): string {
  const petals = Array.from(
    { length: 5 },
    (_, index) => `<ellipse transform="rotate(${index * 72})" cy="-22" rx="15" ry="20" fill="#fff"/>`,
  )
  return placed(petals.join('') + '<circle r="11" fill="#FFC83D"/><circle r="6" fill="#F5A524"/>', x, y, 12, scale)
}

export function muscatGrapes(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#F6FBE6', '#E6F2C8'], ['#DCEBB6', '#BFD68A'], '#DDEEAE')
  c.add(shade(c, 400, 676, 220, 30))
  c.add(
    `<path d="M402 250 C398 190 410 150 396 104" stroke="#8A9A45" stroke-width="15" fill="none" stroke-linecap="round"/>`,
    `<path d="M330 116 C370 126 430 122 470 100" stroke="#8A9A45" stroke-width="13" fill="none" stroke-linecap="round"/>`,
    vineLeaf(c, 505, 210, 24, 1.15),
    vineLeaf(c, 262, 222, -28, 0.95),
  )
  const next = sequence(21)
  const rows = [5, 6, 6, 5, 4, 3, 2]
  rows.forEach((count, row) => {
    for (let index = 0; index < count; index++) {
      const x = 400 + (index - (count - 1) / 2) * 82 + next() * 14 - 7
      const y = 256 + row * 63 + next() * 12 - 6 + Math.abs(index - (count - 1) / 2) * -5
      c.add(grape(c, x, y, 50 + next() * 4))
    }
  })
  c.add(shade(c, 656, 702, 46, 10), grape(c, 652, 668, 42), shade(c, 150, 706, 44, 10), grape(c, 146, 672, 41))
  return c
}

function grape(c: Canvas, x: number, y: number, r: number): string {
  const edge = `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 1.06}" fill="none" stroke="#6E9628" stroke-opacity=".35" stroke-width="2.5"/>`
  return ball(c, x, y, r, MUSCAT, 1.06) + glow(c, x + r * 0.25, y + r * 0.38, r * 0.55, r * 0.48, '#F9FFD2', 0.6) + edge
}

function vineLeaf(c: Canvas, x: number, y: number, turn: number, scale: number): string {
  const shape =
    'M0 70 C-30 78 -58 66 -66 44 C-100 46 -118 16 -100 -14 C-118 -44 -92 -76 -60 -66 C-46 -104 -10 -112 0 -90 C10 -112 46 -104 60 -66 C92 -76 118 -44 100 -14 C118 16 100 46 66 44 C58 66 30 78 0 70Z'
  const veins = 'M0 70 V-78 M0 30 L-70 22 M0 30 L70 22 M0 0 L-78 -32 M0 0 L78 -32 M0 -30 L-40 -74 M0 -30 L40 -74'
  return placed(
    `<path d="${shape}" fill="${c.linear(['#8FC75A', '#4E9A43'])}"/><path d="${veins}" stroke="#fff" stroke-opacity=".35" stroke-width="4" fill="none" stroke-linecap="round"/>`,
    x,
    y,
    turn,
    scale,
  )
}
