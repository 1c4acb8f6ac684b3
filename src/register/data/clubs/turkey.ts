import type { ClubTable } from '../../rows.js';

// biome-ignore format: one club a line
export const turkeyClubs: readonly ClubTable[] = [
  { league: 'super-lig', country: 'TR', rows: [
    ['Q1636019', 'Alanyaspor', '', '', 'Alanya Oba Stadium', 'Alanya', 0.34],
    ['Q43710', 'Antalyaspor', '', '', 'Akdeniz University Stadium', 'Antalya', 0.34],
    ['Q172567', 'Besiktas', 'Beşiktaş;Besiktas JK', 'Black Eagles;Kara Kartallar', 'Vodafone Park;Tupras Stadium', 'Istanbul', 0.72],
    ['Q857938', 'Basaksehir', 'Istanbul Basaksehir;İstanbul Başakşehir', '', 'Atatürk Olympic Stadium', 'Istanbul', 0.46],
    ['Q118919', 'Eyupspor', 'Eyüpspor', '', '', 'Istanbul', 0.34],
    ['Q1398111', 'Fatih Karagumruk', 'Karagumruk;Fatih Karagümrük', '', 'Atatürk Olympic Stadium', 'Istanbul', 0.34],
    ['Q6601875', 'Fenerbahce', 'Fenerbahçe;Fener', 'Yellow Canaries;Sari Kanaryalar', 'Sukru Saracoglu;Şükrü Saracoğlu', 'Istanbul', 0.78],
    ['Q495299', 'Galatasaray', 'Gala', 'Cimbom;Cim Bom', 'Rams Park;Turk Telekom Stadium;Ali Sami Yen', 'Istanbul', 0.8],
    ['Q824850', 'Gaziantep', 'Gaziantep FK', '', 'Gaziantep Stadium', 'Gaziantep', 0.34],
    ['Q641373', 'Genclerbirligi', 'Gençlerbirliği', '', 'Eryaman Stadium', 'Ankara', 0.34],
    ['Q1423118', 'Goztepe', 'Göztepe', '', 'İzmir Atatürk Stadium', 'Izmir', 0.34],
    ['Q138230', 'Kasimpasa', 'Kasımpaşa', '', 'Recep Tayyip Erdoğan Stadium', 'Istanbul', 0.34],
    ['Q608122', 'Kayserispor', '', '', 'Kadir Has Stadium', 'Kayseri', 0.34],
    ['Q513237', 'Kocaelispor', '', '', 'Kocaeli Stadium', 'Izmit', 0.34],
    ['Q513840', 'Konyaspor', '', '', 'Konya Büyükşehir Stadium', 'Konya', 0.34],
    ['Q272712', 'Rizespor', 'Caykur Rizespor;Çaykur Rizespor', '', 'Yeni Rize Şehir Stadı', 'Rize', 0.34],
    ['Q430107', 'Samsunspor', '', '', 'Samsun 19 Mayıs Stadium', 'Samsun', 0.34],
    ['Q192641', 'Trabzonspor', '', 'Bordo-Mavi', 'Papara Park;Senol Gunes Stadium', 'Trabzon', 0.56],
  ] },
  { league: '1-lig', country: 'TR', rows: [
    ['Q352251', 'Adana Demirspor', '', '', 'Adana 5 Ocak Stadium', 'Adana', 0.22],
    ['Q492826', 'Ankaragucu', 'MKE Ankaragucu;Ankaragücü', '', 'Ankara 19 Mayıs Stadium', 'Ankara', 0.22],
    ['Q203573', 'Bursaspor', '', '', 'Bursa Atatürk Stadium', 'Bursa', 0.22],
    ['Q643107', 'Denizlispor', '', '', 'Denizli Atatürk Stadium', 'Denizli', 0.22],
    ['club:erzurumspor', 'Erzurumspor', 'BB Erzurumspor', '', '', 'Erzurum', 0.22],
    ['Q1110567', 'Hatayspor', '', '', '', 'Antakya', 0.22],
    ['Q344328', 'Istanbulspor', 'İstanbulspor', '', 'Bahçelievler Stadium', 'Istanbul', 0.22],
    ['Q1347349', 'Pendikspor', '', '', '', 'Istanbul', 0.22],
    ['Q372599', 'Sivasspor', '', '', 'Sivas 4 Eylül Stadium', 'Sivas', 0.22],
    ['Q6062228', 'Umraniyespor', 'Ümraniyespor', '', 'Ümraniye Belediyesi Şehir Stadium', 'Istanbul', 0.22],
  ] },
];
