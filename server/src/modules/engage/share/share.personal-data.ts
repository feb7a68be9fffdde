import { definePersonalData } from '../../personal-data.ts'

definePersonalData([{ table: 'visits', shown: ['groupBuyId', 'times', 'firstAt', 'lastAt'], onDeletion: 'delete' }])
