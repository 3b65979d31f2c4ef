import '../interleavings/ground';

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, epochDayOf } from '@/lib/calendar/day';
import { type Form, inProcess } from './forms';
import { Office } from './office';
import { cellOf, faultsOf, type Live, type Promised } from './oracle';
import type { Deed, History } from './plan';
import { openServer } from './server';

const startedAt = Date.UTC(2026, 2, 2, 3);
const zone = 'Asia/Jakarta';
const week = 7 * 86_400_000;
const newUnit = { code: '99.99.01.1001', name: 'Kelurahan Contoh', jenis: 'kelurahan', kecamatan: 'Contoh' };

/** Plays one history to its end, lets everything come to rest, and says what was wrong. */
export async function play(
  { seed, offices: count, isEnrolled, deeds }: History,
  form: Form = inProcess,
): Promise<string[]> {
  let at = startedAt;
  let skew = 0;
  const server = await openServer(() => at, form.newGround());
  await server.store().addUnits([newUnit]);
  const unitId = (await server.store().units())[0]?.id ?? '';
  const network = await form.openNetwork(server, seed);
  const offices = Array.from({ length: count }, () => new Office(unitId, server, network));
  const from = { now: Date.now, fetch: globalThis.fetch, error: console.error };
  Object.assign(Date, { now: () => at + skew });
  Object.assign(globalThis, { fetch: network.fetch });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Siap Siar', version: '0.1.0' });

  const faults: string[] = [];
  const gone: Promised = new Map();
  let backedUp: Promised = new Map();
  /** Offices whose token a restored server or profile may not know. */
  const doubtful = new Set<Office>();

  const as = async (office: Office, act: () => Promise<unknown>) => {
    skew = office.skew;
    await act();
    skew = 0;
  };
  const today = () => epochDayOf(dayOf(at, zone));
  /** What the tally has confirmed to this office, by slot. One that was restored since has confirmed nothing yet. */
  const confirmedTo = async (office: Office): Promise<Promised> => {
    const promised: Promised = new Map();
    const isHeard = (await office.log.read('link'))?.gen === server.store().generation;
    for (const cell of await office.log.cells.toArray()) {
      if (!isHeard) promised.set(cell.slot, new Map(backedUp.get(cell.slot)));
      const day = epochDayOf(cell.day);
      // What was refused for its day was no promise.
      if (!isHeard || cell.acked === 0 || cell.odd || day > today() + 1 || day < today() - 400) continue;
      const slot = promised.get(cell.slot) ?? new Map<string, number>();
      promised.set(cell.slot, slot.set(cellOf(cell), cell.acked));
    }
    return promised;
  };
  const giveUp = async (office: Office) => {
    for (const [slot, cells] of await confirmedTo(office)) {
      // What was set back before may have been promised more.
      const before = gone.get(slot) ?? new Map<string, number>();
      for (const [cell, rev] of cells) before.set(cell, Math.max(rev, before.get(cell) ?? 0));
      gone.set(slot, before);
    }
    for (const { slot } of await office.log.cells.toArray()) if (!gone.has(slot)) gone.set(slot, new Map());
    const slot = await office.log.read('slot');
    if (slot && !gone.has(slot)) gone.set(slot, new Map());
  };
  const join = (office: Office) => as(office, () => office.join(isEnrolled, at));
  const mend = async (office: Office) => {
    if ((await office.log.read('sending'))?.trouble !== 'refused') return;
    if (!doubtful.has(office)) faults.push('an office was refused for nothing');
    doubtful.delete(office);
    await join(office);
  };

  async function act(deed: Deed): Promise<void> {
    const office = offices['office' in deed ? deed.office : 0] as Office;
    switch (deed.is) {
      case 'log':
        return as(office, () => office.post(deed.daysAgo, deed.platform, deed.jenis));
      case 'take-back':
        return as(office, () => office.takeBack());
      case 'sync':
        network.expect(deed.weather, deed.isWriting ? () => office.post(0, 0, 0) : null);
        await as(office, () => office.sync(deed.isAsked));
        network.expect([]);
        return mend(office);
      case 'arrive':
        await network.arrive();
        return;
      case 'wipe':
        await giveUp(office);
        await office.wipe();
        return join(office);
      case 'copy-profile':
        return office.copyProfile();
      case 'restore-profile':
        if (!office.hasCopy()) return;
        await giveUp(office);
        await office.restoreProfile();
        doubtful.add(office);
        return;
      case 'back-up': {
        await server.backUp();
        backedUp = new Map([...gone].map(([slot, cells]) => [slot, new Map(cells)]));
        for (const one of offices) for (const [slot, cells] of await confirmedTo(one)) backedUp.set(slot, cells);
        return;
      }
      case 'restore-server':
        if (!server.hasBackup()) return;
        await server.restore();
        for (const slot of gone.keys()) gone.set(slot, new Map(backedUp.get(slot)));
        for (const one of offices) doubtful.add(one);
        return;
      case 'restart-server':
        return server.restart();
      case 'set-clock':
        office.skew = deed.skew;
        return;
      case 'adjust': {
        const correction = { unitId, day: today(), platform: 0, delta: deed.delta, reason: 'terlewat' } as const;
        await server.store().adjust({ ...correction, who: 'petugas uji', at });
        return;
      }
      case 'wait':
        at += deed.time;
    }
  }

  async function look(isSettled: boolean): Promise<void> {
    const live: Live = new Map();
    for (const office of offices) {
      for (const cell of await office.log.cells.toArray()) {
        if (gone.has(cell.slot)) continue;
        live.set(cell.slot, [...(live.get(cell.slot) ?? []), cell]);
      }
    }
    const truth = { live, promised: gone, sent: network.sent, today: today(), isSettled };
    faults.push(...faultsOf(await server.read(), truth));
  }
  const rest = async () => {
    for (const office of offices) {
      office.skew = 0;
      // A minute lies between two looks of a person; a token that is not known any more takes one look each.
      for (let round = 0; round < 3; round += 1) {
        at += 61_000;
        await office.sync(true);
        await mend(office);
      }
    }
  };

  try {
    for (const office of offices) await join(office);
    for (const deed of deeds) await act(deed);
    await rest();
    await look(false);
    // What was late all the time arrives after everything: it must change nothing.
    while (await network.arrive());
    await look(false);
    at += week;
    await rest();
    await look(true);
    return faults;
  } finally {
    Object.assign(Date, { now: from.now });
    Object.assign(globalThis, { fetch: from.fetch });
    for (const office of offices) await office.log.delete();
    await network.close();
    await server.close();
  }
}
