import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { useCan } from '../lib/permissions.ts'

/** A member's number or name, leading to the member's page for whoever may open it. */
export function MemberLink({ memberNo, children }: { memberNo: string; children?: ReactNode }) {
  const can = useCan()
  const shown = children ?? <span className="code">{memberNo}</span>
  return can('member.read') ? <Link to={`/members/${memberNo}`}>{shown}</Link> : <>{shown}</>
}
