import fc from 'fast-check'
import { foldForSearch } from './search-text.ts'

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')

describe('a text as searches compare it', () => {
  test.each([
    ['ＯＲＡＮＧＥ　５００ｇ', 'orange 500g'],
    ['Crème Brûlée', 'creme brulee'],
    ['Creme\u0301', 'creme'],
    ['ПЕЛЬМЕНИ Ёлочка', 'пельмени елочка'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
    ['ᾣ̊ ὫΙ̊', 'ωι ωι'],
    ['İstanbul ISPARTA', 'istanbul isparta'],
    ['脐橙\u200d❤\ufe0f  礼盒\n', '脐橙❤ 礼盒'],
    ['㎏ ① ﬁ', 'kg 1 fi'],
    ['한글', '한글'],
    ['', ''],
  ])('%s', (text, folded) => expect(foldForSearch(text)).toBe(folded))

  const text = fc.string({ unit: 'binary', maxLength: 40 })

  it('folded once more it is the same', () => {
    fc.assert(fc.property(text, (one) => foldForSearch(foldForSearch(one)) === foldForSearch(one)))
  })

  it('is the same in capitals, small letters, full width, composed and decomposed', () => {
    fc.assert(
      fc.property(text, (one) => {
        const forms = [one.toUpperCase(), one.toLowerCase(), wide(one), one.normalize('NFC'), one.normalize('NFD')]
        return forms.every((form) => foldForSearch(form) === foldForSearch(one))
      }),
      { numRuns: 2000 },
    )
  })
})
