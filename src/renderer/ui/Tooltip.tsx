import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip'
import { cloneElement, type DOMAttributes, type ReactElement } from 'react'
import styles from './Tooltip.module.css'
import { useTooltip } from './use-tooltip.ts'

interface TooltipProps {
  label: string
  children: ReactElement<DOMAttributes<HTMLElement>>
}

/**
 * A few words beside the pointer or the focus; never the only place where something is said. Of the kit only what floats
 * is used, and only while it is there: its trigger on every line of a list takes longer than the lines themselves.
 */
export function Tooltip({ label, children }: TooltipProps) {
  const { anchor, hide, handlers } = useTooltip(children.props)
  return (
    <>
      {cloneElement(children, handlers)}
      {anchor && (
        <BaseTooltip.Root open disableHoverablePopup onOpenChange={(open) => !open && hide()}>
          <BaseTooltip.Portal>
            <BaseTooltip.Positioner anchor={anchor} sideOffset={6} className={styles.place}>
              <BaseTooltip.Popup className={styles.tooltip} aria-hidden>
                {label}
              </BaseTooltip.Popup>
            </BaseTooltip.Positioner>
          </BaseTooltip.Portal>
        </BaseTooltip.Root>
      )}
    </>
  )
}
