import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, Button, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { createBrowserRouter, RouterProvider, useNavigate } from 'react-router-dom'
import { ApiError } from '@tuanke/shared/api/api-error'
import { StaffContext } from '../lib/permissions.ts'
import { useIsPhone } from '../lib/viewport.ts'
import { useLocale, useText } from '../messages/text.ts'
import { Loaded, PageSkeleton, StateBox } from '../ui/states.tsx'
import { LocaleProvider } from './locale.tsx'
import { AppRoutes } from './routes.tsx'
import { useSession } from './session.tsx'
import { Shell } from './shell.tsx'
import { SignIn } from './sign-in.tsx'
import { themeFor } from './theme.ts'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal will not change its mind; a lost connection may.
      retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status > 0 && error.status < 500),
    },
  },
})

/** Addresses as they were before: kept in bookmarks and messages. */
if (window.location.hash.startsWith('#/'))
  window.history.replaceState(null, '', `/admin${window.location.hash.slice(1)}`)

/** The server answers every address below `/admin` with this program; a data router lets a form ask before it is left. */
const router = createBrowserRouter([{ path: '*', element: <Gate />, errorElement: <Broken /> }], { basename: '/admin' })

export function App() {
  return (
    <LocaleProvider>
      <QueryClientProvider client={queries}>
        <Themed />
      </QueryClientProvider>
    </LocaleProvider>
  )
}

function Themed() {
  const { locale } = useLocale()
  const isPhone = useIsPhone()
  return (
    <ConfigProvider
      locale={locale === 'zh' ? zhCN : enUS}
      theme={themeFor(isPhone)}
      button={{ autoInsertSpace: false }}
    >
      <AntApp message={{ maxCount: 3 }} className="ant-root">
        <RouterProvider router={router} />
      </AntApp>
    </ConfigProvider>
  )
}

function Gate() {
  const session = useSession()
  const navigate = useNavigate()
  if (!session.isSignedIn) return <SignIn onSession={session.signIn} hasEnded={session.hasEnded} />
  return (
    <Loaded query={session.me} skeleton={<PageSkeleton />}>
      {(me) => (
        <StaffContext.Provider value={me}>
          <Shell
            signOut={() => {
              session.signOut()
              void navigate('/')
            }}
          >
            <AppRoutes />
          </Shell>
        </StaffContext.Provider>
      )}
    </Loaded>
  )
}

/** A page that broke, most of all because its part of an earlier build is gone: the whole program again. */
function Broken() {
  const { app } = useText()
  return (
    <StateBox
      kind="error"
      title={app.failedTitle}
      action={<Button onClick={() => window.location.reload()}>{app.retry}</Button>}
    />
  )
}
