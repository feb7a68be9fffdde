import { Canvas } from './canvas.ts'
import { backdrop, glow, leaf, shade } from './parts.ts'

/** A stoneware mug with a sprig, steam above. */
export function mug(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#F3F1EA', '#E3E8DC'], ['#E8D9C4', '#CFB795'], '#F8EBCF')
  c.add(shade(c, 400, 668, 240, 30))
  const cup = 'M232 300 H548 V560 Q548 660 448 660 H332 Q232 660 232 560Z'
  c.add(
    `<path d="M540 360 Q668 352 668 462 Q668 572 528 566" fill="none" stroke="${c.linear(['#C9D3C2', '#8FA08C'])}" stroke-width="44" stroke-linecap="round"/>`,
    `<path d="${cup}" fill="${c.linear(['#DCE4D4', '#B9C6B2', '#8FA08C'], true)}"/>`,
    `<g ${c.clip(`<path d="${cup}"/>`)}><path d="M232 470 Q300 446 390 470 T548 462 V670 H232Z" fill="#F6F0E4"/>${glow(c, 300, 420, 60, 150, '#ffffff', 0.7)}</g>`,
    `<ellipse cx="390" cy="300" rx="158" ry="34" fill="#AEBBA6"/><ellipse cx="390" cy="306" rx="138" ry="26" fill="${c.linear(['#6A4226', '#8C5A33'])}"/>`,
    `<path d="M330 236 C300 200 356 176 330 130 M400 226 C368 186 430 160 400 108 M466 236 C438 200 492 176 466 132" stroke="#fff" stroke-opacity=".8" stroke-width="12" stroke-linecap="round" fill="none"/>`,
  )
  c.add(leaf(c, 390, 590, 74, -62), leaf(c, 390, 590, 66, -118), leaf(c, 390, 590, 58, -90))
  return c
}

/** A canvas bag with greens looking out. */
export function tote(): Canvas {
  const c = new Canvas()
  backdrop(c, ['#FDEFE6', '#F8DCCB'], ['#EBC9AE', '#D3A47F'], '#FFE3D2')
  c.add(shade(c, 400, 690, 260, 30))
  for (const [x, length, turn] of [
    [300, 210, -104],
    [350, 240, -92],
    [410, 250, -84],
    [460, 220, -70],
    [510, 180, -60],
  ] as const)
    c.add(leaf(c, x, 350, length, turn))
  const bag = 'M196 330 H604 L632 668 Q634 690 610 690 H190 Q166 690 168 668Z'
  c.add(
    `<path d="M300 340 C300 190 330 150 400 150 C470 150 500 190 500 340" fill="none" stroke="#C9A378" stroke-width="30" stroke-linecap="round"/>`,
    `<path d="${bag}" fill="${c.linear(['#FBF3E4', '#EADBC0'])}"/>`,
    `<g ${c.clip(`<path d="${bag}"/>`)}><path d="M560 320 L640 700 H600 L530 320Z" fill="#C9A378" opacity=".28"/>${glow(c, 290, 460, 90, 190, '#ffffff', 0.75)}</g>`,
    `<path d="M196 352 H604" stroke="#C9A378" stroke-width="5" stroke-dasharray="14 10"/>`,
    `<circle cx="400" cy="530" r="84" fill="#E5482D"/><path d="M362 532 l26 28 54 -56" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
  return c
}
