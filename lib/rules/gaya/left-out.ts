/** Rules of the catalogue that are not built, each with its reason. */
export const leftOut: Readonly<Record<string, string>> = {};
