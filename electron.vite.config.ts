import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const native = ['better-sqlite3', 'bufferutil', 'utf-8-validate']

export default defineConfig({
  main: {
    build: {
      target: 'node22',
      externalizeDeps: false,
      sourcemap: true,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        external: native,
        // Core is an entry, not a `?modulePath` import: inside such an import another one (core's worker) is not built.
        input: {
          index: resolve('src/main/index.ts'),
          core: resolve('src/core/main.ts'),
          host: resolve('src/host/index.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  // A sandboxed preload must be one CommonJS file.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react({ compiler: true })],
    // The size that counts, over the wire at first load, is a benchmark: `npm run bench -- bundle`.
    build: { target: 'chrome130', minify: true, sourcemap: true, chunkSizeWarningLimit: 3000 },
  },
})
