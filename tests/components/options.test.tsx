// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import {
  choose,
  connected,
  labelled,
  onAccount,
  onForget,
  onIdeas,
  onKeep,
  onLanguage,
  onLeast,
  onLook,
  onWake,
  putAway,
  showOptions,
} from './options-world';
import { buttonOf, press, textOf } from './show';

afterEach(putAway);

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
