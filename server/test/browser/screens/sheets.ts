import { basename } from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'

const COLUMNS = 6
const WIDTH = 300
const HEIGHT = 900
const GAP = 12
const CAPTION = 26

interface Piece {
  words: string
  picture: Buffer
}

/** Pictures side by side with their names; what is longer than a sheet goes on in the next column. @returns the sheets' files */
export async function drawSheets(files: readonly string[], name: string): Promise<string[]> {
  const pieces = (await Promise.all(files.map(piecesOf))).flat()
  const sheets: string[] = []
  for (let first = 0; first < pieces.length; first += COLUMNS) {
    const sheet = `${name}-${String(sheets.length + 1).padStart(2, '0')}.png`
    await sharp({
      create: {
        width: COLUMNS * (WIDTH + GAP) + GAP,
        height: HEIGHT + CAPTION + 2 * GAP,
        channels: 3,
        background: '#55504c',
      },
    })
      .composite(pieces.slice(first, first + COLUMNS).flatMap(placed))
      .png({ palette: true })
      .toFile(sheet)
    sheets.push(sheet)
  }
  return sheets
}

async function piecesOf(file: string): Promise<Piece[]> {
  const { data, info } = await sharp(file).resize({ width: WIDTH }).toBuffer({ resolveWithObject: true })
  const words = basename(file, '.png').replaceAll(/[<&>]/g, '')
  const tops = Array.from({ length: Math.ceil(info.height / HEIGHT) }, (_, n) => n * HEIGHT)
  return Promise.all(
    tops.map(async (top) => ({
      words: top === 0 ? words : `… ${words}`,
      picture: await sharp(data)
        .extract({ left: 0, top, width: WIDTH, height: Math.min(HEIGHT, info.height - top) })
        .toBuffer(),
    })),
  )
}

function placed({ words, picture }: Piece, column: number): OverlayOptions[] {
  const left = GAP + column * (WIDTH + GAP)
  const caption = `<svg width="${WIDTH}" height="${CAPTION}"><text y="17" font-size="12" fill="#fff" font-family="sans-serif">${words}</text></svg>`
  return [
    { input: Buffer.from(caption), left, top: GAP },
    { input: picture, left, top: GAP + CAPTION },
  ]
}
