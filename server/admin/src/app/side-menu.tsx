import { Menu, type MenuProps } from 'antd'
import { Link, useLocation } from 'react-router-dom'
import { useCan } from '../lib/permissions.ts'
import { useText } from '../messages/text.ts'
import { placeOf, places } from './nav.ts'

export function SideMenu() {
  const t = useText()
  const can = useCan()
  const here = placeOf(useLocation().pathname)
  const items = places.flatMap(({ group, items: groupItems }): NonNullable<MenuProps['items']> => {
    const entries = groupItems
      .filter((place) => can(place.permission))
      .map(({ path, text, icon: Icon }) => ({ key: path, icon: <Icon />, label: <Link to={path}>{t.nav[text]}</Link> }))
    if (!entries.length) return []
    return group ? [{ key: group, type: 'group', label: t.nav[group], children: entries }] : entries
  })
  return (
    <nav aria-label={t.app.desk}>
      <Menu mode="inline" selectedKeys={here ? [here.path] : []} items={items} />
    </nav>
  )
}
