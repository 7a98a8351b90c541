"use client";

import { useTranslations } from "next-intl";
import { type Role, roles } from "@/lib/domain/desk/permission";

type Props = { id: string; label: string; chosen: Role };

export function RoleSelect({ id, label, chosen }: Props) {
  const t = useTranslations("desk");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name="role" defaultValue={chosen}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}: {t(`roleMeans.${role}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
