type Props = { label: string; done: number; total: number };

/** How far something is; without a total it only says that it goes on. */
export function ProgressBar({ label, done, total }: Props) {
  const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : null;
  return (
    <div className="import-progress">
      <span aria-hidden="true">
        {label}
        {percent === null ? "" : ` ${percent}%`}
      </span>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
      >
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={percent ?? 100} height="4" className={percent === null ? "unknown" : ""} />
        </svg>
      </div>
    </div>
  );
}
