import type { addressZh, loginZh, noticeZh } from './texts.zh.ts'

export const loginEn: typeof loginZh = {
  title: 'Sign in as a member',
  text: 'This is a demo: choose somebody, as if you held their phone',
  newMember: 'A new phone',
  newMemberText: 'somebody who comes for the first time',
  signingIn: 'Signing in…',
  noDemo: 'Please open it in WeChat',
  noDemoText: 'A browser cannot sign in; WeChat does it by itself',
  back: 'Look around first',
}

export const addressEn: typeof addressZh = {
  add: 'New address',
  empty: 'No addresses yet',
  emptyText: 'Add one and it is there next time',
  isDefault: 'default',
  edit: 'Edit',
  name: 'Name',
  namePlaceholder: 'Who receives it',
  phone: 'Phone',
  phonePlaceholder: '11 digits',
  region: 'Region',
  regionPlaceholder: 'Province, city, district',
  province: 'Province',
  provincePlaceholder: 'e.g. 浙江省',
  city: 'City',
  cityPlaceholder: 'e.g. 杭州市',
  district: 'District',
  districtPlaceholder: 'e.g. 西湖区',
  detail: 'Address',
  detailPlaceholder: 'Street, building, door',
  makeDefault: 'Use as default',
  save: 'Save',
  saved: 'Saved',
  remove: 'Delete',
  removeTitle: 'Delete this address?',
  removeYes: 'Yes',
  removeNo: 'Keep',
  removed: 'Deleted',
  required: 'Please fill this in',
}

export const noticeEn: typeof noticeZh = {
  empty: 'No notices yet',
  emptyText: 'Payments, teams and pickups are told here',
  unread: (count) => `${count} unread`,
  allRead: 'Nothing unread',
  readAll: 'Read all',
  isUnread: 'unread',
}
