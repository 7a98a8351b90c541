import type { Subject } from "../dataset";

/** Where the words of a closed vocabulary stand in the messages. */
export type LabelSpace =
  | "kind"
  | "status"
  | "form"
  | "ownership"
  | "sector"
  | "likelihood"
  | "confidence"
  | "basis"
  | "placeRole"
  | "actorRole"
  | "relationTo"
  | "stance"
  | "source"
  | "headlineBasis"
  | "derivation"
  | "outletType"
  | "placeType"
  | "nameForm"
  | "desk.actorType"
  | "desk.state"
  | "desk.rank";

/** How a value that has no parts is shown. */
export type Leaf =
  | { as: "text" | "edtf" | "country" | "language" | "yes-no" | "address" }
  | { as: "label"; of: LabelSpace }
  | { as: "record"; subject: Subject };
export type Shape =
  | Leaf
  | { as: "group"; fields: Shapes }
  /** Items are told apart by the fields of `key`; without one they are single values. */
  | { as: "list"; key: string[]; fields: Shapes }
  | { as: "set"; item: Leaf };
export type Shapes = { [field: string]: Shape };

const text: Leaf = { as: "text" };
const edtf: Leaf = { as: "edtf" };
const country: Leaf = { as: "country" };
const language: Leaf = { as: "language" };
const address: Leaf = { as: "address" };
const yesNo: Leaf = { as: "yes-no" };
const label = (of: LabelSpace): Leaf => ({ as: "label", of });
const record = (subject: Subject): Leaf => ({ as: "record", subject });
const clock: Shape = {
  as: "group",
  fields: { edtf, verbatim: text, basis: label("basis"), rationale: text },
};

const claims: Shape = {
  as: "list",
  key: ["field"],
  fields: { field: text, value: text, quote: text, rank: label("desk.rank"), reason: text },
};

const citations: Shape = {
  as: "list",
  key: ["report"],
  fields: {
    report: record("report"),
    stance: label("stance"),
    claimedSource: label("source"),
    sourceDescription: text,
    credibility: text,
    precedesEvent: yesNo,
    note: text,
    claims,
  },
};

const list = (key: string[], fields: Shapes): Shape => ({ as: "list", key, fields });
const names = (more: Shapes = {}) =>
  list(["form", "name"], { form: label("nameForm"), name: text, ...more });

const event: Shapes = {
  slug: text,
  state: label("desk.state"),
  kind: label("kind"),
  title: text,
  titleKo: text,
  summary: text,
  occurred: clock,
  effective: clock,
  ended: clock,
  status: label("status"),
  statusNote: text,
  form: label("form"),
  ownership: label("ownership"),
  sector: label("sector"),
  likelihood: label("likelihood"),
  confidence: label("confidence"),
  assessment: text,
  doubts: text,
  readings: text,
  withdrawnReason: text,
  mergedInto: record("event"),
  amounts: list(["currency", "note"], {
    ...{ currency: text, note: text, min: text, max: text, verbatim: text },
  }),
  countries: { as: "set", item: country },
  places: list(["place"], { place: record("place"), role: label("placeRole") }),
  actors: list(["actor", "role"], { actor: record("actor"), role: label("actorRole") }),
  relations: list(["type", "event"], { type: label("relationTo"), event: record("event") }),
  citations,
};

const report: Shapes = {
  slug: text,
  outlet: record("outlet"),
  via: record("outlet"),
  headline: text,
  headlineBasis: label("headlineBasis"),
  describedAs: text,
  author: text,
  language,
  published: edtf,
  url: address,
  reference: text,
  archiveUrl: address,
  accessedOn: text,
  note: text,
  derivation: label("derivation"),
  derivesFrom: record("report"),
  originOutlet: record("outlet"),
  originNote: text,
};

const outlet: Shapes = {
  slug: text,
  name: text,
  nameKo: text,
  country,
  type: label("outletType"),
  typeNote: text,
  languages: { as: "set", item: language },
  homepage: address,
  funding: text,
  fundingSource: address,
  note: text,
  grades: list(["from"], { from: text, grade: text, reason: text, judge: text }),
  mergedInto: record("outlet"),
};

const place: Shapes = {
  slug: text,
  name: text,
  type: label("placeType"),
  country,
  province: text,
  latitude: text,
  longitude: text,
  coordinateSource: text,
  note: text,
  mergedInto: record("place"),
  names: names(),
};

const actor: Shapes = {
  slug: text,
  name: text,
  type: label("desk.actorType"),
  typeNote: text,
  country,
  parent: record("actor"),
  note: text,
  mergedInto: record("actor"),
  source: address,
  names: names({ seen: yesNo }),
};

/** How the fields of each type of record are compared and shown. */
export const recordShapes: Record<Subject, Shapes> = { outlet, place, actor, report, event };
