interface FileToSave {
  /** Shown in the person's folder; never their own words. */
  readonly name: string
  /** Its media type, such as `application/json`. */
  readonly type: string
  /** A blob where it is large: that is not copied. */
  readonly bytes: Uint8Array<ArrayBuffer> | Blob
}

/** How long the browser may take to begin reading. */
const READING_MS = 60_000

/** Hands a file to the person: a download, in a browser and in Electron alike. */
export function saveFile({ name, type, bytes }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READING_MS)
}
