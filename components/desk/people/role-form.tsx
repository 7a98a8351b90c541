"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { changeRole } from "@/lib/actions/people";
import type { Role } from "@/lib/domain/desk/permission";
import { Summary } from "../simple-form/summary";
import { useSubmit } from "../simple-form/use-submit";
import { RoleSelect } from "./role-select";

type Props = { userId: string; role: Role };

export function RoleForm({ userId, role }: Props) {
  const t = useTranslations("desk.people");
  const router = useRouter();
  const { answer, pending, onSubmit } = useSubmit(changeRole, () => router.refresh());
  return (
    <form
      className="desk-form"
      method="post"
      noValidate
      onSubmit={(event) => onSubmit(event, { userId })}
    >
      <Summary
        answer={answer}
        sentence={({ code }) =>
          code === "last-admin" || code === "gone"
            ? t(code === "gone" ? "gone" : "last-admin")
            : null
        }
      />
      <RoleSelect id={`role-${userId}`} label={t("role")} chosen={role} />
      <button type="submit" disabled={pending}>
        {t("setRole")}
      </button>
      {answer?.ok ? <p role="status">{t("done")}</p> : null}
    </form>
  );
}
