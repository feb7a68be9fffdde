import { useQuery } from '@tanstack/react-query'
import type { Dto } from '@tuanke/shared/api/admin/types'
import { Select } from 'antd'
import { useState } from 'react'
import { api } from '../lib/api.ts'
import { useDebounced } from '../lib/debounced.ts'
import { useProblemText } from '../messages/problem-text.ts'
import { useText } from '../messages/text.ts'

export type PickedMember = Dto<'AdminMemberSummary'>

interface Props {
  /** The member number; in a form the field's value. */
  value?: string | null
  /** The whole row comes along for those who show more of the person. */
  onChange?: (memberNo: string | null, member: PickedMember | null) => void
  id?: string
  disabled?: boolean
}

/** Chooses one member by nickname, member number or whole phone number. Needs `member.read`. */
export function MemberPicker({ value, onChange, id, disabled }: Props) {
  const { member: t } = useText()
  const problemText = useProblemText()
  const [typed, setTyped] = useState('')
  const query = useDebounced(typed.trim(), 300) || value || ''
  const found = useQuery({
    queryKey: ['members', 'picker', query],
    queryFn: () => api.get('/api/v1/admin/members', { query: { query: query || undefined, limit: 20 } }),
    staleTime: 30_000,
  })
  const members = found.data?.items ?? []
  return (
    <Select
      id={id}
      aria-label={t.pick}
      placeholder={t.pickPlaceholder}
      style={{ width: '100%' }}
      allowClear
      disabled={disabled}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={found.error ? problemText(found.error) : found.isFetching ? t.pickSearching : t.pickEmpty}
      value={value ?? undefined}
      onChange={(memberNo?: string) =>
        onChange?.(memberNo ?? null, members.find((one) => one.memberNo === memberNo) ?? null)
      }
      options={members.map((one) => ({
        value: one.memberNo,
        label: [one.nickname, one.memberNo, one.phoneLast4 && t.phoneTail(one.phoneLast4)].filter(Boolean).join(' · '),
      }))}
    />
  )
}
