import { useEffect } from 'react'
import { api } from '../../../lib/api.ts'
import { onAddressChosen } from '../../../lib/chosen-address.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import type { OrderDetail } from '../../../lib/schemas.ts'
import { say, sayError } from '../../../lib/toast.ts'
import { orderTexts as t } from '../texts.ts'

/** The way to the address book; what is tapped there is where the order goes from now on. */
export function useAddressChange({ orderNo, canChangeAddress }: OrderDetail, onChange: (order: OrderDetail) => void) {
  useEffect(() => {
    if (!canChangeAddress) return undefined
    return onAddressChosen((addressCode) => {
      api
        .put('/api/v1/app/orders/{orderNo}/address', { path: { orderNo }, body: { addressCode } })
        .then((order) => {
          onChange(order)
          say(t.addressChanged)
        })
        .catch(sayError)
    })
  }, [orderNo, canChangeAddress, onChange])
  return () => openPage(routes.addresses(true))
}
