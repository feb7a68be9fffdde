import type { ComponentProps, ReactNode } from 'react'
import type { Pages } from '../lib/pages.ts'
import { ErrorView } from './error-view.tsx'
import { ListEnd } from './list-end.tsx'
import { StateView } from './state-view.tsx'

interface Props {
  list: Pages<unknown>
  /** The shape of what comes, until the first rows are there. */
  skeleton: ReactNode
  /** What is said when there is nothing. */
  empty: ComponentProps<typeof StateView>
}

/** What stands where the rows of a list are not: before the first, instead of them and after the last. */
export function ListStates({ list, skeleton, empty }: Props) {
  const { items, error, isLoading } = list
  return (
    <>
      {!items && isLoading && skeleton}
      {error && !isLoading && <ErrorView error={error} onRetry={list.reload} />}
      {items?.length === 0 && !isLoading && !error && <StateView {...empty} />}
      <ListEnd list={list} />
    </>
  )
}
