/**
 * A surname without what only tells the sex: Ковальова and Ковальов, Зеленська and Зеленський are one key. From and
 * to a skeleton.
 */
export function surnameKey(key: string): string {
  return key.replace(/(?<=.{2}(?:[oi]v|in|[sc]k))(?:a|i|ii|oi)$/, '');
}
