import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query'

interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export interface KeysetList<T> {
  rows: T[]
  /** True only before the first answer: later loads keep the old rows. */
  isFirstLoad: boolean
  isRefreshing: boolean
  error: unknown
  hasMore: boolean
  isLoadingMore: boolean
  loadMore: () => void
  reload: () => void
}

/** A list read page by page with the server's cursor. */
export function useKeyset<T>(key: QueryKey, read: (cursor: string | undefined) => Promise<Page<T>>): KeysetList<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page<T>) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  return {
    rows: query.data?.pages.flatMap((page) => page.items) ?? [],
    isFirstLoad: query.isPending,
    isRefreshing: query.isFetching && !query.isPending && !query.isFetchingNextPage,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    reload: () => void query.refetch(),
  }
}
