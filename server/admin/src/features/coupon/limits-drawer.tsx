import type { Dto } from '@tuanke/shared/api/types'
import { Button, Drawer, Form } from 'antd'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { couponKeys, setLimits, type CouponTemplateDetail } from './api.ts'
import { LimitFields } from './template-drawer.tsx'

type Limits = Dto<'TemplateLimits'>

interface Props {
  template: CouponTemplateDetail
  isOpen: boolean
  close: () => void
}

/** The only things about a kind of coupon that may change. */
export function LimitsDrawer({ template, isOpen, close }: Props) {
  const { app, coupon: t } = useText()
  const [form] = Form.useForm<Limits>()
  const { code, totalLimit, perMemberLimit, isInCentre } = template
  const act = useAct({
    run: (values: Limits) =>
      setLimits(code, {
        totalLimit: values.totalLimit ?? undefined,
        perMemberLimit: values.perMemberLimit ?? undefined,
        isInCentre: values.isInCentre,
      }),
    done: app.saved,
    touches: [[...couponKeys.all]],
    onDone: close,
  })
  return (
    <Drawer
      title={t.changeLimits}
      open={isOpen}
      onClose={close}
      size={440}
      destroyOnHidden
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{app.cancel}</Button>
          <Button type="primary" loading={act.isBusy} onClick={form.submit}>
            {app.save}
          </Button>
        </div>
      }
    >
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={act.go}
        initialValues={{ totalLimit, perMemberLimit, isInCentre }}
      >
        <LimitFields />
      </Form>
    </Drawer>
  )
}
