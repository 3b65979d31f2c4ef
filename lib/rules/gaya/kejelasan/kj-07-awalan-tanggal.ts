import { groups } from '../../../bahasa/data/groups';
import { positions } from '../../../bahasa/data/positions';
import type { Paragraph } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { sentenceAt } from '../in-sentences';
import type { Hit, LineRule } from '../rule';
import { isBody } from './is-body';

/** Bare verbs of headlines and the form that a sentence has. */
const full = new Map([
  ['buka', 'membuka'],
  ['tutup', 'menutup'],
  ['gelar', 'menggelar'],
  ['bagikan', 'membagikan'],
  ['salurkan', 'menyalurkan'],
  ['serahkan', 'menyerahkan'],
  ['resmikan', 'meresmikan'],
  ['lantik', 'melantik'],
  ['tinjau', 'meninjau'],
  ['kunjungi', 'mengunjungi'],
  ['hadiri', 'menghadiri'],
  ['imbau', 'mengimbau'],
  ['ajak', 'mengajak'],
  ['minta', 'meminta'],
  ['pantau', 'memantau'],
  ['bersihkan', 'membersihkan'],
  ['tanam', 'menanam'],
  ['bangun', 'membangun'],
  ['perbaiki', 'memperbaiki'],
  ['adakan', 'mengadakan'],
  ['laksanakan', 'melaksanakan'],
  ['lakukan', 'melakukan'],
  ['luncurkan', 'meluncurkan'],
  ['sosialisasikan', 'menyosialisasikan'],
  ['pimpin', 'memimpin'],
  ['pastikan', 'memastikan'],
  ['tegaskan', 'menegaskan'],
  ['sampaikan', 'menyampaikan'],
  ['amankan', 'mengamankan'],
  ['evakuasi', 'mengevakuasi'],
  ['padamkan', 'memadamkan'],
  ['tertibkan', 'menertibkan'],
  ['raih', 'meraih'],
  ['terima', 'menerima'],
  ['ikuti', 'mengikuti'],
]);

const isActor = (norm: string): boolean => positions.has(norm) || groups.has(norm) || isBody(norm);

/** How far before the verb the actor's name may open: "Lurah Kejaksaan Siti Aminah buka lomba". */
const reach = 5;

function hasActorBefore({ tokens }: Paragraph, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - reach; before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (isActor(token.norm)) {
      // "yang warga buka", "agar lurah buka": another build of sentence.
      const opener = tokens[before - 1];
      return !opener || opener.kind === 'mark' || opener.kind === 'emoji';
    }
    if (!token.isCapital) return false;
  }
  return false;
}

/** A headline's bare verb in running text. */
export const rule: LineRule = {
  id: 'KJ-07',
  level: 'info',
  title: { id: 'Awalan me- dalam kalimat' },
  why: { id: 'Kata kerja tanpa awalan hanya pantas untuk judul.' },
  source: '10 Pedoman Pemakaian Bahasa dalam Pers PWI, butir 3',
  offBecause: 'Takarir dan judul memakai kata kerja tanpa awalan dengan wajar: “Posyandu buka”, “Loket tutup”.',
  when: { words: [...full.keys()] },
  find(paragraph, _, places) {
    const { tokens, sentences, text } = paragraph;
    return places.flatMap((at): Hit[] => {
      const token = tokens[at];
      const fix = token && !token.isCapital ? full.get(token.norm) : undefined;
      if (!token || !fix || tokens[at + 1]?.kind !== 'word' || !hasActorBefore(paragraph, at)) return [];
      const sentence = sentenceAt(sentences, token.start);
      // A title has no full stop.
      if (!sentence || sentence.isLoud || !/[.!]["”]?\s*$/.test(text)) return [];
      return [{ span: { start: token.start, end: token.end }, fix, message: { id: `Tulis “${fix}” dalam kalimat.` } }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Lurah buka lomba, kata dia, Senin.', fixed: 'Lurah membuka lomba, kata dia, Senin.', jenis: 'kegiatan' },
    { text: 'Warga bersihkan selokan di RT 02.', fixed: 'Warga membersihkan selokan di RT 02.' },
    { text: '🌱 Camat Gerunggang tanam pohon di taman.', fixed: '🌱 Camat Gerunggang menanam pohon di taman.' },
  ],
  right: [
    'Lurah membuka lomba, Senin (23/11/2026).',
    'Lurah Buka Lomba Kebersihan',
    'Pohon yang warga tanam tumbuh subur.',
    'Posyandu buka.',
  ],
};
