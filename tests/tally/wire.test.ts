import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/calendar/day';
import { postKindList } from '@/lib/draft/draft';
import { jenisList } from '@/lib/draft/jenis';
import { platformList } from '@/lib/draft/platform';
import { type Cell, sourceList } from '@/lib/tally/counted';
import { cellOfWire, maxCount, parseEnrolment, parseReport, type TallyReport, wireCellOf } from '@/lib/tally/wire';

const report: TallyReport = {
  v: 1,
  slot: '0'.repeat(32),
  gen: null,
  t: 0,
  full: false,
  client: '1.2.3',
  e: [{ d: 20_000, p: 0, k: 0, s: 0, j: 0, q: 0, g: 0, n: 1, r: 1 }],
};
const sentence = 'Lurah membuka musyawarah warga di balai kelurahan';

test('setiap sel kembali utuh dari perjalanannya', () => {
  const seed = Date.now() % 1_000_000;
  console.info(`seed ${seed}`);
  const cells = fc.record<Cell>({
    day: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days)),
    platform: fc.constantFrom(...platformList),
    kind: fc.constantFrom(...postKindList),
    source: fc.constantFrom(...sourceList),
    jenis: fc.constantFrom(...jenisList),
    priority: fc.integer({ min: 0, max: 255 }),
    tagged: fc.constantFrom(0, 1),
    n: fc.integer({ min: 0, max: maxCount }),
  });
  const property = fc.property(cells, fc.integer({ min: 1, max: 2_147_483_647 }), (cell, rev) => {
    const [travelled] = parseReport({ ...report, e: [wireCellOf(cell, rev)] }).e;
    expect(travelled && cellOfWire(travelled)).toEqual(cell);
    expect(travelled?.r).toBe(rev);
  });
  fc.assert(property, { seed });
});

test('tidak ada bidang kiriman yang dapat memuat kalimat', () => {
  const fields = Object.keys(report).filter((name) => name !== 'e');
  const attempts = [
    ...fields.map((name) => ({ ...report, [name]: sentence })),
    ...Object.keys(report.e[0] ?? {}).map((name) => ({ ...report, e: [{ ...report.e[0], [name]: sentence }] })),
    { ...report, catatan: sentence },
    { ...report, e: [{ ...report.e[0], teks: sentence }] },
  ];
  for (const attempt of attempts) expect(() => parseReport(attempt)).toThrow();
  expect(parseReport(report)).toEqual(report);
});

test('tidak ada bidang pendaftaran yang dapat memuat kalimat', () => {
  const enrolment = { v: 1, code: 'AB12-CD34-EF56-GH78', slot: '0'.repeat(32), client: '1.2.3' };
  expect(parseEnrolment(enrolment)).toEqual(enrolment);
  for (const name of [...Object.keys(enrolment), 'nama']) {
    expect(() => parseEnrolment({ ...enrolment, [name]: sentence })).toThrow();
  }
});

test('kode dengan huruf yang mudah tertukar ditolak', () => {
  for (const letter of 'ILOU') {
    const code = `AB1${letter}-CD34-EF56-GH78`;
    expect(() => parseEnrolment({ v: 1, code, slot: '0'.repeat(32), client: '1.2.3' })).toThrow();
  }
});

test('jumlah yang mustahil masih dapat dibaca, agar hanya entri itu yang ditolak', () => {
  const [first] = report.e;
  expect(parseReport({ ...report, e: [{ ...first, n: maxCount + 1 }] }).e[0]?.n).toBe(maxCount + 1);
});
