import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Link } from 'wouter'
import styles from './Button.module.css'
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.ts'

interface ButtonLinkProps {
  href: string
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon
  children: ReactNode
  ref?: Ref<HTMLAnchorElement>
}

/** A place to go to that looks like a button. */
export function ButtonLink({ href, variant = 'quiet', size = 'm', icon: Icon, children, ref }: ButtonLinkProps) {
  return (
    <Link ref={ref} href={href} className={buttonClass(variant, size)}>
      {Icon && <Icon className={styles.icon} aria-hidden />}
      {children}
    </Link>
  )
}
