interface Props<K extends string> {
  tabs: readonly { key: K; label: string }[]
  active: K
  change: (key: K) => void
  label: string
}

/** Saved views as tabs; scroll sideways on a phone. */
export function ScrollTabs<K extends string>({ tabs, active, change, label }: Props<K>) {
  return (
    <div className="scroll-tabs" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          aria-selected={tab.key === active}
          onClick={() => change(tab.key)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
