import { describe, expect, it } from 'vitest';
import { type PopupRows, popupViewOf } from '@/components/popup/popup-view';
import { syncStateOf } from '@/components/popup/sync-state';
import { unknownAgency } from '@/lib/draft/agency';
import type { Cell } from '@/lib/tally/counted';

// Wednesday 2026-11-18, 09.00 WIB.
const now = Date.parse('2026-11-18T02:00:00Z');
const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', weeklyTarget: 2 };

const cell = (over: Partial<Cell>, rev = 1, acked = 1) => ({
  day: '2026-11-17',
  platform: 'facebook' as const,
  kind: 'post' as const,
  source: 'detected' as const,
  jenis: 'kegiatan' as const,
  priority: 0,
  tagged: 0 as const,
  n: 1,
  ...over,
  rev,
  acked,
});

const nothing: PopupRows = {
  cells: [],
  totals: {},
  targets: [],
  questions: [],
  isLinked: false,
  sentAt: null,
  trouble: null,
};
const viewOf = (rows: Partial<PopupRows>) => popupViewOf({ ...nothing, ...rows }, agency, now);

describe('popupViewOf', () => {
  it('menghitung unggahan, bukan tanggapan', () => {
    const view = viewOf({ cells: [cell({}), cell({ kind: 'response', n: 9 })] });
    expect(view.streak.count).toBe(1);
    expect(view.map.total).toBe(1);
    expect(view.platforms).toEqual([{ platform: 'facebook', n: 1 }]);
    expect(view.responses).toBe(9);
  });

  it('menyebut berapa unggahan yang dicatat dari ponsel', () => {
    const cells = [cell({}), cell({ source: 'entered', platform: 'tiktok', n: 3 })];
    expect(viewOf({ cells }).entered).toBe(3);
  });

  it('memakai masa rehat dari paket dan target yang berlaku dahulu', () => {
    const cells = [cell({ day: '2026-11-03' })];
    const rehat = [{ from: '2026-11-11', until: '2026-11-11' }];
    const view = popupViewOf(
      { ...nothing, cells, targets: [{ from: '1970-01-01', target: 1 }] },
      { ...agency, rehat },
      now,
    );
    expect(view.streak).toMatchObject({ weeks: 1, standing: 'open', target: 2 });
    expect(view.weekOn('2026-11-09').rehat).toEqual(rehat[0]);
    expect(view.weekOn('2026-11-02')).toMatchObject({ days: 1, target: 1 });
  });

  it('menjumlahkan tiap platform menurut urutannya dan melewatkan yang kosong', () => {
    const view = viewOf({
      cells: [
        cell({ platform: 'x' }),
        cell({ n: 2 }),
        cell({ day: '2026-11-03' }),
        cell({ platform: 'instagram', n: 0 }),
      ],
    });
    expect(view.platforms).toEqual([
      { platform: 'facebook', n: 3 },
      { platform: 'x', n: 1 },
    ]);
  });

  it('tidak menghitung platform dari sebelum 26 minggu', () => {
    expect(viewOf({ cells: [cell({ day: '2026-05-24' })] }).platforms).toEqual([]);
  });

  it('menyertakan unggahan komputer lain di unit yang sama', () => {
    const view = viewOf({ cells: [cell({})], totals: { '2026-11-17': 1, '2026-11-16': 1 } });
    expect(view.streak).toMatchObject({ count: 2, standing: 'reached' });
    expect(view.hasOtherComputers).toBe(true);
  });

  it('tidak menyebut komputer lain bila angkanya sama', () => {
    expect(viewOf({ cells: [cell({})], totals: { '2026-11-17': 1 } }).hasOtherComputers).toBe(false);
  });

  it('memakai hari unit, bukan hari komputer', () => {
    const lateSunday = Date.parse('2026-11-15T16:30:00Z');
    expect(popupViewOf(nothing, { ...agency, zone: 'Asia/Jakarta' }, lateSunday).today).toBe('2026-11-15');
    expect(popupViewOf(nothing, { ...agency, zone: 'Asia/Jayapura' }, lateSunday).today).toBe('2026-11-16');
  });

  it('menghitung hari yang menunggu, termasuk tanggapan', () => {
    const cells = [
      cell({ day: '2026-11-16' }, 2, 1),
      cell({ day: '2026-11-16', platform: 'x' }, 1, 0),
      cell({ day: '2026-11-17', kind: 'response' }, 1, 0),
      cell({ day: '2026-11-18' }, 3, 3),
    ];
    expect(viewOf({ cells, isLinked: true, trouble: 'offline' }).sync).toEqual({ state: 'waiting', days: 2 });
  });
});

describe('syncStateOf', () => {
  const calm = { isLinked: true, sentAt: now, trouble: null, daysWaiting: 0 } as const;

  it('menyebut waktu kiriman terakhir', () => {
    expect(syncStateOf(calm)).toEqual({ state: 'sent', at: now });
  });

  it('hanya menyebut terhubung sebelum kiriman pertama', () => {
    expect(syncStateOf({ ...calm, sentAt: null })).toEqual({ state: 'connected' });
  });

  it('tidak menyebut jaringan sebelum ada percobaan yang gagal', () => {
    expect(syncStateOf({ ...calm, daysWaiting: 3 }).state).toBe('sent');
  });

  it('tidak menyebut jaringan bila tidak ada yang menunggu', () => {
    expect(syncStateOf({ ...calm, trouble: 'offline' }).state).toBe('sent');
  });

  it('meminta kode baru bila kode ditolak, walau jaringan juga putus', () => {
    expect(syncStateOf({ ...calm, trouble: 'withheld', daysWaiting: 2 }).state).toBe('withheld');
    expect(syncStateOf({ ...calm, trouble: 'refused', daysWaiting: 2 }).state).toBe('refused');
  });

  it('mengajak memasukkan kode bila belum terhubung', () => {
    expect(syncStateOf({ ...calm, isLinked: false, sentAt: null }).state).toBe('unlinked');
  });
});
