import { afterEach, expect, it } from 'vitest';
import { connect } from '@/scripts/tour/connect';
import { openOwn, type Stage, setStage } from '@/scripts/tour/stage';
import { practiceUnit } from '@/scripts/tour/unit';
import { describeBrowsers } from './browsers';
import { onPage } from './on-page';
import { waitUntil } from './wait-until';

let stage: Stage;
afterEach(() => stage?.close());

type OwnPage = Awaited<ReturnType<typeof openOwn>>;
/** The field with this label. */
const fieldOf = async (page: OwnPage, label: string) => {
  const id = await page.$$eval(
    'label',
    (labels, wanted) => labels.find((one) => one.textContent === wanted)?.htmlFor ?? '',
    label,
  );
  return `[id="${id}"]`;
};
async function choose(page: OwnPage, label: string, value: string): Promise<void> {
  const list = await fieldOf(page, label);
  await waitUntil(`"${value}" di ${label}`, () => page.$(`${list} option[value="${value}"]`));
  await page.select(list, value);
}
const saying = (page: OwnPage, words: string) =>
  waitUntil(`"${words}"`, () =>
    page.$eval('body', (body, text) => (body as HTMLElement).innerText.includes(text), words),
  );

describeBrowsers((_launch, browser) => {
  it('langkah pertama: tanpa kode, unit dipilih dari daftar seluruh Indonesia, lalu selesai', async () => {
    stage = await setStage({ browser });
    const page = await openOwn(stage, 'mulai');
    const { press } = onPage(page);
    await saying(page, 'Langkah 1 dari 3');
    await press('Belum punya kode, pakai dulu tanpa terhubung');
    await choose(page, 'Jenis unit', 'kelurahan');
    await choose(page, 'Provinsi', '19');
    await choose(page, 'Kabupaten atau kota', '19.71');
    await choose(page, 'Kecamatan', 'Taman Sari');
    await choose(page, 'Kelurahan atau desa', 'Kejaksaan');
    await press('Simpan dan lanjut');
    await saying(page, 'Yang dikirim hanya jumlah');

    const options = await openOwn(stage, 'options');
    await saying(options, 'Kelurahan Kejaksaan');
    await choose(options, 'Ukuran huruf', '20');
    await choose(options, 'Warna', 'dark');
    await waitUntil('halaman gelap dengan huruf besar', () =>
      options.evaluate(() => {
        const { backgroundColor, fontSize } = getComputedStyle(document.body);
        return backgroundColor === 'rgb(14, 23, 25)' && fontSize === '20px';
      }),
    );
  });

  it('hapus semua: fokus terkurung dalam dialog, Esc membatalkan, lalu semuanya kosong', async () => {
    stage = await setStage({ browser });
    await connect(stage, practiceUnit);
    const page = await openOwn(stage, 'options');
    const { press } = onPage(page);
    await saying(page, 'Terhubung ke Diskominfo');
    await page.type(await fieldOf(page, 'Nama pimpinan'), 'Siti Contoh');
    await press('Simpan');
    const isInDialog = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    await press('Hapus semua');
    await waitUntil('fokus di dialog', isInDialog);
    for (let presses = 0; presses < 4; presses += 1) {
      await page.keyboard.press('Tab');
      const isOnPage = await page.evaluate(
        () => document.activeElement?.closest('main > section > :not(dialog)') !== null,
      );
      expect(isOnPage).toBe(false);
    }
    await page.keyboard.press('Escape');
    await waitUntil('dialog tertutup', async () => !(await page.$('dialog')));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hapus semua');
    await saying(page, 'Terhubung ke Diskominfo');

    await press('Hapus semua');
    await press('Ya, hapus semua');
    await saying(page, 'Semua sudah dihapus');
    await press('Tutup');
    const typed = () =>
      page.$$eval('input.input', (fields) => fields.map((field) => (field as HTMLInputElement).value).join(''));
    await waitUntil('isian yang kosong', async () => (await typed()) === '');
    await saying(page, 'Hubungkan ke Diskominfo');
  });
});
