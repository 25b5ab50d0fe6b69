import { moveTemporaryFiles } from './temporary-files.ts'

/** For Vitest and Playwright: before the first test, in the process that starts the others. */
export default function globalSetup(): void {
  moveTemporaryFiles()
}
