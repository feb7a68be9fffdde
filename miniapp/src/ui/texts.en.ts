import type { uiZh } from './texts.zh.ts'

export const uiEn: typeof uiZh = {
  retry: 'Try again',
  signIn: 'Sign in',
  home: 'Go to the shop',
  signInFirst: 'Please sign in',
  signInWhy: 'Signed in you see your orders, points and notices',
  errorTitle: 'This did not open',
  missing: (free) => `${free} more to go`,
  left: 'left',
  join: 'Join',
  view: 'View',
  whoseTeam: (name) => `${name}'s team`,
  noMore: 'That is all',
  singlePage: 'Open the mini-program below to join',
  moreLoading: 'Loading…',
  pictureAdd: (count, max) => (count ? `${count}/${max}` : 'Add pictures'),
  pictureSending: (percent) => (percent > 0 ? `Sending ${percent}%` : 'Sending…'),
  pictureRetry: 'Failed. Try again',
  pictureRemove: (nth) => `Remove picture ${nth}`,
}
