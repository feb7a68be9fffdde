import { describeOnEachEngine } from '../harness/describe-on-each-engine.ts'

describeOnEachEngine('shop settings', (start) => {
  test('a demo says how to log in', async () => {
    const { http } = await start({
      sandbox: false,
      env: {
        SANDBOX_CONTROL_URL: 'http://127.0.0.1:9',
        SANDBOX_DEVICE_URL: 'http://127.0.0.1:9',
        SHOP_NAME: '小店',
        SERVICE_PHONE: '400-000-1234',
      },
    })
    const { body } = await http.get<{ demo: { members: { openid: string }[]; staff: object[] } }>(
      '/api/v1/app/settings',
    )
    expect(body).toMatchObject({
      shopName: '小店',
      servicePhone: '400-000-1234',
      payMinutes: 15,
      pointsPerYuan: 1,
      autoReceiveDays: 10,
      demo: { deviceUrl: 'http://127.0.0.1:9' },
    })
    expect(body.demo.members.map(({ openid }) => openid)).toEqual([
      'o_demo_lin',
      'o_demo_zhou',
      'o_demo_chen',
      'o_demo_he',
      'o_demo_xu',
      'o_demo_new',
    ])
    expect(body.demo.staff).toHaveLength(3)
    const desk = await http.get('/api/v1/admin/shop')
    expect(desk.body).toEqual({ shopName: '小店', demo: { staff: body.demo.staff } })
    expect(JSON.stringify(body)).not.toMatch(/phone":"138|contact/)
  })

  test('a real shop says nothing of that kind', async () => {
    const { http } = await start({ sandbox: false, env: { DEMO: '0' } })
    expect((await http.get('/api/v1/app/settings')).body).toEqual({
      shopName: '邻里鲜团',
      servicePhone: '',
      payMinutes: 15,
      pointsPerYuan: 1,
      autoReceiveDays: 10,
      messageTemplates: [],
      demo: null,
    })
    expect((await http.get('/api/v1/admin/shop')).body).toEqual({ shopName: '邻里鲜团', demo: null })
  })
})
