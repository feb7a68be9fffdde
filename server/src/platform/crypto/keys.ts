import { hkdfSync } from 'node:crypto'

/** A key of its own for each purpose, so that one that leaks or rotates says nothing about the others. 32 bytes. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'tuanke', purpose, 32))
}
