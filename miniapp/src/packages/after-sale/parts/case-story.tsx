import type { AfterSaleDetail } from '../../../lib/schemas.ts'
import { TimeLine } from '../../../ui/time-line.tsx'
import { caseTexts as t } from '../texts.ts'

/** How a case went. */
export function CaseStory({ one }: { one: AfterSaleDetail }) {
  const steps = one.timeline.map(({ to, at, note }) => ({ key: to, title: t.steps[to], at, note: noteOf(note) }))
  return <TimeLine title={t.story} steps={steps} />
}

/** Our own words for what the system noted, people's words as they are. */
function noteOf(note: string): string {
  return note in t.notes ? t.notes[note as keyof typeof t.notes] : note
}
