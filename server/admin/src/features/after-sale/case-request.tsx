import { formatFen } from '@tuanke/shared/money'
import { Image } from 'antd'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { Thumb } from '../../ui/thumb.tsx'
import type { AfterSale } from './api.ts'

/** What the customer asks for: goods, words and pictures. */
export function CaseRequest({ one }: { one: AfterSale }) {
  return (
    <>
      <Goods one={one} />
      <Words one={one} />
    </>
  )
}

function Goods({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  return (
    <Panel title={t.goods}>
      <ul className="goods">
        {one.lines.map((line) => (
          <li key={line.title + line.spec}>
            <Thumb url={line.imageUrl} size={56} />
            <div>
              <span className="strong">{line.title}</span>
              <span className="quiet">{line.spec}</span>
            </div>
            <span className="goods-count">
              {formatFen(line.unitPriceFen)} <b>× {line.quantity}</b>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Words({ one }: { one: AfterSale }) {
  const { afterSale: t } = useText()
  return (
    <Panel title={t.request}>
      <p className={one.description ? 'case-words' : 'quiet'}>{one.description || t.noWords}</p>
      {one.pictures.length > 0 && (
        <Image.PreviewGroup>
          <div className="evidence" aria-label={t.evidence}>
            {one.pictures.map((url) => (
              <Image key={url} src={url} width={112} height={112} alt={t.evidence} />
            ))}
          </div>
        </Image.PreviewGroup>
      )}
    </Panel>
  )
}
