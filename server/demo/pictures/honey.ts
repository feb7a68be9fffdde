import { Canvas } from './canvas.ts'
import { backdrop, glow, leaf, placed, shade } from './parts.ts'

export function honey(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#FFF6DC', '#FFE9AE'], ['#FBD98A', '#EDB94C'], '#FFDD85')
  for (const [x, y] of [
    [640, 170],
    [718, 215],
    [640, 260],
    [718, 305],
    [562, 215],
  ] as const)
    c.add(
      `<path transform="translate(${x} ${y})" d="${hexagon(48)}" fill="#FFC94A" opacity=".5" stroke="#fff" stroke-width="6"/>`,
    )
  c.add(shade(c, 380, 668, 250, 30))
  const jar = 'M212 300 Q180 330 180 376 V610 Q180 664 234 664 H506 Q560 664 560 610 V376 Q560 330 528 300Z'
  c.add(
    `<path d="${jar}" fill="#FFFDF4" stroke="#E3B450" stroke-width="4"/>`,
    `<g ${c.clip(`<path d="${jar}"/>`)}><rect x="170" y="352" width="400" height="320" fill="${c.linear(['#FFC94A', '#F7A91F', '#E2830D'])}"/><ellipse cx="370" cy="352" rx="194" ry="22" fill="#FFDB7A"/>${glow(c, 470, 560, 110, 130, '#FFE9A0', 0.55)}</g>`,
    `<path d="M214 384 V604" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".75"/><path d="M248 378 V440" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".6"/>`,
    `<rect x="206" y="236" width="328" height="72" rx="20" fill="${c.linear(['#E8A95B', '#B9722F'])}"/><rect x="206" y="250" width="328" height="12" rx="6" fill="#fff" opacity=".35"/>`,
    `<path d="M196 300 H544 L566 352 Q370 380 174 352Z" fill="#FFF7EC"/>`,
    `<path d="M174 352 l18 -9 18 12 18 -9 18 12 18 -8 18 10 18 -8 18 9 18 -8 18 8 18 -9 18 9 18 -9 18 8 18 -10 18 8 18 -11 18 8 18 -12 18 9 22 -13" stroke="#E5482D" stroke-opacity=".55" stroke-width="4" fill="none"/>`,
    placed(bee(c), 370, 500, 0, 1.25),
  )
  c.add(placed(dipper(c), 640, 560, 24))
  c.add(leaf(c, 130, 704, 84, -24), leaf(c, 130, 704, 74, -150))
  return c
}

function hexagon(r: number): string {
  const points = Array.from({ length: 6 }, (_, index) => {
    const turn = (Math.PI / 3) * index + Math.PI / 6
    return `${(Math.cos(turn) * r).toFixed(1)} ${(Math.sin(turn) * r).toFixed(1)}`
  })
  return `M${points.join(' L')}Z`
}

function bee(c: Canvas): string {
  return (
    `<path d="${hexagon(86)}" fill="#FFFBEF" opacity=".94"/>` +
    `<ellipse cx="-16" cy="-32" rx="20" ry="30" fill="#D9ECF7" opacity=".9" transform="rotate(-28 -16 -32)"/><ellipse cx="20" cy="-34" rx="18" ry="27" fill="#EAF5FB" opacity=".9" transform="rotate(22 20 -34)"/>` +
    `<ellipse rx="46" ry="32" cy="4" fill="${c.linear(['#FFD257', '#F3A41E'])}"/><path d="M-14 -26 Q-20 4 -14 34 M8 -27 Q2 4 8 35 M28 -20 Q24 4 28 28" stroke="#5A3310" stroke-width="10" fill="none"/><circle cx="-34" cy="0" r="4.5" fill="#3A210B"/>`
  )
}

function dipper(c: Canvas): string {
  const wood = c.linear(['#D9A066', '#A96D35'], true)
  const rings = [0, 1, 2, 3, 4]
    .map(
      (row) =>
        `<rect x="${-46 + Math.abs(row - 2) * 6}" y="${row * 22}" width="${92 - Math.abs(row - 2) * 12}" height="15" rx="7.5" fill="${wood}"/>`,
    )
    .join('')
  return `<rect x="-9" y="-260" width="18" height="270" rx="9" fill="${wood}"/>${rings}<path d="M-44 60 Q-40 120 -18 112 Q-6 140 8 112 Q30 124 42 60Z" fill="${c.linear(['#FFC94A/0.95', '#F09A16/0.9'])}"/><path d="M2 112 V150" stroke="#F4A41E" stroke-width="10" stroke-linecap="round"/>`
}
