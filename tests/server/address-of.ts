import type { ChildProcess } from 'node:child_process';

/** The address that a process of the tally prints once it answers. Fails with its words if it ends before. */
export const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = '';
    // Heard to the end: a process whose words nobody takes would fall over them.
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
      if (url) resolve(url);
    });
    child.once('close', () => reject(new Error(`the tally ended: ${out}`)));
  });
