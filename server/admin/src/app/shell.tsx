import { LogoutOutlined, MenuOutlined, SearchOutlined, TranslationOutlined } from '@ant-design/icons'
import { Button, Drawer, Dropdown } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { useStaff } from '../lib/permissions.ts'
import { useIsPhone, useIsNarrow } from '../lib/viewport.ts'
import { useLocale, useText } from '../messages/text.ts'
import { Crumbs } from './crumbs.tsx'
import { useDemoClock } from './demo-clock.ts'
import { Logo } from './logo.tsx'
import { Palette } from './palette.tsx'
import { SideMenu } from './side-menu.tsx'

/** Navigation by noun at the left, search and person at the top, the page in the middle. */
export function Shell({ signOut, children }: { signOut: () => void; children: ReactNode }) {
  const t = useText()
  const isPhone = useIsPhone()
  const isNarrow = useIsNarrow()
  const { pathname } = useLocation()
  const navigation = useNavigationType()
  useDemoClock()
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const [isSearchOpen, setIsSearchOpen] = useState(false)

  useEffect(() => {
    setIsMenuOpen(false)
    // Back leads to where one was; the list sees to it.
    if (navigation !== 'POP') window.scrollTo(0, 0)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setIsSearchOpen((open) => !open)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <div className="shell">
      <a
        className="skip"
        href="#content"
        onClick={(event) => (event.preventDefault(), document.getElementById('content')?.focus())}
      >
        {t.app.skipToContent}
      </a>
      {!isPhone && (
        <aside className={isNarrow ? 'side is-narrow' : 'side'}>
          <Logo isSmall={isNarrow} />
          <SideMenu isNarrow={isNarrow} />
        </aside>
      )}
      <div className="main">
        <header className="top">
          {isPhone && (
            <Button
              type="text"
              icon={<MenuOutlined />}
              aria-label={t.app.openMenu}
              onClick={() => setIsMenuOpen(true)}
            />
          )}
          <Crumbs />
          <button
            type="button"
            className="search-open"
            onClick={() => setIsSearchOpen(true)}
            aria-label={t.palette.open}
          >
            <SearchOutlined />
            <span>{t.palette.open}</span>
            <kbd>⌘K</kbd>
          </button>
          <Person signOut={signOut} />
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Drawer
        placement="left"
        size={264}
        open={isMenuOpen}
        onClose={() => setIsMenuOpen(false)}
        title={<Logo />}
        styles={{ body: { padding: '8px 0' } }}
      >
        <SideMenu />
      </Drawer>
      <Palette isOpen={isSearchOpen} close={() => setIsSearchOpen(false)} />
    </div>
  )
}

function Person({ signOut }: { signOut: () => void }) {
  const t = useText()
  const me = useStaff()
  const { locale, setLocale } = useLocale()
  const items = [
    { key: 'who', disabled: true, label: `${me.displayName} · ${me.roleText[locale]}` },
    { type: 'divider' as const },
    {
      key: 'locale',
      icon: <TranslationOutlined />,
      label: locale === 'zh' ? 'English' : '中文',
      onClick: () => setLocale(locale === 'zh' ? 'en' : 'zh'),
    },
    { key: 'out', icon: <LogoutOutlined />, label: t.app.signOut, onClick: signOut },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button type="button" className="person" aria-label={me.displayName}>
        <span className="person-disc" aria-hidden="true">
          {me.displayName.slice(0, 1)}
        </span>
        <span className="person-words">
          {me.displayName}
          <small>{me.roleText[locale]}</small>
        </span>
      </button>
    </Dropdown>
  )
}
