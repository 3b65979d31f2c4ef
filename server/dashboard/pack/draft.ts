import type { Pack } from '@/lib/pack/pack';
import { parsePack } from '@/lib/pack/parse-pack';
import { wrongFields } from '@/lib/pack/wrong-fields';
import type { Office } from '../../office';
import type { DraftPart } from '../../store/packs';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { changesOf, type PartChanges } from './changes';
import type { Part, PartId } from './part';
import { partList } from './parts';

/** What an admin has written and the units do not see yet, beside what holds for them. */
export interface Draft {
  office: Office;
  /** The pack as it would be published now. */
  pack: Pack;
  changes: PartChanges[];
  /** Parts of the draft that somebody else published anew in the meantime. */
  overtaken: Part[];
}

/** The admin whose draft it is; the guard lets nobody else in. */
export function accountIn({ visitor }: Visit): string {
  if (!visitor.account) throw new Error('no account on a page for admins');
  return visitor.account.id;
}

/** The pack with one part put in the place of its own. */
const withPart = (pack: Pack, part: string, value: unknown): Pack => {
  const { [part as PartId]: _, ...others } = pack;
  return value === null ? others : { ...others, [part]: value };
};

/** A draft of an earlier release may hold what a pack of today cannot. */
const stillFits = ({ part, body }: DraftPart) =>
  partList.some(({ id }) => id === part) && (body === 'null' || wrongFields({ [part]: JSON.parse(body) }).length === 0);

async function overtakenIn({ world }: Visit, { pack, serial }: Office, parts: DraftPart[]): Promise<Part[]> {
  const old = parts.filter(({ base }) => base < serial);
  if (old.length === 0) return [];
  const versions = await world.store.packVersions();
  return partList.filter(({ id }) => {
    const base = old.find(({ part }) => part === id)?.base;
    const then = versions.find((one) => one.serial === base);
    return then !== undefined && JSON.stringify(parsePack(JSON.parse(then.body))[id]) !== JSON.stringify(pack[id]);
  });
}

/** The draft of the admin who is looking. */
export async function draftIn(visit: Visit): Promise<Draft> {
  const office = officeIn(visit);
  const parts = (await visit.world.store.draftParts(accountIn(visit))).filter(stillFits);
  const pack = parts.reduce((made, { part, body }) => withPart(made, part, JSON.parse(body)), office.pack);
  const changes = changesOf(office.pack, pack);
  const isChanged = (part: Part) => changes.some((one) => one.part === part);
  const overtaken = (await overtakenIn(visit, office, parts)).filter(isChanged);
  return { office, pack, changes, overtaken };
}

/** Keeps a part of the draft; one that says what holds anyway is given up. The value must fit the pack's schema. */
export async function keepPart(visit: Visit, { id }: Part, value: unknown): Promise<void> {
  const { store } = visit.world;
  const { pack, serial } = officeIn(visit);
  // Read once more, so that fields stand in the order of the schema and can be compared.
  const whole = value === undefined ? undefined : parsePack({ [id]: value })[id];
  if (JSON.stringify(whole) === JSON.stringify(pack[id])) return store.dropDraft(accountIn(visit), id);
  const body = JSON.stringify(whole ?? null);
  await store.keepDraftPart(accountIn(visit), { part: id, body, base: serial, at: visit.at });
}
