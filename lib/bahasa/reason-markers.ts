import { clauseStart, isAhead, normAt, opensClause } from './clause';
import { aimNouns, merits, mishapWords, plainMarkers, promptings, vagueMarkers } from './data/reasons';
import { isAsked } from './is-asked';
import { type Look, type Looks, strong, weak } from './look';

const marker: Look = ({ tokens }, at) =>
  at + 1 < tokens.length && normAt(tokens, at - 1) !== 'bukan' ? strong('penanda') : null;

const vague: Look = ({ tokens }, at) => (at + 1 < tokens.length ? weak('penanda') : null);

/** "Karena itu", "Oleh sebab itu": the cause stands in the sentence before. */
const because: Look = ({ tokens }, at) =>
  /^(?:itu|itulah|nya)$/.test(normAt(tokens, at + 1))
    ? weak('balik')
    : marker({ tokens, isFirst: false, isLoud: false }, at);

const pointsBack: Look = ({ tokens }, at) =>
  at < 2 && /^(?:itu|itulah|ini)$/.test(normAt(tokens, at + 1)) && normAt(tokens, at + 2) !== 'semua'
    ? weak('balik')
    : null;

const soThat: Look = (sentence, at) => (isAsked(sentence.tokens, at) ? null : marker(sentence, at));

const inOrder: Look = (sentence, at) =>
  /^(?:tepat|daya|berdaya|multi)$/.test(normAt(sentence.tokens, at - 1)) ? null : marker(sentence, at);

/** "satu demi satu", "hari demi hari" are no purposes. */
const forTheSake: Look = (sentence, at) =>
  normAt(sentence.tokens, at + 1) === normAt(sentence.tokens, at - 1) ? null : marker(sentence, at);

/** "menyusul adanya laporan", but "info lengkap menyusul". */
const following: Look = ({ tokens }, at) =>
  tokens[at + 1]?.kind === 'word' &&
  !/^(?:ya|yaa|kemudian|nanti|segera|dan)$/.test(normAt(tokens, at + 1)) &&
  !/^(?:akan|segera|nanti|ikut|bisa|siap|yang|atur|bakal)$/.test(normAt(tokens, at - 1))
    ? strong('penanda')
    : null;

/** "mengurangi dampak banjir" names an aim, "dampak hujan deras" at the head of a clause a cause. */
const impact: Look = ({ tokens }, at) =>
  (opensClause(tokens, at) || /^(?:sebagai|merupakan|karena)$/.test(normAt(tokens, at - 1))) &&
  tokens[at + 1]?.kind === 'word'
    ? weak('penanda')
    : null;

/** "sebagai antisipasi banjir", "langkah antisipasi". */
const anticipation: Look = (sentence, at) => (at === 0 ? null : marker(sentence, at));

const onGround: Look = ({ tokens }, at) => {
  const next = normAt(tokens, at + 1);
  const bare = next.endsWith('nya') ? next.slice(0, -3) : next;
  // A prize tells what it is for; thanks at the end of a report do not.
  if (merits.has(bare) && /^(?:diberikan|penghargaan|dianugerahkan|diraih)$/.test(normAt(tokens, at - 1)))
    return strong('penanda');
  if (merits.has(bare) && normAt(tokens, at - 1) !== 'bekerja') return strong('jasa');
  if (promptings.has(next)) return weak('dorongan');
  const isThanks = normAt(tokens, at - 1) === 'kasih' && !/^(?:perhatian|kerja|kehadiran|kunjungan|doa)/.test(next);
  return isThanks ? weak('jasa') : null;
};

const basedOn: Look = ({ tokens }, at) => {
  const next = normAt(tokens, at + 1);
  return promptings.has(next) || (next === 'hasil' && normAt(tokens, at + 2) === 'evaluasi') ? weak('dorongan') : null;
};

/** "setelah menerima laporan warga". */
const afterNews: Look = ({ tokens }, at) =>
  (/^(?:menerima|mendapat|mendapatkan|adanya|ada|mendengar)$/.test(normAt(tokens, at + 1)) &&
    isAhead(tokens, at + 1, 2, (norm) => norm !== 'dasar' && (promptings.has(norm) || norm === 'informasi'))) ||
  isAhead(tokens, at, 4, (norm) => mishapWords.has(norm))
    ? weak('dorongan')
    : null;

const effort: Look = ({ tokens }, at) =>
  tokens[at + 1]?.kind === 'word' && at !== 0 && !/^(?:berbagai|sejumlah|segala)$/.test(normAt(tokens, at - 1))
    ? weak('upaya')
    : null;

const step: Look = ({ tokens }, at) => (aimNouns.has(normAt(tokens, at + 1)) ? weak('upaya') : null);

const followUp: Look = ({ tokens }, at) =>
  normAt(tokens, at + 1) === 'lanjut' &&
  /^(?:dari|atas|hasil|arahan|laporan|aduan|program)$/.test(normAt(tokens, at + 2))
    ? weak('dorongan')
    : null;

/** "Penyebab: hujan", but "penyebab kebakaran masih diselidiki". */
const culprit: Look = ({ tokens }, at) => {
  const isTold = /^(?::|adalah|ialah|karena)$/.test(normAt(tokens, at + 1)) || tokens[at + 1]?.kind === 'number';
  return (isTold || normAt(tokens, at - 1) === 'menjadi') &&
    !isAhead(tokens, at, 6, (norm) => /^(?:masih|belum|diselidiki)$/.test(norm))
    ? strong('penanda', clauseStart(tokens, at))
    : null;
};

const startsFrom: Look = ({ tokens }, at) => (/^(?:dari|pada)$/.test(normAt(tokens, at + 1)) ? weak('dorongan') : null);

/** "Mengapa harus antre? …": the answer stands in the next sentence. */
const asks: Look = ({ tokens }, at) => (at < 2 && tokens.at(-1)?.text.startsWith('?') ? weak('tanya') : null);

/** Words that say outright that a cause or what moved somebody follows. */
export const reasonMarkers: Looks = [
  [plainMarkers, marker],
  [vagueMarkers, vague],
  ['karena sebab', because],
  ['untuk atas maka', pointsBack],
  ['agar supaya', soThat],
  ['guna', inOrder],
  ['demi', forTheSake],
  ['menyusul', following],
  ['akibat', marker],
  ['dampak', impact],
  ['antisipasi', anticipation],
  ['atas', onGround],
  ['berdasarkan', basedOn],
  ['setelah usai', afterNews],
  ['upaya', effort],
  ['langkah strategi aksi gerakan program', step],
  ['tindak', followUp],
  ['penyebab', culprit],
  ['berawal bermula berangkat', startsFrom],
  ['mengapa kenapa knp', asks],
];
