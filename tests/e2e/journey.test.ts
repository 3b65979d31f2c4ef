import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { connect } from '@/scripts/tour/connect';
import { readDashboard } from '@/scripts/tour/read-dashboard';
import { readLog } from '@/scripts/tour/read-log';
import { readPopup } from '@/scripts/tour/read-popup';
import { type SiteWalk, siteWalks } from '@/scripts/tour/sites';
import { type Stage, setStage } from '@/scripts/tour/stage';
import { practiceUnit } from '@/scripts/tour/unit';
import { type WrittenPost, writePost } from '@/scripts/tour/write-post';
import { startTally } from '@/server/tally';
import { describeBrowsers } from './browsers';
import { waitUntil } from './wait-until';

let stage: Stage;
afterEach(() => stage?.close());

async function write(site: SiteWalk, at: Record<string, () => Promise<unknown>> = {}): Promise<WrittenPost> {
  const page = await stage.newPage();
  const post = await writePost(page, site, async (moment) => at[moment]?.());
  await page.close();
  return post;
}

const [x, facebook, instagram] = siteWalks as [SiteWalk, SiteWalk, SiteWalk];
const count = async () => {
  const { sentence, row } = await readDashboard(stage, practiceUnit);
  return { sentence, status: row.Status, sum: row.Jumlah };
};

/** Everything that the tally wrote to its disk. */
async function tallyBytes(): Promise<string> {
  const names = await readdir(stage.dataDir);
  const files = await Promise.all(names.map((name) => readFile(join(stage.dataDir, name), 'latin1')));
  return files.join('');
}

describeBrowsers((_launch, browser) => {
  const sites = browser === 'chromium' ? siteWalks : [x];

  it('ditulis, diperiksa, diberi tagar, terbit, tercatat, terhitung, terlihat di dasbor', async () => {
    stage = await setStage({ browser });
    await connect(stage, practiceUnit);
    expect(await count()).toMatchObject({ sentence: '0 dari 42 kelurahan aktif minggu ini', sum: '0' });

    for (const site of sites) {
      const { before, after, sent, card } = await write(site);
      expect(before).toContain('Kapan, belum ada');
      expect(before).toContain('tertulis di laksanakan → menjadi dilaksanakan');
      expect(after.some((row) => /^Kapan, ada: “?.*07\.00 WIB/.test(row))).toBe(true);
      expect(sent).toMatch(/dilaksanakan.*07\.00 WIB\.\n\n#Pangkalpinang $/);
      expect(card).toContain(`Unggahan ${site.name}`);
    }

    const rows = await readLog(stage);
    const told = rows.map(({ platform, source, jenis }) => `${platform} ${source} ${jenis}`);
    expect(told.toSorted()).toEqual(sites.map(({ name }) => `${name.toLowerCase()} detected kegiatan`).toSorted());
    expect(await readPopup(stage, 'Terkirim')).toContain('1 minggu terpenuhi');
    const sum = String(sites.length);
    expect(await count()).toEqual({ sentence: '1 dari 42 kelurahan aktif minggu ini', status: 'Aktif', sum });
    expect(await tallyBytes()).not.toMatch(/selokan|saluran air/);
  });
});

describeBrowsers(
  (_launch, browser) => {
    it('pekerja latar mati di tengah jalan: tetap tercatat sekali', async () => {
      stage = await setStage({ browser });
      await connect(stage, practiceUnit);
      const kill = async () => stage.killWorker?.();
      const killAwake = async () => expect(await kill()).toBe(true);
      for (const site of [x, facebook, instagram]) {
        await write({ ...site, url: `${site.url}?slow=1500` }, { keping: kill, dikirim: killAwake });
      }
      expect((await readLog(stage)).map(({ platform }) => platform).sort()).toEqual(['facebook', 'instagram', 'x']);
      await readPopup(stage, 'Terkirim');
      expect(await count()).toMatchObject({ sum: '3' });
    });

    it('peladen mati: tercatat, popup tenang, lalu jumlahnya tiba sekali', async () => {
      stage = await setStage({ browser });
      await connect(stage, practiceUnit);
      const port = Number(new URL(stage.tally.url).port);
      await stage.tally.close();
      await write(x);
      expect(await readLog(stage)).toHaveLength(1);
      expect(await readPopup(stage, 'menunggu jaringan')).toContain('Anda tidak perlu berbuat apa-apa');
      stage.tally = await startTally({ port, dataDir: stage.dataDir, region: '19.71' });
      expect(await count()).toMatchObject({ sum: '0' });
      await readPopup(stage, 'Terkirim');
      await waitUntil('jumlah di dasbor', async () => (await count()).sum === '1');
      await readPopup(stage, 'Terkirim');
      expect(await count()).toMatchObject({ sum: '1' });
    });
  },
  ['chromium'],
);
