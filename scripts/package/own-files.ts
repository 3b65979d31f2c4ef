import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const made = /^(node_modules|\.output|\.wxt|\.data|\.git)$|\.(log|pem)$/;

/** Everything below a folder that was not made there. */
const filesBelow = (root: string, folder = ''): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.test(entry.name)) return [];
    const path = `${folder}${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, `${path}/`) : [path];
  });

/** What the version control holds of the folder as it lies there. */
const trackedFiles = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));

/**
 * The project's own files, by path from the root, sorted: what the sources zip holds and what a release is built from.
 * In a folder without version control, as one unpacked from the sources zip, everything that was not made there.
 */
export const ownFiles = (root: string): string[] =>
  (existsSync(join(root, '.git')) ? trackedFiles(root) : filesBelow(root)).toSorted();
