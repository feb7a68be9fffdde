import { Canvas, sequence } from './canvas.ts'
import { ball, glow, leaf, placed } from './parts.ts'

/** Hills under a sky: the ground every place of origin stands on. */
function land(c: Canvas, sky: string[], hills: [string, string, string]): void {
  c.add(
    `<rect x="-150" width="1100" height="800" fill="${c.linear(sky)}"/>`,
    glow(c, 610, 190, 190, 190, '#FFF3C4', 0.95),
    `<circle cx="610" cy="190" r="62" fill="#FFF8DC"/>`,
    `<path d="M-150 430 Q60 300 300 400 T720 380 T950 420 V800 H-150Z" fill="${hills[0]}"/>`,
    `<path d="M-150 520 Q120 400 420 500 T950 480 V800 H-150Z" fill="${hills[1]}"/>`,
    `<path d="M-150 610 Q200 540 500 600 T950 590 V800 H-150Z" fill="${hills[2]}"/>`,
  )
}

function cloud(x: number, y: number, scale: number): string {
  const puffs =
    '<circle cx="-50" r="30"/><circle r="44" cy="-14"/><circle cx="52" r="34"/><rect x="-80" y="-4" width="166" height="36" rx="18"/>'
  return placed(`<g fill="#fff" opacity=".85">${puffs}</g>`, x, y, 0, scale)
}

/** Round trees with fruit in them. */
export function orchard(): Canvas {
  const c = new Canvas()
  land(c, ['#BFE6F7', '#EAF7EE', '#FFF4DA'], ['#B7DFA6', '#8CCB7E', '#6DB567'])
  c.add(cloud(180, 160, 1), cloud(400, 100, 0.7))
  const next = sequence(4)
  const trees: [number, number, number][] = [
    [90, 470, 0.6],
    [300, 480, 0.62],
    [690, 470, 0.62],
    [500, 520, 0.8],
    [170, 600, 1],
    [660, 620, 1.1],
  ]
  for (const [x, y, scale] of trees) {
    const fruit = Array.from({ length: 9 }, () => {
      const turn = next() * Math.PI * 2
      const away = Math.sqrt(next()) * 74
      const tones = { light: '#FFC56B', own: '#F58A26', dark: '#D2610F' }
      return ball(c, Math.cos(turn) * away, -150 + Math.sin(turn) * away * 0.9, 13, tones)
    })
    const crown = c.radial(['#9BD774', '#5FAE4E', '#3C8A44'], 0.45, 0.4, 0.7)
    c.add(
      placed(
        `<ellipse cy="6" rx="90" ry="14" fill="#2F6B36" opacity=".35"/><path d="M-13 0 L-9 -110 H9 L13 0Z" fill="#8A5B33"/><circle cx="-52" cy="-140" r="58" fill="${crown}"/><circle cx="54" cy="-138" r="58" fill="${crown}"/><circle cy="-182" r="74" fill="${crown}"/><circle cy="-130" r="66" fill="${crown}"/>${fruit.join('')}`,
        x,
        y,
        0,
        scale,
      ),
    )
  }
  return c
}

/** Rows of green under a glasshouse. */
export function field(): Canvas {
  const c = new Canvas()
  land(c, ['#CFECF8', '#F1F9EA', '#FFF6DC'], ['#C3E3AA', '#9BD07E', '#8A6238'])
  c.add(cloud(250, 150, 0.9))
  const glass = c.linear(['#FFFFFF/0.85', '#CDEBF2/0.75'])
  c.add(
    placed(
      `<path d="M-150 0 V-80 Q-150 -150 0 -150 Q150 -150 150 -80 V0Z" fill="${glass}" stroke="#7FB7C6" stroke-width="6"/><path d="M-75 0 V-138 M0 0 V-150 M75 0 V-138 M-150 -70 H150" stroke="#7FB7C6" stroke-width="5" fill="none"/>`,
      220,
      500,
      0,
      1,
    ),
  )
  for (let row = 0; row < 4; row++) {
    const y = 620 + row * 52
    c.add(
      `<path d="M-150 ${y} Q400 ${y - 26} 950 ${y}" stroke="#6F4A26" stroke-opacity=".5" stroke-width="20" fill="none"/>`,
    )
    for (let at = 0; at < 12; at++) {
      const x = -110 + at * 92 + (row % 2) * 46
      const bend = y - 14 + ((x - 400) / 550) ** 2 * 13
      for (const turn of [-140, -110, -90, -70, -40]) c.add(leaf(c, x, bend, 40 + row * 5, turn))
    }
  }
  return c
}

