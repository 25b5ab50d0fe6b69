import { Component, type ReactNode } from 'react'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './PageFailure.module.css'

interface PageFailureProps {
  /** The address; another one is another try. */
  place: string
  children: ReactNode
}

interface PageFailureState {
  place: string
  error: Error | null
}

/** A page that broke says so in its own place; the rail keeps working. */
export class PageFailure extends Component<PageFailureProps, PageFailureState> {
  override state: PageFailureState = { place: this.props.place, error: null }

  static getDerivedStateFromError(error: Error): Partial<PageFailureState> {
    return { error }
  }

  static getDerivedStateFromProps(props: PageFailureProps, state: PageFailureState): PageFailureState | null {
    return props.place === state.place ? null : { place: props.place, error: null }
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
