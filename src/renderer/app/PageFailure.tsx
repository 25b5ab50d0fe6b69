import { Component, type ReactNode } from 'react'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PageFailure.module.css'

interface PageFailureProps {
  /** The address: at another one the page gets a new chance. */
  place: string
  children: ReactNode
}

interface PageFailureState {
  error: Error | null
  place: string
}

/** A page that broke says so in its own place; the rail keeps working. */
export class PageFailure extends Component<PageFailureProps, PageFailureState> {
  override state: PageFailureState = { error: null, place: this.props.place }

  static getDerivedStateFromError(error: Error): Pick<PageFailureState, 'error'> {
    return { error }
  }

  static getDerivedStateFromProps({ place }: PageFailureProps, state: PageFailureState): PageFailureState | null {
    return place === state.place ? null : { error: null, place }
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
