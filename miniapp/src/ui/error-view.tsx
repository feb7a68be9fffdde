import type { ApiError } from '@tuanke/shared/api/api-error'
import { ensureSession } from '../lib/session.ts'
import { openTab, routes } from '../lib/routes.ts'
import { sayError } from '../lib/toast.ts'
import { sentence } from '../messages/sentence.ts'
import { StateView } from './state-view.tsx'
import { uiTexts } from './texts.ts'

/** What happened and the way on: sign in, home when the thing does not exist, else try again. */
export function ErrorView({ error, onRetry }: { error: ApiError; onRetry: () => Promise<void> }) {
  if (error.code.startsWith('auth.')) {
    const signIn = () =>
      ensureSession()
        .then((signedIn) => (signedIn ? onRetry() : undefined))
        .catch(sayError)
    return (
      <StateView
        picture="door"
        title={uiTexts.signInFirst}
        text={sentence(error)}
        action={uiTexts.signIn}
        onAction={() => void signIn()}
      />
    )
  }
  const isGone = error.status === 404
  return (
    <StateView
      picture={isGone ? 'parcel' : 'offline'}
      title={isGone ? sentence(error) : uiTexts.errorTitle}
      text={isGone ? undefined : sentence(error)}
      action={isGone ? uiTexts.home : uiTexts.retry}
      onAction={() => (isGone ? openTab(routes.home()) : void onRetry())}
    />
  )
}
