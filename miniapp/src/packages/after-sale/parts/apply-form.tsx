import { View } from '@tarojs/components'
import { formatFen } from '@tuanke/shared/money'
import { useState } from 'react'
import { api } from '../../../lib/api.ts'
import { replacePage, routes } from '../../../lib/routes.ts'
import type { AfterSaleOptions } from '../../../lib/schemas.ts'
import { say } from '../../../lib/toast.ts'
import { Action } from '../../../ui/action.tsx'
import { askedFor } from '../application.ts'
import { dropDraft, type Draft, keepDraft, readDraft } from '../draft.ts'
import { useSendOnce } from '../../../lib/send-once.ts'
import { applyTexts as t } from '../texts.ts'
import { GoodsChoice } from './goods-choice.tsx'
import { RefundSum } from './refund-sum.tsx'
import { WhatAndWhy } from './what-and-why.tsx'
import { WordsAndPictures } from './words-and-pictures.tsx'

/** The form itself. Everything typed is kept until it is sent; the sum follows what is ticked. */
export function ApplyForm({ options, onRefused }: { options: AfterSaleOptions; onRefused: () => Promise<void> }) {
  const { orderNo } = options
  const [draft, setDraft] = useState<Draft>(() => beginning(options))
  const [problem, setProblem] = useState('')
  const [isUploading, setUploading] = useState(false)
  const { isBusy, send } = useSendOnce()
  const asked = askedFor(options, draft)

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(orderNo, next)
    setProblem('')
  }

  /** What is still missing, in words; empty when it can go. */
  function missing(): string {
    if (asked.taken.length === 0) return t.chooseGoods
    if (!draft.reason) return t.chooseReason
    if (draft.reason === 'other' && !draft.description.trim()) return t.wordsNeeded
    if (asked.objection && asked.objection !== 'picture-needed') return t.objection[asked.objection]
    if (asked.wantsPicture && draft.pictures.length === 0) return isUploading ? t.uploading : t.pictureMissing
    return isUploading ? t.uploading : ''
  }

  async function submit() {
    const word = missing()
    if (word) {
      setProblem(word)
      return say(word)
    }
    const { kind, description, pictures, reason } = draft
    const body = { orderNo, kind, reason: reason!, description: description.trim(), pictures, lines: asked.taken }
    const opened = await send(body, (header) => api.post('/api/v1/app/after-sales', { body, header }))
    if (!opened) return void onRefused()
    dropDraft(orderNo)
    say(t.sent)
    replacePage(routes.afterSale(opened.code))
  }

  return (
    <View className="page page--barred">
      <GoodsChoice lines={options.lines} takes={draft.takes} onChange={(takes) => change({ takes })} />
      <WhatAndWhy options={options} draft={draft} asked={asked} onChange={change} />
      <WordsAndPictures
        draft={draft}
        wantsPicture={asked.wantsPicture}
        problem={problem}
        onChange={change}
        onUploading={setUploading}
      />
      {asked.taken.length > 0 && <RefundSum options={options} asked={asked} />}
      <View className="sticky-bar">
        <Action className="grow" busy={isBusy} onTap={() => void submit()}>
          {asked.totalFen > 0 ? t.submit(formatFen(asked.totalFen)) : t.submitFree}
        </Action>
      </View>
    </View>
  )
}

/** An order of one line has nothing to choose between. */
function beginning(options: AfterSaleOptions): Draft {
  const draft = readDraft(options.orderNo)
  const [only, ...others] = options.lines.filter((line) => line.left > 0)
  if (Object.keys(draft.takes).length > 0 || !only || others.length > 0) return draft
  return { ...draft, takes: { [only.itemId]: 1 } }
}
