import { timeoutAfter } from '@/lib/composers/submission';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import { connect } from '@/scripts/tour/connect';
import { readDashboard } from '@/scripts/tour/read-dashboard';
import { readPopup } from '@/scripts/tour/read-popup';
import { siteWalks } from '@/scripts/tour/sites';
import { type Stage, setStage } from '@/scripts/tour/stage';
import { practiceUnit } from '@/scripts/tour/unit';
import { startTally } from '@/server/tally';
import { type Ledger, openLedger } from '@/tests/e2e/composers/ledger';
import { waitUntil } from '@/tests/e2e/wait-until';
import { type Dice, diceOf } from '../dice';
import { type Desk, openDesk } from './desk';
import type { Heap } from './heap-of';

/** What the pages held at one moment, by the name of the site. */
export type Weights = Record<string, Heap>;

export interface SoakResult {
  posts: number;
  /** Drafts that were taken out again. */
  abandoned: number;
  /** How often the worker was ended, and the tally stopped and started. */
  kills: number;
  restarts: number;
  /** Posts of which the extension was not sure by itself. */
  asked: number;
  /** Posts that still wait for an answer, which the popup asks for. */
  waiting: number;
  /** Posts with neither record nor question, and records that are one too many. */
  lost: number;
  surplus: number;
  /** Posts of the unit on the dashboard. */
  counted: number;
  /** About every hundredth part of the time. */
  weights: Weights[];
}

/** No press is followed for longer before it becomes a question (milliseconds); the card is on the page a little later. */
const longestWatch = timeoutAfter.media + 5_000;

const draftOf = (serial: number) =>
  `Kerja bakti ke-${serial} di laksanakan Lurah Kejaksaan bersama warga di Balai Warga pada Sabtu pukul 07.00 WIB.`;

/** Everything that the hours run on, and what happened in them so far. */
interface Hours {
  stage: Stage;
  ledger: Ledger;
  desks: Desk[];
  dice: Dice;
  /** The text of each post that the sites took. */
  sent: string[];
  done: { abandoned: number; kills: number; restarts: number; asked: number };
}

async function open(stage: Stage, seed: number): Promise<Hours> {
  await connect(stage, practiceUnit);
  const desks: Desk[] = [];
  for (const site of siteWalks) desks.push(await openDesk(stage, site));
  const done = { abandoned: 0, kills: 0, restarts: 0, asked: 0 };
  const ledger = await openLedger(stage);
  return { stage, ledger, desks, dice: diceOf(seed), sent: desks.map(({ first }) => first), done };
}

/** Ends the worker as the browser does. */
async function kill({ stage, done }: Hours): Promise<void> {
  if (await stage.killWorker?.()) done.kills += 1;
}

/** Stops the tally and starts it anew on the same numbers. */
async function restart({ stage, done }: Hours): Promise<void> {
  const port = Number(new URL(stage.tally.url).port);
  await stage.tally.close();
  stage.tally = await startTally({ port, dataDir: stage.dataDir, region: '19.71' });
  done.restarts += 1;
}

/** One draft on one of the sites, until it is out, or given up. */
async function writeOne(hours: Hours, serial: number): Promise<void> {
  const { dice, desks, sent, done } = hours;
  const desk = dice.pick(desks);
  const other = dice.pick(desks.filter((one) => one !== desk));
  const goesElsewhere = dice.once(4);
  const draft = draftOf(serial);
  await desk.write(draft, async () => {
    if (!goesElsewhere) return;
    await other.write(`Sebentar, ${serial}`);
    await other.erase();
  });
  if (dice.once(6)) await kill(hours);
  if (dice.once(2)) await desk.mend(draft);
  if (dice.once(10)) {
    await desk.erase();
    done.abandoned += 1;
    return;
  }
  const [isKilled, isRestarted] = [dice.once(6), dice.once(12)];
  const text = await desk.send(async () => {
    if (isKilled) await kill(hours);
    if (isRestarted) await restart(hours);
  });
  sent.push(text);
  await follow(hours, desk, text);
}

/** Waits for the record; a person who is asked whether the post is out says so. What never comes is found in the end. */
async function follow({ ledger, done }: Hours, desk: Desk, text: string): Promise<void> {
  const isRecorded = async () => {
    const { posts } = await ledger.read();
    return posts.some(({ fingerprint }) => fingerprint === fingerprintOf(text));
  };
  const ask = async () => {
    if (await isRecorded()) return true;
    if (await desk.answer()) done.asked += 1;
    return false;
  };
  await waitUntil(text, ask, longestWatch).catch(() => {});
}

/** What the log and the tally hold in the end; the tally may still be on its way. */
async function settle(hours: Hours): Promise<Pick<SoakResult, 'waiting' | 'lost' | 'surplus' | 'counted'>> {
  const { stage, ledger, sent } = hours;
  const { posts, waiting } = await ledger.read();
  const held = posts.map(({ fingerprint }) => fingerprint);
  const asked = waiting.map(({ fingerprint }) => fingerprint);
  const open = sent.map(fingerprintOf).filter((one) => !held.includes(one));
  const lost = open.filter((one) => !asked.includes(one)).length;
  let counted = 0;
  await waitUntil('jumlah di dasbor', async () => {
    await readPopup(stage, 'Terkirim');
    counted = Number((await readDashboard(stage, practiceUnit)).row.Jumlah);
    return counted === held.length;
  }).catch(() => {});
  return { waiting: open.length - lost, lost, surplus: held.length - (sent.length - open.length), counted };
}

/** An admin's hours in a real Chromium: three sites stay open, and are written in, in turn, until the time is over (milliseconds). */
export async function soak(time: number, seed: number, tell: (line: string) => void): Promise<SoakResult> {
  const stage = await setStage({ browser: 'chromium' });
  try {
    const hours = await open(stage, seed);
    const weights: Weights[] = [];
    const weigh = async () => {
      const now = Object.fromEntries(
        await Promise.all(hours.desks.map(async (desk) => [desk.name, await desk.weigh()])),
      );
      weights.push(now);
      const held = hours.desks.map(
        ({ name }) => `${name} ${(now[name].bytes / 1e6).toFixed(2)} MB, ${now[name].nodes} simpul`,
      );
      tell(`${hours.sent.length} unggahan; ${held.join('; ')}`);
    };
    const started = Date.now();
    for (let serial = 1; Date.now() - started < time; serial += 1) {
      await writeOne(hours, serial);
      if (Date.now() - started > (weights.length / 100) * time) await weigh();
    }
    await weigh();
    return { ...(await settle(hours)), ...hours.done, posts: hours.sent.length, weights };
  } finally {
    await stage.close();
  }
}
