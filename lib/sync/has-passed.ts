/**
 * True if `span` milliseconds have passed since `since`. A `since` that lies ahead was noted by a clock that has been
 * set back meanwhile: waiting for it could take years.
 */
export const hasPassed = (since: number, span: number, now: number): boolean => since > now || now - since >= span;
