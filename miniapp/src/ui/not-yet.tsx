import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Remote } from '../lib/remote.ts'
import { isSignedIn } from '../lib/session.ts'
import { ErrorView } from './error-view.tsx'
import { SignInView } from './sign-in-view.tsx'

interface Props {
  remote: Pick<Remote<unknown>, 'error' | 'isLoading' | 'reload'>
  skeleton: ReactNode
  /** Somebody's own: it takes signing in first. */
  isOwn?: boolean
}

/** A page whose content is not there: the shape of what comes, or why it does not and the way on. */
export function NotYet({ remote: { error, isLoading, reload }, skeleton, isOwn }: Props) {
  return <View className="page">{content()}</View>

  function content() {
    if (isOwn && !isSignedIn()) return <SignInView onSignedIn={() => void reload()} />
    return error && !isLoading ? <ErrorView error={error} onRetry={reload} /> : skeleton
  }
}
