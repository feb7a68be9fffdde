import type { ComponentProps, ReactNode } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import type { MemberPages } from '../lib/member-pages.ts'
import { ErrorView } from './error-view.tsx'
import { ListEnd } from './list-end.tsx'
import { SignInView } from './sign-in-view.tsx'
import { Bone } from './skeleton.tsx'
import { StateView } from './state-view.tsx'

interface Props<T> {
  list: MemberPages<T>
  row: (item: T) => ReactNode
  /** How tall a row is, for the skeleton. */
  rowHeight: number
  /** What is said when there is nothing. */
  empty: ComponentProps<typeof StateView>
  head?: ReactNode
  /** The bar at the bottom. */
  bar?: ReactNode
}

/** A page that is a list of somebody's own things, in each of its states; rows are told apart by their code. */
export function MemberList<T extends { code: string }>({ list, row, rowHeight, empty, head, bar }: Props<T>) {
  if (!list.isMember)
    return (
      <View className="page">
        <SignInView onSignedIn={list.signedIn} />
      </View>
    )
  return (
    <View className={bar ? 'page page--barred' : 'page'}>
      {head}
      {list.items?.map((item) => (
        <CustomWrapper key={item.code}>{row(item)}</CustomWrapper>
      ))}
      {!list.items && list.isLoading && [1, 2, 3].map((bone) => <Bone key={bone} height={rowHeight} top={12} />)}
      {list.error && !list.isLoading && <ErrorView error={list.error} onRetry={list.reload} />}
      {list.items?.length === 0 && !list.isLoading && <StateView {...empty} />}
      <ListEnd list={list} />
      {bar && <View className="sticky-bar">{bar}</View>}
    </View>
  )
}
