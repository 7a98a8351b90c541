/** Families give the colour, kinds the symbol. Labels and definitions are in messages/*.json. */
export const families = ["orders", "zones", "ventures", "money", "talks", "constraints"] as const;
export type Family = (typeof families)[number];

/** The closed vocabulary of kinds, in the order in which a reader meets them. */
export const kindFamily = {
  directive: "orders",
  law: "orders",
  "trade-authority": "orders",
  "bureau-promotion": "orders",
  "special-zone": "zones",
  "land-deal": "zones",
  access: "zones",
  "joint-venture": "ventures",
  "foreign-facility": "ventures",
  infrastructure: "ventures",
  "public-bond": "money",
  agreement: "talks",
  talks: "talks",
  promotion: "talks",
  dispute: "constraints",
  sanction: "constraints",
} as const satisfies Record<string, Family>;

export type Kind = keyof typeof kindFamily;
export const kinds = Object.keys(kindFamily) as [Kind, ...Kind[]];
