/** Seconds until a client should come again, one to three minutes: not all in the same second. */
export const soon = (): number => 60 + Math.floor(Math.random() * 120);
