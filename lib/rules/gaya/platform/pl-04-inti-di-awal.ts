import { isActiveVerb, isPassiveVerb } from '../../../bahasa/is-active-verb';
import type { Evidence, Reading } from '../../../bahasa/reading';
import type { PlatformId } from '../../../draft/platform';
import type { Unsur } from '../../../draft/unsur';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { fold } from './data/limits';
import { platformNames, platformsOf } from './platforms-of';

const keyFacts: readonly Unsur[] = ['apa', 'siapa', 'kapan'];
const names: Partial<Record<Unsur, string>> = { apa: 'apa', siapa: 'siapa', kapan: 'kapan' };

/** The platform of this surface that folds first. */
function firstFold(platforms: readonly PlatformId[]): { platform: PlatformId; length: number } | null {
  const folds = platforms.map((platform) => ({ platform, length: fold[platform] ?? Number.POSITIVE_INFINITY }));
  const least = folds.toSorted((a, b) => a.length - b.length)[0];
  return least && Number.isFinite(least.length) ? least : null;
}

/** Where the sentence begins in which this stands. */
function sentenceStart({ paragraphs }: Reading, { span }: Evidence): number {
  const placed = paragraphs.findLast(({ start }) => start <= span.start);
  if (!placed) return 0;
  const at = span.start - placed.start;
  const own = placed.paragraph.sentences.findLast(({ tokens }) => (tokens[0]?.start ?? 0) <= at);
  return placed.start + (own?.tokens[0]?.start ?? 0);
}

/** A verb of doing before the fold says what it is about, whatever the matter is called further on. */
const tellsDeed = ({ paragraphs }: Reading, edge: number): boolean =>
  paragraphs.some(({ start, paragraph }) =>
    paragraph.tokens.some(
      ({ kind, norm, end }) => kind === 'word' && start + end <= edge && (isActiveVerb(norm) || isPassiveVerb(norm)),
    ),
  );

/** Most readers never open what is folded away. */
export const rule: TextRule = {
  id: 'PL-04',
  level: 'saran',
  title: { id: 'Apa, siapa, dan kapan sebelum lipatan' },
  why: { id: 'Pembaca melihat baris pertama saja; sisanya terlipat di balik “selengkapnya”.' },
  source: 'Batas lipatan: Orshot, Ayrshare',
  look(reading, { surface, unsur }) {
    const folded = firstFold(platformsOf(surface));
    // Only where all three are needed: a greeting or a lesson has no hour.
    if (!folded || keyFacts.some((one) => unsur[one].need !== 'wajib')) return [];
    // Tags and empty lines before the text count, as on the platform.
    const edge = folded.length + reading.text.length - reading.text.trimStart().length;
    if (reading.text.length <= edge) return [];
    const late = keyFacts.flatMap((one) => {
      const all = reading.evidence[one].toSorted((a, b) => a.span.start - b.span.start);
      const [first] = all;
      if (!first || first.span.start < edge || all.every(({ strength }) => strength === 'weak')) return [];
      if (unsur[one].state === 'belum-ada' || (one === 'apa' && tellsDeed(reading, edge))) return [];
      // A lead names its people and its time late: its sentence has begun before the fold.
      return one !== 'apa' && sentenceStart(reading, first) < edge / 2 ? [] : [{ one, span: first.span }];
    });
    const [first] = late;
    if (!first) return [];
    const told = late.map(({ one }) => names[one]).join(' dan ');
    const message = {
      id: `Majukan ${told} ke ${folded.length} huruf pertama: sisanya terlipat di ${platformNames[folded.platform]}.`,
    };
    return [{ span: first.span, message }];
  },
};

const greeting =
  'Assalamualaikum warahmatullahi wabarakatuh, salam sejahtera, salam sehat, dan salam bahagia semoga selalu tercurah dalam suasana yang indah, damai, serta penuh keceriaan pada pagi yang cerah ini, amin.';

export const examples: Examples = {
  wrong: [
    {
      text: `${greeting}\n\nPosyandu Melati buka Kamis (26/11/2026) pukul 08.00 WIB di Balai RW 03.`,
      surface: 'instagram',
      jenis: 'layanan',
      fixed: null,
    },
    {
      text: `${greeting} Kelurahan Kejaksaan menggelar kerja bakti, Sabtu (21/11/2026).`,
      surface: 'business-suite',
      jenis: 'kegiatan',
      fixed: null,
    },
    {
      text: `${greeting}\n\n${greeting}\n\n${greeting}\nKelurahan Kejaksaan menggelar kerja bakti, Sabtu (21/11/2026).`,
      surface: 'facebook',
      jenis: 'kegiatan',
      fixed: null,
    },
  ],
  right: [
    {
      text: `Posyandu Melati buka Kamis (26/11/2026) pukul 08.00 WIB di Balai RW 03.\n\n${greeting}`,
      surface: 'instagram',
      jenis: 'layanan',
    },
    {
      text: `${greeting} Kelurahan Kejaksaan menggelar kerja bakti, Sabtu (21/11/2026).`,
      surface: 'facebook',
      jenis: 'kegiatan',
    },
    { text: `${greeting} Selamat Hari Guru Nasional.`, surface: 'instagram', jenis: 'ucapan' },
    {
      text: 'Lurah Kejaksaan memimpin kerja bakti membersihkan saluran air bersama warga RT 02 dan RT 03 di sepanjang Jalan Merdeka sampai jembatan, Sabtu (21/11/2026).',
      surface: 'instagram',
      jenis: 'kegiatan',
    },
  ],
};
