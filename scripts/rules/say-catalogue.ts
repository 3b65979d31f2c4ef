import { leftOut } from '@/lib/rules/gaya/left-out';
import type { Entry } from './read-catalogue';

const groups: Record<string, string> = {
  DP: 'Data pribadi dan anak',
  NT: 'Netralitas ASN',
  HX: 'Hoaks, klikbait, verifikasi',
  IN: 'Bahasa inklusif',
  TW: 'Tanggal, waktu, angka, uang',
  EJ: 'Ejaan (EYD V)',
  KB: 'Kata baku',
  PK: 'Istilah unit',
  JN: 'Jabatan, nama, singkatan',
  TG: 'Tagar',
  PL: 'Batas platform',
  AK: 'Aksesibilitas',
  GB: 'Gaya kantor berita',
  KJ: 'Kejelasan dan keringkasan',
};

/** In a table a stroke would end the cell and a line break the row. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ⏎ ');

function sayRule({ rule, examples }: Entry): string {
  const { id, level, title, why, source, offBecause } = rule;
  const state = offBecause === undefined ? level : `${level}, mati sejak awal: ${offBecause}`;
  const wrong = examples.wrong.map(
    ({ text, fixed }) => `- ✗ ${cell(text)}${fixed === null ? '' : ` → **${cell(fixed)}**`}`,
  );
  const right = examples.right.map((one) => `- ✓ ${cell(typeof one === 'string' ? one : one.text)}`);
  return [`### ${id} ${title.id}`, '', `*${state}* · ${why.id} (${source})`, '', ...wrong, ...right].join('\n');
}

/** The whole catalogue as Markdown: id, level, whether it speaks from the start, and the examples that prove it. */
export function sayCatalogue(entries: readonly Entry[]): string {
  const codes = [...new Set(entries.map(({ rule }) => rule.id.slice(0, 2)))];
  const silent = entries.filter(({ rule }) => rule.offBecause !== undefined).length;
  const parts = codes.flatMap((code) => [
    `## ${code}: ${groups[code] ?? code}`,
    ...entries.filter(({ rule }) => rule.id.startsWith(code)).map(sayRule),
  ]);
  const missing = Object.entries(leftOut).map(([id, reason]) => `- **${id}** ${reason}`);
  return [
    '# Aturan gaya',
    'Dibuat oleh `npm run rules` dari berkas aturan dan contohnya di `lib/rules/gaya/`.',
    `${entries.length} aturan, ${entries.length - silent} menyala sejak awal. *tahan*: mungkin merugikan orang, periksa dua kali. *salah*: keliru menurut aturan tertulis. *saran* dan *info*: boleh diabaikan. Tidak ada yang memblokir unggahan.`,
    ...parts,
    ...(missing.length > 0 ? ['## Tidak dibuat', missing.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
