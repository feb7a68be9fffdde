import type { SettingValue } from '@tuanke/shared/setting/rules'
import { useCallback, useMemo, useState } from 'react'
import type { SettingChange, SettingGroup } from './api.ts'
import { type Draft, draftFault, type Drafts, isChange, isOvertaken, shapeOf, valueOf } from './draft.ts'

/** What has been typed and not been saved, over all settings. */
export function useDrafts(groups: SettingGroup[] | undefined) {
  const [typed, setTyped] = useState<Drafts>({})
  const settings = useMemo(() => groups?.flatMap(({ items }) => items) ?? [], [groups])
  const changed = settings.filter((setting) => {
    const draft = typed[setting.key]
    return draft !== undefined && (isOvertaken(setting, draft) || isChange(setting, draft))
  })
  const isWrong = changed.filter((setting) => draftFault(setting, typed[setting.key]!) !== null)
  const isStale = changed.filter((setting) => isOvertaken(setting, typed[setting.key]!))
  const change = useCallback((key: string, draft: Draft | null) => {
    setTyped(({ [key]: _, ...others }) => (draft ? { ...others, [key]: draft } : others))
  }, [])
  const changes = (): SettingChange[] =>
    changed.map((setting) => {
      const { text, version, isReset } = typed[setting.key]!
      return { key: setting.key, version, value: isReset ? null : sent(valueOf(shapeOf(setting), text)) }
    })
  return {
    of: (key: string): Draft | undefined => (changed.some((setting) => setting.key === key) ? typed[key] : undefined),
    change,
    changes,
    clear: () => setTyped({}),
    count: changed.length,
    /** The first that cannot be saved as it stands. */
    firstWrong: [...isStale, ...isWrong][0]?.key ?? null,
    isStale: isStale.length > 0,
  }
}

const sent = (value: SettingValue | undefined): SettingChange['value'] =>
  value === undefined ? null : typeof value === 'object' ? [...value] : value
