/** Dutch verbs that change their vowel, those of everyday casework: stem, past, past of several, participle. */
const verbs = `
sluit sloot sloten gesloten|spreek sprak spraken gesproken|help hielp hielpen geholpen|geef gaf gaven gegeven
neem nam namen genomen|kom kwam kwamen gekomen|ga ging gingen gegaan|sta stond stonden gestaan|zie zag zagen gezien
doe deed deden gedaan|schrijf schreef schreven geschreven|blijf bleef bleven gebleven|krijg kreeg kregen gekregen
kijk keek keken gekeken|vind vond vonden gevonden|lees las lazen gelezen|slaap sliep sliepen geslapen
loop liep liepen gelopen|roep riep riepen geroepen|laat liet lieten gelaten|houd hield hielden gehouden
val viel vielen gevallen|vraag vroeg vroegen gevraagd|draag droeg droegen gedragen|sla sloeg sloegen geslagen
breng bracht brachten gebracht|denk dacht dachten gedacht|zoek zocht zochten gezocht|koop kocht kochten gekocht
drink dronk dronken gedronken|begin begon begonnen begonnen|verlies verloor verloren verloren|kies koos kozen gekozen
lieg loog logen gelogen|vlieg vloog vlogen gevlogen|trek trok trokken getrokken|vecht vocht vochten gevochten
zwijg zweeg zwegen gezwegen|rijd reed reden gereden|lijd leed leden geleden|snijd sneed sneden gesneden
wijs wees wezen gewezen|schijn scheen schenen geschenen|sterf stierf stierven gestorven|werp wierp wierpen geworpen
breek brak braken gebroken|steel stal stalen gestolen|lig lag lagen gelegen|zit zat zaten gezeten
eet at aten gegeten|vergeet vergat vergaten vergeten|weet wist wisten geweten|hang hing hingen gehangen
vang ving vingen gevangen|huil huilde huilden gehuild|bied bood boden geboden|verdwijn verdween verdwenen verdwenen
grijp greep grepen gegrepen|bijt beet beten gebeten|strijd streed streden gestreden|stijg steeg stegen gestegen
zwem zwom zwommen gezwommen|spring sprong sprongen gesprongen|dwing dwong dwongen gedwongen|drijf dreef dreven gedreven`

const separable =
  'af aan op uit in door terug over mee na voor weg toe om bij langs los vast dicht open samen tegen'.split(' ')
const inseparable = 'be ver ont her'.split(' ')

type Forms = readonly [stem: string, past: string, pasts: string, participle: string]

const groups = new Map(
  verbs
    .trim()
    .split(/[|\n]/)
    .map((line) => line.split(' ') as unknown as Forms)
    .flatMap((forms) => [...forms, `${forms[0]}t`].map((form) => [form, forms] as const)),
)

/** What a word could be the form of, with what stands before it. */
export interface StrongVerb {
  /** The stem of its infinitive. */
  readonly stems: readonly string[]
  readonly words: readonly string[]
}

/**
 * The forms of a strong verb: "gesloten" and "sloot" for "sluiten", with "af" before it too. A part that can stand apart
 * ("ik sluit het af") brings the verb without it along.
 *
 * @param stem of the word, as `dutchStem` gives it
 */
export function strongVerb(word: string, stem: string): StrongVerb | null {
  const own = groups.get(word) ?? groups.get(stem)
  if (own) return formsWith('', own)
  for (const before of [...separable, ...inseparable]) {
    const forms = [word, stem].map((one) => groupBehind(before, one)).find((found) => found !== undefined)
    if (!forms) continue
    const verb = formsWith(before, forms)
    const base = separable.includes(before) ? formsWith('', forms) : { stems: [], words: [] }
    return { stems: [...verb.stems, ...base.stems], words: [...verb.words, ...base.words] }
  }
  return null
}

function groupBehind(before: string, word: string): Forms | undefined {
  if (!word.startsWith(before)) return undefined
  const rest = word.slice(before.length)
  return groups.get(rest) ?? (inseparable.includes(before) ? groups.get(`ge${rest}`) : undefined)
}

function formsWith(before: string, [stem, past, pasts, participle]: Forms): StrongVerb {
  const own = inseparable.includes(before) ? participle.replace(/^ge/, '') : participle
  return { stems: [before + stem], words: [stem, `${stem}t`, past, pasts, own].map((form) => before + form) }
}

/** The verb without a part that can stand apart; the word itself where it has none. */
export function withoutPart(word: string): { readonly part: string; readonly rest: string } {
  const part = separable.find((one) => word.startsWith(one) && word.length - one.length >= 3) ?? ''
  return { part, rest: word.slice(part.length) }
}
