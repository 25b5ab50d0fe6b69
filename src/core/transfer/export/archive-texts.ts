import type { Language } from '#shared/language.ts'
import { MANIFEST, REAL_NAMES } from '../archive/archive-format.ts'

/** Stands first in the file with real names, for whoever opens it. */
export const realNamesWarning =
  'LET OP: hier staan echte namen van mensen. Bewaar dit bestand veilig en stuur het niet door. / ' +
  'MIND: this holds the real names of people. Keep this file safe and do not pass it on.'

interface Told {
  readonly documents: number
  readonly withRealNames: boolean
}

/** What this archive is, for somebody who finds it in ten years. */
export function readMe(language: Language, told: Told): { name: string; text: string } {
  return language === 'nl' ? { name: 'LEESMIJ.md', text: dutch(told) } : { name: 'README.md', text: english(told) }
}

function dutch({ documents, withRealNames }: Told): string {
  return `# Archief van Ruimte

Dit zijn ${documents} stukken uit Ruimte: dagboek, dilemma’s, intervisies, lessen, fouten en successen.

- Elk stuk staat in een eigen \`.md\`-bestand. Dat is gewone tekst: elk tekstprogramma kan het lezen.
- In de map \`data\` staat hetzelfde nog eens, met alles wat Ruimte ervan weet. \`${MANIFEST}\` zegt wat bij elkaar hoort.
- Terug in Ruimte: kies bij Instellingen “In- en uitvoer” en dan dit zip-bestand. Pak het daarvoor niet uit.
${withRealNames ? `- In \`${REAL_NAMES}\` staat wie er achter de schuilnamen zit. Haal het weg voordat je dit archief aan iemand geeft.\n` : ''}
Dit archief is niet versleuteld. Wie het bestand heeft, kan het lezen. Bewaar het dus op een veilige plek.
`
}

function english({ documents, withRealNames }: Told): string {
  return `# Archive of Ruimte

These are ${documents} pieces from Ruimte: journal, dilemmas, sessions, lessons, mistakes and successes.

- Each piece stands in a \`.md\` file of its own. That is plain text: any text program can read it.
- The folder \`data\` holds the same once more, with all that Ruimte knows of it. \`${MANIFEST}\` says what belongs together.
- Back into Ruimte: choose “Import and export” in Settings, and then this zip file. Do not unpack it for that.
${withRealNames ? `- \`${REAL_NAMES}\` says who is behind the aliases. Take it out before you give this archive to anybody.\n` : ''}
This archive is not encrypted. Whoever has the file can read it, so keep it in a safe place.
`
}
