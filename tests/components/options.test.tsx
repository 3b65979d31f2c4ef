// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConnectOutcome } from '@/components/options/connect-form';
import { Options, type OptionsProps } from '@/components/options/options';
import { buttonOf, clear, press, show, textOf, type } from './show';

const onAllow = vi.fn<() => void>();
const onConnect = vi.fn<(address: string) => Promise<ConnectOutcome>>();
const onAccount = vi.fn<OptionsProps['onAccount']>(async () => {});
const onForget = vi.fn<OptionsProps['onForget']>();
const onWake = vi.fn<OptionsProps['onWake']>();
const onAdd = vi.fn<OptionsProps['onAdd']>();
const onProfile = vi.fn<OptionsProps['onProfile']>(async () => {});
const onLeast = vi.fn<OptionsProps['onLeast']>();
const onIdeas = vi.fn<OptionsProps['onIdeas']>();
const onLook = vi.fn<OptionsProps['onLook']>();
const onKeep = vi.fn<OptionsProps['onKeep']>();
const onErase = vi.fn<OptionsProps['onErase']>();
const onErased = vi.fn<OptionsProps['onErased']>();
const onLanguage = vi.fn<OptionsProps['onLanguage']>();

const unconnected: OptionsProps = {
  language: 'id',
  unit: '',
  city: '',
  server: null,
  offered: null,
  isRefused: false,
  isWithheld: false,
  onAllow,
  accounts: [],
  places: [],
  onConnect,
  onAccount,
  onForget,
  rules: [],
  onWake,
  onLanguage,
  profile: { unit: '', kind: '', headName: '', headPosition: '', phones: '', place: undefined },
  lists: {
    readProvinces: async () => [{ kode: '99', nama: 'Contoh' }],
    readProvince: async () => ({
      kode: '99',
      nama: 'Contoh',
      zona: 'Asia/Makassar',
      kabupaten: [
        {
          kode: '99.71',
          nama: 'Kota Contoh',
          kecamatan: [
            { nama: 'Wringinanom', kelurahan: ['Kejaksaan', 'Keramat'], desa: ['Kalirejo'] },
            { nama: 'Kertasari', kelurahan: [], desa: [] },
          ],
        },
      ],
    }),
  },
  onProfile,
  onAdd,
  least: 'info',
  showsIdeas: true,
  onLeast,
  onIdeas,
  textSize: 16,
  theme: 'system',
  onLook,
  keepMonths: 13,
  held: { posts: 1200, waiting: 2, sent: 31 },
  onKeep,
  onErase,
  onErased,
};
/** The list or the line under this label. */
const labelled = (host: ParentNode, label: string) => {
  const found = [...host.querySelectorAll('label')].find((one) => textOf(one) === label);
  return host.querySelector(`[id="${found?.htmlFor}"]`) as HTMLSelectElement & HTMLInputElement;
};
const choose = (field: HTMLSelectElement, value: string) =>
  act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
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
    expect([...host.querySelectorAll('fieldset .choice')].map(textOf)).toEqual(['Indonesia', 'English']);
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

