import type { AfterSaleState } from '@tuanke/shared/after-sale/state'

declare module '../../../platform/jobs/outbox.ts' {
  interface EventMap {
    /** A case has come to a new state; 'applied' is its first. */
    'after-sale.moved': { afterSaleId: number; to: AfterSaleState }
  }
  interface JobMap {
    /** Due when the goods of a return should have been sent. */
    'close-unsent-return': { afterSaleId: number }
  }
}
