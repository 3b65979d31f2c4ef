import type { Paragraph, Reading } from '../../bahasa/reading';
import { type Jenis, jenisList } from '../../draft/jenis';
import { comingVerbs, cueWords, greetingsOfDay } from './cue-words';

export type Cues = Readonly<Partial<Record<Jenis, number>>>;

/** On equal votes the kind whose miss would do most harm goes first. */
const order: readonly Jenis[] = [
  'peringatan',
  'klarifikasi',
  'undangan',
  'layanan',
  'imbauan',
  'kegiatan',
  'ucapan',
  'edukasi',
  'promosi',
  'lainnya',
];

/** How strongly one line speaks for each kind. Each word counts once. */
export function cuesOf({ tokens }: Paragraph): Cues {
  const cues: Partial<Record<Jenis, number>> = {};
  const seen = new Set<string>();
  for (const [at, { norm }] of tokens.entries()) {
    const next = tokens[at + 1]?.norm ?? '';
    if (norm === 'akan' && comingVerbs.has(next)) cues.undangan = (cues.undangan ?? 0) + 4;
    const votes = cueWords.get(norm);
    if (!votes || seen.has(norm) || (norm === 'selamat' && greetingsOfDay.has(next))) continue;
    seen.add(norm);
    for (const [jenis, weight] of votes) cues[jenis] = (cues[jenis] ?? 0) + weight;
  }
  return cues;
}

/** The kind of post that its words speak for; an event without other signs is a kegiatan, nothing at all is lainnya. */
export function guessJenis(reading: Reading, cues: readonly Cues[]): Jenis {
  const votes = Object.fromEntries(jenisList.map((jenis) => [jenis, 0])) as Record<Jenis, number>;
  cues.forEach((own, index) => {
    // The matter stands at the head: a line far below decides little.
    const share = index < 2 ? 1 : 0.5;
    for (const jenis of jenisList) votes[jenis] += Math.min(own[jenis] ?? 0, 6) * share;
  });
  if (reading.evidence.apa.length === 0) return 'lainnya';
  const [first, second] = reading.paragraphs[0]?.paragraph.tokens.filter((token) => token.kind === 'word') ?? [];
  if (first?.norm === 'selamat' && !greetingsOfDay.has(second?.norm ?? '')) votes.ucapan += 3;
  const hasLabel = (name: string) => reading.labels.some((label) => label.name === name);
  // A list of day and place is how an invitation is written.
  if (hasLabel('waktu') && hasLabel('tempat')) votes.undangan += 3;
  if (reading.evidence.siapa.some((one) => one.strength === 'strong')) votes.kegiatan += 1;
  if (reading.evidence.apa.some((one) => one.strength === 'strong')) votes.kegiatan += 1;
  const best = order.reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return votes[best] >= 1 ? best : 'lainnya';
}
