/** The sign: a ring with an opening and the target in it. */
export function Brand() {
  return (
    <svg viewBox="0 0 28 28" fill="none" aria-hidden="true">
      <path d="M14 3.5a10.5 10.5 0 1 1-7.4 3.1" stroke="currentColor" stroke-width="3.4" />
      <path
        d="M6.6 6.6A10.5 10.5 0 0 1 11 3.9"
        stroke="currentColor"
        stroke-opacity=".35"
        stroke-width="3.4"
      />
      <circle cx="14" cy="14" r="3.6" fill="#8a5a00" />
    </svg>
  );
}
