/**
 * How often a property is tried: `few` in the everyday run, `many` in the nightly one (`npm run test:nightly`), which
 * sets `RUIMTE_NIGHTLY`.
 */
export function runs(few: number, many: number): number {
  return process.env['RUIMTE_NIGHTLY'] ? many : few
}
