import { packSchema } from './pack';

/** The way to a field inside a pack: `['tagar', 0, 'tag']`. */
export type FieldPath = readonly (string | number)[];

/** Where a pack that somebody is still writing cannot be taken yet; empty for one that {@link parsePack} takes. */
export function wrongFields(input: unknown): FieldPath[] {
  const parsed = packSchema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path as FieldPath);
}
