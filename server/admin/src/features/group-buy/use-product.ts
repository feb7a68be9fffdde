import { useQuery } from '@tanstack/react-query'
import { readProduct } from './api.ts'

/** The product an offer is made of. Not read again when the window is looked at anew: a form may be open on it. */
export const useProduct = (code: string | null | undefined) =>
  useQuery({
    queryKey: ['products', 'one', code],
    queryFn: () => readProduct(code ?? ''),
    enabled: Boolean(code),
    refetchOnWindowFocus: false,
  })
