import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { realTags } from '../tagar/real-tags';
import { mostTags } from './data/limits';
import { platformNames, platformsOf } from './platforms-of';

/** Instagram refuses or hides what carries more tags. */
export const rule: TextRule = {
  id: 'PL-03',
  level: 'salah',
  title: { id: 'Paling banyak lima tagar di Instagram' },
  why: { id: 'Sejak Desember 2025 Instagram membatasi lima tagar pada satu kiriman.' },
  source: 'Instagram, Desember 2025 (Social Samosa, Business Today)',
  look(reading, { surface }) {
    const tags = realTags(reading);
    for (const platform of platformsOf(surface)) {
      const most = mostTags[platform];
      const [first, last] = [tags[most ?? tags.length], tags.at(-1)];
      if (most === undefined || !first || !last) continue;
      const message = { id: `Ada ${tags.length} tagar. Sisakan ${most} untuk ${platformNames[platform]}.` };
      return [{ span: { start: first.span.start, end: last.span.end }, message }];
    }
    return [];
  },
};

export const examples: Examples = {
  wrong: [
    { text: '#Ayo #Bersih #Camat #Desa #Emas #Hijau', surface: 'instagram', fixed: null },
    {
      text: 'Warga bekerja bakti.\n\n#Pangkalpinang #Posyandu #Kelurahan #Bersih #Sehat #Lurah #Warga',
      surface: 'business-suite',
      fixed: null,
    },
    {
      text: '#GotongRoyong 🙏\n.\n#Bersih\n#Sehat\n#Lurah\n#Warga\n#Kota',
      surface: 'instagram',
      fixed: null,
    },
  ],
  right: [
    { text: '#Pangkalpinang #Posyandu', surface: 'instagram' },
    { text: 'Warga bekerja bakti. #Bersih #Sehat #Lurah #Warga #Kota', surface: 'instagram' },
    { text: 'Warga bekerja bakti. #Bersih #Sehat #Lurah #Warga #Kota #Hijau', surface: 'youtube' },
    { text: 'Loket #1, #2, #3, #4, #5, dan #6 dibuka.', surface: 'instagram' },
  ],
};
