import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Language, say, type Words } from '@/lib/words/words';

const title: Words = { id: 'Siap Siar', en: 'Siap Siar' };
const lines: Words[] = [
  { id: 'Minggu demi minggu, tanpa mengejar angka.', en: 'Week by week, without chasing numbers.' },
  { id: 'Catatan unggahan tetap di komputer ini.', en: 'The log of posts stays on this computer.' },
  { id: 'Yang sampai ke Diskominfo hanya jumlahnya.', en: 'Only the numbers reach the Diskominfo.' },
];
const dataOf = (kind: string, path: string) => `data:${kind};base64,${readFileSync(path).toString('base64')}`;

/** Shows a picture of the small popup beside the name of the product, as large as the stores want it. */
export async function framePicture(page: Page, picture: string, language: Language): Promise<void> {
  const font = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Jakarta; font-weight: 200 800; src: url(${dataOf('font/woff2', `node_modules/${font}`)}) }
    body { margin: 0; height: 800px; display: flex; align-items: center; justify-content: space-evenly; background: #dcefef;
      color: #13272b; font-family: Jakarta }
    section { width: 520px } h1 { font-size: 64px; margin: 24px 0; color: #0b5f68 }
    p { font-size: 27px; line-height: 1.45; margin: 0 0 16px }
    main { border-radius: 16px; overflow: hidden; box-shadow: 0 12px 36px rgb(10 35 40 / 0.22) }
    main img { display: block; width: 440px }
  </style><section><img width="96" src="${dataOf('image/png', 'public/icon/128.png')}" alt=""><h1>${say(title, language)}</h1>
  ${lines.map((line) => `<p>${say(line, language)}</p>`).join('')}</section>
  <main><img src="data:image/png;base64,${picture}" alt=""></main>`);
  await page.evaluate(() => document.fonts.ready.then(() => true));
}
