// npm test: everything, from formatting to the shell's double. Prints "N passed, N failed" last.
// With --nightly also what takes long: properties tried more often, journeys in both languages.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Ruimte's tests need Node 22.18 or newer, this is ${process.version}. Run "npm ci" first, then "npm test".`,
  )
  process.exit(1)
}
if (process.argv.includes('--nightly')) process.env['RUIMTE_NIGHTLY'] = '1'
const { runAllTests } = await import('./run-all-tests.ts')
process.exitCode = (await runAllTests()) ? 0 : 1
