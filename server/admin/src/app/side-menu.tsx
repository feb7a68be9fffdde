import { Badge, Menu, type MenuProps } from 'antd'
import { Link, useLocation } from 'react-router-dom'
import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/api.ts'
import { useCan } from '../lib/permissions.ts'
import { useText } from '../messages/text.ts'
import { placeOf, places } from './nav.ts'

export function SideMenu() {
  const t = useText()
  const can = useCan()
  const late = useLate()
  const here = placeOf(useLocation().pathname)
  const items = places.flatMap(({ group, items: groupItems }): NonNullable<MenuProps['items']> => {
    const entries = groupItems
      .filter((place) => can(place.permission))
      .map(({ path, text, icon: Icon }) => ({
        key: path,
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
    <nav aria-label={t.app.desk}>
      <Menu mode="inline" selectedKeys={here ? [here.path] : []} items={items} />
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
