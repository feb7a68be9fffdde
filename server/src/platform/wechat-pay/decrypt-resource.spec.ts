import { sealedHelloWorld, sealedMessage, signedNotification } from '../../../test/wechat/official-vectors.ts'
import { apiV3Key, seal } from '../../../test/wechat/pay-fixture.ts'
import { decryptResource } from './decrypt-resource.ts'

const key = Buffer.from(apiV3Key)
/** What node:crypto says when the tag does not fit. */
const unauthentic = 'unable to authenticate data'
const open = (sealed: ReturnType<typeof seal>, withKey = key) =>
  decryptResource({ ...sealed, associatedData: sealed.associated_data }, withKey)

describe('decryptResource', () => {
  it('opens what WeChat Pay’s Java and Go clients have as examples', () => {
    expect(decryptResource(sealedMessage, Buffer.from(sealedMessage.key))).toBe('message')
    expect(decryptResource(sealedHelloWorld, Buffer.from(sealedHelloWorld.key), 'aes-128-gcm')).toBe('Hello World')
    const { resource, key: shortKey, plain } = signedNotification
    expect(decryptResource(resource, Buffer.from(shortKey), 'aes-128-gcm')).toBe(plain)
  })

  it('takes AES-256 only, unless told otherwise', () => {
    expect(() => decryptResource(sealedHelloWorld, Buffer.from(sealedHelloWorld.key))).toThrow('Invalid key length')
  })

  it('treats missing associated data as empty', () => {
    const { associated_data: _, ...sealed } = seal('{}', apiV3Key, '')
    expect(decryptResource(sealed, key)).toBe('{}')
  })

  it('bug 10: no bit of ciphertext or tag can be flipped', () => {
    const sealed = seal('{"amount":{"total":100}}')
    const bytes = Buffer.from(sealed.ciphertext, 'base64')
    expect(open(sealed)).toBe('{"amount":{"total":100}}')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(() => open({ ...sealed, ciphertext: changed.toString('base64') })).toThrow(unauthentic)
    }
  })

  it('bug 10: an amount turned from 100 into 900 does not open', () => {
    const sealed = seal('{"total":100}')
    const bytes = Buffer.from(sealed.ciphertext, 'base64')
    // In counter mode flipping a bit of the ciphertext flips the same bit of the text: '1' becomes '9'.
    const at = '{"total":'.length
    bytes.writeUInt8(bytes.readUInt8(at) ^ ('1'.charCodeAt(0) ^ '9'.charCodeAt(0)), at)
    expect(() => open({ ...sealed, ciphertext: bytes.toString('base64') })).toThrow(unauthentic)
  })

  it('refuses another key, nonce or associated data, a cut or missing tag, and what is not base64', () => {
    const sealed = seal('{"total":100}')
    const bytes = Buffer.from(sealed.ciphertext, 'base64')
    expect(() => open(sealed, Buffer.from('x'.repeat(32)))).toThrow(unauthentic)
    expect(() => open({ ...sealed, nonce: '0'.repeat(12) })).toThrow(unauthentic)
    expect(() => open({ ...sealed, nonce: '0'.repeat(11) })).toThrow('12 bytes')
    expect(() => open({ ...sealed, associated_data: 'refund' })).toThrow(unauthentic)
    expect(() => open({ ...sealed, ciphertext: bytes.subarray(0, -1).toString('base64') })).toThrow(unauthentic)
    expect(() => open({ ...sealed, ciphertext: bytes.subarray(0, 15).toString('base64') })).toThrow('shorter')
    expect(() => open({ ...sealed, ciphertext: '{}' })).toThrow('base64')
    expect(() => open({ ...sealed, ciphertext: '' })).toThrow('base64')
  })
})
