// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPressDesk } from './press-desk';

const text = 'Posyandu Melati buka Kamis pagi';
const other = 'Kerja bakti di RT 03 hari Minggu';

let desk: ReturnType<typeof openPressDesk>;
const open = async (manners: Parameters<typeof openPressDesk>[0] = {}) => {
  desk = openPressDesk(manners);
  await desk.write(text);
  // Nobody presses in the moment in which the page opens.
  await desk.pass(20_000);
  return desk;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  desk.closeDesk();
  desk.closePage();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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

describe('akhir', () => {
  it('kata situs dan kotak yang kosong: terbit, dan hanya sekali diberitahukan', async () => {
    const { told, click, write, say, pass } = await open();
    click();
    await write('');
    expect(told).toEqual([]);
    await say('sent');
    await say('refused');
    await pass(200_000);
    expect(told).toEqual([[text, 'confirmed']]);
  });

  it('permintaan yang berhasil dan kotak yang kosong: terbit dua detik sesudah tanda terakhir', async () => {
    const { told, click, write, answer, pass } = await open({ hasRequest: true });
    click();
    await pass(100);
    answer(200);
    await pass(1_500);
    await write('');
    await pass(1_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'confirmed']]);
  });

  it('halaman yang terus bergerak tidak menunda akhirnya', async () => {
    const { told, click, write, work, answer, pass } = await open({ hasRequest: true });
    click();
    await write('');
    answer(200);
    for (let second = 0; second < 2; second += 1) {
      await work(second === 0);
      await pass(1_000);
    }
    expect(told).toEqual([[text, 'confirmed']]);
  });

  it('permintaan situs yang jalurnya tidak dikenal tidak diamati', async () => {
    const { click, isWatched } = await open();
    click();
    expect(isWatched()).toBe(false);
  });

  it('permintaan yang ditolak: gagal sesudah situs dua detik tidak mencoba lagi', async () => {
    const { told, click, answer, pass } = await open({ hasRequest: true });
    click();
    await pass(100);
    answer(500);
    await pass(1_500);
    answer(500);
    await pass(1_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'failed']]);
  });

  it('permintaan yang mulai sebelum tekanan bukan miliknya', async () => {
    const { told, click, write, answer, pass } = await open({ hasRequest: true });
    await pass(500);
    click();
    await write('');
    answer(200, 300);
    await pass(5_000);
    expect(told).toEqual([]);
  });

  it('tanpa tanda apa pun selama tiga detik: tekanannya tidak mengirim apa-apa', async () => {
    const { told, click, pass } = await open();
    click();
    await pass(2_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'failed']]);
  });

  it.each([
    [false, 60_000],
    [true, 180_000],
  ])('situs yang tidak pernah selesai ditunggu sampai batasnya (dengan gambar: %s)', async (hasMedia, limit) => {
    const { told, click, work, pass } = await open({ hasMedia });
    click();
    await work();
    await pass(limit - 1);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'unknown']]);
  });

  it('teks dan tombol yang kembali: gagal, paling cepat lima detik sesudah ditekan', async () => {
    const { told, click, work, pass } = await open();
    click();
    await work();
    await pass(2_000);
    await work(false);
    await pass(2_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'failed']]);
  });

  it('teks dan tombol yang kembali kemudian harus bertahan dua detik', async () => {
    const { told, click, work, pass } = await open();
    click();
    await work();
    await pass(8_000);
    await work(false);
    await pass(1_000);
    await work();
    await pass(500);
    await work(false);
    await pass(1_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'failed']]);
  });

  it('yang menunggu persetujuan pengelola grup bukan terbit', async () => {
    const { told, click, say } = await open();
    click();
    await say('pending');
    expect(told).toEqual([[text, 'pending']]);
  });

  it('yang diatur untuk hari lain tidak dihitung terbit sekarang, dan tidak ditanyakan', async () => {
    const { told, click, write, pass } = await open({ isScheduled: true });
    click();
    await write('');
    await pass(59_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'scheduled']]);
  });

  it('halaman yang ditutup tidak memberi kabar lagi', async () => {
    const { told, click, write, answer, pass, closePage, isWatched } = await open({ hasRequest: true });
    click();
    await write('');
    closePage();
    expect(isWatched()).toBe(false);
    answer(200);
    await pass(200_000);
    expect([told, vi.getTimerCount()]).toEqual([[], 0]);
  });

  it('sesudah berakhir tidak ada yang masih ditunggu', async () => {
    const { told, click, write, say, isWatched } = await open({ hasRequest: true });
    click();
    await write('');
    await say('sent');
    expect([told, vi.getTimerCount(), isWatched()]).toEqual([[[text, 'confirmed']], 0, false]);
  });
});

describe('kotak yang hilang tanpa kata lain', () => {
  it('ditanyakan sesudah sepuluh detik, dan situs masih didengarkan', async () => {
    const { told, click, write, say, pass } = await open();
    click();
    await write('');
    await pass(9_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'unknown']]);
    await say('sent');
    expect(told).toEqual([
      [text, 'unknown'],
      [text, 'confirmed'],
    ]);
  });

  it('tidak ditanyakan dua kali', async () => {
    const { told, click, write, pass } = await open();
    click();
    await write('');
    await pass(5_000);
    await write(text);
    await write('');
    await pass(200_000);
    expect(told).toEqual([[text, 'unknown']]);
  });

  it('tidak ditanyakan bila teksnya sudah kembali', async () => {
    const { told, click, write, work, pass } = await open();
    click();
    await work();
    await write('');
    await pass(1_000);
    await write(text);
    await pass(58_999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual([[text, 'unknown']]);
  });
});
