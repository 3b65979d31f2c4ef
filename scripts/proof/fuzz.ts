import { mkdirSync, writeFileSync } from 'node:fs';
import { limit, type Trial, tryDraft } from '@/tests/proof/fuzz';
import { optionsOf } from './options-of';

const folder = '.output/proof';
const shownFailures = 20;

const sayCount = (count: number) => count.toLocaleString('id-ID');
const again = ({ seed }: Trial) => `npm run proof -- fuzz 1 --seed ${seed}`;

function keep(trial: Trial): void {
  mkdirSync(folder, { recursive: true });
  const { seed, milliseconds, faults, text } = trial;
  // As JSON, since half a character would not survive in a text file.
  writeFileSync(`${folder}/fuzz-${seed}.json`, JSON.stringify({ seed, milliseconds, faults, text }, null, 2));
  console.error(`\nGAGAL ${again(trial)}\n  ${faults.join('\n  ')}\n  naskah: ${folder}/fuzz-${seed}.json`);
}

/** Random and hostile drafts, one a seed, at the check. Shows its progress and keeps every draft that fails. */
export function proveFuzz(args: readonly string[]): boolean {
  const { count, seed } = optionsOf(args, 1_000_000);
  console.log(`${sayCount(count)} naskah, benih ${seed}`);
  const started = Date.now();
  let shown = started;
  let failures = 0;
  let letters = 0;
  let slowest: Trial = { seed, text: '', milliseconds: 0, faults: [] };
  for (let done = 0; done < count; done++) {
    const trial = tryDraft(seed + done);
    letters += trial.text.length;
    if (trial.milliseconds > slowest.milliseconds) slowest = trial;
    if (trial.faults.length > 0 && ++failures <= shownFailures) keep(trial);
    if (Date.now() - shown < 5_000) continue;
    shown = Date.now();
    const left = ((shown - started) / (done + 1)) * (count - done - 1);
    process.stderr.write(
      `  ${sayCount(done + 1)} diperiksa, ${failures} gagal, sisa ${Math.ceil(left / 60_000)} menit\n`,
    );
  }
  const seconds = (Date.now() - started) / 1_000;
  console.log(
    `${sayCount(count)} naskah (${sayCount(letters)} huruf) dalam ${seconds.toFixed(0)} detik: ${failures} gagal.`,
  );
  console.log(
    `Paling lama ${slowest.milliseconds.toFixed(1).replace('.', ',')} md dari ${limit} md untuk ${sayCount(slowest.text.length)} huruf: ${again(slowest)}`,
  );
  return failures === 0;
}
