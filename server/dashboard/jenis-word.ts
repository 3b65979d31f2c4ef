import { unitKindNames } from '@/lib/words/unit';

/** What a kind of unit is called; one that is not known is told as it stands. */
export const jenisWord = (jenis: string): string =>
  Object.hasOwn(unitKindNames, jenis) ? unitKindNames[jenis as keyof typeof unitKindNames].id : jenis;
