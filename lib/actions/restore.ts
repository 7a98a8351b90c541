"use server";

import { z } from "zod";
import { records } from "@/lib/db/clients";
import { restore } from "@/lib/db/desk/restore";
import { subjects } from "@/lib/domain/dataset";
import { may } from "@/lib/domain/desk/permission";
import { reason } from "@/lib/domain/desk/reason";
import { slug } from "@/lib/domain/text";
import { deskAction } from "./guard";

const wish = z.strictObject({
  subject: z.enum(subjects as [(typeof subjects)[number], ...typeof subjects]),
  slug,
  version: z.int().min(1),
  seen: z.int().min(1),
  reason,
});

/** Makes an old version of a record the newest. */
export const restoreVersion = deskAction("restore", wish, ({ seen, reason: why, ...wanted }, who) =>
  records().transaction((tx) =>
    restore(
      tx,
      { ...wanted, mayGrade: may(who.role, "grade") },
      seen,
      { by: who.name, userId: who.id, reason: why },
      new Date().toISOString(),
    ),
  ),
);
