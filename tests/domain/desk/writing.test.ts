import { describe, expect, test } from "vitest";
import { type Role, roles } from "@/lib/domain/desk/permission";
import { intentsFor, stateAfter } from "@/lib/domain/desk/writing";
import { eventStates } from "@/lib/domain/vocabulary";

const person = (role: Role) => ({ id: "me", name: "Me", role });

const forContributor = {
  new: ["draft", "review"],
  mine: {
    draft: ["keep", "draft", "review"],
    in_review: ["keep", "draft", "review"],
    published: [],
    withdrawn: [],
  },
  others: { draft: [], in_review: [], published: [], withdrawn: [] },
};
const forEditor = {
  new: ["draft", "review", "publish"],
  draft: ["keep", "draft", "review", "publish"],
  in_review: ["keep", "draft", "review", "publish"],
  published: ["keep", "publish"],
  withdrawn: ["keep"],
};

describe("what may become of an event", () => {
  test("a contributor's new one, an editor's, an admin's", () => {
    expect(intentsFor(null, person("contributor"))).toEqual(forContributor.new);
    expect(intentsFor(null, person("editor"))).toEqual(forEditor.new);
    expect(intentsFor(null, person("admin"))).toEqual(forEditor.new);
  });

  test.each(eventStates)("one that is %s", (state) => {
    const [mine, others] = [
      { state, authorId: "me" },
      { state, authorId: "other" },
    ];
    const dataset = { state, authorId: null };
    expect(intentsFor(mine, person("contributor"))).toEqual(forContributor.mine[state]);
    expect(intentsFor(others, person("contributor"))).toEqual(forContributor.others[state]);
    expect(intentsFor(dataset, person("contributor"))).toEqual([]);
    for (const role of roles.slice(1)) {
      for (const event of [mine, others, dataset]) {
        expect(intentsFor(event, person(role))).toEqual(forEditor[state]);
      }
    }
  });

  test.each([
    ["keep", "in_review", "in_review"],
    ["draft", "in_review", "draft"],
    ["review", "draft", "in_review"],
    ["publish", "draft", "published"],
    ["publish", "published", "published"],
    ["keep", "withdrawn", "withdrawn"],
  ] as const)("%s leads from %s to %s", (intent, from, to) => {
    expect(stateAfter(intent, { state: from, authorId: null }, person("editor"))).toBe(to);
  });
});
