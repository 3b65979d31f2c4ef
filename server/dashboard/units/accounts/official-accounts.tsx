import { platformList } from '@/lib/draft/platform';
import { surfaceNames } from '@/lib/words/names';
import type { OfficialAccount } from '../../../store/inventory';
import { AccountLine } from './account-line';

export interface TypedAccount {
  /** Index in `platformList`, as the form sends it. */
  platform: string;
  akun: string;
}

export interface OfficialAccountsProps {
  unitId: string;
  /** Those of this unit. */
  accounts: OfficialAccount[];
  canChange: boolean;
  /** The page to come back to: "/unit/akun…" or the unit's own page. */
  back: string;
  /** What was typed before something was wrong, and what that was. */
  typed?: TypedAccount;
  trouble?: string | null;
}

/** The official accounts of one unit, with a form for one more. */
export function OfficialAccounts({ unitId, accounts, canChange, back, typed, trouble = null }: OfficialAccountsProps) {
  const invalid = trouble ? ({ 'aria-invalid': true, 'aria-describedby': 'salah-akun' } as const) : {};
  return (
    <section className="card official-accounts" aria-labelledby="akun-resmi">
      <h2 id="akun-resmi">Akun resmi</h2>
      {accounts.length === 0 ? (
        <p className="muted">Belum ada akun resmi yang terdaftar.</p>
      ) : (
        <ul className="account-lines">
          {accounts.map((account) => (
            <AccountLine
              key={`${account.platform} ${account.handle}`}
              account={account}
              canChange={canChange}
              back={back}
              canUnlist
            />
          ))}
        </ul>
      )}
      {canChange && (
        <form method="post" action="/unit/akun/tambah" className="filters">
          <input type="hidden" name="unit" value={unitId} />
          <input type="hidden" name="kembali" value={back} />
          <label className="field">
            <span>Platform</span>
            <select className="input" name="platform" defaultValue={typed?.platform ?? '0'}>
              {platformList.map((platform, index) => (
                <option key={platform} value={index}>
                  {surfaceNames[platform].id}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>Nama atau alamat akun</span>
            <input
              className="input"
              name="akun"
              defaultValue={typed?.akun ?? ''}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              required
              {...invalid}
            />
          </label>
          <button className="button" type="submit">
            Tambahkan akun
          </button>
          {trouble && (
            <p className="trouble" id="salah-akun">
              {trouble}
            </p>
          )}
        </form>
      )}
    </section>
  );
}
