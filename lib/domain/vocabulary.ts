/** Closed vocabularies. Their labels are in messages/*.json under the same names. */

export const statuses = [
  "rumoured",
  "ordered",
  "planned",
  "negotiating",
  "signed",
  "active",
  "suspended",
  "completed",
  "cancelled",
  "denied",
] as const;

/** What the event does to its object; the finer distinction below the kind. */
export const forms = ["new", "restart", "expansion", "change", "operation", "closure"] as const;

/** 합영, 합작 and 외국인기업. */
export const ownerships = ["equity-jv", "contractual-jv", "wholly-owned"] as const;

export const sectors = [
  "zones",
  "trade",
  "tourism",
  "mining",
  "policy-law",
  "sanctions",
  "finance",
  "manufacturing",
  "transport",
  "ports-shipping",
  "energy",
  "telecom",
  "software",
  "retail",
  "hotels-restaurants",
  "property",
  "textiles",
  "electronics",
  "automotive",
  "building-materials",
  "tobacco",
  "pharmaceuticals",
  "fisheries",
  "farming-forestry",
  "labour",
] as const;

export const placeRoles = ["site", "seat", "scope"] as const;
export const actorRoles = [
  "issuer",
  "implementer",
  "dprk-partner",
  "foreign-partner",
  "beneficiary",
  "target",
] as const;
export const relationTypes = [
  "implements",
  "follows",
  "supersedes",
  "reverses",
  "part-of",
  "contradicts",
  "related",
] as const;

export const stances = ["reports", "corroborates", "disputes", "denies"] as const;

/** On whose word a report speaks. */
export const claimedSources = [
  "state-media",
  "named-official",
  "anonymous-in-country",
  "anonymous-abroad",
  "trader",
  "foreign-official",
  "document",
  "imagery",
  "company",
  "academic",
  "reference",
  "unspecified",
] as const;

export const headlineBases = ["as-seen", "republished", "from-address", "not-seen"] as const;
export const derivations = ["syndicates", "translates", "cites", "republishes"] as const;
export const claimRanks = ["preferred", "normal", "deprecated"] as const;
export const dateBases = ["stated", "inferred", "publication-only"] as const;

/** ICD 203 bands; confidence is a field of its own. */
export const likelihoods = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even",
  "likely",
  "very-likely",
  "almost-certain",
] as const;
export const confidences = ["low", "moderate", "high"] as const;

export const eventStates = ["draft", "in_review", "published", "withdrawn"] as const;

export const outletTypes = [
  "wire",
  "press",
  "broadcaster",
  "specialist",
  "state-media",
  "trade-press",
  "government",
  "academic",
  "reference",
  "company",
  "association",
  "blog",
  "republisher",
  "unknown",
] as const;
export const outletGrades = ["A", "B", "C", "D", "E", "F"] as const;

export const placeTypes = [
  "city",
  "county",
  "district",
  "zone",
  "island",
  "mountain",
  "region",
] as const;
export const placeNameForms = [
  "hangul-north",
  "hangul-south",
  "hanja",
  "mccune-reischauer",
  "revised",
  "variant",
] as const;

export const actorTypes = [
  "state-organ",
  "party-organ",
  "local-government",
  "company",
  "joint-venture",
  "bank",
  "association",
  "institution",
  "person",
  "international-body",
  "unnamed-group",
] as const;
export const actorNameForms = ["hangul-north", "hangul-south", "hanja", "variant"] as const;
