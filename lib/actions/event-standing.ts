"use server";

import { z } from "zod";
import { records } from "@/lib/db/clients";
import * as standing from "@/lib/db/desk/event-standing";
import { mergeEvents } from "@/lib/db/desk/merge-events";
import type { Person } from "@/lib/domain/desk/permission";
import { reason, withdrawalReason } from "@/lib/domain/desk/reason";
import { slug } from "@/lib/domain/text";
import { deskAction } from "./guard";

const version = z.int().min(1);
const seenEvent = z.strictObject({ slug, seen: version });

export const withdrawEvent = deskAction(
  "withdraw",
  seenEvent.extend({ reason: withdrawalReason }),
  (input, who) =>
    records().transaction((tx) =>
      standing.withdraw(tx, input.slug, input.seen, author(who, input.reason), now()),
    ),
);

/** Publishes a withdrawn event again. */
export const bringEventBack = deskAction("withdraw", seenEvent.extend({ reason }), (input, who) =>
  records().transaction((tx) =>
    standing.bringBack(tx, input.slug, input.seen, author(who, input.reason), now()),
  ),
);

const merge = z.strictObject({
  ...{ from: slug, into: slug, reason: withdrawalReason },
  seen: z.strictObject({ from: version, into: version }),
  withReports: z.boolean().default(false),
});

/** Makes one of two events. */
export const mergeTwoEvents = deskAction("merge", merge, ({ seen, ...wanted }, who) =>
  records().transaction((tx) => mergeEvents(tx, wanted, seen, author(who, wanted.reason), now())),
);

const now = () => new Date().toISOString();
const author = (who: Person, why: string) => ({ by: who.name, userId: who.id, reason: why });
