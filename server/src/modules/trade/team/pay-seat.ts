import { together, type Tx } from '../../../platform/db/tx.ts'

export type SeatPaid = 'seated' | 'formed' | 'closed'

/*
 * In both statements paidSeats is set last: MySQL evaluates assignments from left to right with the new values, SQLite
 * with the old ones. The statement that pays the last seat also forms the team, so it is formed exactly once (G2).
 */

/**
 * A held seat is paid. `paidAt` is WeChat's time of success: who paid before the deadline is in, however late we hear of it.
 * @returns 'formed' by this very payment, 'seated', or 'closed' when the team no longer takes it.
 */
export async function paySeat(tx: Tx, teamId: number, paidAt: Date): Promise<SeatPaid> {
  const paid = tx.run(
    `UPDATE teams
        SET status = CASE WHEN paidSeats + 1 >= size THEN 'formed' ELSE status END,
            formedAt = CASE WHEN paidSeats + 1 >= size THEN ? ELSE formedAt END,
            paidSeats = paidSeats + 1
      WHERE id = ? AND status = 'open' AND paidSeats < heldSeats AND deadlineAt >= ?`,
    [paidAt, teamId, paidAt],
  )
  return seatPaid(tx, teamId, paid)
}

/** Somebody who has paid already takes a free seat: held and paid at once. */
export async function takePaidSeat(tx: Tx, teamId: number, now: Date): Promise<SeatPaid> {
  const taken = tx.run(
    `UPDATE teams
        SET status = CASE WHEN paidSeats + 1 >= size THEN 'formed' ELSE status END,
            formedAt = CASE WHEN paidSeats + 1 >= size THEN ? ELSE formedAt END,
            heldSeats = heldSeats + 1, paidSeats = paidSeats + 1
      WHERE id = ? AND status = 'open' AND heldSeats < size AND deadlineAt > ?`,
    [now, teamId, now],
  )
  return seatPaid(tx, teamId, taken)
}

/** The state is read along with the update, in one packet. */
async function seatPaid(tx: Tx, teamId: number, updating: Promise<number>): Promise<SeatPaid> {
  const [updated, team] = await together(
    updating,
    tx.row<{ status: string }>('SELECT status FROM teams WHERE id = ?', [teamId]),
  )
  if (updated !== 1) return 'closed'
  return team?.status === 'formed' ? 'formed' : 'seated'
}
