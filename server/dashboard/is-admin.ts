import type { Visit } from './visit';

/** Whether who looks may change something: viewers see the same pages without the buttons. */
export const isAdmin = ({ visitor }: Visit): boolean => visitor.account?.role === 'admin';
