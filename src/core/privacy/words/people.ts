import { foldWord } from '../text/fold-word.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(foldWord))

/** A surname, a first name or initials come after these. */
export const titles = setOf(
  `mw mevr mevrouw mej mejuffrouw dhr hr heer meneer mijnheer menneer mr mrs ms miss mister mx dr drs ir ing prof professor dokter doctor ds dominee
   pastoor pater imam rabbijn zr zuster br broeder juf juffrouw meester meneertje mevrouwtje fam familie oom ome tante tan tant opa oma oma's opaatje omaatje sir madam
   aunt auntie uncle grandma grandpa granny nan nana nanny gran nurse sister father reverend rev officer constable pc sgt sergeant inspector judge
   headmaster headmistress coach trainer buurman buurvrouw`,
)

/** Who somebody is to somebody: a name may come after these. */
export const roles = setOf(
  `moeder vader zoon zoontje dochter dochtertje broer broertje zus zusje zussie kind baby peuter kleuter kleinzoon kleindochter kleinkind neef neefje nicht nichtje
   stiefvader stiefmoeder stiefzoon stiefdochter stiefzus stiefzusje stiefbroer stiefbroertje pleegzoon pleegdochter pleegkind pleegmoeder pleegvader halfbroer halfzus
   schoonzus schoonzusje zwager schoonmoeder schoonvader schoonzoon schoondochter man vrouw echtgenoot echtgenote partner ex ex-man ex-vrouw ex-vriend ex-partner vriend vriendin
   vriendje vriendinnetje verloofde weduwe weduwnaar jongen meisje tweeling oudste jongste middelste mam mama papa pap peetoom peettante
   collega collegaatje teamleider leidinggevende manager directeur coordinator consulent gedragswetenschapper orthopedagoog psycholoog psychiater therapeut
   huisarts arts verpleegkundige wijkverpleegkundige praktijkondersteuner poh mentor leraar lerares docent juf leerkracht begeleider begeleidster hulpverlener
   hulpverleenster maatschappelijk-werker maatschappelijkwerker jongerenwerker straathoekwerker opbouwwerker stagiair stagiaire vrijwilliger vrijwilligster maatje buddy
   voogd gezinsvoogd gezinscoach jeugdbeschermer jeugdwerker jobcoach budgetcoach bewindvoerder curator advocaat advocate notaris rechter jurist tolk wijkagent wijkagente
   agent politieagent rechercheur buurtregisseur reclasseringswerker casemanager casemanagers klantmanager intern-begeleider ib'er ib-er ib kapper werkgever baas chef voorman
   client cliente klant bewoner bewoonster jongere leerling student patient deelnemer meneer mevrouw buurjongen buurmeisje huisgenoot huisgenote verhuurder huisbaas
   mother mum mom father dad son daughter brother sister baby husband wife partner boyfriend girlfriend ex ex-husband ex-wife nephew niece cousin grandson granddaughter grandchild stepson stepdaughter
   stepfather stepmother stepdad stepmum stepbrother stepsister fiance fiancee twin eldest youngest oldest friend mate neighbour neighbor colleague manager supervisor boss head teacher headteacher tutor
   worker keyworker caseworker carer counsellor therapist psychologist psychiatrist solicitor lawyer interpreter landlord landlady client resident tenant volunteer student pupil boy girl
   kid lad toddler teenager girl coordinator director beat-officer`,
)

/** After these the text says what somebody is called. */
export const namedSo = setOf(
  'heet heette heten genaamd roepnaam voornaam achternaam bijnaam geheten alias called named nicknamed name naam noemt noemen noemde nickname',
)

