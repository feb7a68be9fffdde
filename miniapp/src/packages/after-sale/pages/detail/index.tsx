import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { api } from '../../../../lib/api.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { useRemote } from '../../../../lib/remote.ts'
import { MessageAsk } from '../../../../ui/message-ask.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bones } from '../../../../ui/skeleton.tsx'
import { CaseActions } from '../../parts/case-actions.tsx'
import { CaseFacts } from '../../parts/case-facts.tsx'
import { CaseHead } from '../../parts/case-head.tsx'
import { CaseStory } from '../../parts/case-story.tsx'
import { Evaluation } from '../../parts/evaluation.tsx'
import { SendBackForm } from '../../parts/send-back-form.tsx'
import './index.scss'

/** Where it stands and what to do now; then how it went, then what was asked for. */
export default function AfterSalePage() {
  usePageTitle('After-sale')
  const { code = '' } = usePageQuery<'code'>()
  const { data, error, isLoading, reload, set } = useRemote(
    () => api.get('/api/v1/app/after-sales/{code}', { path: { code } }),
    code,
  )
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))

  if (!data) {
    return <NotYet remote={{ error, isLoading, reload }} skeleton={<Bones heights={[104, 160, 120]} />} isOwn />
  }
  return (
    <View className="page page--barred">
      <CaseHead one={data} />
      {(data.state === 'applied' || data.state === 'returned') && (
        <MessageAsk topics={['after-sale', 'refund']} about={`${code}:${data.state}`} />
      )}
      {data.canSendBack && <SendBackForm one={data} onSent={set} onRefused={reload} />}
      {data.canEvaluate && <Evaluation one={data} onSent={set} />}
      <CaseStory one={data} />
      <CaseFacts one={data} />
      <CaseActions one={data} onChange={set} onRefused={reload} />
    </View>
  )
}
