import { globSync } from 'node:fs';
import { join } from 'node:path';

const inSource = [
  'server/**/*.{css,js}',
  'components/parts/*.css',
  'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  'node_modules/idn-area-data/data/{provinces,regencies,districts,villages}.csv',
];

const found = (patterns: string[], folder: string, as = ''): [string, string][] =>
  globSync(patterns, { cwd: folder })
    .sort()
    .map((path) => [`${as}${path.replaceAll('\\', '/')}`, join(folder, path)]);

/**
 * All files that the tally reads while it runs: the name by which server/assets.ts asks for each, and where it lies.
 * `latihan`: where the page for practice was built.
 */
export const assetFiles = (root: string, latihan: string): [name: string, file: string][] => [
  ...found(inSource, root),
  ...found(['**/*.{html,js,css,woff2}'], latihan, '.output/latihan-web/'),
];
