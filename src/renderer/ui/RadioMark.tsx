import { Radio } from '@base-ui/react/radio'
import styles from './RadioMark.module.css'

type RadioMarkProps = Pick<Radio.Root.Props, 'id' | 'value' | 'aria-labelledby' | 'aria-describedby'>

/** The circle of one of several choices, beside the words that say which. */
export function RadioMark(props: RadioMarkProps) {
  return <Radio.Root {...props} className={styles.mark ?? ''} />
}
