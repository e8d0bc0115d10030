/**
 * The crest of the demonstration's district, invented and drawn for it: an open book over a river, above them an oak
 * between two stars. No district has it.
 */
export const demoCrest = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 240" width="200" height="240">
<title>Wappen des Landkreises Musterland (erfunden)</title>
<clipPath id="schild"><path d="M10 10H190V130C190 185 145 215 100 232C55 215 10 185 10 130Z"/></clipPath>
<g clip-path="url(#schild)">
<path fill="#1f6f4a" d="M0 0H200V96H0Z"/>
<path fill="#f6d24a" d="M0 96H200V172H0Z"/>
<path fill="#1d5a9c" d="M0 172H200V240H0Z"/>
<path fill="none" stroke="#ffffff" stroke-width="7" d="M0 190Q25 176 50 190T100 190T150 190T200 190M0 212Q25 198 50 212T100 212T150 212T200 212"/>
</g>
<g fill="#f6d24a">
<path d="M100 88V70C88 74 78 70 77 61C68 60 66 50 72 45C66 38 71 28 80 29C82 20 94 18 100 24C106 18 118 20 120 29C129 28 134 38 128 45C134 50 132 60 123 61C122 70 112 74 100 70"/>
<path id="stern" d="M40 38L44.7 50.5L58 51.1L47.6 59.5L51.2 72.4L40 65L28.8 72.4L32.4 59.5L22 51.1L35.3 50.5Z"/>
<use href="#stern" x="120"/>
</g>
<path fill="none" stroke="#1f6f4a" stroke-width="4" stroke-linecap="round" d="M100 92V32M100 60L86 50M100 60L114 50M100 45L90 38M100 45L110 38"/>
<path fill="#ffffff" stroke="#14324f" stroke-width="5" stroke-linejoin="round" d="M100 120C84 108 62 107 46 112V156C62 151 84 152 100 163C116 152 138 151 154 156V112C138 107 116 108 100 120Z"/>
<path fill="none" stroke="#14324f" stroke-width="4" stroke-linecap="round" d="M100 120V162M58 124C70 121 80 122 88 127M58 138C70 135 80 136 88 141M142 124C130 121 120 122 112 127M142 138C130 135 120 136 112 141"/>
<path fill="none" stroke="#14324f" stroke-width="6" d="M10 10H190V130C190 185 145 215 100 232C55 215 10 185 10 130Z"/>
</svg>
`;
