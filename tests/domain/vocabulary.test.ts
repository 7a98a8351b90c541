import { describe, expect, test } from "vitest";
import { facetNames } from "@/lib/domain/filter";
import { families, kindFamily, kinds } from "@/lib/domain/kind";
import * as vocabulary from "@/lib/domain/vocabulary";
import en from "@/lib/i18n/messages/en.json";
import ko from "@/lib/i18n/messages/ko.json";

/** What a reader sees of each vocabulary: the messages that must have a label for every word. */
const labels: Record<string, readonly string[]> = {
  kind: kinds,
  kindDefinition: kinds,
  family: families,
  facet: facetNames,
  status: vocabulary.statuses,
  form: vocabulary.forms,
  ownership: vocabulary.ownerships,
  sector: vocabulary.sectors,
  placeRole: vocabulary.placeRoles,
  actorRole: vocabulary.actorRoles,
  relationTo: vocabulary.relationTypes,
  relationFrom: vocabulary.relationTypes,
  stance: vocabulary.stances,
  source: vocabulary.claimedSources,
  headlineBasis: vocabulary.headlineBases,
  derivation: [...vocabulary.derivations, "none"],
  basis: vocabulary.dateBases,
  likelihood: vocabulary.likelihoods,
  confidence: vocabulary.confidences,
  placeType: vocabulary.placeTypes,
  nameForm: vocabulary.placeNameForms,
  outletType: vocabulary.outletTypes,
};

const languages: Record<string, Record<string, object>> = { en, ko };

describe.each(Object.keys(languages))("the labels in %s", (language) => {
  test.each(Object.entries(labels))(
    "%s are those of the vocabulary, in its order",
    (name, words) => {
      expect(Object.keys(languages[language]?.[name] ?? {})).toEqual(words);
    },
  );

  test.each(Object.keys(labels))("no two %s read the same", (name) => {
    const texts = Object.values(languages[language]?.[name] ?? {});
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test.each(Object.entries(vocabulary))("%s are plain words, each once", (_, words) => {
  expect(new Set<string>(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^(?:[a-z]+(?:[-_][a-z]+)*|[A-F])$/);
});

describe("kinds", () => {
  test("are 12 to 16, among them those that readers ask for first", () => {
    expect(kinds.length).toBeGreaterThanOrEqual(12);
    expect(kinds.length).toBeLessThanOrEqual(16);
    expect(kinds).toEqual(
      expect.arrayContaining(
        ["directive", "law", "special-zone", "joint-venture", "bureau-promotion"].concat([
          "land-deal",
          "foreign-facility",
          "trade-authority",
          "public-bond",
          "sanction",
        ]),
      ),
    );
  });

  test("have a family each, and every family has a kind", () => {
    expect(new Set(Object.values(kindFamily))).toEqual(new Set(families));
  });
});
