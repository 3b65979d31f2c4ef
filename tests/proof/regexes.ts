import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

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

/** Every regular expression that the pure rooms put together while they load, in the files that call `new RegExp`. */
export async function builtPatterns(root: string): Promise<Pattern[]> {
  const Native = globalThis.RegExp;
  const found: Pattern[] = [];
  for (const file of files.filter(
    (one) => one.startsWith('lib/') && readFileSync(one, 'utf8').includes('new RegExp'),
  )) {
    globalThis.RegExp = new Proxy(Native, {
      construct(target, [source, flags = '']: [string, string?]) {
        found.push({ place: file, source: String(source), flags });
        return new target(source, flags);
      },
    });
    try {
      await import(`${root}/${file}`);
    } finally {
      globalThis.RegExp = Native;
    }
  }
  return found;
}
