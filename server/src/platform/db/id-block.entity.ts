import { Entity } from 'typeorm'
import { IntColumn, TextColumn } from './columns.ts'

/** The first id of a table that no process has taken yet. */
@Entity('id_blocks')
export class IdBlock {
  @TextColumn(64, { primary: true }) tableName: string
  @IntColumn() nextId: number
}
