"use server";

import { z } from "zod";
import { records } from "@/lib/db/clients";
import { addNamed } from "@/lib/db/desk/add-named";
import { line, prose } from "@/lib/domain/text";
import { deskAction } from "./guard";

const added = z.strictObject({
  type: z.enum(["outlet", "place", "actor"]),
  name: line(200),
  /** Another name, in Hangul, where there is one. */
  nameKo: line(200).nullable(),
  kindOf: line(40),
  country: line(2).nullable(),
  slug: line(120).nullable(),
  note: prose(1000).nullable(),
});

/** Adds an outlet, a place or an actor that is not there, while an event is being written. */
export const addName = deskAction("add-vocabulary", added, (input, person) => {
  const author = { by: person.name, userId: person.id, reason: "Added while entering an event." };
  return records().transaction((tx) => addNamed(tx, input, author, new Date().toISOString()));
});
