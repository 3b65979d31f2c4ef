import { strFromU8, unzipSync } from 'fflate';

/** The files within an Excel file, by their paths. */
export const partsOfXlsx = (book: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]));
