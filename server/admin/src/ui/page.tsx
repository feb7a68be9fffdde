import { useEffect, type ReactNode } from 'react'
import { useText } from '../messages/text.ts'

interface Props {
  title: string
  sentence?: ReactNode
  /** The one thing most people come here for, and little else. */
  actions?: ReactNode
  /** Beside the title: state tags. */
  mark?: ReactNode
  narrow?: boolean
  children: ReactNode
}

/** A page is a title, one sentence, the primary action, and the content. */
export function Page({ title, sentence, actions, mark, narrow, children }: Props) {
  const t = useText()
  useEffect(() => {
    document.title = `${title} · ${t.app.name}`
  }, [title, t])
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      <header className="page-head">
        <div className="page-head-words">
          <h1>
            {title} {mark && <span className="page-mark">{mark}</span>}
          </h1>
          {sentence && <p>{sentence}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}
