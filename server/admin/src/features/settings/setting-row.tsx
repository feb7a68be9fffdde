import { Button } from 'antd'
import { useLocale } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import type { Setting } from './api.ts'
import { type Draft, draftFault, isOvertaken, shapeOf, textOf } from './draft.ts'
import { SettingField } from './setting-field.tsx'
import { sayFault, sayLimits, sayValue, useSettingWords } from './words.ts'

interface Props {
  setting: Setting
  draft: Draft | undefined
  /** What the server said of it. */
  refusal: string | null
  change: (draft: Draft | null) => void
  showHistory: () => void
}

/** One setting: its words, its field with limits and what is wrong, and who decided last. */
export function SettingRow({ setting, draft, refusal, change, showHistory }: Props) {
  const t = useSettingWords()
  const { locale } = useLocale()
  const shape = shapeOf(setting)
  const fault = draft ? draftFault(setting, draft) : null
  const problem = fault ? sayFault(t, shape, fault) : refusal
  const limits = sayLimits(t, shape)
  const [noteId, errorId] = [`${setting.key}-note`, `${setting.key}-error`]
  const version = draft?.version ?? setting.version
  return (
    <div className={draft ? 'setting-row is-changed' : 'setting-row'}>
      <div className="setting-words">
        <label htmlFor={setting.key}>{setting.name[locale]}</label>
        {setting.note && <p className="note">{setting.note[locale]}</p>}
      </div>
      <div className="setting-edit">
        <SettingField
          setting={setting}
          text={draft?.text ?? textOf(shape, setting.value)}
          change={(text) => change({ text, version, isReset: false })}
          isWrong={problem !== null}
          describedBy={`${noteId} ${errorId}`}
        />
        <p className="note" id={noteId}>
          {[t.standard(sayValue(t, shape, setting.base)), limits, !setting.canChange && t.notYours]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div id={errorId} role="alert">
          {problem && <p className="setting-problem">{problem}</p>}
          {setting.fault && !draft && (
            <p className="setting-problem">{t.isOutside(sayValue(t, shape, setting.base))}</p>
          )}
        </div>
        {draft?.isReset && !isOvertaken(setting, draft) && <p className="note warn">{t.willReset}</p>}
        {draft && isOvertaken(setting, draft) && <Conflict setting={setting} draft={draft} change={change} />}
      </div>
      <div className="setting-side">
        <LastChange setting={setting} showHistory={showHistory} />
        {setting.canChange && setting.isDecided && !draft?.isReset && (
          <Button
            type="text"
            size="small"
            aria-label={`${t.toStandard}: ${setting.name[locale]}`}
            onClick={() => change({ text: textOf(shape, setting.base), version, isReset: true })}
          >
            {t.toStandard}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A colleague was quicker: what they decided, and whose shall hold. */
function Conflict({ setting, draft, change }: { setting: Setting; draft: Draft; change: Props['change'] }) {
  const t = useSettingWords()
  return (
    <div className="setting-conflict" role="alert">
      <p>{t.conflict(setting.changedBy || t.formerStaff, sayValue(t, shapeOf(setting), setting.value))}</p>
      <Button size="small" onClick={() => change(null)}>
        {t.takeTheirs}
      </Button>
      <Button size="small" onClick={() => change({ ...draft, version: setting.version })}>
        {t.keepMine}
      </Button>
    </div>
  )
}

function LastChange({ setting, showHistory }: { setting: Setting; showHistory: () => void }) {
  const t = useSettingWords()
  const { locale } = useLocale()
  const when = useWhen()
  if (setting.changedAt === null) return <span className="note setting-never">{t.never}</span>
  return (
    <button
      type="button"
      className="setting-last note"
      aria-label={`${t.history}: ${setting.name[locale]}`}
      onClick={showHistory}
    >
      <span>{t.by(setting.changedBy || t.formerStaff)}</span>
      <time dateTime={setting.changedAt}>{when.time(setting.changedAt)}</time>
    </button>
  )
}
