import type { LogDatabase } from './database';
import { doubtedSurfaces, dueQuestions } from './questions';

/** Remembers which surfaces that leave doubt often were asked about by the popup opened at `openedAt`. */
export async function noteAsked(openedAt: number, zone: string, log: LogDatabase): Promise<void> {
  await log.transaction('rw', log.waiting, log.state, async () => {
    const asked = (await log.read('asked')) ?? {};
    const waiting = await log.waiting.toArray();
    const shown = dueQuestions(waiting, asked, openedAt, zone).filter(({ state }) => state === 'unknown');
    const surfaces = doubtedSurfaces(waiting).filter((surface) => shown.some((one) => one.surface === surface));
    const now = Object.fromEntries(surfaces.map((surface) => [surface, openedAt]));
    if (surfaces.length > 0) await log.write('asked', { ...asked, ...now });
  });
}
