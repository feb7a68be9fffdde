import Taro from '@tarojs/taro'
import { api, isUncertain } from './api.ts'
import { newKey } from './attempt.ts'
import type { MessageTopic, ShopSettings } from './schemas.ts'

type Answer = 'accept' | 'reject' | 'ban' | 'filter'
type Template = ShopSettings['messageTemplates'][number]

/** WeChat asks about three at once on every phone; newer ones take five. */
const MOST_AT_ONCE = 3
const REPORTS = 3

/**
 * WeChat's question which messages may come. To be called in the handler of a tap, and before anything is waited for:
 * WeChat refuses it elsewhere. One "yes" is one message, so the server counts them.
 * @returns whether the person has allowed any
 * @throws what WeChat throws when it cannot ask, for example because all messages are switched off (errCode 20004)
 */
export async function askForMessages(templates: Template[]): Promise<boolean> {
  const asked = templates.slice(0, MOST_AT_ONCE)
  const said: object = await Taro.requestSubscribeMessage({
    tmplIds: asked.map(({ templateId }) => templateId),
    // Taro's type wants Alipay's word for the same as well.
  } as Taro.requestSubscribeMessage.Option)
  const answers = asked.map(({ topic, templateId }) => ({ topic, answer: answerOf(Reflect.get(said, templateId)) }))
  await report(answers)
  return answers.some(({ answer }) => answer === 'accept')
}

/** Older and newer words for yes: 'acceptWithAudio', 'acceptWithAlert', … */
function answerOf(word: unknown): Answer {
  if (word === 'reject' || word === 'ban' || word === 'filter') return word
  return typeof word === 'string' && word.startsWith('accept') ? 'accept' : 'reject'
}

/** A lost report only means that a message does not come, so it is tried a few times and then let go. */
async function report(answers: { topic: MessageTopic; answer: Answer }[]): Promise<void> {
  const header = { 'idempotency-key': newKey() }
  for (let time = 1; time <= REPORTS; time++) {
    try {
      await api.post('/api/v1/app/message-permissions', { header, body: { answers } })
      return
    } catch (thrown) {
      if (!isUncertain(thrown)) return
    }
  }
}
