import type { ReactNode } from 'react'

interface Props {
  title?: ReactNode
  extra?: ReactNode
  hint?: ReactNode
  className?: string
  flush?: boolean
  children: ReactNode
}

/** A card that groups facts belonging together. */
export function Panel({ title, extra, hint, className, flush, children }: Props) {
  return (
    <section className={`panel ${flush ? 'panel-flush' : ''} ${className ?? ''}`}>
      {(title || extra) && (
        <div className="panel-head">
          <div>
            <h2>{title}</h2>
            {hint && <p>{hint}</p>}
          </div>
          {extra}
        </div>
      )}
      <div className="panel-body">{children}</div>
    </section>
  )
}

/** Label and value pairs; a null value leaves its row out. */
export function Facts({ rows }: { rows: [label: string, value: ReactNode][] }) {
  return (
    <dl className="facts">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
