import type { OutletRow } from '../../rows.js';

// biome-ignore format: one outlet a line
export const asiaOutlets: readonly OutletRow[] = [
  ['Indosport', '', 'indosport.com', 'ID', 'id', 'site', 0.1],
  ['Lensa Lampung', '', 'lensalampung.com', 'ID', 'id', 'site', 0.04],
  ['Bola.com', '', 'bola.com', 'ID', 'id', 'site', 0.1],
  ['Znews', 'Zing News', 'znews.vn', 'VN', 'vi', 'site', 0.1],
  ['Bongda24h', '', 'bongda24h.vn', 'VN', 'vi', 'site', 0.08],
  ['7M Sport', '', '7msport.com;news.7msport.com', 'CN', 'en', 'aggregator', 0.05],
  ['Gudoball', '', 'gudoball.net', 'TH', 'th', 'site', 0.04],
  ['Nikkan Sports', '', 'nikkansports.com', 'JP', 'ja', 'sports-daily', 0.2],
  ['Sports Nippon', 'Sponichi', 'sponichi.co.jp', 'JP', 'ja', 'sports-daily', 0.2],
  ['Yonhap', 'Yonhap News', 'yna.co.kr', 'KR', 'ko', 'agency', 0.2],
  ['Xinhua', '', 'xinhuanet.com', 'CN', 'zh', 'agency', 0.25],
];
