import { Canvas, sequence, type Tones } from './canvas.ts'
import { backdrop, ball, calyx, glow, leaf, placed, shade } from './parts.ts'

const TOMATO: Tones = { light: '#FF9A7A', own: '#EE4331', dark: '#B01E1C' }

export function tomatoes(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#FFF3EC', '#FFE0D2'], ['#FBD0BC', '#F0A98D'], '#FFCBB4')
  c.add(shade(c, 400, 660, 300, 34))
  c.add(
    `<path d="M120 196 C240 250 520 226 690 150" stroke="${c.linear(['#7DB85A', '#4E8A3A'])}" stroke-width="17" fill="none" stroke-linecap="round"/>`,
    leaf(c, 180, 216, 110, -130),
    leaf(c, 600, 190, 120, -70),
    leaf(c, 640, 172, 90, 20),
  )
  const places: [number, number, number][] = [
    [226, 350, 104],
    [420, 336, 112],
    [606, 340, 106],
    [300, 520, 128],
    [516, 522, 132],
  ]
  for (const [x, y, r] of places)
    c.add(
      `<path d="M${x} ${y - r * 0.7} Q${x + 10} ${y - r} ${x + 16} ${Math.min(y - r * 1.1, 330)}" stroke="#5C9A45" stroke-width="10" fill="none" stroke-linecap="round"/>`,
      ball(c, x, y, r, TOMATO, 0.92),
      placed(calyx(c, r * 0.62, 6), x + 2, y - r * 0.66, x % 60),
    )
  c.add(shade(c, 160, 690, 80, 12), tomatoHalf(c, 158, 634), leaf(c, 640, 690, 92, -10), leaf(c, 640, 690, 74, 170))
  return c
}

function tomatoHalf(c: Canvas, x: number, y: number): string {
  const chambers = [0, 120, 240].map((turn) => {
    const seeds = [-16, 0, 16].map((at) => `<ellipse cx="${at}" cy="-36" rx="4" ry="6.5" fill="#FFE9A8"/>`).join('')
    return `<g transform="rotate(${turn})"><path d="M0 -14 C-34 -18 -40 -54 0 -58 C40 -54 34 -18 0 -14Z" fill="${c.linear(['#FF9A5C', '#F0643A'])}"/>${seeds}</g>`
  })
  return placed(
    `<circle r="82" fill="${c.linear(['#F25A43', '#C42A22'])}"/><circle r="73" fill="#FF7A5E"/>${chambers.join('')}<ellipse cx="-30" cy="-46" rx="20" ry="7" fill="#fff" opacity=".5" transform="rotate(-32 -30 -46)"/>`,
    x,
    y,
    10,
  )
}

export function vegetableBox(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#F0F8EA', '#DBEED0'], ['#D2E5BF', '#AFCD93'], '#CFE8B8')
  c.add(shade(c, 400, 676, 320, 32))
  c.add(`<path d="M118 430 H682 V470 H118Z" fill="#8A5B30"/>`)
  c.add(placed(corn(c), 560, 300, 20), placed(corn(c), 640, 340, 34, 0.92))
  c.add(placed(lettuce(c), 250, 330, -8, 1.12))
  c.add(placed(carrot(c), 402, 300, -8, 0.92), placed(carrot(c), 466, 314, 12, 0.86))
  c.add(placed(broccoli(c), 520, 410, 6, 1.05))
  c.add(placed(`${ball(c, 0, 0, 66, TOMATO, 0.92)}${placed(calyx(c, 40, 6), 0, -44)}`, 372, 418))
  c.add(placed(`${ball(c, 0, 0, 54, TOMATO, 0.92)}${placed(calyx(c, 34, 6), 0, -36)}`, 640, 424))
  c.add(placed(eggplant(c), 170, 440, -20))
  const wood = ['#E5B67C', '#CC9453', '#B67D40'] as const
  for (const row of [0, 1, 2])
    c.add(
      `<rect x="96" y="${452 + row * 74}" width="608" height="64" rx="10" fill="${c.linear([wood[0], wood[1]])}"/>`,
      `<path d="M130 ${476 + row * 74} Q300 ${468 + row * 74} 420 ${480 + row * 74} T680 ${474 + row * 74} M150 ${498 + row * 74} Q360 ${506 + row * 74} 640 ${496 + row * 74}" stroke="${wood[2]}" stroke-opacity=".5" stroke-width="3" fill="none"/>`,
    )
  for (const x of [110, 648])
    c.add(
      `<rect x="${x}" y="444" width="44" height="232" rx="8" fill="${c.linear([wood[1], wood[2]])}"/>`,
      ...[484, 558, 632].map((y) => `<circle cx="${x + 22}" cy="${y}" r="5" fill="#7A4F24" opacity=".7"/>`),
    )
  c.add(leaf(c, 724, 704, 80, -168), leaf(c, 84, 710, 70, -20))
  return c
}

