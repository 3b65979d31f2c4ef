import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { sentenceAt } from '../in-sentences';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import type { Hit, LineRule } from '../rule';
import { stemOf } from '../stem-of';
import { shortWordSenses } from './data/short-word-sense';
import { acronymsToo, shortWords } from './data/short-words';
import { plainlySpoken, spokenWords } from './data/spoken-words';
import { isAllCapitals, isShouted } from './is-shouted';
import { isSpoken } from './is-spoken';

interface Entry {
  right: string;
  isShort: boolean;
}

function entriesOf(rows: string, isShort: boolean): [string, Entry][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [wrong = '', right = ''] = row.split('>').map((part) => part.trim());
      return wrong.split(', ').map((one): [string, Entry] => [one, { right, isShort }]);
    });
}

const entries = new Map([...entriesOf(spokenWords, false), ...entriesOf(shortWords, true)]);

const vowel = /[aeiou]/;

/** A word in capitals beside this one: both belong to a heading. */
const isHeading = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 2 && isAllCapitals(token);

/** Whether the letters could be a name or an acronym where they stand. */
function couldBeName({ tokens, sentences }: Paragraph, at: number, isShort: boolean): boolean {
  const token = tokens[at];
  if (!token?.isCapital) return false;
  if (isAllCapitals(token)) {
    if (acronymsToo.has(token.norm) || shortWordSenses.has(token.norm)) return true;
    return !isShouted(tokens, at) && !(isHeading(tokens[at - 1]) && isHeading(tokens[at + 1]));
  }
  // "Dg. Naja" is a title of nobility.
  if (acronymsToo.has(token.norm) && tokens[at + 1]?.text === '.') return true;
  if (!isInName(tokens, at)) return false;
  if (isShort && !vowel.test(token.norm)) return acronymsToo.has(token.norm);
  if (!isShort && !plainlySpoken.has(token.norm)) return true;
  return sentenceAt(sentences, token.start)?.isLoud !== true;
}

function hitAt(paragraph: Paragraph, at: number): Hit | null {
  const { tokens } = paragraph;
  const token = tokens[at] as Token;
  const stem = stemOf(token.norm);
  const sense = shortWordSenses.get(token.norm);
  const entry = sense ? { right: sense.right, isShort: true } : (entries.get(token.norm) ?? entries.get(stem));
  if (!entry || isQuoted(tokens, at, at + 1)) return null;
  if (sense && !sense.holds(tokens[at - 1], tokens[at + 1])) return null;
  if (couldBeName(paragraph, at, entry.isShort)) return null;
  const isMild = sense ? sense.isMild === true : !entry.isShort;
  if (!entry.isShort && isSpoken(tokens, at)) return null;
  const clitic = entries.has(token.norm) || sense ? '' : token.norm.slice(stem.length);
  const right = keepCase(entry.right + clitic, token.text);
  const hit: Hit = { span: { start: token.start, end: token.end }, fix: right, message: { id: `Tulis “${right}”.` } };
  return isMild ? { ...hit, level: 'saran' } : hit;
}

/** Words shortened or spoken as in a chat that have only one reading. */
export const rule: LineRule = {
  id: 'EJ-27',
  level: 'salah',
  title: { id: 'Singkatan dan kata percakapan' },
  why: { id: 'Tulisan resmi memakai kata lengkap agar mudah dibaca semua warga.' },
  source: 'Badan Bahasa, Sipebi: kata pendek; KBBI, label cakapan',
  when: { words: [...entries.keys(), ...shortWordSenses.keys()] },
  find: (paragraph, _, places) => places.flatMap((at) => hitAt(paragraph, at) ?? []),
};

export const examples: Examples = {
  wrong: [
    { text: 'Warga yg belum terdata hrs melapor.', fixed: 'Warga yang belum terdata harus melapor.' },
    { text: 'Yg belum vaksin bisa datang ke aula.', fixed: 'Yang belum vaksin bisa datang ke aula.' },
    { text: 'WARGA YG BELUM TERDATA', fixed: 'WARGA YANG BELUM TERDATA' },
    { text: 'Bagi Warga Yg Belum Terdata Silakan Melapor', fixed: 'Bagi Warga Yang Belum Terdata Silakan Melapor' },
    { text: 'Kalo hujan, acara pindah ke aula aja ya 🙏', fixed: 'Kalau hujan, acara pindah ke aula saja ya 🙏' },
    { text: 'Gak perlu antre, cukup daftar di sini.', fixed: 'Tidak perlu antre, cukup daftar di sini.' },
    {
      text: '- Bawa KTP utk verifikasi\n- Datang tepat wkt',
      fixed: '- Bawa KTP untuk verifikasi\n- Datang tepat waktu',
    },
    {
      text: 'Info dr kelurahan: loket pindah pd pekan depan.',
      fixed: 'Info dari kelurahan: loket pindah pada pekan depan.',
    },
    { text: 'Halo min, loket sudah buka?', fixed: 'Halo admin, loket sudah buka?' },
    { text: 'Udah siap kerja bakti? Kuy daftar.', fixed: 'Sudah siap kerja bakti? Ayo daftar.' },
  ],
  right: [
    'Warga yang belum terdata harus melapor.',
    'Tamu disambut dr. Rina di puskesmas.',
    'Guci tanah liat dipamerkan di balai warga.',
    'Indeks gini turun pada tahun lalu.',
    'Lomba diikuti kader TP PKK dan warga.',
    'KPU mengumumkan DPT di setiap kelurahan.',
    '"Gak usah takut vaksin," kata warga.',
    'Warga bernama Udah Suryana menerima bibit.',
    'Tulis "yang", bukan "yg".',
    'Peserta min. 17 tahun.',
    'Ikuti #yukvaksin dan @kelurahan.yg.',
  ],
};
