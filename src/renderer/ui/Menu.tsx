import { Menu as BaseMenu } from '@base-ui/react/menu'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { classNames } from './class-names.ts'
import styles from './Menu.module.css'
import popup from './popup.module.css'
import { usePopupPlace } from './use-popup-place.ts'

export interface MenuItem {
  label: string
  run: () => void
  icon?: LucideIcon
  danger?: boolean
  disabled?: boolean
}

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement
  items: readonly MenuItem[]
}

export function Menu({ trigger, items }: MenuProps) {
  const [findPlace, place] = usePopupPlace()
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger ref={findPlace} render={trigger} />
      <BaseMenu.Portal container={place}>
        <BaseMenu.Positioner className={popup.place ?? ''} sideOffset={4} align="end">
          <BaseMenu.Popup className={classNames(popup.popup, styles.menu)}>
            {items.map(({ label, run, icon: Icon, danger, disabled = false }) => (
              <BaseMenu.Item
                key={label}
                className={classNames(popup.item, danger && styles.danger)}
                disabled={disabled}
                onClick={run}
              >
                {Icon && <Icon aria-hidden />}
                {label}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}
