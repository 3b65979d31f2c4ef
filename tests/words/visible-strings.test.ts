import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Attributes that a person reads or hears. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'label',
]);
/** Names, the same in every language. */
const names = new Set(['Siap Siar', 'NIP']);
const hasLetters = (text: string) => /\p{L}{2}/u.test(text) && !names.has(text.trim());

/** What stands in the code itself where a person would see it: text between tags, and texts of spoken attributes. */
export function visibleStrings(code: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    const value = ts.isJsxAttribute(node) && spoken.has(node.name.getText(file)) ? node.initializer : undefined;
    if (value && ts.isStringLiteral(value) && hasLetters(value.text)) found.push(value.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
      const isSpoken = !ts.isJsxAttribute(node.parent) || spoken.has(node.parent.name.getText(file));
      if (isSpoken && hasLetters(node.expression.text)) found.push(node.expression.text);
    }
    ts.forEachChild(node, walk);
  };
  const file = ts.createSourceFile('x.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  walk(file);
  return found;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name));

it('menemukan tulisan yang langsung tertulis di kode', () => {
  const code = `<p title="Petunjuk"><b>Halo</b> {'Dunia'} {say(words)} <i className="ada" /> Siap Siar</p>`;
  expect(visibleStrings(code)).toEqual(['Petunjuk', 'Halo', 'Dunia']);
});

it('semua tulisan yang terlihat berasal dari kamus', () => {
  const files = [...filesIn('components'), ...filesIn('entrypoints')];
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((file) => visibleStrings(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`))).toEqual(
    [],
  );
});
