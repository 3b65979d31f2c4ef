import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locked } from './shipped';

/** Licences that go together with ours and may be shipped. A new one is a decision, not an accident. */
export const allowedLicences = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'Unlicense'];

/** The MIT License of a package that names it but does not carry its text. */
const mitOf = (holder: string) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** Packages without a licence file: the notice stands in their repository. */
const noticesElsewhere: Record<string, string> = {
  wxt: mitOf('2023 Aaron'),
  postgres: 'Dedicated to the public domain under the Unlicense (https://unlicense.org). By Rasmus Porsager.',
};

/** The licence and notice files of a package as they lie in its folder. */
function noticeOf({ folder, name }: Locked, root: string): string {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const texts = files
    .filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file))
    .toSorted()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    );
  const found = texts.length > 0 ? texts.join('\n\n') : noticesElsewhere[name];
  if (found === undefined) throw new Error(`${name} tidak membawa teks lisensi.`);
  return found.replace(/[ \t]+$/gm, '');
}

const head = `# Work of others in Siap Siar

Made by \`npm run third-party\` from the lock file; a test fails while it says something else. It names everything whose code or data is in the extension or runs in the
tally, with the notice that its licence asks for. What only builds and tests is not shipped and not listed. Texts that are word for word the same stand once.

Beside these packages:

- **Names of regions** (\`region/\` in the extension, \`public/region/\`, \`lib/bahasa/data/region-names.ts\` and \`district-names.ts\`): from
  [idn-area-data](https://github.com/fityannugroho/idn-area-data), made available under the
  [Open Database License 1.0](https://opendatacommons.org/licenses/odbl/1-0/). Our changes are named in \`public/region/NOTICE.txt\` and are under the same licence.
- **webextension-polyfill** is under the Mozilla Public License 2.0; its source is at https://github.com/mozilla/webextension-polyfill.
`;

/** THIRD-PARTY.md for these packages. Throws if one carries no notice. */
export function thirdParty(all: readonly Locked[], root: string): string {
  const byText = new Map<string, string[]>();
  for (const one of all) {
    const text = noticeOf(one, root);
    byText.set(text, [...(byText.get(text) ?? []), one.name]);
  }
  const rows = all.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const notices = [...byText].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`);
  return `${[head, '| package | version | licence |\n|---|---|---|', ...rows].join('\n')}\n\n${notices.join('\n')}`;
}
