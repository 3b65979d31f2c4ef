import type { Jenis } from '../../draft/jenis';
import { type Unsur, unsurList } from '../../draft/unsur';

export type Need = 'wajib' | 'dianjurkan' | 'tidak-perlu';

const letters: Record<string, Need> = { W: 'wajib', A: 'dianjurkan', '-': 'tidak-perlu' };

/** In the order apa, siapa, kapan, di mana, mengapa, bagaimana. W needed, A advised, - not asked. */
const rows: Record<Jenis, string> = {
  kegiatan: 'WWWWAA',
  layanan: 'WWWW-W',
  imbauan: 'WWAAWW',
  undangan: 'WWWWAA',
  ucapan: 'WWA---',
  klarifikasi: 'WWWAWW',
  peringatan: 'WWWWAW',
  edukasi: 'WA--WW',
  promosi: 'WWAWAW',
  lainnya: 'WA----',
};

/** How much a kind of post needs an element. */
export const needOf = (jenis: Jenis, unsur: Unsur): Need =>
  letters[rows[jenis].charAt(unsurList.indexOf(unsur))] ?? 'tidak-perlu';
