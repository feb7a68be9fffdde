import { View } from '@tarojs/components'
import { Bone } from '../../../ui/skeleton.tsx'

export function TeamSkeleton() {
  return (
    <View>
      <View className="card row">
        <Bone height={72} width="72px" />
        <View className="grow" style={{ marginLeft: '12px' }}>
          <Bone height={18} />
          <Bone height={18} width="50%" top={12} />
        </View>
      </View>
      <View className="card" style={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
        <Bone height={24} width="60%" />
        <Bone height={232} width="232px" round top={24} />
        <Bone height={48} width="200px" top={24} />
      </View>
    </View>
  )
}
