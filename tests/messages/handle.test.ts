import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAllowed } from '@/lib/messages/handle';

beforeEach(() => fakeBrowser.reset());

describe('siapa boleh mengirim pesan', () => {
  const id = fakeBrowser.runtime.id;
  const ownPage = fakeBrowser.runtime.getURL('/options.html');

  it.each<[string, Parameters<typeof isAllowed>[0], { id?: string; url?: string }, boolean]>([
    ['halaman X lewat skrip kami', 'submitted', { id, url: 'https://x.com/home' }, true],
    ['halaman opsi kami', 'enrol', { id, url: ownPage }, true],
    ['halaman X meminta sambungan', 'enrol', { id, url: 'https://x.com/home' }, false],
    ['popup kami meminta draf', 'drafts', { id, url: fakeBrowser.runtime.getURL('/popup.html') }, true],
    ['halaman X meminta draf', 'drafts', { id, url: 'https://x.com/home' }, false],
    ['halaman X menulis ke kotak', 'apply', { id, url: 'https://x.com/home' }, false],
    ['ekstensi lain', 'submitted', { id: 'lain', url: ownPage }, false],
    ['pengirim tanpa nama', 'submitted', {}, false],
  ])('%s', (_name, message, sender, allowed) => {
    expect(isAllowed(message, sender)).toBe(allowed);
  });
});
