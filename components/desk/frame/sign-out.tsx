"use client";

import { signOut } from "@/lib/actions/sign-in";
import { useSubmit } from "../simple-form/use-submit";

type Props = { label: string; to: string };

/** Ends the session; a page load follows, so that nothing of the desk stays in the browser's memory. */
export function SignOut({ label, to }: Props) {
  const { pending, send } = useSubmit(signOut, () => window.location.assign(to));
  return (
    <button type="button" disabled={pending} onClick={() => send({})}>
      {label}
    </button>
  );
}
