import { looksEmpty, textLength } from './text.ts'

describe('a text', () => {
  it.each([
    ['', 0],
    ['好', 1],
    ['❤️', 2],
    ['👨‍👩‍👧', 5],
    // A letter and a combining accent.
    ['e\u0301', 2],
    ['😀', 1],
  ])('%j is %i long', (text, length) => expect(textLength(text)).toBe(length))

  const EMPTY = [
    '',
    ' \t\n',
    '\u3000',
    '\u3164',
    '\u2800',
    '\u00ad',
    '\u061c',
    '\u034f',
    '\u200b\u200d\ufeff',
    '\u115f\u1160\uffa0',
  ]
  it.each([...EMPTY, '\u{e0041}\u{e007f}', '\ufe0f', '\u0301', '\u202e', '\ud800', '\ue000', '\u180e\u17b4'])(
    '%j looks empty',
    (text) => {
      expect(looksEmpty(text)).toBe(true)
      expect(looksEmpty(`${text}好${text}`)).toBe(false)
    },
  )

  it.each(['a', '0', '。', '❤️', '👨‍👩‍👧', 'é', '.', '一'])('%j does not', (text) => expect(looksEmpty(text)).toBe(false))
})
