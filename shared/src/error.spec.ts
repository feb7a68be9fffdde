import { isProblem } from './error.ts'

const problem = { type: 'about:blank', title: 'Full', status: 409, code: 'team.full', params: {}, requestId: 'r1' }

test('a problem is known by its shape', () => expect(isProblem(problem)).toBe(true))

test.each([null, undefined, 'team.full', 7, [], {}, { ...problem, code: 1 }, { ...problem, params: null }])(
  '%j is none',
  (value) => expect(isProblem(value)).toBe(false),
)
