import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import { phraseAt, phrasesOf } from '../phrases';
import type { LineRule } from '../rule';

const phrases = phrasesOf(`
  orang gila, wong gila, orang sakit jiwa, penderita sakit jiwa, pengidap sakit jiwa, orang tidak waras, orang tak waras, orang kurang waras, orang sinting, orang edan, pengidap gila, penderita gila > orang dengan gangguan jiwa
  orang-orang gila > orang-orang dengan gangguan jiwa
  pria gila, lelaki gila, laki-laki gila > pria dengan gangguan jiwa
  perempuan gila, wanita gila > perempuan dengan gangguan jiwa
  warga gila, warga sakit jiwa > warga dengan gangguan jiwa
  gelandangan gila > gelandangan dengan gangguan jiwa; pengemis gila > pengemis dengan gangguan jiwa
  pasien gila, pasien sakit jiwa > pasien dengan gangguan jiwa
  penyakit jiwa, penyakit gila, sakit jiwa, sakit ingatan > gangguan jiwa
`);

/** "Gila bola" is love, not illness. */
const loves = new Set([
  'bola',
  'kerja',
  'belanja',
  'harta',
  'jabatan',
  'hormat',
  'baca',
  'gim',
  'game',
  'gawai',
  'kuasa',
  'urusan',
  'mancing',
]);

/** An illness is named, a person is not reduced to it. Hospitals keep their name. */
export const rule: LineRule = {
  id: 'IN-02',
  level: 'saran',
  title: { id: 'Tulis orang dengan gangguan jiwa' },
  why: { id: 'Sebutan yang merendahkan membuat orang enggan berobat.' },
  source: 'UU 18/2014 tentang Kesehatan Jiwa',
  when: { words: ['gila', 'jiwa', 'waras', 'sinting', 'edan', 'ingatan'] },
  find({ text, tokens }) {
    return tokens.flatMap((token, at) => {
      const before = tokens[at - 1]?.norm ?? '';
      const isInside =
        before === 'orang' ||
        before === 'penderita' ||
        before === 'pengidap' ||
        before === 'warga' ||
        before === 'pasien';
      const found = token.kind === 'word' && before !== 'rumah' ? phraseAt(phrases, tokens, at) : null;
      if (!found || (isInside && token.norm === 'sakit')) return [];
      if (isQuoted(tokens, at, found.to) || loves.has(tokens[found.to]?.norm ?? '')) return [];
      const wrong = text.slice(found.span.start, found.span.end);
      const right = keepCase(found.right, wrong);
      return [{ span: found.span, fix: right, message: { id: `Tulis “${right}”.` } }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Satpol PP mengantar orang gila ke layanan kesehatan.',
      fixed: 'Satpol PP mengantar orang dengan gangguan jiwa ke layanan kesehatan.',
    },
    {
      text: 'Kader merawat ORANG GILA di RT 02.',
      fixed: 'Kader merawat ORANG DENGAN GANGGUAN JIWA di RT 02.',
      jenis: 'ucapan',
    },
    { text: 'Kader merawat pasien sakit jiwa.', fixed: 'Kader merawat pasien dengan gangguan jiwa.', jenis: 'lainnya' },
    {
      text: '- Penderita sakit jiwa ditemani kader',
      fixed: '- Orang dengan gangguan jiwa ditemani kader',
      jenis: 'lainnya',
    },
  ],
  right: [
    'Petugas mengantar orang dengan gangguan jiwa (ODGJ) ke layanan kesehatan.',
    'Pasien dirujuk ke Rumah Sakit Jiwa dan RS Jiwa terdekat.',
    'Pemuda RT 02 dikenal gila bola.',
    'Jangan memakai sebutan "orang gila".',
    'Kebakaran tidak menelan korban jiwa.',
  ],
};
