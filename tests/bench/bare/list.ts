import { matchExpression } from "@/lib/domain/search-text";
import { eventsOf } from "./events";
import { conditions } from "./filter";
import { type Bare, newest } from "./store";

const HITS = "SELECT count(*) FROM event_text WHERE event_text MATCH ?";
const FEW_HITS = `SELECT e.id FROM event_text t JOIN Event e ON e.id = t.rowid
  WHERE t.event_text MATCH ? ORDER BY ${newest} LIMIT ?`;
/** Of many hits the newest are sooner found by walking the events from the newest. */
const FEW = 2000;

/** GET /api/v1/events: the newest so many of a filter, with their total. */
export function list(db: Bare, parameters: URLSearchParams): object {
  const limit = Number(parameters.get("limit") ?? 50);
  const text = onlyText(parameters);
  const { sql, values } = conditions(parameters);
  const total = text
    ? db.one<number>(HITS, text)
    : db.one<number>(`SELECT count(*) FROM Event e WHERE ${sql}`, ...values);
  const rows =
    text && total < FEW
      ? db.all<{ id: number }>(FEW_HITS, text, limit)
      : db.all<{ id: number }>(
          `SELECT e.id FROM Event e WHERE ${sql} ORDER BY ${newest} LIMIT ?`,
          ...values,
          limit,
        );
  return {
    data: eventsOf(
      db,
      rows.map(({ id }) => id),
    ),
    page: { total },
  };
}

function onlyText(parameters: URLSearchParams): string | null {
  const names = [...parameters.keys()].filter((name) => name !== "limit");
  return names.join() === "q" ? matchExpression(parameters.get("q") ?? "") : null;
}
