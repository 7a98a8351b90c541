"use client";

import { Link } from "../ui/link";
import { KindSymbol } from "./kind-symbol";
import type { Row, Year } from "./rows";

// A client leaf only so that its lines travel once as data: as a server component each would stand
// in the page twice, the second time as a description of its elements (docs/decisions/0006).

type Props = {
  years: Year[];
  /** What stands before every path in the reader's language. */
  base: string;
};

/** Events under heads of years and months that stick while they are read. */
export function TimelineList({ years, base }: Props) {
  return (
    <div className="timeline">
      {years.map(({ year, months }) => (
        <section key={`${year} ${months[0]?.rows[0]?.[0]}`}>
          <h2>{year}</h2>
          {months.map(({ head, rows }) => (
            <section key={rows[0]?.[0]}>
              <h3>{head}</h3>
              <ol>
                {rows.map((row) => (
                  <EventRow key={row[0]} row={row} base={base} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

type RowProps = Omit<Props, "years"> & { row: Row };

/** When, what, how well known. */
function EventRow({ row, base }: RowProps) {
  const [slug, when, kind, title, foreign, what, dots, evidence, outlets, warning] = row;
  return (
    <li className="ev">
      <span className="when">{when}</span>
      <KindSymbol kind={kind} />
      <div>
        <Link href={`${base}/events/${slug}`} lang={foreign ? "en" : undefined}>
          {title}
        </Link>
        <p>
          {what}
          {warning ? <b> {warning}</b> : null}
          <span className="by">
            <span role="img" aria-label={evidence}>
              {dots}
            </span>
            {outlets}
          </span>
        </p>
      </div>
    </li>
  );
}
