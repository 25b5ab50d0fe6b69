import {
  BookOpen,
  Compass,
  FolderInput,
  FolderOutput,
  Languages,
  Leaf,
  ListOrdered,
  Lock,
  Moon,
  NotebookPen,
  PenLine,
  Sun,
  SunMoon,
  Timer,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Theme } from '#shared/contract/preferences.ts'
import { languages } from '#renderer/lib/languages.ts'
import { paths } from '#renderer/lib/paths.ts'
import type { NewEntry } from '#renderer/lib/use-new-entry.ts'
import { usePreferences } from '#renderer/lib/use-preferences.ts'
import { modifierKey } from '#renderer/ui/modifier-key.ts'
import { lockVault } from '../lock-vault.ts'
import { parts } from '../parts.ts'
import type { PaletteItem } from './palette-item.ts'

const themeIcons = { light: Sun, dark: Moon, system: SunMoon }
const themes: readonly Theme[] = ['light', 'dark', 'system']

/** Pages that have no place of their own in the rail. */
const pages = [
  { name: 'methods', also: 'methodsAlso', icon: ListOrdered, path: paths.methods },
  { name: 'chooseMethod', also: 'methodsAlso', icon: Compass, path: paths.chooseMethod },
  { name: 'lookAgain', also: 'lookAgainAlso', icon: Leaf, path: paths.lookAgain },
  { name: 'booklet', also: 'bookletAlso', icon: BookOpen, path: paths.booklet },
  { name: 'bringIn', also: 'bringInAlso', icon: FolderInput, path: paths.bringIn },
  { name: 'takeOut', also: 'takeOutAlso', icon: FolderOutput, path: paths.takeOut },
] as const

/** Everything that can be done from anywhere. */
export function useActions(newDilemma: () => void, newEntry: NewEntry): readonly PaletteItem[] {
  const { t } = useTranslation('app')
  const places = usePlaceActions()
  const appearance = useAppearanceActions()
  return [
    {
      id: 'new-dilemma',
      icon: PenLine,
      label: t('action.newDilemma'),
      keywords: t('action.newDilemmaAlso'),
      run: newDilemma,
    },
    {
      id: 'five-minutes',
      icon: Timer,
      label: t('action.fiveMinutes'),
      keywords: t('action.newEntryAlso'),
      keys: `${modifierKey} J`,
      run: newEntry.startFiveMinutes,
    },
    {
      id: 'new-entry',
      icon: NotebookPen,
      label: t('action.newEntry'),
      keywords: t('action.newEntryAlso'),
      run: () => newEntry.start(),
    },
    ...places,
    {
      id: 'lock',
      icon: Lock,
      label: t('lock'),
      keywords: t('action.lockAlso'),
      keys: `${modifierKey} L`,
      run: () => void lockVault(),
    },
    ...appearance,
  ]
}

/** Every part, and what has no place of its own in the rail. */
function usePlaceActions(): readonly PaletteItem[] {
  const { t } = useTranslation('app')
  const [, navigate] = useLocation()
  return [
    ...parts.map(({ name, path, icon }) => ({
      id: `go-${name}`,
      icon,
      label: t('action.goTo', { part: t(`part.${name}`) }),
      run: () => navigate(path),
    })),
    ...pages.map(({ name, also, icon, path }) => ({
      id: `page-${name}`,
      icon,
      label: t(`action.${name}`),
      keywords: t(`action.${also}`),
      run: () => navigate(path),
    })),
  ]
}

/** The other language and the other themes. */
function useAppearanceActions(): readonly PaletteItem[] {
  const { t, i18n } = useTranslation('app')
  const { preferences, change } = usePreferences()
  const otherLanguages = languages.filter((language) => language !== i18n.language)
  const otherThemes = themes.filter((theme) => theme !== preferences?.theme)
  return [
    ...otherLanguages.map((language) => ({
      id: `language-${language}`,
      icon: Languages,
      label: t(`action.language.${language}`),
      keywords: t('action.languageAlso'),
      run: () => change({ language }),
    })),
    ...otherThemes.map((theme) => ({
      id: `theme-${theme}`,
      icon: themeIcons[theme],
      label: t(`action.theme.${theme}`),
      keywords: t('action.themeAlso'),
      run: () => change({ theme }),
    })),
  ]
}
