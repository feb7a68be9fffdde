import { normaliseName, normalisePhone } from '@tuanke/shared/contact/rules'
import { useEffect, useState } from 'react'
import { api, asApiError } from '../../lib/api.ts'
import { announceAddress } from '../../lib/chosen-address.ts'
import { refusalOf } from '../../lib/refusal.ts'
import { useRemote } from '../../lib/remote.ts'
import { goBack } from '../../lib/routes.ts'
import type { Address } from '../../lib/schemas.ts'
import { confirmed, say, sayError } from '../../lib/toast.ts'
import { sentence } from '../../messages/sentence.ts'
import { addressTexts as t } from './texts.ts'

type Input = Omit<Address, 'code'>
type Problems = Partial<Record<keyof Input, string>>
const BLANK: Input = { name: '', phone: '', province: '', city: '', district: '', detail: '', isDefault: false }

/** An address while it is typed, and what becomes of it; without a code a new one, the first of which is the default. */
export function useAddressForm(code: string) {
  const book = useRemote(() => api.get('/api/v1/app/me/addresses'))
  const [input, setInput] = useState<Input>()
  const [problems, setProblems] = useState<Problems>({})
  const [isBusy, setBusy] = useState(false)
  /** Inputs keep their own text, so they are made anew when it is filled in for them. */
  const [filled, setFilled] = useState(0)

  useEffect(() => {
    if (!book.data || input) return
    const { code: _, ...known } = book.data.items.find((each) => each.code === code) ?? { ...BLANK, code: '' }
    setInput(book.data.items.length ? known : { ...known, isDefault: true })
  }, [book.data, code, input])

  const change = (part: Partial<Input>) => setInput((before) => ({ ...(before ?? BLANK), ...part }))

  /** What was read out of a text; what it did not say stays as it is. */
  function fill(parsed: Partial<Input>) {
    change(Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== '')))
    setProblems({})
    setFilled((times) => times + 1)
  }

  async function save() {
    if (!input) return
    const found = check(input)
    setProblems(found)
    if (Object.keys(found).length) return
    setBusy(true)
    try {
      const body = { ...input, phone: normalisePhone(input.phone) ?? input.phone }
      const saved = code
        ? await api.put('/api/v1/app/me/addresses/{code}', { path: { code }, body })
        : await api.post('/api/v1/app/me/addresses', { body })
      announceAddress(saved.code)
      say(t.saved)
      goBack()
    } catch (thrown) {
      const { errors } = asApiError(thrown)
      setProblems(Object.fromEntries(errors.map(({ path }) => [path, t.required])))
      sayError(thrown)
      setBusy(false)
    }
  }

  async function remove() {
    if (!(await confirmed(t.removeTitle, input?.detail ?? '', t.removeYes, t.removeNo))) return
    try {
      await api.delete('/api/v1/app/me/addresses/{code}', { path: { code } })
      say(t.removed)
      goBack()
    } catch (thrown) {
      sayError(thrown)
    }
  }

  return { book, input, problems, isBusy, filled, change, fill, save: () => void save(), remove: () => void remove() }
}

function check(input: Input): Problems {
  const problems: Problems = {}
  if (normaliseName(input.name) === null) problems.name = t.required
  if (!input.phone.trim()) problems.phone = t.required
  else if (normalisePhone(input.phone) === null) problems.phone = sentence(refusalOf('contact.phone-invalid'))
  for (const field of ['province', 'city', 'district', 'detail'] as const)
    if (!input[field].trim()) problems[field] = t.required
  return problems
}
