/*
 * Rules of a subscribe message's keywords: https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 * WeChat refuses the whole message (47003) when one of them is broken, so text is made to fit before it is sent.
 */

/** Length in characters, and what may stand in it. Longer text is cut, the rest of the characters is left out. */
interface Rule {
  most: number
  strange?: RegExp
  /** What must come out, where cutting could spoil the meaning. */
  shape?: RegExp
  /** Cut text ends in an ellipsis. */
  isProse?: boolean
}

const RULES: Record<string, Rule> = {
  thing: { most: 20, strange: /[\p{Cc}\p{Cf}]/gu, isProse: true },
  phrase: { most: 5, strange: /[^\p{Script=Han}]/gu },
  name: { most: 10, strange: /[^\p{Script=Han}]/gu },
  character_string: { most: 32, strange: /[^\x21-\x7e]/g },
  letter: { most: 32, strange: /[^A-Za-z]/g },
  symbol: { most: 5, strange: /[\p{L}\p{N}\s]/gu },
  number: { most: 32, shape: /^\d{1,32}(\.\d+)?$/ },
  amount: { most: 13, shape: /^[¥￥$]?\d{1,10}(\.\d{1,2})?元?$/ },
  time: { most: 24, shape: /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}$/ },
  date: { most: 24, shape: /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/ },
  phone_number: { most: 17, shape: /^[\d+-]{1,17}$/ },
  car_number: { most: 8 },
}

/** The kind of a keyword: 'thing' of 'thing12'. */
export const kindOf = (keyword: string): string => keyword.replace(/\d+$/, '')

export const isKeyword = (keyword: string): boolean => /^[a-z_]+\d{1,2}$/.test(keyword) && kindOf(keyword) in RULES

/** Text that obeys the keyword's rule. @throws RangeError when nothing sensible is left of it */
export function fitted(keyword: string, text: string): string {
  const rule = RULES[kindOf(keyword)]
  if (!rule) throw new RangeError(`no rule for the keyword ${keyword}`)
  const clean = (rule.strange ? text.replace(rule.strange, '') : text).trim()
  if (clean === '' || (rule.shape && !rule.shape.test(clean))) throw new RangeError(`${keyword} cannot say this`)
  const characters = [...clean]
  if (characters.length <= rule.most) return clean
  return rule.isProse ? `${characters.slice(0, rule.most - 1).join('')}…` : characters.slice(0, rule.most).join('')
}
