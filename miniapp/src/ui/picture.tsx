import { Image } from '@tarojs/components'
import { useState } from 'react'
import { pictureUrl } from '../lib/picture-url.ts'
import { named } from './a11y.ts'
import { drawing } from './drawing.ts'

interface Props {
  url: string | null
  alt: string
  className?: string
  mode?: 'aspectFill' | 'widthFix'
}

/** A picture of ours that loads when it comes near; a quiet drawing stands in for one that is missing. */
export function Picture({ url, alt, className, mode = 'aspectFill' }: Props) {
  const [missing, setMissing] = useState<string | null>(null)
  return (
    <Image
      className={className}
      mode={mode}
      lazyLoad
      src={url && url !== missing ? pictureUrl(url) : drawing('parcel')}
      onError={() => setMissing(url)}
      {...named(alt, 'img')}
    />
  )
}
