import { isAhead, normAt } from './clause';
import { namedBodies } from './data/bodies';
import { groups } from './data/groups';
import { openPositions, positions } from './data/positions';
import { aims, fruits, leadingReasons, occasionVerbs, purposeNouns, rules, serviceVerbs } from './data/reasons';
import { isActive, isActiveVerb } from './is-active-verb';
import { isAsked } from './is-asked';
import { type Look, type Looks, strong, weak } from './look';
import type { Token } from './reading';

/** "Cegah banjir Lurah X ajak warga …": the comma before the actor is often forgotten. */
const meetsActor = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 2, at + 10)
    .some(
      ({ norm, isCapital }) =>
        isCapital && ((positions.has(norm) && !openPositions.has(norm)) || namedBodies.has(norm)),
    );

/** What slogans go on with: "Jaga diri, jaga keluarga, stop penularan". */
const parallel = new Set([
  'stop',
  'hentikan',
  'pakai',
  'rawat',
  'bangun',
  'raih',
  'gapai',
  'teguhkan',
  'kobarkan',
  'jadikan',
  'sebarkan',
  'sayangi',
]);

/** A leading clause gives the reason of what follows the comma; slogans side by side do not. */
const leading: Look = ({ tokens, isLoud }, at) => {
  if (at !== 0 || tokens[1]?.kind !== 'word' || rules.has(normAt(tokens, 1))) return null;
  // "Cegah DBD dengan 3M: menguras, menutup" asks for it and gives no reason.
  const comma = tokens.slice(0, 14).findIndex(({ norm }) => norm === ',' || norm === ':' || norm === 'dengan');
  const after = normAt(tokens, comma + 1);
  const isComma = comma > 1 && tokens[comma]?.text === ',' && !leadingReasons.has(after) && !parallel.has(after);
  if (isComma || (normAt(tokens, 0) === 'menuju' && isLoud)) return weak('klausa-depan');
  return meetsActor(tokens, 0) ? weak('klausa-depan') : null;
};

const occasion: Look = ({ tokens }, at) => {
  const before = normAt(tokens, at - 1);
  return tokens[at + 1]?.kind === 'word' &&
    !rules.has(normAt(tokens, at + 1)) &&
    (at === 0 || before === ',' || before === 'untuk' || before === 'dalam')
    ? weak('peristiwa')
    : null;
};

/** "Lomba mewarnai peringatan hari jadi", "bertepatan dengan Hari Bumi". */
const feasts = new Set([
  'peringatan',
  'perayaan',
  'hut',
  'hari',
  'rangkaian',
  'puncak',
  'harlah',
  'dirgahayu',
  'semarak',
]);

const feast: Look = ({ tokens }, at) => (isAhead(tokens, at, 3, (norm) => feasts.has(norm)) ? weak('peristiwa') : null);

const also: Look = ({ tokens }, at) => (aims.has(normAt(tokens, at + 1)) ? weak('untuk-tujuan') : null);

const purpose: Look = ({ tokens }, at) =>
  (purposeNouns.has(normAt(tokens, at + 1)) ||
    (normAt(tokens, at + 1) === 'masa' && normAt(tokens, at + 2) === 'depan')) &&
  !isAsked(tokens, at)
    ? weak('untuk-benda')
    : null;

/** "buat mencegah banjir"; the full word is the net's. */
const forVerb: Look = ({ tokens }, at) =>
  isActive(tokens[at + 1]) && !isAsked(tokens, at) && !serviceVerbs.has(normAt(tokens, at + 1))
    ? strong('untuk-tujuan')
    : null;

/** "ditujukan agar", "diarahkan untuk meningkatkan"; "ditujukan untuk warga" names who gets it. */
const aimed: Look = ({ tokens }, at) => {
  const joiner = normAt(tokens, at + 1);
  if (joiner === 'agar' || joiner === 'supaya') return strong('penanda');
  return joiner === 'untuk' && isActive(tokens[at + 2]) ? strong('untuk-tujuan') : null;
};

/** "Tujuan kegiatan ini adalah …". */
const aimIs: Look = ({ tokens }, at) =>
  normAt(tokens, at - 1) !== 'dengan' &&
  isAhead(tokens, at, 5, (norm) => /^(?:adalah|ialah|untuk|agar|yaitu|yakni|supaya)$/.test(norm))
    ? strong('penanda')
    : null;

const ableWords = new Set(['dapat', 'mampu', 'bisa', 'agar', 'supaya', 'makin', 'semakin', 'lebih']);

/** "Kegiatan ini diharapkan dapat …" tells what it is for; "warga diharapkan membawa …" asks. */
const hoped: Look = ({ tokens }, at) => {
  if (groups.has(normAt(tokens, at - 1)) && !/^(?:dengan|melalui|lewat)$/.test(normAt(tokens, 0))) return null;
  if (normAt(tokens, at) === 'berharap' && groups.has(normAt(tokens, at + 1))) return null;
  return isAhead(tokens, at, 9, (norm) => ableWords.has(norm) || (isActiveVerb(norm) && norm !== 'menjadi'))
    ? weak('diharapkan-dapat')
    : null;
};

const wished: Look = ({ tokens }, at) =>
  normAt(tokens, at + 1) !== 'bermanfaat' &&
  isAhead(tokens, at, 10, (norm) => fruits.has(norm)) &&
  !/^(?:allah|tuhan|kita|amal|almarhum|almarhumah|selalu|sehat|lekas|cepat)$/.test(normAt(tokens, at + 1))
    ? weak('semoga')
    : null;

/** Words that open an aim, an occasion or a hoped-for result. */
export const purposes: Looks = [
  [[...leadingReasons].join(' '), leading],
  [occasionVerbs, occasion],
  ['mewarnai bertepatan', feast],
  ['sekaligus', also],
  ['untuk', purpose],
  ['utk buat', forVerb],
  ['ditujukan diarahkan', aimed],
  ['tujuan maksud', aimIs],
  ['diharapkan berharap harapannya harapan', hoped],
  ['semoga', wished],
];
