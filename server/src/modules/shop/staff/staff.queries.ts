import { Injectable } from '@nestjs/common'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StaffActor } from '../../../platform/http/actor.ts'
import { AuthError } from '../../../platform/http/http.errors.ts'
import { permissionsOf, roleTexts } from '../../../platform/http/permissions.ts'
import type { StaffMe } from './dto/staff.dto.ts'

@Injectable()
export class StaffQueries {
  constructor(private readonly db: Db) {}

  /** The account as its owner sees it. @throws auth.required when it is gone */
  async me(staffId: number): Promise<StaffMe> {
    const staff = await this.db.read((tx) =>
      tx.row<Omit<StaffMe, 'permissions' | 'roleText'>>(
        `SELECT s.username, s.displayName, s.role, p.code AS pickupPointCode
         FROM staff s LEFT JOIN pickup_points p ON p.id = s.pickupPointId WHERE s.id = ? AND s.isActive = 1`,
        [staffId],
      ),
    )
    if (!staff) throw AuthError('required')
    return { ...staff, roleText: roleTexts[staff.role], permissions: permissionsOf(staff.role) }
  }

  /** Who the account acts as by now, for a session that is renewed; null when it may no longer sign in. */
  async actor(tx: Tx, staffId: number): Promise<StaffActor | null> {
    const staff = await tx.row<Pick<StaffActor, 'role' | 'pickupPointId'>>(
      'SELECT role, pickupPointId FROM staff WHERE id = ? AND isActive = 1',
      [staffId],
    )
    return staff ? { kind: 'staff', staffId, ...staff } : null
  }
}
