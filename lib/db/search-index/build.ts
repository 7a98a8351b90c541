import { once } from "@/lib/domain/once";
import type { HotReader } from "../sqlite/hot-reader";
import { type Bits, noBits } from "./bits";
import { readColumns } from "./columns";
import { postingsOf } from "./postings";
import type { SearchIndex } from "./search-index";

/** Reads the order and the dates of the events; all else when it is first asked for. */
export function buildIndex(store: HotReader): SearchIndex {
  const columns = readColumns(store);
  const { postings, kindColumn } = postingsOf(store, columns);
  const reportedOnce = once(() => inOneOnly(postings.outlet, columns.size));
  return {
    ...columns,
    postings,
    get kind() {
      return kindColumn();
    },
    get reportedOnce() {
      return reportedOnce();
    },
  };
}

/** The slots that stand in exactly one of the postings. */
function inOneOnly(postings: Map<string, Uint32Array>, size: number): Bits {
  const once = noBits(size);
  const more = noBits(size);
  for (const slots of postings.values()) {
    for (const slot of slots) {
      const [word, bit] = [slot >>> 5, 1 << (slot & 31)];
      more[word] = (more[word] as number) | ((once[word] as number) & bit);
      once[word] = (once[word] as number) | bit;
    }
  }
  return once.map((word, i) => word & ~(more[i] as number));
}
