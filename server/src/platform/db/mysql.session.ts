import type { PoolConnection, ResultSetHeader } from 'mysql2'
import { type DataSource, EntityManager } from 'typeorm'
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js'
import type { Session } from './engine.ts'
import { TransactionEnded } from './errors.ts'
import { isTransientMysql, mysqlError } from './mysql.errors.ts'
import { type Answer, type PacketError, sendPacket } from './mysql.packet.ts'
import { statements } from './statements.ts'
import { type Bound, convertersOf, convertRows, type Row } from './values.ts'

/** Statements of one packet; far below what the server's `max_allowed_packet` takes. */
const PACKET_STATEMENTS = 64

interface Asked {
  sql: string
  params: Bound[]
  resolve(answer: Answer): void
  reject(error: unknown): void
}

/**
 * One connection for the time of one piece of work. What is asked for before anything has been waited for travels in one
 * packet, in the order asked; START TRANSACTION with the first. Writing a packet costs more than most statements do.
 */
export class MysqlSession implements Session {
  /** The deadlock or broken connection after which nothing more may run on this session. */
  doomed: unknown
  private asked: Asked[] = []
  private sending: Promise<void> | undefined
  private begun: boolean
  private broken = false

  constructor(
    private readonly dataSource: DataSource,
    private readonly connection: PoolConnection,
    private readonly writable: boolean,
  ) {
    this.begun = !writable
  }

  async rows(sql: string, params: Bound[]): Promise<Row[]> {
    statements.reads++
    const { result, fields = [] } = await this.ask(sql, params)
    return convertRows(result as Row[], convertersOf(fields.map((field) => field.name)))
  }

  async hold(sql: string, params: Bound[]): Promise<Row[]> {
    if (!this.writable) throw new Error('db.read holds nothing')
    return this.rows(`${sql} FOR UPDATE`, params)
  }

  async run(sql: string, params: Bound[]): Promise<{ affected: number; insertId: number }> {
    if (!this.writable) throw new Error('db.read refuses writes')
    statements.writes++
    const { affectedRows, insertId } = (await this.ask(sql, params)).result as ResultSetHeader
    return { affected: affectedRows, insertId }
  }

  manager(): EntityManager {
    return new EntityManager(this.dataSource, new BoundRunner(this.dataSource, this.connection, this))
  }

  /** Resolves when everything asked for so far has been answered. */
  async settled(): Promise<void> {
    while (this.sending) await this.sending
  }

  /** Opens the transaction if no statement has done so yet. */
  async begin(): Promise<void> {
    await this.settled()
    if (!this.begun) await this.ask('DO 0', [])
  }

  /** @throws what a swallowed error has left, instead of committing the rest. */
  async commit(): Promise<void> {
    await this.settled()
    // After a deadlock the server has rolled back already: work that swallowed the error must not commit the rest.
    if (this.doomed) throw this.doomed
    if (this.begun) await this.ask('COMMIT', [])
  }

  /** Never throws: a connection that cannot roll back is thrown away, and the server rolls back for it. */
  async rollback(): Promise<void> {
    // Nobody waits for these any more.
    for (const { reject } of this.asked.splice(0)) reject(new TransactionEnded())
    await this.settled()
    this.doomed = undefined
    if (!this.begun) return
    await this.ask('ROLLBACK', []).catch(() => {
      this.broken = true
    })
  }

  release(): void {
    if (this.broken) this.connection.destroy()
    else this.connection.release()
  }

  get isWritable(): boolean {
    return this.writable
  }

  private ask(sql: string, params: Bound[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.asked.push({ sql, params, resolve, reject })
      this.sending ??= this.send()
    })
  }

  private async send(): Promise<void> {
    do {
      // After the microtasks of this turn: whoever asks without waiting for somebody else is on board.
      await new Promise<void>((resolve) => process.nextTick(resolve))
      await this.sendPacket(this.asked.splice(0, PACKET_STATEMENTS))
    } while (this.asked.length > 0)
    this.sending = undefined
  }

  private async sendPacket(batch: Asked[]): Promise<void> {
    if (this.doomed) {
      for (const { reject } of batch) reject(this.doomed)
      return
    }
    const opens = !this.begun
    const texts = batch.map(({ sql, params }) => this.connection.format(sql, params))
    if (opens) texts.unshift('START TRANSACTION')
    statements.packets++
    const { answers, error } = await sendPacket(this.connection, texts)
    // Also when it failed: a rollback too many costs a packet, one too few a transaction.
    this.begun = true
    const own = opens ? answers.slice(1) : answers
    own.forEach((answer, i) => batch[i]!.resolve(answer))
    if (error) this.failed(error, batch.slice(own.length))
  }

  /** The first of the rest failed. The others were not run: they are sent again, unless nothing may run any more. */
  private failed(error: PacketError, [culprit, ...rest]: Asked[]): void {
    const mapped = mysqlError(error, culprit!.sql)
    if (isTransientMysql(mapped) || error.fatal) this.doomed = mapped
    culprit!.reject(mapped)
    this.asked.unshift(...rest)
  }
}

/** Lets an EntityManager work inside our transaction: `save()` must not begin one of its own. */
class BoundRunner extends MysqlQueryRunner {
  constructor(
    dataSource: DataSource,
    connection: PoolConnection,
    private readonly session: MysqlSession,
  ) {
    super(dataSource.driver as ConstructorParameters<typeof MysqlQueryRunner>[0], 'master')
    this.databaseConnection = connection
    this.isTransactionActive = session.isWritable
    this.transactionDepth = session.isWritable ? 1 : 0
  }

  override async query(...args: Parameters<MysqlQueryRunner['query']>): ReturnType<MysqlQueryRunner['query']> {
    await this.session.begin()
    return super.query(...args)
  }
}
