import { settingFault, settingFromText, type SettingShape } from './rules.ts'

const points: SettingShape = { kind: 'integer', unit: 'points', min: 0, max: 1000 }
const days: SettingShape = { kind: 'integers', unit: 'points', min: 0, max: 10, maxItems: 3 }
const name: SettingShape = { kind: 'text', minLength: 1, maxLength: 3 }
const phone: SettingShape = { kind: 'text', minLength: 0, maxLength: 20, pattern: '\\d[\\d-]*' }

describe('a value and its limits', () => {
  it.each<[SettingShape, unknown, string | null, number | null]>([
    [points, 0, null, null],
    [points, 1000, null, null],
    [points, -1, 'min', 0],
    [points, 1001, 'max', 1000],
    [points, 1.5, 'type', null],
    [points, '5', 'type', null],
    [points, NaN, 'type', null],
    [points, null, 'type', null],
    [{ kind: 'money', min: 100, max: 200 }, 99, 'min', 100],
    [{ kind: 'percent', min: 0, max: 10_000 }, 10_001, 'max', 10_000],
    [days, [0, 10], null, null],
    [days, [], 'too-few', 1],
    [days, [1, 2, 3, 4], 'too-many', 3],
    [days, [1, 11], 'max', 10],
    [days, [1, '2'], 'type', null],
    [days, 5, 'type', null],
    [{ kind: 'boolean' }, false, null, null],
    [{ kind: 'boolean' }, 0, 'type', null],
    [name, '小店铺', null, null],
    [name, '👍🏽👍', null, null],
    [name, '一二三四', 'too-long', 3],
    [name, '  ', 'too-short', 1],
    [name, 7, 'type', null],
    [phone, '', null, null],
    [phone, '400-123', null, null],
    [phone, '400 call', 'pattern', null],
    [{ kind: 'choice', choices: ['a', 'b'] }, 'b', null, null],
    [{ kind: 'choice', choices: ['a', 'b'] }, 'c', 'choice', null],
    [{ kind: 'time' }, '09:30', null, null],
    [{ kind: 'time' }, '24:00', 'time', null],
    [{ kind: 'reference', to: 'coupon-template' }, '', null, null],
    [{ kind: 'reference', to: 'coupon-template' }, 'BDAY000001', null, null],
    [{ kind: 'reference', to: 'coupon-template' }, 'BDAY 1', 'unknown', null],
  ])('%j %j: %s', (shape, value, reason, limit) => {
    expect(settingFault(shape, value)).toEqual(reason && { reason, limit })
  })
})

describe('a value written as text', () => {
  it.each<[SettingShape, string, unknown]>([
    [points, '5', 5],
    [points, 'soon', NaN],
    [points, '', NaN],
    [days, '1,1,8', [1, 1, 8]],
    [days, '1,x', [1, NaN]],
    [{ kind: 'boolean' }, 'true', true],
    [{ kind: 'boolean' }, '0', false],
    [{ kind: 'boolean' }, 'maybe', 'maybe'],
    [name, '小店', '小店'],
  ])('%j %s', (shape, text, value) => {
    expect(settingFromText(shape, text)).toEqual(value)
  })
})
