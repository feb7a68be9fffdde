import { defineSettings } from '../../src/platform/settings-store/define-settings.ts'

const words = { zh: '试', en: 'Test' }
const upTo100 = { kind: 'integer', unit: 'times', min: 0, max: 100, name: words } as const

export const testSettings = defineSettings('test', words, {
  pair: { ...upTo100, default: 1, env: 'TEST_PAIR', changedBy: ['owner'] },
  other: { ...upTo100, default: 1, changedBy: ['operator'] },
  title: { kind: 'text', minLength: 1, maxLength: 4, default: '店', changedBy: ['operator'], name: words },
})

export const defineSettingsOnce = (noun: string, name: string, standard: number) =>
  defineSettings(noun, words, { [name]: { ...upTo100, default: standard, changedBy: ['owner'] } })
