import type { OutletRow } from '../../rows.js';

// biome-ignore format: one outlet a line
export const wideOutlets: readonly OutletRow[] = [
  ['GOAL', 'Goal;Goal.com;GOAL Deutschland;GOAL France;GOAL Indonesia;GOAL México;GOAL España;GOAL Chile;GOAL Argentina;GOAL Italia;GOAL UK;Goal Portuguese;Goal Spanish', 'goal.com', 'GB', 'en', 'site', 0.88],
  ['OneFootball', 'One Football;Onefootball;One Football Portuguese', 'onefootball.com;onefootball.com.br', 'DE', 'en', 'aggregator', 0.55],
  ['Twitter', 'X (Twitter)', 'twitter.com;x.com;t.co', 'US', 'en', 'social', 0.5],
  ['Facebook', '', 'facebook.com;fb.com', 'US', 'en', 'social', 0.3],
  ['Instagram', '', 'instagram.com', 'US', 'en', 'social', 0.35],
  ['YouTube', 'Youtube', 'youtube.com;youtu.be', 'US', 'en', 'social', 0.35],
  ['TikTok', '', 'tiktok.com', 'US', 'en', 'social', 0.15],
  ['Reddit', 'r/soccer', 'reddit.com', 'US', 'en', 'social', 0.2],
  ['Bluesky', '', 'bsky.app', 'US', 'en', 'social', 0.1],
  ['Substack', '', 'substack.com', 'US', 'en', 'blog', 0.1],
  ['Google News', '', 'news.google.com', 'US', 'en', 'aggregator', 0.15],
];
