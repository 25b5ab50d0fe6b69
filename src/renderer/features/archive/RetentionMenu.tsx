import { BookOpen, Ellipsis, Leaf } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { paths } from '#renderer/lib/paths.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import styles from './RetentionMenu.module.css'

/** The ways from the archive to what is done with all of it, beside what else can be done there. */
export function RetentionMenu({ children }: { children: ReactNode }) {
  const { t } = useTranslation('keeping')
  const [, navigate] = useLocation()
  return (
    <div className={styles.ways}>
      {children}
      <Menu
        trigger={<IconButton icon={Ellipsis} label={t('more')} />}
        items={[
          { label: t('again.title'), icon: Leaf, run: () => navigate(paths.lookAgain) },
          { label: t('booklet.title'), icon: BookOpen, run: () => navigate(paths.booklet) },
        ]}
      />
    </div>
  )
}
