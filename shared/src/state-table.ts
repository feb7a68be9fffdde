/** Every state of a thing and where it may go from there. An empty list is an end. Nothing else decides about moves. */
export type StateTable<State extends string> = { readonly [from in State]: readonly State[] }

export function canMove<State extends string>(table: StateTable<State>, from: State, to: State): boolean {
  return table[from].includes(to)
}

/** The states from which `to` can be reached in one move: the `WHERE state IN (…)` of a compare-and-set. */
export function statesBefore<State extends string>(table: StateTable<State>, to: State): State[] {
  return (Object.keys(table) as State[]).filter((from) => canMove(table, from, to))
}

/** All moves as [from, to]. */
export function movesOf<State extends string>(table: StateTable<State>): [State, State][] {
  return (Object.keys(table) as State[]).flatMap((from) => table[from].map((to): [State, State] => [from, to]))
}
