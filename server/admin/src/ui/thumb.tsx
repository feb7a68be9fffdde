/** A square picture; a tinted square when there is none or it cannot be loaded. */
export function Thumb({ url, size = 40, alt = '' }: { url: string | null; size?: number; alt?: string }) {
  return (
    <span className="thumb" style={{ width: size, height: size }}>
      {url && <img src={url} alt={alt} loading="lazy" onError={(event) => (event.currentTarget.hidden = true)} />}
    </span>
  )
}
