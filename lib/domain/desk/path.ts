export type Path = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function getIn(from: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    from,
  );
}

/** A copy with another value at the path; what isn't on the way is shared. */
export function setIn<T>(from: T, path: Path, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const inner = setIn(getIn(from, [step]), rest, value);
  if (Array.isArray(from)) return from.map((item, i) => (i === step ? inner : item)) as T;
  return { ...from, [step]: inner };
}
