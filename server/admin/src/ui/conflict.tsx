import { Alert, Button, Modal, Radio, type FormInstance } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import { useAct } from '../lib/act.ts'
import { differencesOf, takeOver, type Difference, type FieldSpec } from '../lib/merge.ts'
import type { asProblem } from '../lib/problem.ts'
import { useText } from '../messages/text.ts'
import { useWhen } from '../messages/when.ts'
import { useProblemAtFields, type FieldOf } from './problem-fields.ts'

/** The record as it was read: what the form starts from, and which version that is. */
export interface ReadRecord<V extends object> {
  values: V
  version: string
}

interface Settings<V extends object> {
  form: FormInstance<V>
  /** Null for a record that is being made: nobody else has it. */
  record: ReadRecord<V> | null
  fields: FieldSpec[]
  /** Reads the record as it stands by now; absent where nobody else can have it. */
  read?: () => Promise<ReadRecord<V>>
  /** Where this form holds what a request calls otherwise. */
  fieldOf?: FieldOf
}

interface Conflict<V extends object> {
  by: string
  at: string
  now: ReadRecord<V>
  differences: Difference[]
}

/** What a form and its save share about the version. */
export interface Edits<V extends object> {
  /** What the save says it was made from. */
  version: () => string
  /** A form that is opened for another record, or again, or has been saved, starts anew. */
  start: (anew: ReadRecord<V> | null) => void
  /** True when the refusal was a conflict and the dialog shows it, or stands at its fields. */
  onProblem: (problem: ReturnType<typeof asProblem>) => boolean
  dialog: ReactNode
}

/**
 * A save goes with the version the form was filled from. When somebody else was faster, a dialog says who, when and what,
 * and takes over field by field; what is typed stays until then.
 */
export function useConflict<V extends object>({ form, record, fields, read, fieldOf }: Settings<V>): Edits<V> {
  const known = useRef(record)
  const [conflict, setConflict] = useState<Conflict<V> | null>(null)
  const atFields = useProblemAtFields()
  const look = useAct({
    run: async ({ by, at, reading }: { by: string; at: string; reading: Promise<ReadRecord<V>> }) => ({
      ...{ by, at },
      now: await reading,
    }),
    onDone: ({ by, at, now }) => {
      const base = (known.current?.values ?? {}) as Record<string, unknown>
      const mine = form.getFieldsValue(true) as Record<string, unknown>
      setConflict({
        by,
        at,
        now,
        differences: differencesOf(fields, base, mine, now.values as Record<string, unknown>),
      })
    },
  })
  const merge = ({ now }: Conflict<V>, chosen: Difference[]) => {
    const mine = form.getFieldsValue(true) as Record<string, unknown>
    form.setFieldsValue(takeOver(mine, chosen) as Parameters<typeof form.setFieldsValue>[0])
    known.current = now
    setConflict(null)
  }
  return {
    version: () => known.current?.version ?? '',
    start: (anew) => void (known.current = anew),
    onProblem: (problem) => {
      const { code, params } = problem
      if (code !== 'version.stale' || !read) return atFields(form, problem, fieldOf)
      look.go({ by: String(params.by), at: String(params.at), reading: read() })
      return true
    },
    dialog: conflict && (
      <ConflictDialog conflict={conflict} close={() => setConflict(null)} merge={(chosen) => merge(conflict, chosen)} />
    ),
  }
}

interface DialogProps {
  conflict: { by: string; at: string; differences: Difference[] }
  close: () => void
  merge: (chosen: Difference[]) => void
}

function ConflictDialog({ conflict: { by, at, differences }, close, merge }: DialogProps) {
  const { app, conflict: t } = useText()
  const when = useWhen()
  const [taken, setTaken] = useState(() => new Set(differences.filter((one) => one.isTheirsAlone).map(({ id }) => id)))
  const choose = (id: string, isTheirs: boolean) => {
    const next = new Set(taken)
    if (isTheirs) next.add(id)
    else next.delete(id)
    setTaken(next)
  }
  return (
    <Modal
      open
      title={t.title}
      width={640}
      onCancel={close}
      footer={[
        <Button key="back" onClick={close}>
          {app.cancel}
        </Button>,
        <Button key="ok" type="primary" onClick={() => merge(differences.filter(({ id }) => taken.has(id)))}>
          {t.merge}
        </Button>,
      ]}
    >
      <Alert type="warning" showIcon title={t.who(by, when.time(at))} description={t.nothingLost} />
      {differences.length === 0 && <p className="note">{t.noDifference}</p>}
      {differences.map((one) => (
        <fieldset key={one.id} className="conflict-line">
          <legend>{one.label}</legend>
          <Radio.Group
            value={taken.has(one.id) ? 'theirs' : 'mine'}
            onChange={(event) => choose(one.id, event.target.value === 'theirs')}
          >
            <Radio value="theirs">
              {t.theirs(by)}
              <Value of={one} value={one.theirs} />
            </Radio>
            <Radio value="mine">
              {t.mine}
              <Value of={one} value={one.mine} />
            </Radio>
          </Radio.Group>
        </fieldset>
      ))}
    </Modal>
  )
}

function Value({ of, value }: { of: Difference; value: unknown }): ReactNode {
  const { conflict: t } = useText()
  if (value === undefined && of.rowKey !== undefined) return <b>{t.removed}</b>
  return <b>{of.field.text ? of.field.text(value) : plainText(value, t)}</b>
}

function plainText(value: unknown, t: { empty: string; yes: string; no: string }): string {
  if (value === undefined || value === null || value === '') return t.empty
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (Array.isArray(value)) return value.length === 0 ? t.empty : value.map((one) => plainText(one, t)).join('、')
  if (typeof value !== 'object') return String(value)
  return Object.values(value)
    .map((one) => plainText(one, t))
    .join(' · ')
}
