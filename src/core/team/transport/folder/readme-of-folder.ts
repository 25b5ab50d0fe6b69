export const README_NAME = 'LEESMIJ.txt'

/** Lies in the folder for whoever comes upon it. */
export const README_TEXT = `In deze map deelt een team met Ruimte.

Laat de map en alles erin staan. Alles is versleuteld: wie de map beheert kan
niet lezen wat erin staat. Wel zichtbaar zijn hoeveel apparaten er meedoen,
wanneer er iets gedeeld wordt en ongeveer hoe groot het is.
Raakt er iets weg, dan zetten de apparaten van het team het terug.

A team shares in this folder with Ruimte.

Please leave the folder and everything in it alone. All of it is encrypted:
whoever keeps the folder cannot read it. What can be seen is how many devices
take part, when something is shared, and roughly how large it is.
If anything gets lost, the devices of the team put it back.
`
