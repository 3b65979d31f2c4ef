// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { other, pressDesks, text } from './press-desk';

const open = pressDesks();

describe('tekanan', () => {
  it('klik orang pada tombol situs dihitung, juga bila situs menahannya di tombol itu', async () => {
    const { pressed, click, button } = await open();
    button.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
    click();
    expect(pressed).toEqual([text]);
  });

  it('mengirim yang tertulis saat itu juga, walau baru saja berubah', async () => {
    const { pressed, click, write } = await open();
    void write(other);
    click();
    expect(pressed).toEqual([other]);
  });

  it('klik oleh skrip, di tempat lain, atau pada tombol yang belum dapat ditekan tidak dihitung', async () => {
    const { pressed, click, button, aside, work } = await open();
    button.click();
    click(aside);
    await work();
    click();
    expect(pressed).toEqual([]);
  });

  it('tombol papan ketik situs dihitung di dalam kotaknya saja', async () => {
    const { pressed, key, aside, box } = await open();
    key({ key: 'a', ctrlKey: true });
    key({ key: 'Enter' });
    key({ key: 'Enter', ctrlKey: true }, aside);
    box()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    expect(pressed).toEqual([]);
    key({ key: 'Enter', ctrlKey: true });
    expect(pressed).toEqual([text]);
  });

  it('Enter saja mengirim tanggapan, seperti kata situs', async () => {
    const { pressed, key } = await open({ kind: 'response' });
    key({ key: 'Enter' });
    expect(pressed).toEqual([text]);
  });

  it('langkah terakhir tanpa kotak mengirim yang terakhir tertulis', async () => {
    const { pressed, click, key, box, pass } = await open();
    box()?.remove();
    await pass(0);
    key({ key: 'Enter', ctrlKey: true });
    expect(pressed).toEqual([]);
    click();
    expect(pressed).toEqual([text]);
  });

  it('tidak didengar lagi sesudah kotaknya ditinggalkan', async () => {
    const { pressed, click, key, closeDesk } = await open();
    closeDesk();
    click();
    key({ key: 'Enter', ctrlKey: true });
    expect(pressed).toEqual([]);
  });

  it('yang tidak diikuti tidak menghalangi tekanan berikutnya', async () => {
    const { pressed, told, click, pass } = await open({ isIgnored: true });
    click();
    await pass(200_000);
    click();
    expect([pressed, told]).toEqual([[text, text], []]);
  });
});

describe('tekanan kedua', () => {
  it('teks yang sama, atau kotak yang sudah kosong, adalah unggahan yang sama', async () => {
    const { pressed, click, work, write } = await open({ hasRequest: true });
    click();
    click();
    await work();
    await write('');
    await work(false);
    expect(pressed).toEqual([text]);
  });

  it('teks yang sama adalah unggahan lain bila situs sudah selesai dengan yang pertama', async () => {
    const { pressed, told, click, write, say } = await open();
    click();
    await write('');
    await write(text);
    click();
    expect(pressed).toEqual([text, text]);
    await write('');
    await say('sent');
    expect(told).toEqual([]);
  });

  it('sesudah ditolak, teks yang sama dapat dikirim dan diikuti lagi', async () => {
    const { pressed, told, click, write, say } = await open();
    click();
    await say('refused');
    expect(told).toEqual([[text, 'failed']]);
    click();
    expect(pressed).toEqual([text, text]);
    await write('');
    await say('sent');
    expect(told).toEqual([
      [text, 'failed'],
      [text, 'confirmed'],
    ]);
  });

  it('teks lain mengakhiri yang pertama bila kotaknya belum pernah kosong', async () => {
    const { pressed, told, click, write } = await open();
    click();
    await write(other);
    click();
    expect(pressed).toEqual([text, other]);
    expect(told).toEqual([[text, 'failed']]);
  });

  it('akhir yang pertama tidak membuat yang kedua terlupa', async () => {
    const { pressed, told, click, key, write, work, pass } = await open();
    click();
    await write('');
    await pass(55_000);
    await write(other);
    click();
    await work();
    await pass(6_000);
    expect(told).toEqual([[text, 'unknown']]);
    key({ key: 'Enter', ctrlKey: true });
    expect(pressed).toEqual([text, other]);
  });

  it('kotak yang kosong dan tombol yang mati hanya bercerita tentang yang kedua', async () => {
    const { told, click, write, work, answer, pass } = await open({ hasRequest: true });
    click();
    await write('');
    await write(other);
    await pass(100);
    click();
    await work();
    await write('');
    await pass(10);
    answer(200);
    await pass(3_000);
    expect(told).toEqual([[other, 'confirmed']]);
    await pass(60_000);
    expect(told.slice(1)).toEqual([[text, 'unknown']]);
  });

  it('kata yang sama yang dikirim dua kali adalah dua unggahan, masing-masing dengan permintaannya', async () => {
    const { told, click, write, work, answer, pass } = await open({ hasRequest: true });
    click();
    await write('');
    await write(text);
    await pass(100);
    click();
    await pass(10);
    await work();
    answer(200, 50);
    await pass(2_000);
    expect(told).toEqual([[text, 'confirmed']]);
    await write('');
    answer(200);
    await pass(2_000);
    expect(told.slice(1)).toEqual([[text, 'confirmed']]);
  });

  it('penolakan yang bisa tentang dua unggahan tidak mengakhiri satu pun', async () => {
    const { told, click, write, say, pass } = await open();
    click();
    await write('');
    await write(other);
    click();
    await say('refused');
    expect(told).toEqual([]);
    await pass(70_000);
    expect(told.map(([, end]) => end)).not.toContain('confirmed');
  });
});
