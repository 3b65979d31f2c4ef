import { afterEach, beforeEach, expect, it } from 'vitest';
import { add } from '@/lib/log/add';
import { LogDatabase } from '@/lib/log/database';
import { prepareReport, previewReport } from '@/lib/sync/prepare-report';
import { recordWith } from '../log/record-with';
import { pressedAt } from '../log/submission';

let log: LogDatabase;
beforeEach(() => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
});
afterEach(() => log.delete());

const held = async () => [await log.cells.toArray(), await log.read('sending')];

it('yang ditampilkan sama dengan yang dikirim, juga pada kiriman mingguan, dan tidak mengubah apa pun', async () => {
  await add([recordWith()], log);
  await log.cells.toCollection().modify((cell) => {
    cell.acked = cell.rev;
  });
  await log.slot();
  const before = await held();
  const { report: shown } = await previewReport(pressedAt, '1.0.0', log);
  expect(shown).toMatchObject({ full: true, e: [{ n: 1 }] });
  expect(await held()).toEqual(before);
  expect((await prepareReport(pressedAt, '1.0.0', log)).report).toEqual(shown);
  expect(await held()).not.toEqual(before);
});
