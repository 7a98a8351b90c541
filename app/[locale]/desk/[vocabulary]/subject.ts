import { notFound } from "next/navigation";
import { type Mergeable, mergeables } from "@/lib/domain/desk/merge-names";

/** "outlets" and its like in an address; anything else is no page. */
export function subjectOf(folder: string): Mergeable {
  return mergeables.find((subject) => `${subject}s` === folder) ?? notFound();
}
