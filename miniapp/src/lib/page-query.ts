import { useRouter } from '@tarojs/taro'

/** What stands behind the `?` of this page's address. A link can be cut short by whoever passes it on. */
export function usePageQuery<Name extends string>(): Partial<Record<Name, string>> {
  return useRouter().params
}
