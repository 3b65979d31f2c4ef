import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

/** Behind a capital "Nya" is God's: "rahmat-Nya". */
const divine = new Set(
  wordList(
    'rahmat karunia hidayah taufik izin rida ridha ridho berkat kuasa kebesaran kehendak hadirat ciptaan hamba nikmat anugerah rasul perintah larangan jalan firman',
  ),
);
/** "ku lihat" opens a verb; only before these it closes a noun. */
const afterNoun = new Set(
  wordList('yang dan ini itu di ke dari untuk tercinta dengan adalah pada tersayang semua kini'),
);
const endings = new Set(['nya', 'ku', 'mu']);
const gluedDivine = /^\p{L}+\p{Ll}(?:Nya|Mu|Ku)$/u;
const isAcronym = (text: string): boolean => /^[A-Z]{2,}\d*$/.test(text);

function rightFor(owner: Token, suffix: Token, isShouted: boolean): string {
  const ending = suffix.text;
  if (isAcronym(owner.text) && (!isShouted || !/[AIUEO]/.test(owner.text)))
    return `${owner.text}-${ending.toLowerCase()}`;
  if (ending === 'Nya' && (divine.has(owner.norm) || !owner.isCapital)) return `${owner.text}-Nya`;
  return owner.text + (isShouted ? ending : ending.toLowerCase());
}

function apartHit(text: string, tokens: readonly Token[], at: number): Hit[] {
  const suffix = tokens[at] as Token;
  const stroke = tokens[at - 1]?.text === '-' ? 1 : 0;
  const owner = tokens[at - 1 - stroke];
  const after = tokens[at + 1];
  if (owner?.kind !== 'word' || /^(?:nya|ku|mu|-)$/.test(owner.norm) || owner.text.endsWith('.')) return [];
  if (!/^ {0,2}-? {0,2}$/.test(text.slice(owner.end, suffix.start)) || isQuoted(tokens, at, at + 1)) return [];
  if (suffix.norm !== 'nya') {
    const isClosing = after?.kind !== 'word' || afterNoun.has(after.norm);
    if (suffix.text !== suffix.norm || isInName(tokens, at - 1 - stroke) || !isClosing) return [];
  }
  const isShouted = suffix.text === 'NYA';
  if (isShouted && owner.text !== owner.text.toUpperCase()) return [];
  const fix = rightFor(owner, suffix, isShouted);
  return [{ span: { start: owner.start, end: suffix.end }, fix, message: { id: `Tulis “${fix}”.` } }];
}

function gluedHit({ text, start, end }: Token): Hit[] {
  if (!gluedDivine.test(text)) return [];
  const at = text.endsWith('Nya') ? -3 : -2;
  const fix = `${text.slice(0, at)}-${text.slice(at)}`;
  return [{ span: { start, end }, fix, message: { id: `Tulis “${fix}”.` } }];
}

/** "-nya", "-ku" and "-mu" written apart from their word. */
export const rule: LineRule = {
  id: 'EJ-08',
  level: 'salah',
  title: { id: 'Akhiran -nya, -ku, dan -mu' },
  why: { id: 'Kata ganti -nya, -ku, dan -mu ditulis serangkai dengan kata di depannya.' },
  source: 'EYD V, Kata Ganti',
  when: { words: endings, shapes: ['hump'] },
  find: ({ text, tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      return endings.has(token.norm) ? apartHit(text, tokens, at) : gluedHit(token);
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Dinas mendata kegiatan nya.', fixed: 'Dinas mendata kegiatannya.' },
    { text: 'AYO CEK KESEHATAN NYA DI POSYANDU', fixed: 'AYO CEK KESEHATANNYA DI POSYANDU' },
    { text: 'Bawa KTP nya saat mendaftar.', fixed: 'Bawa KTP-nya saat mendaftar.' },
    { text: '❤️ Kota ku tercinta', fixed: '❤️ Kotaku tercinta' },
    { text: 'Semoga Allah melimpahkan rahmat Nya.', fixed: 'Semoga Allah melimpahkan rahmat-Nya.' },
    { text: 'Jaga kebersihan rumah mu, mulai hari ini.', fixed: 'Jaga kebersihan rumahmu, mulai hari ini.' },
  ],
  right: [
    'Dinas mendata kegiatannya.',
    'Bawa KTP-nya dan salinannya.',
    'Semoga rahmat-Nya selalu menyertai kita.',
    'Akhiran "nya" ditulis serangkai.',
    'Karya ini ku persembahkan untuk kota.',
    'Turnamen diikuti klub MU dan PSM.',
  ],
};
