import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { ButtonLink } from './ButtonLink.tsx'
import { classNames } from './class-names.ts'
import styles from './Page.module.css'

interface PageProps {
  title: ReactNode
  /** Where a page that stands under another one came from. */
  back?: { readonly href: string; readonly name: ReactNode }
  /** One sentence under the title, in the serif. */
  lead?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  /** A few small words above the title: what kind of thing this is. */
  eyebrow?: ReactNode
  /** For running text: a column of 65 characters. */
  narrow?: boolean
  children?: ReactNode
}

/** A page on the sheet of paper; its title is where the focus lands after navigation. */
export function Page({ title, back, lead, actions, eyebrow, narrow = false, children }: PageProps) {
  return (
    <div className={classNames(styles.page, narrow && styles.narrow)}>
      {back && (
        <div className={styles.back}>
          <ButtonLink variant="plain" size="s" href={back.href} icon={ArrowLeft}>
            {back.name}
          </ButtonLink>
        </div>
      )}
      <header className={styles.head}>
        <div className={styles.words}>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 tabIndex={-1} data-page-title>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}
