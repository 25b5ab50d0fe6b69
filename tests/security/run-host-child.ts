import { runHost } from '#host/run.ts'

// A host as `npm start` runs it, from the source and with a stand-in for the built window.
const [rendererDirectory = '', ...flags] = process.argv.slice(2)
process.exit(await runHost(flags, rendererDirectory))
