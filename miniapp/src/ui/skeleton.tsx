import { View } from '@tarojs/components'

/** A grey piece in the shape of what will come. Sizes are CSS lengths; WeChat wants `px` already as written. */
export function Bone({
  width = '100%',
  height,
  round,
  top = 0,
}: {
  width?: string
  height: number
  round?: boolean
  top?: number
}) {
  return (
    <View
      className={round ? 'bone bone--round' : 'bone'}
      style={{ width, height: `${height}px`, marginTop: `${top}px` }}
    />
  )
}

/** Cards to come, one below the other. */
export function Bones({ heights }: { heights: number[] }) {
  return heights.map((height, row) => <Bone key={row} height={height} top={12} />)
}
