import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A checker that others use: takes a text, gives what it found. */
export type Peer = (text: string) => unknown;

// The peers are installed apart from the project, so they are loaded by address and without types.
// biome-ignore lint/suspicious/noExplicitAny: their shapes are told in the lines below, where they are used.
type Loaded = any;

const from = (folder: string) => createRequire(pathToFileURL(`${process.cwd()}/${folder}package.json`));
const own = from('tests/bench/');

/** Packages of both module kinds: the thing itself, whatever it was wrapped in. */
async function load(name: string): Promise<Loaded> {
  const loaded: Loaded = await import(pathToFileURL(own.resolve(name)).href);
  return loaded.default?.default ?? loaded.default ?? loaded;
}

const loadAll = async (name: string): Promise<Loaded> => import(pathToFileURL(own.resolve(name)).href);

/** compromise as it is published: the check's own copy is bundled with it, so this one is untouched. */
async function compromise(): Promise<Peer> {
  const loaded: Loaded = await import(pathToFileURL(from('').resolve('compromise/one')).href);
  const nlp = loaded.default ?? loaded;
  return (text) => nlp(text);
}

async function textlint(): Promise<Peer> {
  const { TextlintKernel } = await loadAll('@textlint/kernel');
  const names = ['terminology', 'common-misspellings', 'max-comma', 'write-good', 'no-todo'];
  const rules = await Promise.all(
    names.map(async (name) => ({ ruleId: name, rule: await load(`textlint-rule-${name}`) })),
  );
  const plugins = [{ pluginId: 'text', plugin: await load('@textlint/textlint-plugin-text') }];
  const kernel = new TextlintKernel();
  return (text) => kernel.lintText(text, { ext: '.txt', plugins, rules });
}

async function retext(): Promise<Peer> {
  const { retext: start } = await loadAll('retext');
  const names = ['repeated-words', 'indefinite-article', 'passive', 'simplify', 'sentence-spacing', 'equality'];
  let processor = start();
  for (const name of names) processor = processor.use(await load(`retext-${name}`));
  processor.freeze();
  return (text) => processor.process(text);
}

async function writeGood(): Promise<Peer> {
  return load('write-good');
}

async function harper(): Promise<Peer> {
  // Its package tells only importers where its files are, and what is resolved here counts as required.
  const dist = `${process.cwd()}/tests/bench/node_modules/harper.js/dist/`;
  const { LocalLinter, Dialect }: Loaded = await import(pathToFileURL(`${dist}index.js`).href);
  const { slimBinaryInlined }: Loaded = await import(pathToFileURL(`${dist}slimBinaryInlined.js`).href);
  const linter = new LocalLinter({ binary: slimBinaryInlined, dialect: Dialect.American });
  await linter.setup();
  return (text) => linter.lint(text);
}

/** Whom the check is timed against. All but compromise are installed on demand. */
export const peers: Record<string, { title: string; load: () => Promise<Peer> }> = {
  compromise: { title: 'compromise/one, nlp(text)', load: compromise },
  textlint: { title: 'textlint, 5 aturan', load: textlint },
  retext: { title: 'retext, 6 plugin', load: retext },
  'write-good': { title: 'write-good', load: writeGood },
  harper: { title: 'Harper slim', load: harper },
};
