import { expect, test } from 'vitest';
import { parseEnrolled } from '@/lib/tally/wire';
import { makeCode, maxTries } from '@/server/access/code';
import { wrongCodes } from '@/server/api/wrong-codes';
import { report } from './entries';
import { slot, testWorld } from './test-world';

const wrongEnd = (code: string) => `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
const errorOf = async (response: Response) => ((await response.json()) as { error: string }).error;

test('menukar kode dengan token dan paket unit', async () => {
  const { enrol, codeFor } = await testWorld();
  const answer = parseEnrolled(await (await enrol(await codeFor('Kelurahan Kejaksaan'))).json());
  expect(answer.token).toMatch(/^ssd1_[A-Za-z0-9_-]{43}$/);
  expect(answer.pack).toMatchObject({
    unit: { nama: 'Kelurahan Kejaksaan', jenis: 'kelurahan', kota: 'Kota Pangkalpinang', zona: 'Asia/Jakarta' },
    target: { perMinggu: 1 },
  });
});

test('kode memakai abjad tanpa huruf yang mudah tertukar', () => {
  const codes = Array.from({ length: 200 }, makeCode);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(new Set(codes).size).toBe(200);
});

test('hanya satu dari banyak penukaran bersamaan yang berhasil', async () => {
  const { enrol, codeFor } = await testWorld();
  const code = await codeFor('Asam');
  const slots = Array.from({ length: maxTries }, (_, index) => `${index}`.repeat(32));
  const answers = await Promise.all(slots.map((one) => enrol(code, one)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403, 403, 403]);
});

test('jawaban yang hilang tidak menghabiskan kode: komputer yang sama boleh mengulang', async () => {
  const { enrol, codeFor, sync, store, unitId, clock } = await testWorld();
  const code = await codeFor('Asam');
  const tokenOf = async () => parseEnrolled(await (await enrol(code)).json()).token;
  const tokens = [await tokenOf(), await tokenOf(), await tokenOf()];
  expect(new Set(tokens).size).toBe(3);
  for (const token of tokens) expect((await sync(token, report([]))).status).toBe(200);
  expect((await sync(tokens[0] ?? '', report([]))).status).toBe(401);
  expect(await store.revokeDevices(await unitId('Asam'), { who: 'petugas uji', at: clock.at })).toBe(1);
  expect(await errorOf(await enrol(code))).toBe('code-used');
});

test('mengulang dengan kode yang sama tetap perlu kode yang benar', async () => {
  const { enrol, codeFor } = await testWorld();
  const code = await codeFor('Asam');
  await enrol(code);
  expect(await errorOf(await enrol(wrongEnd(code)))).toBe('code-unknown');
});

test('kode yang sudah dipakai tidak berlaku lagi', async () => {
  const { enrol, codeFor } = await testWorld();
  const code = await codeFor('Asam');
  expect((await enrol(code)).status).toBe(200);
  expect(await errorOf(await enrol(code, 'b'.repeat(32)))).toBe('code-used');
});

test('kode mati setelah lima kali salah, juga bila dicoba serentak', async () => {
  const { enrol, codeFor } = await testWorld();
  const code = await codeFor('Asam');
  const wrong = await Promise.all(Array.from({ length: maxTries + 3 }, () => enrol(wrongEnd(code))));
  const errors = await Promise.all(wrong.map(errorOf));
  expect(errors.filter((error) => error === 'code-unknown')).toHaveLength(maxTries);
  expect(errors.filter((error) => error === 'code-locked')).toHaveLength(3);
  expect(await errorOf(await enrol(code))).toBe('code-locked');
});

test('kode yang benar masih berlaku setelah empat kali salah', async () => {
  const { enrol, codeFor } = await testWorld();
  const code = await codeFor('Asam');
  for (let i = 1; i < maxTries; i++) await enrol(wrongEnd(code));
  expect((await enrol(code)).status).toBe(200);
});

test('kode berlaku 14 hari', async () => {
  const { enrol, codeFor, clock } = await testWorld();
  const [first, second] = [await codeFor('Asam'), await codeFor('Asam')];
  clock.at += 14 * 86_400_000 - 1;
  expect((await enrol(first)).status).toBe(200);
  clock.at += 1;
  expect(await errorOf(await enrol(second))).toBe('code-expired');
});

/** Codes that nobody gave out, until the server is on its guard. */
async function flood(enrol: (code: string) => Promise<Response>) {
  const answers = await Promise.all(Array.from({ length: 130 }, () => enrol(makeCode())));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
}

test('hujan kode karangan tidak menghalangi kantor yang memegang kode', async () => {
  const { enrol, codeFor } = await testWorld();
  const code = await codeFor('Asam');
  await flood(enrol);
  expect((await enrol(code)).status).toBe(200);
});

test('selama hujan kode karangan, kode yang pernah salah menunggu tanpa kehilangan kesempatan', async () => {
  const { enrol, codeFor, clock } = await testWorld();
  const code = await codeFor('Asam');
  await enrol(wrongEnd(code));
  await flood(enrol);
  for (let i = 0; i < 2 * maxTries; i++) {
    const answer = await enrol(wrongEnd(code));
    expect([answer.status, await errorOf(answer)]).toEqual([503, 'busy']);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThanOrEqual(60);
  }
  clock.at += 60_000;
  expect((await enrol(code)).status).toBe(200);
});

test('kode yang salah terisi kembali satu setiap dua detik, juga bila jam peladen mundur', () => {
  const wrong = wrongCodes(2);
  expect([wrong.take(10_000), wrong.take(10_000), wrong.take(10_000)]).toEqual([true, true, false]);
  expect([wrong.take(11_999), wrong.take(12_000), wrong.take(12_000)]).toEqual([false, true, false]);
  expect([wrong.take(1_000), wrong.take(3_000)]).toEqual([false, true]);
  wrong.giveBack();
  expect(wrong.take(3_000)).toBe(true);
});

test('menjawab kode karangan dengan kalimat yang menolong', async () => {
  const { enrol } = await testWorld();
  const answer = await enrol('AAAA-BBBB-CCCC-DDDD', slot);
  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual({
    v: 1,
    error: 'code-unknown',
    message: 'Kode ini belum cocok. Periksa hurufnya, atau minta kode baru ke Diskominfo.',
  });
});
