import type { TokenKind } from './reading';

/** What letters, signs on letters and figures are: each the inside of a character class. */
interface Alphabet {
  letter: string;
  sign: string;
  figure: string;
}

const latin: Alphabet = {
  letter: 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  sign: String.raw`\u0300-\u036f\u20e3\ufe0f`,
  figure: String.raw`\d²³¹¼-¾`,
};
const anyAlphabet: Alphabet = { letter: String.raw`\p{L}`, sign: String.raw`\p{M}`, figure: String.raw`\p{N}` };

/**
 * One alternative a kind, tried from left to right. Every repetition that could be tried again from a later
 * letter is bounded, so the time grows with the length of the text and not with its square. With a sign that the kind
 * cannot be without, it is tried only in lines that hold the sign.
 */
const kindsIn = ({ letter, sign, figure }: Alphabet): readonly [kind: TokenKind, pattern: string, sign?: string][] => [
  ['link', String.raw`(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Ww]{3}\.)\S+`],
  ['email', String.raw`[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}`, '@'],
  [
    'link',
    String.raw`[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){0,3}\.(?:id|ID|com|COM|org|net|ly|me|gle?|ee|gov|app|site|xyz|page)(?:\/\S*)?(?!\.?[${letter}\d])`,
    '.',
  ],
  ['hashtag', `#[${letter}${sign}${figure}_]+`],
  ['mention', String.raw`@\w[\w.]*\w`, '@'],
  [
    'date',
    String.raw`(?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2})(?![\d/-])|\d{1,2} ?\/ ?\d{1,2} ?\/ ?(?:\d{4}|\d{2})(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?![\d-])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|\d{1,2}\/\d{1,2}(?![\d/])`,
  ],
  ['clock', String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d%]|[.,]\d)`],
  ['number', String.raw`\d+(?:[.,]\d+)*(?:-an\b)?`],
  ['word', String.raw`\p{Lu}[${letter}]{0,3}(?:\.[${letter}]{1,4}){1,4}\.?(?![${letter}\d])`, '.'],
  ['word', String.raw`s\/d|[su]\.[db]\.|a\.n\.|u\.p\.`],
  ['word', `[${letter}][${letter}${sign}${figure}]*(?:['’‘\\-‑](?=[${letter}${figure}])[${letter}${sign}${figure}]+)*`],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}[${sign}\u200d\u{1f3fb}-\u{1f3ff}\p{Extended_Pictographic}]*|[\u{1f1e6}-\u{1f1ff}]{1,2}`,
  ],
  ['mark', String.raw`[.!?…]+|[-–—]+|[=_*~▂]+|\S`],
];

/** All kinds that a line with certain signs can hold, as one expression; its groups are the kinds in their order. */
export interface Pieces {
  kinds: readonly TokenKind[];
  expression: RegExp;
}

function piecesWith(signs: string, alphabet: Alphabet): Pieces {
  const possible = kindsIn(alphabet).filter(([, , sign]) => sign === undefined || signs.includes(sign));
  const expression = new RegExp(possible.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');
  return { kinds: possible.map(([kind]) => kind), expression };
}

const beyondLatin = /[^\0-\u024f\u2000-\u206f]/;
/** A letter, sign or figure that the Latin alphabet lacks; the signs that make a picture of a figure or letter are none. */
const foreign = /(?![\0-\u024f]|[\u0300-\u036f]|\u20e3|\ufe0f)[\p{L}\p{M}\p{N}]/u;

/**
 * Made when a line first needs them. What counts as a letter anywhere in the world is a long list, which takes the engine
 * 16 ms to set up; hardly any line needs it.
 */
const pieces: Record<string, Pieces> = {};

/** The kinds that may be in this line. */
export function piecesOf(line: string): Pieces {
  const isLatin = !beyondLatin.test(line) || !foreign.test(line);
  const signs = `${line.includes('.') ? '.' : ''}${line.includes('@') ? '@' : ''}`;
  const key = isLatin ? signs : `${signs} `;
  pieces[key] ??= piecesWith(signs, isLatin ? latin : anyAlphabet);
  return pieces[key];
}
