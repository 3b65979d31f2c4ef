// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { pressDesks, text } from './press-desk';

const open = pressDesks();

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
