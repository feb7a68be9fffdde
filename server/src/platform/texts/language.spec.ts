import { languageOf } from './language.ts'

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en;q=0.5, zh-Hans;q=0.9', 'zh'],
  ['fr, en;q=0.3', 'en'],
  ['fr', 'zh'],
  ['en;q=0', 'zh'],
  ['EN-us ; q=1', 'en'],
  ['*', 'zh'],
  [';;,,q=,=;q=x', 'zh'],
  [`${'x,'.repeat(5_000)}en`, 'zh'],
])('who sends %s reads %s', (header, language) => expect(languageOf(header)).toBe(language))
