/** The words that a person reads on a page, without the drawings and the marks. */
export const readable = (html: string): string =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

/** The row of one unit in the list of units. */
export function rowOf(html: string, name: string): string {
  const list = html.slice(html.indexOf('class="units"'));
  return readable(new RegExp(`<th scope="row"><a href="[^"]*">${name}</a></th>.*?</tr>`, 's').exec(list)?.[0] ?? '');
}

/** The names in the list of units, from top to bottom. */
export const namesOf = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"><a href="\/unit\/[^"]*">([^<]*)</g)].map(([, name]) => name ?? '');
