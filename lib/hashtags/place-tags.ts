import { ordinaryNames } from '../bahasa/data/regions';
import { oncePerLine } from '../bahasa/per-line';
import type { Reading } from '../bahasa/reading';
import type { Agency } from '../draft/agency';
import { tagWords } from '../words/tags';
import type { Candidate } from './candidate';
import { tagOf } from './legal-tag';

/** "Kota Pangkalpinang" → "Pangkalpinang": people tag the town, not its rank, unless it is an ordinary word ("Kota Batu"). */
function townOf(city: string): string {
  const town = city.replace(/^(?:Kota|Kabupaten)\s+(?:Administrasi\s+)?/, '');
  return ordinaryNames.has(town.toLowerCase()) ? city : town;
}

const ranks: ReadonlyMap<string, string> = new Map([
  ['kelurahan', 'Kelurahan'],
  ['kel.', 'Kelurahan'],
  ['desa', 'Desa'],
  ['kecamatan', 'Kecamatan'],
  ['kec.', 'Kecamatan'],
]);
const words = /[\p{L}\p{M}'’-]+/gu;
const longestName = 4;
/** Letters in which a name of four words ends. */
const reach = 80;

/** What follows the word kelurahan, desa or kecamatan: up to four words, for a list of names to know. */
const calledInLine = oncePerLine(({ tokens, text }) =>
  tokens.flatMap(({ norm, end }, at) => {
    const rank = ranks.get(norm);
    if (rank === undefined || !tokens[at + 1]?.isCapital) return [];
    const after = text.slice(end, end + reach).match(words) ?? [];
    return [{ rank, after: after.slice(0, longestName) }];
  }),
);

const known = new WeakMap<Agency, ReadonlyMap<string, string>>();

/** The names around the unit as they are listed, by their small letters. */
function namesOf(agency: Agency): ReadonlyMap<string, string> {
  const { areas, places } = agency;
  const names =
    known.get(agency) ??
    new Map([...places, ...areas.kecamatan, ...areas.kelurahan].map((name) => [name.toLowerCase(), name]));
  known.set(agency, names);
  return names;
}

const [ofUnit, ofCity, named] = [0.3, 0.42, 0.5];

/** Kelurahan, desa and kecamatan of the unit's surroundings that the text calls so. */
function namedAreas({ paragraphs }: Reading, agency: Agency): Candidate[] {
  const names = namesOf(agency);
  return paragraphs
    .flatMap(({ paragraph }) => calledInLine(paragraph))
    .flatMap(({ rank, after }) => {
      for (let length = after.length; length > 0; length--) {
        const name = names.get(after.slice(0, length).join(' ').toLowerCase());
        if (name !== undefined) return [{ tag: tagOf(`${rank} ${name}`), weight: named, why: tagWords.place }];
      }
      return [];
    });
}

/** The unit and its town, and the areas around them that the text names. Names that nobody listed make no tag. */
export function placeTags(reading: Reading, agency: Agency): Candidate[] {
  const own = [
    { tag: tagOf(townOf(agency.city)), weight: ofCity, why: tagWords.city },
    { tag: tagOf(agency.unit), weight: ofUnit, why: tagWords.unit },
  ];
  return [...namedAreas(reading, agency), ...own];
}
