"use server";

import { z } from "zod";
import { records } from "@/lib/db/clients";
import { dropDraft } from "@/lib/db/desk/drafts";
import { propose } from "@/lib/db/desk/proposals";
import { line, slug } from "@/lib/domain/text";
import { formTarget } from "./form-target";
import { deskAction } from "./guard";

const proposing = z.strictObject({
  ...formTarget,
  slug,
  expected: z.int().min(1),
  reason: line(500),
});

/** Proposes a change to those who may publish; nothing of it is seen before. */
export const proposeChange = deskAction("propose", proposing, async (input, person) => {
  const at = new Date().toISOString();
  const id = await records().transaction((tx) => {
    const proposed = propose(tx, input, person, at);
    if (proposed !== null) dropDraft(tx, person.id, input.draft);
    return proposed;
  });
  return id === null ? ({ ok: false, code: "gone" } as const) : ({ ok: true, id } as const);
});
