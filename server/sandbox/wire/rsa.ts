import { createVerify, sign, type KeyObject } from 'node:crypto'

const LINE_FEED = Buffer.from('\n')

/** Every signed message of Pay v3 is its lines, each one ended by a line feed, the last included. */
export function signedLines(...lines: (string | Buffer)[]): Buffer {
  return Buffer.concat(lines.flatMap((line) => [Buffer.from(line), LINE_FEED]))
}

/** SHA256withRSA (PKCS#1 v1.5), base64. Runs on the thread pool: a 2048-bit signature would block the loop for almost 1 ms. */
export function rsaSign(key: KeyObject, message: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    sign('RSA-SHA256', message, key, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    })
  })
}

/** Whether `signature` (base64) is the holder of `publicKey`'s signature of the message; malformed base64 is simply wrong. */
export function rsaVerify(publicKey: KeyObject, message: Buffer, signature: string): boolean {
  return createVerify('RSA-SHA256').update(message).verify(publicKey, signature, 'base64')
}
