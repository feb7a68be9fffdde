import { useRef } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { actOnGroupBuy, createGroupBuy, touchedByGroupBuy, updateGroupBuy, type OfferInput } from './api.ts'
import type { Edits } from '../../ui/conflict.tsx'
import type { Ending } from './offer-form.tsx'
import type { OfferValues } from './offer-values.ts'

interface Save {
  input: OfferInput
  ending: Ending
  /** What was typed: the record's new state once it is saved. */
  values: OfferValues
  edits: Edits<OfferValues>
}

/**
 * Saves, then previews or publishes. When the second step is refused, the offer is already kept as a draft: the next
 * attempt changes that draft instead of making another.
 */
export function useSaveOffer(existingCode: string | null, onDone: (code: string) => void) {
  const { app, groupBuy, groupBuyForm: t } = useText()
  const saved = useRef(existingCode)
  return useAct({
    run: async ({ input, ending, values, edits }: Save) => {
      const kept = saved.current
        ? await updateGroupBuy(saved.current, input, edits.version())
        : await createGroupBuy(input)
      saved.current = kept.code
      edits.start({ version: kept.version, values })
      const isThere = ending === 'save' || (ending === 'preview' && kept.phase === 'preview')
      return isThere ? kept : actOnGroupBuy(kept.code, ending)
    },
    done: ({ phase }, { ending }) => {
      if (ending !== 'save') return groupBuy.doneText[ending]
      return phase === 'draft' ? t.savedDraft : app.saved
    },
    onProblem: (problem, { edits }) => edits.onProblem(problem),
    touches: touchedByGroupBuy,
    onDone: (offer) => onDone(offer.code),
  })
}
