import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';

/** Where a tag is cut and more of it follows: "#hari-jadi", "#Jum'at", "#seni&budaya". */
const tail = /^(?:[-‐‑–.'’‘&][\p{L}\p{M}\p{N}_]{1,40}){1,6}/u;
const webEnding = /^\.(?:go|id|com|co|sch|ac|desa|net|org|or|my|web)(?![\p{L}\p{N}])/iu;
const endOfTags = /^[\s,;]{0,5}(?:#|$)/;
const letter = /\p{L}/u;
const innerCapital = /\p{Ll}\p{Lu}/u;

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

/** "hari-jadi" -> "HariJadi", "Jum'at" -> "Jumat", "17-an" -> "17an". */
function joined(cut: string): string {
  const plain = cut.replace(/['’‘]/g, '');
  if (!/[-‐‑–.&]/.test(plain)) return plain;
  const parts = plain.replaceAll('&', '-dan-').split(/[-‐‑–.]/);
  return parts.map((part, at) => (at > 0 && part === 'an' ? part : capital(part))).join('');
}

const message = (fix: string) => ({ id: `Tulis ${fix}: tagar hanya huruf, angka, dan garis bawah.`.slice(0, 90) });

/** What follows a tag without a space and belongs to it. */
function tailOf(text: string, { end }: Token): string {
  const rest = text.slice(end, end + 260);
  const found = tail.exec(rest)?.[0] ?? '';
  if (!found.includes('.')) return found;
  // A full stop may simply end the sentence, or the whole be an address.
  return webEnding.test(found) || !endOfTags.test(rest.slice(found.length)) ? '' : found;
}

function cutTag({ text, tokens }: Paragraph, at: number): Hit | null {
  const tag = tokens[at];
  if (!tag) return null;
  const rest = tailOf(text, tag);
  if (rest === '' || !letter.test(tag.text + rest) || isQuoted(tokens, at, at + 1)) return null;
  const fix = `#${joined(tag.text.slice(1) + rest)}`;
  return { span: { start: tag.start, end: tag.end + rest.length }, fix, message: message(fix) };
}

const isHash = (token: Token | undefined): boolean => token?.kind === 'mark' && token.text === '#';
const isTag = (token: Token | undefined): boolean => token?.kind === 'hashtag' || isHash(token);

/** "# KerjaBakti" among other tags or at the end of a sentence; not a heading and not "nomor". */
function isMeantAsTag(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!word || after?.kind === 'word' || after?.kind === 'number') return innerCapital.test(word?.text ?? '');
  if (innerCapital.test(word.text)) return true;
  if (before?.kind === 'hashtag' || isTag(after) || (isHash(tokens[at - 2]) && before?.kind === 'word')) return true;
  if (after) return false;
  return before ? before.kind === 'mark' || before.kind === 'emoji' : !word.isCapital;
}

function spacedTag({ text, tokens }: Paragraph, at: number): Hit | null {
  const [hash, word] = [tokens[at], tokens[at + 1]];
  if (hash?.kind !== 'mark' || !/^#{1,4}$/.test(hash.text) || word?.kind !== 'word') return null;
  const isApart = word.start > hash.end;
  const isMeant = isApart ? hash.text === '#' && isMeantAsTag(tokens, at) : hash.text !== '#';
  if (!isMeant || isQuoted(tokens, at, at + 2)) return null;
  const own = word.text.replace(/\.$/, '');
  const fix = `#${joined(own + (own === word.text ? tailOf(text, word) : ''))}`;
  const end = word.start + own.length + (own === word.text ? tailOf(text, word).length : 0);
  return { span: { start: hash.start, end }, fix, message: message(fix) };
}

/** "#Posyandu#Sehat" and "warga#Sehat": the second sign opens no tag without a space. */
function gluedTag(tokens: readonly Token[], at: number): Hit | null {
  const [before, tag] = [tokens[at - 1], tokens[at]];
  if (!before || !tag || before.end < tag.start || !letter.test(tag.text)) return null;
  if (before.kind !== 'hashtag' && (before.kind !== 'word' || before.text.length < 2)) return null;
  const fix = ` ${tag.text}`;
  return {
    span: { start: tag.start, end: tag.end },
    fix,
    message: { id: `Beri spasi sebelum ${tag.text}.`.slice(0, 90) },
  };
}

/** A space, a hyphen or a point ends the tag for the platforms. */
export const rule: LineRule = {
  id: 'TG-03',
  level: 'salah',
  title: { id: 'Tagar tanpa spasi dan tanda baca' },
  why: { id: 'Platform memotong tagar pada spasi, tanda hubung, titik, atau petik.' },
  source: 'Cara platform membaca tagar: twitter-text',
  when: { kinds: ['hashtag'], marks: '#' },
  find(paragraph) {
    const { tokens } = paragraph;
    return tokens.flatMap(({ kind }, at): Hit[] => {
      if (kind === 'mark') return [spacedTag(paragraph, at)].filter((hit) => hit !== null);
      if (kind !== 'hashtag') return [];
      const cut = cutTag(paragraph, at);
      const glued = gluedTag(tokens, at);
      if (cut && glued) return [{ ...cut, fix: ` ${cut.fix}` }];
      return [cut ?? glued].filter((hit) => hit !== null);
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Warga bekerja bakti. # KerjaBakti #hari-jadi', fixed: 'Warga bekerja bakti. #KerjaBakti #HariJadi' },
    { text: "Terima kasih, warga 🙏 #Jum'atBerkah #COVID-19", fixed: 'Terima kasih, warga 🙏 #JumatBerkah #COVID19' },
    { text: 'Warga bekerja bakti. # bersih', fixed: 'Warga bekerja bakti. #bersih' },
    { text: '#Posyandu#Sehat ##Kelurahan', fixed: '#Posyandu #Sehat #Kelurahan' },
    { text: 'Warga bekerja bakti #kerja.bakti', fixed: 'Warga bekerja bakti #KerjaBakti' },
    { text: 'Pentas warga dimulai #Seni&Budaya', fixed: 'Pentas warga dimulai #SeniDanBudaya' },
  ],
  right: [
    'Warga bekerja bakti. #KerjaBakti #HariJadi #Covid_19',
    '# Pengumuman Penting\nLoket # 1 melayani KTP.',
    '## Jadwal\nRapat dimulai di ruang # A.',
    'Terima kasih atas #KerjaBakti. Sampai jumpa.',
    'Juara #1-#3 menerima piala.',
  ],
};
