import { describe, expect, test } from "vitest";
import { freeSlug, slugFrom } from "@/lib/domain/desk/slug";
import { slug } from "@/lib/domain/text";

describe("a slug from a name", () => {
  test.each([
    ["Public bonds floated among the donju", "public-bonds-floated-among-donju"],
    ["Harm to credit abroad to be treated as a crime", "harm-credit-abroad-treated-crime"],
    ["Sinŭiju’s port", "sinuijus-port"],
    ["Élan & Co.", "elan-co"],
    ["  one two three four five six seven ", "one-two-three-four-five-six"],
    ["합영투자위원회", ""],
    ["합영 (Hapyong)", "hapyong"],
    ["x".repeat(300), "x".repeat(80)],
  ])("%s", (name, wanted) => {
    expect(slugFrom(name)).toBe(wanted);
    if (wanted) expect(slug.safeParse(wanted).success).toBe(true);
  });

  test("is counted on where it is taken", () => {
    const taken = new Set(["port", "port-2"]);
    expect(freeSlug("port", (one) => taken.has(one))).toBe("port-3");
    expect(freeSlug("harbour", (one) => taken.has(one))).toBe("harbour");
  });
});
