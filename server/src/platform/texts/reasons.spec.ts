import { integer } from './facts.ts'
import { LANGUAGES } from './language.ts'
import { readReason, reasons, storedReason, wordedReason } from './reasons.ts'

const tried = reasons.define('tried', {
  facts: { times: integer },
  texts: { zh: ({ times }) => `试了 ${times} 次`, en: ({ times }) => `Tried ${times} times` },
})

describe('the reason of a line', () => {
  it('is worded in the language of whoever reads it', () => {
    const row = storedReason(tried({ times: 3 }))
    expect(row).toEqual({ reason: '', reasonJson: { kind: 'tried', facts: { times: 3 } } })
    expect(LANGUAGES.map((language) => readReason(row, language))).toEqual(['试了 3 次', 'Tried 3 times'])
  })

  it('is what a person wrote, as it stands, also of lines from before there were kinds', () => {
    const row = storedReason('补偿 迟到的面包')
    expect(row).toEqual({ reason: '补偿 迟到的面包', reasonJson: null })
    for (const language of LANGUAGES) expect(readReason(row, language)).toBe('补偿 迟到的面包')
  })

  it('is left out where another version has written it', () => {
    expect(wordedReason({ kind: 'unheard-of', facts: {} }, 'zh')).toBe('')
    expect(wordedReason({ kind: 'tried', facts: { times: 'three' } }, 'en')).toBe('')
  })
})
