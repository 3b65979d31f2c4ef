import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Edit } from '@/lib/draft/edit';
import { handOn } from '@/scripts/tour/hand';
import { composerList } from '@/tests/e2e/composers/composer-list';
import { waitUntil } from '@/tests/e2e/wait-until';

/** One editor in a real browser, and our own hands in a world apart from the page's scripts, as the extension has. */
export interface EditorRoom {
  page: Page;
  /** A new, empty editor with the caret in it. */
  fresh(): Promise<void>;
  /** The text that the editor itself holds. */
  model(): Promise<string>;
  /** The text as we read it. */
  read(): Promise<string>;
  apply(edits: Edit[], madeFor: string): Promise<string>;
  /** What the editor's own scripts threw since the box is there. */
  thrown(): string[];
}

/** The editors that the sites write with. */
export const editorList = ['lexical-rich', 'lexical-plain', 'lexical-2023', 'draft', 'textarea'] as const;

export type EditorName = (typeof editorList)[number];

const caseOf = {
  'lexical-rich': 'Facebook',
  'lexical-plain': 'Instagram',
  'lexical-2023': 'Instagram',
  draft: 'X, sebaris',
  textarea: null,
};

/** `lib/composers/editor` as one script that leaves its functions in `siapEditor`. */
async function bundle(): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('world.ts', import.meta.url)), formats: ['iife'], name: 'siapEditor' },
    },
  })) as unknown as { output: { code: string }[] }[];
  return `${made[0]?.output[0]?.code}\nglobalThis.siapEditor = siapEditor;`;
}

let script: Promise<string> | undefined;

/** A plain box on the page, since no practice page has one. */
function plantTextarea(): void {
  const box = document.createElement('textarea');
  box.id = 'kotak';
  box.rows = 6;
  box.style.cssText = 'position:fixed;top:0;left:0;width:600px;z-index:9';
  document.body.append(box);
}

export async function openRoom(page: Page, editor: EditorName): Promise<EditorRoom> {
  script ??= bundle();
  const code = await script;
  const hand = handOn(page);
  const composer = composerList.find(({ name }) => name.startsWith(caseOf[editor] ?? 'X, sebaris'));
  if (!composer) throw new Error(`Tidak ada halaman latihan untuk ${editor}.`);
  const box = editor === 'textarea' ? '#kotak' : composer.box;
  const session: CDPSession = await page.createCDPSession();
  await session.send('Runtime.enable');
  let world = 0;
  let thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));

  const ask = async <Answer>(expression: string): Promise<Answer> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Answer;
  };
  const find = `() => document.querySelector(${JSON.stringify(box)})`;

  return {
    page,
    model: () =>
      editor === 'textarea'
        ? page.$eval(box, (one) => (one as HTMLTextAreaElement).value)
        : page.evaluate(() => window.model()),
    read: () => ask(`siapEditor.readEditor((${find})())`),
    apply: (edits, madeFor) =>
      ask(`siapEditor.applyEdits(${find}, ${JSON.stringify(edits)}, ${JSON.stringify(madeFor)})`),
    thrown: () => thrown,
    async fresh() {
      await page.goto(`https://${composer.at}${editor === 'lexical-2023' ? '?old' : ''}`);
      if (editor === 'textarea') await page.evaluate(plantTextarea);
      else await composer.open(hand, (id) => id);
      const { frameTree } = await session.send('Page.getFrameTree');
      const made = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'siap-siar',
      });
      world = made.executionContextId;
      await ask(`${code};true`);
      thrown = [];
      await hand.click(box);
      await waitUntil('kursor di kotak', () => page.$eval(box, (one) => one === document.activeElement));
    },
  };
}