/** Cold, clear water and a small boat. */
export function sea(): Canvas {
  const c = new Canvas()
  c.add(`<rect x="-150" width="1100" height="800" fill="${c.linear(['#BFE1F2', '#EAF6FA', '#FDF1E3'])}"/>`)
  c.add(
    glow(c, 590, 230, 170, 170, '#FFEFC8', 0.95),
    '<circle cx="590" cy="230" r="56" fill="#FFF7E0"/>',
    cloud(210, 150, 1),
  )
  c.add(
    `<path d="M-150 400 L40 250 L130 330 L260 190 L400 360 L520 300 L660 400Z" fill="#A9C6D6"/><path d="M260 190 L310 252 L270 262 L240 240 L214 240Z M40 250 L70 276 L34 282 L14 270Z" fill="#fff"/>`,
    `<rect x="-150" y="398" width="1100" height="420" fill="${c.linear(['#8FC6DA', '#4B97B7', '#2C6E93'])}"/>`,
  )
  const waves = Array.from({ length: 9 }, (_, row) => {
    const y = 430 + row * 42
    return `<path d="M-150 ${y} q40 -14 80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0 t80 0" transform="translate(${(row % 2) * 40} 0)"/>`
  })
  c.add(
    `<g stroke="#fff" stroke-opacity=".4" stroke-width="5" fill="none" stroke-linecap="round">${waves.join('')}</g>`,
  )
  c.add(
    placed(
      `<ellipse cy="64" rx="170" ry="16" fill="#1D4F6C" opacity=".4"/><path d="M-160 0 H160 L120 62 H-110Z" fill="${c.linear(['#E5482D', '#B7331D'])}"/><path d="M-160 0 H160 L154 14 H-152Z" fill="#FFF1EC"/><rect x="-60" y="-70" width="110" height="70" rx="8" fill="#FFF8F0"/><rect x="-42" y="-54" width="30" height="28" rx="4" fill="#8FC6DA"/><rect x="2" y="-54" width="30" height="28" rx="4" fill="#8FC6DA"/><path d="M84 0 V-150" stroke="#7A5230" stroke-width="9"/><path d="M84 -146 L84 -40 L150 -40Z" fill="#FFE3AE"/>`,
      420,
      540,
      -2,
      1.1,
    ),
  )
  return c
}

/** A sheet of paper with a seal: the picture of a quality report. No words, so that no font is needed. */
export function certificate(): Canvas {
  const c = new Canvas()
  c.add(`<rect x="-150" width="1100" height="800" fill="${c.linear(['#F7F4F1', '#EDE6DF'])}"/>`)
  const lines = Array.from({ length: 9 }, (_, row) => {
    const width = [330, 360, 300, 350, 320, 360, 250, 340, 190][row]
    return `<rect x="220" y="${292 + row * 36}" width="${width}" height="11" rx="5.5"/>`
  })
  c.add(
    glow(c, 410, 740, 330, 50, '#5a2d12', 0.25),
    '<rect x="160" y="70" width="480" height="660" rx="14" fill="#fff"/>',
    '<rect x="182" y="92" width="436" height="616" rx="8" fill="none" stroke="#E9D6B4" stroke-width="4"/>',
    '<rect x="270" y="150" width="260" height="26" rx="13" fill="#E5482D"/><rect x="320" y="200" width="160" height="12" rx="6" fill="#D9CFC5"/>',
    `<g fill="#E7E0D8">${lines.join('')}</g>`,
    placed(
      '<circle r="74" fill="none" stroke="#E5482D" stroke-width="8"/><circle r="60" fill="none" stroke="#E5482D" stroke-width="2.5"/><path d="M0 -34 L10 -11 L35 -10 L15 6 L22 30 L0 16 L-22 30 L-15 6 L-35 -10 L-10 -11Z" fill="#E5482D"/>',
      516,
      600,
      -14,
    ).replace('<g ', '<g opacity=".82" '),
    placed(
      '<circle r="42" fill="#1E9E6A"/><path d="M-19 1 L-5 15 L21 -13" stroke="#fff" stroke-width="9" fill="none" stroke-linecap="round" stroke-linejoin="round"/>',
      264,
      606,
    ),
  )
  return c
}
