import { Swiper, SwiperItem, Text, View } from '@tarojs/components'
import { Picture } from '../../../ui/picture.tsx'
import { groupBuyTexts as t } from '../texts.ts'
import './gallery.scss'

/** Square pictures one can leaf through; they do not move by themselves. */
export function Gallery({ urls, title }: { urls: string[]; title: string }) {
  return (
    <View className="gallery">
      {urls.length > 1 ? (
        <Leaves urls={urls} title={title} />
      ) : (
        <Picture className="gallery__picture" url={urls[0] ?? null} alt={title} eager />
      )}
    </View>
  )
}

/** WeChat's own swiper; the browser scrolls by itself, and its swiper would weigh 190 KB on every page. */
function Leaves({ urls, title }: { urls: string[]; title: string }) {
  return process.env.TARO_ENV === 'h5' ? (
    <View className="gallery__frame gallery__strip" {...{ tabindex: '0' }}>
      {urls.map((url, index) => (
        <Picture key={url} className="gallery__leaf" url={url} alt={title} eager={index === 0} />
      ))}
      <Text className="gallery__count num">{t.pictures(urls.length)}</Text>
    </View>
  ) : (
    <Swiper className="gallery__frame" indicatorDots indicatorColor="rgba(31,26,23,.2)" indicatorActiveColor="#E5482D">
      {urls.map((url, index) => (
        <SwiperItem key={url}>
          <Picture className="gallery__picture" url={url} alt={title} eager={index === 0} />
        </SwiperItem>
      ))}
    </Swiper>
  )
}
