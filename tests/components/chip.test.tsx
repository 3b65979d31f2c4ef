// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Chip } from '@/components/panel/chip';
import type { PanelView } from '@/components/panel/panel-view';
import { clear, show, textOf } from './show';
import { viewOf, whole } from './view-of';

const showChip = (view: PanelView) => show(<Chip view={view} open={() => {}} />);

afterEach(clear);

describe('keping', () => {
  it('mengajak menulis selama kotak kosong', async () => {
    expect(textOf(await showChip(viewOf('')))).toBe('Mulai menulis');
  });

  it('menyebut yang belum ada, tanpa angka nilai', async () => {
    const said = textOf(await showChip(viewOf('Lurah Kejaksaan membuka senam sehat.')));
    expect(said).toContain('Belum ada: Kapan, Di mana');
    expect(said).not.toMatch(/\d/);
  });

  it('menyatakan lengkap bila semua yang perlu sudah ada', async () => {
    expect(textOf(await showChip(viewOf(whole)))).toBe('LengkapSilakan unggah');
  });

  it('menawarkan, tidak menuntut, unsur yang sering tidak terbaca', async () => {
    const text = 'Pemkot Contoh: warga dilarang membakar sampah di Kelurahan Melati mulai Senin (14/10/2024).';
    const said = textOf(await showChip(viewOf(text, {}, { jenis: 'imbauan' })));
    expect(said).toContain('Bisa ditambah: Mengapa');
    expect(said).not.toMatch(/Belum ada|Lengkap/);
  });

  it('mendahulukan yang perlu ditahan', async () => {
    const said = textOf(await showChip(viewOf('Bantuan untuk Ibu S (NIK 1971015107850001).')));
    expect(said.indexOf('Tahan dulu')).toBe(0);
  });
});
