import { disagreement } from "./agreement";
import { measure } from "./measure";
import { apiQuestions, eventQuestion, wordings } from "./questions";
import type { Line } from "./results";
import type { Running } from "./servers";

const CHECKED = 12;

/** Each API question of product and bare server, once they have agreed on some answers. */
export async function runApi(product: Running, bare: Running, slugs: string[]): Promise<Line[]> {
  const lines: Line[] = [];
  for (const question of [...apiQuestions, eventQuestion(slugs)]) {
    const paths = wordings(question);
    const ask = (i: number) => [paths[i % paths.length] as string];
    const odd = await disagreement(product.client, bare.client, paths.slice(0, CHECKED));
    const { medians, ratios } = await measure([
      { client: product.client, ask },
      { client: bare.client, ask },
    ]);
    const [mine = 0, theirs = 0] = medians;
    process.stderr.write(`${question.name}: ${mine.toFixed(2)} / ${theirs.toFixed(2)} ms\n`);
    lines.push({
      ...{ name: question.name, product: mine, other: theirs, ratio: ratios[0] ?? 0 },
      ...{ budget: question.budget, agreement: odd ? `FAILED ${odd}` : "ok" },
    });
  }
  return lines;
}
