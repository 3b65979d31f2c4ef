import { likely } from '../../nearest';
import type { OwnUnit } from '../../store/unit-changes';
import { kindOf, sayUnknownKind } from './unit-kinds';

/** What a person typed, or what stands in a line of a list. */
export interface UnitFields {
  nama: string;
  jenis: string;
  /** Empty for a unit that works for all kecamatan. */
  kecamatan: string;
}

export type UnitTrouble = Partial<Record<keyof UnitFields, string>>;

/** Long enough for any office's name; a card of the code sheet holds no more. */
export const longestName = 100;

/** One line, without what cannot be seen. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();

const fold = (name: string) => name.toLowerCase();

const titles: Record<string, string> = { kelurahan: 'Kelurahan', desa: 'Desa' };

/** "Air Itam" as a kelurahan is "Kelurahan Air Itam": lists show the short name, and people type what they see. */
function wholeName(name: string, kind: string | undefined): string {
  const title = titles[kind ?? ''];
  return title && !fold(name).startsWith(`${fold(title)} `) ? `${title} ${name}` : name;
}

/** What is told back of a wrong word: as much as a line holds. */
const shown = (word: string) => (word.length > 40 ? `${word.slice(0, 40)}…` : word);

function nameTrouble(name: string): string | undefined {
  if (!name) return 'Nama unit belum diisi.';
  if (name.length > longestName) return `Nama unit paling panjang ${longestName} huruf, ini ${name.length}.`;
  if (/^[=+\-@]/.test(name)) return 'Nama diawali =, +, -, atau @. Excel membacanya sebagai rumus.';
  return undefined;
}

/** The unit that the fields tell of, or what is wrong with which of them. `kecamatan`: those of the region. */
export function readUnit(
  fields: UnitFields,
  kecamatan: readonly string[],
): { unit: OwnUnit; trouble?: undefined } | { unit?: undefined; trouble: UnitTrouble } {
  const [name, kindWord, place] = [fields.nama, fields.jenis, fields.kecamatan].map(cleanText) as [
    string,
    string,
    string,
  ];
  const kind = kindOf(kindWord);
  const home = place ? kecamatan.find((one) => fold(one) === fold(place.replace(/^(kecamatan|kec\.?) /i, ''))) : '';
  const trouble: UnitTrouble = {};
  const wrongName = nameTrouble(name);
  if (wrongName) trouble.nama = wrongName;
  if (!kind) {
    trouble.jenis = kindWord
      ? `Jenis “${shown(kindWord)}” tidak dikenal. ${sayUnknownKind(kindWord)}`
      : 'Jenis unit belum diisi.';
  }
  if (home === undefined) {
    const like = likely(kecamatan, place, fold);
    const hint = like ? ` Mungkin maksudnya ${like}.` : '';
    trouble.kecamatan = `Kecamatan “${shown(place)}” tidak ada di sini.${hint}`;
  }
  return kind && home !== undefined && !wrongName
    ? { unit: { name: wholeName(name, kind), jenis: kind, kecamatan: home } }
    : { trouble };
}
