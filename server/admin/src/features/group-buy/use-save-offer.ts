import type { AdminGroupBuyInput } from '@tuanke/shared/api/schema'
import { useRef } from 'react'
import { useAct } from '../../lib/act.ts'
import { useText } from '../../messages/text.ts'
import { actOnGroupBuy, createGroupBuy, touchedByGroupBuy, updateGroupBuy } from './api.ts'
import type { Ending } from './offer-form.tsx'

/**
 * Saves, then previews or publishes. When the second step is refused, the offer is already kept as a draft: the next
 * attempt changes that draft instead of making another.
 */
export function useSaveOffer(existingCode: string | null, onDone: (code: string) => void) {
  const { groupBuy, groupBuyForm: t } = useText()
  const saved = useRef(existingCode)
  return useAct({
    run: async ({ input, ending }: { input: AdminGroupBuyInput; ending: Ending }) => {
      const kept = saved.current ? await updateGroupBuy(saved.current, input) : await createGroupBuy(input)
      saved.current = kept.code
      const isThere = ending === 'save' || (ending === 'preview' && kept.phase === 'preview')
      return isThere ? kept : actOnGroupBuy(kept.code, ending as 'preview' | 'publish')
    },
    done: (_, { ending }) => (ending === 'save' ? t.savedDraft : groupBuy.doneText[ending]),
    touches: touchedByGroupBuy,
    onDone: (offer) => onDone(offer.code),
  })
}
