import Taro from '@tarojs/taro'

/** What has been typed and not sent: it survives an expired session, a lost network and a closed app. */
export interface Draft {
  text: string
  pictures: string[]
  kind?: string
  orderNo?: string
}

const PREFIX = 'ticket-draft:'

/** @param about the code of a ticket, or 'new' */
export function readDraft(about: string): Draft {
  const kept = Taro.getStorageSync<Draft | ''>(PREFIX + about)
  return kept || { text: '', pictures: [] }
}

export function keepDraft(about: string, draft: Draft): void {
  if (draft.text.trim() || draft.pictures.length) Taro.setStorageSync(PREFIX + about, draft)
  else dropDraft(about)
}

export function dropDraft(about: string): void {
  Taro.removeStorageSync(PREFIX + about)
}
