/** The warm flame of the streak. Decorative: the words beside it say the same. */
export const Flame = () => (
  <svg className="flame" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12.2 1.8c.6 3.6 2.4 5 4.2 7 1.5 1.7 2.6 3.5 2.6 6A7 7 0 0 1 5 14.8c0-2.5 1.1-4.3 2.4-5.7.3 1.3 1 2.1 2 2.4-.5-3.4.3-7 2.8-9.7Z" />
    <path d="M12 20.4a3.4 3.4 0 0 1-3.4-3.4c0-1.9 1.5-2.9 2.6-4.6.4 1.8 4.2 2.3 4.2 4.6a3.4 3.4 0 0 1-3.4 3.4Z" />
  </svg>
);
