/** `word` in the case in which `model` is written: "DIBAWAH" -> "DI BAWAH", "Dibawah" -> "Di bawah". */
export function keepCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  if (model.charAt(0) !== model.charAt(0).toLowerCase()) return word.charAt(0).toUpperCase() + word.slice(1);
  return word;
}
