/** Some days with a post: "1 unggahan", "2 hari unggah". Several posts on one day are one day's work. */
const days = (n: number): string => (n === 1 ? '1 unggahan' : `${n} hari unggah`);

/** The rule that stands beside every number: "minimal 2 hari unggah per minggu". */
export const sayMeasure = (target: number): string => `minimal ${days(target)} per minggu`;

/** "2 hari unggah atau lebih". */
export const sayReached = (target: number): string => `${days(target)} atau lebih`;

/** Short of the target, but not nothing: "1 hari unggah", "1–4 hari unggah". */
export const sayShort = (target: number): string => (target === 2 ? '1 hari unggah' : `1–${target - 1} hari unggah`);
