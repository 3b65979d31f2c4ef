import type { Actor } from './actor';
import { endOfName, isFirstName, isName, opensName } from './actor-name';
import { areaBodies, bodyNouns, capitalBodies, namedBodies } from './data/bodies';
import { holdingVerbs } from './data/events';
import { notBodies } from './data/not-bodies';
import { honorifics, openPositions } from './data/positions';
import { regionNouns } from './data/regions';
import { smallWords } from './data/small-words';
import { headlineVerbs, speechVerbs } from './data/speech-verbs';
import { wordList } from './data/word-list';
import { isActive, isActiveVerb } from './is-active-verb';
import { isAmong, oncePerWord } from './per-word';
import type { Token } from './reading';
import { isShortOffice } from './short-office';

const startedActs = new Set(wordList('bersama akan telah kembali turut siap terus sudah mulai juga bakal resmi'));
const actorMarks = new Set(
  wordList(
    'oleh bersama dengan jajaran segenap keluarga besar admin pemerintah salam - – — didampingi dibantu diikuti dihadiri',
  ),
);
/** What an area undergoes or is: "Kabupaten X berduka" tells where, not who. */
const states = new Set(
  wordList(
    'berduka berada menjadi terpilih berlaku berpotensi berawan berstatus bergetar bergoyang berangin bernama berpenduduk memiliki merupakan mengalami mencapai memasuki mempunyai menyimpan membentang meliputi mencatatkan berbatasan',
  ),
);
const doesNow = oncePerWord(
  (norm) => holdingVerbs.has(norm) || speechVerbs.has(norm) || startedActs.has(norm) || headlineVerbs.has(norm),
);
/** What an area does whose name stands before it. */
const areaActs = oncePerWord(
  (norm) => (isActiveVerb(norm) && !states.has(norm)) || startedActs.has(norm) || headlineVerbs.has(norm),
);

/** Lower-case fields of a dinas or badan: "dinas kesehatan" in a post without capitals. */
const fields = new Set(
  wordList(`kesehatan pendidikan sosial perhubungan lingkungan kependudukan pekerjaan pertanian perikanan kelautan peternakan perdagangan perindustrian koperasi pariwisata kebudayaan kebakaran pemadam
    pemberdayaan pengendalian komunikasi perpustakaan ketahanan perumahan perkebunan kehutanan tenaga penanaman pengairan pangan kepegawaian keuangan pendapatan perencanaan penanggulangan`),
);

const isSide = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'kepada' || norm === 'bagi');

/** "Kelurahan X melaksanakan …": an area acts only when a verb follows its name, or when it opens the text. */
function areaAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  if (!tokens[at]?.isCapital) return inSmall(tokens, at);
  if (!isFirstName(tokens[at + 1], isLoud)) return null;
  const to = Math.max(at + 2, endOfName(tokens, at + 1, isLoud));
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  // A line of the name alone signs the post.
  if (at === 0 && to === tokens.length && to < 6) return { to, strength: 'weak', cue: 'tanda-tangan' };
  return areaActs(tokens[to]) || actorMarks.has(before?.norm ?? '')
    ? { to, strength: 'strong', cue: 'wilayah-bertindak' }
    : null;
}

/** "kelurahan melati mengadakan …", all in small letters. */
function inSmall(tokens: readonly Token[], at: number): Actor | null {
  const verb = [2, 3].find((offset) => {
    const norm = tokens[at + offset]?.norm ?? '';
    return (holdingVerbs.has(norm) || headlineVerbs.has(norm) || norm === 'buka') && !norm.startsWith('di');
  });
  const isNamed =
    verb !== undefined &&
    tokens
      .slice(at, at + verb)
      .every((token) => token.kind === 'word' && !smallWords.has(token.norm) && !isActive(token));
  return isNamed ? { to: at + verb, strength: 'weak', cue: 'wilayah-bertindak' } : null;
}

/** Alone they mean the one of the kota: "RSUD menolak kabar itu". */
const hospitals = new Set(['rsud', 'rsup', 'rsu']);

