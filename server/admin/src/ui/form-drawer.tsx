import type { QueryKey } from '@tanstack/react-query'
import { Button, Drawer, Form } from 'antd'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useAct } from '../lib/act.ts'
import type { FieldSpec } from '../lib/merge.ts'
import { readyToSubmit } from '../lib/submit-on-enter.ts'
import { useText } from '../messages/text.ts'
import { useConflict, type ReadRecord } from './conflict.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { usePictures, WithPictures } from './pictures-on-the-way.tsx'
import type { FieldOf } from './problem-fields.ts'

interface Props<V extends object, O> {
  title: string
  isOpen: boolean
  close: () => void
  okText?: string
  /** In pixels; forms with long sentences ask for more. */
  size?: number
  /** The field that has the focus when the drawer has opened. */
  focus?: Extract<keyof V, string>
  /** Null leaves a field empty. */
  initialValues?: { [K in keyof V]?: V[K] | null }
  /** What a person has to see while filling in the form. */
  above?: ReactNode
  /** For a record others may be editing too: null for a new one. */
  edits?: { record: ReadRecord<V> | null; fields: FieldSpec[]; read: () => Promise<ReadRecord<V>> }
  submit: (values: V, version: string) => Promise<O>
  /** Where this form holds what the request calls otherwise. */
  fieldOf?: FieldOf
  done: string | ((output: O) => string | null)
  /** Query keys whose data the form changes. */
  touches: QueryKey[]
  onDone?: (output: O, values: V) => void
  /** `onDone` leads to another page, which needs no closing. */
  leaves?: boolean
  /** The fields. They go with the drawer: opened again, it starts from its initial values. */
  children: ReactNode
}

/**
 * A form in a drawer: Enter or the button sends it, what fails is said and what was typed stays, and nothing typed is
 * thrown away before asking.
 */
export function FormDrawer<V extends object, O>(props: Props<V, O>) {
  const { title, isOpen, close, okText, size = 440, focus, above, submit, done, touches, onDone, children } = props
  const { app } = useText()
  const [form] = Form.useForm<V>()
  const [isLeaving, setLeaving] = useState(false)
  /** Saved, or given up after having been asked. */
  const isSettled = useRef(false)
  const { record = null, fields = [], read } = props.edits ?? {}
  const conflict = useConflict<V>({ form, record, fields, read, fieldOf: props.fieldOf })
  // Once it opens, and not when the list behind it is read anew: what was typed started from here.
  useEffect(() => {
    isSettled.current = false
    conflict.start(isOpen ? record : null)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isOpen])
  const isDirty = useCallback(() => !isSettled.current && form.isFieldsTouched(), [form])
  const end = () => {
    isSettled.current = true
    close()
  }
  const act = useAct({
    run: (values: V) => submit(values, conflict.version()),
    onProblem: conflict.onProblem,
    done,
    touches,
    onDone: (output, values) => {
      isSettled.current = true
      onDone?.(output, values)
      if (!props.leaves) end()
    },
  })
  const pictures = usePictures()
  const send = () => pictures.after(form.submit)
  const leave = () => {
    if (act.isBusy) return
    if (form.isFieldsTouched()) setLeaving(true)
    else end()
  }
  return (
    <Drawer
      title={title}
      open={isOpen}
      onClose={leave}
      size={size}
      destroyOnHidden
      afterOpenChange={(opened) => opened && focus && form.getFieldInstance(focus)?.focus()}
      footer={
        <div className="drawer-foot">
          <Button onClick={leave} disabled={act.isBusy}>
            {app.cancel}
          </Button>
          <Button type="primary" loading={act.isBusy || pictures.isWaiting} onClick={send}>
            {pictures.isWaiting ? app.waitingForPictures : (okText ?? app.save)}
          </Button>
        </div>
      }
    >
      {above}
      <Form<V>
        form={form}
        layout="vertical"
        className={above ? 'drawer-form' : undefined}
        clearOnDestroy
        onFinish={act.go}
        onKeyDown={readyToSubmit(send)}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={props.initialValues}
      >
        <WithPictures watch={pictures.watch}>{children}</WithPictures>
      </Form>
      <ConfirmDialog
        isOpen={isLeaving}
        isDanger
        title={app.leaveTitle}
        okText={app.leave}
        cancelText={app.stay}
        isBusy={false}
        confirm={() => {
          setLeaving(false)
          end()
        }}
        close={() => setLeaving(false)}
      >
        {app.leaveBody}
      </ConfirmDialog>
      {conflict.dialog}
      <LeaveGuard isDirty={isDirty} isDrawer />
    </Drawer>
  )
}
