import { MAX_TEAM_SIZE, MIN_TEAM_SIZE } from '@tuanke/shared/team/rules'
import { Form, Select, Space, Switch } from 'antd'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { RangeField } from '../../ui/range-field.tsx'
import { NumberItem } from '../../ui/number-field.tsx'

/** When, how many people, how long a team may take, and what one member may take. */
export function RulesSection() {
  const { app, groupBuyForm: t } = useText()
  const limits = ['unitsPerMember', 'joinsPerMember', 'opensPerMember'] as const
  return (
    <Panel title={t.rules}>
      <Form.Item
        name="schedule"
        required
        label={t.fields.schedule}
        rules={[
          {
            validator: (_, range?: [unknown, unknown] | null) =>
              range?.[0] && range[1] ? Promise.resolve() : Promise.reject(new Error(app.required)),
          },
        ]}
      >
        <RangeField minuteStep={5} labels={[t.fields.openAt, t.fields.closeAt]} />
      </Form.Item>
      <div className="two">
        <NumberItem
          name="teamSize"
          label={t.fields.teamSize}
          extra={t.teamSizeHint}
          required
          min={MIN_TEAM_SIZE}
          max={MAX_TEAM_SIZE}
          face={{ suffix: t.people }}
        />
        <Form.Item label={t.fields.teamLife} extra={t.teamLifeHint} required>
          <Space.Compact block>
            <NumberItem
              name={['life', 'amount']}
              noStyle
              required
              min={1}
              max={43_200}
              face={{ 'aria-label': t.fields.teamLife }}
            />
            <Form.Item name={['life', 'unit']} noStyle>
              <Select
                aria-label={t.fields.teamLife}
                style={{ width: 110 }}
                options={(['minutes', 'hours', 'days'] as const).map((value) => ({ value, label: app[value] }))}
              />
            </Form.Item>
          </Space.Compact>
        </Form.Item>
      </div>
      <div className="three">
        {limits.map((name) => (
          <NumberItem
            key={name}
            name={name}
            label={t.fields[name]}
            min={1}
            max={9_999}
            face={{ placeholder: app.unlimited, suffix: name === 'unitsPerMember' ? t.pieces : t.times }}
          />
        ))}
      </div>
      <Form.Item name="hasMemberPrice" label={t.fields.memberPrice} valuePropName="checked" extra={t.memberPriceHint}>
        <Switch />
      </Form.Item>
    </Panel>
  )
}
