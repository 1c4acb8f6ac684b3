/** Colours by role, light and dark. `style.test.ts` holds every pair of text and ground to WCAG AA. */
export interface Palette {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly edge: string;
  readonly link: string;
  readonly press: string;
  readonly against: string;
  readonly claim: string;
  readonly denial: string;
  readonly fact: string;
  readonly focus: string;
}

export const LIGHT: Palette = {
  paper: '#faf8f3',
  sheet: '#ffffff',
  ink: '#1c1a17',
  soft: '#5b554b',
  rule: '#dcd6c9',
  edge: '#8a8376',
  link: '#114f3d',
  press: '#114f3d',
  against: '#8e2a1a',
  claim: '#fcefbf',
  denial: '#f9dfd8',
  fact: '#dfeaf0',
  focus: '#0b57a4',
};

export const DARK: Palette = {
  paper: '#151412',
  sheet: '#1d1c19',
  ink: '#ece7dd',
  soft: '#b3ab9d',
  rule: '#38342d',
  edge: '#857d70',
  link: '#92d0b2',
  press: '#92d0b2',
  against: '#f0a593',
  claim: '#473b13',
  denial: '#4d251c',
  fact: '#1f3744',
  focus: '#8fc3ff',
};

/** A palette as custom properties. */
export function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}