describe('unit', () => {
  it('memilih wilayah dari provinsi sampai kelurahan, lalu mengisi sendiri nama unit dan jabatan', async () => {
    const host = await showOptions();
    await choose(labelled(host, 'Jenis unit'), 'kelurahan');
    expect(labelled(host, 'Kabupaten atau kota').disabled).toBe(true);
    await choose(labelled(host, 'Provinsi'), '99');
    await choose(labelled(host, 'Kabupaten atau kota'), '99.71');
    await choose(labelled(host, 'Kecamatan'), 'Wringinanom');
    await choose(labelled(host, 'Kelurahan atau desa'), 'Kejaksaan');
    expect(labelled(host, 'Nama unit').value).toBe('Kelurahan Kejaksaan');
    await type(labelled(host, 'Nama pimpinan'), 'Siti Contoh');
    await press(buttonOf(host, 'Simpan'));
    expect(onProfile).toHaveBeenCalledExactlyOnceWith({
      unit: 'Kelurahan Kejaksaan',
      kind: 'kelurahan',
      headName: 'Siti Contoh',
      headPosition: 'Lurah Kejaksaan',
      phones: '',
      place: {
        region: {
          province: '99',
          regency: '99.71',
          district: 'Wringinanom',
          village: 'Kejaksaan',
          names: ['Wringinanom', 'Kertasari', 'Kejaksaan', 'Keramat', 'Kalirejo'],
        },
        city: 'Kota Contoh',
        zone: 'Asia/Makassar',
      },
    });
    expect(textOf(host)).toContain('Tersimpan.');
  });

  it('tidak menimpa nama yang diketik sendiri', async () => {
    const host = await showOptions();
    await type(labelled(host, 'Nama unit'), 'Puskesmas Melati');
    await choose(labelled(host, 'Jenis unit'), 'kecamatan');
    await choose(labelled(host, 'Provinsi'), '99');
    await choose(labelled(host, 'Kabupaten atau kota'), '99.71');
    await choose(labelled(host, 'Kecamatan'), 'Kertasari');
    expect(labelled(host, 'Nama unit').value).toBe('Puskesmas Melati');
    expect(labelled(host, 'Jabatan pimpinan').value).toBe('Camat Kertasari');
  });

  it('tetap dapat disimpan bila daftar wilayah tidak terbuka', async () => {
    const closed = async () => Promise.reject(new Error('no file'));
    const host = await showOptions({ lists: { readProvinces: closed, readProvince: closed } });
    expect(textOf(host)).toContain('Daftar wilayah belum bisa dibuka.');
    onProfile.mockRejectedValueOnce(new Error('disk full'));
    await press(buttonOf(host, 'Simpan'));
    expect(textOf(host)).toContain('Belum tersimpan. Coba sekali lagi.');
  });

  it('menambah tempat yang biasa', async () => {
    const host = await showOptions();
    await type(labelled(host, 'Nama tempat lain'), 'Gang Melati');
    await press(buttonOf(host, 'Tambahkan'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('Gang Melati');
  });
});

describe('tampilan dan catatan', () => {
  it('mengubah ukuran huruf, warna, banyaknya catatan, dan lama penyimpanan', async () => {
    const host = await showOptions();
    await choose(labelled(host, 'Ukuran huruf'), '20');
    await choose(labelled(host, 'Warna'), 'dark');
    expect(onLook.mock.calls.flat()).toEqual([{ textSize: 20 }, { theme: 'dark' }]);
    await choose(labelled(host, 'Tampilkan'), 'salah');
    expect(onLeast).toHaveBeenCalledExactlyOnceWith('salah');
    await press(host.querySelector('input[type=checkbox]') as HTMLElement);
    expect(onIdeas).toHaveBeenCalledExactlyOnceWith(false);
    await choose(labelled(host, 'Simpan isi tulisan selama'), '3');
    // What costs texts is asked once more: an arrow key on the list is soon pressed.
    expect(onKeep).not.toHaveBeenCalled();
    await press(buttonOf(host, 'Hapus yang lebih lama'));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(3);
    await choose(labelled(host, 'Simpan isi tulisan selama'), '60');
    expect(onKeep).toHaveBeenLastCalledWith(60);
  });
});

describe('hapus semua', () => {
  const open = async (over: Partial<OptionsProps> = {}) => {
    const host = await showOptions(over);
    await press(buttonOf(host, 'Hapus semua'));
    return host.querySelector('dialog') as HTMLDialogElement;
  };

  it('mengatakan dahulu apa yang hilang dan apa yang tetap ada, dan belum menghapus apa pun', async () => {
    const dialog = await open();
    expect(dialog.open).toBe(true);
    expect(textOf(dialog)).toContain('1.200 unggahan yang tercatat, dengan isi tulisannya');
    expect(textOf(dialog)).toContain('2 unggahan yang masih menunggu jawaban Anda');
    expect(textOf(dialog)).toContain('hitungan 31 unggahan dari komputer ini: angka saja, tanpa isi tulisan');
    expect(onErase).not.toHaveBeenCalled();
  });

  it('batal menutup dialog dan mengembalikan fokus ke tombolnya', async () => {
    const dialog = await open();
    await press(buttonOf(dialog, 'Batal'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(textOf(document.activeElement as Element)).toBe('Hapus semua');
    expect(onErase).not.toHaveBeenCalled();
    expect(onErased).not.toHaveBeenCalled();
  });

  it.each([
    ['revoked', 'Kode di komputer ini juga sudah dicabut.'],
    ['unreachable', 'Minta Diskominfo mencabut kode komputer ini.'],
    ['unlinked', 'tidak ada kode yang perlu dicabut'],
  ] as const)('sesudah dihapus (%s) mengatakan apa yang terjadi dengan kodenya', async (outcome, sentence) => {
    onErase.mockResolvedValueOnce(outcome);
    const dialog = await open();
    await press(buttonOf(dialog, 'Ya, hapus semua'));
    expect(textOf(dialog)).toContain('Semua sudah dihapus');
    expect(textOf(document.activeElement as Element)).toContain(sentence);
    await press(buttonOf(dialog, 'Tutup'));
    expect(onErased).toHaveBeenCalledOnce();
  });

  it('mengatakan bila belum terhapus, dan dapat dicoba lagi', async () => {
    onErase.mockRejectedValueOnce(new Error('blocked'));
    const dialog = await open();
    await press(buttonOf(dialog, 'Ya, hapus semua'));
    expect(textOf(dialog)).toContain('Belum terhapus. Coba sekali lagi.');
    expect(buttonOf(dialog, 'Ya, hapus semua')).not.toBeNull();
  });

  it('yang belum pernah terhubung tahu bahwa Diskominfo tidak menyimpan apa pun', async () => {
    expect(textOf(await open({ held: { posts: 0, waiting: 0, sent: null } }))).toContain('belum pernah terhubung');
  });
});
