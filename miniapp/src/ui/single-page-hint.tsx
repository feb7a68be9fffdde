import { View } from '@tarojs/components'
import { uiTexts } from './texts.ts'
import './single-page-hint.scss'

/** In the timeline's single page WeChat's own bar leads into the app; ours could do nothing there. */
export function SinglePageHint() {
  return <View className="single-page-hint">{uiTexts.singlePage}</View>
}
