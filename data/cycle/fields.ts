import * as z from 'zod';
import { isDate } from '../period.ts';

/* What the parts of a record are made of, with the words that a form shows where they do not fit. */

/** An ISO day. */
export const day = z.string().refine(isDate, 'Bitte geben Sie einen Tag an, den es gibt.');

export const maybeDay = day.nullable().default(null);

/** A heading of one line. */
export const heading = z
  .string()
  .trim()
  .min(1, 'Bitte geben Sie einen Titel an.')
  .max(300, 'Bitte fassen Sie den Titel kürzer (höchstens 300 Zeichen).');

/** A word or two: a unit, a function, a number. */
export const phrase = z
  .string()
  .trim()
  .min(1, 'Bitte füllen Sie dieses Feld aus.')
  .max(300, 'Bitte fassen Sie sich kürzer (höchstens 300 Zeichen).');

/** Nothing written is nothing: an empty text becomes null. */
export const maybePhrase = z
  .string()
  .trim()
  .max(300, 'Bitte fassen Sie sich kürzer (höchstens 300 Zeichen).')
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

/** Paragraphs; may be empty. */
export const prose = z
  .string()
  .trim()
  .max(20_000, 'Bitte fassen Sie den Text kürzer (höchstens 20.000 Zeichen).')
  .default('');

/** The key of something that is chosen from a list. */
export const chosenKey = z.string().min(1, 'Bitte wählen Sie etwas aus.');

export const recordKey = z
  .string()
  .regex(
    /^[a-zäöüß0-9][a-zäöüß0-9-]*$/,
    'Ein Schlüssel besteht aus kleinen Buchstaben, Ziffern und Bindestrichen.',
  )
  .max(120, 'Ein Schlüssel hat höchstens 120 Zeichen.');

/** A web address of the council information system or of evidence; nothing but http and https is followed. */
export const maybeLink = z
  .string()
  .trim()
  .max(2_000, 'Bitte kürzen Sie die Adresse (höchstens 2.000 Zeichen).')
  .refine(
    (text) => text === '' || /^https?:\/\/[^\s]+$/.test(text),
    'Bitte geben Sie eine Adresse an, die mit https:// oder http:// beginnt.',
  )
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);
