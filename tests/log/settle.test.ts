import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ageWaiting } from '@/lib/log/age-waiting';
import { answerAccount, answerSubmission } from '@/lib/log/answer';
import { LogDatabase } from '@/lib/log/database';
import { settle, type Unit } from '@/lib/log/settle';
import { pressedAt, submissionWith } from './submission';

const official: Unit = {
  isOfficial: true,
  zone: 'Asia/Jakarta',
  mandatoryTags: [{ tag: '#contoh', isMandatory: true }],
};
const day = 86_400_000;
let log: LogDatabase;

beforeEach(() => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
});
afterEach(() => log.delete());

const cells = async () => (await log.cells.toArray()).map(({ n, rev, acked }) => ({ n, rev, acked }));

describe('mencatat unggahan', () => {
  it('baru mencatat setelah terbit dipastikan, dan menghitungnya', async () => {
    expect(await settle(submissionWith(), official, log)).toBe('held');
    expect(await log.posts.count()).toBe(0);
    expect(await settle(submissionWith({ state: 'confirmed' }), official, log)).toBe('logged');
    const [post] = await log.posts.toArray();
    expect(post).toMatchObject({ day: '2024-10-15', platform: 'x', source: 'detected', tagged: 1 });
    expect(await cells()).toEqual([{ n: 1, rev: 1, acked: 0 }]);
    expect(await log.waiting.count()).toBe(0);
  });

  it('tidak mencatat dua kali, walau dikabari dua kali atau tombol ditekan dua kali', async () => {
    const confirmed = submissionWith({ state: 'confirmed' });
    await Promise.all([settle(confirmed, official, log), settle(confirmed, official, log)]);
    await settle(submissionWith({ id: 'b2', state: 'confirmed', armedAt: pressedAt + 900 }), official, log);
    await settle(submissionWith(), official, log);
    expect(await log.posts.count()).toBe(1);
    expect(await log.waiting.count()).toBe(0);
    expect(await cells()).toEqual([{ n: 1, rev: 1, acked: 0 }]);
  });

  it('mencatat unggahan berikutnya pada hari yang sama', async () => {
    await settle(submissionWith({ state: 'confirmed' }), official, log);
    await settle(submissionWith({ id: 'b2', state: 'confirmed', text: 'Kerja bakti di RT 03.' }), official, log);
    expect(await cells()).toEqual([{ n: 2, rev: 2, acked: 0 }]);
  });

  it('satu kiriman ke dua platform menjadi dua catatan', async () => {
    await settle(submissionWith({ state: 'confirmed', platforms: ['facebook', 'instagram'] }), official, log);
    expect((await log.posts.toArray()).map(({ platform }) => platform).sort()).toEqual(['facebook', 'instagram']);
  });

  it('prioritas yang dipilih menjadi angka pada catatan dan hitungan, pada tanggapan tidak', async () => {
    await settle(submissionWith({ state: 'confirmed', priority: 4 }), official, log);
    await settle(
      submissionWith({ id: 'r', state: 'confirmed', kind: 'response', text: 'Baik.', priority: 4 }),
      official,
      log,
    );
    expect((await log.cells.toArray()).map(({ kind, priority }) => `${kind} ${priority}`).sort()).toEqual([
      'post 4',
      'response 0',
    ]);
  });

  it('tanggapan dicatat tanpa tulisannya', async () => {
    await settle(submissionWith({ state: 'confirmed', kind: 'response' }), official, log);
    expect((await log.posts.toArray())[0]).toMatchObject({ kind: 'response', text: '' });
  });

  it('akun pribadi dan unggahan yang ditolak tidak meninggalkan jejak', async () => {
    await settle(submissionWith(), { ...official, isOfficial: false }, log);
    await settle(submissionWith({ id: 'b2' }), official, log);
    await settle(submissionWith({ id: 'b2', state: 'failed' }), official, log);
    expect(await log.posts.count()).toBe(0);
    expect(await log.waiting.count()).toBe(0);
  });
});

