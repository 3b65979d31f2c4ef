import { pageNumberOf } from '../page-of';

export const sortList = ['nama', 'sambungan', 'kecamatan', 'kabar', 'akun'] as const;
export type Sort = (typeof sortList)[number];

export const connectionList = ['terhubung', 'belum', 'kode'] as const;
export type Connection = (typeof connectionList)[number];

/** How the list is asked for; everything that stands in the address. */
export interface ListQuery {
  cari: string;
  kecamatan: string;
  jenis: string;
  /** terhubung: has a computer · belum: has none · kode: has a code that nobody used yet. */
  sambungan: Connection | '';
  urut: Sort;
  isDown: boolean;
  /** From 1. */
  halaman: number;
}

/** Nonsense in the address asks for the usual. */
export function listQueryOf(asked: Record<string, string>): ListQuery {
  const text = (name: string) => (asked[name] ?? '').trim().slice(0, 100);
  const sort = text('urut').replace(/^-/, '');
  return {
    cari: text('cari'),
    kecamatan: text('kecamatan'),
    jenis: text('jenis'),
    sambungan: connectionList.find((one) => one === text('sambungan')) ?? '',
    urut: sortList.find((one) => one === sort) ?? 'nama',
    isDown: text('urut').startsWith('-'),
    halaman: pageNumberOf(asked.halaman),
  };
}

/** The address of the list as `query` asks for it, with changes. */
export function listPath(query: ListQuery, changes: Partial<ListQuery> = {}): string {
  const { urut, isDown, halaman, ...filters } = { ...query, ...changes };
  const words = Object.entries(filters).filter(([, value]) => value !== '');
  const order = urut === 'nama' && !isDown ? [] : [['urut', `${isDown ? '-' : ''}${urut}`]];
  const place = halaman > 1 ? [['halaman', `${halaman}`]] : [];
  const search = new URLSearchParams([...words, ...order, ...place]).toString();
  return search ? `/unit?${search}` : '/unit';
}
