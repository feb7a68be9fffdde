export interface Life {
  amount: number | null
  unit: 'minutes' | 'hours' | 'days'
}

const inMinutes = { minutes: 1, hours: 60, days: 1440 } as const

/** The largest unit that needs no fraction, except that people say 24 hours rather than 1 day. */
export const lifeOf = (minutes: number): Life => {
  if (minutes > 1440 && minutes % 1440 === 0) return { amount: minutes / 1440, unit: 'days' }
  if (minutes >= 60 && minutes % 60 === 0) return { amount: minutes / 60, unit: 'hours' }
  return { amount: minutes, unit: 'minutes' }
}

/** 0 while nothing is typed. */
export const minutesOf = (life: Life | undefined): number => (life?.amount ? life.amount * inMinutes[life.unit] : 0)
