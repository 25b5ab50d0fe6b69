import { Ear } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import { Kring } from '#renderer/ui/kring/Kring.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import styles from './BlockPreview.module.css'
import { previewCircle } from './preview-circle.ts'
import { useDraftText } from './use-draft-text.ts'

const screens = ['facilitator', 'projector', 'bringer'] as const
const seats = ['bringer', 'facilitator', 'one', 'two', 'three'] as const
const MINUTE_MS = 60_000

/** How a round looks to the facilitator, on the big screen and to the bringer. */
export function BlockPreview({ block }: { block: DraftBlock }) {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  const [screen, setScreen] = useState<(typeof screens)[number]>('facilitator')
  const { speaks, silent, minutes } = block
  const prompt = say(block.prompt)
  const names = seats.map((seat) => t(`editor.preview.people.${seat}`))
  const time = minutes * MINUTE_MS
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">{t('editor.preview.title')}</h2>
      <Segmented
        label={t('editor.preview.screen')}
        labelHidden
        value={screen}
        onChange={setScreen}
        options={screens.map((value) => ({ value, label: t(`editor.preview.${value}`) }))}
      />
      <div className={styles.screen} data-screen={screen}>
        {screen !== 'bringer' && (
          <div className={styles.kring}>
            <Kring
              people={previewCircle(block, names)}
              clock={{ allottedMs: time, remainingMs: time }}
              label={t('editor.preview.label', { speaks: t(`speaks.${speaks}`), silent: t(`silent.${silent}`) })}
              still
              size={260}
            />
          </div>
        )}
        <div className={styles.words}>
          <p className={styles.prompt}>{prompt || t('editor.preview.empty')}</p>
          {screen === 'facilitator' && say(block.cue) && (
            <p className={styles.cue}>
              <Ear aria-hidden />
              {say(block.cue)}
            </p>
          )}
          {screen === 'bringer' && (
            <p className={styles.cue}>{say(block.bringerDoes) || t('editor.preview.nothingForBringer')}</p>
          )}
        </div>
      </div>
    </section>
  )
}
