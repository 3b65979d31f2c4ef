import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { connect } from './tour/connect';
import { readDashboard } from './tour/read-dashboard';
import { readLog } from './tour/read-log';
import { readPopup } from './tour/read-popup';
import { siteWalks } from './tour/sites';
import { setStage } from './tour/stage';
import { practiceUnit } from './tour/unit';
import { writePost } from './tour/write-post';

/** Without a display: one post on each site, from the first letter to the dashboard, told in words and pictures. */
const folder = '.output/tour';
const say = (title: string, text = '') => console.log(`\n${title}\n${text.replace(/^/gm, '  ')}`);
/** Our words as one would read them out: one line for what belongs together. */
const aloud = (words: string) =>
  words
    .replace(/\n(?!\n)\s*/g, ' ')
    .replace(/\n+/g, '\n')
    .replace(/ ,/g, ',')
    .trim();

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
let pictures = 0;
const shoot = async (page: Page, name: string) => {
  pictures += 1;
  await page.screenshot({ path: `${folder}/${String(pictures).padStart(2, '0')}-${name}.png` });
};

console.log('Tidak ada layar: Siap Siar berkeliling sendiri di peramban tanpa jendela.');
const stage = await setStage({ browser: 'chromium', isDemo: true });
try {
  const before = await readDashboard(stage, practiceUnit);
  say('Dasbor sebelum', `${before.sentence}; ${practiceUnit}: ${before.row.Status}`);
  await connect(stage, practiceUnit);

  for (const site of siteWalks) {
    const page = await stage.newPage();
    // A picture should not catch the panel half faded in.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const post = await writePost(page, site, (moment) => shoot(page, `${site.name.toLowerCase()}-${moment}`));
    await page.close();
    say(`${site.name}: panel saat draf ditulis`, post.before.join('\n'));
    say(`${site.name}: panel setelah diperbaiki`, post.after.join('\n'));
    say(`${site.name}: yang terbit`, post.sent);
    say(`${site.name}: kabar`, post.card);
  }

  const rows = await readLog(stage);
  for (const { day, platform, source, jenis, hashtags } of rows) {
    say('Baris catatan', [day, platform, source, jenis, ...hashtags].join(' · '));
  }
  const popup = await readPopup(stage, 'Terkirim', async (page) => {
    await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
    await shoot(page, 'popup');
  });
  say('Popup', aloud(popup));
  const after = await readDashboard(stage, practiceUnit, (page) => shoot(page, 'dasbor'));
  say(
    'Dasbor sesudah',
    `${after.sentence}; ${practiceUnit}: ${Object.entries(after.row)
      .map((cell) => cell.join(' '))
      .join(' · ')}`,
  );

  const counts = [before, after].map(({ sentence }) => Number.parseInt(sentence, 10));
  const isWhole =
    rows.length === siteWalks.length && counts[1] === (counts[0] ?? 0) + 1 && after.row.Status === 'Aktif';
  if (!isWhole) throw new Error('Perjalanan terputus: catatan atau dasbor tidak menunjukkan ketiga unggahan.');
  say(`Selesai. ${pictures} gambar ada di ${folder}/`);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  await stage.close();
}
