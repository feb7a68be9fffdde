import { useEffect } from 'react'
import { useBlocker } from 'react-router-dom'
import { useText } from '../messages/text.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'

/** Navigation that comes from saving carries this, so nobody is asked about what has just been kept. */
export const saved = { state: { saved: true } } as const

/** Asks before typed text is lost, by a link inside or by closing the window. */
export function LeaveGuard({ isDirty, isDrawer }: { isDirty: () => boolean; isDrawer?: boolean }) {
  const { app } = useText()
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const isSaved = (nextLocation.state as { saved?: boolean } | null)?.saved === true
    const address = ({ pathname, search }: typeof nextLocation) => (isDrawer ? pathname + search : pathname)
    return !isSaved && address(currentLocation) !== address(nextLocation) && isDirty()
  })
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])
  return (
    <ConfirmDialog
      isOpen={blocker.state === 'blocked'}
      isDanger
      title={app.leaveTitle}
      okText={app.leave}
      cancelText={app.stay}
      isBusy={false}
      confirm={() => blocker.proceed?.()}
      close={() => blocker.reset?.()}
    >
      {app.leaveBody}
    </ConfirmDialog>
  )
}
