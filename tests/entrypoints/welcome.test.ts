import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeAtInstall } from '@/entrypoints/background/welcome';
import { readManaged } from '@/lib/settings/read-managed';
import { changeSettings, readSettings } from '@/lib/settings/store';

const layDown = (values: object) => vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(values as never);
const opened = vi.fn(async () => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  opened.mockClear();
});

describe('yang ditetapkan pengelola komputer', () => {
  it('dibaca alamat dan bahasanya', async () => {
    layDown({ server: 'https://siar.namakota.go.id', language: 'en' });
    expect(await readManaged()).toEqual({ server: 'https://siar.namakota.go.id', language: 'en' });
  });

  it.each([{}, { server: 7, language: 'jv' }])('yang kosong atau keliru (%j) berarti tidak ada', async (values) => {
    layDown(values);
    expect(await readManaged()).toEqual({ server: null, language: null });
  });

  it('peramban yang menolak menjawab berarti tidak ada', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readManaged()).toEqual({ server: null, language: null });
  });
});

describe('sesudah dipasang', () => {
  const install = async (reason: 'install' | 'update') => {
    welcomeAtInstall();
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  };

  it('membuka langkah pertama satu kali, dalam bahasa yang ditetapkan', async () => {
    layDown({ language: 'en' });
    await install('install');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    expect(opened.mock.calls.flat()).toEqual([{ url: expect.stringMatching(/\/mulai\.html$/) }]);
    expect((await readSettings()).language).toBe('en');
  });

  it('mengambil bahasa yang baru diketahui peramban sesudahnya, sampai seseorang mulai', async () => {
    const managed = layDown({});
    await install('install');
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const learn = () => fakeBrowser.storage.onChanged.trigger({}, 'managed');
    managed.mockResolvedValue({ language: 'en' } as never);
    await learn();
    await vi.waitFor(async () => expect((await readSettings()).language).toBe('en'));
    await changeSettings(() => ({ hasStarted: true, language: 'id' }));
    managed.mockClear();
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    await learn();
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await read.mock.results[0]?.value;
    expect(managed).not.toHaveBeenCalled();
    expect((await readSettings()).language).toBe('id');
  });

  it('tidak membuka apa pun sesudah pembaruan', async () => {
    const managed = layDown({});
    await install('update');
    expect(managed).not.toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
  });

  it('tidak menyambut lagi yang sudah pernah mulai', async () => {
    await changeSettings(() => ({ hasStarted: true }));
    const managed = layDown({});
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    await install('install');
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await read.mock.results[0]?.value;
    expect(managed).not.toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
  });
});
