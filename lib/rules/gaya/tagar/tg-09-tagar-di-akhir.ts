import type { Reading, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';

const runsOn = new Set(['word', 'number', 'date', 'clock']);
const linking = /^[,;:–—-]$/;
const isTag = ({ kind, text }: Token): boolean => kind === 'hashtag' && /\p{L}/u.test(text);

/** Words go on behind the tag in the same sentence. */
function isInside(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.kind === 'hashtag') next++;
  // "#Covid-19" is one tag that was cut.
  if (tokens[next]?.start !== tokens[next - 1]?.end && linking.test(tokens[next]?.text ?? '')) next++;
  else if (/^[,;:]$/.test(tokens[next]?.text ?? '')) next++;
  return runsOn.has(tokens[next]?.kind ?? '');
}

/** The first tag that is not among the closing ones. */
function earlyTag({ paragraphs }: Reading): { tag: Token; start: number } | null {
  // "@ Kantor Kelurahan" below the tags only tells the place.
  const tells = (at: number) => {
    const tokens = paragraphs[at]?.paragraph.tokens ?? [];
    return tokens[0]?.text !== '@' && tokens.filter(({ kind }) => kind === 'word').length > 2;
  };
  for (const [at, { start, paragraph }] of paragraphs.entries()) {
    const { tokens } = paragraph;
    const inside = tokens.find((token, index) => isTag(token) && isInside(tokens, index));
    if (inside) return { tag: inside, start };
    const [first] = tokens;
    const isOnlyTags = tokens.every(({ kind }) => kind === 'hashtag' || kind === 'emoji');
    const isBefore = at === 0 && isOnlyTags && paragraphs.some((_, index) => index > 0 && tells(index));
    if (first && isTag(first) && isBefore) return { tag: first, start };
  }
  return null;
}

/** A tag inside a sentence is read as one long word. */
export const rule: TextRule = {
  id: 'TG-09',
  level: 'info',
  title: { id: 'Tagar di akhir naskah' },
  why: { id: 'Tagar di tengah kalimat memutus bacaan, juga bagi pembaca layar.' },
  source: 'Panduan aksesibilitas media sosial: Mole Valley, Oxford',
  look(reading) {
    const early = reading.hashtags.length > 0 ? earlyTag(reading) : null;
    if (!early) return [];
    const { tag, start } = early;
    const message = { id: `Tulis kalimatnya dengan kata biasa, lalu taruh ${tag.text.slice(0, 30)} di akhir.` };
    return [{ span: { start: start + tag.start, end: start + tag.end }, message }];
  },
};

export const examples: Examples = {
  wrong: [
    { text: '#KerjaBakti warga RT 02 di #JalanMerdeka', fixed: null },
    { text: 'Selamat pagi, #WargaKota, mari menjaga kebersihan.', fixed: null },
    { text: '#InfoLayanan #Pangkalpinang\nLoket kelurahan tutup pada hari Senin.', fixed: null },
    { text: 'WARGA #KELURAHANKEJAKSAAN BEKERJA BAKTI', fixed: null },
  ],
  right: [
    'Warga RT 02 bekerja bakti. #KerjaBakti',
    'Warga RT 02 bekerja bakti #KerjaBakti #JalanMerdeka 🙏',
    'Warga RT 02 bekerja bakti.\n\n#KerjaBakti\n#JalanMerdeka',
    'Kami meraih peringkat #1 tingkat kota.',
    '#KerjaBakti #JalanMerdeka',
  ],
};
