import { clauseStart, isAhead, normAt } from './clause';
import { benefits, benefitWords, harms, mishaps, troubles } from './data/reasons';
import { isActiveVerb } from './is-active-verb';
import { type Look, type Looks, weak } from './look';

/** "Hujan deras menyebabkan jalan tergenang": cause first, then what came of it. With "yang" it only describes. */
const causing: Look = ({ tokens }, at) => {
  const before = normAt(tokens, at - 1);
  if (at === 0 || before === 'yang' || before === 'untuk' || before === 'tidak' || tokens[at + 1]?.kind !== 'word')
    return null;
  return weak('sebab-akibat', clauseStart(tokens, at));
};

/** "membuat jalan licin", but "membuat kesepakatan". */
const making: Look = (sentence, at) =>
  isAhead(sentence.tokens, at, 4, (norm) =>
    /^(?:tidak|jadi|menjadi|makin|semakin|sulit|resah|macet|licin|kesulitan|panik|tergenang|rusak|terganggu|terhambat|lumpuh|terendam)$/.test(
      norm,
    ),
  )
    ? causing(sentence, at)
    : null;

/** "bisa mencemari sumur": the danger is why a text asks for something. */
const danger: Look = ({ tokens }, at) =>
  isAhead(tokens, at, 3, (norm) => harms.has(norm) || benefitWords.has(norm)) && at > 0
    ? weak('bahaya', clauseStart(tokens, at))
    : null;

/** "Vaksin ini melindungi dari campak". */
const benefit: Look = ({ tokens }, at) =>
  /^(?:ini|itu|efektif|terbukti|ampuh|sekaligus)$/.test(normAt(tokens, at - 1))
    ? weak('bahaya', clauseStart(tokens, at))
    : null;

/** "Selokan ini sering tersumbat". */
const recurring: Look = ({ tokens }, at) =>
  isAhead(tokens, at, 2, (norm) => troubles.has(norm)) ? weak('keadaan', clauseStart(tokens, at)) : null;

const trouble: Look = ({ tokens }, at) =>
  at > 0 && normAt(tokens, at - 1) !== 'yang' && tokens[at + 1] !== undefined
    ? weak('keadaan', clauseStart(tokens, at))
    : null;

/** "Debit air sungai mulai naik", "Kasus demam berdarah masih tinggi". */
const rises = new Set([
  'meningkat',
  'naik',
  'melonjak',
  'bertambah',
  'tinggi',
  'menanjak',
  'meluap',
  'merebak',
  'marak',
  'menurun',
  'menipis',
]);

const rising: Look = ({ tokens }, at) =>
  isAhead(tokens, at, 7, (norm) => rises.has(norm)) ? weak('keadaan', clauseStart(tokens, at)) : null;

const mishap: Look = ({ tokens }, at) =>
  /^(?:bila|jika|kalau|apabila|cegah|mencegah|hindari|waspada|awas|yang|bukan|tidak|anti)$/.test(
    normAt(tokens, at - 1),
  ) || tokens.length < 3
    ? null
    : weak('musibah', clauseStart(tokens, at));

/** "3 kasus demam berdarah", "kena denda". */
const counted: Look = ({ tokens }, at) =>
  tokens[at - 1]?.kind === 'number' ? weak('musibah', clauseStart(tokens, at)) : null;

const struck: Look = ({ tokens }, at) =>
  tokens[at + 1]?.kind === 'word' && at > 0 ? weak('musibah', clauseStart(tokens, at)) : null;

/** "Hujan di hulu masih lebat" behind a flood; a forecast only warns of the rain itself. */
const weather: Look = ({ tokens }, at) =>
  isAhead(tokens, at, 5, (norm) => /^(?:deras|lebat|disertai|mengguyur|turun|kencang|tinggi)$/.test(norm)) &&
  !tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ norm }) =>
      /^(?:waspada|potensi|berpotensi|peringatan|prakiraan|awas|menghadapi|musim|saat|bila|jika|kalau|ketika|usai|setelah)$/.test(
        norm,
      ),
    )
    ? weak('cuaca', clauseStart(tokens, at))
    : null;

/** "Api diduga berasal dari kompor". */
const supposed: Look = ({ tokens }, at) => {
  const next = normAt(tokens, at + 1);
  if (/^(?:berasal|dari|kuat|dipicu|karena|akibat)$/.test(next)) return weak('sebab-akibat');
  return isActiveVerb(next) ? weak('dugaan', clauseStart(tokens, at)) : null;
};

/** Causes told without a marker: what went wrong, what threatens, what brought it about. */
export const troubleSigns: Looks = [
  ['menyebabkan mengakibatkan memicu', causing],
  ['membuat bikin', making],
  ['bisa dapat berpotensi berisiko beresiko dikhawatirkan mampu', danger],
  [benefits, benefit],
  ['sering kerap rawan rentan acapkali kerapkali', recurring],
  ['terkendala dikeluhkan mengeluhkan terbengkalai terhambat tertimpa tertimbun tersumbat terhalang mampet', trouble],
  ['kasus debit angka permintaan harga volume', rising],
  ['diduga', supposed],
  [mishaps, mishap],
  ['kasus', counted],
  ['kena dikenai', struck],
  ['hujan angin kiriman', weather],
];
