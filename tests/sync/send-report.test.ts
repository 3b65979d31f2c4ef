import { describe, expect, it } from 'vitest';
import { settle } from '@/lib/log/settle';
import { readSettings } from '@/lib/settings/store';
import { sendReport } from '@/lib/sync/send-report';
import { pressedAt, submissionWith } from '../log/submission';
import {
  accept,
  acked,
  generation,
  json,
  log,
  official,
  post,
  reports,
  tallyAnswers,
  tallyGives,
} from './report-world';

describe('mengirim jumlah', () => {
  it('mengirim angka, tidak pernah tulisan, dan hanya sekali', async () => {
    await post('a1', 'Senam lansia digelar di aula.');
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.e).toEqual([{ d: 20_011, p: 2, k: 0, s: 0, j: 0, q: 0, g: 0, n: 1, r: 1 }]);
    expect(JSON.stringify(reports)).not.toContain('lansia');
    expect(await acked()).toEqual([[1, 1]]);
    expect(await log.read('totals')).toEqual({ '2024-10-15': 3 });
  });

  it('yang berubah selama perjalanan tetap dikirim sesudahnya', async () => {
    await post('a1', 'Satu');
    tallyAnswers(async (report) => {
      await post('b2', 'Dua');
      return accept()(report);
    }, accept());
    await sendReport({ isAsked: false }, log);
    expect(reports.map(({ e }) => e.map(({ n, r }) => [n, r]))).toEqual([[[1, 1]], [[2, 2]]]);
    expect(await acked()).toEqual([[2, 2]]);
  });

  it('menuruti peladen yang minta jarang didatangi', async () => {
    await post('a1', 'Satu');
    tallyAnswers(accept(generation, { nextAfterS: 3600 }));
    await sendReport({ isAsked: false }, log);
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
  });

  it('sekali seminggu menawarkan lagi semuanya, agar yang hilang tanpa diketahui pulih', async () => {
    await post('a1', 'Satu');
    await sendReport({ isAsked: false }, log);
    const weekAgo = Date.now() - 7 * 86_400_000;
    const sending = await log.read('sending');
    await log.write('sending', {
      ...sending,
      tries: 0,
      dueAt: 0,
      sentAt: weekAgo,
      trouble: null,
      fullAt: weekAgo,
      skew: pressedAt - Date.now(),
    });
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports.map(({ full, e }) => [full, e.length])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  it('mengambil paket hanya bila tandanya lain', async () => {
    const packTag = 'c'.repeat(64);
    const asked: (string | null)[] = [];
    tallyGives((headers) => {
      asked.push(headers.get('if-none-match'));
      return json({ v: 1, pack: { unit: { nama: 'Kelurahan Contoh' } } });
    });
    tallyAnswers(accept(generation, { packTag }));
    await sendReport({ isAsked: true }, log);
    await post('a1', 'Satu');
    await sendReport({ isAsked: false }, log);
    expect(asked).toEqual([null]);
    expect((await readSettings()).agency.unit).toBe('Kelurahan Contoh');
    tallyAnswers(accept(generation, { packTag: 'd'.repeat(64) }));
    tallyGives((headers) => {
      asked.push(headers.get('if-none-match'));
      return new Response(null, { status: 304 });
    });
    await post('b2', 'Dua');
    await sendReport({ isAsked: false }, log);
    expect(asked).toEqual([null, `"${packTag}"`]);
    expect((await readSettings()).agency.unit).toBe('Kelurahan Contoh');
  });

  it('unit yang belum terhubung tidak mengirim apa-apa', async () => {
    await log.state.delete('link');
    await post('a1', 'Satu');
    await sendReport({ isAsked: true }, log);
    expect(reports).toHaveLength(0);
  });
});

it('memakai hari unggah, bukan hari kirim', async () => {
  expect(pressedAt).toBeLessThan(Date.now());
  await post('a1', 'Satu');
  await sendReport({ isAsked: false }, log);
  expect(reports[0]?.e[0]?.d).toBe(Math.floor(pressedAt / 86_400_000));
});

describe('jawaban peladen', () => {
  it('disimpan yang sepuluh terakhir, juga bila tidak ada jawaban', async () => {
    for (let index = 0; index < 11; index += 1) {
      await post(`j${index}`, `Senam ke-${index} digelar di aula.`);
      await sendReport({ isAsked: true }, log);
    }
    await post('j11', 'Senam terakhir digelar di aula.');
    tallyAnswers(() => Promise.reject(new TypeError('offline')), accept());
    await sendReport({ isAsked: true }, log);
    const told = (await log.read('answers')) ?? [];
    expect(told).toHaveLength(10);
    expect(told[0]).toMatchObject({ status: 0, ok: 0, stale: 0, left: 0 });
    expect(told[1]).toMatchObject({ status: 200, ok: 1, stale: 0, left: 0 });
    expect(told[1]?.at).toBeGreaterThan(pressedAt);
  });

  it('membedakan yang diterima, yang sudah ada, dan yang tidak dihitung', async () => {
    const verdicts = ['ok', 'stale', 'future'];
    for (const [index, jenis] of (['kegiatan', 'layanan', 'imbauan'] as const).entries()) {
      const submission = submissionWith({ id: `v${index}`, text: `Naskah ke-${index}.`, state: 'confirmed', jenis });
      await settle(submission, official, log);
    }
    tallyAnswers(({ t, e }) =>
      json({
        v: 1,
        t,
        serverAt: t,
        gen: generation,
        results: e.map(({ r }, i) => ({ r, s: verdicts[i] })),
        totals: [],
      }),
    );
    await sendReport({ isAsked: true }, log);
    expect((await log.read('answers'))?.at(-1)).toMatchObject({ status: 200, ok: 1, stale: 1, left: 1 });
  });
});
