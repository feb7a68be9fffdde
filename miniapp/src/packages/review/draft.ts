import Taro from '@tarojs/taro'

/** A review that is being written; it survives an expired session, a lost network and a closed app. */
export interface ReviewDraft {
  productScore: number
  serviceScore: number
  deliveryScore: number
  text: string
  pictures: string[]
  isAnonymous: boolean
}

/** Every score waits to be given: one that nobody gave says nothing. */
export const BLANK: ReviewDraft = {
  ...{ productScore: 0, serviceScore: 0, deliveryScore: 0 },
  ...{ text: '', pictures: [], isAnonymous: false },
}

const key = (about: string) => `review-draft:${about}`

/** @param about the order and the item, or the code of the review that is added to */
export function readDraft(about: string): ReviewDraft {
  return Taro.getStorageSync<ReviewDraft | ''>(key(about)) || BLANK
}

export function keepDraft(about: string, draft: ReviewDraft): void {
  Taro.setStorageSync(key(about), draft)
}

export function dropDraft(about: string): void {
  Taro.removeStorageSync(key(about))
}
