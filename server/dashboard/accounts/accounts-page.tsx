import type { Account } from '../../store/accounts';
import type { Session } from '../../store/sessions';
import { AccountTable } from './account-table';
import { InviteForm } from './invite-form';
import { OwnAccount } from './own-account';
import { SessionTable } from './session-table';

interface AccountsPageProps {
  own: Account;
  /** What was done a moment ago; see own-account.tsx. */
  message: string | undefined;
  /** Why something was not done. */
  trouble: string | undefined;
  /** Left out for one who may not see the others. */
  accounts: Account[] | null;
  lastSeen: ReadonlyMap<string, number>;
  sessions: Session[];
  ownHash: string | null;
  sayAt: (at: number) => string;
}

/** One's own account; for an admin all the others besides. */
export function AccountsPage(props: AccountsPageProps) {
  const { own, message, trouble, accounts, lastSeen, sessions, ownHash, sayAt } = props;
  return (
    <div className="accounts">
      <h1>Akun</h1>
      {trouble && (
        <p className="trouble" role="status">
          {trouble}
        </p>
      )}
      <OwnAccount account={own} message={message} />
      {accounts && <AccountTable accounts={accounts} lastSeen={lastSeen} sayAt={sayAt} />}
      {accounts && <InviteForm />}
      <SessionTable sessions={sessions} ownHash={ownHash} sayAt={sayAt} />
    </div>
  );
}
