import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { duringElection } from './example-election';
import { electionNow } from './politics';

/** One or more of the hand signs, with their skin tones and selectors. Source: pose lists published for ASN. */
const signs = /(?:(?:☝|✌|👌|👍|🤘|🤟|🫰|🤙|✋|🤞|🖐|👎|🤏|🖖)(?:\u{fe0e}|\u{fe0f}|\p{Emoji_Modifier}){0,2})+/gu;

/** Hand signs while an election is on: a number may be read from them. */
export const rule: LineRule = {
  id: 'NT-05',
  level: 'saran',
  title: { id: 'Simbol jari pada masa pemilihan' },
  why: { id: 'Masa pemilihan: jaga netralitas ASN.' },
  source: 'SKB lima lembaga No. 2/2022 (simbol keberpihakan)',
  when: { kinds: ['emoji'] },
  find({ text, tokens }, scene, places): Hit[] {
    if (!electionNow(scene)) return [];
    return places.flatMap((at) => {
      const token = tokens[at] as Token;
      return [...text.slice(token.start, token.end).matchAll(signs)].map(({ 0: sign, index }) => ({
        span: { start: token.start + index, end: token.start + index + sign.length },
        fix: '🙏',
        message: { id: 'Simbol jari bisa dibaca sebagai nomor urut. Ganti?' },
      }));
    });
  },
};

const agency = duringElection;

export const examples: Examples = {
  wrong: [
    { agency, text: 'Siap melayani ✌️👍', fixed: 'Siap melayani 🙏' },
    { agency, text: '☝️ Kantor buka pukul 08.00 WIB', fixed: '🙏 Kantor buka pukul 08.00 WIB' },
    { agency, text: 'Salam sehat 👌🏽', fixed: 'Salam sehat 🙏' },
    { agency, text: 'Pasar ramai 🎉🤙', fixed: 'Pasar ramai 🎉🙏' },
  ],
  right: [
    { agency, text: 'Siap melayani 🙏' },
    { agency, text: 'Cek jadwal di bawah 👇' },
    { agency, text: 'Terima kasih 👏👏' },
    'Siap melayani ✌️👍',
    { agency, today: '2027-02-01', text: 'Siap melayani 👍' },
  ],
};
