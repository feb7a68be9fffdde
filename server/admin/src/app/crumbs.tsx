import { Breadcrumb } from 'antd'
import { Link, useLocation } from 'react-router-dom'
import { useText } from '../messages/text.ts'
import { placeOf } from './nav.ts'

/** Noun › thing › what is being done to it. */
export function Crumbs() {
  const t = useText()
  const { pathname } = useLocation()
  const place = placeOf(pathname)
  if (!place) return <div className="crumbs" />
  const [, code, step] = pathname.split('/').filter(Boolean)
  const items = [{ title: code ? <Link to={place.path}>{t.nav[place.text]}</Link> : t.nav[place.text] }]
  if (code === 'new') items.push({ title: t.nav.create })
  else if (code)
    items.push({
      title: step ? <Link to={`${place.path}/${code}`}>{code}</Link> : <span className="code">{code}</span>,
    })
  if (step === 'edit') items.push({ title: t.nav.edit })
  return (
    <div className="crumbs">
      <Breadcrumb items={items} />
    </div>
  )
}
