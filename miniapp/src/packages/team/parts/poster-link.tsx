import { Text, View } from '@tarojs/components'
import { openPage, routes } from '../../../lib/routes.ts'
import { tappable } from '../../../ui/a11y.ts'
import { teamTexts as t } from '../texts.ts'

/** The way to a picture of the team that can be sent anywhere. */
export function PosterLink({ teamCode }: { teamCode: string }) {
  return (
    <View className="card poster-link" onClick={() => openPage(routes.poster({ teamCode }))} {...tappable()}>
      <Text className="grow">{t.poster}</Text>
      <View className="chevron" />
    </View>
  )
}
