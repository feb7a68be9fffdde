import { definePersonalData } from '../../personal-data.ts'

definePersonalData([{ table: 'favourites', shown: ['groupBuyId', 'createdAt'], onDeletion: 'delete' }])
