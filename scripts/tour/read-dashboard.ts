import type { Page } from 'puppeteer-core';
import { signIn } from './sign-in';
import type { Stage } from './stage';

export interface Dashboard {
  /** The answer to the Monday question: "31 dari 42 kelurahan aktif minggu ini". */
  sentence: string;
  /** The row of one unit by the heads of its columns: `{Status: 'Aktif', Jumlah: '3'}`. */
  row: Record<string, string>;
}

/** What the dashboard says as a whole and of one unit; `look` may take a picture. */
export async function readDashboard(
  stage: Stage,
  unit: string,
  look?: (page: Page) => Promise<unknown>,
): Promise<Dashboard> {
  const page = await stage.newPage();
  await signIn(stage, page);
  await page.goto(stage.tally.url);
  const sentence = await page.$eval('h1', (title) => (title.textContent ?? '').replace(/\s+/g, ' ').trim());
  const rows = await page.$$eval('tr', (all) =>
    all.map((one) => [...one.children].map((cell) => (cell.textContent ?? '').trim())),
  );
  const heads = rows.find(([first]) => first === 'Kelurahan') ?? [];
  const cells = rows.find(([first]) => first === unit.replace(/^Kelurahan /, '')) ?? [];
  const row = Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']));
  await look?.(page);
  await page.close();
  return { sentence, row };
}
