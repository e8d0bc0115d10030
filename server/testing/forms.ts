import type { Locator } from 'playwright-core';
import { complete, page } from './pages.ts';

/** How people fill in the forms of records. */

/** Saves the open form and waits for the page of what it wrote down. */
export async function saveAs(title: string | RegExp, button = 'Speichern'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('h1', { hasText: title }).waitFor();
}

/** Follows the first link of that name once all links are there; a string is the whole name. */
export async function follow(name: string | RegExp): Promise<void> {
  await complete();
  await page.getByRole('link', { name, exact: true }).first().click();
}

/** Types into a field that finds records, and takes the first that it offers. */
export async function pick(field: string | RegExp, text: string, within?: Locator): Promise<void> {
  // What is still being read makes the form anew, and what was typed is gone.
  await complete();
  await (within ?? page.locator('main')).getByRole('combobox', { name: field }).fill(text);
  await page.locator('[role=option]:visible', { hasText: text }).first().click();
}

/** Adds a row to a list in the form. */
export async function addRow(one: string, number = 1): Promise<Locator> {
  await page.getByRole('button', { name: `${one} hinzufügen`, exact: true }).click();
  return page.getByRole('group', { name: `${one} ${number}`, exact: true });
}

/** Chooses categories one after the other, as many as are named. */
export async function breakDown(categories: readonly string[], within: Locator): Promise<void> {
  const [first = '', ...others] = categories;
  await within.getByLabel('Gliederung', { exact: true }).selectOption({ label: first });
  for (const label of others) {
    await within.getByLabel('Weiter gegliedert nach').last().selectOption({ label });
  }
}

/** The innermost part of the page that a heading opens. */
export function part(heading: string | RegExp): Locator {
  return page.getByRole('region', { name: heading }).last();
}
