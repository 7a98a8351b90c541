/** Adds parts to an object that are made when they are first read. */
export function lazily<Base extends object, Parts extends object>(
  base: Base,
  makers: { [Name in keyof Parts]: () => Parts[Name] },
): Base & Parts {
  const whole = { ...base } as Base & Parts;
  for (const name of Object.keys(makers) as (keyof Parts)[]) {
    const get = () => {
      const value = makers[name]();
      Object.defineProperty(whole, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(whole, name, { get, enumerable: true, configurable: true });
  }
  return whole;
}
