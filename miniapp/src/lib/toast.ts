import Taro from '@tarojs/taro'
import { sentence } from '../messages/sentence.ts'
import { asApiError } from './api.ts'

export function say(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: 2400 })
}

export function sayError(thrown: unknown): void {
  say(sentence(asApiError(thrown)))
}

/** A question with two answers; WeChat allows them four characters each and the browser build refuses more. */
export async function confirmed(
  title: string,
  content: string,
  confirmText: string,
  cancelText: string,
): Promise<boolean> {
  const answer = await Taro.showModal({ title, content, confirmText, cancelText, confirmColor: '#E5482D' })
  return answer.confirm
}
