import { StatusShape } from '@/components/parts/status-shape';
import { dayOf } from '@/lib/calendar/day';
import type { CodeState } from '../../access/code-state';
import { sayNarrowDay } from '../say';
import { Icon } from './icon';
import type { ListRow } from './list-view';
import { sayKecamatan, saySeen, sayWholeDay } from './say-unit';

export interface RowFacts {
  at: number;
  zone: string;
  canChange: boolean;
}

function Connection({ devices }: { devices: number }) {
  return (
    <span className="connection">
      {devices > 0 ? <Icon name="cloud-check" /> : <StatusShape status="putus" size={20} />}
      {devices > 0 ? `${devices} komputer` : 'Belum terhubung'}
    </span>
  );
}

function Code({ code, zone }: { code: CodeState | null; zone: string }) {
  if (!code) return 'belum dibuat';
  if (code.state === 'used') return 'terpakai';
  if (code.state === 'expired') return 'habis masanya';
  if (code.state === 'locked') return 'ditutup, sering salah';
  return (
    <>
      <b>{`dibuat ${sayNarrowDay(dayOf(code.madeAt, zone))}`}</b>, belum dipakai
    </>
  );
}

function sayAccounts({ accounts, unverified, verifiedDay }: ListRow): string {
  if (accounts === 0) return 'belum ada akun';
  if (unverified > 0) return unverified === accounts ? 'belum' : `${unverified} dari ${accounts} belum`;
  return verifiedDay ? sayWholeDay(verifiedDay) : 'belum';
}

/** One unit with what can be done for it. */
export function UnitRow({ row, facts }: { row: ListRow; facts: RowFacts }) {
  const { at, zone, canChange } = facts;
  return (
    <tr>
      <th scope="row">
        <a href={`/unit/${row.id}`}>{row.name}</a>
      </th>
      <td>
        <Connection devices={row.devices} />
      </td>
      <td data-label="Kecamatan:">{sayKecamatan(row.kecamatan)}</td>
      <td data-label="Kabar:">{row.seenAt === null ? '–' : saySeen(row.seenAt, at, zone)}</td>
      <td data-label="Akun diperiksa:">{sayAccounts(row)}</td>
      <td data-label="Kode:">
        <Code code={row.code} zone={zone} />
      </td>
      {canChange && (
        <td className="row-actions">
          <a href={`/unit/ubah/${row.id}`}>
            Ubah<span className="visually-hidden">{` ${row.name}`}</span>
          </a>
          <form method="post" action="/unit/kode">
            <input type="hidden" name="unit" value={row.id} />
            <input type="hidden" name="sejak" value={at} />
            <button type="submit" className="link">
              Kode baru<span className="visually-hidden">{` untuk ${row.name}`}</span>
            </button>
          </form>
        </td>
      )}
    </tr>
  );
}
