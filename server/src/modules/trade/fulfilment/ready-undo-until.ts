/** Until when a merchant may take back that goods have arrived. */
export const readyUndoUntil = (readyAt: Date, minutes: number): Date => new Date(readyAt.getTime() + minutes * 60_000)