function carrot(c: Canvas): string {
  const rings = [0, 46, 84].map((y) => `<path d="M${-40 + y * 0.2} ${y} q18 9 34 3" />`).join('')
  const tops = [-36, -14, 8, 30].map((turn) => leaf(c, 0, -52, 120, -90 + turn)).join('')
  return `${tops}<path d="M-52 -40 C-40 -66 40 -66 52 -40 C56 40 36 130 20 150 H-20 C-36 130 -56 40 -52 -40Z" fill="${c.linear(['#FFB057', '#F5832A', '#D9620F'], true)}"/><g stroke="#C65A10" stroke-opacity=".55" stroke-width="5" fill="none" stroke-linecap="round">${rings}</g>`
}

function corn(c: Canvas): string {
  const kernel = c.radial(['#FFF0A0', '#FFCF3F', '#EBA517'])
  const kernels: string[] = []
  for (let row = 0; row < 11; row++) {
    const half = 52 * Math.sqrt(Math.max(0.12, 1 - ((row - 5) / 6.6) ** 2))
    for (let at = -2; at <= 2; at++)
      kernels.push(
        `<rect x="${(at * half * 0.42 - half * 0.21).toFixed(1)}" y="${-150 + row * 25}" width="${(half * 0.41).toFixed(1)}" height="24" rx="8" fill="${kernel}"/>`,
      )
  }
  const husk = `M0 170 C-96 120 -86 -10 -50 -60 C-52 20 -30 60 0 110 C30 60 52 20 50 -60 C86 -10 96 120 0 170Z`
  return `<ellipse cy="-20" rx="54" ry="146" fill="#E9A51B"/>${kernels.join('')}<path d="${husk}" fill="${c.linear(['#A9D873', '#5FA544'])}"/>`
}

function lettuce(c: Canvas): string {
  const frond = (turn: number, scale: number, colours: string[]): string =>
    placed(
      `<path d="M0 140 C-40 90 -60 40 -84 10 C-104 -6 -96 -38 -72 -44 C-82 -78 -44 -104 -22 -88 C-10 -118 34 -114 38 -84 C68 -96 96 -62 78 -38 C104 -24 98 8 76 18 C56 52 36 96 0 140Z" fill="${c.linear(colours)}"/><path d="M0 136 C-2 60 0 0 2 -70 M0 80 L-44 14 M0 60 L46 0 M1 20 L-34 -34 M1 10 L34 -44" stroke="#F4FBD8" stroke-opacity=".75" stroke-width="7" fill="none" stroke-linecap="round"/>`,
      0,
      0,
      turn,
      scale,
    )
  return (
    frond(-38, 1.05, ['#6FB84E', '#3F8E3C']) +
    frond(36, 1.05, ['#6FB84E', '#3F8E3C']) +
    frond(-14, 1.12, ['#93D063', '#57A546']) +
    frond(14, 1, ['#B4E27C', '#6FB851'])
  )
}

function broccoli(c: Canvas): string {
  const next = sequence(3)
  const tones: Tones = { light: '#8FCB62', own: '#3F9142', dark: '#1F5F33' }
  const heads = [
    [-70, -10, 50],
    [70, -8, 50],
    [-36, -60, 54],
    [38, -62, 54],
    [0, -20, 60],
  ] as const
  const florets = heads.map(([x, y, r]) => {
    const dots = Array.from({ length: 26 }, () => {
      const turn = next() * Math.PI * 2
      const away = Math.sqrt(next()) * r * 0.9
      return `<circle cx="${(x + Math.cos(turn) * away).toFixed(0)}" cy="${(y + Math.sin(turn) * away).toFixed(0)}" r="${(4 + next() * 5).toFixed(1)}" fill="${next() > 0.5 ? '#7CC257' : '#2F7D3A'}" opacity=".55"/>`
    })
    return ball(c, x, y, r, tones) + dots.join('')
  })
  return `<path d="M-44 10 L-30 110 H30 L44 10Z" fill="${c.linear(['#CFE8A0', '#9CCB6C'])}"/>${florets.join('')}`
}

