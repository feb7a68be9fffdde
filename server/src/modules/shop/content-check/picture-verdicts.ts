import type { Tx } from '../../../platform/db/tx.ts'
import type { Suggestion } from '../../../platform/wechat/content-check.ts'

export interface PictureVerdict {
  url: string
  verdict: Suggestion | 'pending'
  label: number | null
}

/** What is known of a subject's pictures; those WeChat has not been asked about yet are missing. */
export const pictureVerdicts = (tx: Tx, subject: string): Promise<PictureVerdict[]> =>
  tx.rows<PictureVerdict>('SELECT url, verdict, label FROM picture_checks WHERE subject = ? ORDER BY id', [subject])
