import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Picture } from './pictures/album.ts'

/** Flat colour compresses well; above this only the file grows. */
const QUALITY = 84
/** WebP's second lowest effort: a third of the time, a tenth more bytes. */
const EFFORT = 1

/** Pictures drawn at the same time: more would keep file and crypto work of the process waiting for a thread. */
const AT_ONCE = 2

/** Renders the pictures into `folder`; files that are there stay. */
export async function drawPictures(pictures: Picture[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const waiting = [...pictures]
  const draughtsman = async () => {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) await draw(picture, folder)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, draughtsman))
}

async function draw({ file, svg }: Picture, folder: string): Promise<void> {
  const path = join(folder, file)
  if (existsSync(path)) return
  const bytes = await sharp(Buffer.from(svg)).webp({ quality: QUALITY, effort: EFFORT }).toBuffer()
  await writeFile(`${path}.new`, bytes)
  await rename(`${path}.new`, path)
}
