/** A computer's clock that is no further from ours does no harm: posts stay on their days (milliseconds). */
export const clockOff = 5 * 60_000;
