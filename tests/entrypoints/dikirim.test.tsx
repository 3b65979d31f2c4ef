// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DikirimPage } from '@/entrypoints/dikirim/dikirim-page';
import { database } from '@/lib/log/database';
import { settle } from '@/lib/log/settle';
import { parseReport } from '@/lib/tally/wire';
import { clear, show, textOf, until } from '../components/show';
import { submissionWith } from '../log/submission';

const official = { isOfficial: true, zone: 'Asia/Jakarta', mandatoryTags: [] };

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Siap Siar', version: '0.1.0' });
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(clear);

it('memperlihatkan kiriman yang sah menurut peladen, dengan jumlah yang sama, tanpa isi tulisan', async () => {
  const host = await show(<DikirimPage />);
  await until(() => expect(textOf(host)).toContain('Tidak ada jumlah baru.'));
  await settle(submissionWith({ id: 'a1', text: 'Senam lansia digelar.', state: 'confirmed' }), official, database);
  await until(() => expect(host.querySelectorAll('tbody tr')).toHaveLength(1));
  const report = parseReport(JSON.parse(host.querySelector('pre')?.textContent ?? ''));
  expect(report.e).toHaveLength(1);
  expect(report.slot).toBe(await database.slot());
  expect(textOf(host)).not.toContain('lansia');
  expect(textOf(host)).toContain('belum terhubung ke Diskominfo');
});
