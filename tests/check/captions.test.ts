import { expect, test } from 'vitest';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { unsurList } from '@/lib/draft/unsur';
import { captions } from './captions';
import { draftOf } from './draft-of';
import { moreCaptions } from './more-captions';

const check = checkerFor(unknownAgency, defaultTaste);

test.each([...captions, ...moreCaptions])('membaca $about', ({ text, present, jenis }) => {
  const result = check(draftOf(text), []);
  const seen = unsurList.filter((unsur) => result.unsur[unsur].state !== 'belum-ada').map((unsur) => unsur.charAt(0));
  expect({ jenis: result.jenis, present: seen.join('') }).toEqual({ jenis, present });
});
