import { dayFromEpoch } from '@/lib/calendar/day';
import { type CodeState, codeStateOf } from '../../access/code-state';
import type { NewestCode } from '../../store/code-book';
import type { OfficialAccount } from '../../store/inventory';
import type { Unit } from '../../store/store';
import type { UnitState } from '../../store/unit-states';
import { byUnit } from '../by-unit';
import { type PageOf, pageOf } from '../page-of';
import { shortName, type UnitWord, unitWordOf } from '../unit-word';
import type { ListQuery, Sort } from './list-query';

export interface ListFacts {
  units: Unit[];
  states: UnitState[];
  codes: NewestCode[];
  accounts: OfficialAccount[];
  at: number;
}

export interface ListRow {
  id: string;
  /** "Kejaksaan". */
  name: string;
  /** "Kelurahan Kejaksaan": what is searched. */
  wholeName: string;
  kecamatan: string;
  jenis: string;
  devices: number;
  /** Null if it never had a computer. */
  seenAt: number | null;
  /** Null if no code was ever made. */
  code: CodeState | null;
  accounts: number;
  /** How many of them nobody looked at yet. */
  unverified: number;
  /** The account that was not looked at for longest; null without any that was. */
  verifiedDay: string | null;
}

export interface ListView extends PageOf<ListRow> {
  /** How many the filters leave, and how many there are. */
  found: number;
  all: number;
  connected: number;
  kecamatan: string[];
  kinds: string[];
  unitWord: UnitWord;
}

function rowsOf({ units, states, codes, accounts, at }: ListFacts): ListRow[] {
  const stateOf = new Map(states.map((one) => [one.unitId, one]));
  const codeOf = new Map(codes.map((one) => [one.unitId, one]));
  const accountsOf = byUnit(accounts);
  return units.map(({ id, name, kecamatan, jenis }) => {
    const state = stateOf.get(id);
    const code = codeOf.get(id);
    const own = accountsOf(id);
    const days = own.flatMap(({ verifiedDay }) => verifiedDay ?? []);
    return {
      id,
      name: shortName(name),
      wholeName: name,
      kecamatan,
      jenis,
      devices: state?.devices ?? 0,
      seenAt: state?.seenAt ?? null,
      code: code ? codeStateOf(code, at) : null,
      accounts: own.length,
      unverified: own.length - days.length,
      verifiedDay: days.length > 0 ? dayFromEpoch(Math.min(...days)) : null,
    };
  });
}

const fold = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const byText = (a: string, b: string) => a.localeCompare(b, 'id', { numeric: true });

const orders: Record<Sort, (a: ListRow, b: ListRow) => number> = {
  nama: (a, b) => byText(a.name, b.name),
  sambungan: (a, b) => a.devices - b.devices,
  kecamatan: (a, b) => byText(a.kecamatan, b.kecamatan),
  kabar: (a, b) => (a.seenAt ?? 0) - (b.seenAt ?? 0),
  akun: (a, b) => byText(a.verifiedDay ?? '', b.verifiedDay ?? ''),
};

function isAsked(row: ListRow, { cari, kecamatan, jenis, sambungan }: ListQuery): boolean {
  if (cari && !fold(row.wholeName).includes(fold(cari))) return false;
  if (kecamatan && row.kecamatan !== kecamatan) return false;
  if (jenis && row.jenis !== jenis) return false;
  if (sambungan === 'terhubung') return row.devices > 0;
  if (sambungan === 'belum') return row.devices === 0;
  return sambungan === 'kode' ? row.code?.state === 'open' : true;
}

/** All that the list of units shows. Pure: the same facts and query make the same page. */
export function listViewOf(facts: ListFacts, query: ListQuery): ListView {
  const all = rowsOf(facts);
  const found = all.filter((row) => isAsked(row, query));
  const order = orders[query.urut];
  const down = query.isDown ? -1 : 1;
  found.sort((a, b) => down * order(a, b) || orders.nama(a, b));
  const namesOf = (pick: (row: ListRow) => string) => [...new Set(all.map(pick))].filter(Boolean).sort(byText);
  return {
    ...pageOf(found, query.halaman),
    found: found.length,
    all: all.length,
    connected: all.filter(({ devices }) => devices > 0).length,
    kecamatan: namesOf((row) => row.kecamatan),
    kinds: namesOf((row) => row.jenis),
    unitWord: unitWordOf(all),
  };
}
