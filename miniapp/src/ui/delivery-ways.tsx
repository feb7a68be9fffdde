import { Text, View } from '@tarojs/components'
import { regionWords } from '@tuanke/shared/contact/region'
import type { ReactNode } from 'react'
import type { Address } from '../lib/schemas.ts'
import { tappable, tickable } from './a11y.ts'
import './delivery-ways.scss'
import { Tabs } from './tabs.tsx'
import { uiTexts as t } from './texts.ts'

export type Way = 'pickup' | 'express'

interface WaysProps {
  /** The ways on offer, each with what it is called here. */
  ways: { value: Way; label: string }[]
  way: Way
  onWay: (way: Way) => void
  children: ReactNode
}

/** How something gets to somebody: tabs where there is a choice, else the name of the one way. */
export function DeliveryWays({ ways, way, onWay, children }: WaysProps) {
  return (
    <View className="card">
      {ways.length > 1 ? (
        <Tabs options={ways} value={way} onChange={onWay} />
      ) : (
        <Text className="card__title">{ways[0]?.label}</Text>
      )}
      {children}
    </View>
  )
}

interface PointProps {
  point: { name: string; address: string; openHours: string }
  isOn: boolean
  onChoose: () => void
  /** When it is there, of the chosen one. */
  when?: string
  /** What else one should know, of the chosen one. */
  note?: string
  /** A word beside its name: how far it is, or that it was used last. */
  hint?: string
  /** How to get there, of the chosen one. */
  children?: ReactNode
}

/** One of the counters where it may be collected. */
export function PointRow({ point, isOn, onChoose, when, note, hint, children }: PointProps) {
  return (
    <View className={`point-row${isOn ? ' point-row--on' : ''}`}>
      <View className="point-row__choice" onClick={onChoose} {...tickable('radio', isOn)}>
        <View className="point-row__dot" />
        <View className="grow">
          <View className="row row--between">
            <Text className="strong">{point.name}</Text>
            {hint && <Text className="note num">{hint}</Text>}
          </View>
          <View className="note">{point.address}</View>
          {isOn && when && <View className="point-row__when">{when}</View>}
          {isOn && <View className="note">{t.openHours(point.openHours)}</View>}
          {isOn && note && <View className="note">{note}</View>}
        </View>
      </View>
      {isOn && children && <View className="point-row__ways">{children}</View>}
    </View>
  )
}

interface AddressProps {
  address: Address | undefined
  /** Under which it is found when the page goes to it. */
  id?: string
  problem?: string
  onChoose: () => void
}

/** Where it is sent, or the way to say where. */
export function AddressRow({ address, id, problem, onChoose }: AddressProps) {
  return (
    <View id={id} className="row address-row" onClick={onChoose} {...tappable(t.chooseAddress)}>
      {address ? (
        <View className="grow">
          <View className="strong">
            {address.name}　{address.phone}
          </View>
          <Text className="note">{[...regionWords(address), address.detail].join('')}</Text>
        </View>
      ) : (
        <View className="grow">
          <View className="strong brand">{t.addAddress}</View>
          {problem && <View className="address-row__problem">{problem}</View>}
        </View>
      )}
      <View className="chevron" />
    </View>
  )
}
