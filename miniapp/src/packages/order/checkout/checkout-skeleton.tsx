import { View } from '@tarojs/components'
import { Bone } from '../../../ui/skeleton.tsx'

export function CheckoutSkeleton() {
  return (
    <View>
      <View className="card">
        <Bone height={52} />
        <Bone height={64} top={16} />
        <Bone height={44} top={12} />
        <Bone height={44} top={8} />
      </View>
      <View className="card">
        <Bone height={72} />
        <Bone height={44} top={12} />
      </View>
      <View className="card">
        <Bone height={20} width="30%" />
        <Bone height={20} top={16} />
        <Bone height={28} top={16} />
      </View>
    </View>
  )
}
