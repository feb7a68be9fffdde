import type { PersonalData } from '../../../platform/crypto/personal-data.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** Somebody who has just become a member, in the transaction that makes them one. */
export interface NewMember {
  memberId: number
  openid: string
}

type Step = (tx: Tx, personalData: PersonalData, member: NewMember) => Promise<void>

const steps: Step[] = []

/** Declared beside the noun that has something to do before a new member can do anything, once. Members know no such noun. */
export function onNewMember(step: Step): void {
  steps.push(step)
}

/** Everything declared, one after another. */
export async function welcomeMember(tx: Tx, personalData: PersonalData, member: NewMember): Promise<void> {
  for (const step of steps) await step(tx, personalData, member)
}
