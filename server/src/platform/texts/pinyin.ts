import { READ_OTHERWISE, SYLLABLE_BEGINS } from './pinyin-table.ts'

/** Sorts Chinese by pinyin, and thereby knows how it is read: nothing has to be loaded for it. */
const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')
const HAN = /[\u4e00-\u9fff]/

const begins = SYLLABLE_BEGINS.split(' ').map((entry) => ({ first: entry.slice(0, 1), syllable: entry.slice(1) }))
const otherwise = new Map(
  READ_OTHERWISE.split(' ').flatMap((entry) => {
    const syllable = entry.replace(/[^a-z]/g, '')
    return [...entry.slice(0, -syllable.length)].map((character): [string, string] => [character, syllable])
  }),
)

/** How a Chinese character is read, without its tone; its commonest reading where it has several. */
function syllableOf(character: string): string {
  const known = otherwise.get(character)
  if (known) return known
  let [low, high] = [0, begins.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (order.compare(begins[middle]!.first, character) <= 0) low = middle
    else high = middle - 1
  }
  return begins[low]!.syllable
}

/**
 * A text as it is typed by whoever types pinyin: whole, and by its initials. 「赣南脐橙 5 斤」 is `gannanqicheng5jin gnqc5j`.
 * What is not Chinese stays as it is, in lower case. '' when nothing of it is Chinese.
 */
export function pinyinOf(text: string): string {
  if (!HAN.test(text)) return ''
  const signs = [...text.normalize('NFKC').toLowerCase()].filter((sign) => /[\p{L}\p{N}]/u.test(sign))
  const read = signs.map((sign) => (HAN.test(sign) ? syllableOf(sign) : sign))
  const initials = signs.map((sign, index) => (HAN.test(sign) ? read[index]!.slice(0, 1) : sign))
  return `${read.join('')} ${initials.join('')}`
}