function eggplant(c: Canvas): string {
  return (
    `<path d="M-10 -110 C40 -106 44 -40 58 20 C76 90 30 130 -16 122 C-70 112 -78 50 -62 -6 C-50 -50 -50 -112 -10 -110Z" fill="${c.radial(['#B68AD6', '#7A4AA8', '#512B78', '#351A55'], 0.4, 0.4, 0.75)}"/>` +
    glow(c, -32, 10, 14, 60, '#ffffff', 0.55, 8) +
    placed(calyx(c, 44, 5), -8, -104, 20) +
    `<path d="M-8 -104 Q-16 -140 6 -156" stroke="#4E8A3A" stroke-width="13" fill="none" stroke-linecap="round"/>`
  )
}

export function salmon(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#EAF4F6', '#D2E7EB'], ['#C6DDE2', '#9FC2CA'], '#FFD6C6')
  c.add(
    shade(c, 400, 660, 330, 34),
    `<path d="M70 600 Q74 560 120 552 L690 552 Q728 556 732 600 Q736 650 690 656 L116 656 Q68 652 70 600Z" fill="${c.linear(['#5E6C74', '#37434A'])}"/>`,
    `<path d="M84 584 Q400 560 718 584" stroke="#fff" stroke-opacity=".25" stroke-width="4" fill="none"/>`,
  )
  c.add(leaf(c, 140, 560, 150, -58), leaf(c, 170, 566, 130, -80), leaf(c, 120, 566, 110, -30))
  const block =
    'M160 420 C190 300 360 250 520 270 C640 284 688 350 676 430 C668 520 560 590 400 588 C250 586 136 540 160 420Z'
  const bands = Array.from({ length: 8 }, (_, index) => {
    const x = 214 + index * 62
    return `<path d="M${x} 620 C${x - 36} 520 ${x - 10} 420 ${x + 52} 360 C${x + 90} 320 ${x + 96} 280 ${x + 84} 230"/>`
  })
  c.add(
    `<path d="${block}" transform="translate(0 20)" fill="#B9BFC4"/><path d="${block}" transform="translate(0 14)" fill="#E8613F"/>`,
    `<path d="${block}" fill="${c.linear(['#FFA583', '#FA7F58', '#EE6440'])}"/>`,
    `<g ${c.clip(`<path d="${block}"/>`)}><g fill="none" stroke="#FFE0D0" stroke-opacity=".85" stroke-width="11" stroke-linecap="round">${bands.join('')}</g>${glow(c, 330, 330, 170, 60, '#ffffff', 0.5, -14)}</g>`,
  )
  c.add(placed(lemon(c, 84), 590, 560), placed(lemon(c, 74), 690, 580, 20))
  for (const [x, y] of [
    [230, 610],
    [262, 628],
    [206, 636],
    [470, 622],
  ] as const)
    c.add(ball(c, x, y, 12, { light: '#8A7C74', own: '#4A3F3A', dark: '#241D1A' }))
  return c
}

function lemon(c: Canvas, r: number): string {
  const wedge = c.radial(['#FFF6B8', '#FFE04F', '#F7C81C'], 0.5, 0.95, 0.95, 0.5, 0.95)
  const segments = Array.from(
    { length: 9 },
    (_, index) =>
      `<path transform="rotate(${index * 40})" d="M0 ${-r * 0.1} L${-r * 0.24} ${-r * 0.74} Q0 ${-r * 0.9} ${r * 0.24} ${-r * 0.74}Z" fill="${wedge}" stroke="#FFF9DC" stroke-width="3" stroke-linejoin="round"/>`,
  )
  return `<circle r="${r}" fill="${c.linear(['#FFE46B', '#EDB90F'])}"/><circle r="${r * 0.9}" fill="#FFF9DC"/>${segments.join('')}<circle r="${r * 0.08}" fill="#FFF9DC"/>`
}
