import { readFileSync } from 'node:fs';
import { dayOf } from '@/lib/calendar/day';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { OptionError, type Options, readOptions } from './check/options';
import { runLines } from './check/run-lines';
import { sayResult } from './check/say-result';

/** Checks a draft from a file: npm run --silent check -- naskah.txt [--platform x] | --jsonl FILE */
const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n/g, '\n');
  } catch {
    throw new OptionError(`Berkas ${file} tidak dapat dibaca; periksa nama dan letaknya.`);
  }
}

function sayDraft(text: string, { platform }: Options, now: number): string {
  const check = checkerFor(unknownAgency, defaultTaste);
  const result = check(
    { surface: platform, account: null, kind: 'post', text, writtenAt: now, media: [], settled: [] },
    [],
  );
  return sayResult(result, false, { agency: unknownAgency, today: dayOf(now, unknownAgency.zone) });
}

try {
  const options = readOptions(process.argv.slice(2));
  const text = textOf(options.file);
  const now = Date.now();
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (options.isJsonl) runLines(text.split('\n'), { platform: options.platform, now, onResult: print, onError: tell });
  else print(sayDraft(text.trimEnd(), options, now));
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  tell(error.message);
}
