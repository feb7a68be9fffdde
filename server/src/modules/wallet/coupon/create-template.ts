import { Injectable } from '@nestjs/common'
import { couponMostFen } from '@tuanke/shared/coupon/rules'
import { foldForSearch } from '@tuanke/shared/search-text'
import { Clock } from '../../../platform/clock/clock.ts'
import { randomCode } from '../../../platform/crypto/random-code.ts'
import { placeholders, type Tx } from '../../../platform/db/tx.ts'
import { CategoryError, ProductError } from '../../goods/catalog/catalog.errors.ts'
import { holdCategories } from '../../goods/catalog/hold-categories.ts'
import type { ScopeRecord } from './coupon-terms.ts'
import { CouponError } from './coupon.errors.ts'
import type { TemplateInput } from './dto/admin-coupon.dto.ts'

/** Staff make a new kind of coupon: a draft, which nobody can have before it is published. */
@Injectable()
export class CreateTemplate {
  constructor(private readonly clock: Clock) {}

  /** @returns its code. @throws coupon.bad-terms {field} | category.not-found | product.not-found */
  async run(tx: Tx, staffId: number, input: TemplateInput): Promise<string> {
    const now = this.clock.now()
    const times = timesOf(input)
    checkTerms(input, times, now)
    const code = randomCode(10)
    const { title, kind, thresholdFen, totalLimit, perMemberLimit, isInCentre } = input
    await tx.insert('coupon_templates', {
      ...{ code, kind, thresholdFen, isInCentre, staffId, ...times },
      title: title.trim(),
      searchText: foldForSearch(title),
      offFen: kind === 'percent' ? null : (input.offFen ?? null),
      offBasisPoints: kind === 'percent' ? input.offBasisPoints! : null,
      capFen: kind === 'percent' ? (input.capFen ?? null) : null,
      scopeJson: { ...(await readScope(tx, input)) },
      validDays: input.validDays ?? null,
      budgetFen: input.budgetFen ?? null,
      mostPerMinute: input.mostPerMinute ?? null,
      mostPerHour: input.mostPerHour ?? null,
      totalLimit: totalLimit ?? null,
      perMemberLimit: perMemberLimit ?? null,
      issued: 0,
      status: 'draft',
      createdAt: now,
    })
    return code
  }
}

interface Times {
  issueFromAt: Date
  issueUntilAt: Date
  validFromAt: Date | null
  validUntilAt: Date | null
}

function timesOf({ issueFromAt, issueUntilAt, validFromAt, validUntilAt }: TemplateInput): Times {
  const maybe = (text: string | undefined) => (text === undefined ? null : new Date(text))
  return {
    issueFromAt: new Date(issueFromAt),
    issueUntilAt: new Date(issueUntilAt),
    validFromAt: maybe(validFromAt),
    validUntilAt: maybe(validUntilAt),
  }
}

/** A budget is for what each coupon can cost at most, and pays for one at least. */
function isPaidBy({ kind, offFen, capFen, budgetFen = 0 }: TemplateInput): boolean {
  const mostFen = couponMostFen({ kind, offFen: offFen ?? null, capFen: capFen ?? null })
  return mostFen !== null && mostFen <= budgetFen
}

/** Each kind has its own worth, and there is one way to say how long it is good. */
function checkTerms(input: TemplateInput, times: Times, now: Date): void {
  const { kind, offFen, offBasisPoints, validDays } = input
  const bad = (field: keyof TemplateInput) => CouponError('bad-terms', { field })
  const { issueFromAt, issueUntilAt, validFromAt, validUntilAt } = times
  if (kind === 'fixed' && offFen === undefined) throw bad('offFen')
  if (kind === 'percent' && offBasisPoints === undefined) throw bad('offBasisPoints')
  if (input.budgetFen !== undefined && !isPaidBy(input)) throw bad('budgetFen')
  if (issueUntilAt <= issueFromAt || issueUntilAt <= now) throw bad('issueUntilAt')
  if (validDays !== undefined) {
    if (validFromAt || validUntilAt) throw bad('validDays')
    return
  }
  if (!validFromAt || !validUntilAt) throw bad('validDays')
  if (validUntilAt <= validFromAt || validUntilAt <= issueFromAt) throw bad('validUntilAt')
}

async function readScope(tx: Tx, input: TemplateInput): Promise<ScopeRecord> {
  if (input.productCodes.some((code) => input.excludedProductCodes.includes(code)))
    throw CouponError('bad-terms', { field: 'excludedProductCodes' })
  // None of them is deleted meanwhile.
  if (input.categoryCodes.length > 0) await holdCategories(tx)
  const categories = await named(tx, 'categories', 'name', input.categoryCodes)
  const products = await named(tx, 'products', 'title', input.productCodes)
  const excluded = await named(tx, 'products', 'title', input.excludedProductCodes)
  return {
    categoryIds: categories.map(({ id }) => id),
    productIds: products.map(({ id }) => id),
    excludedProductIds: excluded.map(({ id }) => id),
    onlyFor: [...categories, ...products].map(({ name }) => name),
    notFor: excluded.map(({ name }) => name),
  }
}

async function named(tx: Tx, table: 'categories' | 'products', column: 'name' | 'title', codes: string[]) {
  if (codes.length === 0) return []
  const rows = await tx.rows<{ id: number; name: string }>(
    `SELECT id, ${column} AS name FROM ${table} WHERE code IN (${placeholders(codes.length)}) ORDER BY id`,
    codes,
  )
  if (rows.length === codes.length) return rows
  throw table === 'products' ? ProductError('not-found') : CategoryError('not-found')
}
