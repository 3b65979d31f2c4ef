import './ground';

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeAnswer } from '@/entrypoints/background/take-answer';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import type { Submission } from '@/lib/draft/submission';
import { ageWaiting } from '@/lib/log/age-waiting';
import { database } from '@/lib/log/database';
import { defaultSettings } from '@/lib/settings/settings';
import { type Background, openBackground } from './background';
import { type Clock, takeClock } from './clock';
import { faultsIn, type Seen } from './faults';
import type { Action, Plan } from './plan';
import { account } from './site';
import { Tab } from './tab';

const startedAt = Date.UTC(2026, 10, 21, 2);
/** Nobody writes a post in less. */
const writingTime = 6_000;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Reads what the log holds now. */
async function readLog() {
  return { posts: await database.posts.toArray(), waiting: await database.waiting.toArray() };
}

async function act(action: Action, tabs: Tab[], background: Background, clock: Clock): Promise<void> {
  if (action.is === 'wait') return clock.pass(action.time);
  if (action.is === 'kill') return background.kill(action);
  const tab = tabs[action.tab] as Tab;
  switch (action.is) {
    case 'write': {
      const isFree = !tab.isBusy();
      await clock.pass(writingTime);
      if (isFree) tab.write(action.text);
      return;
    }
    case 'press':
      tab.press(action.fate);
      if (action.times === 2) {
        await clock.pass(90);
        tab.press(action.fate);
      }
      return;
    case 'reload':
      return tab.reload();
    case 'leave':
      return tab.leave();
  }
}

/** Plays one interleaving to its end; returns what was wrong, in sentences. */
export async function play({ manners, pace, actions }: Plan): Promise<string[]> {
  const from = { sendMessage: fakeBrowser.runtime.sendMessage };
  let background: Background | null = null;
  const rest = async () => {
    for (let quiet = 0; quiet < 2; quiet = background?.isBusy() ? 0 : quiet + 1) await turn();
  };
  await Promise.all(database.tables.map((table) => table.clear()));
  const accounts = manners.isAccountKnown ? { [`x:${account.toLowerCase()}`]: true } : {};
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, accounts } });
  const clock = takeClock(startedAt, rest);
  try {
    const running = openBackground(clock, pace);
    background = running;
    const senders = new Map<string, () => boolean>();
    fakeBrowser.runtime.sendMessage = (({ body }: { body: Submission }) =>
      senders.get(body.id)?.()
        ? running.send(body, senders.get(body.id) as () => boolean)
        : new Promise(() => {})) as never;
    const opened = (id: string, tab: Tab, life: number) => void senders.set(id, () => tab.life === life);
    const tabs = [0, 1].map(() => new Tab(clock, manners, opened));
    for (const action of actions) {
      await act(action, tabs, running, clock);
      await rest();
    }
    await clock.pass(400_000);
    if (!manners.isAccountKnown) await takeAnswer({ about: 'account', surface: 'x', account, isOfficial: true });
    await ageWaiting(Date.now(), database);
    const presses = tabs.flatMap((tab) => tab.presses);
    const before: Seen = {
      ...(await readLog()),
      presses,
      cards: tabs.flatMap((tab) => tab.cards),
      heard: running.heard,
    };
    const faults = faultsIn(before, manners);
    // The writer looks at the timeline and says what is true.
    for (const { id, fingerprint, kind } of before.waiting) {
      const isOut = presses.some(
        (press) =>
          press.isPublished && (kind === 'response' ? press.id === id : fingerprintOf(press.text) === fingerprint),
      );
      await takeAnswer({ about: 'submission', id, isPublished: isOut });
    }
    for (const tab of tabs) tab.close();
    return [...faults, ...faultsIn({ ...before, ...(await readLog()), isAnswered: true }, manners)];
  } finally {
    clock.release();
    Object.assign(fakeBrowser.runtime, from);
  }
}
