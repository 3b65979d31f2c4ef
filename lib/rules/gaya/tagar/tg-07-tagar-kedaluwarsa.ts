import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { expiredOn } from './expired-tag';
import { realTags } from './real-tags';

/** Last year's tag shows that the text was copied. */
export const rule: TextRule = {
  id: 'TG-07',
  level: 'salah',
  title: { id: 'Tagar yang masih berlaku' },
  why: { id: 'Tagar lama membawa warga ke kampanye yang sudah selesai.' },
  source: 'Daftar tagar Diskominfo; angka ulang tahun dihitung dari tahunnya',
  look: (reading, { agency, today }) =>
    realTags(reading).flatMap(({ text, span }): Hit[] => {
      const expired = expiredOn(text, agency, today, reading.text);
      if (!expired) return [];
      const { instead } = expired;
      if (instead === null)
        return [{ span, message: { id: `Masa ${text.slice(0, 50)} sudah lewat. Hapus tagar ini.` } }];
      return [{ span, fix: instead, message: { id: `Tulis ${instead.slice(0, 80)}.` } }];
    }),
};

const agency: Agency = {
  ...unknownAgency,
  tags: [
    { tag: '#PangkalpinangCeria', isMandatory: false, until: '2026-06-30', replacedBy: '#PangkalpinangSiaga' },
    { tag: '#BulanBersih', isMandatory: false, until: '2026-10-31' },
    { tag: '#PekanBaca', isMandatory: false, from: '2026-12-01' },
  ],
  days: [{ name: 'Hari Jadi Kota Pangkalpinang', monthDay: '09-17', baseYear: 1757 }],
};

export const examples: Examples = {
  wrong: [
    { text: '#HUTke80RI', fixed: '#HUTke81RI' },
    { text: 'Lomba warga dimulai 🎉 #HUTRI80', fixed: 'Lomba warga dimulai 🎉 #HUTRI81', today: '2026-08-10' },
    { text: 'Terima kasih, warga. #PangkalpinangCeria', fixed: 'Terima kasih, warga. #PangkalpinangSiaga', agency },
    { text: 'Terima kasih, warga. #bulanbersih', fixed: null, agency },
    {
      text: 'Terima kasih, para guru. #HariGuruNasional2025',
      fixed: 'Terima kasih, para guru. #HariGuruNasional2026',
      today: '2026-11-25',
    },
    {
      text: 'Pawai dimulai. #HariJadike268Pangkalpinang',
      fixed: 'Pawai dimulai. #HariJadike269Pangkalpinang',
      agency,
      today: '2026-09-17',
    },
  ],
  right: [
    '#HUTke81RI #HUTRI #HariGuruNasional2026',
    'Album lomba 17 Agustus 2025. #HUTke80RI',
    { text: 'Persiapan tahun depan dimulai. #HUTke82RI', today: '2026-12-10' },
    { text: 'Terima kasih, warga. #PangkalpinangSiaga #PekanBaca', agency },
    'Rapat warga selesai. #Musrenbang2025 #RT05',
  ],
};
