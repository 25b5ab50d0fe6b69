import { Component, type ReactNode } from 'react'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PageFailure.module.css'

/** A page that broke says so in its own place; the rail keeps working. */
export class PageFailure extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children
    return (
      <div className={styles.place}>
        <FailureNote error={this.state.error} />
      </div>
    )
  }
}
