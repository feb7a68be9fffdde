import { Image, Text, View } from '@tarojs/components'
import { pictureUrl } from '../lib/picture-url.ts'
import { type ChosenPicture, usePictures } from '../lib/pictures.ts'
import { sentence } from '../messages/sentence.ts'
import { spoken, tappable } from './a11y.ts'
import './picture-field.scss'
import { uiTexts as t } from './texts.ts'

interface Props {
  /** Addresses sent before, for a form that is opened again. */
  initial?: string[]
  max?: number
  /** Hears the addresses to send with the form, and whether a picture is still on its way. */
  onChange: (urls: string[], isBusy: boolean) => void
}

/** Pictures to go with what somebody writes: chosen, sent at once, each with its progress or what went wrong. */
export function PictureField({ initial = [], max = 6, onChange }: Props) {
  const { pictures, add, remove, retry } = usePictures(initial, max, onChange)
  const failed = pictures.find(({ error }) => error)
  return (
    <View className="picture-field">
      <View className="picture-field__grid">
        {pictures.map((picture, index) => (
          <View key={picture.id} className="picture-field__cell">
            <Image className="picture-field__picture" mode="aspectFill" src={shownOf(picture)} {...spoken('')} />
            {!picture.url && (
              <View
                className={`picture-field__veil${picture.error ? ' picture-field__veil--wrong' : ''}`}
                onClick={() => picture.error && retry(picture.id)}
                {...(picture.error ? tappable() : {})}
              >
                {picture.error ? t.pictureRetry : t.pictureSending(picture.percent)}
              </View>
            )}
            <View
              className="picture-field__remove"
              onClick={() => remove(picture.id)}
              {...tappable(t.pictureRemove(index + 1))}
            >
              <Text className="picture-field__cross">×</Text>
            </View>
          </View>
        ))}
        {pictures.length < max && (
          <View className="picture-field__cell picture-field__add" onClick={() => void add()} {...tappable()}>
            <Text className="picture-field__plus">＋</Text>
            <Text className="picture-field__count">{t.pictureAdd(pictures.length, max)}</Text>
          </View>
        )}
      </View>
      {failed?.error && <View className="picture-field__problem">{sentence(failed.error)}</View>}
    </View>
  )
}

/** A file of this phone has an address of its own; only the server's needs the host in front. */
const shownOf = ({ shown, url }: ChosenPicture) => (shown === url ? pictureUrl(shown, 360) : shown)
