import { Injectable } from '@nestjs/common'

/** Whether this process still wants traffic. */
@Injectable()
export class HealthState {
  stopping = false
}
