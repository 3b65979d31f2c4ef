import type { OwnUnit } from '../../../store/unit-changes';
import { cleanText, readUnit, type UnitFields } from '../read-unit';
import { type ListLine, parseRows } from './parse-rows';

/** More than any kabupaten has; a list of more is a wrong file. */
export const mostLines = 2000;

export interface BadLine {
  /** Of the text, from 1. */
  line: number;
  reason: string;
}

export interface ReadList {
  units: OwnUnit[];
  bad: BadLine[];
  /** What is wrong with the list as a whole; null if nothing is. */
  trouble: string | null;
}

/** What the list is held against. */
export interface Present {
  kecamatan: readonly string[];
  /** Names of the units there are. */
  names: readonly string[];
  /** Names of units that were ended. */
  endedNames: readonly string[];
}

const headings: Record<keyof UnitFields, RegExp> = {
  nama: /^(nama|nama (unit|opd|instansi|kantor|sekolah|puskesmas)|unit|instansi)$/,
  jenis: /^(jenis|jenis unit|kategori)$/,
  kecamatan: /^(kecamatan|kec\.?|nama kecamatan)$/,
};
const fieldList = Object.keys(headings) as (keyof UnitFields)[];

/** In which column each field stands: as the first line says, or name, kind, kecamatan where it is no heading. */
function columnsOf(first: ListLine | undefined) {
  const cells = (first?.cells ?? []).map((cell) => cleanText(cell).toLowerCase());
  const places = fieldList.map((field) => cells.findIndex((cell) => headings[field].test(cell)));
  const hasHeading = places.filter((place) => place >= 0).length >= 2 || (cells.length === 1 && places[0] === 0);
  return { hasHeading, places: hasHeading ? places : [0, 1, 2] };
}

/** Reads a list of units line by line; nothing is added here. */
export function readList(text: string, { kecamatan, names, endedNames }: Present): ReadList {
  const lines = parseRows(text);
  const { hasHeading, places } = columnsOf(lines[0]);
  const rows = hasHeading ? lines.slice(1) : lines;
  if (rows.length === 0) return { units: [], bad: [], trouble: 'Daftar ini kosong.' };
  if (rows.length > mostLines) {
    const trouble = `Daftar ini ${rows.length.toLocaleString('id')} baris. Paling banyak 2.000 baris sekali impor.`;
    return { units: [], bad: [], trouble };
  }
  if (places[0] === -1) return { units: [], bad: [], trouble: 'Kolom “nama” tidak ditemukan di baris pertama.' };

  const fold = (name: string) => name.toLowerCase();
  const present = new Set(names.map(fold));
  const ended = new Set(endedNames.map(fold));
  const seen = new Map<string, number>();
  const read: ReadList = { units: [], bad: [], trouble: null };
  for (const { line, cells } of rows) {
    const [nama, jenis, place] = places.map((one) => cells[one] ?? '') as [string, string, string];
    const { unit, trouble } = readUnit({ nama, jenis, kecamatan: place }, kecamatan);
    const name = fold(unit?.name ?? '');
    const before = seen.get(name);
    const reason =
      trouble?.nama ??
      trouble?.jenis ??
      trouble?.kecamatan ??
      (before === undefined ? undefined : `Nama ini sudah ada di baris ${before}.`) ??
      (present.has(name) ? 'Unit ini sudah ada di daftar unit.' : undefined) ??
      (ended.has(name) ? 'Unit ini ada, tetapi sudah diakhiri.' : undefined);
    if (unit && reason === undefined) {
      seen.set(name, line);
      read.units.push(unit);
    } else read.bad.push({ line, reason: reason ?? '' });
  }
  return read;
}
