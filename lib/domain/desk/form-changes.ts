import { type Changes, changes } from "./changes";
import type { EventForm } from "./event-form";
import { type Checked, check } from "./submission";

type Fixed = Parameters<typeof check>[1];

/** New reports are named after their place in the form until they are saved. */
export const checkForm = (form: EventForm, fixed: Fixed): Checked =>
  check(form, fixed, ({ key }) => `rpt-${key}`);

/** What a form changes of an event and of its reports; null while one of the two isn't right. */
export function formChanges(
  base: EventForm,
  form: EventForm,
  fixed: Fixed,
): { event: Changes; reports: { slug: string; changes: Changes }[] } | null {
  const { slug, state, readings, withdrawnReason, mergedInto } = fixed;
  const same = { slug, state, readings, withdrawnReason, mergedInto };
  const [before, after] = [checkForm(base, same), checkForm(form, same)];
  if (!before.ok || !after.ok) return null;
  const old = new Map(before.submission.reports.map(({ record }) => [record.slug, record]));
  return {
    event: changes(before.submission.event, after.submission.event),
    reports: after.submission.reports.flatMap(({ record }) => {
      const diff = changes(old.get(record.slug) ?? null, record);
      return Object.keys(diff).length > 0 ? [{ slug: record.slug, changes: diff }] : [];
    }),
  };
}
