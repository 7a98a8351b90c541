import { beforeEach, expect, test } from "vitest";
import { consistency } from "../support/consistent";
import { saveMinimal } from "../support/saving";
import { connectionTo, copyOf, writerOn } from "../support/store";

let file: string;

beforeEach(async () => {
  file = copyOf("empty");
});

test("the dataset's store is consistent", () => {
  expect(consistency(copyOf("seeded"))).toEqual([]);
});

// A checker that never complains would let everything through.
test.each([
  ["a card that is old", "UPDATE EventCard SET json = '{}'", "card"],
  ["no card", "DELETE FROM EventCard", "card"],
  ["a card too many", "UPDATE Event SET state = 'draft'", "card"],
  ["no text", "DELETE FROM event_text WHERE rowid = 1", "event_text"],
  ["no titles", "DELETE FROM event_title WHERE rowid = 1", "event_title"],
  ["another title", "UPDATE Event SET title = 'Other'", "event_title"],
  ["a field without a revision", "UPDATE Report SET note = 'x'", "replay"],
  ["a version without a revision", "UPDATE Outlet SET version = 2", "revisions"],
  ["a part lost", "DELETE FROM Citation", "replay"],
  [
    "a part of nothing",
    "PRAGMA foreign_keys = OFF; UPDATE Citation SET eventId = 9",
    "belongs to nothing",
  ],
])("%s is told", async (_, sql, told) => {
  await saveMinimal(writerOn(file));
  expect(consistency(file)).toEqual([]);
  connectionTo(file).exec(sql);
  expect(consistency(file).join("\n")).toContain(told);
});
