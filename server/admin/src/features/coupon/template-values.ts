import type { PickedProduct } from '../../ui/product-picker.tsx'
import type { Range } from '../../ui/range-field.tsx'
import { fromPicker, toPicker } from '../../lib/time.ts'
import { systemNow } from '../../lib/now.ts'
import type { TemplateInput } from './api.ts'

const DAY_MS = 86_400_000

/** What the form holds; a percentage in percent, times as the shop's wall clock. */
export interface TemplateValues {
  title: string
  kind: TemplateInput['kind']
  offFen?: number | null
  offPercent?: number | null
  capFen?: number | null
  thresholdFen?: number | null
  categoryCodes?: string[]
  products?: PickedProduct[]
  excluded?: PickedProduct[]
  issue: Range
  validity: 'days' | 'window'
  validDays?: number
  window?: Range
  totalLimit?: number | null
  perMemberLimit?: number | null
  budgetFen?: number | null
  mostPerMinute?: number | null
  mostPerHour?: number | null
  isInCentre: boolean
}

/** From now for a month, good for a week, one for each member. */
export function firstValues(): Partial<TemplateValues> {
  const now = systemNow()
  const inDays = (days: number) => toPicker(new Date(now.getTime() + days * DAY_MS).toISOString())
  return {
    kind: 'fixed',
    thresholdFen: 0,
    categoryCodes: [],
    issue: [inDays(0), inDays(30)],
    validity: 'days',
    validDays: 7,
    perMemberLimit: 1,
    isInCentre: true,
  }
}

export function inputOf(values: TemplateValues): TemplateInput {
  const [issueFrom, issueUntil] = values.issue
  const [from, until] = values.window ?? [null, null]
  return {
    title: values.title.trim(),
    kind: values.kind,
    ...(values.kind === 'percent'
      ? { offBasisPoints: Math.round((values.offPercent ?? 0) * 100), capFen: values.capFen ?? undefined }
      : { offFen: values.offFen ?? undefined }),
    thresholdFen: values.thresholdFen ?? 0,
    categoryCodes: values.categoryCodes ?? [],
    productCodes: codesOf(values.products),
    excludedProductCodes: codesOf(values.excluded),
    issueFromAt: issueFrom ? fromPicker(issueFrom) : '',
    issueUntilAt: issueUntil ? fromPicker(issueUntil) : '',
    ...(values.validity === 'days'
      ? { validDays: values.validDays }
      : { validFromAt: from ? fromPicker(from) : undefined, validUntilAt: until ? fromPicker(until) : undefined }),
    totalLimit: values.totalLimit ?? undefined,
    perMemberLimit: values.perMemberLimit ?? undefined,
    budgetFen: values.budgetFen ?? undefined,
    mostPerMinute: values.mostPerMinute ?? undefined,
    mostPerHour: values.mostPerHour ?? undefined,
    isInCentre: values.isInCentre,
  }
}

const codesOf = (products: PickedProduct[] = []): string[] => products.map(({ value }) => value)
