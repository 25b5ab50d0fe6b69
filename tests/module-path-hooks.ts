import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const SUFFIX = /\?(?:modulePath|asset)$/

// Lets plain Node run core from its source: what electron-vite makes of `import path from './x.ts?modulePath'`, and of
// `?asset` for a file that is read.
registerHooks({
  load(url, context, next) {
    if (!SUFFIX.test(url)) return next(url, context)
    const path = fileURLToPath(url.replace(SUFFIX, ''))
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(path)}` }
  },
})
