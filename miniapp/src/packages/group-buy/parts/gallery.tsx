import { Swiper, SwiperItem, View } from '@tarojs/components'
import { Picture } from '../../../ui/picture.tsx'

/** Square pictures one can leaf through; they do not move by themselves. */
export function Gallery({ urls, title }: { urls: string[]; title: string }) {
  return (
    <View className="gallery">
      {urls.length > 1 ? (
        <Swiper
          className="gallery__frame"
          indicatorDots
          indicatorColor="rgba(31,26,23,.2)"
          indicatorActiveColor="#E5482D"
        >
          {urls.map((url) => (
            <SwiperItem key={url}>
              <Picture className="gallery__picture" url={url} alt={title} />
            </SwiperItem>
          ))}
        </Swiper>
      ) : (
        <Picture className="gallery__picture" url={urls[0] ?? null} alt={title} />
      )}
    </View>
  )
}
