import { launchChromium } from '@/scripts/browser/launch';
import { servePages } from '@/tests/pages/serve';
import { editorList, openRoom } from '@/tests/proof/editors/room';
import { trySequence } from '@/tests/proof/editors/try-sequence';
import { optionsOf } from './options-of';

const shownEvery = 25;

/** Random work on each editor in a real Chromium, written by our own hands between a person's. Says every failure. */
export async function proveEditors(args: readonly string[]): Promise<boolean> {
  const { count, seed, names } = optionsOf(args, 500);
  const editors = editorList.filter((editor) => names.length === 0 || names.includes(editor));
  const pages = await servePages();
  const launched = await launchChromium({ port: pages.port });
  let failures = 0;
  try {
    console.log(`${count} rangkaian pada ${editors.join(', ')}, benih ${seed}`);
    for (const editor of editors) {
      const room = await openRoom(await launched.newPage(), editor);
      const started = Date.now();
      let failed = 0;
      let declined = 0;
      let steps = 0;
      for (let done = 0; done < count; done += 1) {
        const trial = await trySequence(room, seed + done);
        steps += trial.steps.length;
        if (trial.fault) {
          failed += 1;
          console.error(
            `GAGAL npm run proof -- editors 1 ${editor} --seed ${trial.seed}\n  ${trial.fault}\n  ${JSON.stringify(trial.steps)}`,
          );
        }
        if (trial.declined) {
          declined += 1;
          console.log(
            `Editor menolak, teks utuh: npm run proof -- editors 1 ${editor} --seed ${trial.seed}\n  ${trial.declined}`,
          );
        }
        if ((done + 1) % shownEvery === 0) process.stderr.write(`  ${editor}: ${done + 1}, ${failed} gagal\n`);
      }
      const seconds = ((Date.now() - started) / 1_000).toFixed(0);
      console.log(
        `${editor}: ${count} rangkaian, ${steps} langkah, ${failed} gagal, ${declined} ditolak editor sendiri, ${seconds} detik`,
      );
      failures += failed;
    }
  } finally {
    await launched.close();
    await pages.close();
  }
  return failures === 0;
}
