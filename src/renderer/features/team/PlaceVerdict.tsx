import { CircleAlert, CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './PlaceFields.module.css'

/** What was found of a place, in one line under its field. */
export function PlaceVerdict({ isGood, children }: { isGood: boolean; children: ReactNode }) {
  const Icon = isGood ? CircleCheck : CircleAlert
  return (
    <p className={isGood ? styles.good : styles.wrong}>
      <Icon aria-hidden />
      {children}
    </p>
  )
}
