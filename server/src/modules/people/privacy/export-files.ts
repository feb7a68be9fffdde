import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Injectable } from '@nestjs/common'
import { Env } from '../../../env.ts'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'

/** The exports on disk: sealed, because one file holds what the database keeps sealed field by field. */
@Injectable()
export class ExportFiles {
  constructor(
    private readonly env: Env,
    private readonly personalData: PersonalData,
  ) {}

  /** @returns the size of the file as the member gets it, in bytes. */
  async write(code: string, text: string): Promise<number> {
    const draft = join(this.folder, `.${randomUUID()}`)
    await mkdir(this.folder, { recursive: true })
    await writeFile(draft, this.personalData.seal(text), { mode: 0o600 })
    await rename(draft, this.place(code))
    return Buffer.byteLength(text)
  }

  /** The text, or null when there is no such file. */
  async read(code: string): Promise<string | null> {
    const sealed = await readFile(this.place(code), 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    })
    return sealed === null ? null : this.personalData.open(sealed)
  }

  /** Removing what is not there succeeds. */
  remove(code: string): Promise<void> {
    return rm(this.place(code), { force: true })
  }

  private get folder(): string {
    return join(this.env.dataDir, 'exports')
  }

  private place(code: string): string {
    return join(this.folder, `${code}.sealed`)
  }
}
