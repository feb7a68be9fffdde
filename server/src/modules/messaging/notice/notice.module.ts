import { Module } from '@nestjs/common'
import { MessageModule } from '../message/message.module.ts'
import { NoticeController } from './notice.controller.ts'
import { NoticeQueries } from './notice.queries.ts'
import { ReadNotices } from './read-notices.ts'
import { WriteNotices } from './write-notices.ts'

/** The inbox. What is told is each noun's own: its `notify-*.ts` write through `WriteNotices`. */
@Module({
  imports: [MessageModule],
  controllers: [NoticeController],
  providers: [NoticeQueries, ReadNotices, WriteNotices],
  exports: [WriteNotices],
})
export class NoticeModule {}