/** "RSUD dr. Soedarso", "Posyandu H. Umar": bodies are called after people. */
const opensPerson = (tokens: readonly Token[], at: number): boolean =>
  honorifics.has(tokens[at]?.norm ?? '') && isName(tokens[at + 1]);

function nounAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || tokens[at - 1]?.norm === 'program') return null;
  const { norm } = token;
  if (norm === 'karang' && next.norm === 'taruna')
    return { to: Math.max(at + 2, endOfName(tokens, at + 2, isLoud)), strength: 'strong', cue: 'lembaga' };
  if (!token.isCapital && (norm === 'dinas' || norm === 'badan') && fields.has(next.norm))
    return { to: Math.max(at + 2, endOfName(tokens, at + 2, isLoud)), strength: 'strong', cue: 'lembaga' };
  if (!token.isCapital && norm !== 'pemerintah' && norm !== 'tim') return inSmall(tokens, at);
  const isAlone =
    hospitals.has(norm) && !opensName(next) && !opensPerson(tokens, at + 1) && token.text === token.text.toUpperCase();
  if (isAlone) return isLoud ? null : { to: at + 1, strength: 'weak', cue: 'lembaga' };
  const person = opensPerson(tokens, at + 1) ? 1 : 0;
  if (person === 0 && !opensName(next) && !isFirstName(next, isLoud)) return null;
  const to = Math.max(at + 2, endOfName(tokens, at + 1 + person, isLoud));
  // "kepada Posyandu Kelurahan": a receiver without a name of its own.
  if (regionNouns.has(next.norm) && to === at + 2 && isSide(tokens, at)) return null;
  // "Kelompok 8–12 orang" is a size; "Gerakan Tanam Cabai" is what is done, not who.
  const isOpen = next.kind === 'number' || (norm === 'gerakan' && !doesNow(tokens[to]) && next.norm !== 'pramuka');
  if (isOpen && tokens[at + 2]?.kind === 'mark' && next.kind === 'number') return null;
  const isUnsure = isOpen || (isLoud && !isName(tokens[at + 2]));
  return { to, strength: isUnsure ? 'weak' : 'strong', cue: 'lembaga' };
}

/** "BKPSDM membuka …", "oleh DPKUKM": a short name in capitals that does something is a body, known or not. */
function acronymAt(tokens: readonly Token[], at: number): Actor | null {
  const { text, norm } = tokens[at] as Token;
  if (norm.length < 3 || norm.length > 14 || text !== text.toUpperCase() || notBodies.has(norm)) return null;
  const to = Math.max(at + 1, endOfName(tokens, at + 1));
  const before = tokens[at - 1];
  const isLed =
    before?.norm === 'oleh' || before?.norm === 'bersama' || (before !== undefined && openPositions.has(before.norm));
  if (doesNow(tokens[to]) || (to > at + 1 && doesNow(tokens[at + 1])))
    return { to, strength: 'strong', cue: 'singkatan' };
  return isLed ? { to, strength: 'weak', cue: 'singkatan' } : null;
}

/** The second letter is asked first: it tells nearly always. */
function isAllCapitals({ text }: Token): boolean {
  const second = text.charCodeAt(1);
  return second < 97 && text === text.toUpperCase();
}

const isNamedBody = oncePerWord((norm) => namedBodies.has(norm) || isShortOffice(norm));
const isCapitalBody = isAmong(capitalBodies);
const isAreaBody = isAmong(areaBodies);
const isBodyNoun = isAmong(bodyNouns);

/** A body by its short name, its noun with a name, or its capitals with a verb. */
export function bodyAt(tokens: readonly Token[], at: number, isLoud: boolean): Actor | null {
  const token = tokens[at] as Token;
  const isCapitals = !isLoud && isAllCapitals(token);
  if (isNamedBody(token) || (isCapitals && isCapitalBody(token)))
    return { to: Math.max(at + 1, endOfName(tokens, at + 1, isLoud)), strength: 'strong', cue: 'lembaga' };
  if (isAreaBody(token)) return areaAt(tokens, at, isLoud);
  const noun = isBodyNoun(token) ? nounAt(tokens, at, isLoud) : null;
  return noun ?? (isCapitals ? acronymAt(tokens, at) : null);
}
