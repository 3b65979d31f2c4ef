import type { Moment, Reading } from '../../bahasa/reading';
import { type Day, epochDayOf } from '../../calendar/day';
import { type Jenis, jenisList } from '../../draft/jenis';
import type { Cues } from './cues-of';
import { noVotes, type Votes } from './votes';

/** On equal votes the kind whose miss would do most harm goes first. */
const order: readonly Jenis[] = [
  'peringatan',
  'klarifikasi',
  'ucapan',
  'undangan',
  'layanan',
  'edukasi',
  'imbauan',
  'kegiatan',
  'promosi',
  'lainnya',
];

const calls: readonly Jenis[] = ['undangan', 'ucapan', 'klarifikasi'];
const lessons: readonly Jenis[] = ['imbauan', 'edukasi', 'promosi', 'layanan', 'peringatan'];
/** Fewer votes than this are chance. */
const threshold = 1;
/** A post without a matter is of a kind only when its words leave no doubt. */
const certain = 4;
const headCap = 8;
const restCap = 6;

/** The matter stands at the head: what comes later decides less, and far below nearly nothing. */
function addUp(all: readonly Cues[]): Votes {
  const votes = { ...noVotes };
  const told = all.filter(({ isEmpty }) => !isEmpty);
  // Where nothing is done at the head, a call or a lesson below it may be what the post exists for.
  const first = told[0]?.head ?? noVotes;
  const isDone = first.kegiatan >= 2 || first.undangan >= 4;
  const late = isDone ? calls : [...calls, ...lessons];
  let isHead = true;
  for (let index = 0; index < told.length; index++) {
    const { head, rest, isTitle, spoken } = told[index] as Cues;
    for (const jenis of spoken) {
      votes[jenis] += Math.min(head[jenis], headCap) * (isHead ? 1 : index < 3 ? 0.5 : 0.25);
      votes[jenis] += Math.min(rest[jenis], restCap) * (index < 2 ? 0.4 : 0.2);
      // A call to come or a good wish may stand at the end and still be what the post exists for.
      if (late.includes(jenis)) votes[jenis] += Math.max(head[jenis] * (isHead ? 0 : 0.3), rest[jenis] * 0.3);
    }
    isHead = isHead && isTitle && index < 3;
  }
  return votes;
}

/** "besok", or a day after today, counted like an epoch day: the post tells of what is still to come. */
function isComing({ date, daysAway }: Moment, today: number): boolean {
  if (daysAway !== null) return daysAway > 0;
  if (!date || date.year === null) return false;
  const away = Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 - today;
  return away > 0 && away < 366;
}

/** A report comes within days; a date that is long past says nothing of the day of writing. */
const reportDays = 14;

function isJustPast({ date, daysAway }: Moment, today: number): boolean {
  if (daysAway !== null) return daysAway < 0;
  if (!date || date.year === null) return false;
  const ago = today - Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
  return ago > 0 && ago <= reportDays;
}

/** A day, a place, a label or a link: what somebody needs who is to come. */
const tellsWhereToCome = ({ evidence, moments, labels, paragraphs }: Reading): boolean =>
  moments.length > 0 ||
  labels.length > 0 ||
  evidence['di-mana'].length > 0 ||
  paragraphs.some(({ paragraph }) => paragraph.tokens.some(({ kind }) => kind === 'email'));

/** What several signs say together. */
function weighSigns(votes: Votes, reading: Reading, cues: readonly Cues[], today: number): void {
  const { evidence, moments, labels, text } = reading;
  const open = () => (votes.layanan > votes.undangan ? 'layanan' : 'undangan');
  const hasLabel = (name: string) => labels.some((label) => label.name === name);
  const hasClock = moments.some((one) => one.clock !== null);
  const comes = moments.some((one) => isComing(one, today));
  // A list of day and place is how an invitation is written, and an open service.
  const pins = cues.reduce((sum, one) => sum + one.pins, 0);
  const isList = pins > 1 || (hasLabel('tempat') && (hasLabel('waktu') || moments.length > 0));
  const isHeld = cues.some(({ tells }) => tells);
  const isPast = moments.some((one) => isJustPast(one, today));
  if (isList && !isPast) votes[open()] += 3;
  else if (
    hasClock &&
    !isPast &&
    !isHeld &&
    moments.some(({ weekday, date, daysAway }) => weekday !== null || date || (daysAway ?? -1) >= 0)
  )
    votes[open()] += 2;
  if (hasLabel('syarat')) votes.layanan += 1;
  if (comes && hasClock) votes[open()] += 3;
  if (moments.some((one) => one.isRecurring && one.clock !== null)) votes.layanan += 2;
  if (hasClock && votes.layanan >= 4) votes.layanan += 2;
  const hasActor = evidence.siapa.some((one) => one.strength === 'strong');
  const doses = cues.reduce((sum, one) => sum + one.doses, 0);
  if (!hasActor && votes.imbauan + votes.edukasi > 0 && moments.every(({ date }) => !date))
    votes.edukasi += 2 * Math.min(doses, 2);
  // "Yuk Bunda, kelas menyusui, Sabtu …": a call beside a day and a sign of an event calls to come.
  const isDated = moments.some(({ date, weekday, daysAway }) => date || weekday !== null || (daysAway ?? 0) > 0);
  if (isDated && !isHeld && votes.imbauan >= 3 && votes.undangan >= 0.9) votes.undangan += 3;
  // Who is to come besides tomorrow is invited; who is to come without a day or a place is only asked.
  if (comes && Math.max(votes.undangan, votes.promosi) >= 2) votes.undangan += 3;
  if (votes.undangan < 6 && !tellsWhereToCome(reading)) {
    votes.imbauan += votes.undangan;
    votes.undangan = 0;
  }
  // A warning tells at once what to do, and so does a denial.
  if (cues.some(({ head }, index) => index < 2 && head.peringatan >= 2)) votes.peringatan += votes.imbauan / 2;
  // What is denied may be of any kind.
  if (votes.klarifikasi >= 4) votes.klarifikasi += Math.max(votes.imbauan, votes.layanan, votes.kegiatan) / 2;
  // An actor who is named did something, if nothing else speaks louder.
  const others = Math.max(...jenisList.map((jenis) => (jenis === 'kegiatan' ? 0 : votes[jenis])));
  if (votes.kegiatan < 2 && others >= 4) return;
  if (hasActor) votes.kegiatan += 1;
  if (hasActor && evidence.apa.some((one) => one.strength === 'strong')) votes.kegiatan += 1;
  if (votes.undangan < 1 && moments.some((one) => one.date !== null)) votes.kegiatan += 1;
  // A post that opens with a quotation says something; nothing need have happened.
  if (/^\s*["“”]/u.test(text)) votes.lainnya += 3;
}

/** The kind of post that its words speak for; an event without other signs is a kegiatan, nothing at all is lainnya. */
export function guessJenis(reading: Reading, cues: readonly Cues[], today: Day): Jenis {
  const { evidence, moments } = reading;
  const votes = addUp(cues);
  weighSigns(votes, reading, cues, epochDayOf(today));
  const best = order.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  if (evidence.apa.length === 0 && votes[best] < certain) return 'lainnya';
  if (votes[best] >= threshold) return best;
  // No word speaks for a kind: a named matter with an actor, a time or a place is still an event.
  return votes.kegiatan > 0 || evidence.siapa.length > 0 || moments.length > 0 || evidence['di-mana'].length > 0
    ? 'kegiatan'
    : 'lainnya';
}
