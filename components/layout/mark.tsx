/** The directory's mark: two squares joined to an eight-pointed star. Decoration beside the name. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M6.8 6.8h18.4v18.4H6.8zM16 3l13 13-13 13L3 16z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="16" r="3.2" fill="currentColor" />
    </svg>
  )
}
