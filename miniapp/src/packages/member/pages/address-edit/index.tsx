import { Text, View } from '@tarojs/components'
import { usePageTitle } from '../../../../lib/page-title.ts'
import { usePageQuery } from '../../../../lib/page-query.ts'
import { tickable } from '../../../../ui/a11y.ts'
import { Action } from '../../../../ui/action.tsx'
import { Field } from '../../../../ui/field.tsx'
import { NotYet } from '../../../../ui/not-yet.tsx'
import { Bone } from '../../../../ui/skeleton.tsx'
import { PasteAddress } from '../../parts/paste-address.tsx'
import { RegionField } from '../../parts/region-field.tsx'
import { addressTexts as t } from '../../texts.ts'
import { useAddressForm } from '../../use-address-form.ts'
import './index.scss'

export default function AddressEditPage() {
  usePageTitle('Address')
  const { code = '' } = usePageQuery<'code'>()
  const { book, input, problems, isBusy, filled, change, fill, save, remove } = useAddressForm(code)

  if (!input) return <NotYet remote={book} skeleton={<Bone height={280} />} />
  return (
    <View className="page page--barred">
      <PasteAddress onParsed={fill} />
      <View className="card" key={filled}>
        <Field
          label={t.name}
          placeholder={t.namePlaceholder}
          initial={input.name}
          maxLength={20}
          problem={problems.name}
          onText={(name) => change({ name })}
        />
        <Field
          label={t.phone}
          placeholder={t.phonePlaceholder}
          initial={input.phone}
          type="phone"
          maxLength={20}
          problem={problems.phone}
          onText={(phone) => change({ phone })}
        />
        <RegionField region={input} problems={problems} onChange={change} />
        <Field
          label={t.detail}
          placeholder={t.detailPlaceholder}
          initial={input.detail}
          maxLength={80}
          problem={problems.detail}
          onText={(detail) => change({ detail })}
        />
        <View
          className="row default-row"
          onClick={() => change({ isDefault: !input.isDefault })}
          {...tickable('checkbox', input.isDefault === true)}
        >
          <View className={`tick${input.isDefault ? ' tick--on' : ''}`} />
          <Text>{t.makeDefault}</Text>
        </View>
      </View>
      <View className="sticky-bar">
        {code && (
          <Action kind="bare" onTap={remove}>
            {t.remove}
          </Action>
        )}
        <Action className="grow" busy={isBusy} onTap={save}>
          {t.save}
        </Action>
      </View>
    </View>
  )
}
