import { useText } from '../../messages/text.ts'
import { NumberItem } from '../../ui/number-field.tsx'
import type { Order } from './api.ts'

/** How many units of each line go back. */
export function PartLines({ order }: { order: Order }) {
  const { afterSale } = useText()
  return (
    <ul className="part-lines">
      {order.detailLines.map((line) => {
        const left = line.quantity - line.refundedQuantity - line.claimedQuantity
        return (
          <li key={line.itemId}>
            <span>
              <span className="strong clip">{line.title}</span>
              <span className="note">
                {line.spec} · {afterSale.partLeft(left)}
              </span>
            </span>
            <NumberItem
              name={['takes', String(line.itemId)]}
              min={0}
              max={left}
              face={{ 'aria-label': `${line.title} ${line.spec}`, disabled: left === 0, placeholder: '0', width: 96 }}
            />
          </li>
        )
      })}
    </ul>
  )
}
