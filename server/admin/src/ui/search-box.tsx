import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useState } from 'react'

interface Props {
  value: string | undefined
  onSearch: (text: string | undefined) => void
  placeholder: string
}

/** Filters half a second after the last key, or at once on Enter. */
export function SearchBox({ value, onSearch, placeholder }: Props) {
  const [text, setText] = useState(value ?? '')
  useEffect(() => setText(value ?? ''), [value])
  useEffect(() => {
    const next = text.trim() || undefined
    if (next === value) return
    const timer = setTimeout(() => onSearch(next), 500)
    return () => clearTimeout(timer)
  }, [text, value, onSearch])
  return (
    <Input
      className="search-box"
      allowClear
      aria-label={placeholder}
      prefix={<SearchOutlined />}
      placeholder={placeholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={() => onSearch(text.trim() || undefined)}
    />
  )
}
