/** The byte strings that may stand on the wire for a word. */
type Guise = (word: string) => Buffer[];

const utf8 = (word: string) => Buffer.from(word, 'utf8');
const utf16 = (word: string) => Buffer.from(word, 'utf16le');
const ascii = (text: string) => Buffer.from(text, 'latin1');
const escaped = (word: string) =>
  word.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What base64 surely shows of a word that begins `shift` bytes into a group of three: its edges mix with its neighbours. */
function base64At(word: string, shift: number): Buffer {
  const bytes = utf8(word);
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return ascii(text.slice(Math.ceil((shift * 4) / 3), Math.floor(((shift + bytes.length) * 4) / 3)));
}

/** How a word may be disguised on its way out. */
export const guises: Record<string, Guise> = {
  'utf-8': (word) => [utf8(word)],
  'utf-16': (word) => [utf16(word), Buffer.from(utf16(word)).swap16()],
  'url-encoded': (word) => {
    const text = encodeURIComponent(word);
    return [ascii(text), ascii(text.replace(/%../g, (code) => code.toLowerCase()))];
  },
  'json-escaped': (word) => [
    ascii(escaped(word)),
    ascii(escaped(word).replace(/\\u..../g, (code) => code.toUpperCase().replace('U', 'u'))),
  ],
  base64: (word) => [0, 1, 2].map((shift) => base64At(word, shift)),
  base64url: (word) =>
    [0, 1, 2].map((shift) => ascii(base64At(word, shift).toString('latin1').replace(/\+/g, '-').replace(/\//g, '_'))),
  hex: (word) => [ascii(utf8(word).toString('hex')), ascii(utf8(word).toString('hex').toUpperCase())],
  reversed: (word) => [utf8(word.split('').reverse().join('')), Buffer.from(utf8(word)).reverse()],
};

/** The guises in which the word stands in the bytes. */
export const guisesIn = (bytes: Buffer, word: string): string[] =>
  Object.entries(guises)
    .filter(([, guise]) => guise(word).some((pattern) => bytes.includes(pattern)))
    .map(([name]) => name);
