import { mkdir } from 'node:fs/promises';
import { invitationAddress } from '@/server/access/invitation';
import { signIn } from './tour/sign-in';
import { siteWalks } from './tour/sites';
import { openOwn, setStage } from './tour/stage';
import { practiceUnit } from './tour/unit';

/** With a display: practice composers, options and dashboard in a browser of their own, until Ctrl+C. */
const home = '.data/demo';
await mkdir(`${home}/profil`, { recursive: true });

try {
  const stage = await setStage({
    browser: 'chromium',
    headless: false,
    isDemo: true,
    profile: `${home}/profil`,
    dataDir: `${home}/rekap`,
    tallyPort: Number(process.env.PORT ?? 8787),
  });
  for (const address of [stage.tally.url, ...siteWalks.map(({ url }) => url)]) {
    const page = await stage.newPage();
    if (address === stage.tally.url) await signIn(stage, page, 'admin');
    await page.goto(address);
  }
  await openOwn(stage, 'options');
  const { tally } = stage;
  const code = await tally.codeFor(practiceUnit);
  const invitation = invitationAddress(tally.url, await tally.invite('admin'));
  console.log(`
Siap Siar berjalan di peramban yang baru dibuka, dengan halaman latihan dan data contoh.

1. Di halaman opsi, tempel alamat kode ${practiceUnit}: ${tally.url}/mulai#${code}
2. Tulis unggahan di halaman latihan X, Facebook, atau Instagram, lalu kirim.
3. Lihat jumlahnya di dasbor: ${tally.url}

Dasbor sudah terbuka sebagai admin dan keluar sendiri setelah 30 menit tidak dipakai.
Untuk masuk lagi, buat akun Anda sendiri dengan undangan ini, berlaku 24 jam:
   ${invitation}

Tekan Ctrl+C untuk menutup.`);
  const stop = () => void stage.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  stage.browser.once('disconnected', stop);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
