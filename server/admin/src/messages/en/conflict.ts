import type { Texts } from '../zh/index.ts'

export const conflict: Texts['conflict'] = {
  title: 'Somebody else has just saved this',
  who: (by, at) => `${by || 'A colleague'} saved it at ${at}`,
  nothingLost: 'What you typed is still there. Choose for each item whose stays, then save once more.',
  noDifference: 'The changes are the same as yours: save once more.',
  theirs: (by) => `Take ${by || 'the colleague'}’s: `,
  mine: 'Keep mine: ',
  merge: 'Merge into the form',
  empty: '(empty)',
  removed: '(deleted)',
  yes: 'yes',
  no: 'no',
}