describe('bertanya sekali', () => {
  it('akun yang belum dijawab: unggahan ditahan, lalu dicatat setelah dijawab Ya', async () => {
    const unknown = { ...official, isOfficial: undefined };
    expect(await settle(submissionWith({ state: 'confirmed' }), unknown, log)).toBe('held');
    expect(await answerAccount('x', '@kel_lain', official, log)).toBe('held');
    expect(await answerAccount('x', '@kel_contoh', official, log)).toBe('logged');
    expect((await log.posts.toArray())[0]).toMatchObject({ source: 'detected' });
  });

  it('akun yang dijawab pribadi: yang ditahan dihapus', async () => {
    await settle(submissionWith({ state: 'confirmed' }), { ...official, isOfficial: undefined }, log);
    await answerAccount('x', '@kel_contoh', { ...official, isOfficial: false }, log);
    expect(await log.waiting.count()).toBe(0);
    expect(await log.posts.count()).toBe(0);
  });

  it('Sudah terbit? Ya dicatat sebagai kata admin, Belum tidak dicatat', async () => {
    await settle(submissionWith({ state: 'unknown' }), official, log);
    await settle(submissionWith({ id: 'b2', state: 'unknown', text: 'Lain' }), official, log);
    expect(await answerSubmission('a1', true, official, pressedAt, log)).toBe('logged');
    expect(await answerSubmission('b2', false, official, pressedAt, log)).toBe('dropped');
    expect(await answerSubmission('b2', true, official, pressedAt, log)).toBe('dropped');
    expect((await log.posts.toArray()).map(({ source }) => source)).toEqual(['confirmed']);
  });

  it('penekanan tanpa kabar menjadi pertanyaan, dan pertanyaan lama dilupakan', async () => {
    await settle(submissionWith(), official, log);
    await ageWaiting(pressedAt + 60_000, log);
    expect((await log.waiting.get('a1'))?.state).toBe('armed');
    await ageWaiting(pressedAt + 6 * 60_000, log);
    expect((await log.waiting.get('a1'))?.state).toBe('unknown');
    await ageWaiting(pressedAt + 8 * 86_400_000, log);
    expect(await log.waiting.count()).toBe(0);
  });
});

describe('terbit pada hari lain', () => {
  it.each(['scheduled', 'pending'] as const)('yang %s menunggu dan tidak terhitung, sampai dijawab', async (state) => {
    expect(await settle(submissionWith({ state }), official, log)).toBe('held');
    await ageWaiting(pressedAt + 30 * day, log);
    expect(await log.posts.count()).toBe(0);
    expect(await answerSubmission('a1', true, official, pressedAt + 30 * day, log)).toBe('logged');
    expect((await log.posts.toArray())[0]).toMatchObject({ source: 'confirmed', day: '2024-11-14' });
  });

  it('dilupakan setelah 35 hari', async () => {
    await settle(submissionWith({ state: 'scheduled' }), official, log);
    await ageWaiting(pressedAt + 34 * day, log);
    expect(await log.waiting.count()).toBe(1);
    await ageWaiting(pressedAt + 36 * day, log);
    expect(await log.waiting.count()).toBe(0);
  });

  it('yang dijadwalkan tetap ditanyakan sebagai terjadwal bila halamannya ditutup', async () => {
    await settle(submissionWith({ isScheduled: true }), official, log);
    await ageWaiting(pressedAt + 6 * 60_000, log);
    expect((await log.waiting.get('a1'))?.state).toBe('scheduled');
  });

  it('tidak disangka unggahan yang terbit langsung dengan kata yang sama', async () => {
    await settle(submissionWith({ id: 'b2', isScheduled: true }), official, log);
    await settle(submissionWith({ state: 'confirmed' }), official, log);
    expect((await log.waiting.toArray()).map(({ id }) => id)).toEqual(['b2']);
    expect(await settle(submissionWith({ id: 'b2', isScheduled: true, state: 'scheduled' }), official, log)).toBe(
      'held',
    );
  });
});

