import { browser } from 'wxt/browser';

const regular = 'kirim';
const retry = 'kirim-ulang';
const everyMinutes = 15;

/**
 * Makes the regular alarm if it is missing: alarms are lost when the extension is updated, and one that is
 * made again at each start of the worker would never ring. The first ring comes at a random moment.
 */
export async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(regular)) return;
  await browser.alarms.create(regular, {
    delayInMinutes: 1 + Math.random() * everyMinutes,
    periodInMinutes: everyMinutes,
  });
}

/** One more attempt at this instant (milliseconds UTC); Chrome rounds up to half a minute from now. */
export const retryAt = async (at: number): Promise<void> => browser.alarms.create(retry, { when: at });

/** When the next alarm rings, milliseconds UTC; null if none is set. */
export async function nextAlarmAt(): Promise<number | null> {
  const set = await Promise.all([regular, retry].map((name) => browser.alarms.get(name)));
  const times = set.flatMap((alarm) => alarm?.scheduledTime ?? []);
  return times.length > 0 ? Math.min(...times) : null;
}

/** Calls `act` at each alarm, the regular one and the retry. */
export const onDue = (act: () => Promise<void>): void => browser.alarms.onAlarm.addListener(() => void act());
