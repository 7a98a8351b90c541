"use server";

import { randomUUID } from "node:crypto";
import { z } from "zod";
import { records } from "@/lib/db/clients";
import { decideEvent, decideProposal } from "@/lib/db/desk/decisions";
import { keepDraft } from "@/lib/db/desk/drafts";
import { addComment, decide, findProposal } from "@/lib/db/desk/proposals";
import { may } from "@/lib/domain/desk/permission";
import { prose, slug } from "@/lib/domain/text";
import { deskAction } from "./guard";

const text = prose(2000);
/** Sending back needs a word why; approving may have one. */
const decision = { approve: z.boolean(), comment: text.nullable() };
const says = ({ approve, comment }: { approve: boolean; comment: string | null }) =>
  approve || comment !== null;
const why = { path: ["comment"], error: "required" };

const onEvent = z.strictObject({ slug, version: z.int().min(1), ...decision }).refine(says, why);

export const reviewEvent = deskAction("decide", onEvent, (input, person) =>
  records().transaction((tx) => decideEvent(tx, input, person, new Date().toISOString())),
);

const onProposal = z.strictObject({ id: z.int().min(1), ...decision }).refine(says, why);

export const reviewProposal = deskAction("decide", onProposal, (input, person) =>
  records().transaction((tx) => decideProposal(tx, input, person, new Date().toISOString())),
);

const said = z.strictObject({ slug, proposalId: z.int().min(1).nullable(), text });

export const comment = deskAction("comment", said, async (input, person) => {
  const at = new Date().toISOString();
  const isThere = await records().transaction((tx) => addComment(tx, input, person, at));
  return isThere ? ({ ok: true } as const) : ({ ok: false, code: "gone" } as const);
});

const one = z.strictObject({ id: z.int().min(1) });

/** Opens a proposal in the form again, as a draft of whoever asks. */
export const reopenProposal = deskAction("propose", one, async ({ id }, person) => {
  const proposal = findProposal(id);
  if (!proposal) return { ok: false, code: "gone" } as const;
  if (proposal.userId !== person.id && !may(person.role, "decide")) {
    return { ok: false, code: "forbidden" } as const;
  }
  const { slug, baseVersion, form } = proposal;
  const draft = { id: randomUUID(), slug, baseVersion, form };
  const at = new Date().toISOString();
  await records().transaction((tx) => keepDraft(tx, person.id, draft, at));
  return { ok: true, slug, draft: draft.id } as const;
});

/** Its author takes a proposal back. */
export const takeBackProposal = deskAction("propose", one, async ({ id }, person) => {
  const proposal = findProposal(id);
  if (proposal?.userId !== person.id) return { ok: false, code: "gone" } as const;
  const at = new Date().toISOString();
  await records().transaction((tx) => decide(tx, id, "taken-back", person.name, at));
  return { ok: true } as const;
});
