import styles from './Reader.module.css'

interface SharedWordsProps {
  title: string
  texts: readonly string[]
  areQuestions?: boolean
}

/** What several people said under one heading; nothing where nobody did. */
export function SharedWords({ title, texts, areQuestions = false }: SharedWordsProps) {
  if (texts.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      {texts.map((text) => (
        <p key={text} className={areQuestions ? styles.question : styles.words}>
          {text}
        </p>
      ))}
    </section>
  )
}
