import type { PlacedParagraph } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { lengthWithoutSubtitle } from './data/limits';
import { overflowOn } from './overflow';
import { platformsOf } from './platforms-of';

const mostWords = 9;
const closed = /[.,;…]["”')]?\s*$/;

/** A short line without a full stop that a longer one follows. */
function isSubtitle({ paragraph: { text, tokens } }: PlacedParagraph, next: PlacedParagraph | undefined): boolean {
  if ((next?.paragraph.text.length ?? 0) <= text.length) return false;
  let words = 0;
  for (const { kind } of tokens) {
    if (kind === 'hashtag' || kind === 'link') return false;
    if (kind === 'word' && ++words > mostWords) return false;
  }
  return words > 0 && !closed.test(text);
}

/** On a phone a long text without subtitles is a wall. */
export const rule: TextRule = {
  id: 'PL-06',
  level: 'info',
  title: { id: 'Naskah panjang di Facebook diberi subjudul' },
  why: { id: 'Naskah panjang tanpa subjudul jarang dibaca sampai selesai di ponsel.' },
  source: 'Batas Facebook: Ayrshare',
  look(reading, { surface }) {
    if (!platformsOf(surface).includes('facebook')) return [];
    const { text, paragraphs } = reading;
    const length = text.trim().length;
    if (length <= lengthWithoutSubtitle) return [];
    const over = overflowOn('facebook', reading);
    if (over)
      return [{ span: over.span, message: { id: `Kelebihan ${over.by} huruf untuk Facebook. Ringkas naskahnya.` } }];
    // The first line may be the title of it all.
    if (paragraphs.some((one, at) => at > 0 && isSubtitle(one, paragraphs[at + 1]))) return [];
    const first = paragraphs[0];
    const span = { start: first?.start ?? 0, end: (first?.start ?? 0) + (first?.paragraph.text.length ?? 0) };
    return [{ span, message: { id: 'Beri subjudul, atau ringkas dan tautkan rilis lengkapnya.' } }];
  },
};

const paragraph = `${'Warga Kelurahan Kejaksaan bekerja bakti membersihkan saluran air. '.repeat(5).trim()}\n\n`;

export const examples: Examples = {
  wrong: [
    { text: paragraph.repeat(7), surface: 'facebook', fixed: null },
    { text: `Kerja Bakti Kelurahan Kejaksaan\n\n${paragraph.repeat(7)}`, surface: 'facebook', fixed: null },
    { text: `${paragraph.repeat(7)}#KerjaBakti #Kejaksaan`, surface: 'facebook', fixed: null },
    { text: `Jadwal\n${paragraph.repeat(200)}`, surface: 'facebook', fixed: null },
  ],
  right: [
    { text: paragraph.repeat(5), surface: 'facebook' },
    { text: `${paragraph.repeat(3)}Saluran air dikeruk\n${paragraph.repeat(4)}`, surface: 'facebook' },
    { text: paragraph.repeat(7), surface: 'website' },
  ],
};
