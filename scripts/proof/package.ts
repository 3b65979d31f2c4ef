import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage, sha256Of } from '../package/make-package';

/** Builds everything that a release hands over twice, in two clean folders and two time zones; every byte must agree. */
export async function provePackage(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-siar-bukti-'));
  const make = async (name: string, zone: string) => {
    process.env.TZ = zone;
    mkdirSync(join(folder, name), { recursive: true });
    return makePackage(process.cwd(), join(folder, name));
  };
  try {
    const first = await make('satu', 'Asia/Jayapura');
    const second = await make('lebih/dalam/dua', 'America/Caracas');
    let isSame = true;
    for (const [name, bytes] of first) {
      const again = second.get(name);
      const agrees = again !== undefined && sha256Of(again) === sha256Of(bytes);
      console.log(
        `${agrees ? 'sama' : 'BERBEDA'}  ${sha256Of(bytes)}  ${name} (${bytes.length.toLocaleString('id-ID')} bita)`,
      );
      isSame &&= agrees;
    }
    return isSame;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
