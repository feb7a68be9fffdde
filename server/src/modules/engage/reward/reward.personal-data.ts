import { definePersonalData } from '../../personal-data.ts'

const COUNTS = 'A number for a limit or a sum; it says nothing about the person.'

definePersonalData([{ table: 'reward_members', shown: [], onDeletion: 'keep', why: COUNTS }])
