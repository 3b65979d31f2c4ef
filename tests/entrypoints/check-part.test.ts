import { expect, it } from 'vitest';
import { checkPart } from '@/entrypoints/desk/check-part';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';
import { defaultTaste } from '@/lib/draft/taste';

const checker = checkerFor(unknownAgency, defaultTaste);
const check = (draft: Draft) => checker(draft, []);
const first = 'Warga membersihkan selokan pada Sabtu, 28 November 2026 pukul 07.00 WIB.';
const second = 'Lurah Kejaksaan ikut bekerja agar saluran air lancar.';
const part = (text: string): Draft => ({
  surface: 'x',
  account: null,
  kind: 'post',
  text,
  writtenAt: Date.UTC(2026, 10, 22),
  media: [],
  settled: [],
});

it('tidak meminta di satu bagian utas apa yang sudah ditulis di bagian lain', () => {
  expect(check(part(second)).unsur.kapan.state).toBe('belum-ada');
  const result = checkPart(check, part(second), `${first}\n\n${second}`);
  expect(result.unsur.kapan.state).toBe('ada');
  expect(result.jenis).toBe(check(part(`${first}\n\n${second}`)).jenis);
});

it('tetap meminta yang tidak ada di bagian mana pun, dan menunjuk kata di bagian ini', () => {
  const result = checkPart(check, part(first), `${first}\n\nWarga senang.`);
  const [when] = result.unsur.kapan.evidence;
  expect(first.slice(when?.start, when?.end)).toContain('28 November 2026');
  expect(result.unsur.mengapa.state).toBe('belum-ada');
});
