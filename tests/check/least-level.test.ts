import { expect, it } from 'vitest';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste, type Taste } from '@/lib/draft/taste';
import { draftOf } from './draft-of';

const draft = draftOf('NIK warga 3171011708900002 di catat petugas. Para warga-warga hadir!!!');
const levelsShown = (least?: Taste['least']) => {
  const taste = least ? { ...defaultTaste, least } : defaultTaste;
  return [...new Set(checkerFor(unknownAgency, taste)(draft, []).findings.map(({ level }) => level))].toSorted();
};

it('memperlihatkan catatan sampai tingkat yang diminta, dan yang menahan selalu ada', () => {
  expect(levelsShown()).toEqual(expect.arrayContaining(['salah', 'saran', 'tahan']));
  expect(levelsShown('saran')).toEqual(['salah', 'saran', 'tahan']);
  expect(levelsShown('salah')).toEqual(['salah', 'tahan']);
});
