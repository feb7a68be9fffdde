import type { Dto } from '@tuanke/shared/api/admin/types'
import { createContext, useCallback, useContext } from 'react'

export type StaffMe = Dto<'StaffMe'>

/** What there is to be allowed, as the server lists it. */
export type Permission = StaffMe['permissions'][number]

export const StaffContext = createContext<StaffMe | null>(null)

/** The signed-in staff member; only used below the session gate. */
export const useStaff = (): StaffMe => {
  const me = useContext(StaffContext)
  if (!me) throw new Error('useStaff needs a signed-in session')
  return me
}

/** What this person may do; screens hide what they may not. The server checks again. */
export const useCan = (): ((permission: Permission) => boolean) => {
  const { permissions } = useStaff()
  return useCallback((permission) => permissions.includes(permission), [permissions])
}
