import type { ComponentProps, ReactNode } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import type { MemberPages } from '../lib/member-pages.ts'
import { ListStates } from './list-states.tsx'
import { SignInView } from './sign-in-view.tsx'
import type { StateView } from './state-view.tsx'

interface Props<T> {
  list: MemberPages<T>
  row: (item: T) => ReactNode
  skeleton: ReactNode
  /** What is said when there is nothing. */
  empty: ComponentProps<typeof StateView>
  head?: ReactNode
  /** The bar at the bottom. */
  bar?: ReactNode
}

/** A page that is a list of somebody's own things, in each of its states; rows are told apart by their public code. */
export function MemberList<T extends { code: string } | { orderNo: string }>(props: Props<T>) {
  const { list, row, skeleton, empty, head, bar } = props
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
        <CustomWrapper key={'code' in item ? item.code : item.orderNo}>{row(item)}</CustomWrapper>
      ))}
      <ListStates list={list} skeleton={skeleton} empty={empty} />
      {bar && <View className="sticky-bar">{bar}</View>}
    </View>
  )
}
