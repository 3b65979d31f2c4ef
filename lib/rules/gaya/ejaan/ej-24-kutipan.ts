import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { quoteVerbs } from './data/quote-verbs';
import { isAllCapitals } from './is-shouted';
import { isQuote } from './sides-of-quotes';

/** Whether each quotation mark closes: told by its shape or the spaces around it, else by turns. */
function quotesOf(
  text: string,
  tokens: readonly Token[],
  places: readonly number[],
): { at: number; closes: boolean }[] {
  let isOpen = false;
  return places.flatMap((at) => {
    const token = tokens[at] as Token;
    if (!isQuote(token.text)) return [];
    const isAfterSpace = token.start === 0 || /[\s(]/.test(text.charAt(token.start - 1));
    const isBeforeSpace = /[\s.,!?;:)]/.test(text.charAt(token.end)) || token.end === text.length;
    let closes = isOpen;
    if (token.text === '”') closes = true;
    else if (token.text === '“') closes = false;
    else if (isAfterSpace && !isBeforeSpace) closes = false;
    else if (!isAfterSpace && isBeforeSpace) closes = true;
    isOpen = !closes;
    return [{ at, closes }];
  });
}

/** What a speaker said stands behind a full stop, a comma, a colon or at the start; a title follows its noun: tema "Kota Bersih". */
const isSpoken = (tokens: readonly Token[], open: number): boolean => tokens[open - 1]?.kind !== 'word';

/** "Jumat Bersih", kata Lurah, ... : a name between quotation marks. */
function isName(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isAllLarge = words.every(({ text }) => text.length > 1 && text === text.toUpperCase());
  return words.length > 1 && !isAllLarge && words.every(({ isCapital }) => isCapital);
}

/** The end of the quotation as it should be, from the last sign of what was said up to the speaker. */
function rightEnd(last: Token, mark: string, isOutside: boolean): string | null {
  if (/[!?…]$/.test(last.text)) return isOutside ? `${mark} ` : null;
  if (last.text === '.') return `,${mark} `;
  if (/^[.]{2,}$/.test(last.text)) return isOutside ? `${mark} ` : null;
  if (/^,+$/.test(last.text)) return isOutside || last.text.length > 1 ? `,${mark} ` : null;
  return `,${mark} `;
}

const stops = /^[.!?…]+$/;

/** Whether a speaker stands behind the mark and the mark not behind a comma, where it is right: most quotations need no more. */
function mayEndWrong(tokens: readonly Token[], at: number): boolean {
  const isOutside = tokens[at + 1]?.text === ',';
  if (!quoteVerbs.has(tokens[at + (isOutside ? 2 : 1)]?.norm ?? '')) return false;
  return isOutside || tokens[at - 1]?.text !== ',' || stops.test(tokens[at - 2]?.text ?? '');
}

/** A direct quotation that ends with the wrong sign before its speaker. */
export const rule: LineRule = {
  id: 'EJ-24',
  level: 'salah',
  title: { id: 'Koma pada kutipan langsung' },
  why: { id: 'Koma mengapit kutipan di dalam tanda petik; sesudah ? dan ! koma tidak dipakai.' },
  source: 'EYD V, Tanda Koma 7 dan 8',
  when: { marks: '"”“' },
  find({ text, tokens }, _, places) {
    const hits: Hit[] = [];
    if (!places.some((at) => mayEndWrong(tokens, at))) return hits;
    const marks = quotesOf(text, tokens, places);
    marks.forEach(({ at, closes }, index) => {
      const open = marks[index - 1];
      const mark = tokens[at];
      let last = tokens[at - 1];
      if (!closes || !open || open.closes || !mark || !last || !isSpoken(tokens, open.at)) return;
      const isOutside = tokens[at + 1]?.text === ',';
      const speaker = tokens[at + (isOutside ? 2 : 1)];
      if (speaker?.kind !== 'word' || !quoteVerbs.has(speaker.norm) || !isSpeaking(speaker)) return;
      let start = at - 1;
      // "Siap!," jawab warga.
      if (last.text === ',' && stops.test(tokens[at - 2]?.text ?? '')) {
        start = at - 2;
        last = tokens[start] ?? last;
      }
      const from = tokens[start];
      if (!from || start <= open.at) return;
      const isDoubled = start === at - 2;
      const right = isDoubled ? (rightEnd(last, mark.text, true) ?? '') : rightEnd(last, mark.text, isOutside);
      if (right === null) return;
      const keeps = last.kind !== 'mark' || !/^(?:\.|,+)$/.test(last.text);
      const fix = `${keeps ? last.text : ''}${right}${isAllCapitals(speaker) ? speaker.text : speaker.norm}`;
      const span = { start: from.start, end: speaker.end };
      if (text.slice(span.start, span.end) === fix || isName(tokens.slice(open.at + 1, at))) return;
      hits.push({ span, fix, message: { id: `Tulis: ${fix}` } });
    });
    return hits;
  },
};

/** "Ujar" with a capital can open no sentence; "Harap" and "Pesan" can. */
const isSpeaking = ({ text, norm, isCapital }: Token): boolean =>
  !isCapital || text === text.toUpperCase() || /^(?:ujar|ucap|ungkap|tutur|imbuh)/.test(norm);

export const examples: Examples = {
  wrong: [
    {
      text: '"Mari bergotong royong" kata Lurah. "Siap!", jawab warga.',
      fixed: '"Mari bergotong royong," kata Lurah. "Siap!" jawab warga.',
    },
    { text: '“Kami siap membantu”, ujar Camat.', fixed: '“Kami siap membantu,” ujar Camat.' },
    { text: '"Parit sudah bersih." ujarnya.', fixed: '"Parit sudah bersih," ujarnya.' },
    { text: '🗣️ "Sudah siapkah warga?," tanya Lurah.', fixed: '🗣️ "Sudah siapkah warga?" tanya Lurah.' },
    { text: '"MARI JAGA KEBERSIHAN" KATA LURAH', fixed: '"MARI JAGA KEBERSIHAN," KATA LURAH' },
    {
      text: 'Lurah menjawab, "Loket buka pukul 08.00", jelasnya.',
      fixed: 'Lurah menjawab, "Loket buka pukul 08.00," jelasnya.',
    },
  ],
  right: [
    '"Mari bergotong royong," kata Lurah.',
    '"Siap!" jawab warga. "Kapan mulai?" tanya kader.',
    'Tema "Kota bersih, warga sehat" kata demi kata disusun warga.',
    '"Jumat Bersih", kata Lurah, menjadi kegiatan rutin.',
    'Kader menempel poster "Cuci tangan" di aula.',
    'Warga membaca istilah "guyub", kata yang akrab bagi mereka.',
    '"Kami menunggu ..." ujar warga.',
  ],
};
