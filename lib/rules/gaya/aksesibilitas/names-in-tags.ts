import type { Agency } from '../../../draft/agency';

const built = new WeakMap<Agency, ReadonlyMap<string, string>>();
/** A shorter name would be found inside other words. */
const shortest = 5;

/** The names that the unit knows, as a tag writes them: "gajahmada" -> "GajahMada". */
export function namesInTags(agency: Agency): ReadonlyMap<string, string> {
  const known = built.get(agency);
  if (known) return known;
  const { unit, city, areas, places } = agency;
  const names = new Map<string, string>();
  for (const name of [unit, city, ...areas.kelurahan, ...areas.kecamatan, ...places]) {
    const parts = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const tag = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
    if (tag.length >= shortest) names.set(tag.toLowerCase(), tag);
  }
  built.set(agency, names);
  return names;
}
