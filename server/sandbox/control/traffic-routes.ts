import type { FastifyInstance } from 'fastify'
import type { Traffic } from '../gateway/door.ts'
import { faultBody } from './control-body.ts'

/** Faults of the gateway and the log of calls to it. */
export function trafficRoutes(app: FastifyInstance, { faults, calls }: Traffic): void {
  app.get('/__ctl/faults', () => faults.list())
  app.post('/__ctl/faults', (request) => faults.add(faultBody.parse(request.body)))
  app.delete('/__ctl/faults/:id?', (request) => {
    const { id } = request.params as { id?: string }
    faults.clear(id === undefined ? undefined : Number(id))
    return {}
  })
  app.get('/__ctl/calls', () => calls.report())
  app.delete('/__ctl/calls', () => {
    calls.clear()
    return {}
  })
}
