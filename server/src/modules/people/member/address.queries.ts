import { Injectable } from '@nestjs/common'
import { PersonalData } from '../../../platform/crypto/personal-data.ts'
import { Db } from '../../../platform/db/db.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Address } from './dto/address.dto.ts'

interface AddressRow {
  code: string
  nameSealed: string
  phoneSealed: string
  province: string
  city: string
  district: string
  detailSealed: string
  isDefault: boolean
}

const ADDRESS = 'SELECT code, nameSealed, phoneSealed, province, city, district, detailSealed, isDefault FROM addresses'

@Injectable()
export class AddressQueries {
  constructor(
    private readonly db: Db,
    private readonly personalData: PersonalData,
  ) {}

  /** The member's own addresses, the default first, then the newest. */
  async all(memberId: number): Promise<Address[]> {
    const rows = await this.db.read((tx) =>
      tx.rows<AddressRow>(`${ADDRESS} WHERE memberId = ? ORDER BY isDefault DESC, id DESC LIMIT 100`, [memberId]),
    )
    return rows.map((row) => this.opened(row))
  }

  /** One of the member's own addresses; undefined when it is unknown or somebody else's. */
  async one(tx: Tx, memberId: number, code: string): Promise<Address | undefined> {
    const row = await tx.row<AddressRow>(`${ADDRESS} WHERE memberId = ? AND code = ?`, [memberId, code])
    return row && this.opened(row)
  }

  private opened({ nameSealed, phoneSealed, detailSealed, ...open }: AddressRow): Address {
    return {
      ...open,
      name: this.personalData.open(nameSealed),
      phone: this.personalData.open(phoneSealed),
      detail: this.personalData.open(detailSealed),
    }
  }
}
