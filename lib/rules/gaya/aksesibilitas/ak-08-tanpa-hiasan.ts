import { oncePerWord } from '../../../bahasa/per-word';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { frequentWords } from './data/frequent-words';

/** Signs that adorn: lines, blocks, stars, flowers, corners. */
const adorn =
  '★☆✦✧✩✪✫✬✭✮✯✰⋆✶✷✸✹✺✻✼✽✾✿❀❁❂❃❊❋♡♥❥ღ彡꧁꧂▬━─═┄┅┈┉┏┓┗┛┃│║╔╗╚╝╭╮╰╯╱╲░▒▓█▀▄■□◆◇◈●○◉◤◥◣◢▂▃▅▆▇◇☸࿐༺༻《》「」『』▪▫';
const soft = `${adorn}~=*_#.·-–— `;
const adornSigns = new Set(adorn);
const softSigns = new Set(soft);
/** A row of three stars rates a hotel; one of these before an item is a bullet. */
const stars = /^[★☆]{1,5}$/;
const anyAdorn = new RegExp(`[${adorn}]|[=~*_-]{3}`, 'u');
/** Whether a word holds such signs; a row of plain signs may go on in the next word, which then opens with one. */
const mayAdorn = oncePerWord((norm) => /^[=~*_-]/.test(norm) || anyAdorn.test(norm));

const mostly = (signs: readonly string[]): boolean => signs.every((sign) => softSigns.has(sign));

/** How many signs at the start of the line only adorn it, with the spaces among them. */
function edge(signs: readonly string[]): number {
  let length = 0;
  while (length < signs.length && softSigns.has(signs[length] ?? '')) length++;
  return length;
}

/** Whether these signs are more than a bullet or the marks of plain text. */
function isOrnate(signs: readonly string[]): boolean {
  const told = signs.filter((sign) => sign !== ' ');
  const drawn = told.filter((sign) => adornSigns.has(sign)).length;
  const isAscii = told.every((sign) => '=~*-_#'.includes(sign));
  return drawn > 0 || (isAscii && (told.length > 2 || (told.length > 1 && told[0] === told[1] && told[0] !== '*')));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** "INFO" between two ornaments was written large to adorn as well. */
const inner = (text: string): string =>
  text.split(' ').every((word) => word === word.toUpperCase() && frequentWords.has(word.toLowerCase()))
    ? capital(text)
    : text;

const message = (fix: string) => ({
  id: fix === '' ? 'Hapus garis hiasan. Baris kosong sudah cukup.' : `Tulis “${fix.slice(0, 60)}” tanpa simbol hiasan.`,
});

/** A line of nothing but ornaments. */
function separator(signs: readonly string[]): boolean {
  const told = signs.filter((sign) => sign !== ' ');
  const drawn = told.filter((sign) => adornSigns.has(sign)).length;
  return mostly(signs) && (drawn > 2 || (told.length > 4 && new Set(told).size < 4));
}

/** Rows of three or more within a line: "Lomba ━━━━ Sabtu". */
function rows(text: string): Hit[] {
  const found: Hit[] = [];
  let from = -1;
  const close = (end: number) => {
    const row = text.slice(from, end);
    if (from >= 0 && row.length > 2 && !stars.test(row)) {
      const before = text.slice(0, from);
      const start = before.trimEnd().length;
      const isInside = start > 0 && text.slice(end).trim() !== '';
      const span = isInside
        ? { start: from, end }
        : { start, end: start > 0 ? end : text.length - text.slice(end).trimStart().length };
      found.push({ span, fix: isInside ? '–' : '', message: { id: 'Hapus simbol hiasan.' } });
    }
    from = -1;
  };
  for (let at = 0; at <= text.length; at++) {
    if (adornSigns.has(text.charAt(at))) from = from < 0 ? at : from;
    else close(at);
  }
  return found;
}

/** A screen reader spells every sign of an ornament. */
export const rule: LineRule = {
  id: 'AK-08',
  level: 'info',
  title: { id: 'Tanpa garis dan simbol hiasan' },
  why: { id: 'Pembaca layar mengeja simbol hiasan satu per satu.' },
  source: 'Panduan aksesibilitas media sosial: Mole Valley',
  // A blank to be filled in is one mark. Some of the signs count as emoji, some as letters beyond a to z.
  when: { marks: `${adorn}=~*_-[`, kinds: ['emoji', 'hashtag', 'mention', 'link', 'email'], shapes: ['digit'] },
  find({ text, tokens }, _, places) {
    if (!places.some((at) => mayAdorn(tokens[at])) || !anyAdorn.test(text)) return [];
    const signs = Array.from(text);
    if (separator(signs)) return [{ span: { start: 0, end: text.length }, fix: '', message: message('') }];
    const before = edge(signs);
    const after = edge(signs.toReversed());
    const [opening, closing] = [signs.slice(0, before), signs.slice(signs.length - after)];
    const stem = signs.slice(before, signs.length - after).join('');
    if (stem !== '' && isOrnate(opening) && isOrnate(closing) && !stars.test(closing.join('').trim())) {
      const fix = inner(stem);
      return [{ span: { start: 0, end: text.length }, fix, message: message(fix) }];
    }
    return rows(text);
  },
};

export const examples: Examples = {
  wrong: [
    { text: '★彡 INFO ★彡', fixed: 'Info' },
    { text: '━━━━━━━━━━\nLoket tutup sementara.', fixed: '\nLoket tutup sementara.' },
    { text: '=== Jadwal posyandu ===', fixed: 'Jadwal posyandu' },
    { text: 'Jadwal layanan keliling ▬▬▬▬▬', fixed: 'Jadwal layanan keliling' },
    { text: '✧ Kabar baik ✧', fixed: 'Kabar baik' },
    { text: 'Warga bekerja bakti.\n-----------------\nTerima kasih.', fixed: 'Warga bekerja bakti.\n\nTerima kasih.' },
  ],
  right: [
    '• Fotokopi KTP\n• Fotokopi KK',
    '★ Fotokopi KTP\n➤ Fotokopi KK\n- Pasfoto',
    'Hotel itu berbintang ★★★ menurut dinas.',
    '*Pengumuman*\nLoket tutup pada Senin (23/11/2026).',
    'Warga bekerja bakti.\n.\n.\nTerima kasih.',
    'Nama: ________',
  ],
};
