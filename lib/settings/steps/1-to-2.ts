import type { Stored } from './stored';

/** The first run came with version 2: whoever has used the first version has started already. */
export const oneToTwo = (stored: Stored): Stored => ({ ...stored, hasStarted: true });
