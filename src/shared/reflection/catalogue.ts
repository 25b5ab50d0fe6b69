import { abc } from './models/abc.ts'
import { borton } from './models/borton.ts'
import { gibbs } from './models/gibbs.ts'
import { intervisionReport } from './models/intervision-report.ts'
import { johns } from './models/johns.ts'
import { kolb } from './models/kolb.ts'
import { korthagenOnion } from './models/korthagen-onion.ts'
import { korthagenSpiral } from './models/korthagen-spiral.ts'
import { meaning } from './models/meaning.ts'
import { rolfe } from './models/rolfe.ts'
import { schon } from './models/schon.ts'
import { starr } from './models/starr.ts'
import { successNote } from './models/success-note.ts'
import { threeDimensions } from './models/three-dimensions.ts'
import { type ReflectionModelId, reflectionModelIds } from './model-ids.ts'
import type { ReflectionModel } from './reflection-model.ts'

const byId: Readonly<Record<ReflectionModelId, ReflectionModel>> = {
  gibbs,
  starr,
  borton,
  'korthagen-spiral': korthagenSpiral,
  'korthagen-onion': korthagenOnion,
  'three-dimensions': threeDimensions,
  rolfe,
  kolb,
  johns,
  schon,
  abc,
  meaning,
  'intervision-report': intervisionReport,
  'success-note': successNote,
}

/** Every reflection model, in the order in which they are offered. */
export const reflectionModels: readonly ReflectionModel[] = reflectionModelIds.map((id) => byId[id])

export function reflectionModel(id: ReflectionModelId): ReflectionModel {
  return byId[id]
}
