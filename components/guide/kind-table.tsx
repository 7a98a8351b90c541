import { useTranslations } from "next-intl";
import { kindFamily, kinds } from "@/lib/domain/kind";
import { useFacetHref } from "../event/who-where";
import { KindSymbol } from "../timeline/kind-symbol";
import { Link } from "../ui/link";

/** The closed vocabulary of kinds, with symbol, family and definition. */
export function KindTable() {
  const t = useTranslations();
  const href = useFacetHref();
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">{t("facet.kind")}</th>
          <th scope="col" className="wide-only">
            {t("guide.familyHeading")}
          </th>
          <th scope="col">{t("guide.definition")}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <KindSymbol kind={kind} /> <Link href={href("kind", kind)}>{t(`kind.${kind}`)}</Link>
            </th>
            <td className="wide-only">{t(`family.${kindFamily[kind]}`)}</td>
            <td>{t(`kindDefinition.${kind}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
