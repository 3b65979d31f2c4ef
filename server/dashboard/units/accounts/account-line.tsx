import { dayFromEpoch } from '@/lib/calendar/day';
import { surfaceNames } from '@/lib/words/names';
import type { OfficialAccount } from '../../../store/inventory';
import { sayWholeDay } from '../say-unit';
import { accountLink, platformOf } from './handle';

interface AccountLineProps {
  account: OfficialAccount;
  canChange: boolean;
  /** The page to come back to. */
  back: string;
  /** Whether the account can be taken off the list here. */
  canUnlist: boolean;
}

function Act({ path, word, props }: { path: string; word: string; props: AccountLineProps }) {
  const { unitId, platform, handle } = props.account;
  return (
    <form method="post" action={path}>
      <input type="hidden" name="unit" value={unitId} />
      <input type="hidden" name="platform" value={platform} />
      <input type="hidden" name="akun" value={handle} />
      <input type="hidden" name="kembali" value={props.back} />
      <button type="submit" className="link">
        {word}
        <span className="visually-hidden">{` ${handle}`}</span>
      </button>
    </form>
  );
}

/** One official account: where it opens, and when somebody of the Diskominfo last looked at it. */
export function AccountLine(props: AccountLineProps) {
  const { platform, handle, verifiedDay, verifiedBy } = props.account;
  const id = platformOf(platform);
  const name = surfaceNames[id].id;
  return (
    <li>
      <span className="account-name">
        {`${name}: `}
        <b>{handle}</b>
      </span>
      <a href={accountLink(id, handle)} target="_blank" rel="noopener noreferrer">
        buka akun<span className="visually-hidden">{` ${name} ${handle}, tab baru`}</span>
      </a>
      <span className={verifiedDay === null ? 'account-check word-belum' : 'account-check muted'}>
        {verifiedDay === null
          ? 'belum diperiksa'
          : `diperiksa ${sayWholeDay(dayFromEpoch(verifiedDay))} oleh ${verifiedBy}`}
      </span>
      {props.canChange && <Act path="/unit/akun/periksa" word="Sudah saya periksa hari ini" props={props} />}
      {props.canChange && props.canUnlist && <Act path="/unit/akun/hapus" word="Keluarkan" props={props} />}
    </li>
  );
}
