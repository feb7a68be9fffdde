import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { language } from './language.ts'

/** The bar's title is Chinese in the page's config; this says it in English where that was chosen. */
export function usePageTitle(english: string): void {
  useDidShow(() => {
    if (language() === 'en') void Taro.setNavigationBarTitle({ title: english })
  })
}

/** A tab page's title, and the same for the three tabs, which the app's config names. */
export function useTabTitle(english: string): void {
  usePageTitle(english)
  useEffect(nameTabs, [])
}

function nameTabs(): void {
  if (language() !== 'en') return
  for (const [index, text] of ['Shop', 'Orders', 'Me'].entries()) {
    Taro.setTabBarItem({ index, text }).catch(() => undefined)
  }
}
