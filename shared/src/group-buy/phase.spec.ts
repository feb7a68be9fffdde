import { groupBuyActions, type GroupBuyStatus, isEditable, phaseOf } from './phase.ts'

const openAt = new Date('2026-11-22T10:00:00Z')
const closeAt = new Date('2026-11-24T10:00:00Z')

test.each<[GroupBuyStatus, string, string]>([
  ['draft', '2026-11-23T00:00:00Z', 'draft'],
  ['preview', '2026-11-23T00:00:00Z', 'preview'],
  ['published', '2026-11-22T09:59:59.999Z', 'scheduled'],
  ['published', '2026-11-22T10:00:00Z', 'open'],
  ['published', '2026-11-24T09:59:59.999Z', 'open'],
  ['published', '2026-11-24T10:00:00Z', 'ended'],
  ['ended', '2026-11-23T00:00:00Z', 'ended'],
  ['archived', '2026-11-23T00:00:00Z', 'archived'],
])('%s at %s is %s', (status, now, phase) => expect(phaseOf({ status, openAt, closeAt }, new Date(now))).toBe(phase))

test('actions follow the phase', () => {
  const facts = { isPinned: false, isHidden: true, isDeleted: false }
  expect(groupBuyActions({ ...facts, phase: 'draft' })).toEqual(['preview', 'publish', 'copy', 'delete'])
  expect(groupBuyActions({ ...facts, phase: 'open' })).toEqual(['end', 'copy', 'pin', 'unhide'])
  expect(groupBuyActions({ ...facts, phase: 'ended' })).toEqual(['archive', 'copy', 'unhide', 'delete'])
  expect(groupBuyActions({ ...facts, phase: 'archived' })).toEqual(['copy', 'delete'])
  expect(groupBuyActions({ ...facts, phase: 'ended', isDeleted: true })).toEqual(['restore', 'copy'])
})

test('what customers can buy stands still', () => {
  expect(isEditable('scheduled')).toBe(true)
  expect(isEditable('open')).toBe(false)
  expect(isEditable('ended')).toBe(false)
})
