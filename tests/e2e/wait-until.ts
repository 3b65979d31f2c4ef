const limitMs = 5000;
const pauseMs = 20;

/** Asks again until the answer is truthy and returns it; an error names what was waited for. */
export async function waitUntil<Answer>(what: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
  const limit = Date.now() + limitMs;
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
  throw new Error(`Tidak terjadi dalam ${limitMs / 1000} detik: ${what} (terakhir: ${String(last)})`);
}
