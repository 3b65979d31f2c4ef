import type { Examples } from '../examples';
import { usefulTags } from '../platform/data/limits';
import { platformNames, platformsOf } from '../platform/platforms-of';
import type { TextRule } from '../rule';
import { realTags } from './real-tags';

/** Where tags bring few readers, many of them only push the text away. */
export const rule: TextRule = {
  id: 'TG-08',
  level: 'info',
  title: { id: 'Dua atau tiga tagar di Facebook dan X' },
  why: { id: 'Banyak tagar mengganggu bacaan tanpa menambah pembaca.' },
  source: 'Panduan Mole Valley District Council; satu topik di Threads',
  look(reading, { surface }) {
    const tags = realTags(reading);
    const platform = platformsOf(surface).find((one) => tags.length > (usefulTags[one] ?? Number.POSITIVE_INFINITY));
    const useful = platform && usefulTags[platform];
    const [first, last] = [tags[useful ?? 0], tags.at(-1)];
    if (!platform || useful === undefined || !first || !last) return [];
    const advice = useful === 1 ? 'satu saja' : `paling banyak ${useful}`;
    const message = { id: `Ada ${tags.length} tagar. Di ${platformNames[platform]} pilih ${advice}.` };
    return [{ span: { start: first.span.start, end: last.span.end }, message }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Warga bekerja bakti. #Bersih #Sehat #Lurah #Warga #Kota #Hijau #Desa #Emas', fixed: null },
    { text: 'WARGA BEKERJA BAKTI\n#Bersih\n#Sehat\n#Lurah\n#Warga', surface: 'x', fixed: null },
    { text: 'Warga bekerja bakti 🙏 #Bersih #Sehat', surface: 'threads', fixed: null },
    { text: 'Warga bekerja bakti. #Bersih #Sehat #Lurah #Warga', surface: 'business-suite', fixed: null },
  ],
  right: [
    'Warga bekerja bakti. #KerjaBakti #Pangkalpinang',
    { text: 'Warga bekerja bakti. #Bersih #Sehat #Lurah #Warga', surface: 'instagram' },
    { text: 'Loket #1, #2, #3, dan #4 dibuka.', surface: 'x' },
    { text: 'Warga bekerja bakti. #KerjaBakti', surface: 'threads' },
  ],
};