describe('satu unggahan, satu kabar', () => {
  it('kabar yang terlambat tidak menghidupkan lagi yang ditolak atau yang dijawab Belum', async () => {
    await settle(submissionWith({ state: 'failed' }), official, log);
    expect(await settle(submissionWith(), official, log)).toBe('dropped');
    await settle(submissionWith({ id: 'b2', state: 'unknown' }), official, log);
    await answerSubmission('b2', false, official, pressedAt, log);
    expect(await settle(submissionWith({ id: 'b2', state: 'unknown' }), official, log)).toBe('dropped');
    expect(await log.waiting.count()).toBe(0);
  });

  it('tekanan yang tiba setelah akhirnya tidak mengubah apa-apa', async () => {
    await settle(submissionWith({ state: 'unknown' }), official, log);
    await settle(submissionWith(), official, log);
    expect((await log.waiting.get('a1'))?.state).toBe('unknown');
  });

  it('pertanyaan gugur bila unggahan yang sama tercatat lewat tekanan lain, sebelum maupun sesudahnya', async () => {
    await settle(submissionWith({ state: 'unknown' }), official, log);
    await settle(submissionWith({ id: 'b2', state: 'confirmed', armedAt: pressedAt + 30_000 }), official, log);
    await settle(submissionWith({ id: 'c3', state: 'unknown', armedAt: pressedAt + 60_000 }), official, log);
    await settle(submissionWith({ id: 'd4', armedAt: pressedAt + 90_000 }), official, log);
    expect(await log.waiting.count()).toBe(0);
    expect(await log.posts.count()).toBe(1);
  });

  it('kabar terlambat bahwa unggahan dijadwalkan tidak menanyakan lagi yang sudah tercatat', async () => {
    await settle(submissionWith({ state: 'confirmed' }), official, log);
    expect(await settle(submissionWith({ state: 'scheduled' }), official, log)).toBe('logged');
    expect([await log.waiting.count(), await log.posts.count()]).toEqual([0, 1]);
  });

  it('pertanyaan untuk dua platform gugur setelah keduanya tercatat lewat tekanan lain', async () => {
    const both = submissionWith({ platforms: ['facebook', 'instagram'], state: 'unknown' });
    await settle(both, official, log);
    await settle(submissionWith({ id: 'b2', platforms: ['facebook'], state: 'confirmed' }), official, log);
    expect(await log.waiting.count()).toBe(1);
    await settle(submissionWith({ id: 'c3', platforms: ['instagram'], state: 'confirmed' }), official, log);
    expect(await settle(both, official, log)).toBe('logged');
    expect([await log.waiting.count(), await log.posts.count()]).toEqual([0, 2]);
  });

  it('akun yang sama dengan huruf besar adalah akun yang sama', async () => {
    await settle(submissionWith({ state: 'confirmed' }), official, log);
    await settle(submissionWith({ id: 'b2', state: 'confirmed', account: '@Kel_Contoh' }), official, log);
    expect(await log.posts.count()).toBe(1);
  });

  it('tanggapan yang sama kepada orang lain adalah tanggapan lain, dan tulisannya tidak disimpan di mana pun', async () => {
    const reply = submissionWith({ kind: 'response', text: 'Terima kasih #warga', hashtags: ['#warga'] });
    await settle({ ...reply, state: 'unknown' }, official, log);
    expect(await log.waiting.get('a1')).toMatchObject({ text: '', hashtags: [], fingerprint: reply.fingerprint });
    await settle({ ...reply, id: 'b2', state: 'confirmed', armedAt: pressedAt + 20_000 }, official, log);
    await settle({ ...reply, id: 'c3', state: 'confirmed', armedAt: pressedAt + 40_000 }, official, log);
    expect(await log.posts.count()).toBe(2);
    expect(await log.waiting.count()).toBe(1);
    const everything = JSON.stringify([await log.posts.toArray(), await log.waiting.toArray()]);
    expect(everything).not.toMatch(/terima kasih|warga/i);
  });

  it('dua foto tanpa kata dalam sepuluh menit adalah dua unggahan', async () => {
    await settle(submissionWith({ state: 'confirmed', text: '' }), official, log);
    await settle(
      submissionWith({ id: 'b2', state: 'confirmed', text: '', armedAt: pressedAt + 60_000 }),
      official,
      log,
    );
    expect(await log.posts.count()).toBe(2);
  });
});

describe('akun yang belum dikenal', () => {
  const unknown = { ...official, isOfficial: undefined };

  it('Ya atas "Sudah terbit?" belum mencatat: akunnya ditanyakan lebih dahulu', async () => {
    await settle(submissionWith({ state: 'unknown' }), unknown, log);
    expect(await answerSubmission('a1', true, unknown, pressedAt, log)).toBe('held');
    expect(await settle(submissionWith({ state: 'unknown' }), unknown, log)).toBe('held');
    expect(await log.posts.count()).toBe(0);
    expect(await answerAccount('x', '@KEL_contoh', official, log)).toBe('logged');
    expect((await log.posts.toArray())[0]).toMatchObject({ source: 'confirmed' });
  });

  it('kabar berikutnya dari akun yang sementara itu dijawab pribadi menghapus yang ditahan', async () => {
    await settle(submissionWith(), unknown, log);
    expect(await settle(submissionWith({ state: 'unknown' }), { ...official, isOfficial: false }, log)).toBe('dropped');
    expect(await log.waiting.count()).toBe(0);
  });

  it('jawaban pribadi tidak meninggalkan jejak apa pun', async () => {
    await settle(submissionWith({ state: 'confirmed' }), unknown, log);
    await settle(submissionWith({ id: 'b2', state: 'unknown' }), unknown, log);
    await settle(submissionWith({ id: 'c3' }), unknown, log);
    await answerAccount('x', '@Kel_Contoh', { ...official, isOfficial: false }, log);
    await settle(submissionWith({ id: 'c3', state: 'confirmed' }), { ...official, isOfficial: false }, log);
    const state = (await log.state.toArray()).filter(({ name }) => name !== 'slot');
    expect([await log.waiting.count(), await log.posts.count(), await log.cells.count(), state]).toEqual([0, 0, 0, []]);
  });
});

it('kamar hitung tetap sama selama basis data hidup, dan baru bila hilang', async () => {
  const slot = await log.slot();
  expect(slot).toMatch(/^[0-9a-f]{32}$/);
  expect(await log.slot()).toBe(slot);
  await log.state.delete('slot');
  expect(await log.slot()).not.toBe(slot);
});
