/**
 * Where methods were read, by the number that the field report gives a source. Public pages, seen in November 2026; a method without a
 * source is a known form that nobody looked up, and says so by having none.
 */
const addresses = {
  2: ['https://www.fotoscholing.nl/index.php/incidentmethode/'],
  3: ['https://unik-tc.nl/intervisie/'],
  4: ['https://eenmeesterinleren.nl/de-incidentmethode'],
  5: ['https://lessonup.com/nl/lesson/7NPcAiGFqsCLHnrWy'],
  6: ['https://www.icoba.be/tools/intervisiemethode-incidenten-imi-van-huub-buijssen'],
  7: ['https://lessonup.com/en/lesson/dncGB5TdsSNqQXH7C'],
  8: ['https://www.bpopleidingen.nl/e-learning-methodiek-intervisiemethode/'],
  9: ['https://www.bpopleidingen.nl/e-learning-intervisie-10-stappen-methode/'],
  10: ['https://kollegiale-beratung.de/ablauf-und-methodik-von-kollegialer-beratung-in-sechs-phasen.html'],
  11: ['https://me-we-elearning.com/les/3-07-de-socratische-dialoog-2-2/'],
  12: ['https://www.ssprong.nl/de-roddelmethode'],
  13: ['https://bizz-company.nl/roddelmethode/'],
  14: ['https://palliaweb.nl/patz/peper-voor-de-patz/werkvormen/de-roddelmethode'],
  15: ['https://www.bpopleidingen.nl/e-learning-methodiek-intervisie-roddelmethode/'],
  16: ['https://www.bpopleidingen.nl/e-learning-werkvorm-de-balint-methode/'],
  18: ['http://brittleert.nl/de-balint-methode-tijdens-intervisiebijeenkomsten/'],
  19: ['https://kostenlosonlinelesen.net/kostenlose-beraten-trainieren-coachen/lesen/60'],
  20: ['http://www.balintaustralianewzealand.org/what-happens-in-a-balint-group/'],
  21: ['https://balint.co.uk/about/the-balint-method'],
  22: ['https://www.filosofischegesprekken.nl/content/3/groepen/19/stappen-in-het-socratisch-gesprek'],
  23: ['https://www.transitiepraktijk.nl/nl/programma/method/socratische-intervisie-methode'],
  25: ['https://docplayer.nl/amp/13730839-Methodieken-voor-intervisie.html'],
  26: ['http://jeroenhendriksen.nl/author/jeroenhendriksen/page/2/'],
  27: ['http://kollegiale-beratung.de/Ebene3/5methodu.html', 'http://www.peer-supervision.com/Ebene3/5methodu.html'],
  28: ['http://kollegiale-beratung.de/Ebene3/4methowa.html'],
  29: ['https://pdfslide.org/business/praxisleitfaden-die-6-phasen-der-kollegialen-beratung.html'],
  30: [
    'https://www.bibelwissenschaft.de/fileadmin/buh_bibelmodul/media/wirelex/table/1510060207Kollegiale%20Fallberatung%20Tabelle%202.htm',
  ],
  31: ['https://9dok.net/document/q2np066r-kollegiale-beratung-internet-erfahrungen-praxistest-silke-westphal.html'],
  32: ['http://www.personal-coaching-information.com/action-learning-frequently-asked-questions.html'],
  33: ['https://www.groupvision.org/phdi/p1.nsf/supppages/9147?opendocument&part=4'],
  34: ['https://studymode.com/essays/Action-Learning-46247943.html'],
  35: ['http://okti.pl/zarzadzanie/action-learning'],
  37: ['https://dhirubhai.net/pulse/liberating-structures-troika-consulting-jan-willem-rutten-uytje'],
  38: ['https://workshopr.io/exercises/detail/?code=troika'],
  40: ['https://zenodo.org/record/1226658'],
  41: ['http://methodenpool.uni-koeln.de/reflecting/reflecting_darstellung.html'],
  42: ['https://flectare.de/rt'],
  43: ['http://catgreenstreet.com/community-conferencing.html'],
  44: [
    'https://dailygood.org/story/2755/the-clearness-committee-a-communal-approach-to-discernment-in-retreats-parker-palmer',
  ],
  45: ['https://www.viningcenter.org/clearness-committee'],
  46: ['http://parentinginpdx.blogspot.com/2012/10/consultancy-protocol.html'],
  47: ['https://docsbay.net/doc/514092/roles-presenter-whose-work-is-being-discussed-by-the-group'],
  48: ['https://nsrfharmony.org/choosing-between-tuning-charrette-and-the-dilemma-protocols/'],
  49: ['https://www.hrdacademy.be/nl/blog/1281/coaching/creatieve-intervisie-methoden'],
  50: [
    'http://talententoolbox.nl/portfolio/waarderend-reflecteren/',
    'https://www.managementimpact.nl/persoonlijke-groei/artikel/2018/02/intervisie-leren-van-successen-10114357',
  ],
  51: ['https://palliaweb.nl/patz/peper-voor-de-patz/werkvormen/hoe-kan-ik-leren-van-successen'],
  52: ['https://books.ipskampprinting.nl/thesis/603554-schaap/221'],
  53: ['https://publicatie-online.nl/uploaded/flipbook/154321-Martine-Kruijtbosch/146'],
  54: [
    'https://www.vumc.nl/research/ethiek-recht-humaniora/dienstverlening-support/ethiek-support-ethics-support/wat-is-moreel-beraad-what-is-moral-case-deliberation/verschillende-methodieken-different-methodologies..htm',
  ],
  55: ['https://husite.nl/kus/wmo-wijzer-moreel-beraad-in-het-sociale-team/'],
  58: ['https://www.truevoice.nl/gespreksleiding/'],
  59: ['https://www.bpopleidingen.nl/e-learning-werkvorm-denkhoeden-van-bono/'],
  60: ['https://www.priom.nl/content/brainstormen-met-de-bono'],
  61: ['https://quantumgardener.info/notes/after-action-review'],
  62: ['https://hotelsabruzzo.com/what-is-included-in-an-after-action-report'],
  63: ['https://studylibnl.com/doc/1123179/draaiboek-veilig-incident-melden'],
  64: ['https://5dok.net/document/4yrd8npq-incident-reporting-systems-stimulate-social-participative-learning.html'],
  65: ['https://become-better.org/die-lea-casetime-ein-rezept-fuer-die-virtuelle-fallberatung'],
  66: ['https://kreggenfeld.de/kollegiale-fallberatung-online/'],
} as const satisfies Record<number, readonly string[]>

/** The addresses of the sources with these numbers. */
export function sourcesOf(...numbers: readonly (keyof typeof addresses)[]): string[] {
  return numbers.flatMap((number) => [...addresses[number]])
}
