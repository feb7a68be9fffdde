import { MAX_TEAM_SIZE, MIN_TEAM_SIZE } from '@tuanke/shared/team/rules'
import { Form, InputNumber, Select, Space, Switch } from 'antd'
import { useText } from '../../messages/text.ts'
import { Panel } from '../../ui/panel.tsx'
import { RangeField } from '../../ui/range-field.tsx'

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
        <RangeField format="YYYY-MM-DD HH:mm" minuteStep={5} labels={[t.fields.openAt, t.fields.closeAt]} />
      </Form.Item>
      <div className="two">
        <Form.Item
          name="teamSize"
          label={t.fields.teamSize}
          extra={t.teamSizeHint}
          rules={[{ required: true, message: app.required }]}
        >
          <InputNumber
            min={MIN_TEAM_SIZE}
            max={MAX_TEAM_SIZE}
            precision={0}
            suffix={t.people}
            style={{ width: '100%' }}
          />
        </Form.Item>
        <Form.Item label={t.fields.teamLife} extra={t.teamLifeHint} required>
          <Space.Compact block>
            <Form.Item name={['life', 'amount']} noStyle rules={[{ required: true, message: app.required }]}>
              <InputNumber
                min={1}
                max={43_200}
                precision={0}
                aria-label={t.fields.teamLife}
                style={{ width: '100%' }}
              />
            </Form.Item>
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
          <Form.Item key={name} name={name} label={t.fields[name]}>
            <InputNumber
              min={1}
              max={9_999}
              precision={0}
              controls={false}
              placeholder={app.unlimited}
              suffix={name === 'unitsPerMember' ? t.pieces : t.times}
              style={{ width: '100%' }}
            />
          </Form.Item>
        ))}
      </div>
      <Form.Item name="hasMemberPrice" label={t.fields.memberPrice} valuePropName="checked" extra={t.memberPriceHint}>
        <Switch />
      </Form.Item>
    </Panel>
  )
}
