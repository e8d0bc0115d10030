import { describe, expect, it } from 'vitest';
import { changeSearch, hrefOf, readLanguage, sameHref } from './query.ts';

describe('query', () => {
  it.each([
    ['', { gebiet: '03159' }, 'gebiet=03159'],
    ['lang=en&gebiet=03159', { gebiet: null }, 'lang=en'],
    ['gebiet=03159&ansicht=tabelle', { gebiet: '03' }, 'gebiet=03&ansicht=tabelle'],
    ['gebiet=03', { gebiet: '' }, ''],
    ['', { wert: '2019/20' }, 'wert=2019/20'],
    ['', { reihe: 'geschlecht=weiblich;schulform=igs' }, 'reihe=geschlecht%3Dweiblich;schulform%3Digs'],
  ])('%s with %o is %s', (search, changes, expected) => {
    expect(changeSearch(search, changes)).toBe(expected);
    for (const [name, value] of Object.entries(changes)) {
      expect(new URLSearchParams(expected).get(name)).toBe(value === '' ? null : value);
    }
  });

  it('keeps the language on the way to another page, and nothing else', () => {
    expect(hrefOf('/daten', {}, 'lang=en&stand=auf-kurs')).toBe('/daten?lang=en');
    expect(hrefOf('/daten', { zeile: '17' }, 'stand=auf-kurs')).toBe('/daten?zeile=17');
    expect(hrefOf('/', {}, '')).toBe('/');
  });

  it('keeps the selection on the same page', () => {
    expect(sameHref('/', { lang: 'en' }, 'stand=auf-kurs')).toBe('/?stand=auf-kurs&lang=en');
    expect(sameHref('/', { stand: null }, 'stand=auf-kurs')).toBe('/');
  });

  it.each([
    ['', 'de'],
    ['lang=en', 'en'],
    ['lang=fr', 'de'],
  ])('language of "%s" is %s', (search, language) => {
    expect(readLanguage(search)).toBe(language);
  });
});
