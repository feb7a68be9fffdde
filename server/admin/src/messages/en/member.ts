import type { Texts } from '../zh/index.ts'

export const member: Texts['member'] = {
  pick: 'Choose a member',
  pickPlaceholder: 'Nickname, member number or whole phone number',
  pickSearching: 'Searching…',
  pickEmpty: 'No member matches',
  phoneTail: (last4) => `ends in ${last4}`,
}
