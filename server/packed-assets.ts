/**
 * The assets inside of the bundle by their name, brotli in base64; `npm run bundle` puts them in the place of this null.
 * Null: the program runs from its source, and they are read where they lie.
 */
export const packedAssets = null as ReadonlyMap<string, string> | null;
