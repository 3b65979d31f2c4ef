import type { Reading, Tag } from '../../../bahasa/reading';

const letter = /\p{L}/u;

/** The tags of a text as platforms count them: figures alone make none. */
export const realTags = ({ hashtags }: Reading): readonly Tag[] => hashtags.filter(({ text }) => letter.test(text));

/** The tag without its `#` as it is compared: case and underscores make no other tag. */
export const keyOf = (tag: string): string => tag.replace(/[#_]/g, '').toLowerCase();
