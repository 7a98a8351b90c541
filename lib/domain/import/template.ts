import { quotedCell } from "./cell";
import { columns } from "./columns";

/** Two reports of one event, and one of another: shows how rows with one key belong together. */
const examples: Record<string, string>[] = [
  {
    ...{ event: "rason-market-2014", kind: "foreign-facility", state: "in_review" },
    title: "A Chinese trader is reported to open a market in Rason",
    title_ko: "중국 상인이 라선에 시장을 연다는 보도",
    summary: "A paper says, on the word of a trader, that a wholesale market opens in Rajin.",
    ...{ occurred: "[2014-03-21..2014-03-31]", occurred_verbatim: "in late March" },
    ...{ occurred_basis: "stated", status: "planned", sector: "retail", countries: "CN" },
    ...{ amount_min: "1200000", amount_max: "1500000", amount_currency: "USD" },
    ...{ places: "rajin:site|나선", outlet: "Daily NK", headline: "Market to open in Rason" },
    ...{ headline_basis: "as-seen", url: "https://example.org/market-2014", language: "en" },
    ...{ published: "2014-04-02", claimed_source: "trader", stance: "reports" },
    source_description: "a Chinese businessman",
    ...{ credibility: "3", claim_field: "occurred", claim_value: "late March 2014" },
    quote: "=the market opens at the end of the month",
  },
  {
    ...{ event: "rason-market-2014", outlet: "dailynk", headline: "나선 시장 개장" },
    ...{ headline_basis: "as-seen", url: "https://example.org/ko/market-2014", language: "ko" },
    ...{ published: "2014-04-03", derivation: "translates" },
    ...{ derives_from: "https://example.org/market-2014", claimed_source: "unspecified" },
  },
];

/** The file to begin with: a head with all columns and two rows of examples. */
export function template(): string {
  const line = (cells: string[]) => cells.map(quotedCell).join(",");
  const head = line(columns.map(({ name }) => name));
  const rows = examples.map((row) => line(columns.map(({ name }) => row[name] ?? "")));
  // The mark has spreadsheets read Korean as what it is.
  return `\uFEFF${[head, ...rows].join("\r\n")}\r\n`;
}
