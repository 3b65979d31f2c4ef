import { longestSession, type Session } from '../store/sessions';

const minute = 60_000;
/** A session ends when nothing was asked for so long (milliseconds); an admin's sooner, since it can change things. */
const idle = { admin: 30 * minute, viewer: 12 * 60 * minute };
/** So long one has for the second factor. */
const half = 10 * minute;

/** True if the session lets nobody in any more, though nobody ended it. */
export const isOver = ({ account, isHalf, createdAt, seenAt }: Session, at: number): boolean =>
  at - createdAt > (isHalf ? half : longestSession) || at - seenAt > idle[account.role];
