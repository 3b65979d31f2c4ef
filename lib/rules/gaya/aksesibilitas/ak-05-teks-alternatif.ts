import type { Media } from '../../../draft/draft';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';

/** X and Instagram take no more (help.x.com; Instagram, seen 2026-11). */
const longestAlt = 1000;
/** What a camera or the site itself calls the picture. */
const machineName =
  /^(?:(?:img|dsc|pxl|photo|foto|image|gambar|screenshot|whatsapp image)[\d\s_.()-]{0,60}|[^.]{1,80}\.(?:jpe?g|png|webp|heic))$/i;
const byMachine = /^(?:may be an image of|mungkin (?:gambar|berupa))/i;

const isTold = ({ alt = '' }: Media): boolean => {
  const told = alt.trim();
  return told.length > 4 && !machineName.test(told.slice(0, 90)) && !byMachine.test(told);
};

/** A picture without words is nothing to those who listen. */
export const rule: TextRule = {
  id: 'AK-05',
  level: 'saran',
  title: { id: 'Teks alternatif untuk gambar' },
  why: { id: 'Warga tunanetra mendengar isi gambar dari teks alternatifnya.' },
  source: 'WCAG 1.1.1; help.x.com; PLD UB',
  look({ text }, { media }) {
    const pictures = media.filter(({ kind }) => kind === 'image');
    const bare = pictures.filter((one) => !isTold(one)).length;
    const isLong = pictures.some(({ alt = '' }) => alt.length > longestAlt);
    if (bare === 0 && !isLong) return [];
    const span = { start: text.length, end: text.length };
    const many = pictures.length > 1 ? `${bare} dari ${pictures.length} gambar` : 'Gambar';
    const missing = `${many} belum punya teks alternatif. Tulis isi gambarnya di sana.`;
    return [{ span, message: { id: bare > 0 ? missing : 'Ringkas teks alternatif: paling banyak 1.000 huruf.' } }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Jadwal posyandu bulan ini.', media: [{ kind: 'image' }], fixed: null },
    { text: 'Jadwal posyandu bulan ini.', media: [{ kind: 'image', alt: '  ' }], fixed: null },
    { text: 'Warga bekerja bakti.', media: [{ kind: 'image', alt: 'IMG_20261121.jpg' }], surface: 'x', fixed: null },
    {
      text: 'Warga bekerja bakti.',
      media: [{ kind: 'image', alt: 'Warga menyapu jalan di RT 02.' }, { kind: 'image' }],
      surface: 'instagram',
      fixed: null,
    },
  ],
  right: [
    'Jadwal posyandu bulan ini.',
    {
      text: 'Jadwal posyandu bulan ini.',
      media: [{ kind: 'image', alt: 'Poster jadwal posyandu: Kamis 26 November, Balai RW 03.' }],
    },
    { text: 'Warga bekerja bakti.', media: [{ kind: 'video' }] },
    { text: 'Foto kegiatan menyusul.', media: [] },
  ],
};
