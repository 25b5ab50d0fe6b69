const dutch =
  'wit bakker visser smit smid boer groot jong oud bos berg dijk vos haan koning keizer prins mulder molenaar kok kuiper ' +
  'meester ruiter jager herder schipper slager timmerman wever zwart bruin groen rood blauw grijs lang kort klein sterk ' +
  'vrij stil lief roos bloem linde mei juni bos brouwer post bank brand brink dam doorn duin haas hart heuvel hof huis ' +
  'kamp kerk koster kramer laan maas meer nacht noord oost west zuid park peters poort school sluis steen storm straat ' +
  'tol veld vink vlam vogel vries wal wind winter zee zomer zon dag storm liefde hoop bloem jan mens man vrouw'
const english =
  'white black brown green young old long short small strong king prince baker cook smith miller taylor carter page ' +
  'hope grace joy faith rose may june april summer will mark frank rich art bill sue dawn ivy lily daisy pearl ruby ' +
  'hill wood woods field stone rivers brooks lane street church bell day knight noble price ward west north best good'

/** Names that are ordinary words as well: in small letters they are more likely the word. */
export const wordsAsNames: ReadonlySet<string> = new Set(`${dutch} ${english}`.split(' '))
