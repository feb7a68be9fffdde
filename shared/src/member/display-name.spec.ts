import { maskName } from './display-name.ts'

describe('a name for strangers', () => {
  it.each([
    ['林小满', '林**'],
    ['🍇葡萄妈妈', '🍇**'],
    ['团友A17K', '团友 7K'],
    ['团友们好', '团**'],
    ['已注销', '已注销'],
    ['', '**'],
  ])('%s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown))
})
