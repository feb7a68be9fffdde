import type { MessageTopic } from '../lib/schemas.ts'
import type { uiZh } from './texts.zh.ts'

const askTopicEn: Record<MessageTopic, string> = {
  team: 'the team',
  ready: 'ready for pickup',
  shipped: 'shipped',
  refund: 'refunds',
  reminder: 'reminders',
}

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
  askTitle: 'Shall WeChat tell you?',
  askAbout: (topics) => topics.map((topic) => askTopicEn[topic]).join(', '),
  askYes: 'Tell me',
  askAllowed: 'Fine, WeChat will tell you',
  askAllowedText: 'It is in your notices as well',
  askSwitchedOff: 'Please allow messages in the settings of this mini-program first',
  pictureAdd: (count, max) => (count ? `${count}/${max}` : 'Add pictures'),
  pictureSending: (percent) => (percent > 0 ? `Sending ${percent}%` : 'Sending…'),
  pictureRetry: 'Failed. Try again',
  pictureRemove: (nth) => `Remove picture ${nth}`,
  stars: (score) => `${score} of 5 stars`,
  reviewSilent: 'No words, stars only',
  reviewAppended: 'Added later',
  reviewReply: 'The shop answers',
  reviewPicture: (nth) => `See picture ${nth}`,
}
