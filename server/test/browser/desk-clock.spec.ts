import { fromPicker, shopMinute, toPicker, wallToPicker } from '../../admin/src/lib/time.ts'

/** Where the desk is opened; at 02:30 on 14 March 2027 there is no such time in New York. */
const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Pacific/Kiritimati']
const instants = ['2026-11-27T09:00:00.000Z', '2027-03-13T18:30:17.250Z', '2027-03-27T17:30:59.999Z']
const own = process.env.TZ

afterAll(() => void (process.env.TZ = own))

describe.each(zones)('with the browser in %s', (zone) => {
  beforeAll(() => void (process.env.TZ = zone))

  it.each(instants)('%s goes through a date field unchanged', (at) => {
    expect(fromPicker(toPicker(at)!)).toBe(at)
  })

  it("reads what a phone's own field says on the shop's clock", () => {
    expect(fromPicker(wallToPicker('2027-03-14T02:30')!)).toBe('2027-03-13T18:30:00.000Z')
    expect(toPicker('2027-03-13T18:30:17.250Z')!.format('YYYY-MM-DD HH:mm')).toBe('2027-03-14 02:30')
    expect(shopMinute('2027-03-13T18:30:00.000Z')).toBe('2027-03-14 02:30')
  })
})
