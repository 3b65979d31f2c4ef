import { type Status, statusList, statusWords } from '@/components/parts/status-shape';

/**
 * Where a unit is counted in a week: by its status, or apart from those, where nothing was asked of it and it did not
 * reach the measure all the same.
 */
export type Standing = Status | 'dikecualikan';

export const standingList: readonly Standing[] = [...statusList, 'dikecualikan'];

export const standingWords: Record<Standing, string> = { ...statusWords, dikecualikan: 'Dikecualikan' };
