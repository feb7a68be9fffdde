import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import sharp from 'sharp'
import { Env } from '../../../env.ts'
import { imageKind } from './image-kind.ts'
import { ImageError } from './image.errors.ts'

const LONGEST_SIDE = 1600
const QUALITY = 82
/** A few kilobytes can unpack into gigabytes; a phone's camera makes 50 megapixels at most. */
const MAX_PIXELS = 50_000_000

/**
 * Keeps a picture as WebP under the name of its content, so that the same picture twice is one file. Everything that is
 * not pixels (EXIF with place and time, colour profiles, comments) is left behind.
 */
@Injectable()
export class StoreImage {
  constructor(private readonly env: Env) {}

  /** @returns the path to serve it under. @throws image.unsupported for what is no JPEG, PNG or WebP, or is broken */
  async run(bytes: Buffer): Promise<string> {
    if (!imageKind(bytes)) throw ImageError('unsupported')
    const picture = await toWebp(bytes)
    const name = `${createHash('sha256').update(picture).digest('hex').slice(0, 32)}.webp`
    const folder = join(this.env.dataDir, 'images')
    await mkdir(folder, { recursive: true })
    // Renamed into place: nobody is ever served half a picture.
    const draft = join(folder, `.${randomUUID()}`)
    await writeFile(draft, picture)
    await rename(draft, join(folder, name))
    return `/images/${name}`
  }
}

async function toWebp(bytes: Buffer): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer()
  } catch {
    throw ImageError('unsupported')
  }
}
