import { z } from 'zod';
import { dayFromEpoch, epochDayOf } from '../calendar/day';
import { postKindList } from '../draft/draft';
import { jenisList } from '../draft/jenis';
import { platformList } from '../draft/platform';
import { type Cell, sourceList } from './counted';

/**
 * The only words that leave the computer. Every string has a pattern, every number a range:
 * there is no field that could hold a sentence.
 */
const slotId = z.string().regex(/^[0-9a-f]{32}$/);
const version = z.string().regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/);
const code = z.number().int().min(0).max(255);
const token = z.string().regex(/^ssd1_[A-Za-z0-9_-]{43}$/);
const tag = z.string().regex(/^[0-9a-f]{64}$/);

/** No unit publishes more alike posts on one day. */
export const maxCount = 500;

/** One cell as it stands in one slot: absolute, with the revision that made it so. */
const wireCell = z.strictObject({
  /** Days since 1970-01-01 in the unit's zone. */
  d: z.number().int().min(0).max(100_000),
  /** Platform, kind, source, jenis: indexes into the published lists. */
  p: code,
  k: code,
  s: code,
  j: code,
  /** Number of a regional priority, 0 for none. */
  q: code,
  /** 1 if it carried all mandatory tags. */
  g: z.number().int().min(0).max(1),
  /** More than {@link maxCount} is answered `out-of-range`, so that one bad entry does not stop the others. */
  n: z.number().int().min(0).max(1_000_000),
  r: z.number().int().min(1).max(2_147_483_647),
});

const report = z.strictObject({
  v: z.literal(1),
  slot: slotId,
  /** The server generation this client knows; null before the first answer. */
  gen: slotId.nullable(),
  /** The client's clock, milliseconds UTC, echoed in the answer. */
  t: z.number().int().min(0).max(9_007_199_254_740_991),
  /** True when all cells of the last weeks are sent, not only the changed ones. */
  full: z.boolean(),
  e: z.array(wireCell).max(200),
  client: version,
});

const enrolment = z.strictObject({
  v: z.literal(1),
  /** Selector and verifier, `XXXX-XXXX-XXXX-XXXX`. */
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
  slot: slotId,
  client: version,
});

/** What became of an entry; anything but `ok` and `stale` was not counted. */
export const verdictList = ['ok', 'stale', 'fork', 'future', 'too-old', 'out-of-range', 'unknown-kind'] as const;

const reply = z.object({
  v: z.literal(1),
  t: z.number().int(),
  serverAt: z.number().int(),
  gen: slotId,
  /** In the order of the entries; `r` is the revision that the server now holds. */
  results: z.array(z.object({ r: z.number().int(), s: z.enum(verdictList) })),
  nextAfterS: z.number().int().min(0).optional(),
  /** Posts per day of the last 26 weeks over all devices of the unit; days without a post are left out. */
  totals: z.array(z.object({ d: z.number().int(), n: z.number().int().min(0) })),
  /** Which pack the tally holds for the unit; another one than the client has is fetched from `/pack`. */
  packTag: tag.optional(),
  /** From now on in place of the token that this report came with. */
  newToken: token.optional(),
});

const enrolled = z.object({
  v: z.literal(1),
  token,
  /** The unit's pack, read by `parsePack`. */
  pack: z.unknown().optional(),
  packTag: tag.optional(),
});

const revocation = z.strictObject({ v: z.literal(1) });
const revoked = z.object({ v: z.literal(1) });
const linkRequest = z.strictObject({ v: z.literal(1) });
/** The key to the unit's own page, `/u/KEY` at the tally that was asked: no address comes over the wire. */
const linked = z.object({ v: z.literal(1), key: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
const packed = z.object({ v: z.literal(1), pack: z.unknown() });

/** Every refusal of the tally: a code for the program, one Indonesian sentence for a person. */
const refused = z.object({ v: z.literal(1), error: z.string().regex(/^[a-z-]{1,32}$/), message: z.string() });

export type WireCell = z.infer<typeof wireCell>;
export type TallyReport = z.infer<typeof report>;
export type TallyReply = z.infer<typeof reply>;
export type Enrolment = z.infer<typeof enrolment>;
export type Enrolled = z.infer<typeof enrolled>;
export type Verdict = (typeof verdictList)[number];

export type Linked = z.infer<typeof linked>;
export type Packed = z.infer<typeof packed>;
export type Refused = z.infer<typeof refused>;

/** All that travels, by the names under which it is published: what is sent, and what is answered. */
export const sentSchemas = {
  TallyReport: report,
  Enrolment: enrolment,
  Revocation: revocation,
  LinkRequest: linkRequest,
};
export const answerSchemas = {
  TallyReply: reply,
  Enrolled: enrolled,
  Revoked: revoked,
  Linked: linked,
  Packed: packed,
  Refused: refused,
};

/** All throw a ZodError on anything that is not exactly (requests) or at least (answers) what they name. */
export const parseReport = (input: unknown): TallyReport => report.parse(input);
export const parseReply = (input: unknown): TallyReply => reply.parse(input);
export const parseEnrolment = (input: unknown): Enrolment => enrolment.parse(input);
export const parseEnrolled = (input: unknown): Enrolled => enrolled.parse(input);
export const parseRevocation = (input: unknown): unknown => revocation.parse(input);
export const parseLinkRequest = (input: unknown): unknown => linkRequest.parse(input);
export const parseLinked = (input: unknown): Linked => linked.parse(input);
export const parsePacked = (input: unknown): Packed => packed.parse(input);
export const parseRefused = (input: unknown): Refused => refused.parse(input);

/** A cell with its revision, as it travels. */
export const wireCellOf = (cell: Cell, rev: number): WireCell => ({
  d: epochDayOf(cell.day),
  p: platformList.indexOf(cell.platform),
  k: postKindList.indexOf(cell.kind),
  s: sourceList.indexOf(cell.source),
  j: jenisList.indexOf(cell.jenis),
  q: cell.priority,
  g: cell.tagged,
  n: cell.n,
  r: rev,
});

/** The cell that an entry speaks of; null if it names something this version does not know. */
export function cellOfWire(entry: WireCell): Cell | null {
  const platform = platformList[entry.p];
  const kind = postKindList[entry.k];
  const source = sourceList[entry.s];
  const jenis = jenisList[entry.j];
  if (!platform || !kind || !source || !jenis) return null;
  const tagged = entry.g === 1 ? 1 : 0;
  return { day: dayFromEpoch(entry.d), platform, kind, source, jenis, priority: entry.q, tagged, n: entry.n };
}
