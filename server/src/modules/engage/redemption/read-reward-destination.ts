import type { Tx } from '../../../platform/db/tx.ts'
import { ownAddress } from '../../people/member/own-address.ts'
import { OrderError } from '../../trade/order/order.errors.ts'
import { RewardError } from '../reward/reward.errors.ts'
import type { RedeemInput } from './dto/redemption.dto.ts'

/** The columns of a redemption that say where the gift goes; names and phones stay sealed. */
export interface RewardDestination {
  pickupPointId: number | null
  contactNameSealed: string | null
  contactPhoneSealed: string | null
  region: string | null
  addressSealed: string | null
}

const NOWHERE: RewardDestination = {
  pickupPointId: null,
  contactNameSealed: null,
  contactPhoneSealed: null,
  region: null,
  addressSealed: null,
}

/**
 * Reads the pickup point (one that is open) or the address (only the member's own) of a gift.
 * @throws reward.delivery-unavailable | order.address-required
 */
export async function readRewardDestination(
  tx: Tx,
  memberId: number,
  reward: { kind: 'gift' | 'coupon'; hasPickup: boolean; hasExpress: boolean },
  { delivery, pickupPointCode, addressCode }: RedeemInput,
): Promise<RewardDestination> {
  const offered = { pickup: reward.hasPickup, express: reward.hasExpress, none: false }
  const isPossible = reward.kind === 'coupon' ? delivery === 'none' : offered[delivery]
  if (!isPossible) throw RewardError('delivery-unavailable')
  if (delivery === 'none') return NOWHERE
  if (delivery === 'express') return { ...NOWHERE, ...(await readAddress(tx, memberId, addressCode ?? '')) }
  const point = await tx.row<{ id: number }>('SELECT id FROM pickup_points WHERE code = ? AND isActive = 1', [
    pickupPointCode ?? '',
  ])
  if (!point) throw RewardError('delivery-unavailable')
  return { ...NOWHERE, pickupPointId: point.id }
}

async function readAddress(tx: Tx, memberId: number, code: string): Promise<Omit<RewardDestination, 'pickupPointId'>> {
  const address = await ownAddress(tx, memberId, code)
  if (!address) throw OrderError('address-required')
  return {
    contactNameSealed: address.nameSealed,
    contactPhoneSealed: address.phoneSealed,
    region: address.region,
    addressSealed: address.detailSealed,
  }
}
