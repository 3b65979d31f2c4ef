import { fileURLToPath } from 'node:url';
import { buildTally } from './bundle/build-tally';

const folder = fileURLToPath(new URL('../.output/tally', import.meta.url));

/** `npm run bundle`: the tally as one file, for a server that has Node 24 and nothing else. */
const { file, bytes } = await buildTally(folder);
console.log(`Rekap dalam satu berkas: ${file} (${(bytes / 1_048_576).toFixed(1)} MB). Jalankan dengan: node ${file}`);
