import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useProblemText } from '../messages/problem-text.ts'
import { useText } from '../messages/text.ts'
import { Drawing } from './drawing.tsx'

interface StateProps {
  title: string
  body?: ReactNode
  action?: ReactNode
  kind?: 'empty' | 'error' | 'done' | 'scan'
}

/** A small drawing, a sentence and a way on. */
export function StateBox({ title, body, action, kind = 'empty' }: StateProps) {
  return (
    <div className="state-box" role={kind === 'error' ? 'alert' : undefined}>
      <Drawing kind={kind} />
      <strong>{title}</strong>
      {body && <p>{body}</p>}
      {action}
    </div>
  )
}

/** Nothing passes the filters, and the button that lifts them. */
export function NothingFound({ title, body, clear }: { title: string; body?: ReactNode; clear: () => void }) {
  const { app } = useText()
  return <StateBox title={title} body={body} action={<Button onClick={clear}>{app.clearFilters}</Button>} />
}

/** What happened, and a button to try again. */
export function ErrorBox({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText()
  const problemText = useProblemText()
  return (
    <StateBox
      kind="error"
      title={t.app.failedTitle}
      body={problemText(error)}
      action={<Button onClick={retry}>{t.app.retry}</Button>}
    />
  )
}

/** Bars in the shape of the rows to come. */
export function RowsSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className="rows-skeleton" aria-busy="true">
      {Array.from({ length: rows }, (_, n) => (
        <Skeleton
          key={n}
          active
          title={false}
          avatar={{ shape: 'square', size: 40 }}
          paragraph={{ rows: 2, width: ['38%', '62%'] }}
        />
      ))}
    </div>
  )
}

interface QueryLike<T> {
  data: T | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

/** One thing being loaded: skeleton, then the error or the content. Old data stays while it reloads. */
export function Loaded<T>({
  query,
  skeleton,
  children,
}: {
  query: QueryLike<T>
  skeleton?: ReactNode
  children: (data: T) => ReactNode
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isPending) return <>{skeleton ?? <PageSkeleton />}</>
  return <ErrorBox error={query.error} retry={() => void query.refetch()} />
}

/** Head, facts and side column of a detail page. */
export function PageSkeleton() {
  return (
    <div className="page" aria-busy="true">
      <Skeleton active title={{ width: 240 }} paragraph={{ rows: 1, width: 360 }} />
      <div className="with-side">
        <div className="stack">
          {[4, 3, 3].map((rows, n) => (
            <section className="panel" key={n}>
              <div className="panel-body">
                <Skeleton active title={{ width: 120 }} paragraph={{ rows }} />
              </div>
            </section>
          ))}
        </div>
        <section className="panel">
          <div className="panel-body">
            <Skeleton active title={{ width: 80 }} paragraph={{ rows: 6 }} />
          </div>
        </section>
      </div>
    </div>
  )
}
