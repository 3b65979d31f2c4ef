import type { Day } from '@/lib/calendar/day';
import { platformList } from '@/lib/draft/platform';
import { pageNumberOf } from '../page-of';
import { type Standing, standingList } from './standing';

/** The columns by which the table can be sorted, as they stand in an address. */
export const sortList = [
  'nama',
  'status',
  'kecamatan',
  ...platformList,
  'hari',
  'jumlah',
  'terakhir',
  'beruntun',
] as const;
export type Sort = (typeof sortList)[number];

/** What somebody wants to see, wholly in the address: it can be kept, sent on, and gone back to. */
export interface Choice {
  /** Monday of the chosen week; null for the running one. */
  monday: Day | null;
  sort: Sort;
  isDown: boolean;
  /** "" in each: all. */
  kecamatan: string;
  jenis: string;
  standing: Standing | '';
  search: string;
  /** Only units whose clocks should be looked at. */
  isClockOff: boolean;
  /** The first is 1. */
  page: number;
}

/** No name is longer, and an address need not be. */
const longestSearch = 60;

const among = <T extends string>(list: readonly T[], asked: string | undefined): T | undefined =>
  list.find((one) => one === asked);

/** "-jumlah" is the largest first. */
const sortOf = (asked = ''): Pick<Choice, 'sort' | 'isDown'> => {
  const isDown = asked.startsWith('-');
  const sort = among(sortList, isDown ? asked.slice(1) : asked);
  return sort ? { sort, isDown } : { sort: 'nama', isDown: false };
};

/** An order as it stands in an address. */
export const sortWord = ({ sort, isDown }: Pick<Choice, 'sort' | 'isDown'>): string => `${isDown ? '-' : ''}${sort}`;

/** Reads the address; what it does not know is as if it were not there. */
export function choiceOf(query: Record<string, string>, monday: Day | null): Choice {
  return {
    monday,
    ...sortOf(query.urut),
    kecamatan: query.kecamatan ?? '',
    jenis: query.jenis ?? '',
    standing: among(standingList, query.status) ?? '',
    search: (query.cari ?? '').trim().slice(0, longestSearch),
    isClockOff: query.jam === 'cek',
    page: pageNumberOf(query.halaman),
  };
}

/** What an address with this choice says, by name; the usual is left out. */
export function fieldsOf(choice: Choice): [name: string, value: string][] {
  const { monday, kecamatan, jenis, standing, search, isClockOff, page } = choice;
  const all: [string, string | false | null][] = [
    ['minggu', monday],
    ['cari', search],
    ['kecamatan', kecamatan],
    ['jenis', jenis],
    ['status', standing],
    ['jam', isClockOff && 'cek'],
    ['urut', sortWord(choice) !== 'nama' && sortWord(choice)],
    ['halaman', page > 1 && `${page}`],
  ];
  return all.filter((one): one is [string, string] => Boolean(one[1]));
}

/** Something is left out of the table. */
export const isFiltered = ({ kecamatan, jenis, standing, search, isClockOff }: Choice): boolean =>
  Boolean(kecamatan || jenis || standing || search) || isClockOff;

/** The same week and order with every unit. */
export const unfiltered = (choice: Choice): Choice => ({
  ...choice,
  kecamatan: '',
  jenis: '',
  standing: '',
  search: '',
  isClockOff: false,
  page: 1,
});

/** The address of a choice; `place` is where on the page it leads. */
export function hrefOf(choice: Choice, place = ''): string {
  const query = new URLSearchParams(fieldsOf(choice)).toString();
  return `/${query && `?${query}`}${place && `#${place}`}`;
}
