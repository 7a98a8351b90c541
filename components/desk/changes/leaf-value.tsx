import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/domain/country";
import type { Json } from "@/lib/domain/desk/changes";
import type { Leaf } from "@/lib/domain/desk/shapes";
import { edtfWords } from "@/lib/domain/edtf";

/** What records are called, by type and slug: "outlet dailynk". */
export type RecordNames = { [typeAndSlug: string]: string };

type Props = { leaf: Leaf; value: Json; names: RecordNames };

/** One value in the reader's words: labels, dates, countries; texts as they are. */
export function LeafValue({ leaf, value, names }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const text = typeof value === "string" ? value : JSON.stringify(value);
  switch (leaf.as) {
    case "label": {
      const key = `${leaf.of}.${text}` as "kind.law";
      return t.has(key) ? t(key) : text;
    }
    case "edtf":
      return (
        <>
          {edtfWords(text, locale)} <code>{text}</code>
        </>
      );
    case "country":
      return countryName(text, locale) ?? text;
    case "language":
      return new Intl.DisplayNames(locale, { type: "language" }).of(text) ?? text;
    case "yes-no":
      return value === true ? t("desk.history.yes") : t("desk.history.no");
    case "record":
      return names[`${leaf.subject} ${text}`] ?? <code>{text}</code>;
    case "address":
      return <span className="address">{text}</span>;
    case "text":
      return <span className="text">{text}</span>;
  }
}
