import { Text, View } from '@tarojs/components'
import { normaliseName, normalisePhone } from '@tuanke/shared/contact/rules'
import { useEffect, useState } from 'react'
import { api, asApiError } from '../../../../lib/api.ts'
import { announceAddress } from '../../../../lib/chosen-address.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { refusalOf } from '../../../../lib/refusal.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { goBack } from '../../../../lib/routes.ts'
import type { Address } from '../../../../lib/schemas.ts'
import { confirmed, say, sayError } from '../../../../lib/toast.ts'
import { sentence } from '../../../../messages/sentence.ts'
import { tickable } from '../../../../ui/a11y.ts'
import { Action } from '../../../../ui/action.tsx'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { RegionField } from '../../parts/region-field.tsx'
import { addressTexts as t } from '../../texts.ts'
import './index.scss'

type Input = Omit<Address, 'code'>
type Problems = Partial<Record<keyof Input, string>>
const BLANK: Input = { name: '', phone: '', province: '', city: '', district: '', detail: '', isDefault: false }

export default function AddressEditPage() {
  usePageTitle('Address')
  const { code = '' } = usePageQuery<'code'>()
  const book = useRemote(() => api.get('/api/v1/app/me/addresses'))
  const [input, setInput] = useState<Input>()
  const [problems, setProblems] = useState<Problems>({})
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    if (!book.data || input) return
    const { code: _, ...known } = book.data.items.find((each) => each.code === code) ?? { ...BLANK, code: '' }
    setInput(book.data.items.length ? known : { ...known, isDefault: true })
  }, [book.data, code, input])

  const change = (part: Partial<Input>) => setInput((before) => ({ ...(before ?? BLANK), ...part }))

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

  if (!input) {
    return (
      <View className="page">
        {book.error && !book.isLoading ? <ErrorView error={book.error} onRetry={book.reload} /> : <Bone height={280} />}
      </View>
    )
  }
  return (
    <View className="page page--barred">
      <View className="card">
        <Field
          label={t.name}
          placeholder={t.namePlaceholder}
          initial={input.name}
          maxLength={20}
          problem={problems.name}
          onText={(name) => change({ name })}
        />
        <Field
          label={t.phone}
          placeholder={t.phonePlaceholder}
          initial={input.phone}
          type="phone"
          maxLength={11}
          problem={problems.phone}
          onText={(phone) => change({ phone })}
        />
        <RegionField region={input} problems={problems} onChange={change} />
        <Field
          label={t.detail}
          placeholder={t.detailPlaceholder}
          initial={input.detail}
          maxLength={80}
          problem={problems.detail}
          onText={(detail) => change({ detail })}
        />
        <View
          className="row default-row"
          onClick={() => change({ isDefault: !input.isDefault })}
          {...tickable('checkbox', input.isDefault === true)}
        >
          <View className={`tick${input.isDefault ? ' tick--on' : ''}`} />
          <Text>{t.makeDefault}</Text>
        </View>
      </View>
      <View className="sticky-bar">
        {code && (
          <Action kind="bare" onTap={() => void remove()}>
            {t.remove}
          </Action>
        )}
        <Action className="grow" busy={isBusy} onTap={() => void save()}>
          {t.save}
        </Action>
      </View>
    </View>
  )
}

function check(input: Input): Problems {
  const problems: Problems = {}
  if (normaliseName(input.name) === null) problems.name = t.required
  if (normalisePhone(input.phone) === null) problems.phone = sentence(refusalOf('contact.phone-invalid'))
  for (const field of ['province', 'city', 'district', 'detail'] as const)
    if (!input[field].trim()) problems[field] = t.required
  return problems
}
