import type { ReactNode } from 'react'

/** The buttons of a long form stay in reach at the bottom of the window. */
export function FormFoot({ children }: { children: ReactNode }) {
  return <div className="form-foot">{children}</div>
}
