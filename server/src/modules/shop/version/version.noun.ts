import type { Noun } from '../../noun.ts'
import { RecordVersion } from './record-version.entity.ts'

export const versionNoun: Noun = { entities: [RecordVersion] }
