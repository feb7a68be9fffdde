import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from '../harness/scratch.ts'
import { weappFolder } from './bundle.ts'
import { officialCompilers } from './official-compilers.ts'

const filesWith = (...endings: string[]) =>
  readdirSync(weappFolder(), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `./${file}`)
    .sort()

describe("WeChat's own compilers", () => {
  const compilers = officialCompilers()

  it('accept every template of the build', () => {
    const files = filesWith('.wxml', '.wxs')
    expect(files.length).toBeGreaterThan(10)
    expect(compilers.wxml(weappFolder(), files)).toContain('$gwx')
  })

  it('accept every style of the build', () => {
    const files = filesWith('.wxss')
    expect(files.length).toBeGreaterThan(5)
    expect(compilers.wxss(weappFolder(), files)).not.toBe('')
  })

  it.each([
    ['wxml', '<view><text></view>'],
    ['wxss', '.a { color: red;; } } .b {'],
  ] as const)('refuse a broken %s, so their word counts', (kind, source) => {
    const folder = scratchFolder('broken')
    writeFileSync(join(folder, `a.${kind}`), source)
    expect(() => compilers[kind](folder, [`./a.${kind}`])).toThrow(/./)
  })
})
