import { Badge, Menu, type MenuProps } from 'antd'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/api.ts'
import { useCan } from '../lib/permissions.ts'
import { useText } from '../messages/text.ts'
import { placeOf, places } from './nav.ts'

/** Folded, it shows signs alone, each with its name for whoever points at it. */
export function SideMenu({ isNarrow = false }: { isNarrow?: boolean }) {
  const t = useText()
  const can = useCan()
  const late = useLate()
  const here = placeOf(useLocation().pathname)
  const navRef = useRef<HTMLElement>(null)
  useEffect(() => {
    navRef.current?.querySelector('.ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' })
  }, [here?.path])
  const items = places.flatMap(({ group, items: groupItems }): NonNullable<MenuProps['items']> => {
    const entries = groupItems
      .filter((place) => can(place.permission))
      .map(({ path, text, icon: Icon }) => ({
        key: path,
        title: t.nav[text],
        icon: <Icon />,
        label: (
          <Link to={path}>
            {t.nav[text]} {late[path] ? <Badge count={late[path]} title={t.app.late(late[path])} /> : null}
          </Link>
        ),
      }))
    if (!entries.length) return []
    return group ? [{ key: group, type: 'group', label: t.nav[group], children: entries }] : entries
  })
  return (
    <nav aria-label={t.app.desk} ref={navRef}>
      <Menu mode="inline" inlineCollapsed={isNarrow} selectedKeys={here ? [here.path] : []} items={items} />
    </nav>
  )
}

/** Path → how much of it is overdue; the same figures as on the first page. */
function useLate(): Record<string, number> {
  const can = useCan()
  const { data } = useQuery({
    queryKey: ['dashboard'],
    queryFn: () => api.get('/api/v1/admin/dashboard'),
    refetchInterval: 60_000,
    enabled: can('dashboard.read'),
  })
  return { '/tickets': data?.todo.overdueTickets ?? 0 }
}
