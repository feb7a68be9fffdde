import { View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { mapPlace } from '../../../lib/where.ts'
import { gapId } from '../../../lib/use-gaps.ts'
import { AddressRow, DeliveryWays, PointRow, type Way } from '../../../ui/delivery-ways.tsx'
import { Action } from '../../../ui/action.tsx'
import { PointWays } from '../../../ui/point-ways.tsx'
import { uiTexts } from '../../../ui/texts.ts'
import { Field } from '../../../ui/field.tsx'
import { checkoutTexts as t } from '../texts.ts'
import type { Checkout } from './use-checkout.ts'
import { type Gap, gapWords } from './gaps.ts'

interface Props {
  checkout: Checkout
  /** What is missing, as far as it has been told. */
  gaps: { isMissing: (gap: Gap) => boolean; focused: Gap | undefined }
}

/** Pickup or express, as the merchant offers. */
export function DeliveryCard({ checkout, gaps }: Props) {
  const { points, canExpress, delivery, address } = checkout
  const ways: Way[] = [
    ...(points.length > 0 || !canExpress ? (['pickup'] as const) : []),
    ...(canExpress ? (['express'] as const) : []),
  ]
  return (
    <DeliveryWays ways={ways.map((value) => ({ value, label: t[value] }))} way={delivery} onWay={checkout.setDelivery}>
      {delivery === 'pickup' ? (
        <Pickup checkout={checkout} gaps={gaps} />
      ) : (
        <AddressRow
          id={gapId('address')}
          problem={gaps.isMissing('address') ? gapWords('address') : undefined}
          address={address}
          onChoose={() => openPage(address ? routes.addresses(true) : routes.addressEdit())}
        />
      )}
    </DeliveryWays>
  )
}

function Pickup({ checkout, gaps: { isMissing, focused } }: Props) {
  const { points, nearness, point, contact } = checkout
  return (
    <View>
      {points.map((each) => (
        <PointRow
          key={each.pickupPointCode}
          point={each}
          isOn={each.pickupPointCode === point?.pickupPointCode}
          onChoose={() => checkout.choosePoint(each.pickupPointCode)}
          when={t.pickupTime(dayTimeRange(each.pickupFromAt, each.pickupToAt, now()))}
          note={each.instructions}
          hint={nearness.hint(each)}
        >
          <PointWays place={mapPlace(each)} phone={each.phone} />
        </PointRow>
      ))}
      {nearness.ask && (
        <Action kind="bare" onTap={nearness.ask}>
          {uiTexts.howFar}
        </Action>
      )}
      {contact && (
        <View className="checkout__contact">
          <Field
            label={t.contactName}
            placeholder={t.contactNamePlaceholder}
            initial={contact.name}
            maxLength={20}
            id={gapId('name')}
            isFocused={focused === 'name'}
            problem={isMissing('name') ? gapWords('name') : undefined}
            onText={(name) => checkout.changeContact({ name })}
          />
          <Field
            label={t.contactPhone}
            placeholder={t.contactPhonePlaceholder}
            initial={contact.phone}
            type="phone"
            maxLength={20}
            id={gapId('phone')}
            isFocused={focused === 'phone'}
            problem={isMissing('phone') ? gapWords('phone', contact.phone) : undefined}
            onText={(phone) => checkout.changeContact({ phone })}
          />
        </View>
      )}
    </View>
  )
}
