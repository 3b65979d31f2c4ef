import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Examples } from '@/lib/rules/gaya/examples';

export interface Pattern {
  /** Where it stands: file and line. */
  place: string;
  source: string;
  flags: string;
}

const files = globSync('{lib,components,entrypoints,server}/**/*.{ts,tsx}').sort();

/** Every regular expression written as such in the product's code. */
export function writtenPatterns(): Pattern[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ place: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** What `act` puts together with `new RegExp`. */
async function builtBy(place: string, act: () => Promise<unknown>): Promise<Pattern[]> {
  const Native = globalThis.RegExp;
  const found: Pattern[] = [];
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags = '']: [string, string?]) {
      found.push({ place, source: String(source), flags });
      return new target(source, flags);
    },
  });
  try {
    await act();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/**
 * Every regular expression that the pure rooms put together, while they load in the files that call `new RegExp`, and
 * while they check the rules' own examples for the first time.
 */
export async function builtPatterns(root: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  for (const file of files) {
    const isBuilding = file.startsWith('lib/') && readFileSync(file, 'utf8').includes('new RegExp');
    if (isBuilding) found.push(...(await builtBy(file, () => import(`${root}/${file}`))));
  }
  const { findingsIn } = await import('../rules/gaya/setting');
  for (const file of globSync('lib/rules/gaya/*/[a-z][a-z]-[0-9][0-9]-*.ts').sort()) {
    const { examples }: { examples: Examples } = await import(`${root}/${file}`);
    const checkAll = async () => {
      for (const { text, fixed: _, ...setting } of examples.wrong) findingsIn(text, setting);
    };
    found.push(...(await builtBy(file, checkAll)));
  }
  const seen = new Set<string>();
  return found.filter(({ source, flags }) => {
    const key = `${flags}/${source}`;
    return !seen.has(key) && seen.add(key);
  });
}
