import { definePersonalData } from '../../personal-data.ts'

const LEDGER = 'The books of points, growth and coupons must add up; entries never change.'

definePersonalData([{ table: 'check_ins', shown: ['day', 'streak', 'points'], onDeletion: 'keep', why: LEDGER }])
