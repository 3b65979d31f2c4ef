import { waitUntil } from '@/tests/e2e/wait-until';
import { handOn } from './hand';
import { openOwn, type Stage } from './stage';

/** Connects the extension to the tally as an admin does: with the code's address, on the options page. */
export async function connect(stage: Stage, unit: string): Promise<void> {
  const code = await stage.tally.codeFor(unit);
  const page = await openOwn(stage, 'options');
  const hand = handOn(page);
  await hand.click('#code-address');
  await page.keyboard.type(`${stage.tally.url}/mulai#${code}`);
  await hand.press('Hubungkan');
  await waitUntil(`nama ${unit} di halaman opsi`, () =>
    page.$eval('main', (main, name) => (main as HTMLElement).innerText.includes(name), unit),
  );
  await page.close();
}
