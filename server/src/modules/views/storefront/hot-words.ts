import { textLength } from '@tuanke/shared/text'

const MOST = 8
/** A longer one is no word anybody types. */
const LONGEST = 8

/** What the titles of the offers begin with, the best-selling first: 「阳光玫瑰葡萄 2 斤」 is looked for as 「阳光玫瑰葡萄」. */
export function hotWords(offers: { title: string; soldUnits: number }[]): string[] {
  const words = [...offers]
    .sort((a, b) => b.soldUnits - a.soldUnits)
    .map(({ title }) => title.trim().split(/[\s\d·（(【［,，、]/)[0] ?? '')
    .filter((word) => textLength(word) >= 2 && textLength(word) <= LONGEST)
  return [...new Set(words)].slice(0, MOST)
}
