// npm test: everything, from formatting to the shell's double. Prints "N passed, N failed" last.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Ruimte's tests need Node 22.18 or newer, this is ${process.version}. Run "npm ci" first, then "npm test".`,
  )
  process.exit(1)
}
const { runAllTests } = await import('./run-all-tests.ts')
process.exitCode = (await runAllTests()) ? 0 : 1
