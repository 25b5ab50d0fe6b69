import { Menu } from '@base-ui/react/menu'
import type { MenuItem } from '#renderer/ui/Menu.tsx'
import popup from '#renderer/ui/popup.module.css'

/** A menu that was opened at a point of the window. */
export interface OpenedMenu {
  readonly x: number
  readonly y: number
  readonly items: readonly MenuItem[]
}

interface MenuAtProps {
  opened: OpenedMenu | null
  label: string
  /** The place on the page that it belongs to. */
  place: HTMLElement
  onClose: () => void
}

export function MenuAt({ opened, label, place, onClose }: MenuAtProps) {
  const { x = 0, y = 0, items = [] } = opened ?? {}
  return (
    <Menu.Root open={opened !== null} onOpenChange={(open) => !open && onClose()} modal={false}>
      <Menu.Portal container={place}>
        <Menu.Positioner
          className={popup.place ?? ''}
          anchor={{ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }}
          align="start"
          sideOffset={2}
        >
          <Menu.Popup className={popup.popup ?? ''} aria-label={label}>
            {items.map(({ label: name, run, icon: Icon }) => (
              <Menu.Item key={name} className={popup.item ?? ''} onClick={run}>
                {Icon && <Icon aria-hidden />}
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
