/** Settings as they lie in the storage, of this or of any other version. */
export type Stored = Record<string, unknown>;
