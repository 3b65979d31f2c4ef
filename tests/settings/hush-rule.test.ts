import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hushRule, wakeRule } from '@/lib/settings/hush-rule';
import { readSettings } from '@/lib/settings/store';

beforeEach(() => fakeBrowser.reset());

const taste = async () => (await readSettings()).taste;

it('mematikan aturan untuk unit ini sekali saja, dan menghidupkannya lagi', async () => {
  await hushRule('EJ-03');
  await hushRule('EJ-03');
  expect(await taste()).toEqual({ hushed: ['EJ-03'], wanted: [] });
  await wakeRule('EJ-03', false);
  expect(await taste()).toEqual({ hushed: [], wanted: [] });
});

it('menyalakan aturan yang mati sejak awal, sampai unit mematikannya', async () => {
  await wakeRule('EJ-23', true);
  expect(await taste()).toEqual({ hushed: [], wanted: ['EJ-23'] });
  await hushRule('EJ-23');
  expect(await taste()).toEqual({ hushed: ['EJ-23'], wanted: [] });
});

it('tidak menyimpan apa pun yang bukan nama aturan', async () => {
  await hushRule('EJ-03 <script>');
  expect(await taste()).toEqual({ hushed: [], wanted: [] });
});
