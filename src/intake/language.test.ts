import { beforeAll, describe, expect, it } from 'vitest';
import { loadTellLanguage, type TellLanguage } from './language.js';

let tell: TellLanguage;
beforeAll(async () => {
  tell = await loadTellLanguage(['en']);
});

describe('tellLanguage', () => {
  it.each([
    ['en', 'Larkfield are keen on Portside winger Diego Vasquez, who is out of contract next summer'],
    ['en', 'Vasquez to Larkfield: done deal'],
    ['en', 'larkfield-united-in-talks-to-sign-diego-vasquez-from-portside'],
    ['es', 'El club sigue de cerca la situación del extremo y prepara una oferta para el verano'],
    ['it', 'La squadra torna sul difensore inglese: pronta una nuova offerta per gennaio'],
    ['de', 'Der Verein zeigt Interesse am Verteidiger, dessen Vertrag im Sommer ausläuft'],
    ['fr', 'Le club suit toujours le défenseur, dont le contrat expire en juin'],
    ['pt', 'O clube acerta a transferência do avançado, garantem em Espanha'],
    ['nl', 'De verdediger staat op het punt de club te verlaten, meldt zijn zaakwaarnemer'],
    ['fi', 'Seura haluaa hankkia uuden keskuspuolustajan tammikuussa'],
    ['und', '1-0, 2-0'],
    ['und', ''],
  ])('%s: %s', (lang, text) => {
    expect(tell(text)).toBe(lang);
  });
});
