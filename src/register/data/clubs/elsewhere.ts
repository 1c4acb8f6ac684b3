import type { ClubTable } from '../../rows.js';

/** Leagues from which players go abroad, by their best-known clubs. */
// biome-ignore format: one club a line
export const elsewhereClubs: readonly ClubTable[] = [
  { league: 'linafoot', country: 'CD', rows: [
    ['Q695340', 'TP Mazembe', '', '', 'Stade TP Mazembe', 'Lubumbashi', 0.18],
  ] },
  { league: 'ghana-premier-league', country: 'GH', rows: [
    ['Q578491', 'Asante Kotoko', '', '', 'Baba Yara Stadium', 'Kumasi', 0.18],
    ['club:hearts-of-oak', 'Hearts of Oak', 'Accra Hearts of Oak', '', 'Accra Sports Stadium', 'Accra', 0.18],
  ] },
  { league: 'npfl', country: 'NG', rows: [
    ['club:enyimba', 'Enyimba', 'Enyimba FC', '', 'Enyimba International Stadium', 'Aba', 0.18],
    ['Q1512917', 'Kano Pillars', '', '', 'Sani Abacha Stadium', 'Kano', 0.18],
    ['Q23058207', 'Rivers United', '', '', 'Adokiye Amiesimaka Stadium', 'Port Harcourt', 0.18],
  ] },
  { league: 'tanzanian-premier-league', country: 'TZ', rows: [
    ['club:simba-sc', 'Simba SC', '', '', 'Benjamin Mkapa Stadium', 'Dar es Salaam', 0.18],
  ] },
  { league: 'kenyan-premier-league', country: 'KE', rows: [
    ['club:gor-mahia', 'Gor Mahia', '', '', 'Nyayo National Stadium', 'Nairobi', 0.18],
  ] },
  { league: 'costa-rican-primera', country: 'CR', rows: [
    ['club:alajuelense', 'Alajuelense', 'LD Alajuelense', '', 'Estadio Alejandro Morera Soto', 'Alajuela', 0.18],
    ['club:saprissa', 'Saprissa', 'Deportivo Saprissa', '', 'Estadio Ricardo Saprissa', 'San José', 0.18],
    ['club:herediano', 'Herediano', 'CS Herediano', '', 'Estadio Eladio Rosabal Cordero', 'Heredia', 0.18],
  ] },
  { league: 'venezuelan-primera', country: 'VE', rows: [
    ['club:caracas-fc', 'Caracas FC', '', '', '', 'Caracas', 0.18],
    ['Q178378', 'Deportivo Táchira', '', '', 'Pueblo Nuevo', 'San Cristóbal', 0.18],
    ['club:monagas-sc', 'Monagas SC', '', '', 'Estadio Monumental de Maturín', 'Maturín', 0.18],
  ] },
  { league: 'honduran-liga-nacional', country: 'HN', rows: [
    ['Q1023205', 'Motagua', 'FC Motagua', '', '', 'Tegucigalpa', 0.18],
  ] },
];
