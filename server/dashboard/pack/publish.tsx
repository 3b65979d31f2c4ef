import { dayOf, epochDayOf } from '@/lib/calendar/day';
import type { Pack } from '@/lib/pack/pack';
import { Refusal } from '../../api/refusal';
import { isTooLarge, tooLarge } from '../../store/packs';
import { officeIn } from '../route';
import type { Visit } from '../visit';
import { accountIn, draftIn } from './draft';
import { PreviewPage } from './preview-page';
import { saidSince } from './version-words';

/** GET: what the draft changes. With `quicker`, what it changes now that somebody else has published. */
export async function preview(visit: Visit, quicker?: string): Promise<Response> {
  const draft = await draftIn(visit);
  return visit.page(
    { title: 'Yang akan berubah', under: '/pengaturan', status: quicker ? 409 : 200 },
    <PreviewPage draft={draft} quicker={quicker} />,
  );
}

/** The version that the admin looked at when pressing the button. */
export const seenIn = async (visit: Visit): Promise<number> =>
  Number((await visit.form()).get('sesudah') ?? Number.NaN);

/**
 * Makes the pack the next version, if `after` is still the newest. False if somebody else was quicker. Throws a
 * {@link Refusal} for a pack that is too large: the draft stays.
 */
export function publish(visit: Visit, pack: Pack, after: number): Promise<boolean> {
  const body = JSON.stringify(pack);
  if (isTooLarge(body)) throw new Refusal(413, 'too-large', tooLarge);
  const today = epochDayOf(dayOf(visit.at, officeIn(visit).region.zona));
  return visit.world.store.publishPack(body, today, after, visit.act());
}

/** The visit as it is after another has published: the office was read when it began. */
export const renewed = async (visit: Visit): Promise<Visit> => ({ ...visit, office: await visit.world.office() });

/** POST: the draft becomes what holds. */
export async function publishDraft(visit: Visit): Promise<Response> {
  const after = await seenIn(visit);
  const { pack, changes } = await draftIn(visit);
  if (changes.length === 0) return visit.go('/pengaturan/paket');
  if (!(await publish(visit, pack, after))) {
    const now = await renewed(visit);
    return preview(now, await saidSince(now));
  }
  await visit.world.store.dropDraft(accountIn(visit));
  return visit.go('/pengaturan/paket?terbit=ya');
}

/** POST: gives the whole draft up. */
export async function dropDraft(visit: Visit): Promise<Response> {
  await visit.world.store.dropDraft(accountIn(visit));
  return visit.go('/pengaturan/paket');
}
