import type { Role } from "@/lib/domain/desk/permission";
import { eventForm } from "./write-event";

/** What the actions are tried on: all of it is there, and they would do something to it. */
export type Setting = {
  event: { slug: string; version: number };
  first: { slug: string; version: number };
  second: { slug: string; version: number };
  /** It has a second version. */
  restored: { slug: string; version: number };
  withdrawn: { slug: string; version: number };
  waiting: { slug: string; version: number };
  proposal: number;
  /** A proposal of the very person that tries. */
  own: number;
  invitation: number;
  token: string;
  /** A session of the very person that tries. */
  session: string;
  someone: string;
};

type Action = {
  /** The least role that may; "door": whoever comes. */
  least: Role | "door";
  /** What a page would send; it would be done. */
  input: (setting: Setting) => unknown;
};

export const PASSWORD = "a lantern on the eastern quay";
const JOB = "00000000-0000-4000-8000-000000000000";
const reason = "A reason.";
const draft = () => crypto.randomUUID();
const seen = ({ slug, version }: Setting["event"]) => ({ slug, seen: version });
const passwords = { current: PASSWORD, next: "a lantern on the western quay" };

const rows = (least: Action["least"], inputs: Record<string, Action["input"]>) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, input]): [string, Action] => [name, { least, input }]),
  );

/** Every server action, by its name. */
export const deskActions: Record<string, Action> = {
  ...rows("door", {
    signIn: () => ({ username: "nobody", password: PASSWORD }),
    signInWithCode: () => ({ code: "000000", kind: "totp" }),
    signOut: () => ({}),
    joinDesk: ({ token }) => ({
      ...{ token, name: "New Here", username: `new-${draft().slice(0, 8)}` },
      ...{ password: PASSWORD, again: PASSWORD },
    }),
  }),
  ...rows("contributor", {
    changePassword: () => ({ ...passwords, again: passwords.next }),
    endOwnSession: ({ session }) => ({ id: session }),
    endOwnOtherSessions: () => ({}),
    startSecondFactor: () => ({ password: PASSWORD }),
    confirmSecondFactor: () => ({ code: "000000" }),
    stopSecondFactor: () => ({ password: PASSWORD }),
    searchNames: () => ({ type: "outlet", query: "daily" }),
    searchEvents: () => ({ query: "zone" }),
    addressKnown: () => ({ url: "https://example.org/known" }),
    recogniseText: () => ({ text: "Rason and Pyongyang" }),
    twinsOf: () => ({
      ...{ except: null, kind: "law", title: "A law", titleKo: "", places: [], urls: [] },
      ...{ min: null, max: null },
    }),
    saveDraft: () => ({ id: draft(), slug: null, baseVersion: null, form: eventForm() }),
    discardDraft: () => ({ id: draft() }),
    addReportsTo: ({ event }) => ({ id: draft(), to: event.slug, reports: [] }),
    addName: () => ({
      ...{ type: "place", name: `Pier ${draft().slice(0, 4)}`, nameKo: null, kindOf: "city" },
      ...{ country: "KP", slug: null, note: null },
    }),
    proposeChange: ({ event }) => ({
      ...{ slug: event.slug, expected: event.version, form: eventForm(), draft: draft(), reason },
    }),
    comment: ({ event }) => ({ slug: event.slug, proposalId: null, text: "A word." }),
    reopenProposal: ({ own }) => ({ id: own }),
    takeBackProposal: ({ own }) => ({ id: own }),
  }),
  ...rows("editor", {
    reviewEvent: ({ waiting }) => ({ ...waiting, approve: false, comment: reason }),
    reviewProposal: ({ proposal }) => ({ id: proposal, approve: false, comment: reason }),
    withdrawEvent: ({ event }) => ({ ...seen(event), reason }),
    bringEventBack: ({ withdrawn }) => ({ ...seen(withdrawn), reason }),
    mergeTwoEvents: ({ first, second }) => ({
      ...{ from: first.slug, into: second.slug, reason, withReports: true },
      seen: { from: first.version, into: second.version },
    }),
    restoreVersion: ({ restored }) => ({
      ...{ subject: "event", slug: restored.slug, version: 1, seen: 2, reason },
    }),
    checkImportAgain: () => ({ id: JOB, state: "in_review", twins: "skip" }),
    importAll: () => ({ id: JOB, note: "" }),
    undoImport: () => ({ id: JOB }),
    stopImporting: () => ({ id: JOB }),
    throwImportAway: () => ({ id: JOB }),
  }),
  ...rows("contributor", {
    addVocabulary: () => ({
      ...{ subject: "place", slug: `pier-${draft().slice(0, 8)}`, reason },
      form: { fields: { name: "Pier", type: "city", country: "KP" }, names: [], grades: [] },
    }),
  }),
  ...rows("editor", {
    changeVocabulary: () => ({
      ...{ subject: "place", slug: "rajin", expected: 1, choices: {}, reason },
      form: { fields: { name: "Pier", type: "city", country: "KP" }, names: [], grades: [] },
    }),
    mergeTwoRecords: () => ({
      ...{ subject: "place", from: "sonbong", into: "rason", seen: { from: 1, into: 1 }, reason },
    }),
  }),
  ...rows("admin", {
    invitePerson: () => ({ role: "admin" }),
    takeInvitationBack: ({ invitation }) => ({ id: invitation }),
    changeRole: ({ someone }) => ({ userId: someone, role: "editor" }),
    enablePerson: ({ someone }) => ({ userId: someone }),
    endSessions: ({ someone }) => ({ userId: someone }),
    resetSecondFactor: ({ someone }) => ({ userId: someone }),
    disablePerson: ({ someone }) => ({ userId: someone }),
  }),
};
