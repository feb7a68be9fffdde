import { Canvas, type Tones } from './canvas.ts'
import { ball, calyx, leaf, placed } from './parts.ts'

/** A coloured ground for a face; 800 × 800 like everything else, shown small and round. */
function ground(from: string, to: string): Canvas {
  const c = new Canvas()
  c.add(`<rect x="-150" width="1100" height="800" fill="${c.linear([from, to])}"/>`)
  return c
}

/** Two eyes, cheeks and a smile around (400, y). */
function face(y: number, ink = '#3B2314'): string {
  return (
    `<g fill="${ink}"><ellipse cx="320" cy="${y}" rx="20" ry="26"/><ellipse cx="480" cy="${y}" rx="20" ry="26"/></g>` +
    `<g fill="#fff"><circle cx="327" cy="${y - 9}" r="7"/><circle cx="487" cy="${y - 9}" r="7"/></g>` +
    `<g fill="#FF7F6B" opacity=".55"><ellipse cx="258" cy="${y + 52}" rx="34" ry="20"/><ellipse cx="542" cy="${y + 52}" rx="34" ry="20"/></g>` +
    `<path d="M358 ${y + 52} Q400 ${y + 94} 442 ${y + 52}" stroke="${ink}" stroke-width="14" fill="none" stroke-linecap="round"/>`
  )
}

export function orange(): Canvas {
  const c = ground('#FFE9C2', '#FFD08A')
  const tones: Tones = { light: '#FFD27A', own: '#F8922C', dark: '#DE6A14' }
  c.add(leaf(c, 405, 200, 190, -30), ball(c, 400, 450, 265, tones, 0.96))
  c.add(
    `<path d="M400 212 Q396 176 410 150" stroke="#7A5230" stroke-width="20" fill="none" stroke-linecap="round"/>`,
    face(450),
  )
  return c
}

export function carrot(): Canvas {
  const c = ground('#E4F4D8', '#BFE3A4')
  for (const turn of [-130, -110, -90, -70, -50]) c.add(leaf(c, 400, 250, 210, turn))
  c.add(
    `<path d="M180 300 C200 200 600 200 620 300 C650 470 500 730 400 790 C300 730 150 470 180 300Z" fill="${c.radial(['#FFC27D', '#F58A33', '#DC6512'], 0.45, 0.35, 0.75)}"/>`,
    `<g stroke="#C65A10" stroke-opacity=".5" stroke-width="12" stroke-linecap="round"><path d="M196 330 h70 M540 300 h66 M260 600 h70 M470 640 h60"/></g>`,
    face(420),
  )
  return c
}

export function flower(): Canvas {
  const c = ground('#FFE6EC', '#FFC6D2')
  const petal = c.linear(['#FFFFFF', '#FFE3B8'])
  for (let turn = 0; turn < 360; turn += 36)
    c.add(`<ellipse cx="400" cy="190" rx="78" ry="150" fill="${petal}" transform="rotate(${turn} 400 410)"/>`)
  c.add(ball(c, 400, 410, 200, { light: '#FFE48A', own: '#FFC53D', dark: '#E89A12' }), face(400))
  return c
}

export function berry(): Canvas {
  const c = ground('#FFE1E1', '#FFB3B3')
  c.add(
    `<path d="M400 770 C250 710 120 500 140 340 C160 220 300 200 400 230 C500 200 640 220 660 340 C680 500 550 710 400 770Z" fill="${c.radial(['#FF8E80', '#F2404A', '#C71B33'], 0.45, 0.38, 0.72)}"/>`,
    placed(calyx(c, 190, 8), 400, 230),
    '<g fill="#FFDF8E"><ellipse cx="230" cy="400" rx="9" ry="14"/><ellipse cx="570" cy="400" rx="9" ry="14"/><ellipse cx="270" cy="590" rx="9" ry="14"/><ellipse cx="530" cy="590" rx="9" ry="14"/><ellipse cx="400" cy="690" rx="9" ry="14"/><ellipse cx="340" cy="650" rx="9" ry="14"/><ellipse cx="462" cy="650" rx="9" ry="14"/></g>',
    face(460),
  )
  return c
}

export function bear(): Canvas {
  const c = ground('#E9E0FF', '#CDBBF5')
  const fur = { light: '#E2B184', own: '#B9835A', dark: '#8C5C38' }
  for (const x of [210, 590]) c.add(ball(c, x, 240, 96, fur), `<circle cx="${x}" cy="246" r="50" fill="#F4CFB0"/>`)
  c.add(ball(c, 400, 450, 268, fur, 0.94))
  c.add(
    '<ellipse cx="400" cy="520" rx="130" ry="100" fill="#F8E2CD"/><ellipse cx="400" cy="470" rx="38" ry="27" fill="#4A2E1B"/>',
  )
  c.add(
    '<g fill="#3B2314"><ellipse cx="300" cy="410" rx="21" ry="27"/><ellipse cx="500" cy="410" rx="21" ry="27"/></g>',
    '<path d="M400 497 V528 M352 532 Q376 562 400 530 Q424 562 448 532" stroke="#4A2E1B" stroke-width="13" fill="none" stroke-linecap="round"/>',
    '<g fill="#FF7F6B" opacity=".5"><ellipse cx="216" cy="486" rx="34" ry="20"/><ellipse cx="584" cy="486" rx="34" ry="20"/></g>',
  )
  return c
}

export function fish(): Canvas {
  const c = ground('#D6F0FA', '#9AD3EC')
  c.add(
    `<path d="M590 420 C660 330 740 320 770 330 C740 390 740 470 770 530 C730 530 650 510 590 430Z" fill="${c.linear(['#FFB36B', '#F0772F'])}"/>`,
    `<path d="M330 250 C380 150 480 150 510 190 C480 220 460 250 450 290Z" fill="#F0772F"/>`,
    `<ellipse cx="370" cy="430" rx="280" ry="205" fill="${c.radial(['#FFE0A3', '#FFA64D', '#EE7A2B'], 0.42, 0.36, 0.7)}"/>`,
    '<g fill="none" stroke="#fff" stroke-opacity=".75" stroke-width="18" stroke-linecap="round"><path d="M440 300 q40 50 0 100 M520 340 q36 46 0 92 M440 440 q40 50 0 100"/></g>',
    '<circle cx="240" cy="390" r="46" fill="#fff"/><circle cx="230" cy="394" r="26" fill="#3B2314"/><circle cx="238" cy="384" r="8" fill="#fff"/>',
    '<path d="M120 480 Q160 516 206 496" stroke="#B6491A" stroke-width="13" fill="none" stroke-linecap="round"/>',
    '<g fill="#fff" opacity=".8"><circle cx="110" cy="250" r="26"/><circle cx="160" cy="160" r="17"/><circle cx="80" cy="120" r="11"/></g>',
  )
  return c
}
