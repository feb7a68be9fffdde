import { Picker, Text, View } from '@tarojs/components'
import type { Address } from '../../../lib/schemas.ts'
import { Field } from '../../../ui/field.tsx'
import { addressTexts as t } from '../texts.ts'

type Region = Pick<Address, 'province' | 'city' | 'district'>

interface Props {
  region: Region
  problems: Partial<Record<keyof Region, string>>
  onChange: (region: Partial<Region>) => void
}

/** WeChat brings its own list of regions; a browser has none, so there they are typed. */
export function RegionField({ region, problems, onChange }: Props) {
  if (process.env.TARO_ENV === 'h5') {
    return (
      <>
        <Field
          label={t.province}
          placeholder={t.provincePlaceholder}
          initial={region.province}
          problem={problems.province}
          onText={(province) => onChange({ province })}
        />
        <Field
          label={t.city}
          placeholder={t.cityPlaceholder}
          problem={problems.city}
          initial={region.city}
          onText={(city) => onChange({ city })}
        />
        <Field
          label={t.district}
          placeholder={t.districtPlaceholder}
          problem={problems.district}
          initial={region.district}
          onText={(district) => onChange({ district })}
        />
      </>
    )
  }
  const problem = problems.province ?? problems.city ?? problems.district
  const chosen = [region.province, region.city, region.district]
  return (
    <Picker
      mode="region"
      value={chosen}
      onChange={({ detail }) => {
        const [province = '', city = '', district = ''] = detail.value
        onChange({ province, city, district })
      }}
    >
      <View className={`field${problem ? ' field--wrong' : ''}`}>
        <View className="row region">
          <Text className="field__label">{t.region}</Text>
          <Text className={region.province ? '' : 'field__placeholder'}>
            {region.province ? chosen.join(' ') : t.regionPlaceholder}
          </Text>
        </View>
        {problem && <View className="field__problem">{problem}</View>}
      </View>
    </Picker>
  )
}
