import { positions } from '../../../bahasa/data/positions';
import type { Token } from '../../../bahasa/reading';
import { isAllCapitals } from '../ejaan/is-shouted';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';

const right: Readonly<Record<string, string>> = { pj: 'Pj.', plt: 'Plt.', plh: 'Plh.', pjs: 'Pjs.' };

const isOffice = ({ kind, norm }: Token): boolean =>
  kind === 'word' && (positions.has(norm) || /^(?:kepala|direktur|pimpinan|ka[a-z]{3,}|wakil|sekretaris)$/.test(norm));

/** "PJ", "plt" or "Pj" without its stop, before an office. */
export const rule: LineRule = {
  id: 'JN-04',
  level: 'info',
  title: { id: 'Penulisan Pj., Plt., dan Plh.' },
  why: { id: 'Singkatan jabatan sementara ditulis sama di semua akun.' },
  source: 'EYD V, Singkatan',
  when: { words: Object.keys(right).flatMap((word) => [word, `${word}.`]) },
  find({ tokens }, _, places): Hit[] {
    return places.flatMap((at) => {
      const token = tokens[at];
      const fix = token?.kind === 'word' ? right[token.norm.replace('.', '')] : undefined;
      const next = tokens[at + 1];
      if (!token || !fix || token.text === fix || !next || !isOffice(next)) return [];
      // A heading in capitals shows nothing.
      if (isAllCapitals(next) && isAllCapitals(token)) return [];
      return [
        { span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” sebelum jabatan.` } },
      ];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'PJ Wali Kota membuka rapat.', fixed: 'Pj. Wali Kota membuka rapat.' },
    { text: 'Rapat dipimpin plt Kepala Dinas Sosial.', fixed: 'Rapat dipimpin Plt. Kepala Dinas Sosial.' },
    { text: '🎤 PLH. Camat Gerunggang hadir', fixed: '🎤 Plh. Camat Gerunggang hadir' },
    { text: '- Pj Lurah Kejaksaan', fixed: '- Pj. Lurah Kejaksaan' },
    { text: 'Hadir PLT Sekretaris Daerah.', fixed: 'Hadir Plt. Sekretaris Daerah.' },
  ],
  right: [
    'Pj. Wali Kota membuka rapat.',
    'Penjabat (Pj.) Wali Kota membuka rapat.',
    'PLT. KEPALA DINAS SOSIAL',
    'PJ kegiatan: seksi pembangunan.',
    'Plt. Kepala Dinas dan Plh. Camat hadir.',
    'PLTA itu memasok listrik.',
  ],
};
