import type { FieldPacket, PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2'

/** What one statement was answered: rows with their columns, or the header of a write. */
export interface Answer {
  result: RowDataPacket[] | ResultSetHeader
  fields: FieldPacket[] | undefined
}

export type PacketError = Error & { errno?: number; fatal?: boolean }

/** What the driver keeps of the statements before the one that failed, and its types hide. */
interface Interrupted {
  _rows: Answer['result'][]
  _fields: Answer['fields'][]
  /** The statement that was running. */
  _resultIndex: number
}

/**
 * Sends finished statements as one packet; never rejects. The server runs them in order and stops at the first that
 * fails: with an `error`, `answers` are those of the statements before it, and the ones behind it were not run.
 */
export function sendPacket(
  connection: PoolConnection,
  texts: string[],
): Promise<{ answers: Answer[]; error?: PacketError }> {
  return new Promise((resolve) => {
    // On a closed connection the driver calls back before it returns.
    const sent: { query?: Interrupted } = {}
    const query: unknown = connection.query(texts.join(';\n'), (error, result, fields) => {
      if (error) return resolve({ answers: sent.query ? answersBefore(sent.query) : [], error })
      const [results, columns] = texts.length === 1 ? [[result], [fields]] : [result, fields]
      resolve({ answers: zip(results as Answer['result'][], columns as Answer['fields'][]) })
    })
    sent.query = query as Interrupted
  })
}

const answersBefore = ({ _rows, _fields, _resultIndex }: Interrupted): Answer[] =>
  zip(_rows.slice(0, _resultIndex), _fields)

const zip = (results: Answer['result'][], columns: Answer['fields'][]): Answer[] =>
  results.map((result, i) => ({ result, fields: columns[i] }))
