import { root } from './root.mjs'
import { say } from './words.mjs'
import path from 'node:path'

/** Asks the server what a newcomer may use. @returns {Promise<{ shopName?: string, demo?: object | null }>} */
const settingsOf = (url) =>
  fetch(`${url}/api/v1/app/settings`)
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(() => ({}))

/** Prints where to look, how to sign in and how to stop. */
export async function welcome({ url, dataFolder, usesSandbox }, startedAt) {
  const { shopName, demo } = await settingsOf(url)
  const rows = [
    [say('Storefront', '商城'), `${url}/`],
    [say('Admin', '管理后台'), `${url}/admin/`],
    [say('API docs', '接口文档'), `${url}/api/docs`],
  ]
  if (usesSandbox && demo)
    rows.push([
      say('WeChat sandbox', '微信沙箱'),
      `${demo?.deviceUrl}/__ctl/calls  ${say('(what it was asked)', '（收到过的调用）')}`,
    ])
  const rule = '─'.repeat(64)
  const out = [
    '',
    rule,
    `  ${shopName ?? say('Tuanke', '团客')} · ${say('ready in', '已就绪，用时')} ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
    '',
  ]
  for (const [label, value] of rows) out.push(`  ${label}${' '.repeat(Math.max(1, 16 - width(label)))}${value}`)
  if (demo) {
    out.push('', `  ${say('Admin logins of the demo', '管理后台的演示账号')}`)
    for (const { label, username, password } of demo.staff) out.push(`    ${username} / ${password}    ${label}`)
    out.push('', `  ${say('In the shop, sign in as', '商城里可选的顾客')}`)
    for (const { label } of demo.members) out.push(`    ${label}`)
  }
  const folder = path.relative(root, dataFolder) || dataFolder
  out.push(
    '',
    `  ${say('Data', '数据')}: ${folder.startsWith('..') ? dataFolder : folder}   ${say('Logs', '日志')}: .cache/logs`,
  )
  out.push(`  ${say('Stop with Ctrl-C', '按 Ctrl-C 停止')}`, rule)
  console.log(out.join('\n'))
}

/** Columns a text takes on a terminal: Chinese characters take two. */
const width = (text) => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)
