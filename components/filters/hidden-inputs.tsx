import { filterParameters } from "@/lib/search-params";
import type { Address } from "./address";

/** Carries the rest of the filter through a GET form that asks for some parameters only. */
export function HiddenInputs({ address, except }: { address: Address; except: string[] }) {
  const { filter, fixed, sort } = address;
  const left = filterParameters(filter).filter(
    ([name]) => name !== fixed && !except.includes(name),
  );
  return (
    <>
      {left.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {sort === "oldest" ? <input type="hidden" name="sort" value={sort} /> : null}
    </>
  );
}
