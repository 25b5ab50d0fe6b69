/** Measures of the drawing, in units of its view box. */
export interface Geometry {
  readonly box: number
  /** Of the circle on which people sit. */
  readonly orbitRadius: number
  readonly clockRadius: number
  readonly clockWidth: number
  readonly personRadius: number
  readonly nameSize: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** From so many CSS pixels on, names and time have room; below it everything is drawn larger in proportion. */
const ROOMY_PX = 320
/** Names of more people than this do not fit in a small kring. */
const SMALL_NAMES = 8

/** The smallest and the largest that a name is set on the screen, in CSS pixels. */
const NAME_PX = 12
const LARGEST_NAME = 20

/** For a kring on a wall that is looked at from five metres: names of about a thirtieth of the wall's height. */
export const WALL_SCALE = 1.75

/** Of the way between two neighbours, what a name may take: the rest is for the person and some air. */
const SHARE_OF_NAME = 0.29

/**
 * @param widthPx how wide the kring is drawn, in CSS pixels
 * @param scale how much larger names are set than for somebody who sits in front of them
 */
export function geometryFor(people: number, widthPx: number, scale = 1): Geometry {
  const isSmall = widthPx < ROOMY_PX
  const roomy = isSmall
    ? { box: 260, orbitRadius: 100, clockRadius: 58, clockWidth: 5, personRadius: 18, nameSize: 12 }
    : { box: 560, orbitRadius: 226, clockRadius: 152, clockWidth: 9, personRadius: 37, nameSize: 14 }
  const smallName = people > SMALL_NAMES ? 0 : roomy.nameSize
  const between = chord(people, roomy.orbitRadius)
  const nameSize = isSmall
    ? smallName
    : Math.min(
        Math.max(roomy.nameSize, between * SHARE_OF_NAME),
        scale * Math.min(LARGEST_NAME, Math.max(roomy.nameSize, (NAME_PX * roomy.box) / widthPx)),
      )
  // At the sides people sit straight above each other, with a name in between.
  const room = (between - Math.max(nameSize * 1.7, roomy.personRadius / 6)) / 2
  const personRadius = Math.min(roomy.personRadius, room)
  // The name of who sits at the top stands above the clock.
  const clockRoom = roomy.orbitRadius - personRadius - nameSize * 1.7 - roomy.clockWidth
  return { ...roomy, nameSize, personRadius, clockRadius: Math.min(roomy.clockRadius, clockRoom) }
}

/** Where person `index` of `people` sits: the first at the top, the others clockwise. */
export function seat(index: number, people: number, { box, orbitRadius }: Geometry): Point {
  const angle = (index / people) * 2 * Math.PI - Math.PI / 2
  return { x: box / 2 + orbitRadius * Math.cos(angle), y: box / 2 + orbitRadius * Math.sin(angle) }
}

/** A place outside the circle: the corners of the drawing, clockwise from the upper right. */
export function outsidePlace(index: number, { box, personRadius, nameSize }: Geometry): Point {
  const near = personRadius + 2
  const far = box - near
  const aboveName = far - nameSize * 1.4
  const corners = [
    { x: far, y: near },
    { x: far, y: aboveName },
    { x: near, y: aboveName },
    { x: near, y: near },
  ]
  return corners[index % corners.length] ?? { x: far, y: near }
}

/** How many letters of a name fit beside those of the neighbours. */
export function lettersThatFit(people: number, { orbitRadius, nameSize }: Geometry): number {
  const widest = nameSize * 8.5
  const letter = nameSize * 0.52
  return Math.max(4, Math.floor(Math.min(widest, chord(people, orbitRadius)) / letter))
}

/** The distance between the middles of two neighbours. */
function chord(people: number, radius: number): number {
  return people < 2 ? radius : 2 * radius * Math.sin(Math.PI / people)
}
