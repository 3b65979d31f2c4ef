// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConnectOutcome } from '@/components/options/connect-form';
import { connected, onAllow, onConnect, putAway, showOptions } from './options-world';
import { buttonOf, press, textOf, type } from './show';

const fieldOf = (host: ParentNode) => host.querySelector('#code-address') as HTMLInputElement;
const address = 'https://siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789';

afterEach(putAway);

describe('menghubungkan unit', () => {
  it('memberi label dan petunjuk pada kotak kode', async () => {
    const host = await showOptions();
    const field = fieldOf(host);
    expect(host.querySelector('label[for=code-address]')?.textContent).toBe('Alamat kode');
    expect(textOf(host.querySelector(`#${field.getAttribute('aria-describedby')}`) as Element)).toContain('Contoh:');
    expect(field.placeholder).toBe('');
  });

  it('mengirim alamat yang sudah dirapikan', async () => {
    onConnect.mockResolvedValueOnce({ ok: true, unit: 'Kelurahan Kejaksaan' });
    const host = await showOptions();
    await type(fieldOf(host), ' siar.namakota.go.id/mulai#abcd 2345 efgh 6789');
    await press(buttonOf(host, 'Hubungkan'));
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('https://siar.namakota.go.id/mulai#abcd2345efgh6789');
  });

  it('mempertahankan nama tombol selama memeriksa dan tidak mengirim dua kali', async () => {
    let finish: (outcome: ConnectOutcome) => void = () => {};
    onConnect.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    const host = await showOptions();
    await type(fieldOf(host), address);
    await press(buttonOf(host, 'Hubungkan'));
    expect(textOf(host.querySelector('[role=status]') as Element)).toBe('Memeriksa kode');
    await press(buttonOf(host, 'Hubungkan'));
    expect(onConnect).toHaveBeenCalledOnce();
    await act(async () => finish({ ok: false, reason: 'network' }));
    expect(textOf(host)).toContain('Diskominfo belum bisa dihubungi.');
    expect(textOf(host.querySelector('[role=status]') as Element)).toBe('');
  });

  it.each([
    ['code', 'Kode ini belum cocok. Periksa hurufnya, atau minta kode baru ke Diskominfo.'],
    ['network', 'Diskominfo belum bisa dihubungi. Lanjutkan saja, lalu coba lagi nanti.'],
    ['address', 'Alamat belum lengkap. Salin semuanya, dari https sampai akhir kode.'],
    ['consent', 'Firefox perlu izin Anda untuk mengirim jumlah unggahan. Tekan Hubungkan lagi, lalu pilih Izinkan.'],
  ] as const)('menjelaskan kesulitan "%s" di bawah kotak dan menyimpan isinya', async (reason, sentence) => {
    onConnect.mockResolvedValueOnce({ ok: false, reason });
    const host = await showOptions();
    await type(fieldOf(host), address);
    await press(buttonOf(host, 'Hubungkan'));
    const field = fieldOf(host);
    expect(textOf(host.querySelector('#code-trouble') as Element)).toBe(sentence);
    expect(host.querySelector('#code-trouble svg')).not.toBeNull();
    expect(field.value).toBe(address);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('code-trouble');
    expect(document.activeElement).toBe(field);
  });

  it('menyebut nama unit setelah terhubung, tanpa kotak kode', async () => {
    const host = await showOptions(connected);
    expect(textOf(host)).toContain('Kelurahan Kejaksaan');
    expect(textOf(host)).toContain('Terhubung ke Diskominfo');
    expect(fieldOf(host)).toBeNull();
  });

  it('membuka kotak kode lagi bila diminta; kode saja sudah cukup', async () => {
    onConnect.mockResolvedValueOnce({ ok: true, unit: 'Kelurahan Kejaksaan' });
    const host = await showOptions(connected);
    await press(buttonOf(host, 'Masukkan kode lain'));
    await type(fieldOf(host), 'ABCD2345EFGH6789');
    await press(buttonOf(host, 'Hubungkan'));
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('https://siar.namakota.go.id/mulai#ABCD2345EFGH6789');
    expect(fieldOf(host)).toBeNull();
    expect(textOf(document.activeElement as Element)).toContain('Terhubung ke Diskominfo');
  });

  it('cukup kodenya bila alamat peladen sudah ditetapkan pengelola komputer', async () => {
    onConnect.mockResolvedValueOnce({ ok: true, unit: 'Kelurahan Kejaksaan' });
    const host = await showOptions({ offered: 'https://siar.namakota.go.id' });
    expect(textOf(host)).toContain('Cukup kodenya');
    await type(fieldOf(host), 'ABCD2345EFGH6789');
    await press(buttonOf(host, 'Hubungkan'));
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('https://siar.namakota.go.id/mulai#ABCD2345EFGH6789');
  });

  it('menjelaskan kode yang sudah tidak berlaku dan langsung menyediakan kotaknya', async () => {
    const host = await showOptions({ ...connected, isRefused: true });
    expect(textOf(host)).toContain('Kode unit sudah tidak berlaku.');
    expect(fieldOf(host)).not.toBeNull();
    expect(textOf(host)).not.toContain('Terhubung ke Diskominfo');
  });

  it('menawarkan izin lagi bila izin di Firefox dicabut, tanpa meminta kode baru', async () => {
    const host = await showOptions({ ...connected, isWithheld: true });
    expect(textOf(host)).toContain('Firefox belum mengizinkan pengiriman jumlah.');
    expect(fieldOf(host)).toBeNull();
    await press(buttonOf(host, 'Izinkan pengiriman jumlah'));
    expect(onAllow).toHaveBeenCalledOnce();
  });
});
