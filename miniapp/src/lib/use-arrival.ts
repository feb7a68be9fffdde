import { useRef } from 'react'
import { type Arrival, arrive, type ArrivalQuery, noteArrival } from './arrival.ts'
import { usePageQuery } from './page-query.ts'
import { type Remote, useRemote } from './remote.ts'

/** A page that links, cards and scanned codes lead to: finds out where, loads it, and counts the visit once it is there. */
export function useArrival<T>(kind: 'group-buy' | 'team', load: (code: string) => Promise<T>): Remote<T> {
  const query: ArrivalQuery = usePageQuery<'code' | 'from' | 'scene'>()
  const arrival = useRef<Arrival>()
  return useRemote(
    async () => {
      const isFirst = arrival.current === undefined
      const target = arrival.current ?? (await arrive(query, kind))
      const data = await load(target.code)
      arrival.current = target
      if (isFirst) noteArrival(target, kind)
      return data
    },
    query.code ?? query.scene ?? '',
  )
}
