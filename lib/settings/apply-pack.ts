import { parsePack } from '../pack/parse-pack';
import { readyAgency } from './change-profile';
import type { Settings } from './settings';
import { changeSettings, readSettings } from './store';

/** Takes over what the Diskominfo supplies. A bad pack is refused whole and the former one stays in force. */
export async function applyPack(input: unknown): Promise<{ isTaken: boolean; settings: Settings }> {
  try {
    const pack = parsePack(input);
    const settings = await changeSettings(({ profile }) => ({ pack, agency: readyAgency(pack, profile) }));
    return { isTaken: true, settings };
  } catch {
    return { isTaken: false, settings: await readSettings() };
  }
}
