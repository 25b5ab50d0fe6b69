/** A font as a data address, as Vite makes it. */
declare module '*.ttf?inline' {
  const address: string
  export { address as default }
}
