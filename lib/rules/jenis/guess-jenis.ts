import type { Moment, Reading } from '../../bahasa/reading';
import { type Day, epochDayOf } from '../../calendar/day';
import { type Jenis, jenisList } from '../../draft/jenis';
import type { Cues, Votes } from './cues-of';

/** On equal votes the kind whose miss would do most harm goes first. */
const order: readonly Jenis[] = [
  'peringatan',
  'klarifikasi',
  'ucapan',
  'undangan',
  'layanan',
  'imbauan',
  'kegiatan',
  'edukasi',
  'promosi',
  'lainnya',
];

const calls: readonly Jenis[] = ['undangan', 'ucapan', 'klarifikasi'];
const lessons: readonly Jenis[] = ['imbauan', 'edukasi', 'promosi', 'layanan', 'peringatan'];
const headCap = 8;
const restCap = 6;

/** The matter stands at the head: what comes later decides less, and far below nearly nothing. */
function addUp(all: readonly Cues[]): Record<Jenis, number> {
  const votes = Object.fromEntries(jenisList.map((jenis) => [jenis, 0])) as Record<Jenis, number>;
  const add = (own: Readonly<Votes>, share: number, cap: number) => {
    for (const [jenis, weight] of Object.entries(own) as [Jenis, number][])
      votes[jenis] += Math.min(weight, cap) * share;
  };
  // Where nothing is done at the head, a call or a lesson below it may be what the post exists for.
  const isDone = (all[0]?.head.kegiatan ?? 0) >= 2;
  let isHead = true;
  all.forEach(({ head, rest, isTitle }, index) => {
    add(head, isHead ? 1 : index < 3 ? 0.5 : 0.25, headCap);
    add(rest, index < 2 ? 0.4 : 0.2, restCap);
    // A call to come or a good wish may stand at the end and still be what the post exists for.
    const late = isDone ? calls : [...calls, ...lessons];
    for (const jenis of late)
      votes[jenis] += Math.max((head[jenis] ?? 0) * (isHead ? 0 : 0.3), (rest[jenis] ?? 0) * 0.3);
    isHead = isHead && isTitle && index < 3;
  });
  return votes;
}

/** "besok", or a day after today: the post tells of what is still to come. */
function isComing({ date, daysAway }: Moment, today: Day): boolean {
  if (daysAway !== null) return daysAway > 0;
  if (!date || date.year === null) return false;
  const away = Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 - epochDayOf(today);
  return away > 0 && away < 366;
}

/** The kind of post that its words speak for; an event without other signs is a kegiatan, nothing at all is lainnya. */
export function guessJenis({ evidence, moments, labels, text }: Reading, cues: readonly Cues[], today: Day): Jenis {
  if (evidence.apa.length === 0) return 'lainnya';
  const votes = addUp(cues);
  const hasLabel = (name: string) => labels.some((label) => label.name === name);
  // A list of day and place is how an invitation is written, and an open service.
  if (hasLabel('waktu') && hasLabel('tempat')) votes[votes.layanan > votes.undangan ? 'layanan' : 'undangan'] += 3;
  if (hasLabel('syarat')) votes.layanan += 1;
  if (moments.some((one) => one.clock !== null) && moments.some((one) => isComing(one, today)))
    votes[votes.layanan > votes.undangan ? 'layanan' : 'undangan'] += 3;
  if (moments.some((one) => one.isRecurring && one.clock !== null)) votes.layanan += 2;
  // A warning tells at once what to do.
  if ((cues[0]?.head.peringatan ?? 0) >= 2) votes.peringatan += votes.imbauan / 2;
  const hasActor = evidence.siapa.some((one) => one.strength === 'strong');
  if (hasActor) votes.kegiatan += 1;
  if (hasActor && evidence.apa.some((one) => one.strength === 'strong')) votes.kegiatan += 1;
  if (votes.undangan < 1 && moments.some((one) => one.date !== null)) votes.kegiatan += 1;
  // A post that opens with a quotation says something; nothing need have happened.
  if (/^\s*["“”]/u.test(text)) votes.lainnya += 3;
  const best = order.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  if (votes[best] >= 2) return best;
  // No word speaks for a kind: a named matter with an actor, a time or a place is still an event.
  const isEvent = evidence.apa.some((one) => one.cue === 'peristiwa' || one.cue === 'kegiatan');
  return isEvent &&
    (votes.kegiatan > 0 || evidence.siapa.length > 0 || moments.length > 0 || evidence['di-mana'].length > 0)
    ? 'kegiatan'
    : 'lainnya';
}
