import { fenParts } from '@tuanke/shared/money'

/** Small ¥, big yuan, small decimals; tabular digits, thousands apart. */
export function Price({ fen, size = 'normal', quiet }: { fen: number; size?: 'normal' | 'large'; quiet?: boolean }) {
  const { sign, yuan, decimals } = fenParts(fen)
  return (
    <span className={`price price-${size} ${quiet ? 'price-quiet' : ''}`}>
      {sign}
      <small>¥</small>
      {yuan.replace(/\B(?=(\d{3})+$)/g, ',')}
      <small>.{decimals}</small>
    </span>
  )
}
