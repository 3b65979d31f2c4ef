/** An address without the mark that ends the sentence around it. */
export function withoutStop(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?)'.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}
