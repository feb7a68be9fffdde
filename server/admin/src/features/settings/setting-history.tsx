import { Drawer } from 'antd'
import { useKeyset } from '../../lib/keyset.ts'
import { useLocale } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { ListView } from '../../ui/list-view.tsx'
import { StateBox } from '../../ui/states.tsx'
import { readHistory, settingKeys, type Setting } from './api.ts'
import { shapeOf } from './draft.ts'
import { sayValue, useSettingWords } from './words.ts'

/** Every decision about one setting, the newest first. */
export function SettingHistory({ setting, close }: { setting: Setting | null; close: () => void }) {
  const t = useSettingWords()
  const { locale } = useLocale()
  return (
    <Drawer
      title={setting ? t.historyOf(setting.name[locale]) : ''}
      open={setting !== null}
      onClose={close}
      size={480}
      destroyOnHidden
      styles={{ body: { padding: 0 } }}
    >
      {setting && <Entries setting={setting} />}
    </Drawer>
  )
}

function Entries({ setting }: { setting: Setting }) {
  const t = useSettingWords()
  const when = useWhen()
  const list = useKeyset(settingKeys.history(setting.key), (cursor) => readHistory(setting.key, cursor))
  const say = (value: Setting['value']) => sayValue(t, shapeOf(setting), value)
  type Entry = (typeof list.rows)[number]
  const step = ({ oldValue, newValue, isReset }: Entry) => (
    <>
      <span className="quiet">{say(oldValue)}</span> → <b>{say(newValue)}</b>
      {isReset && <span className="note"> {t.wasReset}</span>}
    </>
  )
  return (
    <ListView
      label={t.history}
      list={list}
      rowKey={(row) => row.changedAt}
      minWidth={420}
      showHeader={false}
      empty={<StateBox title={t.historyEmpty} />}
      columns={[
        { title: '', key: 'step', render: (_, row) => step(row) },
        {
          title: '',
          key: 'who',
          width: 150,
          render: (_, row) => (
            <>
              <span className="clip">{row.changedBy || t.formerStaff}</span>
              <time className="note nowrap">{when.time(row.changedAt)}</time>
            </>
          ),
        },
      ]}
      card={(row) => (
        <>
          <div>{step(row)}</div>
          <div className="card-line note">
            <span>{row.changedBy || t.formerStaff}</span>
            <time className="nowrap">{when.time(row.changedAt)}</time>
          </div>
        </>
      )}
    />
  )
}
