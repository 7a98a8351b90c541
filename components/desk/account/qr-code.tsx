type Props = { path: string; size: number; label: string };

export function QrCode({ path, size, label }: Props) {
  return (
    <svg className="desk-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
