/** The browser host as one built file: what `npm start` runs where Electron is not, and what tests start in-process. */
export { runHost } from './run.ts'
export { startHost } from './server.ts'
export { startDemo } from '#core/demo/start-demo.ts'
