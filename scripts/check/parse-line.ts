import type { Draft, Media } from '@/lib/draft/draft';
import { type Jenis, jenisList } from '@/lib/draft/jenis';
import type { Surface } from '@/lib/draft/platform';
import { OptionError, surfaceNamed } from './options';

/** One line of a batch: a draft with what belongs to it. */
export interface Line {
  id: string;
  draft: Draft;
  pack: unknown;
  recent: string[];
}

interface Defaults {
  platform: Surface;
  /** Milliseconds UTC, for a line without "writtenAt". */
  now: number;
}

const reject = (sentence: string): never => {
  throw new OptionError(sentence);
};

function jenisNamed(name: unknown): Jenis {
  return jenisList.find((one) => one === name) ?? reject(`jenis "${String(name)}" tidak dikenal.`);
}

function instantOf(value: unknown): number {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? reject('"writtenAt" harus berbentuk ISO 8601, misalnya 2026-11-21T09:00:00+07:00.') : at;
}

function mediaOf(value: unknown): Media[] {
  if (!Array.isArray(value)) return reject('"media" harus berupa daftar.');
  return value.map((one: { kind?: unknown; alt?: unknown } | null) => {
    const kind =
      one?.kind === 'image' || one?.kind === 'video' ? one.kind : reject('isi "media" harus image atau video.');
    return typeof one?.alt === 'string' ? { kind, alt: one.alt } : { kind };
  });
}

function recentOf(value: unknown): string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value
    : reject('"recent" harus berupa daftar teks.');
}

function objectIn(line: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    reject('bukan JSON yang utuh.');
  }
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  return isObject ? (parsed as Record<string, unknown>) : reject('harus berupa objek JSON.');
}

/**
 * Reads one line of JSON.
 * @throws OptionError with the end of an Indonesian sentence that says what is wrong.
 */
export function parseLine(line: string, { platform, now }: Defaults): Line {
  const row = objectIn(line);
  if (typeof row.id !== 'string' && typeof row.id !== 'number') reject('"id" tidak ada.');
  const text = typeof row.text === 'string' ? row.text : reject('"text" tidak ada.');
  const draft: Draft = {
    surface: row.platform == null ? platform : surfaceNamed(row.platform),
    account: null,
    kind: 'post',
    text,
    writtenAt: row.writtenAt == null ? now : instantOf(row.writtenAt),
    media: row.media == null ? [] : mediaOf(row.media),
    settled: [],
  };
  if (row.jenis != null) draft.jenis = jenisNamed(row.jenis);
  return { id: String(row.id), draft, pack: row.pack ?? null, recent: row.recent == null ? [] : recentOf(row.recent) };
}
