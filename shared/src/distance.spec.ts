import { distanceMetres } from './distance.ts'

const PEOPLES_SQUARE = { latitude: 31.2304, longitude: 121.4737 }

test.each([
  ['nowhere', PEOPLES_SQUARE, 0],
  ['to the Bund', { latitude: 31.2397, longitude: 121.4908 }, 1928],
  ['to Hangzhou', { latitude: 30.2741, longitude: 120.1551 }, 164_459],
  ['to the other side of the earth', { latitude: -31.2304, longitude: -58.5263 }, 20_015_087],
])('%s', (_, to, metres) => {
  expect(Math.abs(distanceMetres(PEOPLES_SQUARE, to) - metres)).toBeLessThan(metres * 0.01 + 1)
  expect(distanceMetres(to, PEOPLES_SQUARE)).toBe(distanceMetres(PEOPLES_SQUARE, to))
})
