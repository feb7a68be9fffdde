import { X509Certificate } from 'node:crypto'
import { chinaTime } from '../world/clock.ts'
import { seal } from '../wire/seal.ts'
import type { World } from '../world/world.ts'
import { PayError } from './pay-error.ts'

export type VerificationMode = 'both' | 'public-key' | 'certificate'

/** GET /v3/certificates: the platform certificate, sealed for the merchant. A merchant that only has the public key gets 404. */
export function certificatesView(world: World, mode: VerificationMode): object {
  if (mode === 'public-key')
    throw new PayError('resourceMissing', '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥')
  const { platformCertificate, apiV3Key } = world.keyring
  const certificate = new X509Certificate(platformCertificate.pem)
  return {
    data: [
      {
        serial_no: platformCertificate.serial,
        effective_time: chinaTime(Date.parse(certificate.validFrom)),
        expire_time: chinaTime(Date.parse(certificate.validTo)),
        encrypt_certificate: seal(apiV3Key, platformCertificate.pem, 'certificate'),
      },
    ],
  }
}
