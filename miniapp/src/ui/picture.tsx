import { Image } from '@tarojs/components'
import { pictureUrl } from '../lib/picture-url.ts'
import { named } from './a11y.ts'
import { drawing } from './drawing.ts'

interface Props {
  url: string | null
  alt: string
  className?: string
  mode?: 'aspectFill' | 'widthFix'
}

/** A picture of ours that loads when it comes near; without an address a quiet drawing stands in. */
export function Picture({ url, alt, className, mode = 'aspectFill' }: Props) {
  return (
    <Image
      className={className}
      mode={mode}
      lazyLoad
      src={url ? pictureUrl(url) : drawing('parcel')}
      {...named(alt, 'img')}
    />
  )
}
