import type { Excuse } from './store/excuses';

/** Why a week is excused, as admins and units read it: "Minggu ini tidak dinilai: libur.". */
export const excuseWords: Record<Excuse, string> = {
  libur: 'libur',
  bencana: 'bencana',
  lainnya: 'keputusan Diskominfo',
};
