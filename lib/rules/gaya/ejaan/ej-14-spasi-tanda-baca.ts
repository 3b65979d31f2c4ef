import { wordList } from '../../../bahasa/data/word-list';
import type { Token, TokenKind } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { type Side, sidesOfQuotes } from './sides-of-quotes';

/** Endings of addresses and file names: "Tokoku.Com" is no end of a sentence. */
const addressEndings = new Set(
  wordList('com co id net org go gov app info web xyz dev io pdf jpg jpeg png doc docx xls xlsx apk html php'),
);
/** Common words: behind a full stop without space they begin a sentence even in lower case. */
const openings = new Set(
  wordList(
    'dan yang untuk warga acara kegiatan kami petugas silakan mari ayo semoga dengan pada peserta jangan segera terima hadir info syarat',
  ),
);
/** How many tokens are looked through for the other bracket. */
const reach = 40;
const affix = /^-?(?:nya|an|lah|kah|ku|mu|pun|i|kan|isme)$/;

interface Place {
  text: string;
  tokens: readonly Token[];
  at: number;
  token: Token;
  before: Token | undefined;
  next: Token | undefined;
  quotes: ReadonlyMap<number, Side>;
}

const wordy: ReadonlySet<TokenKind> = new Set(['word', 'number', 'date', 'clock']);
const isWordy = (token: Token | undefined): boolean => token !== undefined && wordy.has(token.kind);
const isTight = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined && second !== undefined && first.end === second.start;

/** White space may be put off before a mark only behind words, brackets and quotation marks. */
function hasSpaceBefore({ token, before, next, at, quotes }: Place): boolean {
  if (!before || before.end === token.start) return false;
  const isBehindText =
    isWordy(before) || before.text === ')' || before.text === '%' || quotes.get(at - 1) === 'closing';
  if (!isBehindText) return false;
  if (/^[!?][!?]*$/.test(token.text)) return true;
  // " .5", " ..." and " . . ." are figures and ellipses.
  if (isTight(token, next) && next?.kind !== 'mark' && token.text === '.') return false;
  return (
    /^[.,;]$/.test(token.text) &&
    next?.text !== '.' &&
    next?.text !== '-' &&
    !(isTight(token, next) && next?.kind === 'number')
  );
}

function lacksSpaceAfter({ token, before, next, at, quotes }: Place): boolean {
  if (!next || !isTight(token, next)) return false;
  const isNextOpening = quotes.get(at + 1) === 'opening';
  if (/^[,;]$/.test(token.text)) {
    if (next.kind === 'number' || next.kind === 'clock')
      return before?.kind === 'word' && /\p{L}{3}$/u.test(before.text);
    return next.kind === 'word' || next.kind === 'date' || isNextOpening;
  }
  if (before === undefined || next.kind !== 'word') return false;
  if (/^[!?]{1,3}$/.test(token.text)) return isWordy(before) && next.text.length > 1;
  if (token.text !== '.' || !/^\p{L}+$/u.test(next.text) || addressEndings.has(next.norm)) return false;
  const isSentenceEnd =
    /^(?:\p{L}{0,40}\p{Ll}{3}|[A-Z]{3,40}|(?:19|20)\d\d)$/u.test(before.text) || before.text === ')';
  return isSentenceEnd && (openings.has(next.norm) || /^\p{Lu}\p{Ll}{2,}$/u.test(next.text));
}

/** Marks that want white space behind them or none before them. */
function markHit(place: Place): Hit[] {
  const { token, before } = place;
  const isAfterSpace = hasSpaceBefore(place);
  const isBeforeWord = lacksSpaceAfter(place);
  if (!isAfterSpace && !isBeforeWord) return [];
  const start = isAfterSpace && before ? before.end : token.start;
  const fix = `${token.text}${isBeforeWord ? ' ' : ''}`;
  const id = isBeforeWord ? `Beri spasi setelah tanda “${token.text}”.` : `Hapus spasi sebelum tanda “${token.text}”.`;
  return [{ span: { start, end: token.end }, fix, message: { id } }];
}

/** "warga(an)", "siswa(i)", "Bapak(-bapak)": brackets inside a word. */
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(at + 1, at + reach);
  const close = ahead.findIndex(({ text }) => text === ')');
  const inner = ahead.slice(0, close);
  return (
    close < 0 ||
    (inner.length <= 2 && inner.every(({ text }) => /^(?:-|-[a-z]+|[a-z]{1,4})$/.test(text) || inner[0]?.text === '-'))
  );
}

function hasBracket(tokens: readonly Token[], from: number, to: number, bracket: string): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (tokens[at]?.text === bracket) return true;
  return false;
}

