import { eventSummary } from "@/lib/domain/summary";
import { apiEvent, walk } from "../support/api";
import { filedEvents, published } from "../support/dataset";
import { expect, test } from "../support/fixture";
import { raw } from "../support/raw";

test("an event's record has all that its line in a list has, and its evidence", async ({
  request,
}) => {
  const [line] = await walk(request, "q=Pyongjin&kind=bureau-promotion");
  const event = await apiEvent(request, line?.slug ?? "");
  const { evidence, reports, ...rest } = eventSummary.parse(line);
  expect(event).toMatchObject(rest);
  expect(event.evidence).toEqual(evidence);
  expect(event.reports.map(({ slug }) => slug)).toEqual(reports.map(({ slug }) => slug));
  for (const { origin, stance } of event.reports) {
    expect(origin).not.toBeNull();
    expect(stance).toBe("reports");
  }
});

test("every published event can be asked for, as its file has it", async ({ request }) => {
  for (const { slug, title, occurred, doubts } of published) {
    const event = await apiEvent(request, slug);
    expect([event.title, event.occurred.edtf]).toEqual([title, occurred.edtf]);
    expect(event.occurred.verbatim).toBe(occurred.verbatim ?? null);
    expect(event.doubts).toBe(doubts ?? null);
    const origins = new Set(event.reports.map(({ origin }) => origin));
    expect(event.evidence.origins).toBeLessThanOrEqual(origins.size);
    expect(event.evidence.reports).toBe(event.reports.length);
  }
});

test("unknown events and addresses are told as problems", async () => {
  for (const path of ["events/nope", "events/NOPE", "events/%00", "nope", "events/a/b"]) {
    const { status, headers, body } = await raw(`/api/v1/${path}`);
    expect(status, path).toBe(404);
    expect(headers["content-type"], path).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(body), path).toMatchObject({ status: 404, detail: expect.any(String) });
  }
});

test("the record's related events are published ones", async ({ request }) => {
  const known = new Map(filedEvents.map((event) => [event.slug, event.state]));
  for (const { slug } of published) {
    for (const { event } of (await apiEvent(request, slug)).relations) {
      expect([slug, event.slug, known.get(event.slug)]).toEqual([slug, event.slug, "published"]);
    }
  }
});
