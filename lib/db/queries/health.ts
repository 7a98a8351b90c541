import "server-only";
import { current } from "../search-index/current";

/** Whether the store answers, and how many published events it has. @throws when it doesn't. */
export function health(): { events: number } {
  const { index, store } = current();
  store.column("SELECT 1 FROM Event LIMIT 1");
  return { events: index.size };
}
