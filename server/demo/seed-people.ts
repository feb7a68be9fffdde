import type { PersonalData } from '../src/platform/crypto/personal-data.ts'
import type { Tx } from '../src/platform/db/tx.ts'
import { demoMembers, demoStaff } from '../src/modules/views/shop-settings/demo-people.ts'
import { hashPassword } from '../src/modules/shop/staff/password.ts'
import { picture } from './pictures/album.ts'
import { keepName } from '../src/modules/people/member/member-name.ts'
import { demoCode } from './shop/demo-code.ts'
import { demoPickupPoints } from './shop/pickup-points.ts'

const DAY_MS = 86_400_000

/** The address every demo member has; where exactly does not matter, nothing is sent. */
const HOME = { province: '上海市', city: '上海市', district: '徐汇区', street: '幸福路 88 号幸福里小区' }

export async function seedPickupPoints(tx: Tx): Promise<Map<string, number>> {
  await tx.insert(
    'pickup_points',
    demoPickupPoints.map((point) => ({ code: demoCode(point.name, 8), ...point, isActive: true })),
  )
  const rows = await tx.rows<{ id: number; name: string }>('SELECT id, name FROM pickup_points')
  return new Map(rows.map(({ id, name }) => [name, id]))
}

/** Hashes are made outside the transaction: each takes its time on purpose. */
export function hashDemoPasswords(): Promise<string[]> {
  return Promise.all(demoStaff.map(({ password }) => hashPassword(password)))
}

export async function seedStaff(tx: Tx, hashes: string[], points: Map<string, number>, now: Date): Promise<void> {
  await tx.insert(
    'staff',
    demoStaff.map(({ username, displayName, role, pickupPoint }, index) => ({
      username,
      passwordHash: hashes[index]!,
      displayName,
      role,
      pickupPointId: pickupPoint === null ? null : points.get(pickupPoint)!,
      isActive: true,
      createdAt: now,
    })),
  )
}

/** The members, known at WeChat by their openids, each with a remembered contact and an address. */
export async function seedMembers(tx: Tx, appid: string, personal: PersonalData, now: Date): Promise<void> {
  const members = demoMembers.map((member) => {
    const createdAt = new Date(now.getTime() - member.sinceDays * DAY_MS)
    return { ...member, createdAt, memberNo: demoCode(member.openid, 10) }
  })
  await tx.insert(
    'members',
    members.map(({ memberNo, nickname, avatar, contact, createdAt }) => ({
      memberNo,
      nickname,
      avatarUrl: picture(avatar, 'avatar').url,
      status: 'active',
      unpaidOrders: 0,
      contactNameSealed: personal.seal(contact.name),
      contactPhoneSealed: personal.seal(contact.phone),
      contactPhoneIndex: personal.blindIndex(contact.phone),
      contactPhoneLast4: contact.phone.slice(-4),
      createdAt,
      lastSeenAt: now,
    })),
  )
  const rows = await tx.rows<{ id: number; memberNo: string }>('SELECT id, memberNo FROM members')
  const idOf = new Map(rows.map(({ id, memberNo }) => [memberNo, id]))
  for (const { memberNo, nickname } of members) await keepName(tx, idOf.get(memberNo)!, nickname)
  await tx.insert(
    'member_identities',
    members.map(({ memberNo, openid, createdAt }) => ({
      memberId: idOf.get(memberNo)!,
      appid,
      openid,
      unionid: null,
      createdAt,
    })),
  )
  await tx.insert(
    'addresses',
    members.map(({ memberNo, openid, contact, createdAt }, index) => ({
      code: demoCode(`address ${openid}`, 12),
      memberId: idOf.get(memberNo)!,
      nameSealed: personal.seal(contact.name),
      phoneSealed: personal.seal(contact.phone),
      province: HOME.province,
      city: HOME.city,
      district: HOME.district,
      detailSealed: personal.seal(`${HOME.street} ${index + 3} 号楼 ${index + 2}01 室`),
      isDefault: true,
      createdAt,
    })),
  )
}
