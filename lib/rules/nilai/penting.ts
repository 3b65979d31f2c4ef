import type { Reading } from '../../bahasa/reading';
import type { Jenis } from '../../draft/jenis';
import type { Span } from '../../draft/span';
import type { Words } from '../../words/words';
import { ceremonies, publicMatters } from './data/public-matters';
import { finderOf } from './lexicon';
import { type SignJudge, signOf } from './sign';

const hint: Words = {
  id: 'Sebutkan dampaknya bagi warga: layanan, keselamatan, kesehatan, atau biaya.',
  en: 'Say what it changes for residents: a service, safety, health or money.',
};

/** By their nature they touch many: their own matter is the evidence when no word of the list stands there. */
const alwaysPublic: ReadonlySet<Jenis> = new Set(['layanan', 'peringatan', 'klarifikasi', 'imbauan', 'edukasi']);
const neverPublic: ReadonlySet<Jenis> = new Set(['ucapan', 'promosi']);

/** A post of officials among themselves names a public matter in passing; with two of them residents are concerned. */
const forCeremony = 2;
/** "vaksin" and "vaksinasi" are one matter. */
const rootLength = 5;

const findCeremonies = finderOf(ceremonies);
const findMatters = finderOf(publicMatters);

const firstLine = ({ paragraphs }: Reading): number =>
  (paragraphs[0]?.start ?? 0) + (paragraphs[0]?.paragraph.sentences[0]?.tokens.at(-1)?.end ?? 0);

function isCeremony(reading: Reading): boolean {
  const [first] = findCeremonies(reading);
  return first !== undefined && first.start < firstLine(reading);
}

/** Touches the safety, health, rights, services, money or duties of many. */
export const judgePenting: SignJudge = (reading, { jenis }) => {
  if (neverPublic.has(jenis)) return signOf(false, [], hint);
  const matters = findMatters(reading);
  const own: Span[] = alwaysPublic.has(jenis) ? reading.evidence.apa.map(({ span }) => span) : [];
  const evidence = matters.length > 0 ? matters : own;
  const asked = alwaysPublic.has(jenis) || !isCeremony(reading) ? 1 : forCeremony;
  return signOf(hasMatters(reading.text, evidence, asked), evidence, hint);
};

/** Whether the evidence tells of as many matters as are asked for. */
function hasMatters(text: string, evidence: readonly Span[], asked: number): boolean {
  const roots = new Set<string>();
  for (const { start } of evidence) {
    roots.add(text.slice(start, start + rootLength).toLowerCase());
    if (roots.size >= asked) return true;
  }
  return false;
}
