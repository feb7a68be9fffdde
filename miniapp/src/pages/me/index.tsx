import { Text, View } from '@tarojs/components'
import { call } from '../../lib/call.ts'
import { loadMe } from '../../lib/me.ts'
import { useTabTitle } from '../../lib/page-title.ts'
import { useRemote } from '../../lib/remote.ts'
import { openPage, routes } from '../../lib/routes.ts'
import { ensureSession, isSignedIn, signOut } from '../../lib/session.ts'
import { loadSettings } from '../../lib/settings.ts'
import { confirmed, say, sayError } from '../../lib/toast.ts'
import { Action } from '../../ui/action.tsx'
import { ErrorView } from '../../ui/error-view.tsx'
import { Glances } from './parts/glances.tsx'
import { LanguageRow } from './parts/language-row.tsx'
import { MenuRow } from './parts/menu-row.tsx'
import { OrderCounts } from './parts/order-counts.tsx'
import { ProfileCard } from './parts/profile-card.tsx'
import { meTexts as t } from './texts.ts'
import './index.scss'

export default function MePage() {
  useTabTitle('Me')
  const { data: me, error, isLoading, reload } = useRemote(loadMe)
  const settings = useRemote(loadSettings)

  const signIn = () =>
    ensureSession()
      .then((signedIn) => (signedIn ? reload() : undefined))
      .catch(sayError)

  /** Opens what needs a member, after signing in where necessary. */
  const opens = (address: string) => () =>
    void ensureSession()
      .then((signedIn) => signedIn && openPage(address))
      .catch(sayError)

  const leave = async () => {
    if (!(await confirmed(t.logoutTitle, t.logoutText, t.logoutYes, t.logoutNo))) return
    await signOut()
    say(t.loggedOut)
    await reload()
  }

  if (error && !me && isSignedIn() && !isLoading)
    return (
      <View className="page">
        <ErrorView error={error} onRetry={reload} />
      </View>
    )
  const { servicePhone = '' } = settings.data ?? {}
  return (
    <View className="page">
      <ProfileCard
        me={me ?? null}
        isLoading={isLoading && isSignedIn()}
        onSignIn={() => void signIn()}
        onProfile={opens(routes.profile())}
        onCode={opens(routes.memberCode())}
      />
      <Glances me={me ?? null} opens={opens} onEarned={() => void reload()} />
      <OrderCounts counts={me?.orderCounts} opens={opens} />
      <View className="card menu">
        <MenuRow label={t.couponCentre} onOpen={opens(routes.couponCentre())} />
        <MenuRow label={t.rewards} onOpen={opens(routes.rewards())} />
        <MenuRow label={t.favourites} onOpen={opens(routes.favourites())} />
        <MenuRow label={t.addresses} onOpen={opens(routes.addresses())} />
        <MenuRow
          label={t.notices}
          hint={me && me.unreadNotices > 0 ? t.unread(me.unreadNotices) : ''}
          onOpen={opens(routes.notices())}
        />
      </View>
      <View className="card menu">
        <MenuRow label={t.reviews} onOpen={opens(routes.myReviews())} />
        <MenuRow label={t.tickets} onOpen={opens(routes.tickets())} />
        {servicePhone && <MenuRow label={t.service} hint={servicePhone} onOpen={() => call(servicePhone)} />}
      </View>
      <View className="card menu">
        <MenuRow label={t.privacy} onOpen={opens(routes.privacy())} />
        <LanguageRow />
      </View>
      {me && (
        <View className="me__foot">
          {process.env.TARO_ENV === 'h5' && (
            <Action kind="bare" onTap={() => openPage(routes.login())}>
              {t.switchMember}
            </Action>
          )}
          <Action kind="bare" onTap={() => void leave()}>
            <Text>{t.logout}</Text>
          </Action>
        </View>
      )}
    </View>
  )
}
