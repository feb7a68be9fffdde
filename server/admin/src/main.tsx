import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { applyCssTokens } from './app/theme.ts'
import './app/styles/base.css'
import './app/styles/shell.css'
import './app/styles/parts.css'
import './app/styles/lists.css'
import './app/styles/forms.css'
import './app/styles/screens.css'
import './app/styles/desk.css'
import './app/styles/service.css'
import './app/styles/reviews.css'
import './app/styles/settings.css'

dayjs.locale('zh-cn')
applyCssTokens()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
