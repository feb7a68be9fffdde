import type { askZh, codeZh, favouritesZh, leaveZh, privacyZh, profileZh } from './account-texts.zh.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const some = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

export const profileEn: typeof profileZh = {
  avatar: 'Picture',
  avatarHint: 'Tap to change it; there is no need to',
  avatarRemove: 'No picture',
  nickname: 'Name',
  nicknamePlaceholder: '1 to 20 characters',
  nicknameProblem: 'A name has 1 to 20 characters',
  memberNo: 'Number',
  birthday: 'Birthday',
  birthdayNone: 'May stay empty',
  birthdayWhy: 'Month and day only, for a birthday present; it can be changed once a year.',
  birthdayFixed: (when) => `Can be changed after ${when}`,
  birthdayRemove: 'Remove birthday',
  day: (month, day) => `${day} ${MONTHS[month - 1]}`,
  month: (month) => MONTHS[month - 1] ?? '',
  dayOnly: (day) => String(day),
  save: 'Save',
  saved: 'Saved',
  sending: 'Sending the picture…',
}

export const codeEn: typeof codeZh = {
  title: 'Show this to the staff',
  hint: 'A brighter screen scans better',
  again: (seconds) => `New code in ${seconds} s`,
  memberNo: 'Member no.',
  spoken: (no) => `Member code ${no}`,
}

export const favouritesEn: typeof favouritesZh = {
  empty: 'No favourites yet',
  emptyText: 'Tap the heart of a group buy and be told when it opens and before it ends',
  goHome: 'Look around',
  remove: 'Remove',
  removed: 'Removed',
  people: (size) => `Team of ${size}`,
  soldOut: 'Sold out',
  ended: 'Over',
  starts: (when) => `Opens ${when}`,
  ends: (when) => `Ends ${when}`,
}

export const privacyEn: typeof privacyZh = {
  policy: 'Privacy policy',
  version: (version) => `Version ${version}`,
  agreed: (version, when) => `Agreed to version ${version}, ${when}`,
  notAgreed: 'Once read, you can leave a record here; the shop works without it too.',
  changed: 'It has changed; please have a look.',
  agree: 'I have read it and agree',
  agreeDone: 'Recorded',
  wechat: 'The guideline registered with WeChat',
  keep: 'What we keep, and why',
  kept: [
    [
      'WeChat identity',
      'To know you again. It shows neither your WeChat name nor your friends.',
      'Scrambled for good when you leave',
    ],
    [
      'Name, picture, birthday',
      'Voluntary; team mates see the first character of the name.',
      'Change it any time; deleted when you leave',
    ],
    ['Contact and addresses', 'For pickup and delivery, kept encrypted.', 'Delete any time; deleted when you leave'],
    [
      'Orders and payments',
      'To deliver, refund and balance the books, as the law asks.',
      'Figures stay, without name and phone',
    ],
    ['Points and coupons', 'For the balance; every entry can be looked up.', 'Figures stay when you leave'],
    ['Reviews, ideas, pictures', 'To make goods and service better.', 'Words and pictures are deleted when you leave'],
    ['Visits and favourites', 'To remind you, and to know which shares help.', 'Deleted when you leave'],
  ],
  never: 'No identity numbers, no exact location, no contacts; nothing is sold; prices never go by a profile.',
  switches: 'Your choice',
  marketing: 'News and offers',
  marketingText: 'Tell me about new group buys and discounts',
  personalisation: 'Personal recommendations',
  personalisationText: 'By what was bought; without it goods and prices are the same',
  export: 'A copy of my data',
  exportText: 'One JSON file with profile, addresses, orders, points and all the rest, kept for 7 days.',
  exportAsk: 'Start',
  exportAgain: 'Make a new one',
  building: (percent) => `Collecting, ${percent}%`,
  ready: (size, until) => `Ready, ${size}, until ${until}`,
  expired: 'The last one has expired and is deleted',
  download: 'Download',
  downloaded: 'Saved to your downloads',
  fileName: 'my-data.json',
  remove: 'Delete my account',
  removeText: 'Removes personal data and ends the membership',
}

export const askEn: typeof askZh = {
  title: 'Before we go on',
  text: (name) => `Please read ${name} before using this. Without it the rest of the shop still works.`,
  contract: 'the privacy guideline',
  read: 'Read it',
  agree: 'Agree and go on',
  refuse: 'Not now',
}

export const leaveEn: typeof leaveZh = {
  title: 'When the account is deleted',
  lost: 'Lost',
  points: (points) => `${some(points, 'point')}`,
  coupons: (coupons) => `${some(coupons, 'coupon')}`,
  rights: 'No more returns or reviews for past orders',
  gone: 'Deleted',
  goneText:
    'Name, picture, birthday, addresses, contact, favourites, notices, messages and pictures. At once and for good.',
  stays: 'Kept',
  staysText:
    'The figures of orders and points, as the law asks, without name, phone or address. Points switched off for cheating stay off for whoever comes back.',
  back: 'Whoever comes back is a new member.',
  blocked: 'Not yet',
  blockedText: 'Possible as soon as these are done:',
  kinds: {
    'unpaid-orders': (count) => `${some(count, 'order')} to be paid`,
    'running-orders': (count) => `${some(count, 'order')} under way`,
    refunds: (count) => `${some(count, 'refund')} on the way`,
    'after-sales': (count) => `${some(count, 'return')} being looked at`,
    redemptions: (count) => `${some(count, 'gift')} to collect`,
  },
  see: 'See',
  confirm: (length, no) => `Type the last ${length} characters of member no. ${no}`,
  confirmLabel: 'Number',
  differs: 'That is not how the number ends',
  leave: 'Delete my account',
  sureTitle: 'Really delete it?',
  sureText: 'Personal data is deleted at once and cannot be restored.',
  sureYes: 'Yes',
  sureNo: 'No',
  done: 'The account is deleted',
  doneText: 'Personal data is gone. Thank you for the time together; you are welcome to look around.',
  home: 'Home',
}
