"use server";

import { z } from "zod";
import { lookUpAddress } from "@/lib/db/desk/address";
import { eventEntry, findEvents } from "@/lib/db/desk/find-events";
import { findNames, lexicon, namesOf } from "@/lib/db/desk/names";
import { findTwins } from "@/lib/db/desk/twins";
import { recognise } from "@/lib/domain/recognise";
import { slug } from "@/lib/domain/text";
import { canonicalAddress } from "@/lib/domain/twins";
import { deskAction } from "./guard";

const words = z.string().max(200);

const nameQuery = z.strictObject({ type: z.enum(["outlet", "place", "actor"]), query: words });

/** Outlets, places or actors by any of their names. */
export const searchNames = deskAction("desk", nameQuery, ({ type, query }) => ({
  ok: true as const,
  entries: findNames(type, query),
}));

/** Events, in whatever state, by words of their titles. */
export const searchEvents = deskAction("desk", z.strictObject({ query: words }), ({ query }) => ({
  ok: true as const,
  entries: findEvents(query).map(eventEntry),
}));

/** What the store knows of the address of an article. */
export const addressKnown = deskAction(
  "desk",
  z.strictObject({ url: z.string().max(2000) }),
  ({ url }) => ({
    ok: true as const,
    known: lookUpAddress(url),
  }),
);

const article = z.strictObject({ text: z.string().max(200_000) });

/** What of an article's text the store knows; the text is looked at and forgotten. */
export const recogniseText = deskAction("desk", article, ({ text }) => {
  const mentions = recognise(lexicon(), text);
  const named = mentions.map(({ type, slug, text, count }) => ({
    ...{ type, slug, text, count },
    entry: type === "kind" ? null : (namesOf(type, [slug])[0] ?? null),
  }));
  return { ok: true as const, mentions: named };
});

const unsaved = z.strictObject({
  except: slug.nullable(),
  kind: z.string().max(40),
  title: z.string().max(500),
  titleKo: z.string().max(500),
  places: z.array(slug).max(60),
  min: z.iso.date().nullable(),
  max: z.iso.date().nullable(),
  urls: z.array(z.string().max(2000)).max(50),
});

/** Events that may be the one being written. */
export const twinsOf = deskAction("desk", unsaved, ({ except, urls, titleKo, ...mine }) => {
  const addresses = urls.flatMap((url) => canonicalAddress(url) ?? []);
  return {
    ok: true as const,
    twins: findTwins({ ...mine, titleKo: titleKo || null, addresses }, except),
  };
});
