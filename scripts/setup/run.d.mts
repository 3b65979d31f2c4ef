export function run(
  command: string,
  args: string[],
  options?: { quiet?: boolean; env?: NodeJS.ProcessEnv; cwd?: string },
): Promise<{ code: number; output: string }>;
