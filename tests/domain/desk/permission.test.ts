import { describe, expect, test } from "vitest";
import { abilities, may, roles } from "@/lib/domain/desk/permission";

const least = {
  desk: "contributor",
  draft: "contributor",
  propose: "contributor",
  comment: "contributor",
  "add-vocabulary": "contributor",
  publish: "editor",
  withdraw: "editor",
  merge: "editor",
  decide: "editor",
  restore: "editor",
  import: "editor",
  "edit-vocabulary": "editor",
  grade: "admin",
  people: "admin",
} as const;

describe("who may do what", () => {
  test("every ability is in the table", () => {
    expect([...abilities].sort()).toEqual(Object.keys(least).sort());
  });

  test.each(abilities)("%s is for the least role and those above it", (ability) => {
    const from = roles.indexOf(least[ability]);
    expect(roles.map((role) => may(role, ability))).toEqual(roles.map((_, i) => i >= from));
  });
});
