import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAct } from '../../lib/act.ts'
import { useLocale, useText } from '../../messages/text.ts'
import { FormFoot } from '../../ui/form-foot.tsx'
import { LeaveGuard } from '../../ui/leave-guard.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/states.tsx'
import { readSettings, saveSettings, settingKeys, type Setting, type SettingGroup } from './api.ts'
import { SettingHistory } from './setting-history.tsx'
import { SettingRow } from './setting-row.tsx'
import { useDrafts } from './use-drafts.ts'
import { refusalOf, useSettingWords } from './words.ts'

/** What the merchant decides, made from the settings' own declarations: a new one needs nothing here. */
export default function SettingsPage() {
  const t = useSettingWords()
  const query = useQuery({ queryKey: settingKeys.all, queryFn: readSettings })
  return (
    <Page title={t.title} sentence={t.sentence}>
      <Loaded query={query}>{({ groups }) => <Groups groups={groups} />}</Loaded>
    </Page>
  )
}

function Groups({ groups }: { groups: SettingGroup[] }) {
  const { app } = useText()
  const t = useSettingWords()
  const { locale } = useLocale()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const drafts = useDrafts(groups)
  const [told, setTold] = useState<Setting | null>(null)
  const [refusal, setRefusal] = useState<{ key: string; text: string } | null>(null)
  const act = useAct({
    run: saveSettings,
    done: (_, changes) => t.saved(changes.length),
    touches: [[...settingKeys.all], ['shop']],
    onDone: drafts.clear,
    onProblem: (problem) => {
      setRefusal(refusalOf(t, groups, problem))
      if (problem.code !== 'setting.stale') return
      // What a colleague has decided is shown beside what was typed, and the first of it is gone to.
      const [first] = (problem.params.decisions ?? []) as { key: string }[]
      void queries
        .invalidateQueries({ queryKey: settingKeys.all })
        .then(() => first && document.getElementById(first.key)?.focus())
    },
  })
  const save = () => {
    if (act.isBusy || drafts.count === 0) return
    setRefusal(null)
    if (drafts.firstWrong === null) return act.go(drafts.changes())
    document.getElementById(drafts.firstWrong)?.focus()
    if (drafts.isStale) void message.warning(t.resolveFirst)
  }
  return (
    <form
      className="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <nav className="settings-nav" aria-label={t.nav}>
        <ul>
          {groups.map(({ noun, name }) => (
            <li key={noun}>
              <button type="button" onClick={() => showGroup(noun)}>
                {name[locale]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="stack">
        {groups.map(({ noun, name, items }) => (
          <div key={noun} id={`settings-${noun}`} className="settings-group">
            <Panel title={name[locale]} flush>
              {items.map((setting) => (
                <SettingRow
                  key={setting.key}
                  setting={setting}
                  draft={drafts.of(setting.key)}
                  refusal={refusal?.key === setting.key ? refusal.text : null}
                  change={(draft) => drafts.change(setting.key, draft)}
                  showHistory={() => setTold(setting)}
                />
              ))}
            </Panel>
          </div>
        ))}
      </div>
      {drafts.count > 0 && (
        <FormFoot>
          <output className="foot-note">{t.unsaved(drafts.count)}</output>
          <Button onClick={drafts.clear} disabled={act.isBusy}>
            {t.discard}
          </Button>
          <Button type="primary" htmlType="submit" loading={act.isBusy}>
            {app.save}
          </Button>
        </FormFoot>
      )}
      <Guard count={drafts.count} />
      <SettingHistory setting={told} close={() => setTold(null)} />
    </form>
  )
}

/** The part behind # is the router's. The first field gets the focus, so that the keyboard goes on from there. */
function showGroup(noun: string): void {
  const group = document.getElementById(`settings-${noun}`)
  group?.scrollIntoView()
  group?.querySelector<HTMLElement>('input:enabled, button')?.focus({ preventScroll: true })
}

/** The guard asks at the moment of leaving, so it is given a question and not an answer. */
function Guard({ count }: { count: number }) {
  const now = useRef(count)
  useEffect(() => {
    now.current = count
  }, [count])
  return <LeaveGuard isDirty={useCallback(() => now.current > 0, [])} />
}
