import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const SUFFIX = '?modulePath'

// Lets plain Node run core from its source: what electron-vite makes of `import path from './x.ts?modulePath'`.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith(SUFFIX)) return next(url, context)
    const path = fileURLToPath(url.slice(0, -SUFFIX.length))
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(path)}` }
  },
})
