import { createReadStream, existsSync, type ReadStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import sharp from 'sharp'
import { Env } from '../../../env.ts'
import { RequestError } from '../../../platform/http/http.errors.ts'

/** Pixels across: an avatar, a card in a list, the width of a phone. A phone's screen has two or three to the point. */
export const IMAGE_WIDTHS = [160, 360, 960] as const

const QUALITY = 78

/** Serves a kept picture in one of a few widths; made when first asked for, then a file like any other. */
@Injectable()
export class SizeImage {
  private readonly making = new Map<string, Promise<void>>()

  constructor(private readonly env: Env) {}

  /** @param name of the picture in full, e.g. `3f….webp`. @throws request.not-found when there is none or no such width */
  async run(width: number, name: string): Promise<ReadStream> {
    const [full, sized] = [join(this.env.dataDir, 'images', name), this.place(width, name)]
    if (!IMAGE_WIDTHS.some((known) => known === width) || !existsSync(full)) throw RequestError('not-found')
    if (!existsSync(sized)) await this.once(sized, () => make(full, sized, width))
    return createReadStream(sized)
  }

  private place(width: number, name: string): string {
    return join(this.env.dataDir, 'images', `w${width}`, name)
  }

  /** Twenty visitors of a new page are one piece of work. */
  private once(file: string, work: () => Promise<void>): Promise<void> {
    const running = this.making.get(file) ?? work().finally(() => this.making.delete(file))
    this.making.set(file, running)
    return running
  }
}

async function make(full: string, sized: string, width: number): Promise<void> {
  await mkdir(join(sized, '..'), { recursive: true })
  const draft = join(sized, '..', `.${randomUUID()}`)
  await sharp(full).resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toFile(draft)
  await rename(draft, sized)
}
