/**
 * Words that say nothing of what a text is about. Beside other words they need not stand there: who types "hoe stop ik met
 * de dagbesteding" looks for stopping and for that.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'de het een en van ik dat niet met voor zijn maar ook naar je jij hij zij ze wij we er te op bij nog wat als is was ' +
    'aan om door over uit in of dan die dit deze hoe waarom wie waar wanneer mijn jouw haar hem hun ons onze me mij u uw ' +
    'worden wordt werd heb heeft had hebben kan kun kunnen zou moet moeten mag al wel geen toch dus want zo tot tegen ' +
    'the and of to that it for with was but they she you my this have had what who when from are a an i he we is in on ' +
    'at by be as or if do does did how why where our your her his their them me us can could should would not no so'
  ).split(' '),
)
