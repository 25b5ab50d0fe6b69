/** The id of the method with which somebody came here from the chooser; it stands before the fragment of the address. */
export function askedMethod(): string | null {
  return new URLSearchParams(location.search).get('method')
}

/** Takes it out of the address, where it would stay for every page that is opened after this one. */
export function forgetAskedMethod(): void {
  history.replaceState(history.state, '', location.pathname + location.hash)
}
