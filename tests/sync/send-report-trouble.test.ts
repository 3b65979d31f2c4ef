import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jenisList } from '@/lib/draft/jenis';
import { settle } from '@/lib/log/settle';
import { sendReport } from '@/lib/sync/send-report';
import type { TallyReport } from '@/lib/tally/wire';
import { submissionWith } from '../log/submission';
import { accept, acked, generation, json, log, official, post, refusal, reports, tallyAnswers } from './report-world';

describe('mengirim jumlah', () => {
  it('peladen mati: dicatat, menunggu, lalu terkirim sekali saat dibuka lagi', async () => {
    await post('a1', 'Satu');
    tallyAnswers(() => Promise.reject(new TypeError('offline')));
    await sendReport({ isAsked: false }, log);
    expect(await log.read('sending')).toMatchObject({ tries: 1, trouble: 'offline' });
    expect(await fakeBrowser.alarms.get('kirim-ulang')).toBeDefined();
    tallyAnswers(accept());
    await log.write('sending', { tries: 1, dueAt: Date.now() + 60_000, sentAt: null, trouble: 'offline' });
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    await sendReport({ isAsked: true }, log);
    expect(reports).toHaveLength(2);
    expect(await log.read('sending')).toMatchObject({ tries: 0, trouble: null });
  });

  it.each([
    ['halaman masuk wifi', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['jawaban untuk laporan lain', () => json({ v: 1, t: 1, serverAt: 1, gen: generation, results: [], totals: [] })],
    ['galat peladen', () => json({ error: 'x' }, 503, { 'retry-after': '90' })],
    ['portal yang menolak dengan JSON', () => json({ error: 'login required' }, 401)],
    ['portal yang menolak dengan halaman', () => new Response('<html>', { status: 403 })],
  ])('%s dianggap belum terkirim', async (_name, answer) => {
    await post('a1', 'Satu');
    tallyAnswers(answer);
    await sendReport({ isAsked: false }, log);
    expect(await acked()).toEqual([[1, 0]]);
    expect(await log.read('sending')).toMatchObject({ trouble: 'offline' });
  });

  it('token dicabut: berhenti mengirim, tetap mencatat', async () => {
    await post('a1', 'Satu');
    tallyAnswers(() => refusal(401, 'unknown-token'));
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: true }, log);
    expect(reports).toHaveLength(1);
    expect(await log.read('sending')).toMatchObject({ trouble: 'refused' });
  });

  it('jawaban 503 dituruti: tidak ada percobaan sebelum waktunya', async () => {
    await post('a1', 'Satu');
    tallyAnswers(() => json({ v: 1, error: 'busy', message: 'Begitu.' }, 503, { 'retry-after': '900' }));
    const before = Date.now();
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    const { dueAt = 0 } = (await log.read('sending')) ?? {};
    expect(dueAt - before).toBeGreaterThanOrEqual(900_000);
    expect(dueAt - before).toBeLessThan(1_090_000);
  });

  it('waktu tunggu yang dicatat jam ngawur tidak ditunggu bertahun-tahun', async () => {
    await post('a1', 'Satu');
    const ahead = Date.now() + 9 * 365 * 86_400_000;
    await log.write('sending', { tries: 3, dueAt: ahead, sentAt: ahead, trouble: 'offline', fullAt: ahead });
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    expect(await acked()).toEqual([[1, 1]]);
  });

  it('sel yang harinya tidak masuk akal ditandai, tidak dikirim terus-menerus', async () => {
    await post('a1', 'Satu');
    tallyAnswers(accept(generation, { results: [{ r: 0, s: 'too-old' }] }));
    await sendReport({ isAsked: false }, log);
    await sendReport({ isAsked: false }, log);
    expect(reports).toHaveLength(1);
    expect((await log.cells.toArray())[0]).toMatchObject({ acked: 1, odd: 'too-old' });
  });

  it('kiriman yang ditolak utuh dibagi dua; sel yang rusak disisihkan, yang lain sampai', async () => {
    for (const [index, jenis] of (['kegiatan', 'layanan', 'imbauan', 'ucapan'] as const).entries())
      await settle(submissionWith({ id: `a${index}`, text: jenis, jenis, state: 'confirmed' }), official, log);
    const isPoison = ({ e }: TallyReport) => e.some(({ j }) => j === jenisList.indexOf('imbauan'));
    tallyAnswers((report) => (isPoison(report) ? refusal(400, 'bad-shape') : accept()(report)));
    await sendReport({ isAsked: false }, log);
    const cells = await log.cells.toArray();
    const told = cells
      .toSorted((a, b) => (a.jenis < b.jenis ? -1 : 1))
      .map(({ jenis, acked, odd }) => [jenis, acked, odd ?? '']);
    expect(told).toEqual([
      ['imbauan', 1, 'unknown-kind'],
      ['kegiatan', 1, ''],
      ['layanan', 1, ''],
      ['ucapan', 1, ''],
    ]);
    expect(await log.read('sending')).toMatchObject({ trouble: null });
  });

  it('versi yang tidak cocok dicoba lagi besok, bukan terus-menerus', async () => {
    await post('a1', 'Satu');
    tallyAnswers(() => refusal(404, 'not-found'));
    const before = Date.now();
    await sendReport({ isAsked: false }, log);
    const { dueAt = 0, trouble } = (await log.read('sending')) ?? {};
    expect([dueAt - before >= 86_400_000, trouble]).toEqual([true, 'offline']);
  });
});
