/** Who may do what at the desk; each role may do all that the one before it may. */
export const roles = ["contributor", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

const granted = {
  contributor: [
    /** See the desk: drafts, queue, histories. */
    "desk",
    /** Write events that nobody sees yet, and send them to review. */
    "draft",
    /** Propose a correction of an event. */
    "propose",
    "comment",
    /** Add an outlet, a place or an actor that is not there. */
    "add-vocabulary",
  ],
  editor: [
    /** Save any event, in any state. */
    "publish",
    "withdraw",
    /** Make one of two events, outlets, places or actors. */
    "merge",
    /** Approve what others have written, or send it back. */
    "decide",
    "restore",
    "import",
    "edit-vocabulary",
  ],
  admin: [
    /** Judge how reliable an outlet is. */
    "grade",
    /** Invite people, change their roles, end their sessions. */
    "people",
  ],
} as const satisfies Record<Role, readonly string[]>;

export type Ability = (typeof granted)[Role][number];
export const abilities: readonly Ability[] = roles.flatMap(
  (role): readonly Ability[] => granted[role],
);

export function may(role: Role, ability: Ability): boolean {
  const upTo = roles.slice(0, roles.indexOf(role) + 1);
  return upTo.some((each) => (granted[each] as readonly Ability[]).includes(ability));
}

/** Whoever is at the desk, as the rest of the product may know them. */
export type Person = { id: string; name: string; role: Role };
