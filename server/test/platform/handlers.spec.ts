import { z } from 'zod'
import { defineEvent, defineJob, id } from '../../src/platform/jobs/define.ts'
import { OnEvent, OnJob } from '../../src/platform/jobs/on.ts'
import { event, job } from '../../src/platform/jobs/outbox.ts'
import { sqlite } from '../harness/engines.ts'
import { startOn } from '../harness/start.ts'

describe('a definition', () => {
  const told = defineEvent('test.told', { orderId: id, memberId: id, note: z.string().optional() })

  it('lets through what it describes', () => {
    expect(event(told, { orderId: 1, memberId: 2 })).toEqual({
      kind: 'event',
      name: 'test.told',
      payload: { orderId: 1, memberId: 2 },
    })
  })

  it.each([
    [{ orderId: 1 }, 'memberId: Invalid input: expected number, received undefined'],
    [{ orderId: 1, memberId: 0 }, 'memberId: Too small: expected number to be >=1'],
    [{ orderId: 1, memberId: 2, phone: '138' }, ': Unrecognized key: "phone"'],
  ])('refuses %j', (payload, fault) => {
    expect(() => event(told, payload as { orderId: number; memberId: number })).toThrow(
      `the payload of test.told is not as defined (${fault})`,
    )
  })

  it('of a name that is taken is refused, be it of an event or of a job', () => {
    expect(() => defineEvent('test.told', {})).toThrow('test.told is defined twice')
    expect(() => defineJob('test.told', {})).toThrow('test.told is defined twice')
  })

  it('of a job checks as well', () => {
    const late = defineJob('test-late', { orderId: id })
    expect(() => job(late, { orderId: 1.5 })).toThrow('the payload of test-late is not as defined (orderId: ')
  })

  it('that nobody handles keeps the application from starting', async () => {
    await expect(startOn(sqlite, { bare: true })).rejects.toThrow(
      'nobody handles test.told, test-double, test.lost, test-late',
    )
  })
})

describe('a handler', () => {
  const testDouble = defineJob('test-double', {})
  const testLost = defineEvent('test.lost', {})

  it('for a job that has one already is refused', () => {
    @OnJob(testDouble)
    class First {
      async run(): Promise<void> {}
    }
    expect(First).toBeDefined()
    expect(() => {
      @OnJob(testDouble)
      class Second {
        async run(): Promise<void> {}
      }
      return Second
    }).toThrow('Second and First both claim job test-double')
  })

  it('that no module provides keeps the application from starting', async () => {
    @OnEvent(testLost)
    class NowhereProvided {
      async run(): Promise<void> {}
    }
    expect(NowhereProvided).toBeDefined()
    await expect(startOn(sqlite, { bare: true })).rejects.toThrow(
      'no module provides these handlers: First, NowhereProvided',
    )
  })
})
