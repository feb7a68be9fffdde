import { useText } from '../messages/text.ts'

/** A ring of seats with one still free. */
export function LogoMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="var(--colour-brand)" />
      <circle
        cx="16"
        cy="16"
        r="8.2"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeDasharray="40 11.5"
        strokeLinecap="round"
        transform="rotate(-62 16 16)"
      />
      <circle cx="16" cy="16" r="3.1" fill="#fff" />
      <circle cx="23.4" cy="9.6" r="2.2" fill="#FFD9A0" />
    </svg>
  )
}

export function Logo({ isSmall = false }: { isSmall?: boolean }) {
  const t = useText()
  return (
    <span className="logo">
      <LogoMark />
      {!isSmall && <b>{t.app.name}</b>}
      {!isSmall && <small>{t.app.desk}</small>}
    </span>
  )
}
