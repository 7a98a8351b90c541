import { measure } from "./measure";
import { type Page, pages, type Weight, weigh } from "./pages";
import type { Line } from "./results";
import type { Running } from "./servers";

export type PageLine = Line & Weight & { empty: number };

/** Each page against the bare server's answers for the same matter, and against an empty page. */
export async function runPages(
  product: Running,
  bare: Running,
  empty: Running,
  slugs: string[],
): Promise<PageLine[]> {
  const lines: PageLine[] = [];
  for (const page of pages(slugs)) {
    const wording = (i: number) => page.wordings[i % page.wordings.length] as Page["wordings"][0];
    const { medians, ratios } = await measure([
      { client: product.client, ask: (i) => [wording(i).path] },
      { client: bare.client, ask: (i) => wording(i).bare },
      { client: empty.client, ask: () => ["/"] },
    ]);
    const [mine = 0, theirs = 0] = medians;
    process.stderr.write(`${page.name}: ${mine.toFixed(2)} / ${theirs.toFixed(2)} ms\n`);
    const weight = await weigh(product.client, wording(0).path);
    lines.push({
      ...{ name: page.name, product: mine, other: theirs, ratio: mine / theirs },
      ...{ budget: null, agreement: "", ...weight, empty: ratios[0] ?? 0 },
    });
  }
  return lines;
}
