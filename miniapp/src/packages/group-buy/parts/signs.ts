import { svgAddress } from '../../../ui/drawing.ts'

const HEART = 'M12 20.5C5 15.2 3 12 3 8.7A4.7 4.7 0 0 1 12 6.6a4.7 4.7 0 0 1 9 2.1c0 3.3-2 6.5-9 11.8z'
const line = (colour: string, fill = 'none') =>
  `fill='${fill}' stroke='${colour}' stroke-width='1.8' stroke-linejoin='round' stroke-linecap='round'`

/** Small signs beside words, as data addresses. */
export const signs = {
  heart: svgAddress(24, 24, `<path d='${HEART}' ${line('#6B625C')}/>`),
  heartOn: svgAddress(24, 24, `<path d='${HEART}' ${line('#E5482D', '#E5482D')}/>`),
  share: svgAddress(24, 24, `<path d='M12 15V4M8 8l4-4 4 4M5 12v8h14v-8' ${line('#6B625C')}/>`),
  poster: svgAddress(
    24,
    24,
    `<path d='M5 3h14v18H5z' ${line('#6B625C')}/><path d='M5 14l4-4 4 4 2-2 4 4' ${line('#6B625C')}/><path d='M15.5 7.5h.1' ${line('#6B625C')}/>`,
  ),
} as const
