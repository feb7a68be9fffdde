import { Alert, Button, Form, Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { api } from '../lib/api.ts'
import { useAct } from '../lib/act.ts'
import { useShop } from '../lib/choices.ts'
import type { Session } from '../lib/session-store.ts'
import type { ApiError } from '@tuanke/shared/api/api-error'
import { useProblemText } from '../messages/problem-text.ts'
import { useLocale, useText } from '../messages/text.ts'
import { LogoMark } from './logo.tsx'

interface Login {
  username: string
  password: string
}

/** User name and password; in demo mode the demo people are one click away. */
export function SignIn({ onSession, hasEnded }: { onSession: (session: Session) => void; hasEnded: boolean }) {
  const t = useText()
  const { locale, setLocale } = useLocale()
  const problemText = useProblemText()
  const [form] = Form.useForm<Login>()
  const [problem, setProblem] = useState<ApiError | null>(null)
  const usernameRef = useRef<InputRef>(null)
  useEffect(() => usernameRef.current?.focus(), [])
  const submitRef = useRef<HTMLButtonElement>(null)
  const passwordRef = useRef<InputRef>(null)
  const shop = useShop()
  const signIn = useAct({
    run: (login: Login) => api.post('/api/v1/admin/session', { body: login }),
    onDone: onSession,
    onProblem: (refusal) => {
      setProblem(refusal)
      passwordRef.current?.select()
      return true
    },
  })
  const demo = shop.data?.demo
  return (
    <div className="sign-in">
      <div className="sign-in-card">
        <div className="sign-in-head">
          <LogoMark size={40} />
          <Button type="text" size="small" onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}>
            {locale === 'zh' ? 'English' : '中文'}
          </Button>
        </div>
        <h1>{t.signIn.title}</h1>
        <p>{shop.data ? `${shop.data.shopName} · ${t.signIn.sentence}` : t.signIn.sentence}</p>
        {problem && (
          <Alert
            type={problem.code === 'auth.locked' ? 'warning' : 'error'}
            showIcon
            title={problemText(problem)}
            role="alert"
          />
        )}
        {!problem && hasEnded && <Alert type="info" showIcon title={t.signIn.ended} />}
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={signIn.go}
          onValuesChange={() => setProblem(null)}
        >
          <Form.Item
            name="username"
            label={t.signIn.username}
            rules={[{ required: true, message: t.signIn.usernameMissing }]}
          >
            <Input ref={usernameRef} size="large" autoComplete="username" autoCapitalize="off" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t.signIn.password}
            rules={[{ required: true, message: t.signIn.passwordMissing }]}
          >
            <Input.Password ref={passwordRef} size="large" autoComplete="current-password" />
          </Form.Item>
          <Button ref={submitRef} type="primary" size="large" block htmlType="submit" loading={signIn.isBusy}>
            {t.signIn.submit}
          </Button>
        </Form>
        {demo && demo.staff.length > 0 && (
          <div className="demo-logins">
            <h2>
              {t.signIn.demoTitle} <small>{t.signIn.demoHint}</small>
            </h2>
            {demo.staff.map((person) => (
              <button
                type="button"
                key={person.username}
                onClick={() => {
                  setProblem(null)
                  form.setFieldsValue(person)
                  submitRef.current?.focus()
                }}
              >
                <b>{person.label}</b>
                <span>
                  {person.username} / {person.password}
                </span>
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}
