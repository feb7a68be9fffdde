import { ApiProperty } from '@nestjs/swagger'

export class CheckInDay {
  @ApiProperty({ type: 'integer', description: '1 is the first day of the round' }) number: number
  @ApiProperty({ type: 'integer' }) points: number
  @ApiProperty() isDone: boolean
  @ApiProperty() isToday: boolean
}

export class CheckInState {
  @ApiProperty() isDoneToday: boolean
  @ApiProperty({ type: 'integer', description: 'Days in a row, as long as the streak stands' }) streak: number
  @ApiProperty({ type: [CheckInDay] }) round: CheckInDay[]
}

export class CheckedIn extends CheckInState {
  @ApiProperty({ type: 'integer', description: '0 when today was checked in before' }) earned: number
}
