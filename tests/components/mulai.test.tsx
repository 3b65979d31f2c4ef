// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Mulai, type MulaiProps } from '@/components/mulai/mulai';
import { buttonOf, clear, press, show, textOf, type } from './show';

const onConnect = vi.fn<MulaiProps['onConnect']>();
const onProfile = vi.fn<MulaiProps['onProfile']>(async () => {});
const onDone = vi.fn<MulaiProps['onDone']>();
const props: MulaiProps = {
  language: 'id',
  server: null,
  unit: '',
  city: '',
  zone: 'Asia/Jakarta',
  weeklyTarget: 2,
  profile: { unit: '', kind: '', headName: '', headPosition: '', phones: '', place: undefined },
  lists: { readProvinces: async () => [], readProvince: async () => Promise.reject(new Error('none')) },
  onConnect,
  onProfile,
  onDone,
};
const showMulai = (over: Partial<MulaiProps> = {}) => show(<Mulai {...props} {...over} />);
const titleOf = (host: HTMLElement) => textOf(host.querySelector('h1') as Element);
const noCode = 'Belum punya kode, pakai dulu tanpa terhubung';

afterEach(async () => {
  await clear();
  vi.clearAllMocks();
});

describe('langkah pertama kali', () => {
  it('semua langkah bisa dilewati, tanpa kode dan tanpa mengisi apa pun', async () => {
    const host = await showMulai();
    expect(titleOf(host)).toBe('Masukkan kode dari Diskominfo');
    expect(textOf(host)).toContain('Langkah 1 dari 3');
    await press(buttonOf(host, noCode));
    expect(titleOf(host)).toBe('Unit apa yang Anda urus?');
    expect(document.activeElement).toBe(host.querySelector('h1'));
    await press(buttonOf(host, 'Lewati'));
    expect(titleOf(host)).toBe('Yang dikirim hanya jumlah');
    await press(buttonOf(host, 'Langsung selesai'));
    expect(onDone).toHaveBeenCalledExactlyOnceWith(false);
    expect(onConnect).not.toHaveBeenCalled();
    expect(onProfile).not.toHaveBeenCalled();
  });

  it('dengan kode, bertanya apakah unitnya benar, dan dapat kembali ke kode', async () => {
    onConnect.mockResolvedValue({ ok: true, unit: 'Kelurahan Kejaksaan' });
    const host = await showMulai({ unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang' });
    const field = () => host.querySelector('#code-address') as HTMLInputElement;
    await type(field(), 'siar.namakota.go.id/mulai#ABCD2345EFGH6789');
    await press(buttonOf(host, 'Hubungkan'));
    expect(titleOf(host)).toBe('Apakah ini unit Anda?');
    expect([...host.querySelectorAll('dd')].map(textOf)).toEqual([
      'Kelurahan Kejaksaan',
      'Kota Pangkalpinang',
      'WIB',
      'minimal 2 hari unggah per minggu',
    ]);
    await press(buttonOf(host, 'Bukan, ganti kode'));
    expect(field()).not.toBeNull();
  });

  it('kode yang keliru tetap di langkah pertama', async () => {
    onConnect.mockResolvedValueOnce({ ok: false, reason: 'code' });
    const host = await showMulai();
    await press(buttonOf(host, 'Hubungkan'));
    expect(textOf(host)).toContain('Kode ini belum cocok.');
    expect(textOf(host)).toContain('Langkah 1 dari 3');
  });

  it('menyimpan unit lalu lanjut; bila belum tersimpan, mengatakannya', async () => {
    onProfile.mockRejectedValueOnce(new Error('disk full'));
    const host = await showMulai();
    await press(buttonOf(host, noCode));
    await press(buttonOf(host, 'Simpan dan lanjut'));
    expect(textOf(host)).toContain('Belum tersimpan.');
    await press(buttonOf(host, 'Simpan dan lanjut'));
    expect(titleOf(host)).toBe('Yang dikirim hanya jumlah');
    await press(buttonOf(host, 'Mengerti, coba halaman latihan'));
    expect(onDone).toHaveBeenCalledExactlyOnceWith(true);
  });
});
