import { Text, View } from '@tarojs/components'
import { regionWords } from '@tuanke/shared/contact/region'
import { api } from '../../../../lib/api.ts'
import { announceAddress } from '../../../../lib/chosen-address.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { goBack, openPage, routes } from '../../../../lib/routes.ts'
import type { Address } from '../../../../lib/schemas.ts'
import { tappable } from '../../../../ui/a11y.ts'
import { Action } from '../../../../ui/action.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { addressTexts as t } from '../../texts.ts'
import './index.scss'

/** The address book; opened from checkout a tap chooses. */
export default function AddressesPage() {
  usePageTitle('Addresses')
  const { choosing } = usePageQuery<'choosing'>()
  const { data, error, isLoading, reload } = useRemote(() => api.get('/api/v1/app/me/addresses'))

  const tap = (address: Address) => {
    if (!choosing) return openPage(routes.addressEdit(address.code))
    announceAddress(address.code)
    goBack()
  }

  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[92, 92]} />} />
  }
  return (
    <View className="page page--barred">
      {data.items.map((address) => (
        <View className="card address" key={address.code} onClick={() => tap(address)}>
          <View className="grow" {...tappable()}>
            <View className="row address__who">
              <Text className="strong address__name">{address.name}</Text>
              <Text className="num address__phone">{address.phone}</Text>
              {address.isDefault && <Text className="badge">{t.isDefault}</Text>}
            </View>
            <View className="note">{[...regionWords(address), address.detail].join(' ')}</View>
          </View>
          <Action kind="bare" onTap={() => openPage(routes.addressEdit(address.code))}>
            {t.edit}
          </Action>
        </View>
      ))}
      {data.items.length === 0 && <StateView picture="pin" title={t.empty} text={t.emptyText} />}
      <View className="sticky-bar">
        <Action className="grow" onTap={() => openPage(routes.addressEdit())}>
          {t.add}
        </Action>
      </View>
    </View>
  )
}
