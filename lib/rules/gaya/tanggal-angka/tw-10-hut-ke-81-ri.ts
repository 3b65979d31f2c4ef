import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { Hit, LineRule } from '../rule';
import type { LineScene } from '../scene';
import { birthdayWords, dayNamesOf, namedDayAt, type Ordinal, ordinalAt } from './day-names';

const endOfCall = /^[.,!?:;)]/;

/** "HUT RI 81!": a bare number that closes the call. */
function bareNumber({ tokens }: Paragraph, at: number): Ordinal | null {
  const [figure, next] = [tokens[at], tokens[at + 1]];
  if (figure?.kind !== 'number' || !/^(?:[4-9]\d|1\d\d)$/.test(figure.text)) return null;
  if (next && !endOfCall.test(next.text) && next.kind !== 'emoji' && next.kind !== 'hashtag') return null;
  const span = { start: figure.start, end: figure.end };
  return { span, value: Number(figure.text), text: `ke-${figure.text}`, to: at + 1 };
}

/** "Kemerdekaan RI ke-81" without "HUT" before it. */
const freedom = /^(?:hari )?(?:proklamasi )?kemerdekaan (?:ri|r\.i\.|nkri|republik indonesia|indonesia)$/;

function freedomAt({ tokens }: Paragraph, at: number): { name: number; number: Ordinal } | null {
  if (![0, 1, 2].some((by) => tokens[at + by]?.norm === 'kemerdekaan')) return null;
  for (let length = 5; length > 1; length--) {
    const said = tokens.slice(at, at + length).map(({ norm }) => norm);
    if (!freedom.test(said.join(' '))) continue;
    const skip = tokens[at + length]?.norm === 'yang' ? 1 : 0;
    const number = ordinalAt(tokens, at + length + skip);
    return number && { name: at + said.indexOf('kemerdekaan') + 1, number };
  }
  return null;
}

interface Found {
  /** Null for one that is right already. */
  hit: Hit | null;
  to: number;
}

function foundAt(paragraph: Paragraph, at: number, scene: LineScene): Found | null {
  const { text, tokens } = paragraph;
  const named = namedDayAt(dayNamesOf(scene.agency), tokens, at);
  const isHut = named?.day.isRepublic === true;
  if (isHut && named.before) return { hit: null, to: named.to };
  const found = isHut
    ? { name: named.name.from, number: named.after ?? bareNumber(paragraph, named.name.to) }
    : freedomAt(paragraph, at);
  if (!found?.number) return null;
  const { name, number } = found;
  let nameEnd = number.to - 1;
  for (; nameEnd > at; nameEnd--) {
    const { end, norm } = tokens[nameEnd] as Token;
    if (end <= number.span.start && norm !== 'yang') break;
  }
  const [first, beforeName, own, last] = [tokens[at], tokens[name - 1], tokens[name], tokens[nameEnd]];
  if (!first || !beforeName || !own || !last) return null;
  if (isQuoted(tokens, at, number.to)) return { hit: null, to: number.to };
  const fix = `${text.slice(first.start, beforeName.end)} ${number.text} ${text.slice(own.start, last.end)}`;
  const span = { start: first.start, end: number.span.end };
  return { hit: { span, fix, message: { id: `Tulis “${fix}”.` } }, to: number.to };
}

/** "HUT RI ke-81" would count the republics, not the birthdays. */
export const rule: LineRule = {
  id: 'TW-10',
  level: 'salah',
  title: { id: 'HUT ke-81 RI, bukan HUT RI ke-81' },
  why: { id: 'Yang kesekian adalah hari ulang tahunnya, bukan Republik Indonesia.' },
  source: 'Badan Bahasa; pedoman Kemendikdasmen',
  when: { words: [...birthdayWords, 'proklamasi', 'kemerdekaan', 'dirgahayu'] },
  find(paragraph, scene, places) {
    const hits: Hit[] = [];
    let done = 0;
    for (const at of places) {
      if (at < done) continue;
      // "Dirgahayu HUT RI ke-81" is wrong in another way.
      const isOther = paragraph.tokens[at]?.norm === 'dirgahayu';
      const found = isOther ? { hit: null, to: at + 3 } : foundAt(paragraph, at, scene);
      if (!found) continue;
      if (found.hit) hits.push(found.hit);
      done = found.to;
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Lomba HUT RI ke-81 digelar di lapangan.', fixed: 'Lomba HUT ke-81 RI digelar di lapangan.' },
    { text: 'SEMARAK HUT RI KE-81', fixed: 'SEMARAK HUT KE-81 RI' },
    {
      text: 'Panitia Hari Ulang Tahun Kemerdekaan Republik Indonesia yang ke 81 dibentuk.',
      fixed: 'Panitia Hari Ulang Tahun ke-81 Kemerdekaan Republik Indonesia dibentuk.',
    },
    { text: '🇮🇩 Lomba hut ri ke–81 antar-RT', fixed: '🇮🇩 Lomba hut ke-81 ri antar-RT' },
    {
      text: 'Peringatan Hari Kemerdekaan RI ke-81 berlangsung khidmat.',
      fixed: 'Peringatan Hari Kemerdekaan ke-81 RI berlangsung khidmat.',
    },
    { text: 'Ayo meriahkan HUT RI 81!', fixed: 'Ayo meriahkan HUT ke-81 RI!' },
  ],
  right: [
    'Lomba HUT ke-81 RI digelar di lapangan.',
    'Lomba HUT RI 17 Agustus 2026 digelar di lapangan.',
    'Peringatan HUT ke-81 Kemerdekaan RI berlangsung khidmat.',
    'Upacara HUT ke-55 Korpri diikuti pegawai kelurahan.',
    'Tema HUT RI tahun 2026 sudah ditetapkan. #HUTke81RI',
    'Presiden ke-8 RI menyapa warga pada HUT RI.',
  ],
};
