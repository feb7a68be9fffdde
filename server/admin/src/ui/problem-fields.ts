import type { ApiError, ApiErrorCode } from '@tuanke/shared/api/api-error'
import type { FormInstance } from 'antd'
import { useAct, type Act } from '../lib/act.ts'
import { useSayProblem } from '../messages/problem-text.ts'
import { useText } from '../messages/text.ts'

type Name = (string | number)[]

/** Where a form holds what the request calls `path`; without it both call it the same. */
export type FieldOf = (path: string[]) => Name

/** Refusals that are about one field, wherever a form has it. */
const fieldOfCode: Partial<Record<ApiErrorCode, string[]>> = {
  'category.not-found': ['categoryCode', 'parentCode'],
  'coupon.limit-too-low': ['totalLimit'],
  'coupon.not-found': ['giftTemplateCode', 'couponTemplateCode'],
  'level.not-rising': ['growthFrom'],
  'level.rank-taken': ['rankNo'],
  'member.not-found': ['memberNo'],
  'points.banned': ['memberNo'],
  'points.not-enough': ['amount'],
  'reward.stock-below-taken': ['stock'],
  'stock.below-reserved': ['amount'],
}

interface Fault {
  name: Name
  text: string
}

/** Puts what the server refused at its fields and leads to the first; false when some of it has no field here. */
export function useProblemAtFields() {
  const { app } = useText()
  const say = useSayProblem()
  return <V extends object>(form: FormInstance<V>, problem: ApiError, fieldOf: FieldOf = (path) => path): boolean => {
    const known = form.getFieldsError().map(({ name }) => name)
    const paths = pathsOf(problem)
    const text = problem.code === 'request.invalid' ? app.fieldRefused : say(problem.code, problem.params)
    const faults = paths.flatMap((path): Fault[] => {
      const name = closest(known, fieldOf(path))
      return name ? [{ name, text }] : []
    })
    const [first] = [...faults].sort((a, b) => known.indexOf(a.name) - known.indexOf(b.name))
    if (!first) return false
    type Fields = Parameters<typeof form.setFields>[0]
    form.setFields(faults.map((fault) => ({ name: fault.name, errors: [fault.text] })) as Fields)
    form.scrollToField(first.name as Parameters<typeof form.scrollToField>[0], { block: 'center', focus: true })
    return problem.code !== 'request.invalid' || faults.length === paths.length
  }
}

function pathsOf({ code, params, errors }: ApiError): string[][] {
  if (errors.length > 0) return errors.map(({ path }) => path.split('.'))
  if (typeof params.field === 'string') return [params.field.split('.')]
  return (fieldOfCode[code] ?? []).map((name) => [name])
}

/** The field itself, or the one it is a part of: a picture of the gallery is the gallery. */
function closest(known: Name[], wanted: Name): Name | undefined {
  for (let length = wanted.length; length > 0; length--) {
    const key = wanted.slice(0, length).join('.')
    const found = known.find((name) => name.join('.') === key)
    if (found) return found
  }
  return undefined
}

interface FormAct<V extends object, I, O> extends Act<I, O> {
  form: FormInstance<V>
  fieldOf?: FieldOf
}

/** A form that is sent: what the server refuses stands at its field. */
export function useFormAct<V extends object, I = void, O = unknown>({ form, fieldOf, ...act }: FormAct<V, I, O>) {
  const atFields = useProblemAtFields()
  return useAct<I, O>({
    ...act,
    onProblem: (problem, input) => act.onProblem?.(problem, input) === true || atFields(form, problem, fieldOf),
  })
}
