import { useTranslations } from "next-intl";

/** What a field of a record is called; one that has no name yet is called as in the data. */
export function FieldLabel({ field }: { field: string }) {
  const t = useTranslations("desk.field");
  return t.has(`${field}` as "title") ? t(`${field}` as "title") : field;
}
