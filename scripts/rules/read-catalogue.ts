import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples } from '@/lib/rules/gaya/examples';
import type { Rule } from '@/lib/rules/gaya/rule';
import { rules } from '@/lib/rules/gaya/rules';

export interface Entry {
  rule: Rule;
  examples: Examples;
}

const folder = join(import.meta.dirname, '../../lib/rules/gaya');

/** Every rule with its examples, in the order in which the check knows them. */
export async function readCatalogue(): Promise<Entry[]> {
  const files = globSync('*/[a-z][a-z]-[0-9][0-9]-*.ts', { cwd: folder });
  const entries: Entry[] = await Promise.all(files.map((file) => import(join(folder, file))));
  const placeOf = ({ rule }: Entry) => rules.indexOf(rule);
  return entries.sort((a, b) => placeOf(a) - placeOf(b));
}
