import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCatalogue } from '@/scripts/rules/read-catalogue';
import { sayCatalogue } from '@/scripts/rules/say-catalogue';

it('RULES.md memuat katalog yang berlaku; perbarui dengan npm run rules', async () => {
  expect(readFileSync('RULES.md', 'utf8')).toBe(sayCatalogue(await readCatalogue()));
});
