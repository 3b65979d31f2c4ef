import { wordList } from '../../../bahasa/data/word-list';
import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import { oncePerLine } from '../../../bahasa/per-line';
import { isAmong } from '../../../bahasa/per-word';
import type { Moment, Sentence, Token } from '../../../bahasa/reading';
import type { Day } from '../../../calendar/day';
import type { Examples } from '../examples';
import { keepCase } from '../keep-case';
import type { Hit, TextRule } from '../rule';
import { dayMeant } from './dates';

/** A date without a year is believed within half a year. */
const certainDays = 150;

/** Where somebody speaks, plans or looks back, the date may belong to that and not to what will be or has been done. */
const otherTimes = new Set(
  wordList(`kata ujar ucap tutur jelas ungkap tegas tambah imbuh papar lanjut katanya ujarnya ucapnya tuturnya jelasnya ungkapnya tegasnya tambahnya
    mengatakan menyampaikan menjelaskan mengungkapkan menuturkan menyebutkan menegaskan mengumumkan menyatakan menginformasikan memastikan memaparkan
    merencanakan berencana menargetkan menjadwalkan dijadwalkan direncanakan ditargetkan menetapkan ditetapkan memutuskan diputuskan menyepakati disepakati membahas
    rapat hasil sejak setelah usai sebelum sebelumnya menjelang hingga sampai untuk paling lambat berlaku batas jatuh tempo jadwal surat undangan persiapan
    lalu mendatang mulai tetapi depan semula awalnya`),
);
const done = new Set(
  wordList(`dilaksanakan digelar diselenggarakan diadakan berlangsung dibagikan disalurkan diresmikan diserahkan dilantik dibersihkan dikunjungi ditinjau dihadiri diikuti
    membuka menghadiri meresmikan mengikuti melaksanakan menggelar menyelenggarakan mengadakan menyalurkan membagikan menyerahkan meninjau mengunjungi melantik
    memimpin membersihkan menanam memperingati merayakan selesai usai`),
);

/** The jenis is a guess; an invitation invites with a word of its own. */
const inviting =
  /\b(?:hadiri|hadirilah|mengundang|diundang|undangan|mengharap kehadiran|ayo|yuk|datanglah|saksikan|jangan lewatkan|ikutilah)\b/i;
/** A report on somebody's words invites nobody. */
const reporting = /\b(?:kata|ujar|ucap|tutur|ungkap|mengatakan|menyampaikan|ujarnya|katanya|ucapnya)\b/i;

const isVerb = ({ kind, norm }: Token): boolean =>
  kind === 'word' &&
  (isActiveVerb(norm) || isPassiveVerb(norm) || done.has(norm) || /^(?:hadir|ada|datang)$/.test(norm));

const isPlain = ({ date, isRange, isRecurring }: Moment): boolean => date !== null && !isRange && !isRecurring;

/** -1 where all dates of the moments have passed, 1 where all are to come, 0 else. */
function sideOf(moments: readonly Moment[], today: Day): number {
  if (moments.length === 0 || !moments.every(isPlain)) return 0;
  const days = moments.map(({ date }) => date && dayMeant(date, today, certainDays));
  if (days.every((day) => day !== null && day < today)) return -1;
  return days.every((day) => day !== null && day > today) ? 1 : 0;
}

/** A sentence with one "akan" or "telah" before a verb, and the dates in it. */
interface Timed {
  word: Token;
  verb: Token;
  dates: readonly Moment[];
}

const tenses = new Set(['akan', 'telah', 'sudah']);
const isTense = isAmong(tenses);
const anyTense = /\b(?:akan|telah|sudah)\b/i;

