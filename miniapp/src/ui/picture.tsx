import { Image } from '@tarojs/components'
import { useState } from 'react'
import { type PictureWidth, pictureUrl } from '../lib/picture-url.ts'
import { spoken } from './a11y.ts'
import { drawing } from './drawing.ts'

interface Props {
  url: string | null
  alt: string
  className?: string
  mode?: 'aspectFill' | 'widthFix'
  /** How wide it is drawn, in pixels of the screen at most. */
  width?: PictureWidth
  /** Loads at once: for what is seen first. */
  eager?: boolean
}

/** A picture of ours that loads when it comes near; a quiet drawing stands in for one that is missing. */
export function Picture({ url, alt, className, mode = 'aspectFill', width = 960, eager = false }: Props) {
  const [missing, setMissing] = useState<string | null>(null)
  return (
    <Image
      className={className}
      mode={mode}
      lazyLoad={!eager}
      src={url && url !== missing ? pictureUrl(url, width) : drawing('parcel')}
      onError={() => setMissing(url)}
      {...spoken(alt)}
    />
  )
}
