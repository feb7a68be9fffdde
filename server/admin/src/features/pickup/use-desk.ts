import { ApiError } from '@tuanke/shared/api/api-error'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { newIdempotencyKey } from '@tuanke/shared/idempotency'
import { systemNow } from '../../lib/now.ts'
import { asProblem } from '../../lib/problem.ts'
import { useRemembered } from '../../lib/remembered.ts'
import { lookUp, verify, type Lookup, type Order, toHandOver } from './api.ts'
import { codeIn } from './scanned.ts'

export type DeskState =
  | { at: 'waiting' }
  | { at: 'looking'; code: string }
  | { at: 'found'; code: string; lookup: Lookup }
  | { at: 'done'; code: string; order: Order; doneAt: string }
  | { at: 'refused'; code: string; problem: ApiError; lockedUntil: number | null }

export interface Handed {
  orderNo: string
  nickname: string
  goods: string
  pieces: number
  at: string
}

const RECENT = 10

/** One customer after another: look up, hand over, next. A late answer to an earlier scan is dropped. */
export function useDesk() {
  const queries = useQueryClient()
  const [state, setState] = useState<DeskState>({ at: 'waiting' })
  const [isVerifying, setIsVerifying] = useState(false)
  const [recent, setRecent] = useRemembered<Handed[]>('tuanke.admin.handed', [])
  const turn = useRef(0)
  const verifyKey = useRef('')

  const refuse = (code: string, thrown: unknown) => {
    const problem = asProblem(thrown)
    const wait = Number(problem.params.retryAfterSeconds)
    setState({
      at: 'refused',
      code,
      problem,
      lockedUntil: problem.code === 'pickup.locked' ? Date.now() + (wait || 60) * 1000 : null,
    })
  }

  const scan = async (text: string) => {
    const mine = ++turn.current
    const code = codeIn(text)
    if (!code)
      return refuse(text.trim(), new ApiError({ status: 404, code: 'pickup.not-found', params: {}, requestId: null }))
    setState({ at: 'looking', code })
    verifyKey.current = newIdempotencyKey(Math.random)
    try {
      const lookup = await lookUp(code)
      if (mine === turn.current) setState({ at: 'found', code, lookup })
    } catch (thrown) {
      if (mine === turn.current) refuse(code, thrown)
    }
  }

  /** Resolves to the problem when only the connection failed, so that the same hand-over can be tried again. */
  const handOver = async (): Promise<ApiError | null> => {
    if (state.at !== 'found' || !state.lookup.canVerify || isVerifying) return null
    const mine = turn.current
    setIsVerifying(true)
    try {
      const order = await verify(state.code, verifyKey.current)
      const doneAt = systemNow().toISOString()
      setRecent((old) =>
        [handed(order, doneAt), ...old.filter((one) => one.orderNo !== order.orderNo)].slice(0, RECENT),
      )
      if (mine === turn.current) setState({ at: 'done', code: state.code, order, doneAt })
      void queries.invalidateQueries({ queryKey: ['orders'] })
      void queries.invalidateQueries({ queryKey: ['dashboard'] })
      return null
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.status === 0 || problem.status >= 500 || problem.code === 'idempotency.in-flight') return problem
      if (mine === turn.current) refuse(state.code, problem)
      return null
    } finally {
      setIsVerifying(false)
    }
  }

  const clear = () => {
    turn.current++
    setState({ at: 'waiting' })
  }
  return { state, scan, handOver, clear, isVerifying, recent }
}

const handed = (order: Order, at: string): Handed => ({
  orderNo: order.orderNo,
  nickname: order.pickup?.contact.name || order.member.nickname,
  goods: toHandOver(order)
    .map((line) => `${line.title} ${line.spec}`)
    .join('、'),
  pieces: toHandOver(order).reduce((sum, line) => sum + line.quantity, 0),
  at,
})
