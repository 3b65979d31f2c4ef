import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { partisanOf } from './political-tag';

/** A government account takes no side, in a tag neither. */
export const rule: LineRule = {
  id: 'TG-10',
  level: 'tahan',
  title: { id: 'Tanpa tagar politik atau pujian pejabat' },
  why: { id: 'Akun pemerintah netral; tagar dukungan dapat dibaca sebagai keberpihakan.' },
  source: 'SKB lima lembaga No. 2/2022 tentang netralitas ASN',
  when: { kinds: ['hashtag'] },
  find: ({ hashtags }, { agency, today }) =>
    hashtags.flatMap(({ text, span }): Hit[] => {
      const partisan = partisanOf(text, agency, today);
      if (partisan === null) return [];
      const told = text.slice(0, 30);
      if (partisan === 'held')
        return [{ span, message: { id: `Hapus ${told}: sedang masa pemilihan, akun dinas netral.` } }];
      return [{ span, level: 'info', message: { id: `${told} bisa dibaca sebagai dukungan. Pakai tagar layanan.` } }];
    }),
};

const agency: Agency = {
  ...unknownAgency,
  election: {
    from: '2026-10-01',
    until: '2026-12-31',
    candidates: [{ name: 'Budi Utama', number: 2, accounts: [], slogans: ['Kota Gemilang'] }],
    parties: [{ name: 'Partai Contoh', short: 'Parcon', accounts: [] }],
    tags: ['#MajuTerusBudi'],
  },
};

export const examples: Examples = {
  wrong: [
    { text: '#2PeriodeLagi', fixed: null, agency },
    { text: 'Terima kasih, warga 🙏 #LanjutkanPakWali #SalamDuaJari', fixed: null },
    { text: 'WARGA BEKERJA BAKTI #KOTAGEMILANG', fixed: null, agency },
    { text: 'Warga bekerja bakti.\n#MajuTerusBudi\n#KerjaBakti', fixed: null, agency },
    { text: 'Pasar murah dibuka. #TerimaKasihPakBupati', fixed: null },
  ],
  right: [
    '#PelayananPublik',
    { text: 'Gunakan hak pilih Anda. #PemiluDamai #AyoKeTPS #PilkadaSerentak2026', agency },
    { text: 'Terima kasih, para guru. #TerimaKasihPakGuru #BersamaIbuHamil', agency },
    { text: 'Warga bekerja bakti. #KotaGemilang', agency, today: '2027-02-01' },
    'Imunisasi dibuka. #PilihSehat #SalamSehat #Periode2',
  ],
};
