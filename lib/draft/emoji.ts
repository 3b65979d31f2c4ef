let all: RegExp | undefined;

/**
 * Finds each emoji as its reader sees it, a family as one, and signs that phones draw as emoji unasked. Made when a text
 * first needs it: behind it stands a list of thousands, which takes as long to read as all other expressions together.
 */
export const emoji = (): RegExp => {
  all ??= /\p{RGI_Emoji}|[❤☀☺✌☝⚠☎✉✈]/gv;
  return all;
};

/** True of every text with an emoji in it, and of few others. */
export const mayHoldEmoji = (text: string): boolean =>
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1f3fb}-\u{1f3ff}]|\u20e3/u.test(text);
