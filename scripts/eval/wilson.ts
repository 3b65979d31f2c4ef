const z = 1.96;

/**
 * The 95 % interval of a share after Wilson (1927), from 0 to 1: honest also for few cases and shares near 0 or 1.
 * Of no case at all nothing is known: [0, 1].
 */
export function wilson(part: number, whole: number): [number, number] {
  if (whole === 0) return [0, 1];
  const p = part / whole;
  const centre = p + z ** 2 / (2 * whole);
  const reach = z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}