function timedIn({ tokens }: Sentence, dated: readonly Moment[]): Timed | null {
  const at = tokens.findIndex(isTense);
  const word = tokens[at];
  const verb = tokens[at + 1];
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!word || !verb || !first || !last || !isVerb(verb) || tokens.findLastIndex(isTense) !== at) return null;
  if (tokens.some(({ norm }) => otherTimes.has(norm))) return null;
  const dates = dated.filter(({ span }) => span.start >= first.start && span.end <= last.end);
  return dates.length > 0 ? { word, verb, dates } : null;
}

const nothing: readonly Timed[] = [];
const timedOf = oncePerLine(({ text, tokens, sentences, moments }): readonly Timed[] => {
  if (!moments.some(({ date }) => date !== null) || !tokens.some(isTense) || !anyTense.test(text)) return nothing;
  const dated = moments.filter(({ date }) => date !== null);
  return sentences.flatMap((sentence) => timedIn(sentence, dated) ?? []);
});

function hitOf({ word, verb, dates }: Timed, today: Day): Hit | null {
  const side = sideOf(dates, today);
  if (side === 0) return null;
  if (word.norm === 'akan')
    return side < 0
      ? {
          span: { start: word.start, end: verb.end },
          fix: keepCase(verb.text, word.text),
          message: { id: 'Hapus “akan” atau perbaiki tanggal: tanggal ini sudah lewat.' },
        }
      : null;
  return side > 0 && done.has(verb.norm)
    ? {
        span: { start: word.start, end: word.end },
        fix: keepCase('akan', word.text),
        message: { id: `Tulis “akan” atau perbaiki tanggal: tanggal ini belum tiba.` },
      }
    : null;
}

/** "akan" with a day gone by, "telah" with a day to come, or an invitation to a day gone by. */
export const rule: TextRule = {
  id: 'TW-05',
  level: 'saran',
  title: { id: 'Akan dan telah cocok dengan tanggalnya' },
  why: { id: 'Tanggal yang sudah lewat tidak dapat “akan”, yang belum tiba tidak dapat “telah”.' },
  source: 'Nilai berita aktual dan faktual',
  look: ({ paragraphs, moments, text }, { jenis, today }) => {
    if (!moments.some(({ date }) => date !== null)) return [];
    const hits: Hit[] = [];
    for (const { start, paragraph } of paragraphs) {
      for (const timed of timedOf(paragraph)) {
        const hit = hitOf(timed, today);
        if (hit) hits.push({ ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } });
      }
    }
    if (hits.length > 0 || jenis !== 'undangan') return hits;
    const dated = moments.filter(({ date }) => date !== null);
    const span = dated[0]?.dateSpan;
    if (!span || sideOf(dated, today) >= 0 || !inviting.test(text) || reporting.test(text)) return [];
    return [{ span, message: { id: 'Periksa tanggal undangan: tanggal ini sudah lewat.' } }];
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Lurah akan membuka lomba, Selasa (17/11/2026).',
      fixed: 'Lurah membuka lomba, Selasa (17/11/2026).',
    },
    {
      text: 'Pada Selasa (17/11/2026), senam lansia akan digelar di balai RW 03.',
      fixed: 'Pada Selasa (17/11/2026), senam lansia digelar di balai RW 03.',
    },
    {
      text: 'Lurah telah membuka lomba, Senin (30/11/2026).',
      fixed: 'Lurah akan membuka lomba, Senin (30/11/2026).',
    },
    {
      text: 'Hadirilah senam lansia, Selasa (17/11/2026) pukul 08.00 WIB di balai RW 03.',
      fixed: null,
      jenis: 'undangan',
    },
  ],
  right: [
    'Lurah membuka lomba, Selasa (17/11/2026).',
    'Lurah akan membuka lomba, Senin (30/11/2026).',
    'Panitia telah menetapkan jadwal lomba, Senin (30/11/2026).',
    'Pendaftaran sudah dibuka hingga Senin (30/11/2026).',
    'Lurah menyampaikan bahwa selokan akan dibersihkan, Selasa (17/11/2026).',
    'Warga sadar akan pentingnya selokan bersih, Selasa (17/11/2026).',
  ],
};
