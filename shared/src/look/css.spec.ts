import { cssVariables } from './css.ts'
import { type ColourName, tokens } from './tokens.ts'

test('every token becomes a variable', () => {
  const css = cssVariables({ selector: ':root' })
  expect(css).toMatch(/^:root \{\n {2}--colour-brand: #E5482D;\n/)
  for (const line of [
    '--colour-brand-deep: #C8371E;',
    '--colour-text-2: #6B625C;',
    '--size-body: 16px;',
    '--space-8: 32px;',
  ])
    expect(css).toContain(`  ${line}\n`)
  expect(css.trimEnd().endsWith('}')).toBe(true)
})

test('sizes can be written in the unit of a mini-program', () =>
  expect(cssVariables({ selector: 'page', size: (px) => `${px * 2}rpx` })).toContain('--touch: 88rpx;'))

test.each<[ColourName, ColourName]>([
  ['ink', 'card'],
  ['ink', 'ground'],
  ['text2', 'card'],
  ['text2', 'ground'],
  ['brandDeep', 'card'],
  ['brandDeep', 'brandSoft'],
  ['card', 'brandDeep'],
  ['greenDeep', 'greenSoft'],
  ['card', 'greenDeep'],
  ['amberDeep', 'amberSoft'],
])('%s on %s can be read: at least 4.5:1', (text, ground) =>
  expect(contrast(tokens.colour[text], tokens.colour[ground])).toBeGreaterThanOrEqual(4.5),
)

/** WCAG 2 contrast ratio of two #RRGGBB colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
