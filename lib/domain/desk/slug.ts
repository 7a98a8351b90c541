const WORDS_IN_SLUG = 6;
/** Words that tell nothing in an address. */
const SHORT = new Set(
  "a an and are as at be by for from in is its of on or own the their to was were with".split(" "),
);

/** Words of a name as a slug, Latin letters and digits only; "" when none are left (한국어). */
export function slugFrom(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’‘ʼ]/g, "")
    .match(/[a-z0-9]+/g);
  const telling = (words ?? []).filter((word) => !SHORT.has(word));
  return telling.slice(0, WORDS_IN_SLUG).join("-").slice(0, 80).replace(/-+$/, "");
}

/** The first of slug, slug-2, slug-3 … that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}
