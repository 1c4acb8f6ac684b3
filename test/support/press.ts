import type { Journalist, Outlet } from '../../src/register/outlet.js';
import type { RegisterExtra } from '../../src/register/register.js';

/** Outlets and journalists that are invented: no invented claim is credited to a real one. */
export const INVENTED_PRESS: RegisterExtra = {
  outlets: [
    outlet('El Marcador', 'ES', 'es'),
    outlet('Mundo Balon', 'ES', 'es'),
    outlet('Daily Lantern', 'GB-ENG'),
    outlet('KickOffDaily', 'GB-ENG'),
    outlet('The Beacon', 'GB-ENG', 'en', ['the Beacon']),
    outlet('The Lodestar', 'GB-ENG', 'en', ['the Lodestar']),
    // Called as clubs are.
    outlet('The Rovers', 'GB-ENG', 'en', ['the Rovers']),
    outlet('Quay Sports', 'GB-ENG', 'en', ['Quay Sports News'], ['quaysports.com']),
  ],
  journalists: [
    journalist('Fabio Serrano', []),
    journalist('Matt Hale', ['outlet:the-lodestar']),
    { ...journalist('Dick Marlowe', ['outlet:the-lodestar']), pundit: true },
  ],
};

function outlet(
  name: string,
  country: string,
  lang = 'en',
  also: readonly string[] = [],
  domains: readonly string[] = [],
): Outlet {
  const id = `outlet:${name.toLowerCase().replaceAll(' ', '-')}`;
  return { id, name, also, domains, country, lang, kind: 'broadsheet', weight: 0.5 };
}

function journalist(name: string, outlets: readonly string[]): Journalist {
  const id = `journalist:${name.toLowerCase().replaceAll(' ', '-')}`;
  return { id, name, also: [], outlets, country: 'GB-ENG', weight: 0.5, pundit: false };
}
