/** Sorted into units once: a tally may have hundreds of units, and each is looked up. */
export function byUnit<T extends { unitId: string }>(all: readonly T[]): (unitId: string) => T[] {
  const sorted = new Map<string, T[]>();
  for (const one of all) {
    const own = sorted.get(one.unitId);
    if (own) own.push(one);
    else sorted.set(one.unitId, [one]);
  }
  return (unitId) => sorted.get(unitId) ?? [];
}
