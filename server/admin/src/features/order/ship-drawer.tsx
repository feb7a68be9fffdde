import { halfWidth } from '@tuanke/shared/typed-number'
import { Form, Select } from 'antd'
import { useText } from '../../messages/text.ts'
import { FormDrawer } from '../../ui/form-drawer.tsx'
import { Facts } from '../../ui/panel.tsx'
import { correctParcel, shipOrder, touchedByOrder, type Order } from './api.ts'
import { OrderReceiver } from './order-receiver.tsx'
import { TextItem } from '../../ui/text-field.tsx'

interface Parcel {
  companyCode: string
  trackingNo: string
}

interface Props {
  order: Order
  isOpen: boolean
  operationKey: string
  close: () => void
}

const LAST_COMPANY = 'tuanke.admin.carrier'

/** Carrier and tracking number, or the right ones once it has left; a scanner's Enter sends it. */
export function ShipDrawer({ order, isOpen, operationKey, close }: Props) {
  const t = useText()
  const isOut = order.fulfilmentState === 'shipped'
  const receiver = (
    <Facts rows={[[t.orderDetail.facts.receiver, order.express && <OrderReceiver key="receiver" order={order} />]]} />
  )
  return (
    <FormDrawer
      title={isOut ? t.orderDetail.correctTitle : t.orderDetail.shipTitle}
      isOpen={isOpen}
      close={close}
      okText={isOut ? t.orderDetail.correct : t.orderDetail.shipOk}
      size={420}
      focus="trackingNo"
      above={receiver}
      initialValues={{
        companyCode: codeOf(order.express?.companyName, t.carriers) ?? localStorage.getItem(LAST_COMPANY) ?? 'SF',
        trackingNo: order.express?.trackingNo,
      }}
      submit={(parcel: Parcel) => (isOut ? correctParcel : shipOrder)(order.orderNo, parcel, operationKey)}
      done={isOut ? t.orderDetail.corrected : t.orderDetail.shipped}
      touches={touchedByOrder}
      onDone={(_, parcel) => localStorage.setItem(LAST_COMPANY, parcel.companyCode)}
    >
      <Form.Item
        name="companyCode"
        label={t.orderDetail.shipCompany}
        rules={[{ required: true, message: t.orderDetail.shipCompanyMissing }]}
      >
        <Select options={Object.entries(t.carriers).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <TextItem
        name="trackingNo"
        label={t.orderDetail.shipNo}
        normalize={(text: string) => halfWidth(text).replace(/\s/g, '').toUpperCase()}
        extra={t.orderDetail.shipHint}
        required
        missing={t.orderDetail.shipNoMissing}
        rules={[{ pattern: /^[A-Z0-9-]{8,30}$/, message: t.orderDetail.shipNoOdd }]}
        max={32}
        face={{ className: 'code', autoComplete: 'off' }}
      />
    </FormDrawer>
  )
}

/** The server may name a carrier by its code or by its name. */
function codeOf(company: string | null | undefined, carriers: Record<string, string>): string | undefined {
  return Object.entries(carriers).find(([code, name]) => company === code || company === name)?.[0]
}
