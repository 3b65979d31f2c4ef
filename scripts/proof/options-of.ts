/** `[N] [NAME …] [--seed S]`, in any order. Without a seed each run takes another one. */
export function optionsOf(args: readonly string[], usual: number): { count: number; seed: number; names: string[] } {
  const at = args.indexOf('--seed');
  const seed = at < 0 ? Date.now() % 1_000_000_000 : Number(args[at + 1]);
  const others = args.filter((_one, index) => at < 0 || (index !== at && index !== at + 1));
  const isNumber = (one: string) => /^\d[\d._]*$/.test(one);
  const given = others.find(isNumber);
  const count = given === undefined ? usual : Number(given.replace(/[._]/g, ''));
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1)
    throw new Error('Tulis jumlah dan benih sebagai bilangan bulat: 200 --seed 7');
  return { count, seed, names: others.filter((one) => !isNumber(one)) };
}
