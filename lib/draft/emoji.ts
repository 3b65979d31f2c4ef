const tint = String.raw`[\u{1f3fb}-\u{1f3ff}]`;
const sign = String.raw`(?:\p{Emoji_Modifier_Base}${tint}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\u{e0020}-\u{e007f}]*`;
const joined = String.raw`\u200d\p{Extended_Pictographic}\ufe0f?${tint}?`;

/**
 * Each emoji as its reader sees it, a family as one, and signs that phones draw as emoji unasked. By its grammar (Unicode
 * Technical Standard 51): `\p{RGI_Emoji}`, the engine's list of all that are in use, takes fifty times as long to load.
 */
export const emoji = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|[\d#*]\ufe0f\u20e3|${sign}(?:${joined})*|[❤☀☺✌☝⚠☎✉✈]`,
  'gu',
);
