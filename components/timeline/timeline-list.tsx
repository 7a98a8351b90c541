"use client";

import { Link } from "../ui/link";
import { KindSymbol } from "./kind-symbol";
import type { Row, Year } from "./rows";

// A client leaf only so that its lines travel once as data: as a server component each would stand
// in the page twice, the second time as a description of its elements (docs/decisions/0006).

/** Events under heads of years and months that stick while they are read. */
export function TimelineList({ years, base }: { years: Year[]; base: string }) {
  return (
    <div className="timeline">
      {years.map(({ year, months }) => (
        <section key={`${year} ${months[0]?.rows[0]?.slug}`}>
          <h2>{year}</h2>
          {months.map(({ head, rows }) => (
            <section key={rows[0]?.slug}>
              <h3>{head}</h3>
              <ol>
                {rows.map((row) => (
                  <EventRow key={row.slug} row={row} base={base} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

/** When, what, how well known. */
function EventRow({ row, base }: { row: Row; base: string }) {
  return (
    <li className="ev">
      <span className="when">{row.when}</span>
      <KindSymbol kind={row.kind} />
      <div>
        <Link href={`${base}/events/${row.slug}`} lang={row.lang}>
          {row.title}
        </Link>
        <p>
          {row.what}
          {row.warning ? <b> {row.warning}</b> : null}
          <span className="by">
            <span role="img" aria-label={row.evidence}>
              {row.dots}
            </span>
            {row.outlets}
          </span>
        </p>
      </div>
    </li>
  );
}
