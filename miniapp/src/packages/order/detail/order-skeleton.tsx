import { View } from '@tarojs/components'
import { Bone } from '../../../ui/skeleton.tsx'

export function OrderSkeleton() {
  return (
    <View>
      <Bone height={120} />
      <View className="card" style={{ marginTop: '12px' }}>
        <Bone height={20} />
        <Bone height={20} width="70%" top={12} />
        <Bone height={20} width="50%" top={12} />
      </View>
      <View className="card">
        <Bone height={20} width="30%" />
        <Bone height={40} top={16} />
        <Bone height={40} top={12} />
      </View>
      <View className="card">
        <Bone height={72} />
      </View>
    </View>
  )
}
