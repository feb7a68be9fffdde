import { Canvas, Image, View } from '@tarojs/components'
import { useReady } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { copyLink, useSharing } from '../../../../lib/share.ts'
import { sayError } from '../../../../lib/toast.ts'
import { spoken } from '../../../../ui/a11y.ts'
import { Action } from '../../../../ui/action.tsx'
import { ErrorView } from '../../../../ui/error-view.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { StateView } from '../../../../ui/state-view.tsx'
import { drawPoster } from '../../draw-poster.ts'
import { loadPoster, type Poster } from '../../load-poster.ts'
import { CANVAS_ID, openCanvas } from '../../poster-canvas.ts'
import { savePoster } from '../../save-poster.ts'
import { shareTexts as t } from '../../texts.ts'
import './index.scss'

const onWeb = process.env.TARO_ENV === 'h5'

export default function PosterPage() {
  usePageTitle('Poster')
  const query = usePageQuery<'groupBuyCode' | 'teamCode'>()
  const { data, error, isLoading, reload } = useRemote(() => loadPoster(query))
  const { file, hasFailed, draw } = useDrawing(data)
  useSharing({ title: data?.shareTitle ?? '', path: data?.path ?? '', imageUrl: data?.coverUrl ?? null })

  return (
    <View className="page poster">
      {!onWeb && <Canvas type="2d" id={CANVAS_ID} canvasId={CANVAS_ID} className="poster__canvas" />}
      {error && !data && !isLoading && <ErrorView error={error} onRetry={reload} />}
      {hasFailed && (
        <StateView picture="offline" title={t.failed} text={t.failedWay} action={t.again} onAction={draw} />
      )}
      {!hasFailed && !(error && !data) && (
        <View className="poster__frame">
          {file ? (
            <Image className="poster__picture" mode="widthFix" src={file} showMenuByLongpress {...spoken(t.alt)} />
          ) : (
            <Bone height={500} />
          )}
        </View>
      )}
      {data && !hasFailed && (
        <>
          <View className="poster__actions">
            {onWeb ? (
              <Action className="grow" kind="quiet" onTap={() => void copyLink(data.path, t.copied)}>
                {t.copyLink}
              </Action>
            ) : (
              <Action className="grow" kind="quiet" share>
                {t.send}
              </Action>
            )}
            <Action className="grow" disabled={!file} onTap={() => file && void savePoster(file).catch(sayError)}>
              {onWeb ? t.saveFile : t.save}
            </Action>
          </View>
          <View className="note poster__rule">{t.rule}</View>
        </>
      )}
    </View>
  )
}

/** Draws once what is to be drawn is known and the canvas is on the page. */
function useDrawing(poster: Poster | undefined) {
  const [file, setFile] = useState<string>()
  const [hasFailed, setFailed] = useState(false)
  const [isReady, setReady] = useState(onWeb)
  const drawn = useRef('')
  useReady(() => setReady(true))
  const draw = useCallback(() => {
    if (!poster) return
    setFailed(false)
    openCanvas()
      .then(async (canvas) => {
        await drawPoster(canvas, poster)
        setFile(await canvas.finish())
      })
      .catch((thrown: unknown) => {
        console.error(thrown)
        setFailed(true)
      })
  }, [poster])
  useEffect(() => {
    // The same poster again, when the page is shown again, needs no second drawing.
    const what = JSON.stringify(poster)
    if (!poster || !isReady || drawn.current === what) return
    drawn.current = what
    draw()
  }, [poster, isReady, draw])
  return { file, hasFailed, draw }
}
