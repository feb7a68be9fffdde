import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const shared = fileURLToPath(new URL('../../shared/src', import.meta.url))

/** The server a `vite` dev session talks to; the built files are served by that server itself at /admin. */
const target = process.env.API_URL ?? 'http://127.0.0.1:3000'

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  resolve: { alias: { '@tuanke/shared': shared } },
  server: { proxy: { '/api': target, '/images': target, '/readyz': target } },
  build: {
    target: 'es2020',
    // Ant Design in one piece is about 1 MB before gzip; it changes rarely, so it gets a chunk the browser can keep.
    chunkSizeWarningLimit: 1300,
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](\.pnpm[\\/])?(react|react-dom|scheduler|react-router)/ },
            { name: 'antd', test: /node_modules.*(antd|@ant-design|rc-|@rc-component)/ },
          ],
        },
      },
    },
  },
})
