import { basename } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'

const COLUMNS = 6
const WIDTH = 300
const HEIGHT = 900
const GAP = 12
const CAPTION = 26

/** Pictures side by side with their names, a dozen to a sheet. @returns the sheets' files */
export async function drawSheets(files: readonly string[], name: string): Promise<string[]> {
  const sheets: string[] = []
  for (let first = 0; first < files.length; first += COLUMNS) {
    const sheet = `${name}-${String(sheets.length + 1).padStart(2, '0')}.png`
    const parts = await Promise.all(files.slice(first, first + COLUMNS).map(part))
    await sharp({
      create: {
        width: COLUMNS * (WIDTH + GAP) + GAP,
        height: HEIGHT + CAPTION + 2 * GAP,
        channels: 3,
        background: '#55504c',
      },
    })
      .composite(parts.flat())
      .png({ palette: true })
      .toFile(sheet)
    sheets.push(sheet)
  }
  return sheets
}

async function part(file: string, column: number): Promise<OverlayOptions[]> {
  const left = GAP + column * (WIDTH + GAP)
  const { data, info } = await sharp(file).resize({ width: WIDTH }).toBuffer({ resolveWithObject: true })
  const input =
    info.height > HEIGHT
      ? await sharp(data).extract({ left: 0, top: 0, width: WIDTH, height: HEIGHT }).toBuffer()
      : data
  const words = basename(file, '.png').replaceAll(/[<&>]/g, '')
  const caption = `<svg width="${WIDTH}" height="${CAPTION}"><text y="17" font-size="12" fill="#fff" font-family="sans-serif">${words}</text></svg>`
  return [
    { input: Buffer.from(caption), left, top: GAP },
    { input, left, top: GAP + CAPTION },
  ]
}
