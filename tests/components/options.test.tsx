// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConnectOutcome } from '@/components/options/connect-form';
import { Options, type OptionsProps } from '@/components/options/options';
import { buttonOf, clear, press, show, textOf, type } from './show';

const onConnect = vi.fn<(address: string) => Promise<ConnectOutcome>>();
const onAccount = vi.fn<OptionsProps['onAccount']>(async () => {});
const onForget = vi.fn<OptionsProps['onForget']>();
const onWake = vi.fn<OptionsProps['onWake']>();
const onLanguage = vi.fn<OptionsProps['onLanguage']>();

const unconnected: OptionsProps = {
  language: 'id',
  unit: '',
  city: '',
  server: null,
  isRefused: false,
  accounts: [],
  places: [],
  onConnect,
  onAccount,
  onForget,
  rules: [],
  onWake,
  onLanguage,
};
const connected = { unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang', server: 'https://siar.namakota.go.id' };
const showOptions = (over: Partial<OptionsProps> = {}) => show(<Options {...unconnected} {...over} />);

const fieldOf = (host: ParentNode) => host.querySelector('#code-address') as HTMLInputElement;
const address = 'https://siar.namakota.go.id/mulai#ABCD-2345-EFGH-6789';

afterEach(async () => {
  await clear();
  vi.clearAllMocks();
});

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

  it('menjelaskan kode yang sudah tidak berlaku dan langsung menyediakan kotaknya', async () => {
    const host = await showOptions({ ...connected, isRefused: true });
    expect(textOf(host)).toContain('Kode unit sudah tidak berlaku.');
    expect(fieldOf(host)).not.toBeNull();
    expect(textOf(host)).not.toContain('Terhubung ke Diskominfo');
  });
});

describe('akun resmi', () => {
  const accounts = [
    { surface: 'facebook', account: 'Kelurahan Kejaksaan', isOfficial: true },
    { surface: 'instagram', account: null, isOfficial: false },
  ] as const;

  it('menjelaskan daftar yang masih kosong', async () => {
    expect(textOf(await showOptions())).toContain('Anda ditanya sekali untuk tiap akun.');
  });

  it('menyebut tiap akun dan jawabannya', async () => {
    const rows = [...(await showOptions({ accounts: [...accounts] })).querySelectorAll('.accounts li')].map(textOf);
    expect(rows[0]).toContain('Facebook, Kelurahan Kejaksaan');
    expect(rows[0]).toContain('Akun resmi, dicatat');
    expect(rows[1]).toContain('Instagram, akun di peramban ini');
    expect(rows[1]).toContain('Bukan akun resmi, tidak dicatat');
  });

  it('mengubah jawaban dengan satu tombol', async () => {
    const host = await showOptions({ accounts: [...accounts] });
    await press(buttonOf(host, 'Jangan dicatat: Facebook, Kelurahan Kejaksaan'));
    expect(onAccount).toHaveBeenLastCalledWith({ ...accounts[0], isOfficial: false });
    await press(buttonOf(host, 'Jadikan akun resmi: Instagram, akun di peramban ini'));
    expect(onAccount).toHaveBeenLastCalledWith({ ...accounts[1], isOfficial: true });
  });

  it('memberi tahu bila perubahan belum tersimpan', async () => {
    onAccount.mockRejectedValueOnce(new Error('no one listens'));
    const host = await showOptions({ accounts: [...accounts] });
    await press(buttonOf(host, 'Jangan dicatat: Facebook, Kelurahan Kejaksaan'));
    expect(textOf(host)).toContain('Perubahan belum tersimpan. Coba sekali lagi.');
  });
});

describe('bahasa dan privasi', () => {
  it('menawarkan dua bahasa dengan nama masing-masing', async () => {
    const host = await showOptions();
    const [indonesian, english] = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect([...host.querySelectorAll('.choice')].map(textOf)).toEqual(['Indonesia', 'English']);
    expect([indonesian?.checked, english?.checked]).toEqual([true, false]);
    await press(english as HTMLElement);
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });

  it('berbahasa Inggris bila diminta', async () => {
    const text = textOf(await showOptions({ language: 'en', ...connected }));
    expect(text).toContain('Connected to Diskominfo');
    expect(text).toContain('What you write stays on this computer');
  });

  it('mengatakan apa yang tinggal di komputer ini', async () => {
    const text = textOf(await showOptions());
    expect(text).toContain('Isi tulisan hanya ada di komputer ini');
    expect(text).toContain('Diskominfo hanya menerima jumlah per hari.');
  });
});

describe('tempat yang biasa', () => {
  it('memperlihatkan tempat yang dipelajari dan dapat menghapusnya', async () => {
    const host = await showOptions({ places: ['Gang Melati'] });
    await press(buttonOf(host, 'Hapus: Gang Melati'));
    expect(onForget).toHaveBeenCalledExactlyOnceWith('Gang Melati');
  });
});

describe('aturan yang tidak ditampilkan', () => {
  const rules = [
    { id: 'EJ-03', title: { id: 'Awalan di- ditulis serangkai' } },
    { id: 'EJ-23', title: { id: 'Koma sebelum bahwa' }, because: 'Terlalu sering keliru pada kalimat yang benar.' },
  ];

  it('membedakan yang dimatikan unit ini dari yang mati sejak awal, dan keduanya dapat ditampilkan', async () => {
    const host = await showOptions({ rules });
    expect(textOf(host)).toContain('Anda memilih agar aturan ini tidak ditampilkan lagi');
    expect(host.querySelector('details')?.textContent).toContain('Terlalu sering keliru pada kalimat yang benar.');
    await press(buttonOf(host, 'Tampilkan: Awalan di- ditulis serangkai'));
    await press(buttonOf(host, 'Tampilkan: Koma sebelum bahwa'));
    expect(onWake.mock.calls.map(([rule]) => rule.id)).toEqual(['EJ-03', 'EJ-23']);
  });

  it('mengatakan bila tidak ada yang dimatikan', async () => {
    expect(textOf(await showOptions())).toContain('Belum ada yang Anda matikan.');
  });
});
