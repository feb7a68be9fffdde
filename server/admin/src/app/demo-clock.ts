import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/api.ts'
import { useShop } from '../lib/choices.ts'
import { setClockOffset } from '../lib/now.ts'
import { useCan } from '../lib/permissions.ts'

/** Keeps “now” in step with a demo server whose clock has been moved. Does nothing on a real one. */
export function useDemoClock(): void {
  const can = useCan()
  const shop = useShop()
  const query = useQuery({
    queryKey: ['clock'],
    queryFn: () => api.get('/api/v1/admin/demo/clock'),
    enabled: Boolean(shop.data?.demo) && can('demo.clock'),
  })
  setClockOffset(query.data?.offsetSeconds ?? 0)
}
