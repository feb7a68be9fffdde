import { View } from '@tarojs/components'
import { useState } from 'react'
import { now } from '../../../lib/clock.ts'
import type { DataExport } from '../../../lib/schemas.ts'
import { dayTime } from '../../../lib/time-words.ts'
import { say, sayError } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { privacyTexts as t } from '../account-texts.ts'
import { fetchExport } from '../fetch-export.ts'

interface Props {
  latest: DataExport | null
  onAsk: () => Promise<void>
}

/** A copy of everything: asked for, built while one looks or goes away, fetched within a week. */
export function ExportCard({ latest, onAsk }: Props) {
  const [isBusy, setBusy] = useState(false)
  const busyWith = (work: () => Promise<void>) => {
    setBusy(true)
    void work()
      .catch(sayError)
      .finally(() => setBusy(false))
  }
  const isReady = latest?.status === 'ready'
  return (
    <View className="card">
      <View className="card__title">{t.export}</View>
      <View className="note">{t.exportText}</View>
      {latest && <View className="privacy-action num">{stateOf(latest)}</View>}
      {isReady && (
        <Action className="privacy-action" wide busy={isBusy} onTap={() => busyWith(() => download(latest.code))}>
          {t.download}
        </Action>
      )}
      {latest?.status !== 'building' && (
        <Action className="privacy-action" kind="soft" wide busy={isBusy} onTap={() => busyWith(onAsk)}>
          {latest ? t.exportAgain : t.exportAsk}
        </Action>
      )}
    </View>
  )
}

async function download(code: string): Promise<void> {
  if (await fetchExport(code, t.fileName)) say(t.downloaded)
}

function stateOf({ status, progress, sizeBytes, expiresAt }: DataExport): string {
  if (status === 'building') return t.building(progress)
  if (status === 'expired' || !expiresAt) return t.expired
  return t.ready(sizeOf(sizeBytes), dayTime(expiresAt, now()))
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
