const tag = /(?<![\p{L}\p{N}_&])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu;

/** The hashtags of a text with their `#`, as the platforms read them: letters, digits and underscore, not digits alone. */
export const hashtagsIn = (text: string): string[] => text.match(tag) ?? [];
