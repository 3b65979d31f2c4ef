import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages whose modules are not in the program itself: data, and what the page for practice is made from. */
const besides = ['@fontsource-variable/plus-jakarta-sans', 'idn-area-data', 'compromise', 'lucide-react'];

const packageIn = (id: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const texts = globSync('{,data/}{LICENSE,LICENCE,License,license}*', { cwd: folder })
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** Writes LISENSI.txt beside the bundle: the licence of every package of which something is in it. */
export function noticesOf(root: string): Plugin {
  return {
    name: 'notices',
    generateBundle() {
      const found = [...this.getModuleIds()].map(packageIn).filter((name) => name !== undefined);
      const names = [...new Set([...found, ...besides])].sort();
      const source = names.map((name) => noticeOf(root, name)).join(`\n\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'LISENSI.txt', source: `${source}\n` });
    },
  };
}
