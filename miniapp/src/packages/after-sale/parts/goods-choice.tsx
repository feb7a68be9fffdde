import { Text, View } from '@tarojs/components'
import type { AfterSaleOptions } from '../../../lib/schemas.ts'
import { tickable } from '../../../ui/a11y.ts'
import { Picture } from '../../../ui/picture.tsx'
import { Stepper } from '../../../ui/stepper.tsx'
import { applyTexts as t } from '../texts.ts'

interface Props {
  lines: AfterSaleOptions['lines']
  takes: Record<number, number>
  onChange: (takes: Record<number, number>) => void
}

/** Which goods, and how many of each; what has been asked for already is shown, but cannot be ticked. */
export function GoodsChoice({ lines, takes, onChange }: Props) {
  const set = (itemId: number, quantity: number) => onChange({ ...takes, [itemId]: quantity })
  return (
    <View className="card">
      <Text className="card__title">{t.goods}</Text>
      {lines.map((line) => {
        const take = Math.min(takes[line.itemId] ?? 0, line.left)
        const isOn = take > 0
        return (
          <View key={line.itemId} className={`goods-choice${line.left === 0 ? ' goods-choice--off' : ''}`}>
            <View
              className="goods-choice__row"
              onClick={() => line.left > 0 && set(line.itemId, isOn ? 0 : 1)}
              {...tickable('checkbox', isOn)}
            >
              <View className={`tick${isOn ? ' tick--on' : ''}`} />
              <Picture className="goods-choice__picture" url={line.imageUrl} alt="" width={160} />
              <View className="grow">
                <View className="clamp-2">{line.title}</View>
                <View className="note">
                  {line.spec} · {line.left === 0 ? t.none : t.left(line.left)}
                </View>
                {line.isPerishable && line.left > 0 && <View className="note goods-choice__fresh">{t.perishable}</View>}
              </View>
            </View>
            {isOn && line.left > 1 && (
              <View className="goods-choice__units">
                <Text className="note">{t.units}</Text>
                <Stepper
                  value={take}
                  most={line.left}
                  label={`${line.title} ${t.units}`}
                  onChange={(quantity) => set(line.itemId, quantity)}
                />
              </View>
            )}
          </View>
        )
      })}
    </View>
  )
}
