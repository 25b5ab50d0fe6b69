import { moveTemporaryFiles } from './temporary-files.ts'

/** For Vitest and Playwright: before the first test, in the process that starts the others. @returns for after the last */
export default function globalSetup(): () => void {
  return moveTemporaryFiles()
}
