import type Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { connectionTo, copyOf } from "../support/store";

// What no code may do to the store, whichever way it comes: an error in the application, a console.

const file = { path: "" };
beforeAll(() => {
  file.path = copyOf("seeded");
});

/** Runs statements in a transaction that is always undone; gives the error's sentence. */
function attempt(...statements: string[]): string {
  const db: Database.Database = connectionTo(file.path);
  db.pragma("foreign_keys = ON");
  db.exec("BEGIN");
  try {
    for (const sql of statements) db.exec(sql);
    return "allowed";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    db.exec("ROLLBACK");
  }
}

describe("the history", () => {
  test.each([
    "UPDATE Revision SET reason = 'nothing happened' WHERE id = 1",
    "UPDATE Revision SET diff = '{}'",
    "DELETE FROM Revision WHERE id = 1",
    "DELETE FROM Revision",
    "INSERT OR REPLACE INTO Revision SELECT * FROM Revision WHERE id = 1",
  ])("refuses %s", (sql) => {
    expect(attempt(sql)).toMatch(/append-only|UNIQUE/);
  });

  test("takes one revision for each version", () => {
    const add = `INSERT INTO Revision (subject, subjectId, version, at, by, reason, diff)
      VALUES ('event', 1, 2, '', 'me', 'why', '{}')`;
    expect(attempt(add)).toBe("allowed");
    expect(attempt(add, add)).toMatch(/append-only|UNIQUE/);
  });
});

describe("events", () => {
  test.each(["DELETE FROM Event WHERE state = 'draft'", "DELETE FROM Event"])(
    "refuse %s",
    (sql) => {
      expect(attempt(sql)).toMatch(/withdrawn, not deleted|FOREIGN KEY/);
    },
  );

  test("refuse deletion for its own sake, with nothing hanging on them", () => {
    const alone = `INSERT INTO Event (slug, kind, title, summary, occurred, occurredMin, createdAt, updatedAt)
      VALUES ('alone', 'law', 'A', 'B', '2014', '2014-01-01', '', '')`;
    expect(attempt(alone)).toBe("allowed");
    expect(attempt(alone, "DELETE FROM Event WHERE slug = 'alone'")).toBe(
      "events are withdrawn, not deleted",
    );
  });

  test("refuse another slug, but take the same one again", () => {
    const change = (slug: string) =>
      `UPDATE Event SET slug = '${slug}' WHERE slug = 'seed-credit-directive'`;
    expect(attempt(change("other"))).toBe("the slug of an event is permanent");
    expect(attempt(change("seed-credit-directive"))).toBe("allowed");
  });
});

describe("CHECK", () => {
  const event = (set: string) => `UPDATE Event SET ${set} WHERE slug = 'seed-credit-directive'`;

  test.each([
    ["Event_version", event("version = 0")],
    ["Event_version", event("version = 2147483648")],
    ["Event_readings", event("readings = 10")],
    ["Event_state", event("state = 'deleted'")],
    ["Event_title", event("title = ''")],
    ["Event_title", event("title = printf('%.*c', 201, 'x')")],
    ["Event_summary", event("summary = printf('%.*c', 2001, 'x')")],
    ["Event_occurred", event("occurredMin = '2014'")],
    ["Event_occurred", event("occurredMax = '2014-03-XX'")],
    ["Event_occurred", event("occurredMin = '2026-01-01', occurredMax = '2025-12-31'")],
    ["Event_effective", event("effectiveMin = 'soon'")],
    ["Event_ended", event("endedMin = '2015-01-02', endedMax = '2015-01-01'")],
    ["Event_dated", event("occurredMin = NULL, occurredMax = NULL")],
    ["Report_found", "UPDATE Report SET url = NULL, reference = NULL WHERE id = 1"],
    ["Report_url", "UPDATE Report SET url = 'javascript:alert(1)' WHERE id = 1"],
    ["Citation_credibility", "UPDATE Citation SET credibility = 7 WHERE id = 1"],
    [
      "Claim_quote",
      "INSERT INTO Claim (citationId, field, value, quote) VALUES (1, 'kind', 'law', printf('%.*c', 301, 'x'))",
    ],
    [
      "OutletGrade_grade",
      "INSERT INTO OutletGrade (outletId, grade, \"from\", reason, judge) VALUES (1, 'G', '2020-01-01', 'r', 'j')",
    ],
    ["Place_point", "UPDATE Place SET latitude = 39, longitude = NULL WHERE id = 1"],
    ["Place_point", "UPDATE Place SET latitude = 91, longitude = 0 WHERE id = 1"],
    ["Place_point", "UPDATE Place SET latitude = 0, longitude = 181 WHERE id = 1"],
  ])("%s refuses %s", (name, sql) => {
    expect(attempt(sql)).toBe(`CHECK constraint failed: ${name}`);
  });

  test("lets a right change pass", () => {
    expect(attempt(event("readings = 9, title = 'New', occurredMin = '2025-01-02'"))).toBe(
      "allowed",
    );
  });
});

describe("references", () => {
  test.each([
    "DELETE FROM Outlet WHERE id = (SELECT outletId FROM Report LIMIT 1)",
    "DELETE FROM Place WHERE id = (SELECT placeId FROM EventPlace LIMIT 1)",
    "DELETE FROM Report WHERE id = (SELECT reportId FROM Citation LIMIT 1)",
    "UPDATE Report SET outletId = 999999 WHERE id = 1",
    "UPDATE Event SET mergedIntoId = 999999 WHERE id = 1",
  ])("refuse %s", (sql) => {
    expect(attempt(sql)).toMatch(/FOREIGN KEY constraint failed/);
  });
});
