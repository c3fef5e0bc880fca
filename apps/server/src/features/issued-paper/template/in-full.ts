/**
 * A unit's name as it stands on a paper that leaves the house: with the county's own name, where a list says only 县.
 *
 * @example inFull('临溪县', '县目标督查办公室') // 临溪县目标督查办公室
 */
export const inFull = (county: string, unit: string): string =>
  unit.startsWith(county.slice(-1)) ? `${county}${unit.slice(1)}` : unit;
