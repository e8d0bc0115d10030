import { expect, test } from 'vitest';
import { maybeSite, wrongSite } from './site-address.ts';

test.each([
  ['https://bildung.example.de', 'https://bildung.example.de'],
  ['https://bildung.example.de/', 'https://bildung.example.de'],
  ['http://10.0.0.7:8080//', 'http://10.0.0.7:8080'],
  ['https://example.de/zielkreis/', 'https://example.de/zielkreis'],
  ['HTTPS://Bildung.Example.de', 'https://bildung.example.de'],
  ['https://bücher.example.de', 'https://xn--bcher-kva.example.de'],
  ['bildung.example.de', undefined],
  ['ftp://bildung.example.de', undefined],
  ['javascript:alert(1)', undefined],
  ['https://wer:was@bildung.example.de', undefined],
  ['https://wer@bildung.example.de', undefined],
  ['https://bildung.example.de?a=1', undefined],
  ['https://bildung.example.de#a', undefined],
  ['https://', undefined],
  ['https://bildung.example.de\nhttps://example.org', undefined],
  ['https://bildung.\texample.de', undefined],
  [' https://bildung.example.de ', 'https://bildung.example.de'],
  ['', undefined],
])('%s is %s as the address of a server', (text, site) => {
  expect(maybeSite(text)).toBe(site);
});

test('what is no address is refused with an example', () => {
  expect(wrongSite('nirgends')).toContain('wie https://bildung.example.de: nirgends');
});
