import { Problem } from './problem';
import { openTally, startTally } from './tally';

const env = process.env;
const host = env.HOST || '127.0.0.1';
const port = Number(env.PORT || 8787);
const publicUrl = (env.PUBLIC_URL || `http://${host}:${port}`).replace(/\/$/, '');
const options = {
  port,
  host,
  dataDir: env.DATA_DIR || '.data/tally',
  region: env.REGION || '19.71',
  target: Number(env.TARGET || 1),
};

/** `npm run tally -- code "Kelurahan Kejaksaan"` and `-- revoke "…"`: work beside a running tally. */
async function command(name: string, unit: string): Promise<void> {
  const tally = await openTally(options);
  try {
    if (name === 'code') {
      const code = await tally.codeFor(unit);
      console.log(`Kode pendaftaran ${unit}, untuk satu komputer, berlaku 14 hari:`);
      console.log(`  ${code}`);
      console.log(`  ${publicUrl}/mulai#${code}`);
    } else if (name === 'revoke') {
      console.log(`${await tally.revoke(unit)} sambungan ${unit} diakhiri. Jumlah yang sudah tercatat tetap ada.`);
    } else {
      throw new Problem(`Perintah "${name}" tidak dikenal. Yang ada: code "NAMA UNIT", revoke "NAMA UNIT".`);
    }
  } finally {
    await tally.store.close();
  }
}

async function serve(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Problem(`PORT "${env.PORT}" bukan nomor port.`);
  // As far as a pack can say it.
  const isTarget = Number.isInteger(options.target) && options.target >= 1 && options.target <= 100;
  if (!isTarget) throw new Problem(`TARGET "${env.TARGET}" bukan jumlah unggahan per minggu, 1 sampai 100.`);
  const tally = await startTally(options);
  const stop = () => void tally.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`Dasbor Siap Siar: ${tally.url}/`);
  console.log(`Data disimpan di: ${options.dataDir}`);
  console.log('Kode pendaftaran: npm run tally -- code "Kelurahan ..."');
  console.log('Hentikan dengan Ctrl+C.');
}

const [name, ...unit] = process.argv.slice(2);
try {
  await (name ? command(name, unit.join(' ')) : serve());
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
