// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { choose, labelled, onAdd, onProfile, putAway, showOptions } from './options-world';
import { buttonOf, press, textOf, type } from './show';

afterEach(putAway);

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
