import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic'];

/** The folders and files of the type (Fira Sans, OFL) that paper and pictures are set in. */
export function fontFiles(): string[] {
  const folder = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/fira-sans/package.json')));
  return styles.map((style) => join(folder, style, `FiraSans_${style}.ttf`));
}
