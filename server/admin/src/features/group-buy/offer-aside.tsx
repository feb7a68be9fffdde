import { CheckCircleFilled, ExclamationCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { formatFen } from '@tuanke/shared/money'
import { useText, type Texts } from '../../messages/text.ts'
import { useWhen } from '../../messages/when.ts'
import { Panel } from '../../ui/panel.tsx'
import { Price } from '../../ui/price.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { OfferInput } from './api.ts'
import { requiredLeft, type Check } from './checks.ts'

interface Props {
  input: OfferInput
  /** Null where nothing is to be checked: the terms stand already. */
  checks: Check[] | null
}

/** What customers will see, and what still has to be put right. */
export function OfferAside({ input, checks }: Props) {
  return (
    <aside className="stack offer-aside">
      <OfferCard input={input} />
      {checks && <Checks checks={checks} />}
    </aside>
  )
}

function Checks({ checks }: { checks: Check[] }) {
  const t = useText()
  const left = requiredLeft(checks)
  return (
    <Panel
      title={t.groupBuyForm.checks}
      extra={
        <span className={left ? 'warn' : 'quiet'}>
          {left ? t.groupBuyForm.checksLeft(left) : t.groupBuyForm.checksReady}
        </span>
      }
    >
      <ul className="checks" aria-live="polite">
        {checks.map((check) => (
          <li key={check.key} className={check.ok ? 'is-ok' : check.isRequired ? 'is-missing' : 'is-advice'}>
            <CheckIcon check={check} />
            <span>{wordsOf(check, t)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function CheckIcon({ check }: { check: Check }) {
  if (check.ok) return <CheckCircleFilled aria-hidden />
  return check.isRequired ? <MinusCircleOutlined aria-hidden /> : <ExclamationCircleFilled aria-hidden />
}

function wordsOf({ key, ok, specs }: Check, { groupBuyChecks: t }: Texts): string {
  if (!ok && specs.length && key === 'below') return t.belowWhich(specs.join('、'))
  if (!ok && specs.length && key === 'stock') return t.stockWhich(specs.join('、'))
  return t[key]
}

/** As the storefront words it: a saving is against buying alone, and there is none where that cannot be had. */
function OfferCard({ input }: Pick<Props, 'input'>) {
  const { groupBuy, groupBuyForm: t } = useText()
  const when = useWhen()
  const priced = input.items.filter((item) => item.groupPriceFen > 0)
  const cheapest = priced.reduce<(typeof priced)[number] | null>(
    (best, item) => (!best || item.groupPriceFen < best.groupPriceFen ? item : best),
    null,
  )
  const aloneFen = cheapest?.alonePriceFen ?? 0
  const savingFen = cheapest ? aloneFen - cheapest.groupPriceFen : 0
  return (
    <Panel title={t.card}>
      <div className="offer-card">
        <Thumb url={input.coverUrl || null} size={96} />
        <div>
          <strong className="clip-2">{input.title || '—'}</strong>
          <span className="note">{groupBuy.teamOf(input.teamSize)}</span>
          <span>{cheapest ? <Price fen={cheapest.groupPriceFen} size="large" /> : '—'}</span>
          {aloneFen > 0 && (
            <span className="note">
              {t.item.alone} {formatFen(aloneFen)}
            </span>
          )}
          {savingFen > 0 && <span className="saving">{t.save(formatFen(savingFen))}</span>}
        </div>
      </div>
      <p className="note">
        {input.openAt && input.closeAt && when.range(input.openAt, input.closeAt)} · {t.fields.teamLife}{' '}
        {when.span(input.teamLifeMinutes)}
      </p>
    </Panel>
  )
}
