import { useRef } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { actOnGroupBuy, createGroupBuy, touchedByGroupBuy, updateGroupBuy, type OfferInput } from './api.ts'
import type { Ending } from './offer-form.tsx'

/**
 * Saves, then previews or publishes. When the second step is refused, the offer is already kept as a draft: the next
 * attempt changes that draft instead of making another.
 */
export function useSaveOffer(existingCode: string | null, onDone: (code: string) => void) {
  const { app, groupBuy, groupBuyForm: t } = useText()
  const saved = useRef(existingCode)
  return useAct({
    run: async ({ input, ending }: { input: OfferInput; ending: Ending }) => {
      const kept = saved.current ? await updateGroupBuy(saved.current, input) : await createGroupBuy(input)
      saved.current = kept.code
      const isThere = ending === 'save' || (ending === 'preview' && kept.phase === 'preview')
      return isThere ? kept : actOnGroupBuy(kept.code, ending)
    },
    done: ({ phase }, { ending }) => {
      if (ending !== 'save') return groupBuy.doneText[ending]
      return phase === 'draft' ? t.savedDraft : app.saved
    },
    touches: touchedByGroupBuy,
    onDone: (offer) => onDone(offer.code),
  })
}
