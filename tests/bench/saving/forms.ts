import { type EventForm, emptyEventForm, emptyReport } from "@/lib/domain/desk/event-form";

/** Stands in the title, the address and the texts of the i-th event, and of no other. */
export const token = (i: number): string => `qzk${String(i).padStart(6, "0")}`;

/** The day of its report, on which no other report of that outlet is from. */
export const day = (i: number): string =>
  new Date(Date.UTC(1981, 0, 1 + i)).toISOString().slice(0, 10);

/** What an editor has after five minutes: an event with its parts and one new report with a claim. */
export const formOf = (i: number): EventForm => ({
  ...emptyEventForm(),
  ...{ kind: "joint-venture", title: `Mill ${token(i)} signed for by two firms`, status: "signed" },
  titleKo: `제분소 ${token(i)} 계약`,
  summary: `Two firms signed for a mill, ${token(i)}. ${"The paper says more. ".repeat(14)}`,
  occurred: { edtf: "2014-03", verbatim: "in March", basis: "stated", rationale: "" },
  countries: ["CN"],
  places: [{ place: "pyongyang", role: "site" }],
  actors: [{ actor: "abb", role: "" }],
  amounts: [{ min: "10000000", max: "", currency: "USD", note: "planned", verbatim: "$10m" }],
  reports: [
    {
      ...emptyReport("r1"),
      ...{ outlet: "yonhap", headline: `Mill ${token(i)} planned`, language: "ko" },
      ...{ published: day(i), url: `https://yonhap.example/${token(i)}` },
      claimedSource: "state-media",
      claims: [{ field: "amount", value: "10", quote: "ten million", rank: "normal", reason: "" }],
    },
  ],
});
