import { createPublicKey, X509Certificate } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openKeyring } from './keyring.ts'

describe('the keyring', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'keyring-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  it('is made once for a directory', async () => {
    const first = await openKeyring(directory)
    const second = await openKeyring(directory)
    expect(second.merchantKeyPem).toBe(first.merchantKeyPem)
    expect(first.apiV3Key).toHaveLength(32)
    expect(first.mchid).toMatch(/^19\d{8}$/)
  })

  it('holds certificates that Node reads: serial, validity, subject and a correct self-signature', async () => {
    const keyring = await openKeyring(directory)
    const certificate = new X509Certificate(keyring.merchantCertificate.pem)
    expect(certificate.serialNumber).toBe(keyring.merchantCertificate.serial)
    expect(certificate.subject).toBe(`CN=${keyring.mchid}`)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.publicKey.equals(createPublicKey(keyring.merchantKeyPem))).toBe(true)
    expect(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)).toBeGreaterThan(1_800 * 86_400_000)
  })
})
