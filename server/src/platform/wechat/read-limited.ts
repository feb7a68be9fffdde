/**
 * Reads a reply's body, giving up above `maxBytes`: a peer that never stops sending must not fill our memory.
 *
 * @throws RangeError when the body is longer; whatever `fetch` throws when the connection breaks or the time is over.
 */
export async function readLimited(reply: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (reply.body === null) return Buffer.alloc(0)
  const reader: ReadableStreamDefaultReader<Uint8Array> = reply.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      throw new RangeError(`reply longer than ${maxBytes} bytes`)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
