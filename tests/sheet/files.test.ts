import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/sheet/csv-of';
import { xlsxOf } from '@/lib/sheet/xlsx-of';
import { partsOfXlsx } from './parts-of-xlsx';

describe('berkas CSV', () => {
  it('membungkus koma, kutip, dan baris baru, dan memberi tanda UTF-8', () => {
    const csv = csvOf([['Isi'], ['Senam, sehat'], ['Kata "posyandu"'], ['Baris\nkedua'], [{ day: '2024-10-15' }]]);
    expect(csv).toBe('\uFEFFIsi\r\n"Senam, sehat"\r\n"Kata ""posyandu"""\r\n"Baris\nkedua"\r\n2024-10-15\r\n');
  });

  it.each(['=1+1', '+62', '-5', '@kel_contoh', '\t=1'])(
    'isi yang diawali rumus, %j, dibaca sebagai tulisan',
    (text) => {
      expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
    },
  );
});

describe('berkas Excel', () => {
  const partsOf = (rows: Parameters<typeof xlsxOf>[0]) => partsOfXlsx(xlsxOf(rows, 'Riwayat'));
  const sheetOf = (rows: Parameters<typeof xlsxOf>[0]) => partsOf(rows)['xl/worksheets/sheet1.xml'] ?? '';

  it('berisi bagian yang dicari Excel', () => {
    const parts = partsOf([['Hari']]);
    for (const path of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml'])
      expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
    expect(parts['_rels/.rels']).toContain('Target="xl/workbook.xml"');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="worksheets/sheet1.xml"');
    expect(parts['xl/workbook.xml']).toContain('name="Riwayat"');
  });

  it('hari menjadi tanggal, tulisan tetap tulisan walau mirip rumus', () => {
    const sheet = sheetOf([
      ['Hari', 'Isi'],
      [{ day: '2024-10-15' }, '=1+1'],
    ]);
    // 15 October 2024 is day 45580 of the spreadsheet.
    expect(sheet).toContain('<c s="2"><v>45580</v></c>');
    expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).not.toContain('<f>');
  });

  it('angka tetap angka yang dapat dijumlahkan, juga di CSV dan di bawah nol', () => {
    expect(sheetOf([['Jumlah'], [12], [-3]])).toContain('<row><c><v>12</v></c></row><row><c><v>-3</v></c></row>');
    expect(csvOf([[12, -3, '-3']])).toBe("\uFEFF12,-3,'-3\r\n");
  });

  it('tanda khusus tidak merusak berkas, dan tulisan terpanjang dipotong di batas Excel', () => {
    const sheet = sheetOf([['A & B <b> \u0007\u0000 \uD83D'], ['a'.repeat(40_000)]]);
    expect(sheet).toContain('A &amp; B &lt;b&gt;  \uFFFD<');
    expect(sheet.match(/a{9,}/)?.[0]).toHaveLength(32_767);
  });

  it('dua puluh ribu baris selesai dalam hitungan detik', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [{ day: '2024-10-15' }, `Kerja bakti ke-${index}`]);
    expect(sheetOf(rows).match(/<row>/g)).toHaveLength(20_000);
  });
});
