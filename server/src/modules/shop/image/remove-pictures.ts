import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { OnJob } from '../../../platform/jobs/on.ts'
import { removePictures } from './image.events.ts'
import { IMAGE_WIDTHS } from './size-image.ts'

/** Where a picture may stand besides with the member who sent it: columns that hold addresses, or JSON with them. */
const PLACES: [table: string, columns: string[]][] = [
  ['products', ['coverUrl', 'galleryJson', 'blocksJson', 'certificatesJson']],
  ['group_buys', ['coverUrl', 'shareImageUrl']],
  ['order_lines', ['imageUrl']],
  ['rewards', ['coverUrl']],
  // What staff have shown a customer; a message of whoever left is empty.
  ['ticket_messages', ['picturesJson']],
]

/** Removes the files of pictures that a member has sent, unless somebody else has sent the same or the shop shows it. */
@Injectable()
@OnJob(removePictures, { concurrency: 1 })
export class RemovePictures {
  constructor(
    private readonly db: Db,
    private readonly env: Env,
  ) {}

  async run({ urls }: { urls: string[] }): Promise<void> {
    for (const url of urls) {
      if (await this.db.read((tx) => isShown(tx, url))) continue
      const name = basename(url)
      const folder = join(this.env.dataDir, 'images')
      await rm(join(folder, name), { force: true })
      for (const width of IMAGE_WIDTHS) await rm(join(folder, `w${width}`, name), { force: true })
    }
  }
}

async function isShown(tx: Tx, url: string): Promise<boolean> {
  const sent = await tx.row('SELECT id FROM member_pictures WHERE url = ? LIMIT 1', [url])
  if (sent) return true
  for (const [table, columns] of PLACES) {
    const where = columns.map((column) => `${column} LIKE ?`).join(' OR ')
    const found = await tx.row(
      `SELECT id FROM ${table} WHERE ${where} LIMIT 1`,
      columns.map(() => `%${url}%`),
    )
    if (found) return true
  }
  return false
}
