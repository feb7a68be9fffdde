import { CloseOutlined, LeftOutlined, LoadingOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Upload } from 'antd'
import { useEffect } from 'react'
import { uploadImage } from '../lib/api.ts'
import { useAct } from '../lib/act.ts'
import { useText } from '../messages/text.ts'
import { usePictureOnTheWay } from './pictures-on-the-way.tsx'
import { Thumb } from './thumb.tsx'

const ACCEPT = 'image/jpeg,image/png,image/webp'

interface AddProps {
  onUrl: (url: string) => void
  /** A picture is on its way: whoever sends now would send without it. */
  onBusy?: (isBusy: boolean) => void
}

function AddPicture({ onUrl, onBusy }: AddProps) {
  const t = useText()
  const upload = useAct({ run: uploadImage, onDone: onUrl, onProblem: () => failed() })
  const { isBusy } = upload
  const failed = usePictureOnTheWay(isBusy)
  useEffect(() => {
    onBusy?.(isBusy)
    return () => onBusy?.(false)
  }, [isBusy, onBusy])
  return (
    <Upload accept={ACCEPT} showUploadList={false} beforeUpload={(file) => (upload.go(file), false)}>
      <button type="button" className="picture-add" aria-label={t.productForm.upload}>
        {upload.isBusy ? <LoadingOutlined /> : <PlusOutlined />}
        <span>{upload.isBusy ? t.productForm.uploading : t.productForm.upload}</span>
      </button>
    </Upload>
  )
}

interface Props {
  value?: string | null
  onChange?: (url: string | null) => void
  /** Pictures already at hand, offered for choosing. */
  choices?: string[]
}

/** One picture: choose from those at hand or upload another. */
export function ImageField({ value, onChange, choices = [] }: Props) {
  const t = useText()
  const offered = [...new Set([...(value ? [value] : []), ...choices])]
  return (
    <div className="pictures">
      {offered.map((url) => (
        <button
          type="button"
          key={url}
          className={url === value ? 'picture is-chosen' : 'picture'}
          aria-pressed={url === value}
          onClick={() => onChange?.(url)}
        >
          <Thumb url={url} size={72} />
        </button>
      ))}
      <AddPicture onUrl={(url) => onChange?.(url)} />
      {value && choices.length === 0 && (
        <Button type="text" size="small" onClick={() => onChange?.(null)}>
          {t.app.remove}
        </Button>
      )}
    </div>
  )
}

/** Several pictures in order. */
export function GalleryField({
  value = [],
  onChange,
  onBusy,
  max = 20,
}: {
  value?: string[]
  onChange?: (urls: string[]) => void
  onBusy?: AddProps['onBusy']
  max?: number
}) {
  const t = useText()
  const forward = (n: number) => {
    const next = [...value]
    next.splice(n - 1, 2, value[n] ?? '', value[n - 1] ?? '')
    onChange?.(next)
  }
  return (
    <div className="pictures">
      {value.map((url, n) => (
        <span className="picture" key={url}>
          <Thumb url={url} size={72} />
          <span className="picture-tools">
            {n > 0 && (
              <Button
                size="small"
                type="text"
                icon={<LeftOutlined />}
                aria-label={t.productForm.makeFirst}
                onClick={() => forward(n)}
              />
            )}
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={t.productForm.removeImage}
              onClick={() => onChange?.(value.filter((other) => other !== url))}
            />
          </span>
        </span>
      ))}
      {value.length < max && <AddPicture onUrl={(url) => onChange?.([...value, url])} onBusy={onBusy} />}
    </div>
  )
}
