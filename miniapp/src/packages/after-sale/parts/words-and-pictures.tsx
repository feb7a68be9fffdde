import { Text, View } from '@tarojs/components'
import { PictureField } from '../../../ui/picture-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { Draft } from '../draft.ts'
import { applyTexts as t } from '../texts.ts'

interface Props {
  draft: Draft
  wantsPicture: boolean
  problem: string
  onChange: (part: Partial<Draft>) => void
  onUploading: (isUploading: boolean) => void
}

export function WordsAndPictures({ draft, wantsPicture, problem, onChange, onUploading }: Props) {
  return (
    <View className="card">
      <Text className="card__title">{t.details}</Text>
      <TextArea
        placeholder={t.placeholder}
        initial={draft.description}
        maxLength={500}
        problem={problem}
        onText={(description) => onChange({ description })}
      />
      <View className="note apply__hint">{wantsPicture ? t.pictureNeeded : t.pictures}</View>
      <PictureField
        initial={draft.pictures}
        onChange={(pictures, uploading) => {
          onUploading(uploading)
          if (pictures.join() !== draft.pictures.join()) onChange({ pictures })
        }}
      />
    </View>
  )
}
