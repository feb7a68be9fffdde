import { Input, View } from '@tarojs/components'
import { useRef } from 'react'
import { Action } from '../../../ui/action.tsx'
import { named } from '../../../ui/a11y.ts'
import { groupBuyTexts } from '../texts.ts'

const t = groupBuyTexts.search
/** As much as the server looks for. */
const LONGEST = 32

interface Props {
  initial: string
  onSearch: (words: string) => void
}

/** One line to type into; Enter or the button searches, typing alone asks nobody. */
export function SearchField({ initial, onSearch }: Props) {
  const typed = useRef(initial)
  const search = () => onSearch(typed.current.trim())
  return (
    <View className="search-field">
      <Input
        className="search-field__input"
        defaultValue={initial}
        placeholder={t.placeholder}
        placeholderClass="search-field__placeholder"
        maxlength={LONGEST}
        confirmType="search"
        focus={initial === ''}
        onInput={(event) => (typed.current = event.detail.value)}
        onConfirm={search}
        {...named(t.placeholder, 'searchbox')}
      />
      <Action small onTap={search}>
        {t.go}
      </Action>
    </View>
  )
}
