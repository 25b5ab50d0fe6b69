import { methods } from '#core/methods/catalogue.ts'
import { methodLine } from '#core/methods/method-line.ts'

/** The catalogue of methods, one JSON object a line. */
process.stdout.write(methods.map((method) => `${JSON.stringify(methodLine(method))}\n`).join(''))
