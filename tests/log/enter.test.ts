import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogDatabase } from '@/lib/log/database';
import { type Entry, enter, takeBack } from '@/lib/log/enter';
import { noteTarget } from '@/lib/log/note-target';

let log: LogDatabase;
beforeEach(() => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
});
afterEach(() => log.delete());

const entry = (over: Partial<Entry> = {}): Entry => ({
  id: 'e1',
  platform: 'tiktok',
  jenis: 'layanan',
  publishedAt: Date.parse('2026-11-17T16:30:00Z'),
  link: 'https://tiktok.com/@kelurahan/video/1',
  ...over,
});
const zone = 'Asia/Jakarta';
const cells = async () => (await log.cells.toArray()).map(({ n, rev, acked }) => ({ n, rev, acked }));

describe('mencatat unggahan dari ponsel', () => {
  it('menandainya dicatat manual, pada hari menurut zona unit, tanpa tulisan', async () => {
    await enter(entry(), zone, log);
    expect(await log.posts.toArray()).toMatchObject([
      { day: '2026-11-17', platform: 'tiktok', source: 'entered', kind: 'post', jenis: 'layanan', text: '', tagged: 0 },
    ]);
    await enter(entry({ id: 'e2' }), 'Asia/Jayapura', log);
    expect((await log.posts.get('e2:tiktok'))?.day).toBe('2026-11-18');
  });

  it('menyimpan tautan di catatan saja, tidak di hitungan', async () => {
    await enter(entry(), zone, log);
    expect((await log.posts.get('e1:tiktok'))?.link).toBe('https://tiktok.com/@kelurahan/video/1');
    expect(JSON.stringify(await log.cells.toArray())).not.toContain('https');
    await enter(entry({ id: 'e2', link: '' }), zone, log);
    expect(await log.posts.get('e2:tiktok')).not.toHaveProperty('link');
  });

  it('isian yang sama dua kali ditekan tetap satu, dua isian pada menit yang sama tetap dua', async () => {
    await Promise.all([enter(entry(), zone, log), enter(entry(), zone, log)]);
    expect(await cells()).toEqual([{ n: 1, rev: 1, acked: 0 }]);
    await enter(entry({ id: 'e2' }), zone, log);
    expect(await cells()).toEqual([{ n: 2, rev: 2, acked: 0 }]);
  });

  it('batal menghapus catatannya dan mengabarkan hitungan yang baru', async () => {
    await enter(entry(), zone, log);
    await enter(entry({ id: 'e2' }), zone, log);
    await takeBack('e2', log);
    expect(await cells()).toEqual([{ n: 1, rev: 3, acked: 0 }]);
    await takeBack('e1', log);
    await takeBack('e1', log);
    expect(await cells()).toEqual([{ n: 0, rev: 4, acked: 0 }]);
    expect(await log.posts.count()).toBe(0);
  });
});

describe('mengingat target', () => {
  it('sejak minggu pertama ia berlaku; yang pertama berlaku juga untuk minggu sebelumnya', async () => {
    await noteTarget(1, '2026-11-02', log);
    await noteTarget(1, '2026-11-09', log);
    await noteTarget(3, '2026-11-16', log);
    await noteTarget(2, '2026-11-16', log);
    expect(await log.read('targets')).toEqual([
      { from: '1970-01-01', target: 1 },
      { from: '2026-11-16', target: 2 },
    ]);
  });

  it('melupakan yang dicatat jam komputer yang terlalu maju', async () => {
    await noteTarget(1, '2026-11-02', log);
    await noteTarget(2, '2035-01-01', log);
    await noteTarget(3, '2026-11-16', log);
    expect(await log.read('targets')).toEqual([
      { from: '1970-01-01', target: 1 },
      { from: '2026-11-16', target: 3 },
    ]);
  });
});
