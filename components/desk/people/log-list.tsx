import { useTranslations } from "next-intl";
import { Moment } from "../moment";

type Props = {
  lines: {
    id: number;
    at: string;
    what: string;
    by: string | null;
    whom: string | null;
    detail: string | null;
  }[];
};

export function LogList({ lines }: Props) {
  const t = useTranslations("desk.log");
  return (
    <ol className="desk-list">
      {lines.map(({ id, at, what, by, whom, detail }) => (
        <li key={id}>
          <span className="hint">
            <Moment at={at} />
          </span>
          {by ? <strong>{by}</strong> : null}
          <span>{t(`${what as "joined"}`)}</span>
          {whom ? <span>{t("whom", { name: whom })}</span> : null}
          {detail ? <code>{detail}</code> : null}
        </li>
      ))}
    </ol>
  );
}
