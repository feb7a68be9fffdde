import { Text, View } from '@tarojs/components'
import { now } from '../../../lib/clock.ts'
import { openPage, routes } from '../../../lib/routes.ts'
import { dayTimeRange } from '../../../lib/time-words.ts'
import { sentence } from '../../../messages/sentence.ts'
import { tappable, tickable } from '../../../ui/a11y.ts'
import { Field } from '../../../ui/field.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { refusalOf } from '../../../lib/refusal.ts'
import { checkoutTexts as t } from '../texts.ts'
import type { Checkout } from './use-checkout.ts'
import type { Gap } from './use-submit.ts'

/** Pickup or express as two tabs when the merchant offers both. */
export function DeliveryCard({ checkout, gap }: { checkout: Checkout; gap: Gap | undefined }) {
  const { points, canExpress, delivery } = checkout
  return (
    <View className="card">
      {points.length > 0 && canExpress && (
        <Tabs
          options={[
            { value: 'pickup', label: t.pickup },
            { value: 'express', label: t.express },
          ]}
          value={delivery}
          onChange={checkout.setDelivery}
        />
      )}
      {!(points.length > 0 && canExpress) && <Text className="card__title">{canExpress ? t.express : t.pickup}</Text>}
      {delivery === 'pickup' ? <Pickup checkout={checkout} gap={gap} /> : <Express checkout={checkout} />}
    </View>
  )
}

function Pickup({ checkout, gap }: { checkout: Checkout; gap: Gap | undefined }) {
  const { points, point, contact } = checkout
  return (
    <View>
      {points.map((each) => {
        const isOn = each.pickupPointCode === point?.pickupPointCode
        return (
          <View
            key={each.pickupPointCode}
            className={`choice${isOn ? ' choice--on' : ''}`}
            onClick={() => checkout.choosePoint(each.pickupPointCode)}
            {...tickable('radio', isOn)}
          >
            <View className="choice__dot" />
            <View className="grow">
              <View className="strong">{each.name}</View>
              <View className="note">{each.address}</View>
              {isOn && (
                <>
                  <View className="choice__when">
                    {t.pickupTime(dayTimeRange(each.pickupFromAt, each.pickupToAt, now()))}
                  </View>
                  <View className="note">{t.openHours(each.openHours)}</View>
                  {each.instructions && <View className="note">{each.instructions}</View>}
                </>
              )}
            </View>
          </View>
        )
      })}
      {contact && (
        <View className="checkout__contact">
          <Field
            label={t.contactName}
            placeholder={t.contactNamePlaceholder}
            initial={contact.name}
            maxLength={20}
            problem={gap === 'name' ? sentence(refusalOf('contact.required')) : undefined}
            onText={(name) => checkout.changeContact({ name })}
          />
          <Field
            label={t.contactPhone}
            placeholder={t.contactPhonePlaceholder}
            initial={contact.phone}
            type="phone"
            maxLength={11}
            problem={gap === 'phone' ? sentence(refusalOf('contact.phone-invalid')) : undefined}
            onText={(phone) => checkout.changeContact({ phone })}
          />
        </View>
      )}
    </View>
  )
}

function Express({ checkout }: { checkout: Checkout }) {
  const { address } = checkout
  return (
    <View
      className="row checkout__address"
      onClick={() => openPage(address ? routes.addresses(true) : routes.addressEdit())}
      {...tappable(t.chooseAddress)}
    >
      {address ? (
        <View className="grow">
          <View className="strong">
            {address.name}　{address.phone}
          </View>
          <Text className="note">
            {address.province}
            {address.city}
            {address.district}
            {address.detail}
          </Text>
        </View>
      ) : (
        <View className="grow strong brand">{t.addAddress}</View>
      )}
      <View className="chevron" />
    </View>
  )
}
