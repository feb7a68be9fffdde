import Taro from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ApiError } from '@tuanke/shared/api/api-error'
import { asApiError } from './api.ts'
import { uploadPicture } from './upload-picture.ts'

export interface ChosenPicture {
  id: number
  /** What to show: the file on this phone, or the server's address of one sent before. */
  shown: string
  /** The server's address, once it is there. */
  url?: string
  percent: number
  error?: ApiError
}

/** Two at a time: more only makes each of them slower. */
const AT_ONCE = 2
/** The page hears of progress in steps, or every photo would cost it dozens of updates. */
const STEP_PERCENT = 25

let lastId = 0

/** Pictures being chosen and sent. `onChange` hears the addresses that have arrived, and whether any is still on its way. */
export function usePictures(initial: string[], max: number, onChange: (urls: string[], isBusy: boolean) => void) {
  const [pictures, setPictures] = useState<ChosenPicture[]>(() =>
    initial.map((url) => ({ id: ++lastId, shown: url, url, percent: 100 })),
  )
  const listener = useRef(onChange)
  listener.current = onChange
  const started = useRef(new Set<number>())

  const update = useCallback((id: number, change: Partial<ChosenPicture>) => {
    setPictures((all) => all.map((each) => (each.id === id ? { ...each, ...change } : each)))
  }, [])

  const send = useCallback(
    async ({ id, shown }: ChosenPicture) => {
      let told = 0
      try {
        const url = await uploadPicture(shown, (percent) => {
          if (percent < told + STEP_PERCENT || percent >= 100) return
          told = percent
          update(id, { percent })
        })
        update(id, { url, percent: 100 })
      } catch (thrown) {
        started.current.delete(id)
        update(id, { error: asApiError(thrown), percent: 0 })
      }
    },
    [update],
  )

  useEffect(() => {
    const waiting = pictures.filter(({ url, error }) => !url && !error)
    const underway = waiting.filter(({ id }) => started.current.has(id)).length
    for (const picture of waiting.filter(({ id }) => !started.current.has(id)).slice(0, AT_ONCE - underway)) {
      started.current.add(picture.id)
      void send(picture)
    }
    listener.current(
      pictures.flatMap(({ url }) => url ?? []),
      waiting.length > 0,
    )
  }, [pictures, send])

  const add = useCallback(async () => {
    const files = await choose(max - pictures.length)
    setPictures((all) => [...all, ...files.map((shown) => ({ id: ++lastId, shown, percent: 0 }))].slice(0, max))
  }, [max, pictures.length])
  const remove = useCallback((id: number) => setPictures((all) => all.filter((each) => each.id !== id)), [])
  const retry = useCallback((id: number) => update(id, { error: undefined, percent: 0 }), [update])
  return { pictures, add, remove, retry }
}

/** Files the person picks, none when they change their mind. The browser's own chooser offers the camera by itself. */
async function choose(count: number): Promise<string[]> {
  const sourceType: ('album' | 'camera')[] = process.env.TARO_ENV === 'h5' ? ['album'] : ['album', 'camera']
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType })
    return tempFiles.map(({ tempFilePath }) => tempFilePath).slice(0, count)
  } catch {
    return []
  }
}
