// The worlds by number, so that the double's `electron` module finds the one it belongs to.
const worlds = new Map()

export function addWorld(world) {
  worlds.set(String(worlds.size + 1), world)
  return String(worlds.size)
}

export function worldOf(boot) {
  const world = worlds.get(boot)
  if (!world) throw new Error(`electron double: there is no world ${boot}`)
  return world
}
