/** KERN's progress bar with its words; without a known share the bar only says that something goes on. */
export function Progress({ label, share }: { label: string; share: number | null }) {
  return (
    <div class="kern-progress">
      <span class="small tabular">{label}</span>
      {share === null ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} value={Math.min(1, share)} max={1} />
      )}
    </div>
  );
}
