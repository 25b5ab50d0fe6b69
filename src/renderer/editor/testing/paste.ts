/** A clipboard or a drag that carries HTML, as browsers make it. */
export function carrying(html: string): DataTransfer {
  const data = new DataTransfer()
  data.setData('text/html', html)
  data.setData('text/plain', 'platte tekst')
  return data
}

export function paste(field: Element, clipboardData: DataTransfer): void {
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}
