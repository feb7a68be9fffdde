import { existsSync } from 'node:fs'
import path from 'node:path'

const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin']
const onPath = (name) => folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file))

/** What some tiers of the tests need beside Node. @type {{ name: string, found: boolean, without: string, withoutZh: string }[]} */
export const programsAround = [
  {
    name: 'MariaDB',
    found: Boolean(process.env.TEST_DATABASE_URL || onPath('mariadbd') || onPath('mysqld')),
    without: 'everything that runs on both engines runs on SQLite only',
    withoutZh: '两种数据库都要跑的测试只在 SQLite 上运行',
  },
  {
    name: 'Chromium',
    found: Boolean(process.env.CHROMIUM || onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome')),
    without: 'nobody walks through the storefront and the admin',
    withoutZh: '不运行商城与后台的浏览器测试',
  },
]
