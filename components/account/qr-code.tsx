interface QrCode {
  /** Row by row; true is dark. */
  squares: readonly (readonly boolean[])[]
  /** What it is, for whoever cannot see it. */
  label: string
}

/** Drawn as one path, sharp at any size. */
export function QrCode({ squares, label }: QrCode) {
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className="account-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${squares.length} ${squares.length}`}
    >
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  )
}
