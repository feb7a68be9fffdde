import Fastify, { type FastifyInstance } from 'fastify'
import type { World } from './world/world.ts'

/** The two listeners over one world. */
export class Sandbox {
  private readonly gateway: FastifyInstance
  private readonly device: FastifyInstance

  constructor(private readonly world: World) {
    this.gateway = Fastify({ forceCloseConnections: true })
    this.device = Fastify({ forceCloseConnections: true })
  }

  async listen(
    host: string,
    gatewayPort: number,
    devicePort: number,
  ): Promise<{ gatewayUrl: string; deviceUrl: string }> {
    const gatewayUrl = await this.gateway.listen({ host, port: gatewayPort })
    const deviceUrl = await this.device.listen({ host, port: devicePort })
    return { gatewayUrl, deviceUrl }
  }

  async stop(): Promise<void> {
    await Promise.all([this.gateway.close(), this.device.close()])
    this.world.stop()
  }
}
