import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'

interface Watch {
  count: (more: 1 | -1) => void
  failed: () => void
}

const PicturesContext = createContext<Watch | null>(null)

/** Counts the pictures a form's fields are sending, so that a save can wait for them. */
export function usePictures() {
  const [onTheWay, setOnTheWay] = useState(0)
  const [isWaiting, setWaiting] = useState(false)
  const next = useRef<() => void>(() => undefined)
  useEffect(() => {
    if (!isWaiting || onTheWay > 0) return
    setWaiting(false)
    next.current()
  }, [isWaiting, onTheWay])
  const watch = useMemo<Watch>(
    () => ({ count: (more) => setOnTheWay((n) => n + more), failed: () => setWaiting(false) }),
    [],
  )
  /** Does it now, or as soon as the last picture is here; one that could not be sent calls it off. */
  const after = useCallback((act: () => void) => {
    next.current = act
    setWaiting(true)
  }, [])
  return { watch, isWaiting: isWaiting && onTheWay > 0, after }
}

/** The fields inside tell about their pictures. */
export const WithPictures = ({ watch, children }: { watch: Watch; children: ReactNode }) => (
  <PicturesContext.Provider value={watch}>{children}</PicturesContext.Provider>
)

/** For a field: its picture is on its way. Returns what to call when it could not be sent. */
export function usePictureOnTheWay(isSending: boolean): () => void {
  const watch = useContext(PicturesContext)
  useEffect(() => {
    if (!isSending || !watch) return
    watch.count(1)
    return () => watch.count(-1)
  }, [isSending, watch])
  return useCallback(() => watch?.failed(), [watch])
}
