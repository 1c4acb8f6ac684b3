import { expect, it } from 'vitest';
import { createRegister } from '../../src/register/register.js';
import { INVENTED_PRESS } from './press.js';

const register = createRegister();

it('invents no outlet and no journalist that there is', () => {
  const { outlets = [], journalists = [] } = INVENTED_PRESS;
  const outletNames = outlets.flatMap(({ name, also }) => [name, ...also]);
  const real = [
    ...outletNames.flatMap((name) => register.outletsNamed(name)),
    ...journalists.flatMap(({ name }) => register.journalistsNamed(name)),
    ...outlets.flatMap(({ domains }) => domains.map((domain) => register.outletOfDomain(domain))),
  ];
  expect(outletNames.length).toBeGreaterThan(journalists.length);
  expect(real.filter((one) => one !== null)).toEqual([]);
});