/** What people in a story do, third person: a name may come before these. */
export const deeds = setOf(
  `zegt zei zeggen zeiden vertelt vertelde vraagt vroeg antwoordt antwoordde belt belde bellen mailt mailde appt appte whatsappt sms't schrijft schreef roept riep schreeuwt schreeuwde fluistert fluisterde
   vindt vond wil wilde wou denkt dacht weet wist kan kon moet moest mag mocht zit zat staat stond ligt lag loopt liep woont woonde werkt werkte komt kwam gaat ging is was wordt werd heeft had
   krijgt kreeg geeft gaf doet deed kijkt keek huilt huilde lacht lachte glimlacht glimlachte knikt knikte zwijgt zweeg slaapt sliep eet at drinkt dronk rookt rookte blowt gebruikt gebruikte
   slaat sloeg schopt schopte dreigt dreigde scheldt schold helpt hielp zorgt zorgde regelt regelde neemt nam brengt bracht haalt haalde houdt hield laat liet ziet zag hoort hoorde voelt voelde
   leert leerde speelt speelde leest las mist miste hoopt hoopte praat praatte praten knippert zucht zuchtte bibbert schrok schrikt vluchtte vlucht ontkent ontkende begrijpt begreep vergeet vergat belooft beloofde geneest trouwt trouwde scheidt overleed overlijdt appte post postte filmde filmt verkoopt verkocht steelt stal studeert studeerde vertrouwt vertrouwde twijfelt twijfelde durft durfde weigert weigerde verhuist verhuisde vertrekt vertrok blijft bleef
   stopt stopte begint begon wacht wachtte reageert reageerde stuurt stuurde opent opende sluit sloot tekent tekende heet heette lijkt leek noemt noemde legt legde zet zette deelt deelde draait draaide
   says said rang phones phoned slept ate eats breathes breathed argues argued promised promises admits admitted denies denied shrugged sighed grinned stared waved texts tells told asks asked answers answered calls called texts texted writes wrote shouts shouted whispers whispered thinks thought knows knew wants wanted sits sat stands stood lives lived works
   worked comes came goes went is was has had gets got gives gave does did looks looked cries cried laughs laughed smiled nodded sleeps slept drinks drank smokes smoked hits hit helps helped takes took
   brings brought keeps kept sees saw hears heard feels felt hopes hoped refuses refused moved leaves left stays stayed stopped started waits waited sent opened signed hates hated loves loved needs needed
   won't can't wasn't isn't hasn't doesn't didn't couldn't wouldn't`,
)

/** What goes before a surname, folded. */
export const particles = setOf(
  `van de der den het 't te ten ter op in aan bij uit uijt 'n en du la le les des del della di da do dos das el al ben bin ibn abu abou ait oulad ould o' mc mac st von zu zum zur v.d. vd vdn d'
   v d n l onder over voor tot thoe toe vande vanden vander`,
)

/** Particles that a surname may begin with. */
export const openingParticles = setOf(
  `van de der den 't te ten ter op in uit du la le di da del della dos el al ben bin ibn abu abou ait von zu v.d. vd v vande vanden vander 'n het aan d' o'`,
)

/** In front of a nickname. */
export const nicknameWords = setOf(
  `lange kleine dikke oude ouwe rooie zwarte gekke jonge grote blonde kale blinde schele manke stille boze rare little big old young long fat crazy mad tall short skinny blind`,
)

/** Ways to say a person without a name; a number after these may be an age. */
export const personNouns = setOf(
  `man vrouw jongen meisje zoon zoontje dochter dochtertje moeder vader kind kinderen jongens meisjes zoons dochters baby peuter kleuter puber tiener client cliente clienten broer broertje zus zusje zussen broers oma opa kleinkind
   kleinkinderen kleinzoon kleindochter stiefzoon stiefdochter stiefzusje stiefbroertje pleegkind pleegkinderen pleegzoon pleegdochter weduwe weduwnaar jongste oudste middelste jongeman jongere jongeren dame heer gozer kerel student studente gast meid kleine grote
   mevrouw meneer vriend vriendin vriendje partner ex buurman buurvrouw buurjongen buurmeisje tweeling neef neefje nicht nichtje leerling statushouder bewoner bewoonster echtpaar stel
   woman boy girl son daughter mother father child children baby toddler client brother sister nan gran teen teenager lad bloke lady guy resident tenant widow widower twins sons daughters boys girls kid kids mum dad
   husband wife grandson granddaughter stepson stepdaughter niece nephew cousin pupil youngest eldest oldest`,
)
