import { useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

/** Short lists several screens offer for choosing; refreshed when their own screens change them. */
export const usePickupPoints = () =>
  useQuery({ queryKey: ['pickup-points'], queryFn: () => api.get('/api/v1/admin/pickup-points'), staleTime: 60_000 })

export const useCategories = () =>
  useQuery({ queryKey: ['categories'], queryFn: () => api.get('/api/v1/admin/categories'), staleTime: 60_000 })

/** Group buys whose title matches, newest first. */
export const useGroupBuyChoices = (q: string, enabled = true) =>
  useQuery({
    queryKey: ['group-buys', 'choices', q],
    queryFn: () => api.get('/api/v1/admin/group-buys', { query: { q: q || undefined, limit: 20 } }),
    staleTime: 30_000,
    enabled,
  })

/** What is known of the shop before anybody has signed in: its name, and in a demo who there is to be. */
export const useShop = () =>
  useQuery({ queryKey: ['shop'], queryFn: () => api.get('/api/v1/admin/shop'), staleTime: 300_000 })
