import { type EventChange, type SavedEvent, saveEvent } from "@/lib/db/desk/save-event";
import type { StoreWriter } from "@/lib/db/sqlite/store-writer";
import { type EventForm, emptyEventForm, emptyReport } from "@/lib/domain/desk/event-form";
import { editor, savedAt } from "./saving";

type Report = EventForm["reports"][number];

/** A new report as an editor would fill it in; without a url of its own it has that of its key. */
export const typedReport = (key: string, fields: Partial<Report> = {}): Report => ({
  ...emptyReport(key),
  ...{ outlet: "daily-test", headline: `Headline ${key}`, language: "en", published: "2014-03-20" },
  ...{ url: `https://example.com/new/${key}`, claimedSource: "trader" },
  ...fields,
});

/** A new event with one new report, as an editor would fill it in. */
export const typedEvent = (fields: Partial<EventForm> = {}): EventForm => ({
  ...emptyEventForm(),
  ...{ kind: "foreign-facility", title: "A new mill opens", summary: "A mill has opened." },
  occurred: { edtf: "2014-03", verbatim: "in March", basis: "stated", rationale: "" },
  reports: [typedReport("r1")],
  ...fields,
});

/** Sends a form as an editor does, in a transaction of its own; `given` says what is otherwise. */
export const send = (
  records: StoreWriter,
  form: EventForm,
  given: Partial<Omit<EventChange, "form">> & { by?: Partial<typeof editor> } = {},
): Promise<SavedEvent> => {
  const { by, ...change } = given;
  const whole: EventChange = {
    ...{ slug: null, expected: null, state: "published", choices: {}, seen: null },
    ...{ mayChangeReports: true, ...change, form },
  };
  return records.transaction((tx) => saveEvent(tx, whole, { ...editor, ...by }, savedAt));
};
