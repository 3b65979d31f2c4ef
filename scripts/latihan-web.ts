import { fileURLToPath } from 'node:url';
import { buildLatihan } from './latihan-web/build-latihan';

const folder = fileURLToPath(new URL('../.output/latihan-web', import.meta.url));

/** `npm run latihan:web`: the page for practice as a plain web page, for phones; the tally serves it. */
await buildLatihan(folder);
console.log(`Halaman latihan: ${folder}`);
