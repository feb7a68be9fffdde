import type { Person } from './person.ts'

/** Signs in with one of the demo's logins, which one click fills in. */
export async function signsIn(staff: Person, adminUrl: string, label: RegExp): Promise<void> {
  await staff.open(adminUrl)
  await staff.taps(label)
  await staff.shoots('sign-in')
  await staff.page.getByRole('button', { name: /^登\s?录$/ }).click()
  await staff.page.getByRole('navigation').first().waitFor()
}

/** Opens a place of the left navigation. */
export async function goesTo(staff: Person, place: string): Promise<void> {
  await staff.page
    .getByRole('navigation')
    .getByRole('link', { name: place })
    .or(staff.page.getByRole('menuitem', { name: place }))
    .first()
    .click()
  await staff.page.getByRole('heading', { name: place, level: 1 }).waitFor()
}

/** Chooses one state of orders; the old rows stay until the new ones are there. */
export async function picks(staff: Person, stage: '待备货' | '待取货'): Promise<void> {
  await staff.page.getByRole('tab', { name: stage }).click()
  await rowOf(staff, stage).first().waitFor()
  await rowOf(staff, /拼团中|已完成/)
    .first()
    .waitFor({ state: 'detached' })
}

/** The row of a list that says this. */
export const rowOf = (staff: Person, text: string | RegExp) => staff.page.getByRole('row').filter({ hasText: text })

export const dialog = (staff: Person) => staff.page.getByRole('dialog').filter({ visible: true })
