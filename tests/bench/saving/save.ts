import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Contender, measure } from "../measure";
import type { Asked } from "./action";
import { day, formOf, token } from "./forms";
import type { Posting } from "./post";
import { rowsOfEvent, withoutKeys } from "./rows";
import { sendForm } from "./send-form";

export type SaveLine = { product: number; bare: number; ratio: number; agreement: string };

/** A new event saved by the product, against a bare server that writes the same rows. */
export async function measureSaves(
  product: Asked & { file: string },
  bare: { client: Posting; file: string },
): Promise<SaveLine> {
  const submit = async (i: number) => {
    const { ms, answer } = await sendForm(product, {
      ...{ slug: null, expected: null, form: formOf(i), intent: "publish", reason: null },
      ...{ choices: {}, seen: null, draft: randomUUID() },
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return { ms, slug: answer.slug };
  };
  const { slug } = await submit(0);
  const mine = withoutKeys(rowsOfEvent(product.file, slug));
  const rows = JSON.stringify(mine);
  const write = (i: number) =>
    bare.client.post("/", rows.replaceAll(token(0), token(i)).replaceAll(day(0), day(i)));
  await write(0);
  const agrees = isDeepStrictEqual(mine, withoutKeys(rowsOfEvent(bare.file, slug)));
  const { medians, ratios } = await measure([contender(submit), contender(write)]);
  return {
    ...{ product: medians[0] ?? 0, bare: medians[1] ?? 0, ratio: ratios[0] ?? 0 },
    agreement: agrees ? "ok" : "FAILED",
  };
}

/** Who saves the i-th event when the i-th question is asked; the first was for the agreement. */
const contender = (save: (i: number) => Promise<{ ms: number }>): Contender => ({
  client: {
    ask: async (i) => ({
      ...{ status: 200, headers: {}, body: Buffer.alloc(0), ms: (await save(Number(i))).ms },
    }),
    close: () => {},
  },
  ask: (i) => [String(i + 1)],
});
