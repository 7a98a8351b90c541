import type { Evidence } from "./evidence";
import type { EventSummary } from "./summary";
import type {
  claimedSources,
  confidences,
  derivations,
  headlineBases,
  likelihoods,
  relationTypes,
  stances,
} from "./vocabulary";

type Name = { slug: string; name: string; nameKo: string | null };

/** A report as an event's page shows it: the report, and what its citation says of the event. */
export type CitedReport = {
  slug: string;
  outlet: string;
  outletName: string;
  outletNameKo: string | null;
  via: Name | null;
  headline: string | null;
  headlineBasis: (typeof headlineBases)[number];
  describedAs: string | null;
  author: string | null;
  language: string;
  published: string | null;
  url: string | null;
  reference: string | null;
  archiveUrl: string | null;
  accessedOn: string | null;
  note: string | null;
  derivation: (typeof derivations)[number] | null;
  derivesFrom: string | null;
  originOutlet: Name | null;
  originNote: string | null;
  stance: (typeof stances)[number];
  claimedSource: (typeof claimedSources)[number];
  sourceDescription: string | null;
  credibility: number | null;
  precedesEvent: boolean;
  citationNote: string | null;
  claims: {
    field: string;
    value: string;
    quote: string | null;
    rank: string;
    reason: string | null;
  }[];
  /** Names the origin that the report goes back to; reports of one origin share it. */
  origin: string | null;
};

/** Everything that a reader may see of a published event. */
export type EventDetail = Omit<EventSummary, "reports" | "evidence"> & {
  statusNote: string | null;
  likelihood: (typeof likelihoods)[number] | null;
  confidence: (typeof confidences)[number] | null;
  assessment: string | null;
  doubts: string | null;
  readings: number;
  version: number;
  createdAt: string;
  updatedAt: string;
  amounts: {
    min: string;
    max: string;
    currency: string;
    note: string | null;
    verbatim: string | null;
  }[];
  evidence: Evidence;
  reports: CitedReport[];
  relations: {
    type: (typeof relationTypes)[number];
    /** "to": this event … that one; "from": that event … this one. */
    direction: "to" | "from";
    event: {
      slug: string;
      title: string;
      titleKo: string | null;
      kind: EventSummary["kind"];
      occurred: string;
    };
  }[];
};