function bracketHit({ text, tokens, at, token, before, next }: Place): Hit[] {
  if (token.text === '(') {
    const isPhone = before?.kind === 'number' && next?.kind === 'number' && /\d{3,}/.test(next.text);
    const lacks = isWordy(before) && isTight(before, token) && !isPhone && !isInsideWord(tokens, at);
    const isWide =
      next !== undefined && next.start > token.end && isWordy(next) && hasBracket(tokens, at, at + reach, ')');
    if (!lacks && !(isWide && before?.text !== ':')) return [];
    const end = isWide ? (next?.start ?? token.end) : token.end;
    const id = lacks ? 'Beri spasi sebelum tanda kurung.' : 'Hapus spasi setelah kurung buka.';
    return [{ span: { start: token.start, end }, fix: `${lacks ? ' ' : ''}(`, message: { id } }];
  }
  const mayLack = next?.kind === 'word' && isTight(token, next) && !affix.test(next.norm);
  const isWide = before !== undefined && isWordy(before) && before.end < token.start;
  if ((!mayLack && !isWide) || !hasBracket(tokens, at - reach, at, '(')) return [];
  const lacks = mayLack && token.start - text.lastIndexOf('(', token.start) > 5;
  if (!lacks && !isWide) return [];
  const start = isWide ? before.end : token.start;
  const id = lacks ? 'Beri spasi setelah tanda kurung.' : 'Hapus spasi sebelum kurung tutup.';
  return [{ span: { start, end: token.end }, fix: `)${lacks ? ' ' : ''}`, message: { id } }];
}

function quoteHit({ token, before, next, at, quotes }: Place): Hit[] {
  const side = quotes.get(at);
  const span = { start: token.start, end: token.end };
  if (side === 'closing' && next?.kind === 'word' && isTight(token, next) && !affix.test(next.norm)) {
    return [{ span, fix: `${token.text} `, message: { id: 'Beri spasi setelah tanda petik tutup.' } }];
  }
  if (side === 'opening' && before?.kind === 'word' && isTight(before, token)) {
    return [{ span, fix: ` ${token.text}`, message: { id: 'Beri spasi sebelum tanda petik buka.' } }];
  }
  return [];
}

/** White space around marks. */
export const rule: LineRule = {
  id: 'EJ-14',
  level: 'salah',
  title: { id: 'Spasi di sekitar tanda baca' },
  why: { id: 'Tanda baca menempel pada kata di depannya dan diikuti satu spasi.' },
  source: 'EYD V, Penggunaan Tanda Baca',
  when: { marks: '.,;!?()"“”' },
  find({ text, tokens }, _, places) {
    const quotes = sidesOfQuotes(text, tokens, places);
    const hits: Hit[] = [];
    for (const at of places) {
      const token = tokens[at] as Token;
      const before = tokens[at - 1];
      const next = tokens[at + 1];
      const isBracket = token.text === '(' || token.text === ')';
      // Most marks stand as they should: behind a word, and before a space.
      const isTidy = (!before || before.end === token.start) && next?.start !== token.end;
      if (isTidy && !isBracket && (quotes.size === 0 || !quotes.has(at))) continue;
      const place: Place = { text, tokens, at, token, before, next, quotes };
      hits.push(...(isBracket ? bracketHit(place) : quotes.has(at) ? quoteHit(place) : markHit(place)));
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Rapat dibuka Kamis(14/10/2021) ,"Mari bersih-bersih,"ujar lurah.',
      fixed: 'Rapat dibuka Kamis (14/10/2021), "Mari bersih-bersih," ujar lurah.',
    },
    { text: 'Bawa KTP,KK,dan akta ke loket .', fixed: 'Bawa KTP, KK, dan akta ke loket.' },
    { text: 'AYO HADIR !', fixed: 'AYO HADIR!' },
    {
      text: '📣 Jalan ditutup sementara.Warga diimbau berhati-hati 🙏',
      fixed: '📣 Jalan ditutup sementara. Warga diimbau berhati-hati 🙏',
    },
    { text: 'Hadir pula kader ( 25 orang ) dan pelajar.', fixed: 'Hadir pula kader (25 orang) dan pelajar.' },
    { text: 'Lurah berpesan,"Jaga kebersihan."', fixed: 'Lurah berpesan, "Jaga kebersihan."' },
  ],
  right: [
    'Rapat dibuka Kamis (14/10/2021). "Mari bersih-bersih," ujar lurah.',
    'Ketua : Bagian Umum',
    'Suhu 36,5 derajat, pukul 08.00, dan nilai 4.5/5.',
    'Warga ... lalu pulang.',
    'Kunjungi pangkalpinangkota.go.id, lalu pilih menu.',
    'Anggaran Rp1,5 miliar dan Rp600.000 per keluarga.',
    'Siswa(i) dan warga(-warga) hadir di sekolah.',
    'Istilah "daring"-nya dijelaskan narasumber.',
    'Telepon (0717)421234 atau kirim ke info@contoh.go.id.',
  ],
};
