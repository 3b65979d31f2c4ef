interface Named {
  name: string;
}

/** A kecamatan is often a part of another name: "Cibinong Selatan" and "Cibinong" need one entry. */
const part =
  / (?:utara|selatan|timur|barat|tengah|tenggara|laut|daya|kota|hulu|hilir|ulu|ilir|jaya|baru|raya|kulon|wetan|lor|kidul|atas|bawah|luar|dalam|lama|besar|kecil|satu|dua|tiga|i|ii|iii|iv|v|vi|vii|viii)$/;

/** The part of a name that carries it: "cibinong selatan" -> "cibinong". */
function stemOf(name: string): string {
  let stem = name;
  while (part.test(stem)) stem = stem.replace(part, '');
  return stem;
}

/**
 * Names of kecamatan that "di" alone makes a place, in lower case and sorted: without those of kabupaten and kota, without
 * `ordinary` words ("kecamatan Tengah", "Jaya"), and without names that no post writes ("2 x 11 Anam Lingkuang").
 */
export function districtNames(
  districts: readonly Named[],
  regions: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): string[] {
  const names = new Set<string>();
  for (const { name } of districts) {
    const own = name.toLowerCase();
    const stem = stemOf(own);
    const isWritable = /^[a-z]{2,}(?:['-][a-z]+)*(?: [a-z]{2,}(?:['-][a-z]+)*){0,2}$/.test(stem);
    const isOpen = /^(?:kota|kepulauan|ulu|hulu|pulau-pulau)(?: |$)/.test(stem);
    if (isWritable && !isOpen && stem.length > 3 && !regions.has(stem) && !regions.has(own) && !ordinary.has(stem))
      names.add(stem);
  }
  return [...names].toSorted();
}

/** Sorted names in short: each opens with how many letters (at most nine) it shares with the one before. */
export function frontCoded(names: readonly string[]): string {
  let before = '';
  return names
    .map((name) => {
      let shared = 0;
      while (shared < 9 && shared < name.length && name[shared] === before[shared]) shared++;
      before = name;
      return `${shared}${name.slice(shared)}`;
    })
    .join('');
}
