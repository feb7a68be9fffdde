import type { Me } from '../../../lib/schemas.ts'
import { svgAddress } from '../../../ui/drawing.ts'

const sign = (body: string) =>
  svgAddress(
    24,
    24,
    `<g fill='none' stroke='#1F1A17' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'>${body}</g>`,
  )

/** A purse, people, a box, a lorry, a word, and money on its way back. */
export const orderSigns: Record<keyof Me['orderCounts'], string> = {
  unpaid: sign("<path d='M4 7h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h11v2M20 12h-4v3h4'/>"),
  waiting: sign(
    "<circle cx='9' cy='8' r='3'/><path d='M3.5 19c0-3.5 2.5-5.5 5.5-5.5s5.5 2 5.5 5.5M15 5.5a3 3 0 0 1 0 5.5M17 13.8c2.2.6 3.5 2.4 3.5 5.2'/>",
  ),
  preparing: sign("<path d='M4 8l8-4 8 4v8.5l-8 4-8-4zM4 8l8 4 8-4M12 12v8.5M8 6l8 4'/>"),
  receiving: sign(
    "<path d='M3 6h11v11H9.5M14 9h4l3 4v4h-1.5M14 17h1.5M3 17h1.5'/><circle cx='7' cy='17.5' r='2'/><circle cx='17.5' cy='17.5' r='2'/>",
  ),
  reviewable: sign(
    "<path d='M5 5h14a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-7l-4 3.5V17H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8 9.5h8M8 12.8h5'/>",
  ),
  afterSales: sign("<path d='M5.5 9.5A7 7 0 1 1 5 13.5M5.5 5v4.5H10M9.5 9l2.5 3 2.5-3M12 12v4.5M9.8 13.5h4.400'/>"),
}
