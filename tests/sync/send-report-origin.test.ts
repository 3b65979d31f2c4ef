import { describe, expect, it } from 'vitest';
import { removeRecord } from '@/lib/log/remove-record';
import { connect, sendReport } from '@/lib/sync/send-report';
import { pressedAt } from '../log/submission';
import {
  accept,
  acked,
  generation,
  json,
  log,
  post,
  refusal,
  reports,
  server,
  tallyAnswers,
  tokens,
} from './report-world';

describe('mengirim jumlah', () => {
  it('peladen yang lupa mendapat semuanya lagi', async () => {
    await post('a1', 'Satu');
    await sendReport({ isAsked: false }, log);
    await post('b2', 'Dua');
    tallyAnswers(accept('b'.repeat(32), { serverAt: pressedAt }));
    await sendReport({ isAsked: false }, log);
    expect(reports.map(({ gen }) => gen)).toEqual([null, generation, 'b'.repeat(32)]);
    expect(reports.at(-1)?.e.map(({ n }) => n)).toEqual([2]);
  });

  it('kembaran basis data: unggahan berikutnya dihitung di kamar baru', async () => {
    await post('a1', 'Satu');
    tallyAnswers(
      (report) =>
        json({
          ...JSON.parse('{}'),
          v: 1,
          t: report.t,
          serverAt: 1,
          gen: generation,
          results: [{ r: 1, s: 'fork' }],
          totals: [],
        }),
      accept(),
    );
    await sendReport({ isAsked: false }, log);
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(2);
    expect(reports[1]?.slot).not.toBe(reports[0]?.slot);
    expect(reports[1]?.e.map(({ n }) => n)).toEqual([1]);
  });

  it('profil yang dipulihkan dari salinan lama menghitung di kamar baru', async () => {
    await post('a1', 'Satu');
    tallyAnswers(accept(generation, { results: [{ r: 7, s: 'stale' }] }), accept());
    await sendReport({ isAsked: false }, log);
    // Under the later revision our number would be one that nobody counted: the cell is left to the other copy.
    expect(await acked()).toEqual([[1, 1]]);
    const [first] = await log.posts.toArray();
    await removeRecord(first?.id ?? '', log);
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(reports[1]?.slot).not.toBe(reports[0]?.slot);
    expect(reports[1]?.e).toHaveLength(1);
    await sendReport({ isAsked: true }, log);
    expect(reports.filter(({ slot }) => slot === reports[0]?.slot)).toHaveLength(1);
  });

  it('memakai token baru, dan kembali ke yang lama bila peladen yang dipulihkan belum mengenalnya', async () => {
    const newToken = `ssd1_${'B'.repeat(43)}`;
    await post('a1', 'Satu');
    tallyAnswers(accept(generation, { newToken }), accept());
    await sendReport({ isAsked: false }, log);
    expect(await log.read('link')).toMatchObject({ token: newToken, former: 'ssd1_x' });
    await post('b2', 'Dua');
    tokens.length = 0;
    tallyAnswers(() => refusal(401, 'unknown-token'), accept());
    await sendReport({ isAsked: false }, log);
    expect(tokens).toEqual([newToken, 'ssd1_x']);
    expect(await acked()).toEqual([[2, 2]]);
  });

  it('jawaban untuk sambungan yang sudah diganti tidak mengubah sambungan baru', async () => {
    await post('a1', 'Satu');
    const other = { server, token: 'ssd1_baru', gen: null };
    tallyAnswers(
      async (report) => {
        await connect(other, log);
        return accept()(report);
      },
      async () => {
        await connect({ ...other, token: 'ssd1_lebih_baru' }, log);
        return refusal(401, 'unknown-token');
      },
      accept(),
    );
    await sendReport({ isAsked: false }, log);
    expect((await log.read('link'))?.token).toBe('ssd1_lebih_baru');
    expect(await log.read('sending')).toMatchObject({ trouble: null });
    await sendReport({ isAsked: false }, log);
    expect(await acked()).toEqual([[1, 1]]);
  });
});
