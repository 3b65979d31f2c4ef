import { expect, test } from 'vitest';
import { diceOf } from '@/tests/proof/dice';
import { tryDraft } from '@/tests/proof/fuzz';
import { hostileDraft } from '@/tests/proof/hostile-draft';

const count = 5_000;
/** Milliseconds. A test may share its machine, so it only looks for texts that hang; the proof holds the real limit. */
const hang = 2_000;
// Another day, other drafts; a failing one names its own seed.
const seed = Math.floor(Date.now() / 86_400_000) * count;

test(`membaca ${count.toLocaleString('id-ID')} naskah acak dan jahat tanpa galat, cepat, dan selalu sama`, {
  timeout: 600_000,
}, () => {
  console.log(`benih ${seed}`);
  const failed: string[] = [];
  for (let at = 0; at < count && failed.length < 5; at++) {
    const { faults, text } = tryDraft(seed + at, hang);
    if (faults.length > 0)
      failed.push(
        `npm run proof -- fuzz 1 --seed ${seed + at}\n${faults.join('\n')}\n${JSON.stringify(text.slice(0, 300))}`,
      );
  }
  expect(failed).toEqual([]);
});

test('membuat naskah yang sama dari benih yang sama, pendek dan sepanjang batas Facebook', () => {
  expect(hostileDraft(diceOf(7))).toEqual(hostileDraft(diceOf(7)));
  const lengths = Array.from({ length: 5_000 }, (_, at) => hostileDraft(diceOf(at)).text.length);
  expect(lengths.filter((length) => length <= 2_201).length).toBeGreaterThan(4_800);
  expect(Math.max(...lengths)).toBeGreaterThan(63_000);
});
