/** What the desk's own forms answer where a field is wrong; `message` is a code of `desk.problem`. */
export function invalid(field: string, message: string) {
  return { ok: false, code: "invalid", issues: [{ path: [field], message }] } as const;
}

/** Too many attempts: `minutes` says when to come back. */
export function wait({ minutes }: { minutes: number }) {
  return { ok: false, code: "wait", minutes } as const;
}
