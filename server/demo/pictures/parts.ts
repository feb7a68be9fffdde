import type { Canvas, Tones } from './canvas.ts'

/** Wraps shapes: moved, turned (degrees, clockwise) and scaled around their own origin. */
export function placed(shapes: string, x: number, y: number, turn = 0, scale = 1): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${shapes}</g>`
}

/**
 * A soft spot of light or shade that fades to nothing at its edge. A gradient, because blur filters cost fifty times as
 * much to render.
 */
export function glow(
  c: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  strength: number,
  turn = 0,
): string {
  const fill = c.radial(
    [`${colour}/${strength}`, `${colour}/${strength * 0.72}`, `${colour}/0`],
    0.5,
    0.5,
    0.5,
    0.5,
    0.5,
  )
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" transform="rotate(${turn} ${x} ${y})"/>`
}

/** Wall, table and a soft disc of light behind the goods. */
export function backdrop(c: Canvas, wall: [string, string], table: [string, string], disc: string): void {
  c.add(
    `<rect x="-150" y="0" width="1100" height="800" fill="${c.linear(wall)}"/>`,
    `<circle cx="400" cy="345" r="290" fill="${disc}" opacity=".55"/>`,
    glow(c, 400, 345, 290, 290, '#ffffff', 0.42),
    `<path d="M-150 590 Q400 545 950 590 V800 H-150Z" fill="${c.linear(table)}"/>`,
    `<path d="M-150 590 Q400 545 950 590" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3"/>`,
  )
}

/** The shade a thing throws on the table. */
export function shade(c: Canvas, x: number, y: number, rx: number, ry: number, strength = 0.3): string {
  return glow(c, x, y, rx * 1.12, ry * 1.35, '#5a2d12', strength * 1.25)
}

/** A lit ball: shading, light thrown back from the table, a window of light. */
export function ball(c: Canvas, x: number, y: number, r: number, tones: Tones, squash = 1): string {
  const ry = r * squash
  const body = c.radial([tones.light, tones.own, tones.own, tones.dark], 0.46, 0.42, 0.66)
  return (
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${ry}" fill="${body}"/>` +
    glow(c, x + r * 0.12, y + ry * 0.76, r * 0.58, ry * 0.2, tones.light, 0.45) +
    glow(c, x - r * 0.36, y - ry * 0.42, r * 0.3, ry * 0.19, '#ffffff', 1, -32)
  )
}

/** A pointed leaf that grows from (x, y) in direction `turn`. */
export function leaf(c: Canvas, x: number, y: number, length: number, turn: number, tones?: Tones): string {
  const t = tones ?? { light: '#8CCB5E', own: '#4FA64A', dark: '#2C7A3A' }
  const w = length * 0.3
  const path = `M0 0 C${length * 0.25} ${-w} ${length * 0.7} ${-w} ${length} 0 C${length * 0.7} ${w} ${length * 0.25} ${w} 0 0Z`
  const half = `M0 0 C${length * 0.25} ${w} ${length * 0.7} ${w} ${length} 0Z`
  const veins = [0.3, 0.5, 0.7]
    .map((at) => `M${length * at} 0 l${length * 0.12} ${-w * 0.5} M${length * at} 0 l${length * 0.12} ${w * 0.5}`)
    .join('')
  return placed(
    `<path d="${path}" fill="${c.linear([t.light, t.own])}"/><path d="${half}" fill="${t.dark}" opacity=".35"/>` +
      `<path d="M0 0 H${length * 0.94} ${veins}" stroke="#fff" stroke-opacity=".38" stroke-width="2" fill="none" stroke-linecap="round"/>`,
    x,
    y,
    turn,
  )
}

/** The green star on a tomato or a strawberry, centred on (0, 0). */
export function calyx(c: Canvas, size: number, points: number): string {
  const fill = c.linear(['#7CC35A', '#3C8F3F'])
  const arms = Array.from({ length: points }, (_, index) => {
    const turn = (360 / points) * index
    return `<path transform="rotate(${turn})" d="M0 0 C${size * 0.34} ${-size * 0.3} ${size * 0.22} ${-size * 0.7} ${size * 0.06} ${-size} C${-size * 0.18} ${-size * 0.7} ${-size * 0.3} ${-size * 0.3} 0 0Z" fill="${fill}"/>`
  })
  return arms.join('') + `<circle r="${size * 0.2}" fill="#5BA847"/>`
}

/** A deep bowl whose rim is centred on (x, y). Draw its content between `bowlBack` and `bowlFront`. */
export function bowlBack(c: Canvas, x: number, y: number, rx: number, tones: Tones): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${rx * 0.24}" fill="${c.linear([tones.dark, tones.own])}"/>`
}

export function bowlFront(c: Canvas, x: number, y: number, rx: number, tones: Tones): string {
  const depth = rx * 0.86
  const ry = rx * 0.24
  const wall = `M${x - rx} ${y} C${x - rx * 0.92} ${y + depth * 0.8} ${x - rx * 0.5} ${y + depth} ${x} ${y + depth} C${x + rx * 0.5} ${y + depth} ${x + rx * 0.92} ${y + depth * 0.8} ${x + rx} ${y} A${rx} ${ry} 0 0 1 ${x - rx} ${y}Z`
  return (
    `<ellipse cx="${x}" cy="${y + depth}" rx="${rx * 0.4}" ry="${rx * 0.06}" fill="${tones.dark}"/>` +
    `<path d="${wall}" fill="${c.linear([tones.light, tones.light, tones.own, tones.dark], true)}"/>` +
    `<path d="M${x - rx} ${y} A${rx} ${ry} 0 0 0 ${x + rx} ${y}" fill="none" stroke="#fff" stroke-opacity=".85" stroke-width="7"/>` +
    `<path d="M${x - rx * 0.76} ${y + depth * 0.34} Q${x - rx * 0.64} ${y + depth * 0.7} ${x - rx * 0.42} ${y + depth * 0.82}" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="10" stroke-linecap="round"/>`
  )
}

/** An ear of grain that leans by `turn`; its foot is at (x, y). */
export function grainEar(c: Canvas, x: number, y: number, turn: number, scale = 1): string {
  const grain = c.linear(['#F6D98A', '#D9A441'])
  const grains = Array.from({ length: 7 }, (_, row) => {
    const at = -120 - row * 20
    return [-1, 1].map(
      (side) =>
        `<path transform="translate(0 ${at}) rotate(${side * 24})" d="M0 0 C${9} -10 9 -26 0 -36 C-9 -26 -9 -10 0 0Z" fill="${grain}"/>`,
    )
  })
  return placed(
    `<path d="M0 0 Q4 -120 0 -270" stroke="#C9983D" stroke-width="5" fill="none" stroke-linecap="round"/>` +
      grains.flat().join('') +
      `<path d="M0 -240 C9 -252 9 -270 0 -284 C-9 -270 -9 -252 0 -240Z" fill="${grain}"/>`,
    x,
    y,
    turn,
    scale,
  )
}
