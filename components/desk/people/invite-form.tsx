"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { invitePerson } from "@/lib/actions/people";
import { momentText } from "../moment";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";
import { CopyLink } from "./copy-link";
import { RoleSelect } from "./role-select";

type Props = { /** The address before a token. */ base: string };

/** Makes an invitation and shows its link, which the server doesn't keep. */
export function InviteForm({ base }: Props) {
  const t = useTranslations("desk.people");
  const router = useRouter();
  const [link, setLink] = useState<{ address: string; time: string } | null>(null);
  const { answer, pending, onSubmit } = useSubmit(invitePerson, ({ token, expiresAt }) => {
    setLink({ address: `${window.location.origin}${base}${token}`, time: momentText(expiresAt) });
    router.refresh();
  });
  return (
    <>
      <form className="desk-form" method="post" noValidate onSubmit={onSubmit}>
        <Summary answer={answer} />
        <RoleSelect id="invite-role" label={t("role")} chosen="contributor" />
        <button type="submit" disabled={pending}>
          {t("invite")}
        </button>
      </form>
      {link ? (
        <div role="status">
          <p>{t("link", { time: link.time })}</p>
          <CopyLink key={link.address} address={link.address} />
        </div>
      ) : null}
    </>
  );
}
