import { appendPage } from './page.ts'

test('a page goes after the rows shown, a repeated row is renewed where it stands', () =>
  expect(
    appendPage(
      [
        { no: 'a', state: 1 },
        { no: 'b', state: 1 },
      ],
      [
        { no: 'b', state: 2 },
        { no: 'c', state: 1 },
      ],
      (row) => row.no,
    ),
  ).toEqual([
    { no: 'a', state: 1 },
    { no: 'b', state: 2 },
    { no: 'c', state: 1 },
  ]))
