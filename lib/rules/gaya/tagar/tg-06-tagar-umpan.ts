import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { baitTags } from './data/bait-tags';
import { keyOf } from './real-tags';

/** "#fyp", "#fypppp", "#fypシ". */
const fyp = /^fyp+(?:[^\p{Script=Latin}]{0,9})$/u;

const isBait = ({ kind, text }: Token): boolean => {
  if (kind !== 'hashtag') return false;
  const key = keyOf(text);
  return baitTags.has(key) || fyp.test(key);
};

/** General tags bury the post among strangers' ones. */
export const rule: LineRule = {
  id: 'TG-06',
  level: 'saran',
  title: { id: 'Tagar yang memberi tahu isi' },
  why: { id: 'Tagar umum seperti #fyp tidak membantu warga menemukan informasi.' },
  source: 'Anjuran Instagram: hindari tagar umum seperti #reels dan #explore',
  when: { kinds: ['hashtag'] },
  find({ tokens }) {
    const hits: Hit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const first = tokens[at];
      if (!first || !isBait(first)) continue;
      let last = first;
      while (tokens[at + 1] && isBait(tokens[at + 1] ?? first)) last = tokens[++at] ?? last;
      const told = first === last ? first.text : `${first.text} dan kawan-kawannya`;
      const message = { id: `Ganti ${told.slice(0, 40)} dengan nama kegiatan atau tempat.` };
      hits.push({ span: { start: first.start, end: last.end }, message });
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: '#fyp #viral', fixed: null },
    { text: 'Warga bekerja bakti 🙏 #KerjaBakti #FYPPP #ExplorePage', fixed: null },
    { text: 'Posyandu Melati dibuka.\n#reels\n#Posyandu', fixed: null },
    { text: 'WARGA BEKERJA BAKTI #FYPシ #LIKEFORLIKES', fixed: null },
  ],
  right: [
    '#PosyanduMelati',
    'Wisata pantai dibuka kembali. #ExploreBangka #WisataBangka',
    'Petugas menangani kabar yang viral. #CekFakta',
    'Kelas membuat video singkat dimulai. #LiterasiDigital',
  ],
};
