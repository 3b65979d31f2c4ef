import { platformList } from '@/lib/draft/platform';
import type { Act } from '../store/act';
import type { Store, Unit } from '../store/store';
import { randomFrom } from './random';

const [facebook, instagram] = [platformList.indexOf('facebook'), platformList.indexOf('instagram')];

/** The invented official accounts of one unit; about half of them somebody looked at on this day. Some units have only one. */
export async function listAccounts(store: Store, unit: Unit, day: number, act: Act): Promise<void> {
  const random = randomFrom(`accounts ${unit.code}`);
  const short = unit.name.toLowerCase().replace(/[^a-z]/g, '');
  const accounts = [
    { unitId: unit.id, platform: facebook, handle: short },
    ...(random() < 0.8 ? [{ unitId: unit.id, platform: instagram, handle: short.replace('kelurahan', 'kel_') }] : []),
  ];
  for (const account of accounts) {
    const isNew = await store.listAccount(account, act);
    if (isNew && random() < 0.5) await store.verifyAccount(account, day, act.who, act);
  }
}
