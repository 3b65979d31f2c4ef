// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PhoneCard } from '@/components/popup/phone-card';
import { buttonOf, clear, press, show, textOf, until } from './show';

afterEach(clear);

const address = `https://siar.namakota.go.id/u/${'k'.repeat(43)}`;
const open = 'Buka halaman unit di ponsel';

it('baru meminta alamat bila ditekan, lalu menunjukkan QR dan alamatnya', async () => {
  const onAsk = vi.fn(async () => address);
  const host = await show(<PhoneCard language="id" onAsk={onAsk} />);
  expect([onAsk.mock.calls.length, host.querySelector('.qr')]).toEqual([0, null]);
  await press(buttonOf(host, open));
  await until(() => expect(textOf(host)).toContain(address));
  expect(host.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('Kode QR alamat halaman unit');
  expect(textOf(host)).toContain('Jangan dibagikan ke grup.');
  expect(document.activeElement?.textContent).toContain('Arahkan kamera ponsel');
});

it('menutup kode menghapus alamatnya dari popup', async () => {
  const host = await show(<PhoneCard language="id" onAsk={async () => address} />);
  await press(buttonOf(host, open));
  await until(() => expect(textOf(host)).toContain(address));
  await press(buttonOf(host, 'Tutup'));
  expect(host.innerHTML).not.toContain(address);
});

it('tanpa jawaban mengatakannya dengan tenang dan dapat dicoba lagi', async () => {
  const onAsk = vi.fn<() => Promise<string | null>>(async () => null);
  const host = await show(<PhoneCard language="id" onAsk={onAsk} />);
  await press(buttonOf(host, open));
  await until(() => expect(host.querySelector('[role=status]')?.textContent).toContain('Periksa jaringan'));
  onAsk.mockResolvedValueOnce(address);
  await press(buttonOf(host, open));
  await until(() => expect(host.querySelector('.qr')).not.toBeNull());
});

it('dua kali ditekan meminta satu alamat', async () => {
  const onAsk = vi.fn(() => new Promise<string>(() => {}));
  const host = await show(<PhoneCard language="id" onAsk={onAsk} />);
  await press(buttonOf(host, open));
  await press(buttonOf(host, 'Meminta alamat'));
  expect(onAsk).toHaveBeenCalledTimes(1);
});
