import { type Surface, surfaceList } from '@/lib/draft/platform';
import type { Account } from './account-list';

const isSurface = (name: string): name is Surface => (surfaceList as readonly string[]).includes(name);

/** The settings' answers by `surface:account` as a list, in the order of the platforms; unknown keys are left out. */
export function accountsOf(answers: Record<string, boolean>): Account[] {
  const accounts = Object.entries(answers).flatMap(([key, isOfficial]): Account[] => {
    const [surface = '', ...rest] = key.split(':');
    return isSurface(surface) ? [{ surface, account: rest.join(':') || null, isOfficial }] : [];
  });
  const rank = ({ surface }: Account) => surfaceList.indexOf(surface);
  return accounts.sort((a, b) => rank(a) - rank(b) || (a.account ?? '').localeCompare(b.account ?? '', 'id'));
}
