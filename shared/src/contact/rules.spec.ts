import { checkContact, contactGaps, maskPhone, maskReceiver, normaliseName, normalisePhone } from './rules.ts'

test.each([
  ['13812345678', '13812345678'],
  [' 138-1234 5678 ', '13812345678'],
  ['+86 138 1234 5678', '13812345678'],
  ['008613812345678', '13812345678'],
  ['8613812345678', '13812345678'],
  ['１３８１２３４５６７８', '13812345678'],
  ['12812345678', null],
  ['1381234567', null],
  ['138123456789', null],
  ['010-12345678', null],
  ['1381234567a', null],
  ['', null],
])('the phone %j is %p', (typed, phone) => expect(normalisePhone(typed)).toBe(phone))

test.each([
  [' 林  小\u3000满 ', '林 小 满'],
  ['李\u0000四\u202e', '李四'],
  ['   ', null],
  ['名'.repeat(20), '名'.repeat(20)],
  ['名'.repeat(21), null],
  ['👩‍🌾'.slice(0, 2), '👩'],
])('the name %j is %p', (typed, name) => expect(normaliseName(typed)).toBe(name))

test('a contact is checked name first', () => {
  expect(checkContact({ name: ' 林小满 ', phone: '138 1234 5678' })).toEqual({
    ok: true,
    contact: { name: '林小满', phone: '13812345678' },
  })
  expect(checkContact(null)).toMatchObject({ ok: false, code: 'contact.required' })
  expect(checkContact({ name: '', phone: '1' })).toMatchObject({ ok: false, code: 'contact.required' })
  expect(checkContact({ name: '林', phone: '1' })).toEqual({ ok: false, code: 'contact.phone-invalid', params: {} })
})

test.each([
  [null, ['name', 'phone']],
  [{ name: ' ', phone: '13812345678' }, ['name']],
  [{ name: '林小满', phone: '1381234' }, ['phone']],
  [{ name: '林小满', phone: '+86 138 1234 5678' }, []],
])('the contact %j lacks %p', (typed, gaps) => expect(contactGaps(typed)).toEqual(gaps))

test('a masked phone keeps seven digits to itself', () => expect(maskPhone('13812345678')).toBe('138****5678'))

test('a masked receiver keeps the region, and of the street only that there is one', () => {
  const contact = { name: '林小满', phone: '13812345678' }
  const masked = { name: '林**', phone: '138****5678' }
  expect(maskReceiver(contact)).toEqual(masked)
  expect(maskReceiver({ ...contact, region: '浙江省 杭州市 西湖区', detail: '文三路 1 号' })).toEqual({
    ...{ ...masked, region: '浙江省 杭州市 西湖区', detail: '****' },
  })
  expect(maskReceiver({ ...contact, detail: '' })).toEqual({ ...masked, detail: '' })
})
