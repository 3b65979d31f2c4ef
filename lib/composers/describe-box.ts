/** Values that the site itself writes; of every other attribute only the name is told. */
const told = ['role', 'aria-label', 'data-testid', 'contenteditable', 'aria-placeholder', 'aria-multiline'];
const landmarks =
  'button,[role="button"],[role="textbox"],[contenteditable],input,textarea,[role="dialog"],h1,h2,[aria-live]';
const mostLandmarks = 60;
const longestValue = 80;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** Lower case words of three letters or more that stand in the box: nothing that holds one leaves the page. */
export const wordsIn = (text: string): Set<string> => new Set(wordsOf(text).filter((word) => word.length >= 3));

function describe(element: Element, isInside: boolean, hidden: Set<string>): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    // What lies inside the box is made of what the writer wrote.
    if (isInside || !told.includes(name)) return name;
    const isWriters = wordsOf(value).some((word) => hidden.has(word));
    return isWriters || value.length > longestValue ? `${name}=…` : `${name}=${JSON.stringify(value)}`;
  });
  return [element.tagName.toLowerCase(), ...attributes].join(' ');
}

/**
 * How a box and what stands around it are built, so that it can be learnt: tag names, roles, names of attributes, and
 * the values of a few that the site writes. No text of the page, and no value with a word that stands in the box.
 */
export function describeBox(box: HTMLElement): string {
  const hidden = wordsIn(box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? ''));
  const around = box.closest('[role="dialog"], form, main') ?? box.ownerDocument.body;
  const lines: string[] = [];
  for (let element: Element | null = box; element; element = element.parentElement)
    lines.unshift(describe(element, false, hidden));
  const inside = [...box.querySelectorAll('*')].slice(0, mostLandmarks).map((one) => describe(one, true, hidden));
  const beside = [...around.querySelectorAll(landmarks)]
    .filter((one) => one !== box && !box.contains(one))
    .slice(0, mostLandmarks)
    .map((one) => describe(one, false, hidden));
  const { hostname } = box.ownerDocument.location;
  const language = box.ownerDocument.documentElement.lang;
  return [
    `situs ${hostname}, bahasa ${language || 'tidak disebut'}`,
    '— dari halaman sampai kotak —',
    ...lines,
    '— di dalam kotak, tanpa isinya —',
    ...inside,
    '— di sekitar kotak —',
    ...beside,
  ].join('\n');
}
