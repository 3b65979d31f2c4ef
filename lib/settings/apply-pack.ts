import { parsePack } from '../pack/parse-pack';
import { readyAgency } from './change-profile';
import type { Settings } from './settings';
import { changeSettings, readSettings } from './store';

/** Takes over what the Diskominfo supplies. A bad pack is refused whole and the former one stays in force. */
export async function applyPack(input: unknown): Promise<Settings> {
  try {
    const pack = parsePack(input);
    return await changeSettings(({ profile }) => ({ pack, agency: readyAgency(pack, profile) }));
  } catch {
    return readSettings();
  }
}
