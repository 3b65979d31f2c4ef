import './production';
import { userInfo } from 'node:os';
import { isBundled } from './assets';
import { commands } from './commands';
import { Problem } from './problem';
import { publicUrlOf } from './public-url';
import { startTally } from './tally';

const env = process.env;

/** Some containers run under a number that has no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER || `${process.getuid?.() ?? ''}`;
  }
}

/** How whoever started this starts it again with a command. */
const program = isBundled ? `node ${process.argv[1]}` : 'npm run tally --';

const host = env.HOST || '127.0.0.1';
const port = Number(env.PORT || 8787);
/** The account that runs the command stands in the audit. */
const who = `petugas ${accountName()}`;
const options = {
  port,
  host,
  who,
  dataDir: env.DATA_DIR || '.data/tally',
  databaseUrl: env.DATABASE_URL,
  region: env.REGION,
  target: Number(env.TARGET || 1),
};
/** Throws a {@link Problem}. Undefined if none is set. */
const readPublicUrl = () => (env.PUBLIC_URL ? publicUrlOf(env.PUBLIC_URL) : undefined);

/** `npm run tally -- code "Kelurahan Kejaksaan"` and its like: work beside a running tally. */
async function command(name: string, words: string[]): Promise<void> {
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!known) {
    const forms = Object.values(commands).map(({ form }) => form);
    throw new Problem(`Perintah "${name}" tidak dikenal. Yang ada: ${forms.join(', ')}.`);
  }
  const publicUrl = readPublicUrl() ?? `http://${host}:${port}`;
  await known.run(words, { options, publicUrl, act: () => ({ who, at: Date.now() }) });
}

async function serve(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Problem(`PORT "${env.PORT}" bukan nomor port.`);
  // As far as a pack can say it.
  const isTarget = Number.isInteger(options.target) && options.target >= 1 && options.target <= 100;
  if (!isTarget) throw new Problem(`TARGET "${env.TARGET}" bukan jumlah unggahan per minggu, 1 sampai 100.`);
  const publicUrl = readPublicUrl();
  const tally = await startTally({ ...options, publicUrl });
  const stop = () => void tally.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`Dasbor Siap Siar: ${tally.url}/`);
  // The address of a database may hold a password: it is not printed.
  console.log(`Data disimpan di: ${options.databaseUrl ? 'basis data dari DATABASE_URL' : options.dataDir}`);
  if (!(await tally.hasAdmin())) {
    const code = await tally.invite('admin');
    const place = `${publicUrl ?? tally.url}/undangan`;
    console.log(`Belum ada admin. Buka ${place} dan masukkan kode ${code}, berlaku 24 jam.`);
  }
  console.log(`Undangan lagi, juga bila kata sandi atau ponsel admin hilang: ${program} undang admin`);
  console.log(`Kode pendaftaran: ${program} code "Kelurahan ..."`);
  console.log('Hentikan dengan Ctrl+C.');
}

const [name, ...words] = process.argv.slice(2);
try {
  await (name ? command(name, words) : serve());
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
