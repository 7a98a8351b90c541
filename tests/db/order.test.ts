import { expect, test } from "vitest";
import { events } from "@/lib/db/queries/events";
import { openView } from "@/lib/db/queries/view";
import { emptyFilter } from "@/lib/domain/filter";
import { plainEvents } from "../support/plain-events";
import { randomFrom } from "../support/random";
import { anEvent } from "../support/records";
import { save, saveMinimal } from "../support/saving";
import { useCopyOf, writerOn } from "../support/store";

// Dates that share their first or their last day, or leave one open, so that most are tied.
const dates = [
  ...["2013-05-03", "2013-05-03?", "[..2013-05-03]", "2013-05-03/..", "2013-05-03/2013-05-04"],
  ...["2013-05", "2013", "[..2013]", "../2013-05-03", "2013-05-XX", "2013-05-03/2013"],
];

test("events of the same days have one order, whatever else is known of their dates", async () => {
  const file = useCopyOf("empty");
  const writer = writerOn(file);
  const random = randomFrom(503);
  await saveMinimal(writer);
  for (let i = 0; i < 66; i++) {
    const occurred = { edtf: random.pick(dates) };
    await save(writer, "event", anEvent({ slug: `tied-${i}`, occurred }));
  }
  const view = openView({ value: emptyFilter, problems: [] });
  const listed = events(view, { sort: "newest", limit: 100, cursor: null });
  const expected = plainEvents(file).map(({ slug }) => slug);
  expect(expected).toHaveLength(67);
  expect(listed?.events.map(({ slug }) => slug)).toEqual(expected);
});
