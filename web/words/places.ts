/**
 * Names of places as people say them: "Stade" for "Stade, Landkreis", unless two of them would be called the same;
 * those keep what tells them apart. By key.
 */
export function placeNames(places: readonly { key: string; name: string }[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(shortOf(name), (counts.get(shortOf(name)) ?? 0) + 1);
  return new Map(
    places.map(({ key, name }) => [key, counts.get(shortOf(name)) === 1 ? shortOf(name) : distinct(name)]),
  );
}

function shortOf(name: string): string {
  const [first = name] = name.split(',');
  return first.replace(/ \([^)]*\)$/, '').trim();
}

/** "Osnabrück (Stadt)", "Osnabrück (Landkreis)". */
function distinct(name: string): string {
  const [first = name, ...rest] = name.split(',').map((part) => part.trim());
  if (rest.length === 0) return name;
  const kind = rest.join(', ').replace('kreisfreie Stadt', 'Stadt');
  return `${first.replace(/ \([^)]*\)$/, '')} (${kind})`;
}
