// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '@/entrypoints/options/options-page';
import { unknownAgency } from '@/lib/draft/agency';
import { database } from '@/lib/log/database';
import { restfulSending } from '@/lib/log/records';
import { send } from '@/lib/messages/send';
import { changeSettings, readSettings } from '@/lib/settings/store';
import { connectWords } from '@/lib/words/options';
import { buttonOf, clear, press, show, textOf, type, until } from '../components/show';

vi.mock('@/lib/messages/send', () => ({ send: vi.fn() }));
vi.mock('@/lib/region/read-region', () => ({ readProvinces: async () => [], readProvince: vi.fn() }));

const link = { server: 'https://siar.namakota.go.id', token: 't', gen: null };
const address = 'https://siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789';
const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan' };
const second = { name: 'Budi Contoh', position: 'Sekretaris' };
const fieldOf = (host: HTMLElement) => host.querySelector('#code-address') as HTMLInputElement;

async function showOptions() {
  const host = await show(<OptionsPage />);
  await until(() => expect(host.querySelector('h1')).not.toBeNull());
  return host;
}

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Siap Siar', version: '0.1.0' });
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.mocked(send).mockReset();
});
afterEach(clear);

it('menunjukkan nama unit begitu kode diterima', async () => {
  vi.mocked(send).mockImplementationOnce(async () => {
    await database.write('link', link);
    await changeSettings(() => ({ agency }));
    return { ok: true, unit: agency.unit };
  });
  const host = await showOptions();
  await type(fieldOf(host), address);
  await press(buttonOf(host, 'Hubungkan'));
  expect(send).toHaveBeenCalledExactlyOnceWith('enrol', { address });
  await until(() => expect(textOf(host)).toContain('Terhubung ke Diskominfo'));
  expect(textOf(host)).toContain('Kelurahan Kejaksaan');
  expect(fieldOf(host)).toBeNull();
});

it('meminta kodenya saja begitu peramban tahu alamat yang ditetapkan pengelola', async () => {
  const host = await showOptions();
  expect(textOf(host)).not.toContain(connectWords.hintCodeOnly.id);
  const managed = vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ server: link.server } as never);
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
  await until(() => expect(textOf(host)).toContain(connectWords.hintCodeOnly.id));
  managed.mockRestore();
});

it('menganggap latar belakang yang diam seperti jaringan yang putus', async () => {
  vi.mocked(send).mockRejectedValueOnce(new Error('no one listens'));
  const host = await showOptions();
  await type(fieldOf(host), address);
  await press(buttonOf(host, 'Hubungkan'));
  expect(textOf(host)).toContain('Diskominfo belum bisa dihubungi.');
});

it('tanpa izin di Firefox kodenya tidak dikirim ke mana pun', async () => {
  const gecko = { data_collection_permissions: { optional: ['websiteActivity'] } };
  const manifest = { manifest_version: 3, name: 'Siap Siar', version: '0.1.0', browser_specific_settings: { gecko } };
  fakeBrowser.runtime.getManifest = () => manifest as ReturnType<typeof fakeBrowser.runtime.getManifest>;
  Object.assign(fakeBrowser, { permissions: { request: async () => false } });
  const host = await showOptions();
  await type(fieldOf(host), address);
  await press(buttonOf(host, 'Hubungkan'));
  await until(() => expect(textOf(host)).toContain('Firefox perlu izin Anda'));
  expect(send).not.toHaveBeenCalled();
});

it('mengetahui kode yang sudah ditolak', async () => {
  await database.write('link', link);
  await database.write('sending', { ...restfulSending, trouble: 'refused' });
  const host = await showOptions();
  expect(textOf(host)).toContain('Kode unit sudah tidak berlaku.');
  expect(textOf(host)).toContain('Cukup kodenya');
});

it('meneruskan jawaban tentang akun ke latar belakang', async () => {
  await changeSettings(() => ({ accounts: { 'instagram:': true } }));
  const host = await showOptions();
  await press(buttonOf(host, 'Jangan dicatat: Instagram, akun di peramban ini'));
  const answer = { about: 'account', surface: 'instagram', account: null, isOfficial: false };
  expect(send).toHaveBeenCalledExactlyOnceWith('answered', answer);
});

it('menyimpan bahasa dan langsung memakainya', async () => {
  const host = await showOptions();
  expect(document.title).toBe('Pengaturan – Siap Siar');
  await press(host.querySelectorAll('input[type=radio]')[1] as HTMLElement);
  await until(() => expect(textOf(host)).toContain('Language of the interface'));
  expect((await readSettings()).language).toBe('en');
  expect(document.title).toBe('Settings – Siap Siar');
});

it('menyimpan unit, dan pemeriksa langsung mengenal pimpinan dan nomornya', async () => {
  await changeSettings(() => ({ profile: { officials: [{ name: 'Lama', position: 'Lurah' }, second] } }));
  const host = await showOptions();
  const fields = [...host.querySelectorAll<HTMLInputElement>('form input.input:not(.code-input)')];
  const [unit, name, position, phones] = fields as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  await type(unit, ' Puskesmas Melati ');
  await type(name, 'Siti Contoh');
  await type(position, 'Kepala Puskesmas Melati');
  await type(phones, '(0700) 1234, 0700 5678,');
  await press(buttonOf(host, 'Simpan'));
  await until(() => expect(textOf(host)).toContain('Tersimpan.'));
  const { agency: made, profile } = await readSettings();
  expect(made).toMatchObject({
    unit: 'Puskesmas Melati',
    officials: [{ name: 'Siti Contoh', position: 'Kepala Puskesmas Melati' }, second],
    channels: { phones: ['(0700) 1234', '0700 5678'] },
  });
  expect(profile.unit).toBe('Puskesmas Melati');
});
