import { svgAddress } from '../../../ui/drawing.ts'

const INK = '#6B3A12'
/** From a mouth that hangs to one that laughs; 1 to 5. */
const MOUTHS = ['M17 36q7-9 14 0', 'M17 35q7-5 14 0', 'M17 33h14', 'M16 31q8 8 16 0', 'M15 30h18q-2 10-9 10t-9-10z']
const SKINS = ['#F2B8A6', '#F6C8A0', '#F8D98E', '#FFD86B', '#FFD23F']

/** A face for a score, as an address of an SVG, 48×48; pale while another one is chosen. */
export function face(score: number, isPale: boolean): string {
  const mouth = MOUTHS[score - 1] ?? ''
  const filled = score === 5 ? INK : 'none'
  return svgAddress(
    48,
    48,
    `<g opacity='${isPale ? 0.45 : 1}'><circle cx='24' cy='24' r='21' fill='${SKINS[score - 1] ?? ''}'/>` +
      `<circle cx='17' cy='20' r='2.5' fill='${INK}'/><circle cx='31' cy='20' r='2.5' fill='${INK}'/>` +
      `<path d='${mouth}' fill='${filled}' stroke='${INK}' stroke-width='2.5' stroke-linecap='round' stroke-linejoin='round'/></g>`,
  )
}
