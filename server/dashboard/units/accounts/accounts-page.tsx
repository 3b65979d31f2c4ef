import type { OfficialAccount } from '../../../store/inventory';
import type { Unit } from '../../../store/store';
import { PageLinks } from '../../page-links';
import type { PageOf } from '../../page-of';
import { shortName } from '../../unit-word';
import { sayKecamatan } from '../say-unit';
import { AccountLine } from './account-line';

export const shownList = ['semua', 'tanpa', 'belum'] as const;
export type Shown = (typeof shownList)[number];

/** A page of units with their accounts. */
export interface AccountsView extends PageOf<{ unit: Unit; accounts: OfficialAccount[] }> {
  shown: Shown;
  counts: Record<Shown, number>;
  accounts: number;
}

const shownWords: Record<Shown, string> = { semua: 'Semua unit', tanpa: 'Tanpa akun', belum: 'Belum diperiksa' };

export const accountsPath = (shown: Shown, page = 1): string => {
  const query = [...(shown === 'semua' ? [] : [`tampil=${shown}`]), ...(page > 1 ? [`halaman=${page}`] : [])];
  return query.length > 0 ? `/unit/akun?${query.join('&')}` : '/unit/akun';
};

/** The official accounts of all units. */
export function AccountsPage({ view, canChange }: { view: AccountsView; canChange: boolean }) {
  const { shown, counts, page } = view;
  const back = accountsPath(shown, page);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>Akun resmi</h1>
          <p className="muted">
            {`${view.accounts} akun di ${counts.semua - counts.tanpa} unit. ${counts.tanpa} unit tanpa akun.`}
          </p>
        </div>
        <a className="button" href="/unit/akun.csv">
          Unduh CSV
        </a>
      </div>
      <nav className="choices-row" aria-label="Saring akun">
        {shownList.map((one) => (
          <a key={one} href={accountsPath(one)} aria-current={one === shown ? 'true' : undefined}>
            {`${shownWords[one]} (${counts[one]})`}
          </a>
        ))}
      </nav>
      {view.rows.length === 0 ? (
        <p className="card">Tidak ada unit di sini.</p>
      ) : (
        <ul className="card account-units">
          {view.rows.map(({ unit, accounts }) => (
            <li key={unit.id}>
              <h2>{shortName(unit.name)}</h2>
              <p className="small muted">{sayKecamatan(unit.kecamatan)}</p>
              {accounts.length > 0 && (
                <ul className="account-lines">
                  {accounts.map((account) => (
                    <AccountLine
                      key={`${account.platform} ${account.handle}`}
                      account={account}
                      canChange={canChange}
                      back={back}
                      canUnlist={false}
                    />
                  ))}
                </ul>
              )}
              {canChange && (
                <a href={`/unit/akun?unit=${unit.id}`}>
                  {accounts.length > 0 ? 'Ubah akun' : 'Tambah akun'}
                  <span className="visually-hidden">{` ${unit.name}`}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <PageLinks of={view} hrefOf={(one) => accountsPath(shown, one)} label="Halaman daftar akun" isLong />
      <p className="more-links">
        <a href="/unit">Kembali ke daftar unit</a>
      </p>
    </>
  );
}
