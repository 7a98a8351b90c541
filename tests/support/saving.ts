import type { Writer } from "@/lib/db/clients";
import { type SaveResult, saveRecords } from "@/lib/db/save";
import type { DatasetRecord, Subject } from "@/lib/domain/dataset";
import { anEvent, anOutlet, aReport } from "./records";
import { recordsOf } from "./store";

export const editor = { by: "An Editor", userId: "u-1", reason: "A test." };
export const savedAt = "2026-11-23T09:00:00.000Z";

/** Saves one record in a transaction of its own, as an editor who has seen version `expected`. */
export async function save<S extends Subject>(
  writer: Writer,
  subject: S,
  record: DatasetRecord<S>,
  expected: number | null = null,
  at = savedAt,
): Promise<SaveResult> {
  const results = await recordsOf(writer).transaction((tx) =>
    saveRecords(tx, subject, [{ record, expected }], editor, at),
  );
  return results[0] as SaveResult;
}

/** An outlet, a report of it, and a published event that cites it (support/records.ts). */
export async function saveMinimal(writer: Writer): Promise<void> {
  await save(writer, "outlet", anOutlet());
  await save(writer, "report", aReport());
  await save(writer, "event", anEvent());
}

export async function revisionsOf(writer: Writer, subject: Subject, subjectId: number) {
  const rows = await writer.revision.findMany({
    where: { subject, subjectId },
    orderBy: { id: "asc" },
  });
  return rows.map(({ version, by, userId, reason, at, diff }) => ({
    ...{ version, by, userId, reason, at, diff },
  }));
}
