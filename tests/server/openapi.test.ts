import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApi } from '@/server/openapi';
import { testWorld } from './test-world';

const written = readFileSync('server/openapi.json', 'utf8');

type Schema = { [key: string]: unknown };

/** Every schema of a string within a schema, by its path. */
function stringsIn(schema: Schema, path: string): { path: string; schema: Schema }[] {
  const own = schema.type === 'string' ? [{ path, schema }] : [];
  const inner = Object.entries(schema).filter(([, value]) => typeof value === 'object' && value !== null);
  return [...own, ...inner.flatMap(([name, value]) => stringsIn(value as Schema, `${path}.${name}`))];
}

test('berkas openapi.json sesuai dengan kode; bila tidak: npm run openapi', () => {
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(openApi())));
});

test('peladen menjawab dengan berkas yang sama', async () => {
  const { get } = await testWorld();
  const answer = await get('openapi.json');
  expect(await answer.json()).toEqual(JSON.parse(written));
});

test('menyebut setiap alamat yang dilayani dan tidak ada yang lain', async () => {
  const { app } = await testWorld();
  const named = Object.entries(openApi().paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = app.routes
    .filter(({ path, method }) => path.startsWith('/api/v1/') && !path.endsWith('*') && method !== 'ALL')
    .map(({ path, method }) => `${method} ${path}`);
  expect(named.toSorted()).toEqual([...new Set(served)].toSorted());
});

test('tidak ada bidang kiriman yang dapat memuat kalimat', () => {
  const { schemas } = openApi().components;
  const sent = ['TallyReport', 'Enrolment', 'Revocation'];
  const strings = sent.flatMap((name) => stringsIn(schemas[name] as Schema, name));
  expect(strings.map(({ path }) => path)).toHaveLength(6);
  for (const { path, schema } of strings) {
    expect(schema.pattern, path).toEqual(expect.any(String));
    expect('Lurah membuka musyawarah warga', path).not.toMatch(new RegExp(schema.pattern as string));
  }
  for (const name of sent) expect((schemas[name] as Schema).additionalProperties).toBe(false);
});
