import { regionWords } from './region.ts'

test.each([
  [{ province: '上海市', city: '上海市', district: '徐汇区' }, ['上海市', '徐汇区']],
  [{ province: '浙江省', city: '杭州市', district: '西湖区' }, ['浙江省', '杭州市', '西湖区']],
  [{ province: '广东省', city: '东莞市', district: '' }, ['广东省', '东莞市']],
])('%j is written %j', (region, words) => expect(regionWords(region)).toEqual(words))
