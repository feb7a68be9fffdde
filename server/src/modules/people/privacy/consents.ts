import type { Purpose } from '@tuanke/shared/member/policy'
import type { Tx } from '../../../platform/db/tx.ts'

/** Agreement to the wording of the policy is kept beside the switches. */
type ConsentPurpose = Purpose | 'privacy-policy'

interface Consent {
  memberId: number
  purpose: ConsentPurpose
  version: string
  isGranted: boolean
}

/** Writes down what somebody agreed to or took back, and under which wording. */
export async function recordConsent(tx: Tx, consent: Consent, now: Date): Promise<void> {
  await tx.insert('member_consents', { ...consent, createdAt: now })
}
