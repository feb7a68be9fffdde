import { View } from '@tarojs/components'
import { Bone } from '../../../ui/skeleton.tsx'

export function DetailSkeleton() {
  return (
    <View>
      <Bone height={366} />
      <View className="card" style={{ marginTop: '12px' }}>
        <Bone height={32} width="40%" />
        <Bone height={20} top={16} />
        <Bone height={20} width="70%" top={8} />
      </View>
      <View className="card">
        <Bone height={20} width="30%" />
        <Bone height={56} top={16} />
        <Bone height={56} top={12} />
      </View>
    </View>
  )
}
