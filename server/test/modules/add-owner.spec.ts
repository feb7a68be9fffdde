import { addOwner } from '../../src/modules/shop/staff/add-owner.ts'
import { DuplicateKeyError } from '../../src/platform/db/errors.ts'
import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'
import type { Started } from '../harness/start.ts'

describeOnEachEngine('an owner is added', (start) => {
  let on: Started
  const signIn = (username: string, password: string) =>
    on.http.post<{ refreshToken: string }>('/api/v1/admin/session', { username, password })

  beforeAll(async () => {
    on = await start({ sandbox: false })
  })

  test('and signs in with all rights', async () => {
    const { password, isNew } = await addOwner(on.db, 'lin', on.clock.now())
    expect(isNew).toBe(true)
    expect(password).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    expect(await signIn('lin', password)).toMatchObject({ status: 200 })
    const row = await on.db.read((tx) => tx.row("SELECT role, isActive, displayName FROM staff WHERE username = 'lin'"))
    expect(row).toEqual({ role: 'owner', isActive: true, displayName: 'lin' })
  })

  test('again: the old password and the old sessions are over, the lock is open', async () => {
    const first = await addOwner(on.db, 'chen', on.clock.now())
    const session = await signIn('chen', first.password)
    for (let n = 0; n < 5; n++) expect(await signIn('chen', 'forgotten')).toMatchObject({ status: 401 })
    expect(await signIn('chen', first.password)).toMatchObject({ status: 429 })
    const second = await addOwner(on.db, 'chen', on.clock.now())
    expect(second.isNew).toBe(false)
    expect(await signIn('chen', first.password)).toMatchObject({ status: 401 })
    expect(await signIn('chen', second.password)).toMatchObject({ status: 200 })
    const { refreshToken } = session.body
    expect((await on.http.post('/api/v1/admin/session/refresh', { refreshToken })).status).toBe(401)
  })

  test('not under the name of somebody else', async () => {
    const row = { username: 'wu', passwordHash: 'x', displayName: '吴', role: 'warehouse', pickupPointId: null }
    await on.db.transaction((tx) => tx.insert('staff', { ...row, isActive: true, createdAt: on.clock.now() }))
    await expect(addOwner(on.db, 'wu', on.clock.now())).rejects.toBeInstanceOf(DuplicateKeyError)
    expect(await on.db.read((tx) => tx.row("SELECT role, passwordHash FROM staff WHERE username = 'wu'"))).toEqual({
      role: 'warehouse',
      passwordHash: 'x',
    })
  })
})
