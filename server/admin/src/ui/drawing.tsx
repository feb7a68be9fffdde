/** Small drawings for empty and error states, made of the shop's own shapes: a ring of seats and a basket. */
export function Drawing({ kind }: { kind: 'empty' | 'error' | 'done' | 'scan' }) {
  return (
    <svg width="120" height="88" viewBox="0 0 120 88" aria-hidden="true" className="drawing">
      <ellipse cx="60" cy="78" rx="44" ry="5" className="d-shade" />
      {kind === 'empty' && (
        <>
          <path d="M32 40h56l-7 34a4 4 0 0 1-4 3H43a4 4 0 0 1-4-3z" className="d-soft" />
          <path
            d="M32 40h56l-7 34a4 4 0 0 1-4 3H43a4 4 0 0 1-4-3zM44 40l10-18M76 40 66 22M48 50l3 18M60 50v18M72 50l-3 18"
            className="d-line"
          />
          <circle cx="60" cy="14" r="4" className="d-brand" />
        </>
      )}
      {kind === 'error' && (
        <>
          <circle cx="60" cy="42" r="30" className="d-soft" />
          <circle cx="60" cy="42" r="30" className="d-line" strokeDasharray="150 40" />
          <path d="M60 28v18" className="d-line d-strong" />
          <circle cx="60" cy="56" r="3" className="d-brand" />
        </>
      )}
      {kind === 'done' && (
        <>
          <circle cx="60" cy="42" r="30" className="d-green-soft" />
          <path d="m46 43 10 10 19-21" className="d-green" />
        </>
      )}
      {kind === 'scan' && (
        <>
          <rect x="28" y="12" width="64" height="60" rx="12" className="d-soft" />
          <path
            d="M36 30v-6a4 4 0 0 1 4-4h6M74 20h6a4 4 0 0 1 4 4v6M84 54v6a4 4 0 0 1-4 4h-6M46 64h-6a4 4 0 0 1-4-4v-6"
            className="d-line"
          />
          <path d="M46 32v20M52 32v20M60 32v20M66 32v20M74 32v20" className="d-line" />
          <path d="M32 42h56" className="d-line d-strong" />
        </>
      )}
    </svg>
  )
}
