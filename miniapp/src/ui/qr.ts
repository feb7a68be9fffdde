import qrcode from 'qrcode-generator'
import { svgAddress } from './drawing.ts'

const QUIET_MODULES = 2

/** A QR code as the data address of an SVG: one path, sharp at every size, no canvas needed. */
export function qrAddress(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  let path = ''
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET_MODULES} ${row + QUIET_MODULES}h1v1h-1z`
    }
  }
  const side = count + 2 * QUIET_MODULES
  return svgAddress(
    side,
    side,
    `<rect width='${side}' height='${side}' fill='#fff'/><path d='${path}' fill='#1F1A17'/>`,
  )
}
