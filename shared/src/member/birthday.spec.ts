import { birthdayChangeableAt, isBirthday } from './birthday.ts'

describe('a birthday', () => {
  it.each(['01-01', '02-29', '04-30', '12-31'])('may be %s', (text) => expect(isBirthday(text)).toBe(true))
  it.each(['', '1-1', '00-10', '13-01', '02-30', '04-31', '12-32', '12-00', '2000-01-01', ' 01-01', '01-01\n'])(
    'is not %j',
    (text) => expect(isBirthday(text)).toBe(false),
  )
  it('rests for a year', () => {
    expect(birthdayChangeableAt(new Date('2026-11-22T00:00:00Z'))).toEqual(new Date('2027-11-22T00:00:00Z'))
  })
})
