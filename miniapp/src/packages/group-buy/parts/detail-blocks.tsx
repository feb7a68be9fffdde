import { Text, View } from '@tarojs/components'
import type { GroupBuyDetail } from '../../../lib/schemas.ts'
import { Fact } from '../../../ui/fact.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { groupBuyTexts as t } from '../texts.ts'

const FACTS = ['origin', 'storage', 'shelfLife', 'returnPromise'] as const

/** Facts first, then the merchant's own words and pictures. */
export function DetailBlocks({ groupBuy }: { groupBuy: GroupBuyDetail }) {
  const facts = FACTS.filter((fact) => groupBuy[fact])
  return (
    <View>
      {facts.length > 0 && (
        <View className="card">
          <Text className="card__title">{t.factsTitle}</Text>
          {facts.map((fact) => (
            <Fact key={fact} label={t.facts[fact]} value={groupBuy[fact]} />
          ))}
        </View>
      )}
      {groupBuy.blocks.length > 0 && (
        <View className="card">
          <Text className="card__title">{t.story}</Text>
          {groupBuy.blocks.map((block, index) =>
            block.kind === 'text' ? (
              <View className="blocks__text" key={index}>
                {block.text}
              </View>
            ) : (
              <Picture
                className="blocks__picture"
                key={index}
                url={block.url ?? null}
                alt={block.alt ?? ''}
                mode="widthFix"
              />
            ),
          )}
        </View>
      )}
      {groupBuy.usageGuide && (
        <View className="card">
          <Text className="card__title">{t.usage}</Text>
          <View className="blocks__text">{groupBuy.usageGuide}</View>
        </View>
      )}
    </View>
  )
}
