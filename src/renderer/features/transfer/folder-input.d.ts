import 'react'

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Lets a whole folder be chosen; known to browsers, not to React's types. */
    webkitdirectory?: T extends HTMLInputElement ? string : never
  }
}
