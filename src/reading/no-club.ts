import type { Event } from './element.js';

/** "his return from injury": from no club. */
export function isOtherReturn({ main }: Event): boolean {
  return (
    main.cue.notion === 'move' &&
    main.node.tail === 'from' &&
    main.args.every(({ item }) => item.kind !== 'club')
  );
}

/** "could be swapping Ligue 1 for the Premier League": no club is left or joined. */
export function isLeagueSwap({ main }: Event): boolean {
  return (
    main.cue.act === 'leave' &&
    main.cue.exchanged !== undefined &&
    main.args.every(({ item }) => item.kind === 'name')
  );
}
