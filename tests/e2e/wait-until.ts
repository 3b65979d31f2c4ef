/** Milliseconds. */
const usual = 5000;
const pauseMs = 20;

/** Asks again until the answer is truthy and returns it; after `longest` milliseconds an error names what was waited for. */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  longest = usual,
): Promise<NonNullable<Answer>> {
  const limit = Date.now() + longest;
  let last: unknown;
  while (Date.now() < limit) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`Tidak terjadi dalam ${longest / 1000} detik: ${what} (terakhir: ${String(last)})`);
}
