import { describe, expect, it } from 'vitest';
import { advance, armed, isOver, isThrough, type Progress, type SubmissionEvent } from '@/lib/composers/submission';

const request = { is: 'witness', witness: 'request' } as const;
const notice = { is: 'witness', witness: 'notice' } as const;
const cleared = { is: 'witness', witness: 'cleared' } as const;
const started = { is: 'started' } as const;
const refused = { is: 'refused' } as const;
const quiet = { is: 'quiet' } as const;
const timeout = { is: 'timeout' } as const;
const superseded = { is: 'superseded' } as const;
const rejected = { is: 'rejected' } as const;
const scheduled = { is: 'scheduled' } as const;
const pending = { is: 'pending' } as const;
const restored = { is: 'restored' } as const;
const returned = { is: 'returned' } as const;
const overheard = { is: 'overheard' } as const;
const idle = { is: 'idle' } as const;

const later: Progress = { ...armed, isScheduled: true };
const end = (...events: SubmissionEvent[]) => events.reduce(advance, armed).state;

describe('nasib satu unggahan', () => {
  it.each<[string, SubmissionEvent[], string]>([
    ['pemberitahuan situs dan kotak yang kosong', [started, cleared, notice], 'confirmed'],
    ['permintaan berhasil dan pemberitahuan situs', [request, notice], 'confirmed'],
    ['permintaan berhasil, kotak kosong, lalu tenang', [request, cleared, quiet], 'confirmed'],
    ['permintaan berhasil dan kotak kosong, masih ditunggu', [request, cleared], 'submitting'],
    ['satu saksi yang sama dua kali', [request, request, quiet, timeout], 'unknown'],
    ['permintaan berhasil, tetapi situs menolak', [request, refused], 'failed'],
    ['kotak kosong, tetapi situs menolak', [cleared, refused], 'unknown'],
    ['hanya kotak yang kosong', [cleared, quiet, timeout], 'unknown'],
    ['situs menolak', [started, refused], 'failed'],
    ['tombol ditekan dan tidak terjadi apa-apa', [idle], 'failed'],
    ['sudah mulai, lalu lama', [started, idle], 'submitting'],
    ['tidak ada kabar', [started, timeout], 'unknown'],
    ['ditekan lagi dengan teks lain, kotak belum pernah kosong', [request, superseded], 'failed'],
    ['ditekan lagi setelah kotak kosong, tanpa kabar', [cleared, superseded, timeout], 'unknown'],
    [
      'ditekan lagi setelah kotak kosong dan ditulisi teks yang sama',
      [cleared, returned, superseded, request, quiet],
      'confirmed',
    ],
    ['ditekan lagi dengan teks lain saat dua saksi sudah ada', [request, cleared, superseded], 'confirmed'],
    ['kotak dan tombol kembali seperti semula', [started, restored], 'failed'],
    ['kotak kembali seperti semula, tetapi permintaan berhasil', [started, request, restored, timeout], 'unknown'],
    ['permintaan ditolak, lalu tenang', [started, rejected, quiet], 'failed'],
    ['permintaan ditolak, situs mencoba lagi sendiri', [rejected, request, cleared, quiet], 'confirmed'],
    ['permintaan kedua ditolak sebagai kembar', [request, rejected, cleared, quiet], 'confirmed'],
    ['permintaan kedua ditolak sebagai kembar, kotak belum kosong', [request, rejected, quiet], 'submitting'],
    ['permintaan ditolak, tetapi kotak kosong', [rejected, cleared, quiet], 'unknown'],
    [
      'kotak kosong, lalu teksnya kembali, tanpa kata dari situs',
      [cleared, request, returned, quiet, timeout],
      'unknown',
    ],
    ['kotak kosong, lalu penulis menulis teks yang sama lagi', [cleared, returned, restored, timeout], 'unknown'],
    ['kotak kosong, teksnya kembali, dan permintaan ditolak', [cleared, returned, rejected, quiet], 'failed'],
    [
      'permintaan berhasil, teks dikembalikan, lalu ditutup sendiri',
      [request, restored, cleared, quiet, timeout],
      'unknown',
    ],
    ['permintaan berhasil, teks dikembalikan, lalu situs bicara', [request, restored, notice], 'confirmed'],
    ['situs menolak salah satu dari dua', [request, overheard, cleared, quiet, timeout], 'unknown'],
    ['situs berkata dijadwalkan', [started, scheduled], 'scheduled'],
    ['situs berkata menunggu admin grup', [started, cleared, pending], 'pending'],
  ])('%s', (_name, events, state) => {
    expect(end(...events)).toBe(state);
  });

  it.each<[string, SubmissionEvent[], string]>([
    ['dua saksi', [cleared, notice], 'scheduled'],
    ['hanya kotak yang kosong', [cleared, timeout], 'scheduled'],
    ['situs menolak', [started, refused], 'failed'],
  ])('yang diatur untuk hari lain belum terbit sekarang: %s', (_name, events, state) => {
    expect(events.reduce(advance, later).state).toBe(state);
  });

  it.each<[string, SubmissionEvent[], boolean]>([
    ['baru ditekan', [started], false],
    ['permintaan berhasil', [request], false],
    ['kotak sudah kosong', [cleared], true],
    ['situs menolak permintaannya', [rejected], true],
    ['teksnya dikembalikan', [request, restored], true],
  ])(
    'tekanan berikutnya adalah unggahan lain bila situs sudah selesai dengan yang ini: %s',
    (_name, events, through) => {
      expect(isThrough(events.reduce(advance, armed))).toBe(through);
    },
  );

  it('tidak berubah lagi setelah selesai', () => {
    const confirmed = [request, notice].reduce<ReturnType<typeof advance>>(advance, armed);
    expect(isOver(confirmed)).toBe(true);
    for (const event of [refused, timeout, idle, cleared]) expect(advance(confirmed, event)).toBe(confirmed);
  });
});
