import { clockFace, type KringClock, ringLeft } from './clock-face.ts'
import styles from './Kring.module.css'
import { type Geometry, geometryFor, lettersThatFit, outsidePlace, type Point, seat } from './kring-geometry.ts'
import { marksOf, shortName } from './short-names.ts'
import { useWidth } from './use-width.ts'

/** Where there is no room for names. */
const CAPTION_SIZE = 12
/** Until it is measured. */
const USUAL_PX = 560

export type KringState = 'speaks' | 'may-speak' | 'listens' | 'silent' | 'outside'

export interface KringPerson {
  readonly id: string
  readonly name: string
  readonly state: KringState
}

interface KringProps {
  people: readonly KringPerson[]
  /** Null where no time is kept: before a session. */
  clock: KringClock | null
  /** All of the picture in one sentence, for who cannot see it. */
  label: string
  /** A few words under the time. */
  caption?: string
  /** The clock stands still. */
  still?: boolean
  /** Where the clock is, told by colour. */
  cue?: 'half' | 'minute' | 'end' | null
  /** Width and height in CSS pixels; without it the kring fills its place. */
  size?: number
  /** How much larger names are set than for somebody who sits in front of them, as on a wall. */
  scale?: number
}

/** The people of a session on a circle: the ring is the clock, the lit one speaks, the dimmed ones are silent. */
export function Kring({ people, clock, label, caption, still = false, cue = null, size, scale = 1 }: KringProps) {
  const [measure, widthPx] = useWidth(size ?? USUAL_PX)
  const geometry = geometryFor(people.length, size ?? widthPx, scale)
  const { box, orbitRadius } = geometry
  const marks = marksOf(people.map(({ name }) => name))
  const outsiders = people.filter(({ state }) => state === 'outside')
  const middle = { cx: box / 2, cy: box / 2 }
  return (
    <svg
      ref={measure}
      className={styles.kring}
      viewBox={`0 0 ${box} ${box}`}
      width={size}
      height={size}
      data-still={still || undefined}
      data-cue={cue ?? undefined}
      role="img"
      aria-label={label}
    >
      <circle {...middle} r={orbitRadius} className={styles.orbit} />
      <Clock clock={clock} geometry={geometry} caption={caption} />
      {people.map((person, index) => {
        const place = seat(index, people.length, geometry)
        const isOutside = person.state === 'outside'
        return (
          <g key={person.id}>
            {isOutside && <circle cx={place.x} cy={place.y} r={geometry.personRadius} className={styles.emptySeat} />}
            <Person
              person={person}
              mark={marks[index] ?? ''}
              at={isOutside ? outsidePlace(outsiders.indexOf(person), geometry) : place}
              geometry={geometry}
              letters={lettersThatFit(people.length, geometry)}
            />
          </g>
        )
      })}
    </svg>
  )
}

interface ClockProps {
  clock: KringClock | null
  geometry: Geometry
  caption: string | undefined
}

function Clock({ clock, geometry: { box, clockRadius, clockWidth, nameSize }, caption }: ClockProps) {
  const middle = box / 2
  const ring = { cx: middle, cy: middle, r: clockRadius, strokeWidth: clockWidth }
  const left = clock ? ringLeft(clock) : 0
  const face = clock ? clockFace(clock) : ''
  const captionSize = (nameSize || CAPTION_SIZE) * 1.07
  return (
    <>
      <circle {...ring} className={styles.bed} />
      {clock && (
        <>
          <circle
            {...ring}
            className={styles.ring}
            pathLength={1}
            style={{ strokeDasharray: `${left} 2`, opacity: left > 0 ? 1 : 0 }}
            transform={`rotate(-90 ${middle} ${middle})`}
          />
          <text
            className={styles.time}
            x={middle}
            y={middle}
            dy=".22em"
            style={{ fontSize: timeSize(face, clockRadius) }}
          >
            {face}
          </text>
        </>
      )}
      {caption && (
        <text
          className={styles.caption}
          x={middle}
          y={middle + Math.max(clockRadius * 0.31, clockRadius * 0.12 + captionSize * 1.4)}
          style={{ fontSize: captionSize }}
        >
          {caption}
        </text>
      )}
    </>
  )
}

interface PersonProps {
  person: KringPerson
  mark: string
  at: Point
  geometry: Geometry
  /** How many letters of the name fit. */
  letters: number
}

function Person({ person: { name, state }, mark, at, geometry: { personRadius, nameSize }, letters }: PersonProps) {
  return (
    <g className={styles.person} data-state={state} style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
      <title>{name}</title>
      <circle r={personRadius + 7} className={styles.halo} />
      <circle r={personRadius} className={styles.seat} />
      <text className={styles.mark} dy=".35em" style={{ fontSize: personRadius * (mark.length > 1 ? 0.6 : 0.72) }}>
        {mark}
      </text>
      {nameSize > 0 && (
        <text className={styles.name} y={personRadius + nameSize * 1.4} style={{ fontSize: nameSize }}>
          {shortName(name, letters)}
        </text>
      )}
    </g>
  )
}

/** Longer times are set smaller, so that the ring always stays free. */
function timeSize(face: string, clockRadius: number): number {
  return clockRadius * Math.min(0.56, 2.4 / Math.max(face.length, 1))
}
