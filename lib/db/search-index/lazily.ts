import { once } from "@/lib/domain/once";

/** An object whose parts are made when they are first read. */
export function lazily<Parts extends object>(
  makers: {
    [Name in keyof Parts]: () => Parts[Name];
  },
): Parts {
  const parts = {} as Parts;
  for (const name of Object.keys(makers) as (keyof Parts)[]) {
    Object.defineProperty(parts, name, { get: once(makers[name]), enumerable: true });
  }
  return parts;
}
