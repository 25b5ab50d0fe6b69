import type { Cue } from './clock-cue.ts'

/** In hertz: one low note at half, a higher one for the last minute, a falling fourth when the time is up. */
const notes: Readonly<Record<Cue, readonly number[]>> = {
  half: [392],
  minute: [523.25],
  end: [523.25, 392],
}

/** Of full loudness: heard in a quiet room, and no more than that. */
const LOUDNESS = 0.08
const RISE_S = 0.03
const FADE_S = 1.4
const APART_S = 0.45

let speaker: AudioContext | undefined

/** A note or two, made here and now. Where a window may not sound, it stays silent. */
export function playTone(cue: Cue): void {
  speaker ??= new AudioContext()
  // A window that nobody has touched yet may not sound; then this one is missed.
  void speaker.resume().catch(() => {})
  for (const [place, hertz] of notes[cue].entries()) ring(speaker, hertz, speaker.currentTime + place * APART_S)
}

function ring(context: AudioContext, hertz: number, fromS: number): void {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
  const loudness = new GainNode(context, { gain: 0 })
  loudness.gain.linearRampToValueAtTime(0, fromS)
  loudness.gain.linearRampToValueAtTime(LOUDNESS, fromS + RISE_S)
  loudness.gain.exponentialRampToValueAtTime(0.0001, fromS + FADE_S)
  tone.connect(loudness).connect(context.destination)
  tone.start(fromS)
  tone.stop(fromS + FADE_S)
}
