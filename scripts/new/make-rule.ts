import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const home = 'lib/rules/gaya';

/** A word that nobody writes, another one for each rule: the made rule says something only of its own examples. */
const inventedWord = (id: string) =>
  `contoh${id.toLowerCase().replace(/[^a-z\d]/g, '')}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

const contentOf = (id: string, word: string) => `import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';

/** What the rule looks for, in one sentence; the invented word stands for it. */
export const rule: LineRule = {
  id: '${id}',
  level: 'saran',
  title: { id: 'Judul aturan ${id}' },
  why: { id: 'Satu kalimat untuk penulis: mengapa ini penting.' },
  source: 'Pedoman dan butirnya',
  offBecause: 'Baru dibuat: kata, pesan, sumber, dan contohnya belum ditulis.',
  when: { words: ['${word}'] },
  find({ tokens }, _, places) {
    return places.flatMap((at): Hit[] => {
      const token = tokens[at];
      if (!token) return [];
      return [{ span: { start: token.start, end: token.end }, fix: 'contoh', message: { id: 'Tulis “contoh”.' } }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Papan itu memuat ${word} untuk warga.', fixed: 'Papan itu memuat contoh untuk warga.' },
    { text: 'Petugas membawa ${word} surat.', fixed: 'Petugas membawa contoh surat.' },
    { text: 'Kader melihat ${word} di balai.', fixed: 'Kader melihat contoh di balai.' },
  ],
  right: [
    'Papan itu memuat contoh untuk warga.',
    'Petugas membawa contoh surat.',
    'Kader melihat contoh di balai.',
  ],
};
`;

/** Writes the rule into the list of its group. */
function register(list: string, id: string, file: string): void {
  const name = id.toLowerCase().replace('-', '');
  const text = readFileSync(list, 'utf8');
  const end = text.lastIndexOf('];');
  if (end < 0) throw new Error(`${list} tidak memuat daftar aturan.`);
  const withEntry = `${text.slice(0, end).trimEnd().replace(/,$/, '')}, ${name}${text.slice(end)}`;
  const type = "import type { Rule } from '../rule';\n";
  writeFileSync(
    list,
    withEntry.replace(type, `${type}import { rule as ${name} } from './${basename(file, '.ts')}';\n`),
  );
}

/**
 * Makes the file of a style rule, with examples that pass, and registers it. Gives the paths of the rule and its list.
 * Throws one Indonesian sentence for an id that is taken or of no group.
 */
export function makeRule(id: string, slug = 'aturan-baru'): [rule: string, list: string] {
  if (!/^[A-Z]{2}-\d{2}$/.test(id)) throw new Error(`"${id}" bukan nomor aturan seperti EJ-38.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new Error(`"${slug}" bukan nama berkas seperti titik-dua-rapat.`);
  const prefix = id.slice(0, 2).toLowerCase();
  const ofGroup = globSync(`${home}/*/${prefix}-[0-9][0-9]-*.ts`);
  if (ofGroup.some((path) => basename(path).startsWith(`${id.toLowerCase()}-`))) throw new Error(`${id} sudah ada.`);
  const group = ofGroup[0] ? dirname(ofGroup[0]) : null;
  if (!group) throw new Error(`Tidak ada kelompok aturan ${id.slice(0, 2)} di ${home}.`);
  const list = join(group, `${basename(group)}.ts`);
  if (!existsSync(list)) throw new Error(`${list} tidak ada.`);
  const file = join(group, `${id.toLowerCase()}-${slug}.ts`);
  writeFileSync(file, contentOf(id, inventedWord(id)));
  register(list, id, file);
  return [file, list];
}
