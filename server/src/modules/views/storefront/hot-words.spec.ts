import { hotWords } from './hot-words.ts'

const offer = (title: string, soldUnits = 0) => ({ title, soldUnits })

test('the first word of each title, the best-selling first, each once', () => {
  const offers = [
    offer('丹东草莓 3 斤', 2),
    offer('赣南脐橙（礼盒）', 1),
    offer('赣南脐橙5斤', 9),
    offer('Orange juice', 3),
  ]
  expect(hotWords(offers)).toEqual(['赣南脐橙', 'Orange', '丹东草莓'])
})

test('neither a single letter nor a whole sentence, and eight at most', () => {
  expect(hotWords([offer('蜜 500 g'), offer('一个长得没有人会打出来的名字'), offer('  ')])).toEqual([])
  expect(hotWords('甲乙丙丁戊己庚辛壬癸'.split('').map((one) => offer(`水果${one}`)))).toHaveLength(8)
})
