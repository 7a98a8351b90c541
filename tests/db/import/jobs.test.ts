import { existsSync, utimesSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { importFiles, sweepImportFiles } from "@/lib/db/import/files";
import {
  beginPhase,
  createImport,
  findImport,
  importProblems,
  listImports,
  throwAway,
} from "@/lib/db/import/jobs";
import { isWorkedOn, openPlan } from "@/lib/db/import/plan";
import { csv } from "../../support/import-rows";
import { phase, putInState, upload } from "../../support/importing";
import { temporaryFolder, useCopyOf } from "../../support/store";

let store: string;
const now = new Date("2026-11-23T09:00:00.000Z");
const editor = { id: "u-1", name: "An Editor", role: "editor" } as const;
const bad = csv([{ event: "x", title: "T", kind: "party" }]);

beforeAll(() => {
  store = useCopyOf("seeded");
});

test("an import begins a phase only from a state that allows it", async () => {
  const id = upload(store, bad, { id: "states" });
  expect(await beginPhase(id, "import", now)).toBe(false);
  expect(await beginPhase(id, "undo", now)).toBe(false);
  await phase(store, "check", id);
  expect(await beginPhase(id, "undo", now)).toBe(false);
  const noted = (report: { note: string }) => ({ ...report, note: "Why" });
  expect(await beginPhase(id, "import", now, noted as never)).toBe(true);
  expect(await beginPhase(id, "import", now)).toBe(false);
  expect(await beginPhase("nothing", "check", now)).toBe(false);
  expect((await findImport(id, true))?.report.note).toBe("Why");
});

test("an import whose process has gone is told as failed, one that is worked on is not", async () => {
  const id = upload(store, bad, { id: "gone" });
  await phase(store, "check", id);
  putInState(store, "importing", id);
  expect((await findImport(id, true))?.state).toBe("importing");
  expect(await findImport(id, false)).toMatchObject({
    ...{ state: "failed", error: { code: "interrupted", records: [] } },
  });
  putInState(store, "undoing", id);
  expect((await findImport(id, false))?.state).toBe("imported");
  expect(await findImport("nothing", false)).toBeNull();
});

test("a plan is worked on as long as it is held", () => {
  const file = `${temporaryFolder()}/plan`;
  expect(isWorkedOn(file)).toBe(false);
  openPlan(file, { fresh: true }).close();
  expect(isWorkedOn(file)).toBe(false);
});

test("an import that was never made can be thrown away, with its files", async () => {
  const id = upload(store, bad, { id: "away" });
  await phase(store, "check", id);
  const { upload: sent, plan } = importFiles(id);
  expect([...(importProblems(id) ?? [])].map(({ code }) => code)).toContain("one-of");
  expect(existsSync(sent) && existsSync(plan)).toBe(true);
  putInState(store, "imported", id);
  expect(await throwAway(id)).toBe(false);
  putInState(store, "checked", id);
  expect(await throwAway(id)).toBe(true);
  expect(existsSync(sent) || existsSync(plan)).toBe(false);
  expect(await findImport(id, false)).toBeNull();
  expect(importProblems(id)).toBeNull();
});

test("files are removed after a week, and their keys lead nowhere else", () => {
  const id = upload(store, bad, { id: "old" });
  const { upload: sent } = importFiles(id);
  utimesSync(sent, now, now);
  sweepImportFiles(new Date(now.getTime() + 6 * 86_400_000));
  expect(existsSync(sent)).toBe(true);
  sweepImportFiles(new Date(now.getTime() + 8 * 86_400_000));
  expect(existsSync(sent)).toBe(false);
  expect(() => importFiles("../people")).toThrow("letters and digits");
});

test("the list tells who imported what, and how many events", async () => {
  const options = { state: "in_review", twins: "skip" } as const;
  const late = new Date("2027-01-01T00:00:00.000Z");
  await createImport({ id: "newest", fileName: "a.csv", options, size: 3 }, editor, late);
  const [first, ...rest] = await listImports();
  expect(first).toMatchObject({ id: "newest", by: "An Editor", state: "checking", counts: null });
  expect(rest.find(({ id }) => id === "states")?.counts).toEqual({
    ...{ added: 0, changed: 0, unchanged: 0, twin: 0 },
  });
});
