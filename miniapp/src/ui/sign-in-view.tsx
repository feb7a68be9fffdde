import { ensureSession } from '../lib/session.ts'
import { sayError } from '../lib/toast.ts'
import { StateView } from './state-view.tsx'
import { uiTexts } from './texts.ts'

/** Instead of a page that only a member has. */
export function SignInView({ onSignedIn }: { onSignedIn: () => void }) {
  const signIn = () =>
    ensureSession()
      .then((signedIn) => signedIn && onSignedIn())
      .catch(sayError)
  return (
    <StateView
      picture="door"
      title={uiTexts.signInFirst}
      text={uiTexts.signInWhy}
      action={uiTexts.signIn}
      onAction={() => void signIn()}
    />
  )
}
