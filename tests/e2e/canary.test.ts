import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '@/scripts/tour/connect';
import { handOn } from '@/scripts/tour/hand';
import { readPopup } from '@/scripts/tour/read-popup';
import { siteWalks } from '@/scripts/tour/sites';
import { openOwn, type Stage, setStage } from '@/scripts/tour/stage';
import { practiceUnit } from '@/scripts/tour/unit';
import { describeBrowsers } from './browsers';
import { guises, guisesIn } from './canary/guises';
import { readNetLog } from './canary/read-net-log';
import { waitUntil } from './wait-until';

/** Stands nowhere else, and is written differently in every encoding. */
const canary = 'Kenariélokbersiul';
const draft = `Senam sehat ${canary} digelar Lurah Kejaksaan bersama warga di Balai Warga Kejaksaan, Selasa (15/10/2024) pukul 07.00 WIB.`;

let stage: Stage | undefined;
let folder: string | undefined;
afterEach(async () => {
  await stage?.close();
  if (folder) await rm(folder, { recursive: true });
  stage = folder = undefined;
});

describe('pencari kenari', () => {
  const hidden: Record<string, Buffer[]> = {
    'utf-8': [Buffer.from(draft)],
    'utf-16': [Buffer.from(draft, 'utf16le'), Buffer.from(draft, 'utf16le').swap16()],
    'url-encoded': [Buffer.from(new URLSearchParams({ q: draft }).toString()), Buffer.from(encodeURIComponent(draft))],
    'json-escaped': [Buffer.from(`{"t":"${draft.replace('é', '\\u00e9')}"}`)],
    base64: ['', 'a', 'ab'].map((before) => Buffer.from(Buffer.from(before + draft).toString('base64'))),
    base64url: ['', 'a', 'ab'].map((before) => Buffer.from(Buffer.from(before + draft).toString('base64url'))),
    hex: [
      Buffer.from(Buffer.from(draft).toString('hex')),
      Buffer.from(Buffer.from(draft).toString('hex').toUpperCase()),
    ],
    reversed: [Buffer.from(draft.split('').reverse().join('')), Buffer.from(draft).reverse()],
  };

  it.each(Object.keys(guises))('menemukannya dalam samaran %s', (name) => {
    for (const bytes of hidden[name] ?? []) expect(guisesIn(bytes, canary)).toContain(name);
    expect(hidden[name]?.length).toBeGreaterThan(0);
  });

  it('tidak menemukannya di tulisan lain', () => {
    expect(guisesIn(Buffer.from(draft.replace(canary, 'Kenari elok bersiul')), canary)).toEqual([]);
  });
});

// Only Chromium writes down all that it sends. What the extension sends is the same code in Firefox.
describeBrowsers(() => {
  it('isi tulisan tidak ada dalam satu byte pun yang keluar, selain unggahan oleh situs itu sendiri', async () => {
    folder = await mkdtemp(join(tmpdir(), 'siap-siar-kenari-'));
    const netLog = join(folder, 'jaringan.json');
    stage = await setStage({ browser: 'chromium', netLog, dataDir: join(folder, 'peladen') });
    await connect(stage, practiceUnit);

    const [x] = siteWalks;
    const page = await stage.newPage();
    const hand = handOn(page);
    await page.goto(x?.url ?? '');
    await x?.open(hand);
    await hand.type(draft);
    await waitUntil('draf utuh di kotak', async () => (await hand.model()).includes(canary));
    await hand.openPanel();
    await hand.pressOurs('Ya, akun resmi');
    await x?.post(hand);
    await hand.seeOurs('Tercatat');
    expect(await readPopup(stage, 'Terkirim')).toContain(practiceUnit);
    for (const name of ['options', 'dikirim', 'mulai'] as const) {
      const own = await openOwn(stage, name);
      await waitUntil(`judul ${name}`, () => own.$('h1'));
      const said = await own.$eval('body', (body) => (body as HTMLElement).innerText);
      if (name === 'dikirim') expect(said).toContain('diterima');
      await own.close();
    }

    const seen = stage.pages.requests();
    const [tally, server] = [new URL(stage.tally.url).host, join(folder, 'peladen')];
    await stage.close();
    stage = undefined;

    const { bytes, rest } = await readNetLog(netLog);
    const toTally = bytes.filter((sent) => sent.includes(`Host: ${tally}`));
    expect(Buffer.concat(toTally).includes('POST /api/v1/sync')).toBe(true);

    // The site sends what its user wrote, once and plainly: the search does find it there.
    const bySite = bytes.filter((sent) => guisesIn(sent, canary).length > 0);
    expect(bySite).toHaveLength(1);
    expect(guisesIn(bySite[0] ?? Buffer.of(), canary)).toEqual(['utf-8']);
    expect(bySite[0]?.toString('utf8').split(canary)).toHaveLength(2);
    const carrying = seen.filter(({ path, body }) => guisesIn(Buffer.from(`${path} ${body}`), canary).length > 0);
    expect(carrying.map(({ host, path }) => `${host} ${path.split('/').at(-1)}`)).toEqual(['x.com CreateTweet']);

    expect(guisesIn(rest, canary)).toEqual([]);
    for (const name of await readdir(server)) expect(guisesIn(await readFile(join(server, name)), canary)).toEqual([]);
  });
}, ['chromium']);
