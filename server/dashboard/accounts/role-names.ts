import type { Role } from '../../store/accounts';

/** What the roles are called on the pages. */
export const roleNames: Record<Role, string> = { admin: 'Admin', viewer: 'Pengamat' };
