import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyPack } from '@/lib/settings/apply-pack';
import { accountKeyOf, defaultSettings } from '@/lib/settings/settings';
import { changeSettings, followSettings, readSettings } from '@/lib/settings/store';
import { unitOf } from '@/lib/settings/unit-of';
import { addUsualPlace, removeUsualPlace } from '@/lib/settings/usual-places';

beforeEach(() => fakeBrowser.reset());

it('mulai dengan setelan bawaan dan hanya mengubah yang diubah', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  await changeSettings(() => ({ language: 'en' }));
  await changeSettings(({ accounts }) => ({ accounts: { ...accounts, [accountKeyOf('x', '@kel_contoh')]: true } }));
  expect(await readSettings()).toEqual({ ...defaultSettings, language: 'en', accounts: { 'x:@kel_contoh': true } });
});

it('memberi kabar setiap kali berubah, sampai tidak diperlukan lagi', async () => {
  const follow = vi.fn();
  const end = new AbortController();
  followSettings(follow, end.signal);
  await changeSettings(() => ({ language: 'en' }));
  expect(follow).toHaveBeenLastCalledWith(expect.objectContaining({ language: 'en' }));
  end.abort();
  await changeSettings(() => ({ language: 'id' }));
  expect(follow).toHaveBeenCalledTimes(1);
});

it('memakai paket Diskominfo, dan tetap memakai yang lama bila paket rusak', async () => {
  const pack = {
    unit: { nama: 'Kelurahan Contoh', kota: 'Kota Contoh', zona: 'Asia/Makassar' },
    tagar: [{ tag: '#ContohSehat', wajib: true }],
    target: { perMinggu: 2 },
  };
  await applyPack(pack);
  const { isTaken, settings } = await applyPack({ unit: { nama: 'Rusak', rumus: '1+1' } });
  expect(isTaken).toBe(false);
  expect(settings.agency).toMatchObject({ unit: 'Kelurahan Contoh', zone: 'Asia/Makassar', weeklyTarget: 2 });
  expect(unitOf(settings, 'x', null)).toEqual({
    isOfficial: undefined,
    zone: 'Asia/Makassar',
    mandatoryTags: [{ tag: '#ContohSehat', isMandatory: true }],
  });
});

it('mengingat tempat yang biasa, di samping yang dari paket, dan melupakannya bila diminta', async () => {
  await applyPack({ wilayah: { kelurahan: ['Kejaksaan'] } });
  await addUsualPlace('  Gang   Melati ');
  await addUsualPlace('gang melati');
  expect((await readSettings()).agency.places.toSorted()).toEqual(['Gang Melati', 'Kejaksaan']);
  await applyPack({ wilayah: { kelurahan: ['Keramat'] } });
  expect((await readSettings()).agency.places.toSorted()).toEqual(['Gang Melati', 'Keramat']);
  await removeUsualPlace('Gang Melati');
  expect((await readSettings()).agency.places).toEqual(['Keramat']);
});
