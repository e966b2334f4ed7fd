/*
 * Unicode CLDR 42.0, as ICU 72.1 has it.
 * Generated: do not edit.
 * lib/cldr/README.md says how to write it anew.
 * The data are Unicode's: see LICENSE.unicode.
 */
#include "cldr/tables.h"

/* The pool is longer than the 4095 bytes that C promises. */
#pragma GCC diagnostic ignored "-Woverlength-strings"

/* clang-format off */
const char cldr_release[] = "42.0";

const char cldr_pool[] =
	"\0"
	"en-GB\0"
	"%d %M %y\0"
	"%M %y\0"
	"January\0"
	"February\0"
	"March\0"
	"April\0"
	"May\0"
	"June\0"
	"July\0"
	"August\0"
	"September\0"
	"October\0"
	"November\0"
	"December\0"
	" and \0"
	", \0"
	" or \0"
	"“\0"
	"”\0"
	"‘\0"
	"’\0"
	".\0"
	",\0"
	"English\0"
	"Swedish\0"
	"German\0"
	"French\0"
	"Bulgarian\0"
	"Croatian\0"
	"Czech\0"
	"Danish\0"
	"Dutch\0"
	"Estonian\0"
	"Finnish\0"
	"Greek\0"
	"Hungarian\0"
	"Irish\0"
	"Italian\0"
	"Latvian\0"
	"Lithuanian\0"
	"Maltese\0"
	"Polish\0"
	"Portuguese\0"
	"Romanian\0"
	"Slovak\0"
	"Slovenian\0"
	"Spanish\0"
	"Norwegian Bokmål\0"
	"Icelandic\0"
	"Andorra\0"
	"United Arab Emirates\0"
	"Afghanistan\0"
	"Antigua & Barbuda\0"
	"Anguilla\0"
	"Albania\0"
	"Armenia\0"
	"Angola\0"
	"Antarctica\0"
	"Argentina\0"
	"American Samoa\0"
	"Austria\0"
	"Australia\0"
	"Aruba\0"
	"Åland Islands\0"
	"Azerbaijan\0"
	"Bosnia & Herzegovina\0"
	"Barbados\0"
	"Bangladesh\0"
	"Belgium\0"
	"Burkina Faso\0"
	"Bulgaria\0"
	"Bahrain\0"
	"Burundi\0"
	"Benin\0"
	"St Barthélemy\0"
	"Bermuda\0"
	"Brunei\0"
	"Bolivia\0"
	"Caribbean Netherlands\0"
	"Brazil\0"
	"Bahamas\0"
	"Bhutan\0"
	"Bouvet Island\0"
	"Botswana\0"
	"Belarus\0"
	"Belize\0"
	"Canada\0"
	"Cocos (Keeling) Islands\0"
	"Congo - Kinshasa\0"
	"Central African Republic\0"
	"Congo - Brazzaville\0"
	"Switzerland\0"
	"Côte d’Ivoire\0"
	"Cook Islands\0"
	"Chile\0"
	"Cameroon\0"
	"China\0"
	"Colombia\0"
	"Costa Rica\0"
	"Cuba\0"
	"Cape Verde\0"
	"Curaçao\0"
	"Christmas Island\0"
	"Cyprus\0"
	"Czechia\0"
	"Germany\0"
	"Djibouti\0"
	"Denmark\0"
	"Dominica\0"
	"Dominican Republic\0"
	"Algeria\0"
	"Ecuador\0"
	"Estonia\0"
	"Egypt\0"
	"Western Sahara\0"
	"Eritrea\0"
	"Spain\0"
	"Ethiopia\0"
	"Finland\0"
	"Fiji\0"
	"Falkland Islands\0"
	"Micronesia\0"
	"Faroe Islands\0"
	"France\0"
	"Gabon\0"
	"United Kingdom\0"
	"Grenada\0"
	"Georgia\0"
	"French Guiana\0"
	"Guernsey\0"
	"Ghana\0"
	"Gibraltar\0"
	"Greenland\0"
	"Gambia\0"
	"Guinea\0"
	"Guadeloupe\0"
	"Equatorial Guinea\0"
	"Greece\0"
	"South Georgia & South Sandwich Islands\0"
	"Guatemala\0"
	"Guam\0"
	"Guinea-Bissau\0"
	"Guyana\0"
	"Hong Kong SAR China\0"
	"Heard & McDonald Islands\0"
	"Honduras\0"
	"Croatia\0"
	"Haiti\0"
	"Hungary\0"
	"Indonesia\0"
	"Ireland\0"
	"Israel\0"
	"Isle of Man\0"
	"India\0"
	"British Indian Ocean Territory\0"
	"Iraq\0"
	"Iran\0"
	"Iceland\0"
	"Italy\0"
	"Jersey\0"
	"Jamaica\0"
	"Jordan\0"
	"Japan\0"
	"Kenya\0"
	"Kyrgyzstan\0"
	"Cambodia\0"
	"Kiribati\0"
	"Comoros\0"
	"St Kitts & Nevis\0"
	"North Korea\0"
	"South Korea\0"
	"Kuwait\0"
	"Cayman Islands\0"
	"Kazakhstan\0"
	"Laos\0"
	"Lebanon\0"
	"St Lucia\0"
	"Liechtenstein\0"
	"Sri Lanka\0"
	"Liberia\0"
	"Lesotho\0"
	"Lithuania\0"
	"Luxembourg\0"
	"Latvia\0"
	"Libya\0"
	"Morocco\0"
	"Monaco\0"
	"Moldova\0"
	"Montenegro\0"
	"St Martin\0"
	"Madagascar\0"
	"Marshall Islands\0"
	"North Macedonia\0"
	"Mali\0"
	"Myanmar (Burma)\0"
	"Mongolia\0"
	"Macao SAR China\0"
	"Northern Mariana Islands\0"
	"Martinique\0"
	"Mauritania\0"
	"Montserrat\0"
	"Malta\0"
	"Mauritius\0"
	"Maldives\0"
	"Malawi\0"
	"Mexico\0"
	"Malaysia\0"
	"Mozambique\0"
	"Namibia\0"
	"New Caledonia\0"
	"Niger\0"
	"Norfolk Island\0"
	"Nigeria\0"
	"Nicaragua\0"
	"Netherlands\0"
	"Norway\0"
	"Nepal\0"
	"Nauru\0"
	"Niue\0"
	"New Zealand\0"
	"Oman\0"
	"Panama\0"
	"Peru\0"
	"French Polynesia\0"
	"Papua New Guinea\0"
	"Philippines\0"
	"Pakistan\0"
	"Poland\0"
	"St Pierre & Miquelon\0"
	"Pitcairn Islands\0"
	"Puerto Rico\0"
	"Palestinian Territories\0"
	"Portugal\0"
	"Palau\0"
	"Paraguay\0"
	"Qatar\0"
	"Réunion\0"
	"Romania\0"
	"Serbia\0"
	"Russia\0"
	"Rwanda\0"
	"Saudi Arabia\0"
	"Solomon Islands\0"
	"Seychelles\0"
	"Sudan\0"
	"Sweden\0"
	"Singapore\0"
	"St Helena\0"
	"Slovenia\0"
	"Svalbard & Jan Mayen\0"
	"Slovakia\0"
	"Sierra Leone\0"
	"San Marino\0"
	"Senegal\0"
	"Somalia\0"
	"Suriname\0"
	"South Sudan\0"
	"São Tomé & Príncipe\0"
	"El Salvador\0"
	"Sint Maarten\0"
	"Syria\0"
	"Eswatini\0"
	"Turks & Caicos Islands\0"
	"Chad\0"
	"French Southern Territories\0"
	"Togo\0"
	"Thailand\0"
	"Tajikistan\0"
	"Tokelau\0"
	"Timor-Leste\0"
	"Turkmenistan\0"
	"Tunisia\0"
	"Tonga\0"
	"Turkey\0"
	"Trinidad & Tobago\0"
	"Tuvalu\0"
	"Taiwan\0"
	"Tanzania\0"
	"Ukraine\0"
	"Uganda\0"
	"US Outlying Islands\0"
	"United States\0"
	"Uruguay\0"
	"Uzbekistan\0"
	"Vatican City\0"
	"St Vincent & the Grenadines\0"
	"Venezuela\0"
	"British Virgin Islands\0"
	"US Virgin Islands\0"
	"Vietnam\0"
	"Vanuatu\0"
	"Wallis & Futuna\0"
	"Samoa\0"
	"Yemen\0"
	"Mayotte\0"
	"South Africa\0"
	"Zambia\0"
	"Zimbabwe\0"
	"sv\0"
	"januari\0"
	"februari\0"
	"mars\0"
	"april\0"
	"maj\0"
	"juni\0"
	"juli\0"
	"augusti\0"
	"september\0"
	"oktober\0"
	"november\0"
	"december\0"
	" och \0"
	" eller \0"
	"\302\240\0"
	"engelska\0"
	"svenska\0"
	"Svenska\0"
	"tyska\0"
	"franska\0"
	"bulgariska\0"
	"kroatiska\0"
	"tjeckiska\0"
	"danska\0"
	"nederländska\0"
	"estniska\0"
	"finska\0"
	"grekiska\0"
	"ungerska\0"
	"iriska\0"
	"italienska\0"
	"lettiska\0"
	"litauiska\0"
	"maltesiska\0"
	"polska\0"
	"portugisiska\0"
	"rumänska\0"
	"slovakiska\0"
	"slovenska\0"
	"spanska\0"
	"norskt bokmål\0"
	"isländska\0"
	"Förenade Arabemiraten\0"
	"Antigua och Barbuda\0"
	"Albanien\0"
	"Armenien\0"
	"Antarktis\0"
	"Amerikanska Samoa\0"
	"Österrike\0"
	"Australien\0"
	"Åland\0"
	"Azerbajdzjan\0"
	"Bosnien och Hercegovina\0"
	"Belgien\0"
	"Bulgarien\0"
	"S:t Barthélemy\0"
	"Karibiska Nederländerna\0"
	"Brasilien\0"
	"Bouvetön\0"
	"Vitryssland\0"
	"Kanada\0"
	"Kokosöarna\0"
	"Kongo-Kinshasa\0"
	"Centralafrikanska republiken\0"
	"Kongo-Brazzaville\0"
	"Schweiz\0"
	"Cooköarna\0"
	"Kamerun\0"
	"Kina\0"
	"Kuba\0"
	"Kap Verde\0"
	"Julön\0"
	"Cypern\0"
	"Tjeckien\0"
	"Tyskland\0"
	"Danmark\0"
	"Dominikanska republiken\0"
	"Algeriet\0"
	"Estland\0"
	"Egypten\0"
	"Västsahara\0"
	"Spanien\0"
	"Etiopien\0"
	"Falklandsöarna\0"
	"Mikronesien\0"
	"Färöarna\0"
	"Frankrike\0"
	"Storbritannien\0"
	"Georgien\0"
	"Franska Guyana\0"
	"Grönland\0"
	"Ekvatorialguinea\0"
	"Grekland\0"
	"Sydgeorgien och Sydsandwichöarna\0"
	"Hongkong SAR\0"
	"Heardön och McDonaldöarna\0"
	"Kroatien\0"
	"Ungern\0"
	"Indonesien\0"
	"Irland\0"
	"Indien\0"
	"Brittiska territoriet i Indiska oceanen\0"
	"Irak\0"
	"Island\0"
	"Italien\0"
	"Jordanien\0"
	"Kirgizistan\0"
	"Kambodja\0"
	"Komorerna\0"
	"S:t Kitts och Nevis\0"
	"Nordkorea\0"
	"Sydkorea\0"
	"Caymanöarna\0"
	"Kazakstan\0"
	"Libanon\0"
	"S:t Lucia\0"
	"Litauen\0"
	"Luxemburg\0"
	"Lettland\0"
	"Libyen\0"
	"Marocko\0"
	"Moldavien\0"
	"Saint-Martin\0"
	"Madagaskar\0"
	"Marshallöarna\0"
	"Nordmakedonien\0"
	"Mongoliet\0"
	"Macao SAR\0"
	"Nordmarianerna\0"
	"Mauretanien\0"
	"Maldiverna\0"
	"Mexiko\0"
	"Moçambique\0"
	"Nya Kaledonien\0"
	"Norfolkön\0"
	"Nederländerna\0"
	"Norge\0"
	"Nya Zeeland\0"
	"Franska Polynesien\0"
	"Papua Nya Guinea\0"
	"Filippinerna\0"
	"Polen\0"
	"S:t Pierre och Miquelon\0"
	"Pitcairnöarna\0"
	"Palestinska territorierna\0"
	"Rumänien\0"
	"Serbien\0"
	"Ryssland\0"
	"Saudiarabien\0"
	"Salomonöarna\0"
	"Seychellerna\0"
	"Sverige\0"
	"S:t Helena\0"
	"Slovenien\0"
	"Svalbard och Jan Mayen\0"
	"Slovakien\0"
	"Surinam\0"
	"Sydsudan\0"
	"São Tomé och Príncipe\0"
	"Syrien\0"
	"Turks- och Caicosöarna\0"
	"Tchad\0"
	"Franska sydterritorierna\0"
	"Tadzjikistan\0"
	"Tokelauöarna\0"
	"Östtimor\0"
	"Tunisien\0"
	"Turkiet\0"
	"Trinidad och Tobago\0"
	"Ukraina\0"
	"USA:s yttre öar\0"
	"USA\0"
	"Vatikanstaten\0"
	"S:t Vincent och Grenadinerna\0"
	"Brittiska Jungfruöarna\0"
	"Amerikanska Jungfruöarna\0"
	"Wallis- och Futunaöarna\0"
	"Jemen\0"
	"Sydafrika\0"
	"de\0"
	"%d. %M %y\0"
	"Januar\0"
	"Februar\0"
	"März\0"
	"Mai\0"
	"Juni\0"
	"Juli\0"
	"Oktober\0"
	"Dezember\0"
	" und \0"
	" oder \0"
	"„\0"
	"‚\0"
	"Englisch\0"
	"Schwedisch\0"
	"Deutsch\0"
	"Französisch\0"
	"Bulgarisch\0"
	"Kroatisch\0"
	"Tschechisch\0"
	"Dänisch\0"
	"Niederländisch\0"
	"Estnisch\0"
	"Finnisch\0"
	"Griechisch\0"
	"Ungarisch\0"
	"Irisch\0"
	"Italienisch\0"
	"Lettisch\0"
	"Litauisch\0"
	"Maltesisch\0"
	"Polnisch\0"
	"Portugiesisch\0"
	"Rumänisch\0"
	"Slowakisch\0"
	"Slowenisch\0"
	"Spanisch\0"
	"Norwegisch (Bokmål)\0"
	"Isländisch\0"
	"Vereinigte Arabische Emirate\0"
	"Antigua und Barbuda\0"
	"Argentinien\0"
	"Amerikanisch-Samoa\0"
	"Österreich\0"
	"Ålandinseln\0"
	"Aserbaidschan\0"
	"Bosnien und Herzegowina\0"
	"Bangladesch\0"
	"St. Barthélemy\0"
	"Brunei Darussalam\0"
	"Bolivien\0"
	"Karibische Niederlande\0"
	"Bouvetinsel\0"
	"Botsuana\0"
	"Kokosinseln\0"
	"Zentralafrikanische Republik\0"
	"Cookinseln\0"
	"Kolumbien\0"
	"Cabo Verde\0"
	"Weihnachtsinsel\0"
	"Zypern\0"
	"Tschechien\0"
	"Deutschland\0"
	"Dschibuti\0"
	"Dänemark\0"
	"Dominikanische Republik\0"
	"Algerien\0"
	"Ägypten\0"
	"Westsahara\0"
	"Äthiopien\0"
	"Finnland\0"
	"Fidschi\0"
	"Falklandinseln\0"
	"Färöer\0"
	"Frankreich\0"
	"Gabun\0"
	"Vereinigtes Königreich\0"
	"Französisch-Guayana\0"
	"Äquatorialguinea\0"
	"Griechenland\0"
	"Südgeorgien und die Südlichen Sandwichinseln\0"
	"Sonderverwaltungsregion Hongkong\0"
	"Heard und McDonaldinseln\0"
	"Ungarn\0"
	"Britisches Territorium im Indischen Ozean\0"
	"Jamaika\0"
	"Kenia\0"
	"Kirgisistan\0"
	"Kambodscha\0"
	"Komoren\0"
	"St. Kitts und Nevis\0"
	"Südkorea\0"
	"Kaimaninseln\0"
	"Kasachstan\0"
	"St. Lucia\0"
	"Marokko\0"
	"Republik Moldau\0"
	"St. Martin\0"
	"Marshallinseln\0"
	"Nordmazedonien\0"
	"Myanmar\0"
	"Mongolei\0"
	"Sonderverwaltungsregion Macau\0"
	"Nördliche Marianen\0"
	"Malediven\0"
	"Mosambik\0"
	"Neukaledonien\0"
	"Norfolkinsel\0"
	"Niederlande\0"
	"Norwegen\0"
	"Neuseeland\0"
	"Französisch-Polynesien\0"
	"Papua-Neuguinea\0"
	"Philippinen\0"
	"St. Pierre und Miquelon\0"
	"Pitcairninseln\0"
	"Palästinensische Autonomiegebiete\0"
	"Katar\0"
	"Russland\0"
	"Ruanda\0"
	"Saudi-Arabien\0"
	"Salomonen\0"
	"Seychellen\0"
	"Schweden\0"
	"Singapur\0"
	"St. Helena\0"
	"Slowenien\0"
	"Spitzbergen und Jan Mayen\0"
	"Slowakei\0"
	"Südsudan\0"
	"São Tomé und Príncipe\0"
	"Turks- und Caicosinseln\0"
	"Tschad\0"
	"Französische Süd- und Antarktisgebiete\0"
	"Tadschikistan\0"
	"Tunesien\0"
	"Türkei\0"
	"Trinidad und Tobago\0"
	"Tansania\0"
	"Amerikanische Überseeinseln\0"
	"Vereinigte Staaten\0"
	"Usbekistan\0"
	"Vatikanstadt\0"
	"St. Vincent und die Grenadinen\0"
	"Britische Jungferninseln\0"
	"Amerikanische Jungferninseln\0"
	"Wallis und Futuna\0"
	"Südafrika\0"
	"Sambia\0"
	"Simbabwe\0"
	"fr\0"
	"janvier\0"
	"février\0"
	"avril\0"
	"mai\0"
	"juin\0"
	"juillet\0"
	"août\0"
	"septembre\0"
	"octobre\0"
	"novembre\0"
	"décembre\0"
	" et \0"
	" ou \0"
	"«\0"
	"»\0"
	"\342\200\257\0"
	"anglais\0"
	"suédois\0"
	"allemand\0"
	"français\0"
	"Français\0"
	"bulgare\0"
	"croate\0"
	"tchèque\0"
	"danois\0"
	"néerlandais\0"
	"estonien\0"
	"finnois\0"
	"grec\0"
	"hongrois\0"
	"irlandais\0"
	"italien\0"
	"letton\0"
	"lituanien\0"
	"maltais\0"
	"polonais\0"
	"portugais\0"
	"roumain\0"
	"slovaque\0"
	"slovène\0"
	"espagnol\0"
	"norvégien bokmål\0"
	"islandais\0"
	"Andorre\0"
	"Émirats arabes unis\0"
	"Antigua-et-Barbuda\0"
	"Albanie\0"
	"Arménie\0"
	"Antarctique\0"
	"Argentine\0"
	"Samoa américaines\0"
	"Autriche\0"
	"Australie\0"
	"Îles Åland\0"
	"Azerbaïdjan\0"
	"Bosnie-Herzégovine\0"
	"Barbade\0"
	"Belgique\0"
	"Bulgarie\0"
	"Bahreïn\0"
	"Bénin\0"
	"Saint-Barthélemy\0"
	"Bermudes\0"
	"Bolivie\0"
	"Pays-Bas caribéens\0"
	"Brésil\0"
	"Bhoutan\0"
	"Île Bouvet\0"
	"Biélorussie\0"
	"Îles Cocos\0"
	"Congo-Kinshasa\0"
	"République centrafricaine\0"
	"Congo-Brazzaville\0"
	"Suisse\0"
	"Îles Cook\0"
	"Chili\0"
	"Cameroun\0"
	"Chine\0"
	"Colombie\0"
	"Cap-Vert\0"
	"Île Christmas\0"
	"Chypre\0"
	"Tchéquie\0"
	"Allemagne\0"
	"Danemark\0"
	"Dominique\0"
	"République dominicaine\0"
	"Algérie\0"
	"Équateur\0"
	"Estonie\0"
	"Égypte\0"
	"Sahara occidental\0"
	"Érythrée\0"
	"Espagne\0"
	"Éthiopie\0"
	"Finlande\0"
	"Fidji\0"
	"Îles Malouines\0"
	"Micronésie\0"
	"Îles Féroé\0"
	"Royaume-Uni\0"
	"Grenade\0"
	"Géorgie\0"
	"Guyane française\0"
	"Guernesey\0"
	"Groenland\0"
	"Gambie\0"
	"Guinée\0"
	"Guinée équatoriale\0"
	"Grèce\0"
	"Géorgie du Sud-et-les Îles Sandwich du Sud\0"
	"Guinée-Bissau\0"
	"R.A.S. chinoise de Hong Kong\0"
	"Îles Heard-et-MacDonald\0"
	"Croatie\0"
	"Haïti\0"
	"Hongrie\0"
	"Indonésie\0"
	"Irlande\0"
	"Israël\0"
	"Île de Man\0"
	"Inde\0"
	"Territoire britannique de l’océan Indien\0"
	"Islande\0"
	"Italie\0"
	"Jamaïque\0"
	"Jordanie\0"
	"Japon\0"
	"Kirghizstan\0"
	"Cambodge\0"
	"Comores\0"
	"Saint-Christophe-et-Niévès\0"
	"Corée du Nord\0"
	"Corée du Sud\0"
	"Koweït\0"
	"Îles Caïmans\0"
	"Liban\0"
	"Sainte-Lucie\0"
	"Lituanie\0"
	"Lettonie\0"
	"Libye\0"
	"Maroc\0"
	"Moldavie\0"
	"Monténégro\0"
	"Îles Marshall\0"
	"Macédoine du Nord\0"
	"Myanmar (Birmanie)\0"
	"Mongolie\0"
	"R.A.S. chinoise de Macao\0"
	"Îles Mariannes du Nord\0"
	"Mauritanie\0"
	"Malte\0"
	"Maurice\0"
	"Mexique\0"
	"Malaisie\0"
	"Namibie\0"
	"Nouvelle-Calédonie\0"
	"Île Norfolk\0"
	"Pays-Bas\0"
	"Norvège\0"
	"Népal\0"
	"Nouvelle-Zélande\0"
	"Pérou\0"
	"Polynésie française\0"
	"Papouasie-Nouvelle-Guinée\0"
	"Pologne\0"
	"Saint-Pierre-et-Miquelon\0"
	"Îles Pitcairn\0"
	"Porto Rico\0"
	"Territoires palestiniens\0"
	"Palaos\0"
	"La Réunion\0"
	"Roumanie\0"
	"Serbie\0"
	"Russie\0"
	"Arabie saoudite\0"
	"Îles Salomon\0"
	"Soudan\0"
	"Suède\0"
	"Singapour\0"
	"Sainte-Hélène\0"
	"Slovénie\0"
	"Svalbard et Jan Mayen\0"
	"Slovaquie\0"
	"Saint-Marin\0"
	"Sénégal\0"
	"Somalie\0"
	"Soudan du Sud\0"
	"Sao Tomé-et-Principe\0"
	"Salvador\0"
	"Saint-Martin (partie néerlandaise)\0"
	"Syrie\0"
	"Îles Turques-et-Caïques\0"
	"Terres australes françaises\0"
	"Thaïlande\0"
	"Tadjikistan\0"
	"Timor oriental\0"
	"Turkménistan\0"
	"Tunisie\0"
	"Turquie\0"
	"Trinité-et-Tobago\0"
	"Taïwan\0"
	"Tanzanie\0"
	"Ouganda\0"
	"Îles mineures éloignées des États-Unis\0"
	"États-Unis\0"
	"Ouzbékistan\0"
	"État de la Cité du Vatican\0"
	"Saint-Vincent-et-les Grenadines\0"
	"Îles Vierges britanniques\0"
	"Îles Vierges des États-Unis\0"
	"Viêt Nam\0"
	"Wallis-et-Futuna\0"
	"Yémen\0"
	"Afrique du Sud\0"
	"Zambie\0"
	"bg\0"
	"%d %M %y\342\200\257г.\0"
	"%M %y\342\200\257г.\0"
	"януари\0"
	"февруари\0"
	"март\0"
	"април\0"
	"май\0"
	"юни\0"
	"юли\0"
	"август\0"
	"септември\0"
	"октомври\0"
	"ноември\0"
	"декември\0"
	" и \0"
	" или \0"
	"английски\0"
	"шведски\0"
	"немски\0"
	"френски\0"
	"български\0"
	"Български\0"
	"хърватски\0"
	"чешки\0"
	"датски\0"
	"нидерландски\0"
	"естонски\0"
	"фински\0"
	"гръцки\0"
	"унгарски\0"
	"ирландски\0"
	"италиански\0"
	"латвийски\0"
	"литовски\0"
	"малтийски\0"
	"полски\0"
	"португалски\0"
	"румънски\0"
	"словашки\0"
	"словенски\0"
	"испански\0"
	"норвежки (букмол)\0"
	"исландски\0"
	"Андора\0"
	"Обединени арабски емирства\0"
	"Афганистан\0"
	"Антигуа и Барбуда\0"
	"Ангуила\0"
	"Албания\0"
	"Армения\0"
	"Ангола\0"
	"Антарктика\0"
	"Аржентина\0"
	"Американска Самоа\0"
	"Австрия\0"
	"Австралия\0"
	"Аруба\0"
	"Оландски острови\0"
	"Азербайджан\0"
	"Босна и Херцеговина\0"
	"Барбадос\0"
	"Бангладеш\0"
	"Белгия\0"
	"Буркина Фасо\0"
	"България\0"
	"Бахрейн\0"
	"Бурунди\0"
	"Бенин\0"
	"Сен Бартелеми\0"
	"Бермудски острови\0"
	"Бруней Даруссалам\0"
	"Боливия\0"
	"Карибска Нидерландия\0"
	"Бразилия\0"
	"Бахамски острови\0"
	"Бутан\0"
	"остров Буве\0"
	"Ботсвана\0"
	"Беларус\0"
	"Белиз\0"
	"Канада\0"
	"Кокосови острови (острови Кийлинг)\0"
	"Конго (Киншаса)\0"
	"Централноафриканска република\0"
	"Конго (Бразавил)\0"
	"Швейцария\0"
	"Кот д’Ивоар\0"
	"острови Кук\0"
	"Чили\0"
	"Камерун\0"
	"Китай\0"
	"Колумбия\0"
	"Коста Рика\0"
	"Куба\0"
	"Кабо Верде\0"
	"Кюрасао\0"
	"остров Рождество\0"
	"Кипър\0"
	"Чехия\0"
	"Германия\0"
	"Джибути\0"
	"Дания\0"
	"Доминика\0"
	"Доминиканска република\0"
	"Алжир\0"
	"Еквадор\0"
	"Естония\0"
	"Египет\0"
	"Западна Сахара\0"
	"Еритрея\0"
	"Испания\0"
	"Етиопия\0"
	"Финландия\0"
	"Фиджи\0"
	"Фолкландски острови\0"
	"Микронезия\0"
	"Фарьорски острови\0"
	"Франция\0"
	"Габон\0"
	"Обединеното кралство\0"
	"Гренада\0"
	"Грузия\0"
	"Френска Гвиана\0"
	"Гърнзи\0"
	"Гана\0"
	"Гибралтар\0"
	"Гренландия\0"
	"Гамбия\0"
	"Гвинея\0"
	"Гваделупа\0"
	"Екваториална Гвинея\0"
	"Гърция\0"
	"Южна Джорджия и Южни Сандвичеви острови\0"
	"Гватемала\0"
	"Гуам\0"
	"Гвинея-Бисау\0"
	"Гаяна\0"
	"Хонконг, САР на Китай\0"
	"острови Хърд и Макдоналд\0"
	"Хондурас\0"
	"Хърватия\0"
	"Хаити\0"
	"Унгария\0"
	"Индонезия\0"
	"Ирландия\0"
	"Израел\0"
	"остров Ман\0"
	"Индия\0"
	"Британска територия в Индийския океан\0"
	"Ирак\0"
	"Иран\0"
	"Исландия\0"
	"Италия\0"
	"Джърси\0"
	"Ямайка\0"
	"Йордания\0"
	"Япония\0"
	"Кения\0"
	"Киргизстан\0"
	"Камбоджа\0"
	"Кирибати\0"
	"Коморски острови\0"
	"Сейнт Китс и Невис\0"
	"Северна Корея\0"
	"Южна Корея\0"
	"Кувейт\0"
	"Кайманови острови\0"
	"Казахстан\0"
	"Лаос\0"
	"Ливан\0"
	"Сейнт Лусия\0"
	"Лихтенщайн\0"
	"Шри Ланка\0"
	"Либерия\0"
	"Лесото\0"
	"Литва\0"
	"Люксембург\0"
	"Латвия\0"
	"Либия\0"
	"Мароко\0"
	"Монако\0"
	"Молдова\0"
	"Черна гора\0"
	"Сен Мартен\0"
	"Мадагаскар\0"
	"Маршалови острови\0"
	"Северна Македония\0"
	"Мали\0"
	"Мианмар (Бирма)\0"
	"Монголия\0"
	"Макао, САР на Китай\0"
	"Северни Мариански острови\0"
	"Мартиника\0"
	"Мавритания\0"
	"Монтсерат\0"
	"Малта\0"
	"Мавриций\0"
	"Малдиви\0"
	"Малави\0"
	"Мексико\0"
	"Малайзия\0"
	"Мозамбик\0"
	"Намибия\0"
	"Нова Каледония\0"
	"Нигер\0"
	"остров Норфолк\0"
	"Нигерия\0"
	"Никарагуа\0"
	"Нидерландия\0"
	"Норвегия\0"
	"Непал\0"
	"Науру\0"
	"Ниуе\0"
	"Нова Зеландия\0"
	"Оман\0"
	"Панама\0"
	"Перу\0"
	"Френска Полинезия\0"
	"Папуа-Нова Гвинея\0"
	"Филипини\0"
	"Пакистан\0"
	"Полша\0"
	"Сен Пиер и Микелон\0"
	"Острови Питкерн\0"
	"Пуерто Рико\0"
	"Палестински територии\0"
	"Португалия\0"
	"Палау\0"
	"Парагвай\0"
	"Катар\0"
	"Реюнион\0"
	"Румъния\0"
	"Сърбия\0"
	"Русия\0"
	"Руанда\0"
	"Саудитска Арабия\0"
	"Соломонови острови\0"
	"Сейшели\0"
	"Судан\0"
	"Швеция\0"
	"Сингапур\0"
	"Света Елена\0"
	"Словения\0"
	"Свалбард и Ян Майен\0"
	"Словакия\0"
	"Сиера Леоне\0"
	"Сан Марино\0"
	"Сенегал\0"
	"Сомалия\0"
	"Суринам\0"
	"Южен Судан\0"
	"Сао Томе и Принсипи\0"
	"Салвадор\0"
	"Синт Мартен\0"
	"Сирия\0"
	"Есватини\0"
	"острови Търкс и Кайкос\0"
	"Чад\0"
	"Френски южни територии\0"
	"Того\0"
	"Тайланд\0"
	"Таджикистан\0"
	"Токелау\0"
	"Тимор Лесте\0"
	"Туркменистан\0"
	"Тунис\0"
	"Тонга\0"
	"Турция\0"
	"Тринидад и Тобаго\0"
	"Тувалу\0"
	"Тайван\0"
	"Танзания\0"
	"Украйна\0"
	"Уганда\0"
	"Отдалечени острови на САЩ\0"
	"Съединени щати\0"
	"Уругвай\0"
	"Узбекистан\0"
	"Ватикан\0"
	"Сейнт Винсънт и Гренадини\0"
	"Венецуела\0"
	"Британски Вирджински острови\0"
	"Американски Вирджински острови\0"
	"Виетнам\0"
	"Вануату\0"
	"Уолис и Футуна\0"
	"Самоа\0"
	"Йемен\0"
	"Майот\0"
	"Южна Африка\0"
	"Замбия\0"
	"Зимбабве\0"
	"hr\0"
	"%d. %M %y.\0"
	"%L %y.\0"
	"siječnja\0"
	"veljače\0"
	"ožujka\0"
	"travnja\0"
	"svibnja\0"
	"lipnja\0"
	"srpnja\0"
	"kolovoza\0"
	"rujna\0"
	"listopada\0"
	"studenoga\0"
	"prosinca\0"
	"siječanj\0"
	"veljača\0"
	"ožujak\0"
	"travanj\0"
	"svibanj\0"
	"lipanj\0"
	"srpanj\0"
	"kolovoz\0"
	"rujan\0"
	"listopad\0"
	"studeni\0"
	"prosinac\0"
	" i \0"
	" ili \0"
	"engleski\0"
	"švedski\0"
	"njemački\0"
	"francuski\0"
	"bugarski\0"
	"hrvatski\0"
	"Hrvatski\0"
	"češki\0"
	"danski\0"
	"nizozemski\0"
	"estonski\0"
	"finski\0"
	"grčki\0"
	"mađarski\0"
	"irski\0"
	"talijanski\0"
	"latvijski\0"
	"litavski\0"
	"malteški\0"
	"poljski\0"
	"portugalski\0"
	"rumunjski\0"
	"slovački\0"
	"slovenski\0"
	"španjolski\0"
	"norveški bokmål\0"
	"islandski\0"
	"Andora\0"
	"Ujedinjeni Arapski Emirati\0"
	"Afganistan\0"
	"Antigva i Barbuda\0"
	"Angvila\0"
	"Albanija\0"
	"Armenija\0"
	"Antarktika\0"
	"Američka Samoa\0"
	"Austrija\0"
	"Australija\0"
	"Ålandski otoci\0"
	"Azerbajdžan\0"
	"Bosna i Hercegovina\0"
	"Bangladeš\0"
	"Belgija\0"
	"Bugarska\0"
	"Bahrein\0"
	"Saint Barthélemy\0"
	"Bermudi\0"
	"Brunej\0"
	"Bolivija\0"
	"Karipski otoci Nizozemske\0"
	"Bahami\0"
	"Butan\0"
	"Otok Bouvet\0"
	"Bocvana\0"
	"Bjelorusija\0"
	"Kokosovi (Keelingovi) otoci\0"
	"Kongo - Kinshasa\0"
	"Srednjoafrička Republika\0"
	"Kongo - Brazzaville\0"
	"Švicarska\0"
	"Obala Bjelokosti\0"
	"Cookovi otoci\0"
	"Čile\0"
	"Kolumbija\0"
	"Kostarika\0"
	"Zelenortska Republika\0"
	"Božićni otok\0"
	"Cipar\0"
	"Češka\0"
	"Njemačka\0"
	"Džibuti\0"
	"Danska\0"
	"Dominika\0"
	"Dominikanska Republika\0"
	"Alžir\0"
	"Ekvador\0"
	"Estonija\0"
	"Egipat\0"
	"Zapadna Sahara\0"
	"Eritreja\0"
	"Španjolska\0"
	"Etiopija\0"
	"Finska\0"
	"Fidži\0"
	"Falklandski otoci\0"
	"Mikronezija\0"
	"Farski otoci\0"
	"Francuska\0"
	"Ujedinjeno Kraljevstvo\0"
	"Gruzija\0"
	"Francuska Gijana\0"
	"Gana\0"
	"Grenland\0"
	"Gambija\0"
	"Gvineja\0"
	"Guadalupe\0"
	"Ekvatorska Gvineja\0"
	"Grčka\0"
	"Južna Georgija i Južni Sendvički Otoci\0"
	"Gvatemala\0"
	"Gvineja Bisau\0"
	"Gvajana\0"
	"PUP Hong Kong Kina\0"
	"Otoci Heard i McDonald\0"
	"Hrvatska\0"
	"Mađarska\0"
	"Indonezija\0"
	"Irska\0"
	"Izrael\0"
	"Otok Man\0"
	"Indija\0"
	"Britanski Indijskooceanski teritorij\0"
	"Italija\0"
	"Jamajka\0"
	"Kenija\0"
	"Kirgistan\0"
	"Kambodža\0"
	"Komori\0"
	"Sveti Kristofor i Nevis\0"
	"Sjeverna Koreja\0"
	"Južna Koreja\0"
	"Kuvajt\0"
	"Kajmanski otoci\0"
	"Kazahstan\0"
	"Sveta Lucija\0"
	"Lihtenštajn\0"
	"Šri Lanka\0"
	"Liberija\0"
	"Lesoto\0"
	"Litva\0"
	"Luksemburg\0"
	"Latvija\0"
	"Libija\0"
	"Maroko\0"
	"Monako\0"
	"Moldavija\0"
	"Crna Gora\0"
	"Saint Martin\0"
	"Maršalovi Otoci\0"
	"Sjeverna Makedonija\0"
	"Mjanmar (Burma)\0"
	"Mongolija\0"
	"PUP Makao Kina\0"
	"Sjevernomarijanski otoci\0"
	"Martinik\0"
	"Mauretanija\0"
	"Mauricijus\0"
	"Maldivi\0"
	"Malavi\0"
	"Meksiko\0"
	"Malezija\0"
	"Mozambik\0"
	"Namibija\0"
	"Nova Kaledonija\0"
	"Otok Norfolk\0"
	"Nigerija\0"
	"Nikaragva\0"
	"Nizozemska\0"
	"Norveška\0"
	"Novi Zeland\0"
	"Francuska Polinezija\0"
	"Papua Nova Gvineja\0"
	"Filipini\0"
	"Poljska\0"
	"Otoci Pitcairn\0"
	"Portoriko\0"
	"Palestinsko područje\0"
	"Paragvaj\0"
	"Rumunjska\0"
	"Srbija\0"
	"Rusija\0"
	"Saudijska Arabija\0"
	"Salomonski Otoci\0"
	"Sejšeli\0"
	"Švedska\0"
	"Sveta Helena\0"
	"Slovenija\0"
	"Svalbard i Jan Mayen\0"
	"Slovačka\0"
	"Sijera Leone\0"
	"Somalija\0"
	"Južni Sudan\0"
	"Sveti Toma i Princip\0"
	"Sirija\0"
	"Esvatini\0"
	"Otoci Turks i Caicos\0"
	"Čad\0"
	"Francuski južni i antarktički teritoriji\0"
	"Tajland\0"
	"Tadžikistan\0"
	"Tunis\0"
	"Turska\0"
	"Trinidad i Tobago\0"
	"Tajvan\0"
	"Tanzanija\0"
	"Ukrajina\0"
	"Mali udaljeni otoci SAD-a\0"
	"Sjedinjene Američke Države\0"
	"Urugvaj\0"
	"Vatikanski Grad\0"
	"Sveti Vincent i Grenadini\0"
	"Britanski Djevičanski otoci\0"
	"Američki Djevičanski otoci\0"
	"Vijetnam\0"
	"Wallis i Futuna\0"
	"Južnoafrička Republika\0"
	"Zambija\0"
	"Zimbabve\0"
	"cs\0"
	"%L %y\0"
	"ledna\0"
	"února\0"
	"března\0"
	"dubna\0"
	"května\0"
	"června\0"
	"července\0"
	"srpna\0"
	"září\0"
	"října\0"
	"listopadu\0"
	"prosince\0"
	"leden\0"
	"únor\0"
	"březen\0"
	"duben\0"
	"květen\0"
	"červen\0"
	"červenec\0"
	"srpen\0"
	"říjen\0"
	"prosinec\0"
	" a\302\240\0"
	" nebo \0"
	"angličtina\0"
	"švédština\0"
	"němčina\0"
	"francouzština\0"
	"bulharština\0"
	"chorvatština\0"
	"čeština\0"
	"Čeština\0"
	"dánština\0"
	"nizozemština\0"
	"estonština\0"
	"finština\0"
	"řečtina\0"
	"maďarština\0"
	"irština\0"
	"italština\0"
	"lotyština\0"
	"litevština\0"
	"maltština\0"
	"polština\0"
	"portugalština\0"
	"rumunština\0"
	"slovenština\0"
	"slovinština\0"
	"španělština\0"
	"norština (bokmål)\0"
	"islandština\0"
	"Spojené arabské emiráty\0"
	"Afghánistán\0"
	"Antigua a Barbuda\0"
	"Albánie\0"
	"Antarktida\0"
	"Americká Samoa\0"
	"Rakousko\0"
	"Austrálie\0"
	"Ålandy\0"
	"Ázerbájdžán\0"
	"Bosna a Hercegovina\0"
	"Bangladéš\0"
	"Belgie\0"
	"Bulharsko\0"
	"Bahrajn\0"
	"Svatý Bartoloměj\0"
	"Bermudy\0"
	"Bolívie\0"
	"Karibské Nizozemsko\0"
	"Brazílie\0"
	"Bahamy\0"
	"Bhútán\0"
	"Bouvetův ostrov\0"
	"Bělorusko\0"
	"Kokosové ostrovy\0"
	"Kongo – Kinshasa\0"
	"Středoafrická republika\0"
	"Kongo – Brazzaville\0"
	"Švýcarsko\0"
	"Pobřeží slonoviny\0"
	"Cookovy ostrovy\0"
	"Čína\0"
	"Kolumbie\0"
	"Kapverdy\0"
	"Vánoční ostrov\0"
	"Kypr\0"
	"Česko\0"
	"Německo\0"
	"Džibutsko\0"
	"Dánsko\0"
	"Dominikánská republika\0"
	"Alžírsko\0"
	"Ekvádor\0"
	"Estonsko\0"
	"Západní Sahara\0"
	"Španělsko\0"
	"Etiopie\0"
	"Finsko\0"
	"Falklandské ostrovy\0"
	"Mikronésie\0"
	"Faerské ostrovy\0"
	"Francie\0"
	"Spojené království\0"
	"Gruzie\0"
	"Francouzská Guyana\0"
	"Grónsko\0"
	"Rovníková Guinea\0"
	"Řecko\0"
	"Jižní Georgie a Jižní Sandwichovy ostrovy\0"
	"Hongkong – ZAO Číny\0"
	"Heardův ostrov a McDonaldovy ostrovy\0"
	"Chorvatsko\0"
	"Maďarsko\0"
	"Irsko\0"
	"Ostrov Man\0"
	"Indie\0"
	"Britské indickooceánské území\0"
	"Irák\0"
	"Írán\0"
	"Itálie\0"
	"Jordánsko\0"
	"Japonsko\0"
	"Keňa\0"
	"Kyrgyzstán\0"
	"Komory\0"
	"Svatý Kryštof a Nevis\0"
	"Severní Korea\0"
	"Jižní Korea\0"
	"Kajmanské ostrovy\0"
	"Kazachstán\0"
	"Svatá Lucie\0"
	"Lichtenštejnsko\0"
	"Srí Lanka\0"
	"Libérie\0"
	"Lucembursko\0"
	"Lotyšsko\0"
	"Moldavsko\0"
	"Černá Hora\0"
	"Svatý Martin (Francie)\0"
	"Marshallovy ostrovy\0"
	"Severní Makedonie\0"
	"Myanmar (Barma)\0"
	"Mongolsko\0"
	"Macao – ZAO Číny\0"
	"Severní Mariany\0"
	"Mauritánie\0"
	"Mauricius\0"
	"Maledivy\0"
	"Malajsie\0"
	"Nová Kaledonie\0"
	"Norfolk\0"
	"Nigérie\0"
	"Nikaragua\0"
	"Nizozemsko\0"
	"Norsko\0"
	"Nepál\0"
	"Nový Zéland\0"
	"Omán\0"
	"Francouzská Polynésie\0"
	"Papua-Nová Guinea\0"
	"Filipíny\0"
	"Pákistán\0"
	"Polsko\0"
	"Saint-Pierre a Miquelon\0"
	"Pitcairnovy ostrovy\0"
	"Palestinská území\0"
	"Portugalsko\0"
	"Rumunsko\0"
	"Srbsko\0"
	"Rusko\0"
	"Saúdská Arábie\0"
	"Šalamounovy ostrovy\0"
	"Seychely\0"
	"Súdán\0"
	"Švédsko\0"
	"Svatá Helena\0"
	"Slovinsko\0"
	"Špicberky a Jan Mayen\0"
	"Slovensko\0"
	"Somálsko\0"
	"Jižní Súdán\0"
	"Svatý Tomáš a Princův ostrov\0"
	"Svatý Martin (Nizozemsko)\0"
	"Sýrie\0"
	"Turks a Caicos\0"
	"Francouzská jižní území\0"
	"Thajsko\0"
	"Tádžikistán\0"
	"Východní Timor\0"
	"Turkmenistán\0"
	"Tunisko\0"
	"Turecko\0"
	"Trinidad a Tobago\0"
	"Tchaj-wan\0"
	"Menší odlehlé ostrovy USA\0"
	"Spojené státy\0"
	"Uzbekistán\0"
	"Vatikán\0"
	"Svatý Vincenc a Grenadiny\0"
	"Britské Panenské ostrovy\0"
	"Americké Panenské ostrovy\0"
	"Wallis a Futuna\0"
	"Jihoafrická republika\0"
	"da\0"
	"januar\0"
	"februar\0"
	"marts\0"
	"august\0"
	" og \0"
	"engelsk\0"
	"svensk\0"
	"tysk\0"
	"fransk\0"
	"bulgarsk\0"
	"kroatisk\0"
	"tjekkisk\0"
	"dansk\0"
	"Dansk\0"
	"nederlandsk\0"
	"estisk\0"
	"finsk\0"
	"græsk\0"
	"ungarsk\0"
	"irsk\0"
	"italiensk\0"
	"lettisk\0"
	"litauisk\0"
	"maltesisk\0"
	"polsk\0"
	"portugisisk\0"
	"rumænsk\0"
	"slovakisk\0"
	"slovensk\0"
	"spansk\0"
	"bokmål\0"
	"islandsk\0"
	"De Forenede Arabiske Emirater\0"
	"Antigua og Barbuda\0"
	"Amerikansk Samoa\0"
	"Østrig\0"
	"Aserbajdsjan\0"
	"Bosnien-Hercegovina\0"
	"De tidligere Nederlandske Antiller\0"
	"Bouvetøen\0"
	"Cocosøerne\0"
	"Den Centralafrikanske Republik\0"
	"Elfenbenskysten\0"
	"Cookøerne\0"
	"Juleøen\0"
	"Tjekkiet\0"
	"Den Dominikanske Republik\0"
	"Vestsahara\0"
	"Falklandsøerne\0"
	"Færøerne\0"
	"Frankrig\0"
	"Fransk Guyana\0"
	"Grønland\0"
	"Ækvatorialguinea\0"
	"Grækenland\0"
	"South Georgia og De Sydlige Sandwichøer\0"
	"SAR Hongkong\0"
	"Heard Island og McDonald Islands\0"
	"Det Britiske Territorium i Det Indiske Ocean\0"
	"Cambodja\0"
	"Comorerne\0"
	"Saint Kitts og Nevis\0"
	"Caymanøerne\0"
	"Kasakhstan\0"
	"Saint Lucia\0"
	"Letland\0"
	"Marshalløerne\0"
	"SAR Macao\0"
	"Nordmarianerne\0"
	"Maldiverne\0"
	"Ny Kaledonien\0"
	"Nederlandene\0"
	"Fransk Polynesien\0"
	"Papua Ny Guinea\0"
	"Filippinerne\0"
	"Saint Pierre og Miquelon\0"
	"Pitcairn\0"
	"De palæstinensiske områder\0"
	"Rumænien\0"
	"Rusland\0"
	"Salomonøerne\0"
	"Seychellerne\0"
	"Svalbard og Jan Mayen\0"
	"Slovakiet\0"
	"São Tomé og Príncipe\0"
	"Turks- og Caicosøerne\0"
	"De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis\0"
	"Tadsjikistan\0"
	"Tyrkiet\0"
	"Trinidad og Tobago\0"
	"Amerikanske oversøiske øer\0"
	"Saint Vincent og Grenadinerne\0"
	"De Britiske Jomfruøer\0"
	"De Amerikanske Jomfruøer\0"
	"Wallis og Futuna\0"
	"nl\0"
	"maart\0"
	"mei\0"
	"augustus\0"
	" en \0"
	" of \0"
	"Engels\0"
	"Zweeds\0"
	"Duits\0"
	"Frans\0"
	"Bulgaars\0"
	"Tsjechisch\0"
	"Deens\0"
	"Nederlands\0"
	"Estisch\0"
	"Fins\0"
	"Grieks\0"
	"Hongaars\0"
	"Iers\0"
	"Italiaans\0"
	"Lets\0"
	"Litouws\0"
	"Maltees\0"
	"Pools\0"
	"Portugees\0"
	"Roemeens\0"
	"Slowaaks\0"
	"Sloveens\0"
	"Spaans\0"
	"Noors - Bokmål\0"
	"IJslands\0"
	"Verenigde Arabische Emiraten\0"
	"Antigua en Barbuda\0"
	"Albanië\0"
	"Armenië\0"
	"Argentinië\0"
	"Amerikaans-Samoa\0"
	"Oostenrijk\0"
	"Australië\0"
	"Azerbeidzjan\0"
	"Bosnië en Herzegovina\0"
	"België\0"
	"Bulgarije\0"
	"Caribisch Nederland\0"
	"Brazilië\0"
	"Bahama’s\0"
	"Bouveteiland\0"
	"Cocoseilanden\0"
	"Centraal-Afrikaanse Republiek\0"
	"Zwitserland\0"
	"Ivoorkust\0"
	"Cookeilanden\0"
	"Kameroen\0"
	"Kaapverdië\0"
	"Christmaseiland\0"
	"Tsjechië\0"
	"Duitsland\0"
	"Denemarken\0"
	"Dominicaanse Republiek\0"
	"Algerije\0"
	"Egypte\0"
	"Westelijke Sahara\0"
	"Spanje\0"
	"Ethiopië\0"
	"Falklandeilanden\0"
	"Faeröer\0"
	"Frankrijk\0"
	"Verenigd Koninkrijk\0"
	"Georgië\0"
	"Frans-Guyana\0"
	"Guinee\0"
	"Equatoriaal-Guinea\0"
	"Griekenland\0"
	"Zuid-Georgia en Zuidelijke Sandwicheilanden\0"
	"Guinee-Bissau\0"
	"Hongkong SAR van China\0"
	"Heard en McDonaldeilanden\0"
	"Kroatië\0"
	"Hongarije\0"
	"Indonesië\0"
	"Ierland\0"
	"Brits Indische Oceaanterritorium\0"
	"IJsland\0"
	"Italië\0"
	"Jordanië\0"
	"Kirgizië\0"
	"Comoren\0"
	"Saint Kitts en Nevis\0"
	"Noord-Korea\0"
	"Zuid-Korea\0"
	"Koeweit\0"
	"Kaaimaneilanden\0"
	"Kazachstan\0"
	"Litouwen\0"
	"Libië\0"
	"Moldavië\0"
	"Marshalleilanden\0"
	"Noord-Macedonië\0"
	"Myanmar (Birma)\0"
	"Mongolië\0"
	"Macau SAR van China\0"
	"Noordelijke Marianen\0"
	"Mauritanië\0"
	"Maldiven\0"
	"Maleisië\0"
	"Namibië\0"
	"Nieuw-Caledonië\0"
	"Nederland\0"
	"Noorwegen\0"
	"Nieuw-Zeeland\0"
	"Frans-Polynesië\0"
	"Papoea-Nieuw-Guinea\0"
	"Filipijnen\0"
	"Saint-Pierre en Miquelon\0"
	"Pitcairneilanden\0"
	"Palestijnse gebieden\0"
	"Roemenië\0"
	"Servië\0"
	"Saoedi-Arabië\0"
	"Salomonseilanden\0"
	"Soedan\0"
	"Zweden\0"
	"Sint-Helena\0"
	"Slovenië\0"
	"Spitsbergen en Jan Mayen\0"
	"Slowakije\0"
	"Somalië\0"
	"Zuid-Soedan\0"
	"Sao Tomé en Principe\0"
	"Sint-Maarten\0"
	"Syrië\0"
	"Turks- en Caicoseilanden\0"
	"Tsjaad\0"
	"Franse Gebieden in de zuidelijke Indische Oceaan\0"
	"Oost-Timor\0"
	"Tunesië\0"
	"Turkije\0"
	"Trinidad en Tobago\0"
	"Oekraïne\0"
	"Oeganda\0"
	"Kleine afgelegen eilanden van de Verenigde Staten\0"
	"Verenigde Staten\0"
	"Oezbekistan\0"
	"Vaticaanstad\0"
	"Saint Vincent en de Grenadines\0"
	"Britse Maagdeneilanden\0"
	"Amerikaanse Maagdeneilanden\0"
	"Wallis en Futuna\0"
	"Zuid-Afrika\0"
	"et\0"
	"jaanuar\0"
	"veebruar\0"
	"märts\0"
	"aprill\0"
	"juuni\0"
	"juuli\0"
	"oktoober\0"
	"detsember\0"
	" ja \0"
	" või \0"
	"inglise\0"
	"rootsi\0"
	"saksa\0"
	"prantsuse\0"
	"bulgaaria\0"
	"horvaadi\0"
	"tšehhi\0"
	"taani\0"
	"hollandi\0"
	"eesti\0"
	"Eesti\0"
	"soome\0"
	"kreeka\0"
	"ungari\0"
	"iiri\0"
	"itaalia\0"
	"läti\0"
	"leedu\0"
	"malta\0"
	"poola\0"
	"portugali\0"
	"rumeenia\0"
	"slovaki\0"
	"sloveeni\0"
	"hispaania\0"
	"norra bokmål\0"
	"islandi\0"
	"Araabia Ühendemiraadid\0"
	"Antigua ja Barbuda\0"
	"Albaania\0"
	"Armeenia\0"
	"Ameerika Samoa\0"
	"Austraalia\0"
	"Ahvenamaa\0"
	"Aserbaidžaan\0"
	"Bosnia ja Hertsegoviina\0"
	"Belgia\0"
	"Bulgaaria\0"
	"Boliivia\0"
	"Hollandi Kariibi mere saared\0"
	"Brasiilia\0"
	"Bahama\0"
	"Bouvet’ saar\0"
	"Valgevene\0"
	"Kookossaared\0"
	"Kongo DV\0"
	"Kesk-Aafrika Vabariik\0"
	"Kongo Vabariik\0"
	"Šveits\0"
	"Cooki saared\0"
	"Tšiili\0"
	"Hiina\0"
	"Kuuba\0"
	"Roheneemesaared\0"
	"Jõulusaar\0"
	"Küpros\0"
	"Tšehhi\0"
	"Saksamaa\0"
	"Taani\0"
	"Dominikaani Vabariik\0"
	"Alžeeria\0"
	"Egiptus\0"
	"Lääne-Sahara\0"
	"Hispaania\0"
	"Etioopia\0"
	"Soome\0"
	"Falklandi saared\0"
	"Mikroneesia\0"
	"Fääri saared\0"
	"Prantsusmaa\0"
	"Ühendkuningriik\0"
	"Gruusia\0"
	"Prantsuse Guajaana\0"
	"Gröönimaa\0"
	"Ekvatoriaal-Guinea\0"
	"Kreeka\0"
	"Lõuna-Georgia ja Lõuna-Sandwichi saared\0"
	"Hongkongi erihalduspiirkond\0"
	"Heardi ja McDonaldi saared\0"
	"Horvaatia\0"
	"Ungari\0"
	"Indoneesia\0"
	"Iirimaa\0"
	"Iisrael\0"
	"Mani saar\0"
	"Briti India ookeani ala\0"
	"Iraak\0"
	"Iraan\0"
	"Itaalia\0"
	"Jordaania\0"
	"Jaapan\0"
	"Keenia\0"
	"Kõrgõzstan\0"
	"Komoorid\0"
	"Saint Kitts ja Nevis\0"
	"Põhja-Korea\0"
	"Lõuna-Korea\0"
	"Kuveit\0"
	"Kaimanisaared\0"
	"Kasahstan\0"
	"Liibanon\0"
	"Libeeria\0"
	"Leedu\0"
	"Läti\0"
	"Liibüa\0"
	"Marshalli Saared\0"
	"Põhja-Makedoonia\0"
	"Mongoolia\0"
	"Macau erihalduspiirkond\0"
	"Põhja-Mariaanid\0"
	"Mauritaania\0"
	"Maldiivid\0"
	"Mehhiko\0"
	"Malaisia\0"
	"Mosambiik\0"
	"Namiibia\0"
	"Uus-Kaledoonia\0"
	"Nigeeria\0"
	"Holland\0"
	"Norra\0"
	"Uus-Meremaa\0"
	"Omaan\0"
	"Peruu\0"
	"Prantsuse Polüneesia\0"
	"Paapua Uus-Guinea\0"
	"Filipiinid\0"
	"Poola\0"
	"Saint-Pierre ja Miquelon\0"
	"Pitcairni saared\0"
	"Palestiina alad\0"
	"Belau\0"
	"Rumeenia\0"
	"Venemaa\0"
	"Saudi Araabia\0"
	"Saalomoni Saared\0"
	"Seišellid\0"
	"Sudaan\0"
	"Rootsi\0"
	"Saint Helena\0"
	"Sloveenia\0"
	"Svalbard ja Jan Mayen\0"
	"Slovakkia\0"
	"Somaalia\0"
	"Lõuna-Sudaan\0"
	"São Tomé ja Príncipe\0"
	"Süüria\0"
	"Svaasimaa\0"
	"Turks ja Caicos\0"
	"Tšaad\0"
	"Prantsuse Lõunaalad\0"
	"Tai\0"
	"Ida-Timor\0"
	"Türkmenistan\0"
	"Tuneesia\0"
	"Türgi\0"
	"Trinidad ja Tobago\0"
	"Tansaania\0"
	"Ühendriikide hajasaared\0"
	"Ameerika Ühendriigid\0"
	"Vatikan\0"
	"Saint Vincent ja Grenadiinid\0"
	"Briti Neitsisaared\0"
	"USA Neitsisaared\0"
	"Wallis ja Futuna\0"
	"Jeemen\0"
	"Lõuna-Aafrika Vabariik\0"
	"fi\0"
	"tammikuuta\0"
	"helmikuuta\0"
	"maaliskuuta\0"
	"huhtikuuta\0"
	"toukokuuta\0"
	"kesäkuuta\0"
	"heinäkuuta\0"
	"elokuuta\0"
	"syyskuuta\0"
	"lokakuuta\0"
	"marraskuuta\0"
	"joulukuuta\0"
	"tammikuu\0"
	"helmikuu\0"
	"maaliskuu\0"
	"huhtikuu\0"
	"toukokuu\0"
	"kesäkuu\0"
	"heinäkuu\0"
	"elokuu\0"
	"syyskuu\0"
	"lokakuu\0"
	"marraskuu\0"
	"joulukuu\0"
	" tai \0"
	"englanti\0"
	"ruotsi\0"
	"ranska\0"
	"bulgaria\0"
	"kroatia\0"
	"tšekki\0"
	"tanska\0"
	"hollanti\0"
	"viro\0"
	"suomi\0"
	"Suomi\0"
	"kreikka\0"
	"unkari\0"
	"italia\0"
	"latvia\0"
	"liettua\0"
	"puola\0"
	"romania\0"
	"slovakki\0"
	"espanja\0"
	"norjan bokmål\0"
	"islanti\0"
	"Arabiemiirikunnat\0"
	"Argentiina\0"
	"Amerikan Samoa\0"
	"Itävalta\0"
	"Ahvenanmaa\0"
	"Azerbaidžan\0"
	"Bosnia ja Hertsegovina\0"
	"Karibian Alankomaat\0"
	"Brasilia\0"
	"Bouvet’nsaari\0"
	"Valko-Venäjä\0"
	"Kookossaaret (Keelingsaaret)\0"
	"Kongon demokraattinen tasavalta\0"
	"Keski-Afrikan tasavalta\0"
	"Kongon tasavalta\0"
	"Sveitsi\0"
	"Norsunluurannikko\0"
	"Cookinsaaret\0"
	"Kiina\0"
	"Kolumbia\0"
	"Joulusaari\0"
	"Kypros\0"
	"Tšekki\0"
	"Saksa\0"
	"Tanska\0"
	"Dominikaaninen tasavalta\0"
	"Viro\0"
	"Egypti\0"
	"Länsi-Sahara\0"
	"Espanja\0"
	"Etiopia\0"
	"Falklandinsaaret\0"
	"Mikronesia\0"
	"Färsaaret\0"
	"Ranska\0"
	"Iso-Britannia\0"
	"Ranskan Guayana\0"
	"Grönlanti\0"
	"Päiväntasaajan Guinea\0"
	"Kreikka\0"
	"Etelä-Georgia ja Eteläiset Sandwichinsaaret\0"
	"Hongkong – Kiinan erityishallintoalue\0"
	"Heard ja McDonaldinsaaret\0"
	"Kroatia\0"
	"Unkari\0"
	"Irlanti\0"
	"Mansaari\0"
	"Intia\0"
	"Brittiläinen Intian valtameren alue\0"
	"Islanti\0"
	"Italia\0"
	"Jordania\0"
	"Japani\0"
	"Kirgisia\0"
	"Komorit\0"
	"Pohjois-Korea\0"
	"Etelä-Korea\0"
	"Caymansaaret\0"
	"Liettua\0"
	"Marshallinsaaret\0"
	"Pohjois-Makedonia\0"
	"Macao – Kiinan erityishallintoalue\0"
	"Pohjois-Mariaanit\0"
	"Malediivit\0"
	"Malesia\0"
	"Uusi-Kaledonia\0"
	"Norfolkinsaari\0"
	"Alankomaat\0"
	"Norja\0"
	"Uusi-Seelanti\0"
	"Ranskan Polynesia\0"
	"Papua-Uusi-Guinea\0"
	"Filippiinit\0"
	"Puola\0"
	"Palestiinalaisalue\0"
	"Portugali\0"
	"Venäjä\0"
	"Saudi-Arabia\0"
	"Salomonsaaret\0"
	"Seychellit\0"
	"Ruotsi\0"
	"Etelä-Sudan\0"
	"Syyria\0"
	"Turks- ja Caicossaaret\0"
	"Tšad\0"
	"Ranskan eteläiset ja antarktiset alueet\0"
	"Thaimaa\0"
	"Itä-Timor\0"
	"Turkki\0"
	"Yhdysvaltain erillissaaret\0"
	"Yhdysvallat\0"
	"Vatikaani\0"
	"Saint Vincent ja Grenadiinit\0"
	"Brittiläiset Neitsytsaaret\0"
	"Yhdysvaltain Neitsytsaaret\0"
	"Etelä-Afrikka\0"
	"el\0"
	"Ιανουαρίου\0"
	"Φεβρουαρίου\0"
	"Μαρτίου\0"
	"Απριλίου\0"
	"Μαΐου\0"
	"Ιουνίου\0"
	"Ιουλίου\0"
	"Αυγούστου\0"
	"Σεπτεμβρίου\0"
	"Οκτωβρίου\0"
	"Νοεμβρίου\0"
	"Δεκεμβρίου\0"
	"Ιανουάριος\0"
	"Φεβρουάριος\0"
	"Μάρτιος\0"
	"Απρίλιος\0"
	"Μάιος\0"
	"Ιούνιος\0"
	"Ιούλιος\0"
	"Αύγουστος\0"
	"Σεπτέμβριος\0"
	"Οκτώβριος\0"
	"Νοέμβριος\0"
	"Δεκέμβριος\0"
	" και \0"
	" ή \0"
	"Αγγλικά\0"
	"Σουηδικά\0"
	"Γερμανικά\0"
	"Γαλλικά\0"
	"Βουλγαρικά\0"
	"Κροατικά\0"
	"Τσεχικά\0"
	"Δανικά\0"
	"Ολλανδικά\0"
	"Εσθονικά\0"
	"Φινλανδικά\0"
	"Ελληνικά\0"
	"Ουγγρικά\0"
	"Ιρλανδικά\0"
	"Ιταλικά\0"
	"Λετονικά\0"
	"Λιθουανικά\0"
	"Μαλτεζικά\0"
	"Πολωνικά\0"
	"Πορτογαλικά\0"
	"Ρουμανικά\0"
	"Σλοβακικά\0"
	"Σλοβενικά\0"
	"Ισπανικά\0"
	"Νορβηγικά Μποκμάλ\0"
	"Ισλανδικά\0"
	"Ανδόρα\0"
	"Ηνωμένα Αραβικά Εμιράτα\0"
	"Αφγανιστάν\0"
	"Αντίγκουα και Μπαρμπούντα\0"
	"Ανγκουίλα\0"
	"Αλβανία\0"
	"Αρμενία\0"
	"Αγκόλα\0"
	"Ανταρκτική\0"
	"Αργεντινή\0"
	"Αμερικανική Σαμόα\0"
	"Αυστρία\0"
	"Αυστραλία\0"
	"Αρούμπα\0"
	"Νήσοι Όλαντ\0"
	"Αζερμπαϊτζάν\0"
	"Βοσνία - Ερζεγοβίνη\0"
	"Μπαρμπέιντος\0"
	"Μπανγκλαντές\0"
	"Βέλγιο\0"
	"Μπουρκίνα Φάσο\0"
	"Βουλγαρία\0"
	"Μπαχρέιν\0"
	"Μπουρούντι\0"
	"Μπενίν\0"
	"Άγιος Βαρθολομαίος\0"
	"Βερμούδες\0"
	"Μπρουνέι\0"
	"Βολιβία\0"
	"Ολλανδία Καραϊβικής\0"
	"Βραζιλία\0"
	"Μπαχάμες\0"
	"Μπουτάν\0"
	"Νήσος Μπουβέ\0"
	"Μποτσουάνα\0"
	"Λευκορωσία\0"
	"Μπελίζ\0"
	"Καναδάς\0"
	"Νήσοι Κόκος (Κίλινγκ)\0"
	"Κονγκό - Κινσάσα\0"
	"Κεντροαφρικανική Δημοκρατία\0"
	"Κονγκό - Μπραζαβίλ\0"
	"Ελβετία\0"
	"Ακτή Ελεφαντοστού\0"
	"Νήσοι Κουκ\0"
	"Χιλή\0"
	"Καμερούν\0"
	"Κίνα\0"
	"Κολομβία\0"
	"Κόστα Ρίκα\0"
	"Κούβα\0"
	"Πράσινο Ακρωτήριο\0"
	"Κουρασάο\0"
	"Νήσος των Χριστουγέννων\0"
	"Κύπρος\0"
	"Τσεχία\0"
	"Γερμανία\0"
	"Τζιμπουτί\0"
	"Δανία\0"
	"Ντομίνικα\0"
	"Δομινικανή Δημοκρατία\0"
	"Αλγερία\0"
	"Ισημερινός\0"
	"Εσθονία\0"
	"Αίγυπτος\0"
	"Δυτική Σαχάρα\0"
	"Ερυθραία\0"
	"Ισπανία\0"
	"Αιθιοπία\0"
	"Φινλανδία\0"
	"Φίτζι\0"
	"Νήσοι Φόκλαντ\0"
	"Μικρονησία\0"
	"Νήσοι Φερόες\0"
	"Γαλλία\0"
	"Γκαμπόν\0"
	"Ηνωμένο Βασίλειο\0"
	"Γρενάδα\0"
	"Γεωργία\0"
	"Γαλλική Γουιάνα\0"
	"Γκέρνζι\0"
	"Γκάνα\0"
	"Γιβραλτάρ\0"
	"Γροιλανδία\0"
	"Γκάμπια\0"
	"Γουινέα\0"
	"Γουαδελούπη\0"
	"Ισημερινή Γουινέα\0"
	"Ελλάδα\0"
	"Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς\0"
	"Γουατεμάλα\0"
	"Γκουάμ\0"
	"Γουινέα Μπισάου\0"
	"Γουιάνα\0"
	"Χονγκ Κονγκ ΕΔΠ Κίνας\0"
	"Νήσοι Χερντ και Μακντόναλντ\0"
	"Ονδούρα\0"
	"Κροατία\0"
	"Αϊτή\0"
	"Ουγγαρία\0"
	"Ινδονησία\0"
	"Ιρλανδία\0"
	"Ισραήλ\0"
	"Νήσος του Μαν\0"
	"Ινδία\0"
	"Βρετανικά Εδάφη Ινδικού Ωκεανού\0"
	"Ιράκ\0"
	"Ιράν\0"
	"Ισλανδία\0"
	"Ιταλία\0"
	"Τζέρζι\0"
	"Τζαμάικα\0"
	"Ιορδανία\0"
	"Ιαπωνία\0"
	"Κένυα\0"
	"Κιργιστάν\0"
	"Καμπότζη\0"
	"Κιριμπάτι\0"
	"Κομόρες\0"
	"Σεν Κιτς και Νέβις\0"
	"Βόρεια Κορέα\0"
	"Νότια Κορέα\0"
	"Κουβέιτ\0"
	"Νήσοι Κέιμαν\0"
	"Καζακστάν\0"
	"Λάος\0"
	"Λίβανος\0"
	"Αγία Λουκία\0"
	"Λιχτενστάιν\0"
	"Σρι Λάνκα\0"
	"Λιβερία\0"
	"Λεσότο\0"
	"Λιθουανία\0"
	"Λουξεμβούργο\0"
	"Λετονία\0"
	"Λιβύη\0"
	"Μαρόκο\0"
	"Μονακό\0"
	"Μολδαβία\0"
	"Μαυροβούνιο\0"
	"Άγιος Μαρτίνος (Γαλλικό τμήμα)\0"
	"Μαδαγασκάρη\0"
	"Νήσοι Μάρσαλ\0"
	"Βόρεια Μακεδονία\0"
	"Μάλι\0"
	"Μιανμάρ (Βιρμανία)\0"
	"Μογγολία\0"
	"Μακάο ΕΔΠ Κίνας\0"
	"Νήσοι Βόρειες Μαριάνες\0"
	"Μαρτινίκα\0"
	"Μαυριτανία\0"
	"Μονσεράτ\0"
	"Μάλτα\0"
	"Μαυρίκιος\0"
	"Μαλδίβες\0"
	"Μαλάουι\0"
	"Μεξικό\0"
	"Μαλαισία\0"
	"Μοζαμβίκη\0"
	"Ναμίμπια\0"
	"Νέα Καληδονία\0"
	"Νίγηρας\0"
	"Νήσος Νόρφολκ\0"
	"Νιγηρία\0"
	"Νικαράγουα\0"
	"Κάτω Χώρες\0"
	"Νορβηγία\0"
	"Νεπάλ\0"
	"Ναουρού\0"
	"Νιούε\0"
	"Νέα Ζηλανδία\0"
	"Ομάν\0"
	"Παναμάς\0"
	"Περού\0"
	"Γαλλική Πολυνησία\0"
	"Παπούα Νέα Γουινέα\0"
	"Φιλιππίνες\0"
	"Πακιστάν\0"
	"Πολωνία\0"
	"Σεν Πιερ και Μικελόν\0"
	"Νήσοι Πίτκερν\0"
	"Πουέρτο Ρίκο\0"
	"Παλαιστινιακά Εδάφη\0"
	"Πορτογαλία\0"
	"Παλάου\0"
	"Παραγουάη\0"
	"Κατάρ\0"
	"Ρεϊνιόν\0"
	"Ρουμανία\0"
	"Σερβία\0"
	"Ρωσία\0"
	"Ρουάντα\0"
	"Σαουδική Αραβία\0"
	"Νήσοι Σολομώντος\0"
	"Σεϋχέλλες\0"
	"Σουδάν\0"
	"Σουηδία\0"
	"Σιγκαπούρη\0"
	"Αγία Ελένη\0"
	"Σλοβενία\0"
	"Σβάλμπαρντ και Γιαν Μαγιέν\0"
	"Σλοβακία\0"
	"Σιέρα Λεόνε\0"
	"Άγιος Μαρίνος\0"
	"Σενεγάλη\0"
	"Σομαλία\0"
	"Σουρινάμ\0"
	"Νότιο Σουδάν\0"
	"Σάο Τομέ και Πρίνσιπε\0"
	"Ελ Σαλβαδόρ\0"
	"Άγιος Μαρτίνος (Ολλανδικό τμήμα)\0"
	"Συρία\0"
	"Εσουατίνι\0"
	"Νήσοι Τερκς και Κάικος\0"
	"Τσαντ\0"
	"Γαλλικά Νότια Εδάφη\0"
	"Τόγκο\0"
	"Ταϊλάνδη\0"
	"Τατζικιστάν\0"
	"Τοκελάου\0"
	"Τιμόρ-Λέστε\0"
	"Τουρκμενιστάν\0"
	"Τυνησία\0"
	"Τόνγκα\0"
	"Τουρκία\0"
	"Τρινιντάντ και Τομπάγκο\0"
	"Τουβαλού\0"
	"Ταϊβάν\0"
	"Τανζανία\0"
	"Ουκρανία\0"
	"Ουγκάντα\0"
	"Απομακρυσμένες Νησίδες ΗΠΑ\0"
	"Ηνωμένες Πολιτείες\0"
	"Ουρουγουάη\0"
	"Ουζμπεκιστάν\0"
	"Βατικανό\0"
	"Άγιος Βικέντιος και Γρεναδίνες\0"
	"Βενεζουέλα\0"
	"Βρετανικές Παρθένες Νήσοι\0"
	"Αμερικανικές Παρθένες Νήσοι\0"
	"Βιετνάμ\0"
	"Βανουάτου\0"
	"Γουάλις και Φουτούνα\0"
	"Σαμόα\0"
	"Υεμένη\0"
	"Μαγιότ\0"
	"Νότια Αφρική\0"
	"Ζάμπια\0"
	"Ζιμπάμπουε\0"
	"hu\0"
	"%y. %M %d.\0"
	"%y. %M\0"
	"január\0"
	"február\0"
	"március\0"
	"április\0"
	"május\0"
	"június\0"
	"július\0"
	"augusztus\0"
	"szeptember\0"
	"október\0"
	" és \0"
	" vagy \0"
	"angol\0"
	"svéd\0"
	"német\0"
	"francia\0"
	"bolgár\0"
	"horvát\0"
	"cseh\0"
	"dán\0"
	"holland\0"
	"észt\0"
	"finn\0"
	"görög\0"
	"magyar\0"
	"Magyar\0"
	"ír\0"
	"olasz\0"
	"lett\0"
	"litván\0"
	"máltai\0"
	"lengyel\0"
	"portugál\0"
	"román\0"
	"szlovák\0"
	"szlovén\0"
	"spanyol\0"
	"norvég (bokmål)\0"
	"izlandi\0"
	"Egyesült Arab Emírségek\0"
	"Afganisztán\0"
	"Antigua és Barbuda\0"
	"Albánia\0"
	"Örményország\0"
	"Antarktisz\0"
	"Argentína\0"
	"Amerikai Szamoa\0"
	"Ausztria\0"
	"Ausztrália\0"
	"Åland-szigetek\0"
	"Azerbajdzsán\0"
	"Bosznia-Hercegovina\0"
	"Banglades\0"
	"Bulgária\0"
	"Bolívia\0"
	"Holland Karib-térség\0"
	"Brazília\0"
	"Bahama-szigetek\0"
	"Bhután\0"
	"Bouvet-sziget\0"
	"Belarusz\0"
	"Kókusz (Keeling)-szigetek\0"
	"Kongó – Kinshasa\0"
	"Közép-afrikai Köztársaság\0"
	"Kongó – Brazzaville\0"
	"Svájc\0"
	"Elefántcsontpart\0"
	"Cook-szigetek\0"
	"Kína\0"
	"Zöld-foki Köztársaság\0"
	"Karácsony-sziget\0"
	"Ciprus\0"
	"Csehország\0"
	"Németország\0"
	"Dzsibuti\0"
	"Dánia\0"
	"Dominikai Köztársaság\0"
	"Algéria\0"
	"Észtország\0"
	"Egyiptom\0"
	"Nyugat-Szahara\0"
	"Spanyolország\0"
	"Etiópia\0"
	"Finnország\0"
	"Fidzsi\0"
	"Falkland-szigetek\0"
	"Mikronézia\0"
	"Feröer szigetek\0"
	"Franciaország\0"
	"Egyesült Királyság\0"
	"Grúzia\0"
	"Francia Guyana\0"
	"Ghána\0"
	"Gibraltár\0"
	"Egyenlítői-Guinea\0"
	"Görögország\0"
	"Déli-Georgia és Déli-Sandwich-szigetek\0"
	"Bissau-Guinea\0"
	"Hongkong KKT\0"
	"Heard-sziget és McDonald-szigetek\0"
	"Horvátország\0"
	"Magyarország\0"
	"Indonézia\0"
	"Írország\0"
	"Man-sziget\0"
	"Brit Indiai-óceáni Terület\0"
	"Irán\0"
	"Izland\0"
	"Olaszország\0"
	"Jordánia\0"
	"Japán\0"
	"Kirgizisztán\0"
	"Kambodzsa\0"
	"Comore-szigetek\0"
	"Saint Kitts és Nevis\0"
	"Észak-Korea\0"
	"Dél-Korea\0"
	"Kuvait\0"
	"Kajmán-szigetek\0"
	"Kazahsztán\0"
	"Laosz\0"
	"Libéria\0"
	"Litvánia\0"
	"Lettország\0"
	"Líbia\0"
	"Marokkó\0"
	"Montenegró\0"
	"Madagaszkár\0"
	"Marshall-szigetek\0"
	"Észak-Macedónia\0"
	"Mianmar\0"
	"Mongólia\0"
	"Makaó KKT\0"
	"Északi Mariana-szigetek\0"
	"Mauritánia\0"
	"Málta\0"
	"Maldív-szigetek\0"
	"Mexikó\0"
	"Malajzia\0"
	"Namíbia\0"
	"Új-Kaledónia\0"
	"Norfolk-sziget\0"
	"Nigéria\0"
	"Hollandia\0"
	"Norvégia\0"
	"Új-Zéland\0"
	"Francia Polinézia\0"
	"Pápua Új-Guinea\0"
	"Fülöp-szigetek\0"
	"Pakisztán\0"
	"Lengyelország\0"
	"Saint-Pierre és Miquelon\0"
	"Pitcairn-szigetek\0"
	"Palesztin Autonómia\0"
	"Portugália\0"
	"Románia\0"
	"Szerbia\0"
	"Oroszország\0"
	"Szaúd-Arábia\0"
	"Salamon-szigetek\0"
	"Seychelle-szigetek\0"
	"Szudán\0"
	"Svédország\0"
	"Szingapúr\0"
	"Szent Ilona\0"
	"Szlovénia\0"
	"Svalbard és Jan Mayen\0"
	"Szlovákia\0"
	"Szenegál\0"
	"Szomália\0"
	"Dél-Szudán\0"
	"São Tomé és Príncipe\0"
	"Szíria\0"
	"Szváziföld\0"
	"Turks- és Caicos-szigetek\0"
	"Csád\0"
	"Francia Déli Területek\0"
	"Thaiföld\0"
	"Tádzsikisztán\0"
	"Kelet-Timor\0"
	"Türkmenisztán\0"
	"Tunézia\0"
	"Törökország\0"
	"Trinidad és Tobago\0"
	"Tanzánia\0"
	"Ukrajna\0"
	"Az USA lakatlan külbirtokai\0"
	"Egyesült Államok\0"
	"Üzbegisztán\0"
	"Saint Vincent és a Grenadine-szigetek\0"
	"Brit Virgin-szigetek\0"
	"Amerikai Virgin-szigetek\0"
	"Vietnám\0"
	"Wallis és Futuna\0"
	"Szamoa\0"
	"Dél-afrikai Köztársaság\0"
	"ga\0"
	"Eanáir\0"
	"Feabhra\0"
	"Márta\0"
	"Aibreán\0"
	"Bealtaine\0"
	"Meitheamh\0"
	"Iúil\0"
	"Lúnasa\0"
	"Meán Fómhair\0"
	"Deireadh Fómhair\0"
	"Samhain\0"
	"Nollaig\0"
	" agus \0"
	" nó \0"
	"Béarla\0"
	"Sualainnis\0"
	"Gearmáinis\0"
	"Fraincis\0"
	"Bulgáiris\0"
	"Cróitis\0"
	"Seicis\0"
	"Danmhairgis\0"
	"Ollainnis\0"
	"Eastóinis\0"
	"Fionlainnis\0"
	"Gréigis\0"
	"Ungáiris\0"
	"Gaeilge\0"
	"Iodáilis\0"
	"Laitvis\0"
	"Liotuáinis\0"
	"Máltais\0"
	"Polainnis\0"
	"Portaingéilis\0"
	"Rómáinis\0"
	"Slóvaicis\0"
	"Slóivéinis\0"
	"Spáinnis\0"
	"Bocmál\0"
	"Íoslainnis\0"
	"Andóra\0"
	"Aontas na nÉimíríochtaí Arabacha\0"
	"an Afganastáin\0"
	"Antigua agus Barbúda\0"
	"Angaíle\0"
	"an Albáin\0"
	"an Airméin\0"
	"Angóla\0"
	"Antartaice\0"
	"an Airgintín\0"
	"Samó Mheiriceá\0"
	"an Ostair\0"
	"an Astráil\0"
	"Arúba\0"
	"Oileáin Åland\0"
	"an Asarbaiseáin\0"
	"an Bhoisnia agus an Heirseagaivéin\0"
	"Barbadós\0"
	"an Bhanglaidéis\0"
	"an Bheilg\0"
	"Buircíne Fasó\0"
	"an Bhulgáir\0"
	"Bairéin\0"
	"an Bhurúin\0"
	"Beinin\0"
	"Beirmiúda\0"
	"Brúiné\0"
	"an Bholaiv\0"
	"an Ísiltír Chairibeach\0"
	"an Bhrasaíl\0"
	"na Bahámaí\0"
	"an Bhútáin\0"
	"Oileán Bouvet\0"
	"an Bhotsuáin\0"
	"an Bhealarúis\0"
	"an Bheilís\0"
	"Ceanada\0"
	"Oileáin Cocos (Keeling)\0"
	"Poblacht Dhaonlathach an Chongó\0"
	"Poblacht na hAfraice Láir\0"
	"Congó-Brazzaville\0"
	"an Eilvéis\0"
	"an Cósta Eabhair\0"
	"Oileáin Cook\0"
	"an tSile\0"
	"Camarún\0"
	"an tSín\0"
	"an Cholóim\0"
	"Cósta Ríce\0"
	"Cúba\0"
	"Rinn Verde\0"
	"Cúrasó\0"
	"Oileán na Nollag\0"
	"an Chipir\0"
	"an tSeicia\0"
	"an Ghearmáin\0"
	"an Danmhairg\0"
	"Doiminice\0"
	"an Phoblacht Dhoiminiceach\0"
	"an Ailgéir\0"
	"Eacuadór\0"
	"an Eastóin\0"
	"an Éigipt\0"
	"an Sahára Thiar\0"
	"an Eiritré\0"
	"an Spáinn\0"
	"an Aetóip\0"
	"an Fhionlainn\0"
	"Fidsí\0"
	"Oileáin Fháclainne\0"
	"an Mhicrinéis\0"
	"Oileáin Fharó\0"
	"an Fhrainc\0"
	"an Ghabúin\0"
	"an Ríocht Aontaithe\0"
	"Greanáda\0"
	"an tSeoirsia\0"
	"Guáin na Fraince\0"
	"Geansaí\0"
	"Gána\0"
	"Giobráltar\0"
	"an Ghraonlainn\0"
	"an Ghaimbia\0"
	"an Ghuine\0"
	"Guadalúip\0"
	"an Ghuine Mheánchiorclach\0"
	"an Ghréig\0"
	"an tSeoirsia Theas agus Oileáin Sandwich Theas\0"
	"Guatamala\0"
	"Guine Bissau\0"
	"an Ghuáin\0"
	"Sainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne\0"
	"Oileán Heard agus Oileáin McDonald\0"
	"Hondúras\0"
	"an Chróit\0"
	"Háítí\0"
	"an Ungáir\0"
	"an Indinéis\0"
	"Éire\0"
	"Iosrael\0"
	"Oileán Mhanann\0"
	"an India\0"
	"Críoch Aigéan Indiach na Breataine\0"
	"an Iaráic\0"
	"an Iaráin\0"
	"an Íoslainn\0"
	"an Iodáil\0"
	"Geirsí\0"
	"Iamáice\0"
	"an Iordáin\0"
	"an tSeapáin\0"
	"an Chéinia\0"
	"an Chirgeastáin\0"
	"an Chambóid\0"
	"Ciribeas\0"
	"Oileáin Chomóra\0"
	"San Críostóir-Nimheas\0"
	"an Chóiré Thuaidh\0"
	"an Chóiré Theas\0"
	"Cuáit\0"
	"Oileáin Cayman\0"
	"an Chasacstáin\0"
	"an Liobáin\0"
	"Lichtinstéin\0"
	"Srí Lanca\0"
	"an Libéir\0"
	"Leosóta\0"
	"an Liotuáin\0"
	"Lucsamburg\0"
	"an Laitvia\0"
	"an Libia\0"
	"Maracó\0"
	"Monacó\0"
	"an Mholdóiv\0"
	"Montainéagró\0"
	"Oileáin Marshall\0"
	"an Mhacadóin Thuaidh\0"
	"Mailí\0"
	"Maenmar (Burma)\0"
	"an Mhongóil\0"
	"Sainréigiún Riaracháin Macao, Daonphoblacht na Síne\0"
	"na hOileáin Mháirianacha Thuaidh\0"
	"an Mháratáin\0"
	"Montsarat\0"
	"Oileán Mhuirís\0"
	"Oileáin Mhaildíve\0"
	"an Mhaláiv\0"
	"Meicsiceo\0"
	"an Mhalaeisia\0"
	"Mósaimbíc\0"
	"an Namaib\0"
	"an Nua-Chaladóin\0"
	"an Nígir\0"
	"Oileán Norfolk\0"
	"an Nigéir\0"
	"Nicearagua\0"
	"an Ísiltír\0"
	"an Iorua\0"
	"Neipeal\0"
	"Nárú\0"
	"an Nua-Shéalainn\0"
	"Óman\0"
	"Peiriú\0"
	"Polainéis na Fraince\0"
	"Nua-Ghuine Phapua\0"
	"na hOileáin Fhilipíneacha\0"
	"an Phacastáin\0"
	"an Pholainn\0"
	"San Pierre agus Miquelon\0"
	"Oileáin Pitcairn\0"
	"Pórtó Ríce\0"
	"na Críocha Palaistíneacha\0"
	"an Phortaingéil\0"
	"Oileáin Palau\0"
	"Paragua\0"
	"Catar\0"
	"an Rómáin\0"
	"an tSeirbia\0"
	"an Rúis\0"
	"an Araib Shádach\0"
	"Oileáin Sholaimh\0"
	"na Séiséil\0"
	"an tSúdáin\0"
	"an tSualainn\0"
	"Singeapór\0"
	"San Héilin\0"
	"an tSlóivéin\0"
	"Svalbard agus Jan Mayen\0"
	"an tSlóvaic\0"
	"Siarra Leon\0"
	"San Mairíne\0"
	"an tSeineagáil\0"
	"an tSomáil\0"
	"Suranam\0"
	"an tSúdáin Theas\0"
	"São Tomé agus Príncipe\0"
	"an tSalvadóir\0"
	"an tSiria\0"
	"eSuaitíní\0"
	"Oileáin na dTurcach agus Caicos\0"
	"Sead\0"
	"Críocha Francacha Dheisceart an Domhain\0"
	"Tóga\0"
	"an Téalainn\0"
	"an Táidsíceastáin\0"
	"Tócalá\0"
	"Tíomór Thoir\0"
	"an Tuircméanastáin\0"
	"an Túinéis\0"
	"an Tuirc\0"
	"Oileán na Tríonóide agus Tobága\0"
	"Túvalú\0"
	"an Téaváin\0"
	"an Tansáin\0"
	"an Úcráin\0"
	"Oileáin Imeallacha S.A.M.\0"
	"Stáit Aontaithe Mheiriceá\0"
	"Uragua\0"
	"an Úisbéiceastáin\0"
	"Cathair na Vatacáine\0"
	"San Uinseann agus na Greanáidíní\0"
	"Veiniséala\0"
	"Oileáin Bhriotanacha na Maighdean\0"
	"Oileáin Mheiriceánacha na Maighdean\0"
	"Vítneam\0"
	"Vanuatú\0"
	"Vailís agus Futúna\0"
	"Samó\0"
	"Éimin\0"
	"an Afraic Theas\0"
	"an tSaimbia\0"
	"an tSiombáib\0"
	"it\0"
	"gennaio\0"
	"febbraio\0"
	"marzo\0"
	"aprile\0"
	"maggio\0"
	"giugno\0"
	"luglio\0"
	"agosto\0"
	"settembre\0"
	"ottobre\0"
	"dicembre\0"
	" e \0"
	" o \0"
	"inglese\0"
	"svedese\0"
	"tedesco\0"
	"francese\0"
	"bulgaro\0"
	"croato\0"
	"ceco\0"
	"danese\0"
	"olandese\0"
	"estone\0"
	"finlandese\0"
	"greco\0"
	"ungherese\0"
	"irlandese\0"
	"italiano\0"
	"Italiano\0"
	"lettone\0"
	"lituano\0"
	"maltese\0"
	"polacco\0"
	"portoghese\0"
	"rumeno\0"
	"slovacco\0"
	"sloveno\0"
	"spagnolo\0"
	"norvegese bokmål\0"
	"islandese\0"
	"Emirati Arabi Uniti\0"
	"Antigua e Barbuda\0"
	"Antartide\0"
	"Samoa americane\0"
	"Isole Åland\0"
	"Azerbaigian\0"
	"Bosnia ed Erzegovina\0"
	"Belgio\0"
	"Caraibi olandesi\0"
	"Brasile\0"
	"Isola Bouvet\0"
	"Bielorussia\0"
	"Isole Cocos (Keeling)\0"
	"Repubblica Centrafricana\0"
	"Svizzera\0"
	"Costa d’Avorio\0"
	"Isole Cook\0"
	"Cile\0"
	"Camerun\0"
	"Cina\0"
	"Capo Verde\0"
	"Isola Christmas\0"
	"Cipro\0"
	"Cechia\0"
	"Germania\0"
	"Gibuti\0"
	"Danimarca\0"
	"Repubblica Dominicana\0"
	"Egitto\0"
	"Sahara occidentale\0"
	"Spagna\0"
	"Finlandia\0"
	"Figi\0"
	"Isole Falkland\0"
	"Isole Fær Øer\0"
	"Francia\0"
	"Regno Unito\0"
	"Guyana Francese\0"
	"Gibilterra\0"
	"Groenlandia\0"
	"Guadalupa\0"
	"Guinea Equatoriale\0"
	"Grecia\0"
	"Georgia del Sud e Sandwich Australi\0"
	"RAS di Hong Kong\0"
	"Isole Heard e McDonald\0"
	"Croazia\0"
	"Ungheria\0"
	"Irlanda\0"
	"Israele\0"
	"Isola di Man\0"
	"Territorio britannico dell’Oceano Indiano\0"
	"Islanda\0"
	"Giamaica\0"
	"Giordania\0"
	"Giappone\0"
	"Kirghizistan\0"
	"Cambogia\0"
	"Comore\0"
	"Saint Kitts e Nevis\0"
	"Corea del Nord\0"
	"Corea del Sud\0"
	"Isole Cayman\0"
	"Kazakistan\0"
	"Libano\0"
	"Lituania\0"
	"Lussemburgo\0"
	"Lettonia\0"
	"Libia\0"
	"Marocco\0"
	"Moldavia\0"
	"Isole Marshall\0"
	"Macedonia del Nord\0"
	"Myanmar (Birmania)\0"
	"RAS di Macao\0"
	"Isole Marianne settentrionali\0"
	"Martinica\0"
	"Maldive\0"
	"Messico\0"
	"Mozambico\0"
	"Nuova Caledonia\0"
	"Isola Norfolk\0"
	"Paesi Bassi\0"
	"Norvegia\0"
	"Nuova Zelanda\0"
	"Perù\0"
	"Polinesia francese\0"
	"Papua Nuova Guinea\0"
	"Filippine\0"
	"Polonia\0"
	"Saint-Pierre e Miquelon\0"
	"Isole Pitcairn\0"
	"Portorico\0"
	"Territori palestinesi\0"
	"Portogallo\0"
	"Riunione\0"
	"Arabia Saudita\0"
	"Isole Salomone\0"
	"Svezia\0"
	"Sant’Elena\0"
	"Svalbard e Jan Mayen\0"
	"Slovacchia\0"
	"Sud Sudan\0"
	"São Tomé e Príncipe\0"
	"Siria\0"
	"eSwatini\0"
	"Isole Turks e Caicos\0"
	"Ciad\0"
	"Terre australi francesi\0"
	"Thailandia\0"
	"Tagikistan\0"
	"Timor Est\0"
	"Turchia\0"
	"Trinidad e Tobago\0"
	"Ucraina\0"
	"Isole Minori Esterne degli Stati Uniti\0"
	"Stati Uniti\0"
	"Città del Vaticano\0"
	"Saint Vincent e Grenadine\0"
	"Isole Vergini Britanniche\0"
	"Isole Vergini Americane\0"
	"Wallis e Futuna\0"
	"Sudafrica\0"
	"lv\0"
	"%y. gada %d. %M\0"
	"%y. g. %M\0"
	"janvāris\0"
	"februāris\0"
	"aprīlis\0"
	"maijs\0"
	"jūnijs\0"
	"jūlijs\0"
	"augusts\0"
	"septembris\0"
	"oktobris\0"
	"novembris\0"
	"decembris\0"
	" un \0"
	" vai \0"
	"angļu\0"
	"zviedru\0"
	"vācu\0"
	"franču\0"
	"bulgāru\0"
	"horvātu\0"
	"čehu\0"
	"dāņu\0"
	"holandiešu\0"
	"igauņu\0"
	"somu\0"
	"grieķu\0"
	"ungāru\0"
	"īru\0"
	"itāļu\0"
	"latviešu\0"
	"Latviešu\0"
	"lietuviešu\0"
	"maltiešu\0"
	"poļu\0"
	"portugāļu\0"
	"rumāņu\0"
	"slovāku\0"
	"slovēņu\0"
	"spāņu\0"
	"norvēģu bukmols\0"
	"islandiešu\0"
	"Apvienotie Arābu Emirāti\0"
	"Afganistāna\0"
	"Antigva un Barbuda\0"
	"Angilja\0"
	"Albānija\0"
	"Armēnija\0"
	"Argentīna\0"
	"ASV Samoa\0"
	"Austrālija\0"
	"Olandes salas\0"
	"Azerbaidžāna\0"
	"Bosnija un Hercegovina\0"
	"Barbadosa\0"
	"Bangladeša\0"
	"Beļģija\0"
	"Burkinafaso\0"
	"Bulgārija\0"
	"Bahreina\0"
	"Burundija\0"
	"Benina\0"
	"Senbartelmī\0"
	"Bermudu salas\0"
	"Bruneja\0"
	"Bolīvija\0"
	"Nīderlandes Karību salas\0"
	"Brazīlija\0"
	"Bahamu salas\0"
	"Butāna\0"
	"Buvē sala\0"
	"Botsvāna\0"
	"Baltkrievija\0"
	"Beliza\0"
	"Kanāda\0"
	"Kokosu (Kīlinga) salas\0"
	"Kongo (Kinšasa)\0"
	"Centrālāfrikas Republika\0"
	"Kongo (Brazavila)\0"
	"Šveice\0"
	"Kotdivuāra\0"
	"Kuka salas\0"
	"Čīle\0"
	"Kamerūna\0"
	"Ķīna\0"
	"Kaboverde\0"
	"Kirasao\0"
	"Ziemsvētku sala\0"
	"Kipra\0"
	"Čehija\0"
	"Vācija\0"
	"Džibutija\0"
	"Dānija\0"
	"Dominikāna\0"
	"Alžīrija\0"
	"Ekvadora\0"
	"Igaunija\0"
	"Ēģipte\0"
	"Rietumsahāra\0"
	"Spānija\0"
	"Somija\0"
	"Folklenda salas\0"
	"Mikronēzija\0"
	"Fēru salas\0"
	"Francija\0"
	"Gabona\0"
	"Apvienotā Karaliste\0"
	"Grenāda\0"
	"Francijas Gviāna\0"
	"Gērnsija\0"
	"Gibraltārs\0"
	"Grenlande\0"
	"Gvadelupa\0"
	"Ekvatoriālā Gvineja\0"
	"Grieķija\0"
	"Dienviddžordžija un Dienvidsendviču salas\0"
	"Guama\0"
	"Gvineja-Bisava\0"
	"Gajāna\0"
	"Ķīnas īpašās pārvaldes apgabals Honkonga\0"
	"Hērda sala un Makdonalda salas\0"
	"Hondurasa\0"
	"Horvātija\0"
	"Ungārija\0"
	"Indonēzija\0"
	"Īrija\0"
	"Izraēla\0"
	"Menas sala\0"
	"Indijas okeāna Britu teritorija\0"
	"Irāka\0"
	"Irāna\0"
	"Itālija\0"
	"Džērsija\0"
	"Jordānija\0"
	"Japāna\0"
	"Kirgizstāna\0"
	"Komoru salas\0"
	"Sentkitsa un Nevisa\0"
	"Ziemeļkoreja\0"
	"Dienvidkoreja\0"
	"Kuveita\0"
	"Kaimanu salas\0"
	"Kazahstāna\0"
	"Laosa\0"
	"Libāna\0"
	"Sentlūsija\0"
	"Lihtenšteina\0"
	"Šrilanka\0"
	"Libērija\0"
	"Lietuva\0"
	"Luksemburga\0"
	"Lībija\0"
	"Maroka\0"
	"Melnkalne\0"
	"Senmartēna\0"
	"Madagaskara\0"
	"Māršala salas\0"
	"Ziemeļmaķedonija\0"
	"Mjanma (Birma)\0"
	"ĶTR īpašais administratīvais reģions Makao\0"
	"Ziemeļu Marianas salas\0"
	"Martinika\0"
	"Mauritānija\0"
	"Montserrata\0"
	"Maurīcija\0"
	"Maldīvija\0"
	"Malāvija\0"
	"Meksika\0"
	"Malaizija\0"
	"Mozambika\0"
	"Namībija\0"
	"Jaunkaledonija\0"
	"Nigēra\0"
	"Norfolkas sala\0"
	"Nigērija\0"
	"Nīderlande\0"
	"Norvēģija\0"
	"Nepāla\0"
	"Jaunzēlande\0"
	"Omāna\0"
	"Francijas Polinēzija\0"
	"Papua-Jaungvineja\0"
	"Filipīnas\0"
	"Pakistāna\0"
	"Polija\0"
	"Senpjēra un Mikelona\0"
	"Pitkērnas salas\0"
	"Puertoriko\0"
	"Palestīnas teritorijas\0"
	"Portugāle\0"
	"Paragvaja\0"
	"Katara\0"
	"Reinjona\0"
	"Rumānija\0"
	"Serbija\0"
	"Krievija\0"
	"Saūda Arābija\0"
	"Zālamana salas\0"
	"Seišelu salas\0"
	"Sudāna\0"
	"Zviedrija\0"
	"Singapūra\0"
	"Sv.Helēnas sala\0"
	"Slovēnija\0"
	"Svalbāra un Jana Majena sala\0"
	"Slovākija\0"
	"Sjerraleone\0"
	"Sanmarīno\0"
	"Senegāla\0"
	"Somālija\0"
	"Surinama\0"
	"Dienvidsudāna\0"
	"Santome un Prinsipi\0"
	"Salvadora\0"
	"Sintmārtena\0"
	"Sīrija\0"
	"Svatini\0"
	"Tērksas un Kaikosas salas\0"
	"Čada\0"
	"Francijas Dienvidjūru teritorija\0"
	"Taizeme\0"
	"Tadžikistāna\0"
	"Austrumtimora\0"
	"Turkmenistāna\0"
	"Tunisija\0"
	"Turcija\0"
	"Trinidāda un Tobāgo\0"
	"Taivāna\0"
	"Tanzānija\0"
	"ASV Mazās Aizjūras salas\0"
	"Amerikas Savienotās Valstis\0"
	"Urugvaja\0"
	"Uzbekistāna\0"
	"Vatikāns\0"
	"Sentvinsenta un Grenadīnas\0"
	"Venecuēla\0"
	"Britu Virdžīnas\0"
	"ASV Virdžīnas\0"
	"Vjetnama\0"
	"Volisa un Futunas salas\0"
	"Jemena\0"
	"Majota\0"
	"Dienvidāfrikas Republika\0"
	"lt\0"
	"%y m. %M %d d.\0"
	"%y m. %L\0"
	"sausio\0"
	"vasario\0"
	"kovo\0"
	"balandžio\0"
	"gegužės\0"
	"birželio\0"
	"liepos\0"
	"rugpjūčio\0"
	"rugsėjo\0"
	"spalio\0"
	"lapkričio\0"
	"gruodžio\0"
	"sausis\0"
	"vasaris\0"
	"kovas\0"
	"balandis\0"
	"gegužė\0"
	"birželis\0"
	"liepa\0"
	"rugpjūtis\0"
	"rugsėjis\0"
	"spalis\0"
	"lapkritis\0"
	"gruodis\0"
	" ir \0"
	" ar \0"
	"anglų\0"
	"švedų\0"
	"vokiečių\0"
	"prancūzų\0"
	"bulgarų\0"
	"kroatų\0"
	"čekų\0"
	"danų\0"
	"olandų\0"
	"estų\0"
	"suomių\0"
	"graikų\0"
	"vengrų\0"
	"airių\0"
	"italų\0"
	"latvių\0"
	"lietuvių\0"
	"Lietuvių\0"
	"maltiečių\0"
	"lenkų\0"
	"portugalų\0"
	"rumunų\0"
	"slovakų\0"
	"slovėnų\0"
	"ispanų\0"
	"norvegų bukmolas\0"
	"islandų\0"
	"Jungtiniai Arabų Emyratai\0"
	"Afganistanas\0"
	"Antigva ir Barbuda\0"
	"Angilija\0"
	"Armėnija\0"
	"Amerikos Samoa\0"
	"Alandų Salos\0"
	"Azerbaidžanas\0"
	"Bosnija ir Hercegovina\0"
	"Barbadosas\0"
	"Bangladešas\0"
	"Burkina Fasas\0"
	"Bulgarija\0"
	"Bahreinas\0"
	"Burundis\0"
	"Beninas\0"
	"Sen Bartelemi\0"
	"Brunėjus\0"
	"Karibų Nyderlandai\0"
	"Brazilija\0"
	"Bahamos\0"
	"Butanas\0"
	"Buvė Sala\0"
	"Botsvana\0"
	"Baltarusija\0"
	"Belizas\0"
	"Kokosų (Kilingo) Salos\0"
	"Kongas-Kinšasa\0"
	"Centrinės Afrikos Respublika\0"
	"Kongas-Brazavilis\0"
	"Šveicarija\0"
	"Dramblio Kaulo Krantas\0"
	"Kuko Salos\0"
	"Čilė\0"
	"Kamerūnas\0"
	"Kinija\0"
	"Kosta Rika\0"
	"Žaliasis Kyšulys\0"
	"Kiurasao\0"
	"Kalėdų Sala\0"
	"Kipras\0"
	"Čekija\0"
	"Vokietija\0"
	"Džibutis\0"
	"Danija\0"
	"Dominikos Respublika\0"
	"Alžyras\0"
	"Ekvadoras\0"
	"Estija\0"
	"Egiptas\0"
	"Vakarų Sachara\0"
	"Eritrėja\0"
	"Ispanija\0"
	"Suomija\0"
	"Fidžis\0"
	"Folklando Salos\0"
	"Farerų Salos\0"
	"Prancūzija\0"
	"Gabonas\0"
	"Jungtinė Karalystė\0"
	"Prancūzijos Gviana\0"
	"Gernsis\0"
	"Gibraltaras\0"
	"Grenlandija\0"
	"Gvinėja\0"
	"Pusiaujo Gvinėja\0"
	"Graikija\0"
	"Pietų Džordžija ir Pietų Sandvičo salos\0"
	"Guamas\0"
	"Bisau Gvinėja\0"
	"Gajana\0"
	"Ypatingasis Administracinis Kinijos Regionas Honkongas\0"
	"Herdo ir Makdonaldo Salos\0"
	"Hondūras\0"
	"Kroatija\0"
	"Haitis\0"
	"Vengrija\0"
	"Airija\0"
	"Izraelis\0"
	"Meno Sala\0"
	"Indijos Vandenyno Britų Sritis\0"
	"Irakas\0"
	"Iranas\0"
	"Islandija\0"
	"Džersis\0"
	"Jordanija\0"
	"Japonija\0"
	"Kirgizija\0"
	"Kiribatis\0"
	"Komorai\0"
	"Sent Kitsas ir Nevis\0"
	"Šiaurės Korėja\0"
	"Pietų Korėja\0"
	"Kuveitas\0"
	"Kaimanų Salos\0"
	"Kazachstanas\0"
	"Laosas\0"
	"Libanas\0"
	"Sent Lusija\0"
	"Lichtenšteinas\0"
	"Lesotas\0"
	"Liuksemburgas\0"
	"Marokas\0"
	"Monakas\0"
	"Juodkalnija\0"
	"Sen Martenas\0"
	"Madagaskaras\0"
	"Maršalo Salos\0"
	"Šiaurės Makedonija\0"
	"Malis\0"
	"Mianmaras (Birma)\0"
	"Ypatingasis Administracinis Kinijos Regionas Makao\0"
	"Marianos Šiaurinės Salos\0"
	"Mauritanija\0"
	"Montseratas\0"
	"Maldyvai\0"
	"Malavis\0"
	"Mozambikas\0"
	"Naujoji Kaledonija\0"
	"Nigeris\0"
	"Norfolko sala\0"
	"Nyderlandai\0"
	"Norvegija\0"
	"Nepalas\0"
	"Niujė\0"
	"Naujoji Zelandija\0"
	"Omanas\0"
	"Prancūzijos Polinezija\0"
	"Papua Naujoji Gvinėja\0"
	"Filipinai\0"
	"Pakistanas\0"
	"Lenkija\0"
	"Sen Pjeras ir Mikelonas\0"
	"Pitkerno salos\0"
	"Puerto Rikas\0"
	"Palestinos teritorija\0"
	"Portugalija\0"
	"Paragvajus\0"
	"Kataras\0"
	"Reunjonas\0"
	"Rumunija\0"
	"Saudo Arabija\0"
	"Saliamono Salos\0"
	"Seišeliai\0"
	"Sudanas\0"
	"Švedija\0"
	"Singapūras\0"
	"Šv. Elenos Sala\0"
	"Slovėnija\0"
	"Svalbardas ir Janas Majenas\0"
	"Slovakija\0"
	"Siera Leonė\0"
	"San Marinas\0"
	"Senegalas\0"
	"Somalis\0"
	"Surinamas\0"
	"Pietų Sudanas\0"
	"San Tomė ir Prinsipė\0"
	"Salvadoras\0"
	"Sint Martenas\0"
	"Svazilandas\0"
	"Terkso ir Kaikoso Salos\0"
	"Čadas\0"
	"Prancūzijos Pietų sritys\0"
	"Togas\0"
	"Tailandas\0"
	"Tadžikija\0"
	"Rytų Timoras\0"
	"Turkmėnistanas\0"
	"Tunisas\0"
	"Turkija\0"
	"Trinidadas ir Tobagas\0"
	"Taivanas\0"
	"Jungtinių Valstijų Mažosios Tolimosios Salos\0"
	"Jungtinės Valstijos\0"
	"Urugvajus\0"
	"Uzbekistanas\0"
	"Vatikano Miesto Valstybė\0"
	"Šventasis Vincentas ir Grenadinai\0"
	"Venesuela\0"
	"Didžiosios Britanijos Mergelių Salos\0"
	"Jungtinių Valstijų Mergelių Salos\0"
	"Vietnamas\0"
	"Volisas ir Futūna\0"
	"Jemenas\0"
	"Majotas\0"
	"Pietų Afrika\0"
	"Zimbabvė\0"
	"mt\0"
	"%d ta’ %M %y\0"
	"Jannar\0"
	"Frar\0"
	"Marzu\0"
	"Mejju\0"
	"Ġunju\0"
	"Lulju\0"
	"Awwissu\0"
	"Settembru\0"
	"Ottubru\0"
	"Novembru\0"
	"Diċembru\0"
	" u \0"
	", u \0"
	", or \0"
	" jew \0"
	", jew \0"
	"Ingliż\0"
	"Żvediż\0"
	"Ġermaniż\0"
	"Franċiż\0"
	"Bulgaru\0"
	"Kroat\0"
	"Ċek\0"
	"Daniż\0"
	"Olandiż\0"
	"Estonjan\0"
	"Finlandiż\0"
	"Grieg\0"
	"Ungeriż\0"
	"Irlandiż\0"
	"Taljan\0"
	"Latvjan\0"
	"Litwan\0"
	"Malti\0"
	"Pollakk\0"
	"Portugiż\0"
	"Rumen\0"
	"Slovakk\0"
	"Sloven\0"
	"Spanjol\0"
	"Bokmal Norveġiż\0"
	"Iżlandiż\0"
	"l-Emirati Għarab Magħquda\0"
	"l-Afganistan\0"
	"Antigua u Barbuda\0"
	"l-Albanija\0"
	"l-Armenja\0"
	"l-Angola\0"
	"l-Antartika\0"
	"l-Arġentina\0"
	"is-Samoa Amerikana\0"
	"l-Awstrija\0"
	"l-Awstralja\0"
	"il-Gżejjer Aland\0"
	"l-Ażerbajġan\0"
	"il-Bożnija-Ħerzegovina\0"
	"il-Bangladesh\0"
	"il-Belġju\0"
	"il-Burkina Faso\0"
	"il-Bulgarija\0"
	"il-Bahrain\0"
	"il-Burundi\0"
	"il-Benin\0"
	"il-Brunei\0"
	"il-Bolivja\0"
	"in-Netherlands tal-Karibew\0"
	"Il-Brażil\0"
	"il-Bahamas\0"
	"il-Bhutan\0"
	"Gżira Bouvet\0"
	"il-Botswana\0"
	"il-Belarussja\0"
	"il-Belize\0"
	"il-Kanada\0"
	"Gżejjer Cocos (Keeling)\0"
	"ir-Repubblika Demokratika tal-Kongo\0"
	"ir-Repubblika Ċentru-Afrikana\0"
	"il-Kongo - Brazzaville\0"
	"l-Iżvizzera\0"
	"il-Kosta tal-Avorju\0"
	"Gżejjer Cook\0"
	"iċ-Ċili\0"
	"il-Kamerun\0"
	"iċ-Ċina\0"
	"il-Kolombja\0"
	"il-Costa Rica\0"
	"il-Gżira Christmas\0"
	"Ċipru\0"
	"ir-Repubblika Ċeka\0"
	"il-Ġermanja\0"
	"il-Djibouti\0"
	"id-Danimarka\0"
	"ir-Repubblika Dominicana\0"
	"l-Alġerija\0"
	"l-Ekwador\0"
	"l-Estonja\0"
	"l-Eġittu\0"
	"is-Saħara tal-Punent\0"
	"l-Eritrea\0"
	"Spanja\0"
	"l-Etjopja\0"
	"il-Finlandja\0"
	"Fiġi\0"
	"il-Gżejjer Falkland\0"
	"il-Mikroneżja\0"
	"il-Gżejjer Faeroe\0"
	"Franza\0"
	"il-Gabon\0"
	"ir-Renju Unit\0"
	"il-Georgia\0"
	"il-Guyana Franċiża\0"
	"il-Ghana\0"
	"Ġibiltà\0"
	"il-Gambja\0"
	"il-Guinea\0"
	"il-Guinea Ekwatorjali\0"
	"il-Greċja\0"
	"il-Georgia tan-Nofsinhar u l-Gżejjer Sandwich tan-Nofsinhar\0"
	"il-Gwatemala\0"
	"il-Guinea-Bissau\0"
	"il-Guyana\0"
	"ir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina\0"
	"il-Gżejjer Heard u l-Gżejjer McDonald\0"
	"il-Honduras\0"
	"il-Kroazja\0"
	"il-Haiti\0"
	"l-Ungerija\0"
	"l-Indoneżja\0"
	"l-Irlanda\0"
	"Iżrael\0"
	"l-Indja\0"
	"Territorju Brittaniku tal-Oċean Indjan\0"
	"l-Iraq\0"
	"l-Iran\0"
	"l-Iżlanda\0"
	"l-Italja\0"
	"il-Ġamajka\0"
	"il-Ġordan\0"
	"il-Ġappun\0"
	"il-Kenja\0"
	"il-Kirgiżistan\0"
	"il-Kambodja\0"
	"Saint Kitts u Nevis\0"
	"il-Korea ta’ Fuq\0"
	"il-Korea t’Isfel\0"
	"il-Kuwajt\0"
	"il-Gżejjer Cayman\0"
	"il-Każakistan\0"
	"il-Laos\0"
	"il-Libanu\0"
	"il-Liechtenstein\0"
	"is-Sri Lanka\0"
	"il-Liberja\0"
	"il-Lesoto\0"
	"il-Litwanja\0"
	"il-Lussemburgu\0"
	"il-Latvja\0"
	"il-Libja\0"
	"il-Marokk\0"
	"il-Moldova\0"
	"il-Montenegro\0"
	"Gżejjer Marshall\0"
	"il-Maċedonja ta’ Fuq\0"
	"il-Mali\0"
	"il-Myanmar/Burma\0"
	"il-Mongolja\0"
	"ir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-Ċina\0"
	"Ġżejjer Mariana tat-Tramuntana\0"
	"il-Mauritania\0"
	"il-Maldivi\0"
	"il-Malawi\0"
	"il-Messiku\0"
	"il-Malasja\0"
	"il-Mozambique\0"
	"in-Namibja\0"
	"in-Niġer\0"
	"Gżira Norfolk\0"
	"in-Niġerja\0"
	"in-Nikaragwa\0"
	"in-Netherlands\0"
	"in-Norveġja\0"
	"in-Nepal\0"
	"l-Oman\0"
	"il-Panama\0"
	"il-Perù\0"
	"Polineżja Franċiża\0"
	"il-Filippini\0"
	"il-Pakistan\0"
	"il-Polonja\0"
	"Saint Pierre u Miquelon\0"
	"Gżejjer Pitcairn\0"
	"it-Territorji Palestinjani\0"
	"il-Portugall\0"
	"il-Paragwaj\0"
	"il-Qatar\0"
	"ir-Rumanija\0"
	"is-Serbja\0"
	"ir-Russja\0"
	"ir-Rwanda\0"
	"l-Arabja Sawdija\0"
	"il-Gżejjer Solomon\0"
	"is-Seychelles\0"
	"is-Sudan\0"
	"l-Iżvezja\0"
	"is-Slovenja\0"
	"Svalbard u Jan Mayen\0"
	"is-Slovakkja\0"
	"is-Senegal\0"
	"is-Somalja\0"
	"is-Suriname\0"
	"is-Sudan t’Isfel\0"
	"São Tomé u Príncipe\0"
	"is-Sirja\0"
	"l-Eswatini\0"
	"il-Gżejjer Turks u Caicos\0"
	"iċ-Chad\0"
	"It-Territorji Franċiżi tan-Nofsinhar\0"
	"it-Togo\0"
	"it-Tajlandja\0"
	"it-Taġikistan\0"
	"it-Tokelau\0"
	"Timor Leste\0"
	"it-Turkmenistan\0"
	"it-Tuneżija\0"
	"it-Turkija\0"
	"Trinidad u Tobago\0"
	"it-Tajwan\0"
	"it-Tanzanija\0"
	"l-Ukrajna\0"
	"l-Uganda\0"
	"Il-Gżejjer Minuri Mbiegħda tal-Istati Uniti\0"
	"l-Istati Uniti\0"
	"l-Urugwaj\0"
	"l-Użbekistan\0"
	"l-Istat tal-Belt tal-Vatikan\0"
	"Saint Vincent u l-Grenadini\0"
	"il-Venezwela\0"
	"il-Gżejjer Verġni Brittaniċi\0"
	"il-Gżejjer Verġni tal-Istati Uniti\0"
	"il-Vjetnam\0"
	"Wallis u Futuna\0"
	"il-Jemen\0"
	"l-Afrika t’Isfel\0"
	"iż-Żambja\0"
	"iż-Żimbabwe\0"
	"pl\0"
	"stycznia\0"
	"lutego\0"
	"marca\0"
	"kwietnia\0"
	"maja\0"
	"czerwca\0"
	"lipca\0"
	"sierpnia\0"
	"września\0"
	"października\0"
	"grudnia\0"
	"styczeń\0"
	"luty\0"
	"marzec\0"
	"kwiecień\0"
	"czerwiec\0"
	"lipiec\0"
	"sierpień\0"
	"wrzesień\0"
	"październik\0"
	"grudzień\0"
	" lub \0"
	"angielski\0"
	"szwedzki\0"
	"niemiecki\0"
	"bułgarski\0"
	"chorwacki\0"
	"czeski\0"
	"duński\0"
	"niderlandzki\0"
	"estoński\0"
	"fiński\0"
	"grecki\0"
	"węgierski\0"
	"irlandzki\0"
	"włoski\0"
	"łotewski\0"
	"litewski\0"
	"maltański\0"
	"polski\0"
	"Polski\0"
	"rumuński\0"
	"słowacki\0"
	"słoweński\0"
	"hiszpański\0"
	"norweski (bokmål)\0"
	"islandzki\0"
	"Zjednoczone Emiraty Arabskie\0"
	"Antigua i Barbuda\0"
	"Antarktyda\0"
	"Argentyna\0"
	"Samoa Amerykańskie\0"
	"Wyspy Alandzkie\0"
	"Azerbejdżan\0"
	"Bośnia i Hercegowina\0"
	"Bangladesz\0"
	"Bułgaria\0"
	"Boliwia\0"
	"Niderlandy Karaibskie\0"
	"Brazylia\0"
	"Wyspa Bouveta\0"
	"Białoruś\0"
	"Wyspy Kokosowe\0"
	"Demokratyczna Republika Konga\0"
	"Republika Środkowoafrykańska\0"
	"Kongo\0"
	"Szwajcaria\0"
	"Wyspy Cooka\0"
	"Chiny\0"
	"Kostaryka\0"
	"Republika Zielonego Przylądka\0"
	"Wyspa Bożego Narodzenia\0"
	"Cypr\0"
	"Czechy\0"
	"Niemcy\0"
	"Dżibuti\0"
	"Dania\0"
	"Dominikana\0"
	"Algieria\0"
	"Ekwador\0"
	"Egipt\0"
	"Sahara Zachodnia\0"
	"Erytrea\0"
	"Hiszpania\0"
	"Fidżi\0"
	"Falklandy\0"
	"Mikronezja\0"
	"Wyspy Owcze\0"
	"Francja\0"
	"Wielka Brytania\0"
	"Gruzja\0"
	"Gujana Francuska\0"
	"Grenlandia\0"
	"Gwinea\0"
	"Gwadelupa\0"
	"Gwinea Równikowa\0"
	"Grecja\0"
	"Georgia Południowa i Sandwich Południowy\0"
	"Gwatemala\0"
	"Gwinea Bissau\0"
	"Gujana\0"
	"SRA Hongkong (Chiny)\0"
	"Wyspy Heard i McDonalda\0"
	"Chorwacja\0"
	"Węgry\0"
	"Indonezja\0"
	"Irlandia\0"
	"Wyspa Man\0"
	"Brytyjskie Terytorium Oceanu Indyjskiego\0"
	"Islandia\0"
	"Włochy\0"
	"Japonia\0"
	"Kambodża\0"
	"Saint Kitts i Nevis\0"
	"Korea Północna\0"
	"Korea Południowa\0"
	"Kuwejt\0"
	"Kajmany\0"
	"Litwa\0"
	"Łotwa\0"
	"Mołdawia\0"
	"Czarnogóra\0"
	"Wyspy Marshalla\0"
	"Macedonia Północna\0"
	"SRA Makau (Chiny)\0"
	"Mariany Północne\0"
	"Martynika\0"
	"Mauretania\0"
	"Malediwy\0"
	"Meksyk\0"
	"Malezja\0"
	"Nowa Kaledonia\0"
	"Holandia\0"
	"Norwegia\0"
	"Nowa Zelandia\0"
	"Polinezja Francuska\0"
	"Papua-Nowa Gwinea\0"
	"Filipiny\0"
	"Polska\0"
	"Saint-Pierre i Miquelon\0"
	"Portoryko\0"
	"Terytoria Palestyńskie\0"
	"Portugalia\0"
	"Paragwaj\0"
	"Reunion\0"
	"Rumunia\0"
	"Rosja\0"
	"Arabia Saudyjska\0"
	"Wyspy Salomona\0"
	"Seszele\0"
	"Szwecja\0"
	"Wyspa Świętej Heleny\0"
	"Słowenia\0"
	"Słowacja\0"
	"Sudan Południowy\0"
	"Wyspy Świętego Tomasza i Książęca\0"
	"Salwador\0"
	"Turks i Caicos\0"
	"Czad\0"
	"Francuskie Terytoria Południowe i Antarktyczne\0"
	"Tajlandia\0"
	"Tadżykistan\0"
	"Timor Wschodni\0"
	"Tunezja\0"
	"Turcja\0"
	"Trynidad i Tobago\0"
	"Tajwan\0"
	"Dalekie Wyspy Mniejsze Stanów Zjednoczonych\0"
	"Stany Zjednoczone\0"
	"Urugwaj\0"
	"Watykan\0"
	"Saint Vincent i Grenadyny\0"
	"Wenezuela\0"
	"Brytyjskie Wyspy Dziewicze\0"
	"Wyspy Dziewicze Stanów Zjednoczonych\0"
	"Wietnam\0"
	"Majotta\0"
	"Republika Południowej Afryki\0"
	"pt-PT\0"
	"%d de %M de %y\0"
	"%M de %y\0"
	"janeiro\0"
	"fevereiro\0"
	"março\0"
	"abril\0"
	"maio\0"
	"junho\0"
	"julho\0"
	"setembro\0"
	"outubro\0"
	"novembro\0"
	"dezembro\0"
	"inglês\0"
	"sueco\0"
	"alemão\0"
	"francês\0"
	"búlgaro\0"
	"croata\0"
	"checo\0"
	"dinamarquês\0"
	"neerlandês\0"
	"estónio\0"
	"finlandês\0"
	"grego\0"
	"húngaro\0"
	"irlandês\0"
	"letão\0"
	"maltês\0"
	"polaco\0"
	"português\0"
	"Português\0"
	"romeno\0"
	"eslovaco\0"
	"esloveno\0"
	"espanhol\0"
	"norueguês bokmål\0"
	"islandês\0"
	"Emirados Árabes Unidos\0"
	"Afeganistão\0"
	"Antígua e Barbuda\0"
	"Anguila\0"
	"Albânia\0"
	"Arménia\0"
	"Antártida\0"
	"Samoa Americana\0"
	"Áustria\0"
	"Austrália\0"
	"Alanda\0"
	"Azerbaijão\0"
	"Bósnia e Herzegovina\0"
	"Bangladeche\0"
	"Bélgica\0"
	"Burquina Faso\0"
	"Barém\0"
	"Benim\0"
	"São Bartolomeu\0"
	"Bermudas\0"
	"Países Baixos Caribenhos\0"
	"Brasil\0"
	"Baamas\0"
	"Butão\0"
	"Ilha Bouvet\0"
	"Bielorrússia\0"
	"Canadá\0"
	"Ilhas dos Cocos (Keeling)\0"
	"República Centro-Africana\0"
	"Suíça\0"
	"Côte d’Ivoire (Costa do Marfim)\0"
	"Ilhas Cook\0"
	"Camarões\0"
	"Colômbia\0"
	"Curaçau\0"
	"Ilha do Natal\0"
	"Chipre\0"
	"Chéquia\0"
	"Alemanha\0"
	"Jibuti\0"
	"Dinamarca\0"
	"Domínica\0"
	"República Dominicana\0"
	"Argélia\0"
	"Equador\0"
	"Estónia\0"
	"Egito\0"
	"Sara Ocidental\0"
	"Eritreia\0"
	"Espanha\0"
	"Finlândia\0"
	"Ilhas Falkland\0"
	"Micronésia\0"
	"Ilhas Faroé\0"
	"França\0"
	"Gabão\0"
	"Reino Unido\0"
	"Granada\0"
	"Geórgia\0"
	"Guiana Francesa\0"
	"Gronelândia\0"
	"Gâmbia\0"
	"Guiné\0"
	"Guiné Equatorial\0"
	"Grécia\0"
	"Ilhas Geórgia do Sul e Sandwich do Sul\0"
	"Guame\0"
	"Guiné-Bissau\0"
	"Guiana\0"
	"Hong Kong, RAE da China\0"
	"Ilhas Heard e McDonald\0"
	"Croácia\0"
	"Hungria\0"
	"Indonésia\0"
	"Ilha de Man\0"
	"Índia\0"
	"Território Britânico do Oceano Índico\0"
	"Iraque\0"
	"Irão\0"
	"Islândia\0"
	"Itália\0"
	"Jordânia\0"
	"Japão\0"
	"Quénia\0"
	"Quirguistão\0"
	"Camboja\0"
	"Quiribáti\0"
	"São Cristóvão e Neves\0"
	"Coreia do Norte\0"
	"Coreia do Sul\0"
	"Koweit\0"
	"Ilhas Caimão\0"
	"Cazaquistão\0"
	"Líbano\0"
	"Santa Lúcia\0"
	"Listenstaine\0"
	"Sri Lanca\0"
	"Lituânia\0"
	"Luxemburgo\0"
	"Letónia\0"
	"Marrocos\0"
	"Mónaco\0"
	"Moldávia\0"
	"São Martinho (Saint-Martin)\0"
	"Madagáscar\0"
	"Ilhas Marshall\0"
	"Macedónia do Norte\0"
	"Mianmar (Birmânia)\0"
	"Macau, RAE da China\0"
	"Ilhas Marianas do Norte\0"
	"Mauritânia\0"
	"Monserrate\0"
	"Maurícia\0"
	"Maldivas\0"
	"Maláui\0"
	"México\0"
	"Malásia\0"
	"Nova Caledónia\0"
	"Níger\0"
	"Ilha Norfolk\0"
	"Nicarágua\0"
	"Países Baixos\0"
	"Noruega\0"
	"Niuê\0"
	"Nova Zelândia\0"
	"Omã\0"
	"Panamá\0"
	"Polinésia Francesa\0"
	"Papua-Nova Guiné\0"
	"Filipinas\0"
	"Paquistão\0"
	"Polónia\0"
	"São Pedro e Miquelão\0"
	"Ilhas Pitcairn\0"
	"Territórios palestinianos\0"
	"Paraguai\0"
	"Reunião\0"
	"Roménia\0"
	"Sérvia\0"
	"Rússia\0"
	"Arábia Saudita\0"
	"Ilhas Salomão\0"
	"Seicheles\0"
	"Sudão\0"
	"Suécia\0"
	"Singapura\0"
	"Santa Helena\0"
	"Eslovénia\0"
	"Eslováquia\0"
	"Serra Leoa\0"
	"São Marinho\0"
	"Somália\0"
	"Sudão do Sul\0"
	"São Martinho (Sint Maarten)\0"
	"Síria\0"
	"Essuatíni\0"
	"Ilhas Turcas e Caicos\0"
	"Chade\0"
	"Territórios Austrais Franceses\0"
	"Tailândia\0"
	"Tajiquistão\0"
	"Toquelau\0"
	"Turquemenistão\0"
	"Tunísia\0"
	"Turquia\0"
	"Trindade e Tobago\0"
	"Tanzânia\0"
	"Ucrânia\0"
	"Ilhas Menores Afastadas dos EUA\0"
	"Estados Unidos\0"
	"Uruguai\0"
	"Usbequistão\0"
	"Cidade do Vaticano\0"
	"São Vicente e Granadinas\0"
	"Ilhas Virgens Britânicas\0"
	"Ilhas Virgens dos EUA\0"
	"Vietname\0"
	"Iémen\0"
	"Maiote\0"
	"África do Sul\0"
	"Zâmbia\0"
	"Zimbabué\0"
	"ro\0"
	"ianuarie\0"
	"februarie\0"
	"martie\0"
	"aprilie\0"
	"iunie\0"
	"iulie\0"
	"septembrie\0"
	"octombrie\0"
	"noiembrie\0"
	"decembrie\0"
	" și \0"
	" sau \0"
	"engleză\0"
	"suedeză\0"
	"germană\0"
	"franceză\0"
	"bulgară\0"
	"croată\0"
	"cehă\0"
	"daneză\0"
	"neerlandeză\0"
	"estonă\0"
	"finlandeză\0"
	"greacă\0"
	"maghiară\0"
	"irlandeză\0"
	"italiană\0"
	"letonă\0"
	"lituaniană\0"
	"malteză\0"
	"poloneză\0"
	"portugheză\0"
	"română\0"
	"Română\0"
	"slovacă\0"
	"slovenă\0"
	"spaniolă\0"
	"norvegiană bokmål\0"
	"islandeză\0"
	"Emiratele Arabe Unite\0"
	"Antigua și Barbuda\0"
	"Samoa Americană\0"
	"Insulele Åland\0"
	"Azerbaidjan\0"
	"Bosnia și Herțegovina\0"
	"Insulele Caraibe Olandeze\0"
	"Brazilia\0"
	"Insula Bouvet\0"
	"Insulele Cocos (Keeling)\0"
	"Republica Centrafricană\0"
	"Elveția\0"
	"Insulele Cook\0"
	"Columbia\0"
	"Capul Verde\0"
	"Insula Christmas\0"
	"Cipru\0"
	"Cehia\0"
	"Danemarca\0"
	"Republica Dominicană\0"
	"Sahara Occidentală\0"
	"Eritreea\0"
	"Spania\0"
	"Finlanda\0"
	"Insulele Falkland\0"
	"Micronezia\0"
	"Insulele Feroe\0"
	"Franța\0"
	"Regatul Unit\0"
	"Guyana Franceză\0"
	"Groenlanda\0"
	"Guineea\0"
	"Guadelupa\0"
	"Guineea Ecuatorială\0"
	"Georgia de Sud și Insulele Sandwich de Sud\0"
	"Guineea-Bissau\0"
	"R.A.S. Hong Kong, China\0"
	"Insula Heard și Insulele McDonald\0"
	"Croația\0"
	"Ungaria\0"
	"Indonezia\0"
	"Insula Man\0"
	"Teritoriul Britanic din Oceanul Indian\0"
	"Iordania\0"
	"Kârgâzstan\0"
	"Cambodgia\0"
	"Saint Kitts și Nevis\0"
	"Coreea de Nord\0"
	"Coreea de Sud\0"
	"Kuweit\0"
	"Insulele Cayman\0"
	"Sfânta Lucia\0"
	"Letonia\0"
	"Republica Moldova\0"
	"Muntenegru\0"
	"Sfântul Martin\0"
	"Insulele Marshall\0"
	"Macedonia de Nord\0"
	"R.A.S. Macao, China\0"
	"Insulele Mariane de Nord\0"
	"Mexic\0"
	"Mozambic\0"
	"Noua Caledonie\0"
	"Insula Norfolk\0"
	"Țările de Jos\0"
	"Noua Zeelandă\0"
	"Polinezia Franceză\0"
	"Papua-Noua Guinee\0"
	"Filipine\0"
	"Saint-Pierre și Miquelon\0"
	"Insulele Pitcairn\0"
	"Teritoriile Palestiniene\0"
	"România\0"
	"Rusia\0"
	"Arabia Saudită\0"
	"Insulele Solomon\0"
	"Suedia\0"
	"Sfânta Elena\0"
	"Svalbard și Jan Mayen\0"
	"Slovacia\0"
	"Sudanul de Sud\0"
	"São Tomé și Príncipe\0"
	"Insulele Turks și Caicos\0"
	"Teritoriile Australe și Antarctice Franceze\0"
	"Thailanda\0"
	"Turcia\0"
	"Trinidad și Tobago\0"
	"Insulele Îndepărtate ale S.U.A.\0"
	"Statele Unite ale Americii\0"
	"Statul Cetății Vaticanului\0"
	"Saint Vincent și Grenadinele\0"
	"Insulele Virgine Britanice\0"
	"Insulele Virgine Americane\0"
	"Wallis și Futuna\0"
	"Africa de Sud\0"
	"sk\0"
	"januára\0"
	"februára\0"
	"apríla\0"
	"mája\0"
	"júna\0"
	"júla\0"
	"augusta\0"
	"septembra\0"
	"októbra\0"
	"novembra\0"
	"decembra\0"
	"marec\0"
	"apríl\0"
	"máj\0"
	"jún\0"
	"júl\0"
	" a \0"
	" alebo \0"
	"švédčina\0"
	"nemčina\0"
	"francúzština\0"
	"bulharčina\0"
	"chorvátčina\0"
	"dánčina\0"
	"holandčina\0"
	"estónčina\0"
	"fínčina\0"
	"gréčtina\0"
	"maďarčina\0"
	"írčina\0"
	"taliančina\0"
	"litovčina\0"
	"maltčina\0"
	"poľština\0"
	"portugalčina\0"
	"rumunčina\0"
	"slovenčina\0"
	"Slovenčina\0"
	"slovinčina\0"
	"španielčina\0"
	"nórčina (bokmal)\0"
	"islandčina\0"
	"Albánsko\0"
	"Arménsko\0"
	"Antarktída\0"
	"Rakúsko\0"
	"Alandy\0"
	"Belgicko\0"
	"Svätý Bartolomej\0"
	"Karibské Holandsko\0"
	"Bouvetov ostrov\0"
	"Bielorusko\0"
	"Konžská demokratická republika\0"
	"Stredoafrická republika\0"
	"Konžská republika\0"
	"Švajčiarsko\0"
	"Pobrežie Slonoviny\0"
	"Cookove ostrovy\0"
	"Vianočný ostrov\0"
	"Nemecko\0"
	"Dominikánska republika\0"
	"Estónsko\0"
	"Západná Sahara\0"
	"Španielsko\0"
	"Fínsko\0"
	"Francúzsko\0"
	"Spojené kráľovstvo\0"
	"Gruzínsko\0"
	"Francúzska Guyana\0"
	"Grécko\0"
	"Južná Georgia a Južné Sandwichove ostrovy\0"
	"Hongkong – OAO Číny\0"
	"Heardov ostrov a Macdonaldove ostrovy\0"
	"Chorvátsko\0"
	"Írsko\0"
	"Britské indickooceánske územie\0"
	"Taliansko\0"
	"Kirgizsko\0"
	"Svätý Krištof a Nevis\0"
	"Severná Kórea\0"
	"Južná Kórea\0"
	"Kajmanie ostrovy\0"
	"Svätá Lucia\0"
	"Lichtenštajnsko\0"
	"Luxembursko\0"
	"Líbya\0"
	"Čierna Hora\0"
	"Svätý Martin (fr.)\0"
	"Marshallove ostrovy\0"
	"Severné Macedónsko\0"
	"Mjanmarsko\0"
	"Macao – OAO Číny\0"
	"Severné Mariány\0"
	"Maurícius\0"
	"Maldivy\0"
	"Nová Kaledónia\0"
	"Holandsko\0"
	"Nórsko\0"
	"Francúzska Polynézia\0"
	"Poľsko\0"
	"Saint Pierre a Miquelon\0"
	"Pitcairnove ostrovy\0"
	"Palestínske územia\0"
	"Paraguaj\0"
	"Saudská Arábia\0"
	"Šalamúnove ostrovy\0"
	"Sudán\0"
	"Svätá Helena\0"
	"Svalbard a Jan Mayen\0"
	"San Maríno\0"
	"Južný Sudán\0"
	"Svätý Tomáš a Princov ostrov\0"
	"Salvádor\0"
	"Svätý Martin (hol.)\0"
	"Sýria\0"
	"Francúzske južné a antarktické územia\0"
	"Východný Timor\0"
	"Turkménsko\0"
	"Menšie odľahlé ostrovy USA\0"
	"Spojené štáty\0"
	"Uruguaj\0"
	"Svätý Vincent a Grenadíny\0"
	"Južná Afrika\0"
	"sl\0"
	"junij\0"
	"julij\0"
	"avgust\0"
	" in \0"
	" ali \0"
	"angleščina\0"
	"švedščina\0"
	"nemščina\0"
	"francoščina\0"
	"bolgarščina\0"
	"hrvaščina\0"
	"češčina\0"
	"danščina\0"
	"nizozemščina\0"
	"estonščina\0"
	"finščina\0"
	"grščina\0"
	"madžarščina\0"
	"irščina\0"
	"italijanščina\0"
	"latvijščina\0"
	"litovščina\0"
	"malteščina\0"
	"poljščina\0"
	"portugalščina\0"
	"romunščina\0"
	"slovaščina\0"
	"slovenščina\0"
	"Slovenščina\0"
	"španščina\0"
	"knjižna norveščina\0"
	"islandščina\0"
	"Združeni arabski emirati\0"
	"Antigva in Barbuda\0"
	"Ameriška Samoa\0"
	"Avstrija\0"
	"Avstralija\0"
	"Ålandski otoki\0"
	"Bosna in Hercegovina\0"
	"Bolgarija\0"
	"Nizozemski Karibi\0"
	"Bouvetov otok\0"
	"Belorusija\0"
	"Kokosovi otoki\0"
	"Demokratična republika Kongo\0"
	"Srednjeafriška republika\0"
	"Švica\0"
	"Slonokoščena obala\0"
	"Cookovi otoki\0"
	"Kitajska\0"
	"Zelenortski otoki\0"
	"Božični otok\0"
	"Ciper\0"
	"Nemčija\0"
	"Dominikanska republika\0"
	"Alžirija\0"
	"Zahodna Sahara\0"
	"Španija\0"
	"Falklandski otoki\0"
	"Ferski otoki\0"
	"Združeno kraljestvo\0"
	"Francoska Gvajana\0"
	"Ekvatorialna Gvineja\0"
	"Grčija\0"
	"Južna Georgia in Južni Sandwichevi otoki\0"
	"Gvineja Bissau\0"
	"Posebno upravno območje Ljudske republike Kitajske Hongkong\0"
	"Heardov otok in McDonaldovi otoki\0"
	"Hrvaška\0"
	"Madžarska\0"
	"Britansko ozemlje v Indijskem oceanu\0"
	"Japonska\0"
	"Saint Kitts in Nevis\0"
	"Severna Koreja\0"
	"Kajmanski otoki\0"
	"Črna gora\0"
	"Marshallovi otoki\0"
	"Severna Makedonija\0"
	"Posebno upravno območje Ljudske republike Kitajske Macao\0"
	"Severni Marianski otoki\0"
	"Mavretanija\0"
	"Mehika\0"
	"Norfolški otok\0"
	"Nova Zelandija\0"
	"Francoska Polinezija\0"
	"Saint Pierre in Miquelon\0"
	"Palestinsko ozemlje\0"
	"Portugalska\0"
	"Romunija\0"
	"Saudova Arabija\0"
	"Salomonovi otoki\0"
	"Svalbard in Jan Mayen\0"
	"Slovaška\0"
	"Sao Tome in Principe\0"
	"Otoki Turks in Caicos\0"
	"Francosko južno ozemlje\0"
	"Tajska\0"
	"Tunizija\0"
	"Turčija\0"
	"Trinidad in Tobago\0"
	"Stranski zunanji otoki Združenih držav\0"
	"Združene države Amerike\0"
	"Saint Vincent in Grenadine\0"
	"Britanski Deviški otoki\0"
	"Ameriški Deviški otoki\0"
	"Wallis in Futuna\0"
	"Južnoafriška republika\0"
	"es\0"
	"enero\0"
	"febrero\0"
	"mayo\0"
	"junio\0"
	"julio\0"
	"septiembre\0"
	"octubre\0"
	"noviembre\0"
	"diciembre\0"
	" y \0"
	"inglés\0"
	"alemán\0"
	"francés\0"
	"danés\0"
	"neerlandés\0"
	"estonio\0"
	"finés\0"
	"griego\0"
	"irlandés\0"
	"letón\0"
	"maltés\0"
	"portugués\0"
	"rumano\0"
	"español\0"
	"Español\0"
	"noruego bokmal\0"
	"islandés\0"
	"Emiratos Árabes Unidos\0"
	"Afganistán\0"
	"Antigua y Barbuda\0"
	"Islas Aland\0"
	"Azerbaiyán\0"
	"Bosnia y Herzegovina\0"
	"Bangladés\0"
	"Baréin\0"
	"Benín\0"
	"San Bartolomé\0"
	"Brunéi\0"
	"Caribe neerlandés\0"
	"Bután\0"
	"Isla Bouvet\0"
	"Bielorrusia\0"
	"Belice\0"
	"Islas Cocos\0"
	"República Democrática del Congo\0"
	"República Centroafricana\0"
	"Congo\0"
	"Suiza\0"
	"Islas Cook\0"
	"Camerún\0"
	"Curazao\0"
	"Isla de Navidad\0"
	"Chequia\0"
	"Alemania\0"
	"Yibuti\0"
	"Argelia\0"
	"Egipto\0"
	"Sáhara Occidental\0"
	"España\0"
	"Etiopía\0"
	"Fiyi\0"
	"Islas Malvinas\0"
	"Islas Feroe\0"
	"Gabón\0"
	"Guayana Francesa\0"
	"Guinea Ecuatorial\0"
	"Islas Georgia del Sur y Sandwich del Sur\0"
	"Guinea-Bisáu\0"
	"RAE de Hong Kong (China)\0"
	"Islas Heard y McDonald\0"
	"Croacia\0"
	"Haití\0"
	"Hungría\0"
	"Isla de Man\0"
	"Territorio Británico del Océano Índico\0"
	"Japón\0"
	"Kirguistán\0"
	"Camboya\0"
	"Comoras\0"
	"San Cristóbal y Nieves\0"
	"Corea del Norte\0"
	"Corea del Sur\0"
	"Islas Caimán\0"
	"Kazajistán\0"
	"Santa Lucía\0"
	"Marruecos\0"
	"San Martín\0"
	"Islas Marshall\0"
	"Macedonia del Norte\0"
	"RAE de Macao (China)\0"
	"Islas Marianas del Norte\0"
	"Mauricio\0"
	"Malaui\0"
	"Malasia\0"
	"Nueva Caledonia\0"
	"Isla Norfolk\0"
	"Países Bajos\0"
	"Nueva Zelanda\0"
	"Perú\0"
	"Polinesia Francesa\0"
	"Papúa Nueva Guinea\0"
	"Pakistán\0"
	"San Pedro y Miquelón\0"
	"Islas Pitcairn\0"
	"Territorios Palestinos\0"
	"Reunión\0"
	"Rumanía\0"
	"Arabia Saudí\0"
	"Islas Salomón\0"
	"Suecia\0"
	"Santa Elena\0"
	"Eslovenia\0"
	"Svalbard y Jan Mayen\0"
	"Eslovaquia\0"
	"Sierra Leona\0"
	"Sudán del Sur\0"
	"Santo Tomé y Príncipe\0"
	"Esuatini\0"
	"Islas Turcas y Caicos\0"
	"Territorios Australes Franceses\0"
	"Tailandia\0"
	"Tayikistán\0"
	"Túnez\0"
	"Turquía\0"
	"Trinidad y Tobago\0"
	"Taiwán\0"
	"Ucrania\0"
	"Islas menores alejadas de EE. UU.\0"
	"Ciudad del Vaticano\0"
	"San Vicente y las Granadinas\0"
	"Islas Vírgenes Británicas\0"
	"Islas Vírgenes de EE. UU.\0"
	"Wallis y Futuna\0"
	"Sudáfrica\0"
	"Zimbabue\0"
	"nb\0"
	"desember\0"
	"tsjekkisk\0"
	"gresk\0"
	"latvisk\0"
	"rumensk\0"
	"norsk bokmål\0"
	"Norsk bokmål\0"
	"De forente arabiske emirater\0"
	"Østerrike\0"
	"Bosnia-Hercegovina\0"
	"Karibisk Nederland\0"
	"Bouvetøya\0"
	"Hviterussland\0"
	"Kokosøyene\0"
	"Den sentralafrikanske republikk\0"
	"Sveits\0"
	"Cookøyene\0"
	"Kapp Verde\0"
	"Christmasøya\0"
	"Tsjekkia\0"
	"Den dominikanske republikk\0"
	"Algerie\0"
	"Vest-Sahara\0"
	"Falklandsøyene\0"
	"Mikronesiaføderasjonen\0"
	"Færøyene\0"
	"Storbritannia\0"
	"Ekvatorial-Guinea\0"
	"Hellas\0"
	"Sør-Georgia og Sør-Sandwichøyene\0"
	"Hongkong SAR Kina\0"
	"Heard- og McDonaldøyene\0"
	"Man\0"
	"Det britiske territoriet i Indiahavet\0"
	"Kambodsja\0"
	"Komorene\0"
	"Nord-Korea\0"
	"Sør-Korea\0"
	"Caymanøyene\0"
	"Marshalløyene\0"
	"Nord-Makedonia\0"
	"Macao SAR Kina\0"
	"Nord-Marianene\0"
	"Maldivene\0"
	"Ny-Caledonia\0"
	"Norfolkøya\0"
	"Fransk Polynesia\0"
	"Papua Ny-Guinea\0"
	"Filippinene\0"
	"Pitcairnøyene\0"
	"Det palestinske området\0"
	"Salomonøyene\0"
	"Seychellene\0"
	"Sør-Sudan\0"
	"Turks- og Caicosøyene\0"
	"Tsjad\0"
	"De franske sørterritorier\0"
	"Øst-Timor\0"
	"Tyrkia\0"
	"USAs ytre øyer\0"
	"St. Vincent og Grenadinene\0"
	"De britiske jomfruøyene\0"
	"De amerikanske jomfruøyene\0"
	"Sør-Afrika\0"
	"is\0"
	"janúar\0"
	"febrúar\0"
	"maí\0"
	"júní\0"
	"júlí\0"
	"ágúst\0"
	"nóvember\0"
	" eða \0"
	"enska\0"
	"sænska\0"
	"þýska\0"
	"búlgarska\0"
	"króatíska\0"
	"tékkneska\0"
	"hollenska\0"
	"eistneska\0"
	"finnska\0"
	"gríska\0"
	"ungverska\0"
	"írska\0"
	"ítalska\0"
	"lettneska\0"
	"litháíska\0"
	"maltneska\0"
	"pólska\0"
	"portúgalska\0"
	"rúmenska\0"
	"slóvakíska\0"
	"slóvenska\0"
	"spænska\0"
	"norskt bókmál\0"
	"íslenska\0"
	"Íslenska\0"
	"Sameinuðu arabísku furstadæmin\0"
	"Antígva og Barbúda\0"
	"Angvilla\0"
	"Albanía\0"
	"Armenía\0"
	"Suðurskautslandið\0"
	"Bandaríska Samóa\0"
	"Austurríki\0"
	"Ástralía\0"
	"Álandseyjar\0"
	"Aserbaídsjan\0"
	"Bosnía og Hersegóvína\0"
	"Bangladess\0"
	"Belgía\0"
	"Búrkína Fasó\0"
	"Búlgaría\0"
	"Barein\0"
	"Búrúndí\0"
	"Sankti Bartólómeusareyjar\0"
	"Bermúdaeyjar\0"
	"Brúnei\0"
	"Bólivía\0"
	"Karíbahafshluti Hollands\0"
	"Brasilía\0"
	"Bahamaeyjar\0"
	"Bútan\0"
	"Bouveteyja\0"
	"Hvíta-Rússland\0"
	"Belís\0"
	"Kókoseyjar (Keeling)\0"
	"Kongó-Kinshasa\0"
	"Mið-Afríkulýðveldið\0"
	"Kongó-Brazzaville\0"
	"Sviss\0"
	"Fílabeinsströndin\0"
	"Cooks-eyjar\0"
	"Síle\0"
	"Kamerún\0"
	"Kólumbía\0"
	"Kostaríka\0"
	"Kúba\0"
	"Grænhöfðaeyjar\0"
	"Curacao\0"
	"Jólaey\0"
	"Kýpur\0"
	"Tékkland\0"
	"Þýskaland\0"
	"Djíbútí\0"
	"Danmörk\0"
	"Dóminíka\0"
	"Dóminíska lýðveldið\0"
	"Alsír\0"
	"Eistland\0"
	"Egyptaland\0"
	"Vestur-Sahara\0"
	"Erítrea\0"
	"Spánn\0"
	"Eþíópía\0"
	"Fídjíeyjar\0"
	"Falklandseyjar\0"
	"Míkrónesía\0"
	"Færeyjar\0"
	"Frakkland\0"
	"Bretland\0"
	"Georgía\0"
	"Franska Gvæjana\0"
	"Gíbraltar\0"
	"Grænland\0"
	"Gambía\0"
	"Gínea\0"
	"Gvadelúpeyjar\0"
	"Miðbaugs-Gínea\0"
	"Grikkland\0"
	"Suður-Georgía og Suður-Sandvíkureyjar\0"
	"Gvam\0"
	"Gínea-Bissá\0"
	"Gvæjana\0"
	"sérstjórnarsvæðið Hong Kong\0"
	"Heard og McDonaldseyjar\0"
	"Króatía\0"
	"Haítí\0"
	"Ungverjaland\0"
	"Indónesía\0"
	"Írland\0"
	"Ísrael\0"
	"Mön\0"
	"Indland\0"
	"Bresku Indlandshafseyjar\0"
	"Írak\0"
	"Íran\0"
	"Ísland\0"
	"Ítalía\0"
	"Jamaíka\0"
	"Jórdanía\0"
	"Kenía\0"
	"Kambódía\0"
	"Kíribatí\0"
	"Kómoreyjar\0"
	"Sankti Kitts og Nevis\0"
	"Norður-Kórea\0"
	"Suður-Kórea\0"
	"Kúveit\0"
	"Caymaneyjar\0"
	"Kasakstan\0"
	"Líbanon\0"
	"Sankti Lúsía\0"
	"Líbería\0"
	"Lesótó\0"
	"Litháen\0"
	"Lúxemborg\0"
	"Líbía\0"
	"Mónakó\0"
	"Moldóva\0"
	"Svartfjallaland\0"
	"Marshalleyjar\0"
	"Norður-Makedónía\0"
	"Malí\0"
	"Mjanmar (Búrma)\0"
	"Mongólía\0"
	"sérstjórnarsvæðið Makaó\0"
	"Norður-Maríanaeyjar\0"
	"Martiník\0"
	"Máritanía\0"
	"Máritíus\0"
	"Maldíveyjar\0"
	"Malaví\0"
	"Mexíkó\0"
	"Malasía\0"
	"Mósambík\0"
	"Namibía\0"
	"Nýja-Kaledónía\0"
	"Norfolkeyja\0"
	"Nígería\0"
	"Níkaragva\0"
	"Noregur\0"
	"Nýja-Sjáland\0"
	"Franska Pólýnesía\0"
	"Papúa Nýja-Gínea\0"
	"Filippseyjar\0"
	"Pólland\0"
	"Sankti Pierre og Miquelon\0"
	"Pitcairn-eyjar\0"
	"Púertó Ríkó\0"
	"Heimastjórnarsvæði Palestínumanna\0"
	"Portúgal\0"
	"Palá\0"
	"Paragvæ\0"
	"Rúmenía\0"
	"Serbía\0"
	"Rússland\0"
	"Rúanda\0"
	"Sádi-Arabía\0"
	"Salómonseyjar\0"
	"Seychelles-eyjar\0"
	"Súdan\0"
	"Svíþjóð\0"
	"Singapúr\0"
	"Sankti Helena\0"
	"Slóvenía\0"
	"Svalbarði og Jan Mayen\0"
	"Slóvakía\0"
	"Síerra Leóne\0"
	"San Marínó\0"
	"Sómalía\0"
	"Súrínam\0"
	"Suður-Súdan\0"
	"Saó Tóme og Prinsípe\0"
	"Sýrland\0"
	"Svasíland\0"
	"Turks- og Caicoseyjar\0"
	"Frönsku suðlægu landsvæðin\0"
	"Tógó\0"
	"Taíland\0"
	"Tadsíkistan\0"
	"Tókelá\0"
	"Tímor-Leste\0"
	"Túrkmenistan\0"
	"Túnis\0"
	"Tyrkland\0"
	"Trínidad og Tóbagó\0"
	"Taívan\0"
	"Tansanía\0"
	"Úkraína\0"
	"Úganda\0"
	"Smáeyjar Bandaríkjanna\0"
	"Bandaríkin\0"
	"Úrúgvæ\0"
	"Úsbekistan\0"
	"Vatíkanið\0"
	"Sankti Vinsent og Grenadíneyjar\0"
	"Venesúela\0"
	"Bresku Jómfrúaeyjar\0"
	"Bandarísku Jómfrúaeyjar\0"
	"Víetnam\0"
	"Vanúatú\0"
	"Wallis- og Fútúnaeyjar\0"
	"Samóa\0"
	"Suður-Afríka\0"
	"Sambía\0"
	"Simbabve\0"
	"en-XA\0"
	"ar-XB\0"
	;

const struct cldr_locale cldr_locales[CLDR_LOCALES + CLDR_PSEUDO] = {
	{ /* en-GB */
		.tag = 1, .endonym = 142,
		.date = 7, .month_year = 16,
		.months = {
			22, 30, 39, 45, 51, 55, 60, 65, 72, 82,
			90, 99,
		},
		.months_alone = {
			22, 30, 39, 45, 51, 55, 60, 65, 72, 82,
			90, 99,
		},
		.lists = {
		[CLDR_AND] = {
			108, 114, 114, 108, 0,
		},
		[CLDR_OR] = {
			117, 114, 114, 117, 0,
		},
		},
		.quotes = {
			122, 126, 130, 134,
		},
		.decimal = 138, .group = 140, .group_min = 1,
		.languages = {
			142, 150, 158, 165, 172, 182, 191, 197, 204, 210,
			219, 227, 233, 243, 249, 257, 265, 276, 284, 291,
			302, 311, 318, 328, 336, 354,
		},
		.regions = {
			364, 372, 393, 405, 423, 432, 440, 448, 455, 466,
			476, 491, 499, 509, 515, 530, 541, 562, 571, 582,
			590, 603, 612, 620, 628, 634, 649, 657, 664, 672,
			694, 701, 709, 716, 730, 739, 747, 754, 761, 785,
			802, 827, 847, 859, 876, 889, 895, 904, 910, 919,
			930, 935, 946, 955, 972, 979, 987, 995, 1004, 1012,
			1021, 1040, 1048, 1056, 1064, 1070, 1085, 1093, 1099, 1108,
			1116, 1121, 1138, 1149, 1163, 1170, 1176, 1191, 1199, 1207,
			1221, 1230, 1236, 1246, 1256, 1263, 1270, 1281, 1299, 1306,
			1345, 1355, 1360, 1374, 1381, 1401, 1426, 1435, 1443, 1449,
			1457, 1467, 1475, 1482, 1494, 1500, 1531, 1536, 1541, 1549,
			1555, 1562, 1570, 1577, 1583, 1589, 1600, 1609, 1618, 1626,
			1643, 1655, 1667, 1674, 1689, 1700, 1705, 1713, 1722, 1736,
			1746, 1754, 1762, 1772, 1783, 1790, 1796, 1804, 1811, 1819,
			1830, 1840, 1851, 1868, 1884, 1889, 1905, 1914, 1930, 1955,
			1966, 1977, 1988, 1994, 2004, 2013, 2020, 2027, 2036, 2047,
			2055, 2069, 2075, 2090, 2098, 2108, 2120, 2127, 2133, 2139,
			2144, 2156, 2161, 2168, 2173, 2190, 2207, 2219, 2228, 2235,
			2256, 2273, 2285, 2309, 2318, 2324, 2333, 2339, 2348, 2356,
			2363, 2370, 2377, 2390, 2406, 2417, 2423, 2430, 2440, 2450,
			2459, 2480, 2489, 2502, 2513, 2521, 2529, 2538, 2550, 2573,
			2585, 2598, 2604, 2613, 2636, 2641, 2669, 2674, 2683, 2694,
			2702, 2714, 2727, 2735, 2741, 2748, 2766, 2773, 2780, 2789,
			2797, 2804, 2824, 2838, 2846, 2857, 2870, 2898, 2908, 2931,
			2949, 2957, 2965, 2981, 2987, 2993, 3001, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* sv */
		.tag = 3030, .endonym = 3153,
		.date = 7, .month_year = 16,
		.months = {
			3033, 3041, 3050, 3055, 3061, 3065, 3070, 3075, 3083, 3093,
			3101, 3110,
		},
		.months_alone = {
			3033, 3041, 3050, 3055, 3061, 3065, 3070, 3075, 3083, 3093,
			3101, 3110,
		},
		.lists = {
		[CLDR_AND] = {
			3119, 114, 114, 3119, 0,
		},
		[CLDR_OR] = {
			3125, 114, 114, 3125, 0,
		},
		},
		.quotes = {
			126, 126, 134, 134,
		},
		.decimal = 140, .group = 3133, .group_min = 1,
		.languages = {
			3136, 3145, 3161, 3167, 3175, 3186, 3196, 3206, 3213, 3227,
			3236, 3243, 3252, 3261, 3268, 3279, 3288, 3298, 3309, 3316,
			3329, 3339, 3350, 3360, 3368, 3383,
		},
		.regions = {
			364, 3394, 393, 3417, 423, 3437, 3446, 448, 3455, 466,
			3465, 3483, 3494, 509, 3505, 3512, 3525, 562, 571, 3549,
			590, 3557, 612, 620, 628, 3567, 649, 657, 664, 3583,
			3608, 701, 709, 3618, 730, 3628, 747, 3640, 3647, 3659,
			3674, 3703, 3721, 859, 3729, 889, 3740, 3748, 910, 919,
			3753, 3758, 946, 3768, 3775, 3782, 3791, 995, 3800, 1012,
			3808, 3832, 1048, 3841, 3849, 3857, 1085, 3869, 3877, 1108,
			1116, 3886, 3902, 3914, 3925, 1170, 3935, 1191, 3950, 3959,
			1221, 1230, 1236, 3974, 1256, 1263, 1270, 3984, 4001, 4010,
			1345, 1355, 1360, 1374, 4044, 4057, 1426, 4085, 1443, 4094,
			4101, 4112, 1475, 1482, 4119, 4126, 4166, 1536, 4171, 4178,
			1555, 1562, 4186, 1577, 1583, 4196, 4208, 1609, 4217, 4227,
			4247, 4257, 1667, 4266, 4279, 1700, 4289, 4297, 1722, 1736,
			1746, 1754, 4307, 4315, 4325, 4334, 4341, 1804, 4349, 1819,
			4359, 4372, 4383, 4398, 1884, 1889, 4413, 4423, 4433, 1955,
			4448, 1977, 1988, 1994, 4460, 2013, 4471, 2027, 4478, 2047,
			4490, 2069, 4505, 2090, 2098, 4516, 4531, 2127, 2133, 2139,
			4537, 2156, 2161, 2168, 4549, 4568, 4585, 2219, 4598, 4604,
			4628, 2273, 4643, 2309, 2318, 2324, 2333, 2339, 4669, 4679,
			4687, 2370, 4696, 4709, 4723, 2417, 4736, 2430, 4744, 4755,
			4765, 4788, 2489, 2502, 2513, 2521, 4798, 4806, 4815, 2573,
			2585, 4840, 2604, 4847, 4871, 4877, 2669, 2674, 4902, 4915,
			4929, 2714, 4939, 2735, 4948, 4956, 2766, 2773, 2780, 4976,
			2797, 4984, 5001, 2838, 2846, 5005, 5019, 2898, 5048, 5072,
			2949, 2957, 5098, 2981, 5123, 2993, 5129, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* de */
		.tag = 5139, .endonym = 5245,
		.date = 5142, .month_year = 16,
		.months = {
			5152, 5159, 5167, 45, 5173, 5177, 5182, 65, 72, 5187,
			90, 5195,
		},
		.months_alone = {
			5152, 5159, 5167, 45, 5173, 5177, 5182, 65, 72, 5187,
			90, 5195,
		},
		.lists = {
		[CLDR_AND] = {
			5204, 114, 114, 5204, 0,
		},
		[CLDR_OR] = {
			5210, 114, 114, 5210, 0,
		},
		},
		.quotes = {
			5217, 122, 5221, 130,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			5225, 5234, 5245, 5253, 5266, 5277, 5287, 5299, 5308, 5324,
			5333, 5342, 5353, 5363, 5370, 5382, 5391, 5401, 5412, 5421,
			5435, 5446, 5457, 5468, 5477, 5498,
		},
		.regions = {
			364, 5510, 393, 5539, 423, 3437, 3446, 448, 3455, 5559,
			5571, 5590, 3494, 509, 5602, 5615, 5629, 562, 5653, 3549,
			590, 3557, 612, 620, 628, 5665, 649, 5681, 5699, 5708,
			3608, 701, 709, 5731, 5743, 739, 747, 3640, 5752, 3659,
			5764, 3703, 3721, 859, 5793, 889, 3740, 904, 5804, 919,
			3753, 5814, 946, 5825, 5841, 5848, 5859, 5871, 5881, 1012,
			5891, 5915, 1048, 3841, 5924, 5933, 1085, 3869, 5944, 5955,
			5964, 5972, 3902, 5987, 5996, 6007, 6013, 1191, 3950, 6037,
			1221, 1230, 1236, 3974, 1256, 1263, 1270, 6058, 6076, 6089,
			1345, 1355, 1360, 1374, 6136, 6169, 1426, 4085, 1443, 6194,
			4101, 4112, 1475, 1482, 4119, 6201, 4166, 1536, 4171, 4178,
			1555, 6243, 4186, 1577, 6251, 6257, 6269, 1609, 6280, 6288,
			4247, 6308, 1667, 6318, 6331, 1700, 4289, 6342, 1722, 1736,
			1746, 1754, 4307, 4315, 4325, 4334, 6352, 1804, 6360, 1819,
			6376, 4372, 6387, 6402, 1884, 6417, 6425, 6434, 6464, 1955,
			4448, 1977, 1988, 1994, 6484, 2013, 4471, 2027, 6494, 2047,
			6503, 2069, 6517, 2090, 2098, 6530, 6542, 2127, 2133, 2139,
			6551, 2156, 2161, 2168, 6562, 6586, 6602, 2219, 4598, 6614,
			6638, 2273, 6653, 2309, 2318, 2324, 6688, 2339, 4669, 4679,
			6694, 6703, 6710, 6724, 6734, 2417, 6745, 6754, 6763, 6774,
			6784, 6810, 2489, 2502, 2513, 2521, 2529, 6819, 6829, 2573,
			2585, 4840, 2604, 6854, 6878, 6885, 2669, 2674, 6926, 2694,
			2702, 2714, 6940, 2735, 6949, 6957, 2766, 2773, 6977, 2789,
			2797, 6986, 7015, 2838, 7034, 7045, 7058, 2898, 7089, 7114,
			2949, 2957, 7143, 2981, 5123, 2993, 7161, 7172, 7179,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* fr */
		.tag = 7188, .endonym = 7330,
		.date = 7, .month_year = 16,
		.months = {
			7191, 7199, 3050, 7208, 7214, 7218, 7223, 7231, 7237, 7247,
			7255, 7264,
		},
		.months_alone = {
			7191, 7199, 3050, 7208, 7214, 7218, 7223, 7231, 7237, 7247,
			7255, 7264,
		},
		.lists = {
		[CLDR_AND] = {
			7274, 114, 114, 7274, 0,
		},
		[CLDR_OR] = {
			7279, 114, 114, 7279, 0,
		},
		},
		.quotes = {
			7284, 7287, 7284, 7287,
		},
		.decimal = 140, .group = 7290, .group_min = 1,
		.languages = {
			7294, 7302, 7311, 7320, 7340, 7348, 7355, 7364, 7371, 7384,
			7393, 7401, 7406, 7415, 7425, 7433, 7440, 7450, 7458, 7467,
			7477, 7485, 7494, 7503, 7512, 7531,
		},
		.regions = {
			7541, 7549, 393, 7570, 423, 7589, 7597, 448, 7606, 7618,
			7628, 7647, 7656, 509, 7666, 7679, 7692, 7712, 571, 7720,
			590, 7729, 7738, 620, 7747, 7754, 7772, 657, 7781, 7789,
			7809, 701, 7817, 7825, 730, 7837, 747, 754, 7850, 7862,
			7877, 7904, 7922, 859, 7929, 7940, 7946, 7955, 7961, 919,
			930, 7970, 946, 7979, 7994, 8001, 8011, 995, 8021, 8030,
			8040, 8064, 8073, 8083, 8091, 8099, 8117, 8128, 8136, 8146,
			8155, 8161, 8177, 8189, 1163, 1170, 8203, 8215, 8223, 8232,
			8250, 1230, 1236, 8260, 8270, 8277, 1270, 8285, 8306, 8313,
			1345, 1355, 8358, 1374, 8373, 8402, 1426, 8427, 8435, 8442,
			8450, 8461, 8469, 8477, 8489, 8494, 4166, 1536, 8538, 8546,
			1555, 8553, 8563, 8572, 1583, 8578, 8590, 1609, 8599, 8607,
			8636, 8651, 8665, 8673, 1689, 1700, 8688, 8694, 1722, 1736,
			1746, 1754, 8707, 1772, 8716, 8725, 8731, 1804, 8737, 8746,
			4359, 1840, 8759, 8774, 1884, 8793, 8812, 8821, 8846, 1955,
			8870, 1977, 8881, 8887, 2004, 2013, 8895, 8903, 2036, 8912,
			8920, 2069, 8940, 2090, 2098, 8953, 8962, 8971, 2133, 2139,
			8978, 2156, 2161, 8996, 9003, 9025, 2207, 2219, 9052, 9060,
			9085, 9100, 9111, 2309, 9136, 2324, 2333, 9143, 9155, 9164,
			9171, 2370, 9178, 9194, 2406, 9208, 9215, 9222, 9232, 9248,
			9258, 9280, 2489, 9290, 9302, 9312, 2529, 9320, 9334, 9356,
			9365, 9401, 2604, 9407, 4871, 9433, 2669, 9462, 9473, 2694,
			9485, 9500, 9514, 2735, 9522, 9530, 2766, 9549, 9557, 2789,
			9566, 9574, 9617, 2838, 9629, 9642, 9671, 2898, 9703, 9730,
			9760, 2957, 9770, 2981, 9787, 2993, 9794, 9809, 3021,
		},
		.plural_row = 1, .plurals = 0x22, .rtl = 0,
	},
	{ /* bg */
		.tag = 9816, .endonym = 10093,
		.date = 9819, .month_year = 9834,
		.months = {
			9846, 9859, 9876, 9885, 9896, 9903, 9910, 9917, 9930, 9949,
			9966, 9981,
		},
		.months_alone = {
			9846, 9859, 9876, 9885, 9896, 9903, 9910, 9917, 9930, 9949,
			9966, 9981,
		},
		.lists = {
		[CLDR_AND] = {
			9998, 114, 114, 9998, 0,
		},
		[CLDR_OR] = {
			10003, 114, 114, 10003, 0,
		},
		},
		.quotes = {
			5217, 122, 5217, 122,
		},
		.decimal = 140, .group = 3133, .group_min = 2,
		.languages = {
			10012, 10031, 10046, 10059, 10074, 10112, 10131, 10142, 10155, 10180,
			10197, 10210, 10223, 10240, 10259, 10280, 10299, 10316, 10335, 10348,
			10371, 10388, 10405, 10424, 10441, 10473,
		},
		.regions = {
			10492, 10505, 10556, 10577, 10610, 10625, 10640, 10655, 10668, 10689,
			10708, 10742, 10757, 10776, 10787, 10819, 10842, 10879, 10896, 10915,
			10928, 10952, 10969, 10984, 10999, 11010, 11036, 11070, 11104, 11119,
			11159, 11176, 11208, 11219, 11241, 11258, 11273, 11284, 11297, 11361,
			11389, 11447, 11477, 11496, 11519, 11541, 11550, 11565, 11576, 11593,
			11613, 11622, 11642, 11657, 11689, 11700, 11711, 11728, 11743, 11754,
			11771, 11815, 11826, 11841, 11856, 11869, 11897, 11912, 11927, 11942,
			11961, 11972, 12010, 12031, 12065, 12080, 12091, 12131, 12146, 12159,
			12187, 12200, 12209, 12228, 12249, 12262, 12275, 12294, 12332, 12345,
			12419, 12438, 12447, 12471, 12482, 12521, 12567, 12584, 12601, 12612,
			12627, 12646, 12663, 12676, 12696, 12707, 12778, 12787, 12796, 12813,
			12826, 12839, 12852, 12869, 12882, 12893, 12914, 12931, 12948, 12980,
			13014, 13040, 13060, 13073, 13107, 13126, 13135, 13146, 13168, 13189,
			13207, 13222, 13235, 13246, 13267, 13280, 13291, 13304, 13317, 13332,
			13352, 13372, 13393, 13427, 13461, 13470, 13498, 13515, 13550, 13599,
			13618, 13639, 13658, 13669, 13686, 13701, 13714, 13729, 13746, 13763,
			13778, 13806, 13817, 13845, 13860, 13879, 13902, 13919, 13930, 13941,
			13950, 13976, 13985, 13998, 14007, 14041, 14074, 14091, 14108, 14119,
			14153, 14183, 14205, 14247, 14268, 14279, 14296, 14307, 14322, 14337,
			14350, 14361, 14374, 14406, 14442, 14457, 14468, 14481, 14498, 14520,
			14537, 14573, 14590, 14612, 14632, 14647, 14662, 14677, 14697, 14733,
			14750, 14772, 14783, 14800, 14842, 14849, 14892, 14901, 14916, 14939,
			14954, 14976, 15001, 15012, 15023, 15036, 15069, 15082, 15095, 15112,
			15127, 15140, 15188, 15216, 15231, 15252, 15267, 15315, 15334, 15389,
			15448, 15463, 15478, 15505, 15516, 15527, 15538, 15560, 15573,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* hr */
		.tag = 15590, .endonym = 15875,
		.date = 15593, .month_year = 15604,
		.months = {
			15611, 15621, 15630, 15638, 15646, 15654, 15661, 15668, 15677, 15683,
			15693, 15703,
		},
		.months_alone = {
			15712, 15722, 15731, 15739, 15747, 15755, 15762, 15769, 15777, 15783,
			15792, 15800,
		},
		.lists = {
		[CLDR_AND] = {
			15809, 114, 114, 15809, 0,
		},
		[CLDR_OR] = {
			15813, 114, 114, 15813, 0,
		},
		},
		.quotes = {
			5217, 122, 5221, 130,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			15819, 15828, 15837, 15847, 15857, 15866, 15884, 15892, 15899, 15910,
			15919, 15926, 15933, 15943, 15949, 15960, 15970, 15979, 15989, 15997,
			16009, 16019, 16029, 16039, 16051, 16069,
		},
		.regions = {
			16079, 16086, 16113, 16124, 16142, 16150, 16159, 448, 16168, 466,
			16179, 16195, 16204, 509, 16215, 16231, 16244, 562, 16264, 16275,
			590, 16283, 16292, 620, 628, 16300, 16318, 16326, 16333, 16342,
			694, 16368, 16375, 16381, 16393, 16401, 747, 3640, 16413, 16441,
			16458, 16484, 16504, 16515, 16532, 16546, 3740, 3748, 16552, 16562,
			3753, 16572, 946, 16594, 16609, 16615, 16623, 16633, 16642, 16649,
			16658, 16681, 16688, 16696, 16705, 16712, 16727, 16736, 16748, 16757,
			16764, 16771, 16789, 16801, 16814, 1170, 16824, 1191, 16847, 16855,
			1221, 16872, 1236, 16877, 16886, 16894, 16902, 16912, 16931, 16938,
			16980, 1355, 16990, 17004, 17012, 17031, 1426, 17054, 1443, 17063,
			17073, 17084, 17090, 17097, 17106, 17113, 4166, 1536, 4171, 17150,
			1555, 17158, 1570, 1577, 17166, 17173, 17183, 1609, 17193, 17200,
			17224, 17240, 17254, 17261, 17277, 1700, 4289, 17287, 17300, 17313,
			17324, 17333, 17340, 17346, 17357, 17365, 17372, 17379, 17386, 17396,
			17406, 4372, 17419, 17436, 1884, 17456, 17472, 17482, 17497, 17522,
			17531, 1977, 1988, 17543, 17554, 17562, 17569, 17577, 17586, 17595,
			17604, 2069, 17620, 17633, 17642, 17652, 17663, 2127, 2133, 2139,
			17673, 2156, 2161, 2168, 17685, 17706, 17725, 2219, 17734, 9060,
			17742, 17757, 17767, 2309, 2318, 17789, 6688, 2339, 17798, 17808,
			17815, 6703, 17822, 17840, 17857, 2417, 17866, 6754, 17875, 17888,
			17898, 17919, 17929, 2502, 2513, 17942, 4798, 17951, 17964, 9356,
			2585, 17985, 17992, 18001, 18022, 18027, 2669, 18070, 18078, 2694,
			2702, 2714, 18091, 2735, 18097, 18104, 2766, 18122, 18129, 18139,
			2797, 18148, 18174, 18203, 2846, 18211, 18227, 2898, 18253, 18282,
			18311, 2957, 18320, 2981, 5123, 2993, 18336, 18361, 18369,
		},
		.plural_row = 2, .plurals = 0x2a, .rtl = 0,
	},
	{ /* cs */
		.tag = 18378, .endonym = 18655,
		.date = 5142, .month_year = 18381,
		.months = {
			18387, 18393, 18400, 18408, 18414, 18422, 18430, 18440, 18446, 18454,
			18462, 18472,
		},
		.months_alone = {
			18481, 18487, 18493, 18501, 18507, 18515, 18523, 18533, 18446, 18539,
			15783, 18547,
		},
		.lists = {
		[CLDR_AND] = {
			18556, 114, 114, 18556, 0,
		},
		[CLDR_OR] = {
			18561, 114, 114, 18561, 0,
		},
		},
		.quotes = {
			5217, 122, 5221, 130,
		},
		.decimal = 140, .group = 3133, .group_min = 1,
		.languages = {
			18568, 18580, 18593, 18603, 18618, 18631, 18645, 18665, 18676, 18690,
			18702, 18712, 18722, 18735, 18744, 18755, 18766, 18778, 18789, 18799,
			18814, 18826, 18839, 18852, 18867, 18887,
		},
		.regions = {
			364, 18900, 18927, 18941, 423, 18959, 7597, 448, 18968, 466,
			18979, 18995, 19004, 509, 19015, 19023, 19039, 562, 19059, 19071,
			590, 19078, 19088, 620, 628, 19096, 19115, 16326, 19123, 19132,
			19153, 19163, 19170, 19179, 730, 19196, 747, 3640, 19207, 19225,
			19244, 19270, 19292, 19304, 19325, 889, 3740, 19341, 19348, 16562,
			3753, 19357, 946, 19366, 19384, 19389, 19396, 19405, 19416, 16649,
			19424, 19449, 19460, 19469, 1064, 19478, 1085, 19495, 19507, 19515,
			16764, 19522, 19543, 19555, 19572, 1170, 19580, 1191, 19602, 19609,
			1221, 1230, 1236, 19629, 8270, 1263, 1270, 19638, 19657, 19664,
			1345, 1355, 1360, 1374, 19710, 19734, 1426, 19772, 1443, 19783,
			8450, 19793, 17090, 19799, 19810, 19816, 19851, 19857, 4171, 19864,
			1555, 17158, 19872, 19883, 19892, 19898, 17183, 1609, 19910, 19917,
			19941, 19956, 17254, 19970, 19989, 1700, 4289, 20001, 20014, 20031,
			20042, 1754, 17340, 20051, 20063, 8725, 17372, 17379, 20073, 20083,
			20096, 4372, 20120, 20140, 1884, 20159, 20175, 20185, 20206, 17522,
			20223, 1977, 1988, 20235, 20245, 2013, 4471, 20254, 6494, 8912,
			20263, 2069, 20279, 20287, 20296, 20306, 20317, 20324, 2133, 2139,
			20331, 20345, 2161, 2168, 20351, 20375, 20394, 20404, 20415, 20422,
			20446, 17757, 20466, 20487, 2318, 2324, 6688, 2339, 20499, 20508,
			20515, 2370, 20521, 20539, 20560, 20569, 20577, 6754, 20587, 20601,
			20611, 20634, 2489, 2502, 2513, 20644, 4798, 20654, 20670, 9356,
			20703, 20730, 2604, 20737, 18022, 20752, 2669, 20781, 20789, 2694,
			20804, 20821, 20835, 2735, 20843, 20851, 2766, 20869, 9557, 18139,
			2797, 20879, 20908, 2838, 20924, 20936, 20945, 2898, 20972, 20999,
			2949, 2957, 21027, 2981, 5123, 2993, 21043, 9809, 3021,
		},
		.plural_row = 3, .plurals = 0x2a, .rtl = 0,
	},
	{ /* da */
		.tag = 21066, .endonym = 21162,
		.date = 5142, .month_year = 16,
		.months = {
			21069, 21076, 21084, 3055, 3061, 3065, 3070, 21090, 3083, 3093,
			3101, 3110,
		},
		.months_alone = {
			21069, 21076, 21084, 3055, 3061, 3065, 3070, 21090, 3083, 3093,
			3101, 3110,
		},
		.lists = {
		[CLDR_AND] = {
			21097, 114, 114, 21097, 0,
		},
		[CLDR_OR] = {
			3125, 114, 114, 3125, 0,
		},
		},
		.quotes = {
			122, 126, 130, 134,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			21102, 21110, 21117, 21122, 21129, 21138, 21147, 21156, 21168, 21180,
			21187, 21193, 21200, 21208, 21213, 21223, 21231, 21240, 21250, 21256,
			21268, 21277, 21287, 21296, 21303, 21311,
		},
		.regions = {
			364, 21320, 393, 21350, 423, 3437, 3446, 448, 3455, 466,
			21369, 21386, 3494, 509, 3505, 21394, 21407, 562, 571, 3549,
			590, 3557, 612, 620, 628, 16300, 649, 657, 664, 21427,
			3608, 701, 709, 21462, 730, 739, 747, 754, 21473, 7862,
			21485, 7904, 3721, 21516, 21532, 889, 7946, 3748, 910, 919,
			930, 3758, 946, 21543, 3775, 21552, 3791, 995, 3800, 1012,
			21561, 3832, 1048, 3841, 3849, 21587, 1085, 3869, 3877, 1108,
			1116, 21598, 3902, 21614, 21625, 1170, 3935, 1191, 3950, 21634,
			1221, 1230, 1236, 21648, 1256, 1263, 1270, 21658, 21676, 21688,
			1345, 1355, 1360, 1374, 21729, 21742, 1426, 4085, 1443, 6194,
			4101, 4112, 1475, 1482, 4119, 21775, 4166, 1536, 4171, 4178,
			1555, 1562, 1570, 1577, 1583, 6257, 21820, 1609, 21829, 21839,
			4247, 4257, 1667, 21860, 21873, 1700, 4289, 21884, 1722, 1736,
			1746, 1754, 4307, 1772, 21896, 4334, 6352, 1804, 1811, 1819,
			17406, 4372, 21904, 4398, 1884, 1889, 4413, 21919, 21929, 1955,
			4448, 1977, 1988, 1994, 21944, 2013, 2020, 2027, 2036, 2047,
			21955, 2069, 2075, 2090, 2098, 21969, 4531, 2127, 2133, 2139,
			2144, 2156, 2161, 2168, 21982, 22000, 22016, 2219, 4598, 22029,
			22054, 2273, 22063, 2309, 2318, 2324, 2333, 2339, 22092, 4679,
			22102, 2370, 6710, 22110, 22124, 2417, 4736, 2430, 6763, 4755,
			22137, 22159, 2489, 2502, 2513, 2521, 4798, 4806, 22169, 2573,
			2585, 4840, 2604, 22193, 4871, 22216, 2669, 2674, 22280, 2694,
			2702, 2714, 6940, 2735, 22293, 22301, 2766, 2773, 2780, 2789,
			2797, 22320, 5001, 2838, 7034, 5005, 22349, 2898, 22379, 22402,
			2949, 2957, 22428, 2981, 2987, 2993, 5129, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* nl */
		.tag = 22445, .endonym = 22529,
		.date = 7, .month_year = 16,
		.months = {
			3033, 3041, 22448, 3055, 22454, 3065, 3070, 22458, 3083, 3093,
			3101, 3110,
		},
		.months_alone = {
			3033, 3041, 22448, 3055, 22454, 3065, 3070, 22458, 3083, 3093,
			3101, 3110,
		},
		.lists = {
		[CLDR_AND] = {
			22467, 114, 114, 22467, 0,
		},
		[CLDR_OR] = {
			22472, 114, 114, 22472, 0,
		},
		},
		.quotes = {
			130, 134, 130, 134,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			22477, 22484, 22491, 22497, 22503, 5277, 22512, 22523, 22529, 22540,
			22548, 22553, 22560, 22569, 22574, 22584, 22589, 22597, 22605, 22611,
			22621, 22630, 22639, 22648, 22655, 22671,
		},
		.regions = {
			364, 22680, 393, 22709, 423, 22728, 22737, 448, 455, 22746,
			22758, 22775, 22786, 509, 3505, 22797, 22810, 562, 571, 22833,
			590, 22841, 16292, 620, 628, 7754, 649, 657, 664, 22851,
			22871, 22881, 709, 22892, 730, 739, 747, 754, 22905, 7862,
			22919, 7904, 22949, 22961, 22971, 7940, 22984, 904, 910, 919,
			930, 22993, 946, 23005, 972, 23021, 23031, 995, 23041, 1012,
			23052, 23075, 1048, 3841, 23084, 23091, 1085, 23109, 23116, 1108,
			1116, 23126, 1138, 23143, 23152, 1170, 23162, 1191, 23182, 23191,
			1221, 1230, 1236, 8260, 1256, 23204, 1270, 23211, 23230, 23242,
			1345, 1355, 23286, 1374, 23300, 23323, 1426, 23349, 8435, 23358,
			23368, 23379, 8469, 1482, 1494, 23387, 4166, 1536, 23420, 23428,
			1555, 1562, 23436, 1577, 6251, 23446, 21820, 1609, 23456, 23464,
			23485, 23497, 23508, 23516, 23532, 1700, 4289, 21884, 1722, 1736,
			1746, 1754, 23543, 4315, 21896, 23552, 6352, 1804, 23559, 1819,
			4359, 4372, 23569, 23586, 1884, 23603, 23619, 23629, 23649, 1955,
			23670, 1977, 1988, 1994, 23682, 2013, 2020, 23691, 2036, 23701,
			23710, 2069, 20279, 2090, 2098, 23727, 23737, 2127, 2133, 2139,
			23747, 2156, 2161, 2168, 23761, 23778, 23798, 2219, 4598, 23809,
			23834, 2273, 23851, 2309, 2318, 2324, 2333, 2339, 23872, 23882,
			22102, 2370, 23890, 23905, 6734, 23922, 23929, 2430, 23936, 23948,
			23958, 23983, 2489, 2502, 2513, 23993, 2529, 24002, 24014, 2573,
			24036, 24049, 2604, 24056, 24081, 24088, 2669, 2674, 4902, 2694,
			24137, 2714, 24148, 2735, 24157, 24165, 2766, 2773, 2780, 24184,
			24194, 24202, 24252, 2838, 24269, 24281, 24294, 2898, 24325, 24348,
			2949, 2957, 24376, 2981, 5123, 2993, 24393, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* et */
		.tag = 24405, .endonym = 24561,
		.date = 5142, .month_year = 16,
		.months = {
			24408, 24416, 24425, 24432, 7214, 24439, 24445, 21090, 3083, 24451,
			3101, 24460,
		},
		.months_alone = {
			24408, 24416, 24425, 24432, 7214, 24439, 24445, 21090, 3083, 24451,
			3101, 24460,
		},
		.lists = {
		[CLDR_AND] = {
			24470, 114, 114, 24470, 0,
		},
		[CLDR_OR] = {
			24475, 114, 114, 24475, 0,
		},
		},
		.quotes = {
			5217, 122, 5221, 130,
		},
		.decimal = 140, .group = 3133, .group_min = 2,
		.languages = {
			24482, 24490, 24497, 24503, 24513, 24523, 24532, 24540, 24546, 24555,
			24567, 24573, 24580, 24587, 24592, 24600, 24606, 24612, 24618, 24624,
			24634, 24643, 24651, 24660, 24670, 24684,
		},
		.regions = {
			364, 24692, 16113, 24716, 423, 24735, 24744, 448, 16168, 466,
			24753, 491, 24768, 509, 24779, 24789, 24803, 562, 571, 24827,
			590, 24834, 16292, 620, 628, 7754, 649, 657, 24844, 24853,
			24882, 24892, 709, 24899, 730, 24914, 747, 3640, 24924, 24937,
			24946, 24968, 24983, 859, 24991, 25004, 3740, 25012, 910, 919,
			25018, 25024, 946, 25040, 25051, 25059, 25067, 995, 25076, 1012,
			25082, 25103, 1048, 24561, 25113, 25121, 1085, 25136, 25146, 25155,
			16764, 25161, 25178, 25190, 25205, 1170, 25217, 1191, 25234, 25242,
			1221, 1230, 1236, 25261, 1256, 1263, 1270, 25273, 25292, 25299,
			1345, 1355, 1360, 1374, 25341, 25369, 1426, 25396, 1443, 25406,
			25413, 25424, 25432, 25440, 1494, 25450, 25474, 25480, 4171, 25486,
			1555, 1562, 25494, 25504, 25511, 25518, 17183, 1609, 25531, 25540,
			25561, 25574, 25587, 25594, 25608, 1700, 25618, 21884, 1722, 1736,
			25627, 1754, 25636, 17346, 25642, 25648, 17372, 1804, 1811, 1819,
			4359, 4372, 25656, 25673, 1884, 23603, 25691, 25701, 25725, 1955,
			25742, 1977, 1988, 1994, 25754, 2013, 25764, 25772, 25781, 25791,
			25800, 2069, 20279, 25815, 2098, 25824, 25832, 2127, 2133, 2139,
			25838, 25850, 2161, 25856, 25862, 25884, 25902, 2219, 25913, 25919,
			25944, 2273, 25961, 2309, 25977, 2324, 6688, 2339, 25983, 2356,
			25992, 2370, 26000, 26014, 26031, 26042, 26049, 6754, 26056, 26069,
			26079, 26101, 2489, 2502, 2513, 26111, 2529, 26120, 26134, 2573,
			2585, 26158, 26167, 26177, 26193, 26200, 2669, 26221, 18078, 2694,
			26225, 26235, 26249, 2735, 26258, 26265, 2766, 2773, 26284, 4976,
			2797, 26294, 26319, 2838, 7034, 26341, 26349, 2898, 26378, 26397,
			2949, 2957, 26414, 2981, 26431, 2993, 26438, 7172, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* fi */
		.tag = 26462, .endonym = 26784,
		.date = 5142, .month_year = 18381,
		.months = {
			26465, 26476, 26487, 26499, 26510, 26521, 26532, 26544, 26553, 26563,
			26573, 26585,
		},
		.months_alone = {
			26596, 26605, 26614, 26624, 26633, 26642, 26651, 26661, 26668, 26676,
			26684, 26694,
		},
		.lists = {
		[CLDR_AND] = {
			24470, 114, 114, 24470, 0,
		},
		[CLDR_OR] = {
			26703, 114, 114, 26703, 0,
		},
		},
		.quotes = {
			126, 126, 134, 134,
		},
		.decimal = 140, .group = 3133, .group_min = 1,
		.languages = {
			26709, 26718, 24497, 26725, 26732, 26741, 26749, 26757, 26764, 26773,
			26778, 26790, 26798, 24587, 26805, 26812, 26819, 24612, 26827, 24624,
			26833, 26841, 24651, 26850, 26858, 26873,
		},
		.regions = {
			364, 26881, 16113, 24716, 423, 432, 440, 448, 3455, 26899,
			26910, 26925, 499, 509, 26935, 26946, 26959, 562, 571, 24827,
			590, 603, 612, 620, 628, 7754, 649, 657, 664, 26982,
			27002, 24892, 709, 27011, 730, 27027, 747, 3640, 27042, 27071,
			27103, 27127, 27144, 27152, 27170, 889, 3740, 27183, 27189, 919,
			25018, 3758, 946, 27198, 27209, 27216, 27224, 995, 27230, 1012,
			27237, 1040, 1048, 27262, 27267, 27274, 1085, 27288, 27296, 26784,
			16764, 27304, 27321, 27332, 27343, 1170, 27350, 1191, 1199, 27364,
			1221, 1230, 1236, 27380, 1256, 1263, 1270, 27391, 27415, 27423,
			1345, 1355, 1360, 1374, 27469, 27509, 1426, 27535, 1443, 27543,
			1457, 27550, 1475, 27558, 27567, 27573, 4166, 1536, 27610, 27618,
			1555, 6243, 27625, 27634, 6251, 27641, 17183, 1609, 27650, 25540,
			27658, 27672, 1667, 27685, 4279, 1700, 4289, 21884, 1722, 1736,
			1746, 1754, 27698, 4315, 1783, 1790, 6352, 1804, 1811, 1819,
			4359, 4372, 27706, 27723, 1884, 1889, 1905, 27741, 27778, 1955,
			1966, 1977, 1988, 1994, 27796, 2013, 17569, 27807, 6494, 2047,
			27815, 2069, 27830, 2090, 2098, 27845, 27856, 2127, 2133, 2139,
			27862, 2156, 2161, 2168, 27876, 27894, 27912, 2219, 27924, 25919,
			22054, 2273, 27930, 27949, 2318, 2324, 2333, 2339, 2348, 2356,
			27959, 6703, 27968, 27981, 27995, 2417, 28006, 2430, 26056, 2450,
			26079, 2480, 2489, 2502, 2513, 2521, 2529, 28013, 26134, 2573,
			2585, 28026, 2604, 28033, 28056, 28062, 2669, 28103, 18078, 2694,
			28111, 2714, 2727, 2735, 28122, 26265, 2766, 2773, 6977, 4976,
			2797, 28129, 28156, 2838, 2846, 28168, 28178, 2898, 28207, 28235,
			2949, 2957, 26414, 2981, 5123, 2993, 28262, 7172, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* el */
		.tag = 28277, .endonym = 28919,
		.date = 7, .month_year = 18381,
		.months = {
			28280, 28301, 28324, 28339, 28356, 28367, 28382, 28397, 28416, 28439,
			28458, 28477,
		},
		.months_alone = {
			28498, 28519, 28542, 28557, 28574, 28585, 28600, 28615, 28634, 28657,
			28676, 28695,
		},
		.lists = {
		[CLDR_AND] = {
			28716, 114, 114, 28716, 0,
		},
		[CLDR_OR] = {
			28725, 114, 114, 28725, 0,
		},
		},
		.quotes = {
			7284, 7287, 122, 126,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			28730, 28745, 28762, 28781, 28796, 28817, 28834, 28849, 28862, 28881,
			28898, 28919, 28936, 28953, 28972, 28987, 29004, 29025, 29044, 29061,
			29084, 29103, 29122, 29141, 29158, 29192,
		},
		.regions = {
			29211, 29224, 29269, 29290, 29339, 29358, 29373, 29388, 29401, 29422,
			29441, 29475, 29490, 29509, 29524, 29546, 29571, 29607, 29632, 29657,
			29670, 29698, 29717, 29734, 29755, 29768, 29804, 29823, 29840, 29855,
			29893, 29910, 29927, 29942, 29966, 29987, 30008, 30021, 30036, 30075,
			30105, 30159, 30193, 30208, 30242, 30262, 30271, 30288, 30297, 30314,
			30334, 30345, 30379, 30396, 30441, 30454, 30467, 30484, 30503, 30514,
			30533, 30575, 30590, 30611, 30626, 30643, 30669, 30686, 30701, 30718,
			30737, 30748, 30774, 30795, 30819, 30832, 30847, 30879, 30894, 30909,
			30939, 30954, 30965, 30984, 31005, 31020, 31035, 31058, 31092, 31105,
			31181, 31202, 31215, 31245, 31260, 31300, 31352, 31367, 31382, 31391,
			31408, 31427, 31444, 31457, 31482, 31493, 31553, 31562, 31571, 31588,
			31601, 31614, 31631, 31648, 31663, 31674, 31693, 31710, 31729, 31744,
			31778, 31802, 31824, 31839, 31863, 31882, 31891, 31906, 31928, 31951,
			31969, 31984, 31997, 32016, 32041, 32056, 32067, 32080, 32093, 32110,
			32133, 32189, 32212, 32236, 32268, 32277, 32311, 32328, 32357, 32400,
			32419, 32440, 32457, 32468, 32487, 32504, 32519, 32532, 32549, 32568,
			32585, 32611, 32626, 32652, 32667, 32688, 32708, 32725, 32736, 32751,
			32762, 32786, 32795, 32810, 32821, 32855, 32890, 32911, 32928, 32943,
			32981, 33007, 33031, 33069, 33090, 33103, 33122, 33133, 33148, 33165,
			33178, 33189, 33204, 33234, 33266, 33285, 33298, 33313, 33334, 33354,
			33371, 33421, 33438, 33460, 33486, 33503, 33518, 33535, 33559, 33599,
			33621, 33681, 33692, 33711, 33753, 33764, 33801, 33812, 33829, 33852,
			33869, 33891, 33918, 33933, 33946, 33961, 34006, 34023, 34036, 34053,
			34070, 34087, 34138, 34174, 34195, 34220, 34237, 34295, 34316, 34365,
			34418, 34433, 34452, 34491, 34502, 34515, 34528, 34552, 34565,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* hu */
		.tag = 34586, .endonym = 34795,
		.date = 34589, .month_year = 34600,
		.months = {
			34607, 34615, 34624, 34633, 34642, 34649, 34657, 34665, 34675, 34686,
			3101, 3110,
		},
		.months_alone = {
			34607, 34615, 34624, 34633, 34642, 34649, 34657, 34665, 34675, 34686,
			3101, 3110,
		},
		.lists = {
		[CLDR_AND] = {
			34695, 114, 114, 34695, 0,
		},
		[CLDR_OR] = {
			34701, 114, 114, 34701, 0,
		},
		},
		.quotes = {
			5217, 126, 7287, 7284,
		},
		.decimal = 140, .group = 3133, .group_min = 1,
		.languages = {
			34708, 34714, 34720, 34727, 34735, 34743, 34751, 34756, 34761, 34769,
			34775, 34780, 34788, 34802, 34806, 34812, 34817, 34825, 34833, 34841,
			34851, 34858, 34867, 34876, 34884, 34902,
		},
		.regions = {
			364, 34910, 34937, 34950, 423, 34970, 34979, 448, 34995, 35006,
			35017, 35033, 35042, 509, 35054, 35070, 35084, 562, 35104, 582,
			590, 35114, 16292, 620, 628, 7754, 649, 657, 35124, 35133,
			35156, 35166, 35182, 35190, 730, 35204, 747, 3640, 35213, 35240,
			35260, 35291, 35314, 35321, 35339, 889, 3740, 35353, 27189, 919,
			3753, 35359, 946, 35385, 35403, 35410, 35422, 35436, 35445, 16649,
			35452, 35477, 1048, 35486, 35499, 35508, 1085, 35523, 35538, 35547,
			35559, 35566, 35584, 35596, 35613, 1170, 35628, 1191, 35650, 35658,
			1221, 35673, 35680, 3974, 1256, 1263, 1270, 35691, 35711, 35726,
			1345, 1355, 35768, 1374, 35782, 35795, 1426, 35830, 1443, 35845,
			35859, 35870, 17090, 35881, 1494, 35892, 4166, 35922, 35928, 35935,
			1555, 1562, 35948, 35958, 1583, 35965, 35979, 1609, 35989, 36005,
			36027, 36040, 36051, 36058, 36075, 36087, 4289, 21884, 1722, 20031,
			36093, 1754, 36102, 4315, 36112, 36124, 36131, 1804, 1811, 36140,
			17406, 36152, 36165, 36183, 1884, 36201, 36209, 36219, 36230, 1955,
			36255, 1977, 36267, 1994, 36274, 2013, 36291, 36299, 17586, 36308,
			36317, 2069, 36332, 36347, 2098, 36356, 36366, 20324, 2133, 2139,
			36376, 20345, 2161, 2168, 36388, 36407, 36425, 36442, 36453, 36468,
			36494, 2273, 36512, 36533, 2318, 2324, 6688, 2339, 36545, 36554,
			36562, 6703, 36575, 36590, 36607, 36626, 36634, 36647, 36658, 36670,
			36681, 36704, 2489, 2502, 36715, 36725, 2529, 36735, 36748, 9356,
			2585, 36773, 36781, 36794, 36821, 36827, 2669, 36852, 36862, 2694,
			36878, 36890, 36906, 2735, 36915, 36930, 2766, 18122, 36950, 36960,
			2797, 36968, 36997, 2838, 37016, 20936, 37030, 2898, 37069, 37090,
			37115, 2957, 37124, 37142, 5123, 2993, 37149, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* ga */
		.tag = 37177, .endonym = 37439,
		.date = 7, .month_year = 16,
		.months = {
			37180, 37188, 37196, 37203, 37212, 37222, 37232, 37238, 37246, 37261,
			37279, 37287,
		},
		.months_alone = {
			37180, 37188, 37196, 37203, 37212, 37222, 37232, 37238, 37246, 37261,
			37279, 37287,
		},
		.lists = {
		[CLDR_AND] = {
			37295, 114, 114, 37295, 0,
		},
		[CLDR_OR] = {
			37302, 114, 114, 37302, 0,
		},
		},
		.quotes = {
			122, 126, 130, 134,
		},
		.decimal = 138, .group = 140, .group_min = 1,
		.languages = {
			37308, 37316, 37327, 37339, 37348, 37359, 37368, 37375, 37387, 37397,
			37408, 37420, 37429, 37439, 37447, 37457, 37465, 37477, 37486, 37496,
			37511, 37522, 37533, 37546, 37556, 37564,
		},
		.regions = {
			37576, 37584, 37621, 37637, 37659, 37668, 37679, 37691, 37699, 37710,
			37724, 37741, 37751, 37763, 37770, 37786, 37803, 37839, 37849, 37866,
			37876, 37892, 37905, 37914, 37926, 16300, 37933, 37944, 37953, 37964,
			37989, 38002, 38015, 38028, 38043, 38057, 38072, 38084, 38092, 38117,
			38150, 38177, 38196, 38208, 38226, 38240, 38249, 38258, 38267, 38279,
			38292, 38298, 38309, 38318, 38336, 38346, 38357, 995, 38371, 38384,
			38394, 38421, 38433, 38443, 38455, 38466, 38483, 38495, 38506, 38517,
			38531, 38538, 38559, 38574, 38590, 38601, 38613, 38634, 38644, 38657,
			38675, 38684, 38690, 38702, 38717, 38729, 38739, 38750, 38777, 38788,
			38836, 1355, 38846, 38859, 38870, 38930, 38967, 38977, 38988, 38997,
			39008, 39021, 39027, 39035, 39051, 39060, 39097, 39108, 39119, 39132,
			39143, 39151, 39160, 39172, 39185, 39197, 39214, 39227, 39236, 39254,
			39278, 39298, 39316, 39323, 39339, 1700, 39355, 21884, 39367, 39381,
			39392, 39403, 39412, 39425, 39436, 39447, 39456, 39464, 39472, 39485,
			4359, 1840, 39500, 39518, 39540, 39547, 39563, 39576, 39632, 1955,
			39667, 39682, 36267, 39692, 39709, 39729, 39741, 39751, 39765, 39777,
			39787, 39805, 39815, 39831, 39842, 39853, 39866, 39875, 39883, 2139,
			39890, 39908, 2161, 39914, 39922, 39944, 39962, 39990, 40005, 40017,
			40042, 40060, 40074, 40102, 40119, 40134, 40142, 9143, 40148, 40160,
			40172, 6703, 40181, 40199, 40217, 40230, 40243, 40256, 40267, 40279,
			40294, 40318, 40331, 40343, 40356, 40372, 40384, 40392, 40411, 40437,
			2585, 40452, 40462, 40474, 40507, 40512, 40553, 40559, 40572, 40593,
			40602, 40617, 40638, 2735, 40651, 40660, 40696, 40705, 40718, 40730,
			2797, 40742, 40769, 40797, 40804, 40825, 40847, 40883, 40895, 40930,
			40968, 40977, 40986, 41007, 41013, 2993, 41020, 41036, 41048,
		},
		.plural_row = 4, .plurals = 0x3e, .rtl = 0,
	},
	{ /* it */
		.tag = 41062, .endonym = 41280,
		.date = 7, .month_year = 16,
		.months = {
			41065, 41073, 41082, 41088, 41095, 41102, 41109, 41116, 41123, 41133,
			7255, 41141,
		},
		.months_alone = {
			41065, 41073, 41082, 41088, 41095, 41102, 41109, 41116, 41123, 41133,
			7255, 41141,
		},
		.lists = {
		[CLDR_AND] = {
			41150, 114, 114, 41150, 0,
		},
		[CLDR_OR] = {
			41154, 114, 114, 41154, 0,
		},
		},
		.quotes = {
			7284, 7287, 122, 126,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			41158, 41166, 41174, 41182, 41191, 41199, 41206, 41211, 41218, 41227,
			41234, 41245, 41251, 41261, 41271, 41289, 41297, 41305, 41313, 41321,
			41332, 41339, 41348, 41356, 41365, 41383,
		},
		.regions = {
			364, 41393, 393, 41413, 423, 432, 440, 448, 41431, 466,
			41441, 491, 499, 509, 41457, 41470, 41482, 562, 571, 41503,
			590, 603, 16292, 620, 628, 7754, 649, 657, 664, 41510,
			41527, 701, 709, 41535, 730, 41548, 747, 754, 41560, 785,
			41582, 7904, 41607, 41616, 41633, 41644, 41649, 41657, 910, 919,
			930, 41662, 946, 41673, 41689, 41695, 41702, 41711, 41718, 1012,
			41728, 1040, 1048, 1056, 41750, 41757, 1085, 41776, 27296, 41783,
			41793, 41798, 1138, 41813, 41829, 1170, 41837, 1191, 1199, 41849,
			1221, 1230, 41865, 41876, 1256, 1263, 41888, 41898, 41917, 41924,
			1345, 1355, 1360, 1374, 41960, 41977, 1426, 42000, 1443, 42008,
			1457, 42017, 42025, 42033, 1494, 42046, 1531, 1536, 42090, 27618,
			1555, 42098, 42107, 42117, 1583, 42126, 42139, 1609, 42148, 42155,
			42175, 42190, 1667, 42204, 42217, 1700, 42228, 21884, 1722, 1736,
			1746, 1754, 42235, 42244, 42256, 42265, 42271, 1804, 42279, 1819,
			17406, 1840, 42288, 42303, 1884, 42322, 1905, 42341, 42354, 42384,
			1966, 1977, 1988, 1994, 42394, 2013, 42402, 2027, 42410, 2047,
			42420, 2069, 42436, 2090, 2098, 42450, 42462, 2127, 2133, 2139,
			42471, 2156, 2161, 42485, 42491, 42510, 42529, 2219, 42539, 42547,
			42571, 42586, 42596, 42618, 2318, 2324, 2333, 42629, 2348, 2356,
			2363, 6703, 42638, 42653, 2406, 2417, 42668, 2430, 42675, 2450,
			42688, 42709, 2489, 2502, 2513, 2521, 2529, 42720, 42730, 2573,
			2585, 42753, 42759, 42768, 42789, 42794, 2669, 42818, 42829, 2694,
			42840, 2714, 2727, 2735, 42850, 42858, 2766, 2773, 2780, 42876,
			2797, 42884, 42923, 2838, 2846, 42935, 42955, 2898, 42981, 43007,
			2949, 2957, 43031, 2981, 2987, 2993, 43047, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* lv */
		.tag = 43057, .endonym = 43321,
		.date = 43060, .month_year = 43076,
		.months = {
			43086, 43096, 21084, 43107, 43116, 43122, 43130, 43138, 43146, 43157,
			43166, 43176,
		},
		.months_alone = {
			43086, 43096, 21084, 43107, 43116, 43122, 43130, 43138, 43146, 43157,
			43166, 43176,
		},
		.lists = {
		[CLDR_AND] = {
			43186, 114, 114, 43186, 0,
		},
		[CLDR_OR] = {
			43191, 114, 114, 43191, 0,
		},
		},
		.quotes = {
			122, 126, 130, 134,
		},
		.decimal = 140, .group = 3133, .group_min = 2,
		.languages = {
			43197, 43204, 43212, 43218, 43226, 43235, 43244, 43250, 43257, 43269,
			43277, 43282, 43290, 43298, 43303, 43311, 43331, 43343, 43353, 43359,
			43371, 43380, 43389, 43399, 43407, 43425,
		},
		.regions = {
			16079, 43437, 43464, 43477, 43496, 43504, 43514, 448, 16168, 43524,
			43535, 16195, 43545, 509, 43557, 43571, 43586, 43609, 43619, 43631,
			43641, 43653, 43664, 43673, 43683, 43690, 43703, 43717, 43725, 43735,
			43762, 43773, 43786, 43794, 43805, 43815, 43828, 43835, 43843, 43867,
			43884, 43911, 43929, 43937, 43949, 43960, 43967, 43977, 16552, 16562,
			3753, 43984, 43994, 44002, 44019, 44025, 44033, 44041, 44052, 16649,
			44060, 44072, 44083, 44092, 44101, 44110, 16727, 44124, 16748, 44133,
			16764, 44140, 44156, 44169, 44181, 44190, 44197, 44218, 16847, 44227,
			44245, 16872, 44255, 44267, 16886, 16894, 44277, 44287, 44309, 44319,
			16980, 44364, 44370, 44385, 44393, 44440, 44472, 44482, 1443, 44493,
			44503, 44515, 44522, 44531, 17106, 44542, 44575, 44582, 8538, 44589,
			44598, 6243, 44609, 44620, 17166, 44628, 17183, 1609, 44641, 44654,
			44674, 44688, 44702, 44710, 44724, 44736, 44742, 44750, 44762, 44776,
			44786, 17333, 44796, 44804, 17357, 44816, 44824, 17379, 1811, 44831,
			44841, 44853, 44865, 44881, 1884, 44900, 17472, 44915, 44963, 44987,
			44997, 45010, 1988, 45022, 45033, 45044, 45054, 45062, 45072, 45082,
			45092, 45107, 45115, 45130, 17642, 45140, 45152, 45164, 2133, 2139,
			45172, 45185, 2161, 2168, 45192, 45214, 45232, 45243, 45254, 45261,
			45283, 45300, 45311, 45335, 2318, 45346, 45356, 45363, 45372, 45382,
			45390, 6703, 45399, 45415, 45431, 45446, 45454, 45464, 45475, 45492,
			45503, 45533, 45544, 45556, 45567, 45577, 45587, 45596, 45611, 45631,
			45641, 45654, 45662, 45670, 45697, 45703, 2669, 45737, 45745, 2694,
			45760, 45774, 45789, 2735, 45798, 45806, 2766, 45828, 45837, 4976,
			2797, 45848, 45875, 45904, 45913, 45926, 45936, 45964, 45975, 45993,
			46009, 2957, 46018, 2981, 46042, 46049, 46056, 18361, 18369,
		},
		.plural_row = 5, .plurals = 0x23, .rtl = 0,
	},
	{ /* lt */
		.tag = 46082, .endonym = 46464,
		.date = 46085, .month_year = 46100,
		.months = {
			46109, 46116, 46124, 46129, 46140, 46150, 46160, 46167, 46179, 46188,
			46195, 46206,
		},
		.months_alone = {
			46216, 46223, 46231, 46237, 46246, 46255, 46265, 46271, 46282, 46292,
			46299, 46309,
		},
		.lists = {
		[CLDR_AND] = {
			46317, 114, 114, 46317, 0,
		},
		[CLDR_OR] = {
			46322, 114, 114, 46322, 0,
		},
		},
		.quotes = {
			5217, 122, 5217, 122,
		},
		.decimal = 140, .group = 3133, .group_min = 1,
		.languages = {
			46327, 46334, 46342, 46353, 46364, 46373, 46381, 46388, 46394, 46402,
			46408, 46416, 46424, 46432, 46439, 46446, 46454, 46474, 46486, 46493,
			46504, 46512, 46521, 46531, 46539, 46557,
		},
		.regions = {
			16079, 46566, 46593, 46606, 46625, 16150, 46634, 448, 18968, 466,
			46644, 16195, 16204, 509, 46659, 46673, 46688, 46711, 46722, 16275,
			46735, 46749, 46759, 46769, 46778, 46786, 649, 46800, 16333, 46810,
			46830, 46840, 46848, 46856, 46867, 46876, 46888, 3640, 46896, 46920,
			46936, 46966, 46984, 46996, 47019, 47030, 47037, 47048, 16552, 47055,
			3753, 47066, 47085, 47094, 47108, 47115, 47123, 47133, 47143, 16649,
			47150, 47171, 47180, 47190, 47197, 47205, 47221, 47231, 16748, 47240,
			47248, 47256, 16789, 47272, 47286, 47298, 47306, 1191, 16847, 47327,
			47347, 16872, 47355, 47367, 16886, 47379, 44277, 47388, 47406, 47415,
			16980, 47460, 47467, 47482, 47489, 47544, 47570, 47580, 47589, 47596,
			17073, 47605, 47612, 47621, 17106, 47631, 47663, 47670, 47677, 17150,
			47687, 6243, 47696, 47706, 17166, 47715, 17183, 47725, 47735, 47743,
			47764, 47782, 47797, 47806, 47821, 47834, 47841, 47849, 47861, 17313,
			17324, 47877, 44796, 47885, 17357, 17365, 47899, 47907, 1811, 47915,
			47927, 47940, 47953, 47968, 47989, 47995, 17472, 48013, 48064, 44987,
			48091, 48103, 1988, 17543, 48115, 48124, 45054, 45062, 48132, 17595,
			48143, 48162, 48170, 17633, 17642, 48184, 48196, 48206, 2133, 48214,
			48221, 48239, 2161, 2168, 48246, 48270, 48293, 48303, 48314, 48322,
			48346, 48361, 48374, 48396, 2318, 48408, 48419, 48427, 48437, 45382,
			17815, 6703, 48446, 48460, 48476, 48487, 48495, 48504, 48516, 48533,
			48544, 48572, 48582, 48595, 48607, 48617, 48625, 48635, 48650, 48673,
			48684, 17985, 48698, 48710, 48734, 48741, 48768, 48774, 48784, 2694,
			48795, 48809, 48825, 2735, 48833, 48841, 2766, 48863, 18129, 4976,
			2797, 48872, 48920, 48941, 48951, 48964, 48990, 49025, 49035, 49074,
			49111, 2957, 49121, 2981, 49140, 49148, 49156, 18361, 49170,
		},
		.plural_row = 6, .plurals = 0x2a, .rtl = 0,
	},
	{ /* mt */
		.tag = 49180, .endonym = 49448,
		.date = 49183, .month_year = 16,
		.months = {
			49198, 49205, 49210, 45, 49216, 49222, 49229, 49235, 49243, 49253,
			49261, 49270,
		},
		.months_alone = {
			49198, 49205, 49210, 45, 49216, 49222, 49229, 49235, 49243, 49253,
			49261, 49270,
		},
		.lists = {
		[CLDR_AND] = {
			49280, 114, 114, 49284, 0,
		},
		[CLDR_OR] = {
			49295, 114, 114, 49301, 0,
		},
		},
		.quotes = {
			122, 126, 130, 134,
		},
		.decimal = 138, .group = 140, .group_min = 1,
		.languages = {
			49308, 49316, 49325, 49336, 49346, 49354, 49360, 49365, 49372, 49381,
			49390, 49401, 49407, 49416, 49426, 49433, 49441, 49448, 49454, 49462,
			49472, 49478, 49486, 49493, 49501, 49519,
		},
		.regions = {
			364, 49530, 49558, 49571, 423, 49589, 49600, 49610, 49619, 49631,
			49644, 49663, 49674, 509, 49686, 49704, 49719, 562, 49744, 49758,
			49769, 49785, 49798, 49809, 49820, 16300, 649, 49829, 49839, 49850,
			49877, 49888, 49899, 49909, 49923, 49935, 49949, 49959, 49969, 49994,
			50030, 50061, 50084, 50097, 50117, 50131, 50141, 50152, 50162, 50174,
			3753, 935, 946, 50188, 50208, 50215, 50235, 50248, 50260, 1012,
			50273, 50298, 50310, 50320, 50330, 50340, 50362, 50372, 50379, 50389,
			50402, 50408, 50429, 50444, 50463, 50470, 50479, 1191, 50493, 50504,
			1221, 50525, 50534, 1246, 50544, 50554, 1270, 50564, 50586, 50597,
			50658, 1355, 50671, 50688, 50698, 50786, 50826, 50838, 50849, 50858,
			50869, 50882, 50892, 1482, 50900, 50908, 50948, 50955, 50962, 50973,
			1555, 50982, 50994, 51005, 51016, 51025, 51041, 1609, 1618, 51053,
			51073, 51092, 51111, 51121, 51140, 51155, 51163, 21884, 51173, 51190,
			51203, 51214, 51224, 51236, 51251, 51261, 51270, 1804, 51280, 51291,
			17406, 1840, 51305, 51323, 51347, 51355, 51372, 51384, 51466, 1955,
			51499, 1977, 1988, 1994, 51513, 51524, 51534, 51545, 51556, 51570,
			2055, 51581, 51591, 51606, 51618, 51631, 51646, 51659, 2133, 2139,
			2144, 51668, 51675, 51685, 51694, 2190, 51716, 51729, 51741, 51752,
			51776, 2273, 51794, 51821, 2318, 51834, 51846, 2339, 51855, 51867,
			51877, 51887, 51897, 51914, 51934, 51948, 51957, 2430, 26056, 51968,
			51980, 52001, 2489, 2502, 52014, 52025, 52036, 52048, 52067, 2573,
			2585, 52090, 52099, 52110, 52137, 52146, 52185, 52193, 52206, 52221,
			52232, 52244, 52260, 2735, 52273, 52284, 2766, 52302, 52312, 52325,
			52335, 52344, 52390, 52405, 52415, 52429, 52458, 52486, 52499, 52531,
			52568, 2957, 52579, 2981, 52595, 2993, 52604, 52623, 52635,
		},
		.plural_row = 7, .plurals = 0x3e, .rtl = 0,
	},
	{ /* pl */
		.tag = 52649, .endonym = 53008,
		.date = 7, .month_year = 18381,
		.months = {
			52652, 52661, 52668, 52674, 52683, 52688, 52696, 52702, 52711, 52721,
			15683, 52735,
		},
		.months_alone = {
			52743, 52752, 52757, 52764, 3061, 52774, 52783, 52790, 52800, 52810,
			15783, 52823,
		},
		.lists = {
		[CLDR_AND] = {
			15809, 114, 114, 15809, 0,
		},
		[CLDR_OR] = {
			52833, 114, 114, 52833, 0,
		},
		},
		.quotes = {
			5217, 126, 7284, 7287,
		},
		.decimal = 140, .group = 3133, .group_min = 2,
		.languages = {
			52839, 52849, 52858, 15847, 52868, 52879, 52889, 52896, 52904, 52917,
			52927, 52935, 52942, 52953, 52963, 52971, 52981, 52990, 53001, 15997,
			53015, 53025, 53035, 53047, 53059, 53078,
		},
		.regions = {
			16079, 53088, 16113, 53117, 423, 432, 440, 448, 53135, 53146,
			53156, 491, 499, 509, 53176, 53192, 53205, 562, 53227, 24827,
			590, 53238, 19088, 620, 628, 7754, 19115, 657, 53248, 53256,
			53278, 19163, 709, 53287, 730, 53301, 747, 3640, 53312, 53327,
			53357, 53388, 53394, 859, 53405, 889, 3740, 53417, 27189, 53423,
			3753, 53433, 946, 53464, 53489, 53494, 53501, 53508, 53517, 16649,
			53523, 53534, 53543, 1056, 53551, 53557, 53574, 53582, 27296, 41783,
			53592, 53599, 53609, 53620, 53632, 1170, 53640, 1191, 53656, 53663,
			1221, 1230, 1236, 53680, 1256, 53691, 53698, 53708, 53726, 53733,
			53776, 1355, 53786, 53800, 53807, 53828, 1426, 53852, 1443, 53862,
			53869, 53879, 17090, 53888, 19810, 53898, 4166, 1536, 53939, 53948,
			1555, 17158, 27625, 53956, 6251, 17173, 53964, 1609, 19910, 53974,
			53994, 54011, 54029, 54036, 23532, 1700, 8688, 21884, 1722, 1736,
			1746, 1754, 54044, 17346, 54050, 42265, 17372, 17379, 54057, 54067,
			4359, 4372, 54079, 54095, 1884, 44900, 1905, 54116, 54134, 54153,
			54163, 1977, 1988, 1994, 54174, 2013, 54183, 54190, 17586, 2047,
			54198, 2069, 20279, 2090, 20296, 54213, 54222, 2127, 2133, 2139,
			54231, 2156, 2161, 2168, 54245, 54265, 54283, 2219, 54292, 54299,
			22054, 54323, 54333, 54357, 2318, 54368, 6688, 54377, 54385, 2356,
			54393, 2370, 54399, 54416, 54431, 2417, 54439, 6754, 54447, 54470,
			17898, 54480, 2489, 2502, 2513, 2521, 4798, 54490, 54508, 54547,
			2585, 2598, 2604, 54556, 54571, 54576, 2669, 54624, 54634, 2694,
			54647, 2714, 54662, 2735, 54670, 54677, 2766, 54695, 2780, 4976,
			2797, 54702, 54747, 54765, 2846, 54773, 54781, 54807, 54817, 54844,
			54882, 2957, 18320, 2981, 5123, 54890, 54898, 3014, 3021,
		},
		.plural_row = 8, .plurals = 0x1a, .rtl = 0,
	},
	{ /* pt-PT */
		.tag = 54928, .endonym = 55197,
		.date = 54934, .month_year = 54949,
		.months = {
			54958, 54966, 54976, 54983, 54989, 54994, 55000, 41116, 55006, 55015,
			55023, 55032,
		},
		.months_alone = {
			54958, 54966, 54976, 54983, 54989, 54994, 55000, 41116, 55006, 55015,
			55023, 55032,
		},
		.lists = {
		[CLDR_AND] = {
			41150, 114, 114, 41150, 0,
		},
		[CLDR_OR] = {
			7279, 114, 114, 7279, 0,
		},
		},
		.quotes = {
			7284, 7287, 122, 126,
		},
		.decimal = 140, .group = 3133, .group_min = 2,
		.languages = {
			55041, 55049, 55055, 55063, 55072, 55081, 55088, 55094, 55107, 55119,
			55128, 55139, 55145, 55154, 41271, 55164, 41297, 55171, 55179, 55186,
			55208, 55215, 55224, 55233, 55242, 55261,
		},
		.regions = {
			364, 55271, 55295, 55308, 55327, 55335, 55344, 448, 55353, 466,
			55364, 55380, 55389, 509, 55400, 55407, 55419, 562, 55441, 55453,
			55462, 35114, 55476, 620, 55483, 55489, 55505, 657, 35124, 55514,
			55540, 55547, 55554, 55561, 5743, 55573, 747, 55587, 55595, 7862,
			55621, 7904, 55648, 55656, 55691, 889, 55702, 904, 55712, 919,
			930, 5814, 55722, 55731, 55745, 55752, 55761, 55770, 55777, 55787,
			55797, 55819, 55828, 55836, 55845, 55851, 55866, 55875, 35538, 55883,
			1116, 55894, 55909, 55921, 55934, 55942, 55949, 55961, 55969, 55978,
			8250, 16872, 1236, 55994, 56007, 56015, 16902, 56022, 56040, 56048,
			1345, 56088, 56094, 56108, 56115, 56139, 1426, 56162, 1443, 56171,
			56179, 42017, 1475, 56190, 56202, 56209, 56250, 56257, 56263, 56273,
			1555, 1562, 56281, 56291, 56298, 56306, 56319, 56327, 8599, 56338,
			56363, 56379, 56393, 56400, 56414, 1700, 56427, 56435, 56448, 56461,
			36093, 17333, 56471, 56481, 56492, 36124, 56501, 56510, 56518, 1819,
			56528, 56557, 56569, 56584, 1884, 56604, 36209, 56624, 56644, 42384,
			56668, 56680, 1988, 56691, 56701, 56710, 56718, 56726, 4478, 36308,
			56735, 56751, 56758, 36347, 56771, 56782, 56797, 2127, 2133, 56805,
			56811, 56826, 56831, 2168, 56839, 56859, 56877, 56887, 56898, 56907,
			56930, 9100, 56945, 2309, 2318, 56972, 40142, 56981, 56990, 56999,
			57007, 6703, 57015, 57031, 57046, 57056, 57063, 57071, 57081, 57094,
			42688, 57105, 57117, 57128, 2513, 57141, 2529, 57150, 42730, 9356,
			57164, 57193, 57200, 57211, 57233, 57239, 2669, 57271, 57282, 57295,
			2702, 57304, 57320, 2735, 57329, 57337, 2766, 2773, 57355, 57365,
			2797, 57374, 57406, 57421, 57429, 57442, 57461, 2898, 57487, 57513,
			57535, 2957, 43031, 2981, 57544, 57551, 57558, 57573, 57581,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* ro */
		.tag = 57591, .endonym = 57893,
		.date = 7, .month_year = 16,
		.months = {
			57594, 57603, 57613, 57620, 7214, 57628, 57634, 21090, 57640, 57651,
			57661, 57671,
		},
		.months_alone = {
			57594, 57603, 57613, 57620, 7214, 57628, 57634, 21090, 57640, 57651,
			57661, 57671,
		},
		.lists = {
		[CLDR_AND] = {
			57681, 114, 114, 57681, 0,
		},
		[CLDR_OR] = {
			57687, 114, 114, 57687, 0,
		},
		},
		.quotes = {
			5217, 126, 7284, 7287,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			57693, 57702, 57711, 57720, 57730, 57739, 57747, 57753, 57761, 57774,
			57782, 57794, 57802, 57812, 57823, 57833, 57841, 57853, 57862, 57872,
			57884, 57902, 57911, 57920, 57930, 57950,
		},
		.regions = {
			364, 57961, 16113, 57983, 423, 432, 440, 448, 455, 466,
			58003, 491, 499, 509, 58020, 58036, 58048, 562, 571, 24827,
			590, 603, 612, 620, 628, 7754, 649, 657, 664, 58072,
			58098, 701, 709, 58107, 730, 739, 747, 754, 58121, 785,
			58146, 827, 58171, 859, 58180, 889, 41649, 904, 58194, 919,
			930, 58203, 946, 58215, 58232, 58238, 41702, 995, 58244, 1012,
			58254, 1040, 1048, 1056, 53551, 58276, 58296, 58305, 27296, 58312,
			1116, 58321, 58339, 58350, 58365, 1170, 58373, 1191, 1199, 58386,
			1221, 1230, 1236, 58403, 1256, 58414, 58422, 58432, 41917, 58453,
			1345, 1355, 58497, 1374, 58512, 58536, 1426, 58571, 1443, 58580,
			58588, 42017, 1475, 58598, 1494, 58609, 4166, 1536, 42090, 27618,
			1555, 1562, 58648, 53956, 1583, 58657, 58670, 1609, 42148, 58680,
			58702, 58717, 58731, 58738, 17277, 1700, 8688, 58754, 1722, 1736,
			1746, 1754, 42235, 4315, 58768, 42265, 8731, 1804, 58776, 58794,
			58805, 1840, 58821, 58839, 1884, 42322, 1905, 58857, 58877, 42384,
			1966, 1977, 1988, 1994, 42394, 2013, 58902, 2027, 58908, 2047,
			58917, 2069, 58932, 2090, 2098, 58947, 42462, 2127, 2133, 2139,
			58963, 2156, 2161, 2168, 58978, 58998, 59016, 2219, 42539, 59025,
			59051, 2273, 59069, 54357, 2318, 2324, 2333, 2339, 59094, 2356,
			59103, 2370, 59109, 59125, 2406, 2417, 59142, 2430, 59149, 2450,
			59163, 59186, 2489, 2502, 2513, 2521, 2529, 59195, 59210, 2573,
			24036, 42753, 2604, 59235, 42789, 59261, 2669, 59306, 9473, 2694,
			2702, 2714, 2727, 2735, 59316, 59323, 2766, 2773, 2780, 42876,
			2797, 59343, 59377, 2838, 2846, 59404, 59433, 2898, 59463, 59490,
			2949, 2957, 59517, 2981, 2987, 2993, 59535, 3014, 3021,
		},
		.plural_row = 9, .plurals = 0x2a, .rtl = 0,
	},
	{ /* sk */
		.tag = 59549, .endonym = 59901,
		.date = 5142, .month_year = 18381,
		.months = {
			59552, 59561, 52668, 59571, 59579, 59585, 59591, 59597, 59605, 59615,
			59624, 59633,
		},
		.months_alone = {
			34607, 34615, 59642, 59648, 59655, 59660, 59665, 21090, 3083, 34686,
			3101, 3110,
		},
		.lists = {
		[CLDR_AND] = {
			18556, 114, 114, 59670, 0,
		},
		[CLDR_OR] = {
			59674, 114, 114, 59674, 0,
		},
		},
		.quotes = {
			5217, 122, 5221, 130,
		},
		.decimal = 140, .group = 3133, .group_min = 1,
		.languages = {
			18568, 59682, 59694, 59703, 59718, 59730, 18645, 59744, 59754, 59766,
			59778, 59788, 59799, 59811, 59820, 18755, 59832, 59843, 59853, 59864,
			59878, 59889, 59913, 59925, 59939, 59958,
		},
		.regions = {
			364, 18900, 16113, 18941, 423, 59970, 59980, 448, 59990, 35006,
			18979, 60002, 55389, 509, 60011, 16231, 19039, 562, 19059, 60018,
			590, 19078, 19088, 620, 628, 60027, 19115, 16326, 35124, 60046,
			35156, 19163, 35182, 60066, 730, 60082, 747, 3640, 19207, 60093,
			60127, 60152, 60172, 60186, 60206, 16546, 3740, 19341, 27189, 16562,
			3753, 19357, 946, 60222, 972, 19389, 60240, 19405, 19416, 16649,
			60248, 19449, 19460, 60272, 1064, 60282, 1085, 60299, 35538, 60311,
			16764, 53599, 35584, 19555, 60319, 1170, 60331, 1191, 60353, 60364,
			1221, 1230, 35680, 19629, 1256, 1263, 1270, 19638, 60383, 60391,
			1345, 1355, 1360, 1374, 60437, 60461, 1426, 60499, 1443, 19783,
			35859, 60511, 17090, 19799, 1494, 60518, 4166, 35922, 4171, 60552,
			1555, 17158, 19872, 19883, 19892, 60562, 17183, 1609, 19910, 60572,
			60597, 60613, 17254, 60628, 23532, 1700, 4289, 60645, 60659, 20031,
			36093, 1754, 17340, 60676, 20063, 60688, 17372, 17379, 20073, 60695,
			60708, 4372, 60729, 60749, 1884, 60770, 20175, 60781, 60802, 17522,
			36255, 1977, 1988, 60820, 60831, 2013, 4471, 36299, 17586, 36308,
			60839, 2069, 20279, 36347, 20296, 60856, 60866, 20324, 2133, 2139,
			20331, 20345, 2161, 2168, 60874, 20375, 20394, 2219, 60897, 60905,
			60929, 17757, 60949, 20487, 2318, 60970, 6688, 2339, 20499, 20508,
			20515, 2370, 60979, 60996, 20560, 61017, 20577, 6754, 61024, 20601,
			61039, 20634, 2489, 61060, 2513, 20644, 4798, 61072, 61087, 61120,
			61130, 61152, 2604, 20737, 18022, 61159, 2669, 20781, 18078, 2694,
			61202, 61219, 20835, 2735, 20843, 20851, 2766, 2773, 36950, 18139,
			2797, 61231, 61261, 61278, 2846, 20936, 61286, 2898, 20972, 20999,
			2949, 2957, 21027, 2981, 5123, 2993, 61315, 3014, 3021,
		},
		.plural_row = 3, .plurals = 0x2a, .rtl = 0,
	},
	{ /* sl */
		.tag = 61330, .endonym = 61660,
		.date = 5142, .month_year = 16,
		.months = {
			21069, 21076, 59642, 3055, 3061, 61333, 61339, 61345, 3083, 3093,
			3101, 3110,
		},
		.months_alone = {
			21069, 21076, 59642, 3055, 3061, 61333, 61339, 61345, 3083, 3093,
			3101, 3110,
		},
		.lists = {
		[CLDR_AND] = {
			61352, 114, 114, 61352, 0,
		},
		[CLDR_OR] = {
			61357, 114, 114, 61357, 0,
		},
		},
		.quotes = {
			5217, 122, 5221, 130,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			61363, 61376, 61389, 61400, 61414, 61428, 61440, 61451, 61462, 61477,
			61490, 61501, 61511, 61526, 61536, 61552, 61566, 61579, 61592, 61604,
			61620, 61633, 61646, 61674, 61687, 61709,
		},
		.regions = {
			16079, 61723, 16113, 61749, 16142, 16150, 16159, 448, 16168, 466,
			61768, 61784, 61793, 509, 61804, 16231, 61820, 562, 16264, 16275,
			590, 61841, 19088, 620, 628, 16300, 16318, 16326, 16333, 61851,
			46830, 16368, 16375, 61869, 16393, 61883, 747, 3640, 61894, 61909,
			61939, 16484, 61965, 61972, 61993, 16546, 3740, 62007, 16552, 16562,
			3753, 62016, 946, 62034, 62049, 16615, 62055, 16633, 16642, 16649,
			62064, 62087, 16688, 16696, 53551, 62097, 16727, 62112, 16748, 16757,
			16764, 62121, 16789, 62139, 44181, 1170, 62152, 1191, 16847, 62173,
			1221, 16872, 1236, 47367, 16886, 16894, 1270, 62191, 62212, 62220,
			16980, 1355, 62263, 17004, 62278, 62339, 1426, 62373, 1443, 62382,
			17073, 17084, 17090, 17097, 17106, 62393, 4166, 1536, 47677, 17150,
			1555, 17158, 47696, 62430, 17166, 4196, 17183, 1609, 17193, 62439,
			62460, 17240, 17254, 62475, 17277, 1700, 4289, 21884, 17300, 44776,
			17324, 17333, 17340, 17346, 17357, 17365, 17372, 17379, 17386, 62491,
			17406, 4372, 62502, 62520, 1884, 17456, 17472, 62539, 62597, 17522,
			62621, 1977, 1988, 1994, 17554, 17562, 62633, 17577, 17586, 17595,
			17604, 2069, 62640, 17633, 17642, 17652, 17663, 2127, 2133, 2139,
			62656, 2156, 2161, 2168, 62671, 17706, 17725, 2219, 17734, 62692,
			22054, 17757, 62717, 62737, 2318, 17789, 6688, 54377, 62749, 17808,
			17815, 6703, 62758, 62774, 17857, 2417, 17866, 6754, 17875, 17888,
			62791, 62813, 2489, 2502, 2513, 17942, 4798, 17951, 62823, 9356,
			2585, 17985, 17992, 62844, 18022, 62866, 2669, 62891, 18078, 2694,
			2702, 2714, 62898, 2735, 62907, 62916, 2766, 18122, 18129, 18139,
			2797, 62935, 62976, 18203, 2846, 26341, 63002, 2898, 63029, 63054,
			2949, 2957, 63079, 2981, 5123, 2993, 63096, 18361, 18369,
		},
		.plural_row = 10, .plurals = 0x2e, .rtl = 0,
	},
	{ /* es */
		.tag = 63121, .endonym = 63316,
		.date = 54934, .month_year = 54949,
		.months = {
			63124, 63130, 41082, 54983, 63138, 63143, 63149, 41116, 63155, 63166,
			63174, 63184,
		},
		.months_alone = {
			63124, 63130, 41082, 54983, 63138, 63143, 63149, 41116, 63155, 63166,
			63174, 63184,
		},
		.lists = {
		[CLDR_AND] = {
			63194, 114, 114, 63194, 41150,
		},
		[CLDR_OR] = {
			41154, 114, 114, 41154, 49280,
		},
		},
		.quotes = {
			7284, 7287, 122, 126,
		},
		.decimal = 140, .group = 138, .group_min = 2,
		.languages = {
			63198, 55049, 63206, 63214, 55072, 55081, 55088, 63223, 63230, 63242,
			63250, 63257, 55145, 63264, 41271, 63274, 41297, 63281, 55179, 63289,
			63300, 55215, 55224, 63307, 63325, 63340,
		},
		.regions = {
			364, 63350, 63374, 63386, 55327, 432, 440, 448, 55353, 466,
			55364, 491, 499, 509, 63404, 63416, 63428, 562, 63449, 55453,
			590, 603, 63460, 620, 63468, 63475, 55505, 63490, 664, 63498,
			55540, 701, 63517, 63524, 5743, 63536, 63548, 55587, 63555, 63567,
			63601, 63627, 63633, 859, 63639, 889, 63650, 904, 910, 919,
			930, 5814, 63659, 63667, 55745, 63683, 63691, 63700, 55777, 1012,
			55797, 63707, 1048, 1056, 63715, 63722, 1085, 63741, 63749, 41783,
			63758, 63763, 1138, 63778, 41829, 63790, 55949, 55961, 1199, 63797,
			8250, 1230, 1236, 41876, 1256, 1263, 16902, 63814, 41917, 63832,
			1345, 1355, 63873, 1374, 63887, 63912, 1426, 63935, 63943, 63950,
			1457, 42017, 1475, 63959, 1494, 63971, 4166, 35922, 53939, 27618,
			1555, 1562, 27625, 64013, 6251, 64020, 64032, 1609, 64040, 64048,
			64072, 64088, 1667, 64102, 64116, 1700, 56427, 64128, 1722, 1736,
			1746, 17333, 42235, 56481, 58768, 42265, 64141, 56510, 42279, 1819,
			64151, 1840, 64163, 64178, 1884, 42322, 1905, 64198, 64219, 42384,
			1966, 1977, 1988, 64244, 56701, 64253, 56718, 64260, 2036, 2047,
			64268, 56751, 64284, 2090, 2098, 64297, 56797, 2127, 2133, 2139,
			64311, 20345, 56831, 64325, 64331, 64350, 56877, 64370, 42539, 64380,
			64402, 2273, 64417, 2309, 9136, 2324, 40142, 64440, 64449, 2356,
			59103, 6703, 64458, 64472, 2406, 61017, 64487, 6754, 64494, 64506,
			64516, 64537, 64548, 2502, 2513, 2521, 4798, 64561, 64576, 2573,
			2585, 42753, 64600, 64609, 2636, 64631, 2669, 64663, 64673, 2694,
			2702, 20821, 64685, 2735, 64692, 64701, 2766, 64719, 2780, 64727,
			2797, 64735, 57406, 2838, 20924, 64769, 64789, 2898, 64818, 64846,
			2949, 2957, 64873, 2981, 2987, 2993, 64889, 3014, 64900,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* nb */
		.tag = 64909, .endonym = 64967,
		.date = 5142, .month_year = 16,
		.months = {
			21069, 21076, 3050, 3055, 7214, 3065, 3070, 21090, 3083, 3093,
			3101, 64912,
		},
		.months_alone = {
			21069, 21076, 3050, 3055, 7214, 3065, 3070, 21090, 3083, 3093,
			3101, 64912,
		},
		.lists = {
		[CLDR_AND] = {
			21097, 114, 114, 21097, 0,
		},
		[CLDR_OR] = {
			3125, 114, 114, 3125, 0,
		},
		},
		.quotes = {
			7284, 7287, 130, 134,
		},
		.decimal = 140, .group = 3133, .group_min = 1,
		.languages = {
			21102, 21110, 21117, 21122, 21129, 21138, 64921, 21156, 21168, 21180,
			21187, 64931, 21200, 21208, 21213, 64937, 21231, 21240, 21250, 21256,
			64945, 21277, 21287, 21296, 64953, 21311,
		},
		.regions = {
			364, 64981, 393, 21350, 423, 432, 440, 448, 3455, 466,
			21369, 65010, 499, 509, 3505, 21394, 65021, 562, 571, 24827,
			590, 603, 612, 620, 628, 7754, 649, 657, 664, 65040,
			55540, 701, 709, 65059, 730, 65070, 747, 754, 65084, 53388,
			65096, 3703, 65128, 21516, 65135, 889, 3740, 3748, 910, 919,
			930, 65146, 946, 65157, 27209, 65171, 3791, 995, 3800, 1012,
			65180, 65207, 1048, 3841, 1064, 65215, 1085, 58305, 27296, 1108,
			1116, 65227, 65243, 65267, 3925, 1170, 65278, 1191, 1199, 21634,
			1221, 1230, 1236, 21648, 1256, 1263, 1270, 65292, 65310, 65317,
			1345, 1355, 1360, 1374, 65353, 65371, 1426, 27535, 1443, 6194,
			1457, 4112, 1475, 65396, 1494, 65400, 4166, 1536, 4171, 27618,
			1555, 1562, 1570, 1577, 1583, 6257, 65438, 1609, 65448, 21839,
			65457, 65468, 1667, 65479, 21873, 1700, 4289, 6342, 1722, 1736,
			1746, 1754, 4307, 4315, 1783, 1790, 6352, 1804, 1811, 1819,
			4359, 4372, 65492, 65507, 1884, 1889, 1905, 65522, 65537, 1955,
			1966, 1977, 1988, 1994, 65552, 2013, 2020, 2027, 6494, 2047,
			65562, 2069, 65575, 2090, 2098, 23727, 4531, 2127, 2133, 2139,
			2144, 2156, 2161, 2168, 65587, 65604, 65620, 2219, 4598, 9060,
			65632, 2273, 65647, 2309, 2318, 2324, 2333, 2339, 2348, 2356,
			6694, 2370, 27968, 65672, 65686, 2417, 4736, 2430, 6763, 2450,
			22137, 2480, 2489, 2502, 2513, 2521, 4798, 65698, 22169, 2573,
			2585, 2598, 2604, 65709, 65732, 65738, 2669, 2674, 22280, 2694,
			65765, 2714, 2727, 2735, 65776, 22301, 2766, 2773, 2780, 4976,
			2797, 65783, 5001, 2838, 7034, 5005, 65799, 2898, 65826, 65851,
			2949, 2957, 22428, 2981, 5123, 2993, 65879, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* is */
		.tag = 65891, .endonym = 66195,
		.date = 5142, .month_year = 16,
		.months = {
			65894, 65902, 3050, 59648, 65911, 65916, 65923, 65930, 3083, 34686,
			65938, 64912,
		},
		.months_alone = {
			65894, 65902, 3050, 59648, 65911, 65916, 65923, 65930, 3083, 34686,
			65938, 64912,
		},
		.lists = {
		[CLDR_AND] = {
			21097, 114, 114, 21097, 0,
		},
		[CLDR_OR] = {
			65948, 114, 114, 65948, 0,
		},
		},
		.quotes = {
			5217, 122, 5221, 130,
		},
		.decimal = 140, .group = 138, .group_min = 1,
		.languages = {
			65955, 65961, 65969, 3167, 65977, 65988, 66000, 3206, 66011, 66021,
			66031, 66039, 66047, 66057, 66064, 66073, 66083, 66095, 66105, 66113,
			66126, 66136, 66149, 66160, 66169, 66185,
		},
		.regions = {
			364, 66205, 16113, 66239, 66260, 66269, 66278, 37691, 66287, 35006,
			66307, 66326, 66338, 37763, 66349, 66362, 66376, 562, 66401, 66412,
			66420, 66436, 66447, 66454, 63468, 66465, 66493, 66507, 66515, 66525,
			66551, 66561, 66573, 66580, 46867, 66591, 66608, 3640, 66615, 66637,
			66653, 66678, 66697, 66703, 66723, 66735, 66741, 35353, 66750, 66761,
			66772, 66778, 66796, 66804, 66812, 66819, 66829, 66841, 66852, 66861,
			66872, 66897, 16688, 66904, 66913, 66924, 66938, 66947, 66954, 5955,
			66966, 66979, 66994, 67008, 67018, 1170, 67028, 1191, 67037, 67046,
			1221, 16872, 67063, 67074, 67084, 67092, 67099, 67114, 67131, 67141,
			16980, 67183, 67188, 67202, 67211, 67244, 38967, 67268, 67278, 67286,
			67299, 67311, 67319, 67327, 67332, 67340, 67365, 67371, 67377, 67385,
			1555, 67394, 67403, 1577, 67414, 17173, 67421, 67432, 67443, 67455,
			67477, 67492, 67506, 67514, 67526, 1700, 67536, 67545, 1722, 20031,
			67560, 67570, 67579, 67588, 4325, 67599, 36131, 67607, 67616, 67625,
			4359, 4372, 67641, 67655, 67675, 67681, 67698, 67709, 67739, 67761,
			67771, 1977, 1988, 67783, 67794, 67807, 67815, 67824, 67833, 67844,
			67853, 56751, 67871, 67883, 67893, 25824, 67904, 2127, 39883, 2139,
			67912, 39908, 2161, 64325, 67927, 67948, 67968, 2219, 67981, 67990,
			68016, 68031, 68047, 68085, 68095, 68101, 6688, 2339, 68110, 68120,
			68128, 68138, 68146, 68160, 68175, 68192, 68199, 68211, 68221, 68235,
			68246, 68270, 68281, 68296, 2513, 68309, 68319, 68329, 68343, 2573,
			2585, 68367, 68376, 68387, 65732, 68409, 68441, 68448, 68457, 68470,
			68479, 68492, 68506, 2735, 68513, 68522, 40696, 68544, 68552, 68562,
			68572, 68580, 68605, 68617, 68627, 68639, 68651, 68684, 68695, 68717,
			68744, 68753, 68763, 68788, 5123, 2993, 68795, 68810, 68818,
		},
		.plural_row = 11, .plurals = 0x22, .rtl = 0,
	},
	{ /* en-XA */
		.tag = 68827, .endonym = 68827,
		.date = 7, .month_year = 16,
		.months = {
			22, 30, 39, 45, 51, 55, 60, 65, 72, 82,
			90, 99,
		},
		.months_alone = {
			22, 30, 39, 45, 51, 55, 60, 65, 72, 82,
			90, 99,
		},
		.lists = {
		[CLDR_AND] = {
			108, 114, 114, 108, 0,
		},
		[CLDR_OR] = {
			117, 114, 114, 117, 0,
		},
		},
		.quotes = {
			122, 126, 130, 134,
		},
		.decimal = 138, .group = 140, .group_min = 1,
		.languages = {
			142, 150, 158, 165, 172, 182, 191, 197, 204, 210,
			219, 227, 233, 243, 249, 257, 265, 276, 284, 291,
			302, 311, 318, 328, 336, 354,
		},
		.regions = {
			364, 372, 393, 405, 423, 432, 440, 448, 455, 466,
			476, 491, 499, 509, 515, 530, 541, 562, 571, 582,
			590, 603, 612, 620, 628, 634, 649, 657, 664, 672,
			694, 701, 709, 716, 730, 739, 747, 754, 761, 785,
			802, 827, 847, 859, 876, 889, 895, 904, 910, 919,
			930, 935, 946, 955, 972, 979, 987, 995, 1004, 1012,
			1021, 1040, 1048, 1056, 1064, 1070, 1085, 1093, 1099, 1108,
			1116, 1121, 1138, 1149, 1163, 1170, 1176, 1191, 1199, 1207,
			1221, 1230, 1236, 1246, 1256, 1263, 1270, 1281, 1299, 1306,
			1345, 1355, 1360, 1374, 1381, 1401, 1426, 1435, 1443, 1449,
			1457, 1467, 1475, 1482, 1494, 1500, 1531, 1536, 1541, 1549,
			1555, 1562, 1570, 1577, 1583, 1589, 1600, 1609, 1618, 1626,
			1643, 1655, 1667, 1674, 1689, 1700, 1705, 1713, 1722, 1736,
			1746, 1754, 1762, 1772, 1783, 1790, 1796, 1804, 1811, 1819,
			1830, 1840, 1851, 1868, 1884, 1889, 1905, 1914, 1930, 1955,
			1966, 1977, 1988, 1994, 2004, 2013, 2020, 2027, 2036, 2047,
			2055, 2069, 2075, 2090, 2098, 2108, 2120, 2127, 2133, 2139,
			2144, 2156, 2161, 2168, 2173, 2190, 2207, 2219, 2228, 2235,
			2256, 2273, 2285, 2309, 2318, 2324, 2333, 2339, 2348, 2356,
			2363, 2370, 2377, 2390, 2406, 2417, 2423, 2430, 2440, 2450,
			2459, 2480, 2489, 2502, 2513, 2521, 2529, 2538, 2550, 2573,
			2585, 2598, 2604, 2613, 2636, 2641, 2669, 2674, 2683, 2694,
			2702, 2714, 2727, 2735, 2741, 2748, 2766, 2773, 2780, 2789,
			2797, 2804, 2824, 2838, 2846, 2857, 2870, 2898, 2908, 2931,
			2949, 2957, 2965, 2981, 2987, 2993, 3001, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 0,
	},
	{ /* ar-XB */
		.tag = 68833, .endonym = 68833,
		.date = 7, .month_year = 16,
		.months = {
			22, 30, 39, 45, 51, 55, 60, 65, 72, 82,
			90, 99,
		},
		.months_alone = {
			22, 30, 39, 45, 51, 55, 60, 65, 72, 82,
			90, 99,
		},
		.lists = {
		[CLDR_AND] = {
			108, 114, 114, 108, 0,
		},
		[CLDR_OR] = {
			117, 114, 114, 117, 0,
		},
		},
		.quotes = {
			122, 126, 130, 134,
		},
		.decimal = 138, .group = 140, .group_min = 1,
		.languages = {
			142, 150, 158, 165, 172, 182, 191, 197, 204, 210,
			219, 227, 233, 243, 249, 257, 265, 276, 284, 291,
			302, 311, 318, 328, 336, 354,
		},
		.regions = {
			364, 372, 393, 405, 423, 432, 440, 448, 455, 466,
			476, 491, 499, 509, 515, 530, 541, 562, 571, 582,
			590, 603, 612, 620, 628, 634, 649, 657, 664, 672,
			694, 701, 709, 716, 730, 739, 747, 754, 761, 785,
			802, 827, 847, 859, 876, 889, 895, 904, 910, 919,
			930, 935, 946, 955, 972, 979, 987, 995, 1004, 1012,
			1021, 1040, 1048, 1056, 1064, 1070, 1085, 1093, 1099, 1108,
			1116, 1121, 1138, 1149, 1163, 1170, 1176, 1191, 1199, 1207,
			1221, 1230, 1236, 1246, 1256, 1263, 1270, 1281, 1299, 1306,
			1345, 1355, 1360, 1374, 1381, 1401, 1426, 1435, 1443, 1449,
			1457, 1467, 1475, 1482, 1494, 1500, 1531, 1536, 1541, 1549,
			1555, 1562, 1570, 1577, 1583, 1589, 1600, 1609, 1618, 1626,
			1643, 1655, 1667, 1674, 1689, 1700, 1705, 1713, 1722, 1736,
			1746, 1754, 1762, 1772, 1783, 1790, 1796, 1804, 1811, 1819,
			1830, 1840, 1851, 1868, 1884, 1889, 1905, 1914, 1930, 1955,
			1966, 1977, 1988, 1994, 2004, 2013, 2020, 2027, 2036, 2047,
			2055, 2069, 2075, 2090, 2098, 2108, 2120, 2127, 2133, 2139,
			2144, 2156, 2161, 2168, 2173, 2190, 2207, 2219, 2228, 2235,
			2256, 2273, 2285, 2309, 2318, 2324, 2333, 2339, 2348, 2356,
			2363, 2370, 2377, 2390, 2406, 2417, 2423, 2430, 2440, 2450,
			2459, 2480, 2489, 2502, 2513, 2521, 2529, 2538, 2550, 2573,
			2585, 2598, 2604, 2613, 2636, 2641, 2669, 2674, 2683, 2694,
			2702, 2714, 2727, 2735, 2741, 2748, 2766, 2773, 2780, 2789,
			2797, 2804, 2824, 2838, 2846, 2857, 2870, 2898, 2908, 2931,
			2949, 2957, 2965, 2981, 2987, 2993, 3001, 3014, 3021,
		},
		.plural_row = 0, .plurals = 0x22, .rtl = 1,
	},
};

const unsigned char cldr_region_place[26 * 26] = {
	0, 0, 0, 1, 2, 3, 4, 0, 5, 0, 0, 6, 7, 0, 8, 0, 9, 10, 11, 12,
	13, 0, 14, 15, 0, 16, 17, 18, 0, 19, 20, 21, 22, 23, 24, 25, 0, 26, 27, 28,
	29, 0, 30, 31, 32, 33, 0, 34, 35, 0, 36, 37, 38, 0, 39, 40, 0, 41, 42, 43,
	44, 0, 45, 46, 47, 48, 49, 0, 0, 50, 0, 0, 51, 52, 53, 54, 55, 56, 0, 0,
	0, 0, 57, 0, 0, 0, 0, 58, 59, 0, 60, 0, 61, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 62, 0, 0, 63, 0, 64, 0, 65, 66, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 67, 68, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 71,
	72, 0, 73, 0, 74, 0, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0, 76, 77, 0, 78,
	79, 80, 81, 82, 83, 0, 0, 84, 85, 86, 0, 87, 88, 89, 90, 91, 92, 0, 93, 0,
	94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 0, 96, 97, 0, 0, 0, 98,
	0, 99, 100, 0, 0, 0, 0, 0, 0, 0, 0, 101, 102, 0, 0, 0, 0, 0, 0, 103,
	104, 105, 106, 0, 107, 108, 109, 110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0,
	0, 0, 0, 0, 0, 0, 112, 0, 113, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 115, 0, 116, 117, 118, 0, 0, 0, 119, 120, 0, 121, 0, 122, 0, 0,
	0, 0, 123, 0, 124, 125, 126, 127, 128, 0, 0, 0, 0, 0, 129, 0, 130, 0, 0, 0,
	0, 0, 0, 131, 132, 133, 134, 135, 0, 0, 136, 0, 137, 0, 138, 139, 140, 141, 142, 143,
	0, 0, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 0,
	161, 0, 162, 163, 164, 0, 165, 0, 0, 166, 0, 0, 167, 168, 0, 169, 0, 0, 170, 0,
	0, 0, 0, 171, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 172, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 173, 0, 0, 0, 174, 175, 176, 177, 0, 0,
	178, 179, 180, 181, 0, 0, 0, 182, 183, 184, 0, 0, 185, 0, 186, 0, 187, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 188, 0, 0, 0, 0, 0, 0, 0, 0, 0, 189, 0, 0, 0,
	190, 0, 191, 0, 192, 0, 0, 0, 193, 194, 195, 196, 197, 0, 198, 199, 200, 201, 202, 203,
	204, 205, 206, 0, 0, 207, 208, 209, 0, 210, 0, 211, 212, 213, 0, 0, 214, 215, 0, 216,
	217, 218, 0, 219, 220, 221, 222, 223, 224, 0, 0, 225, 0, 226, 0, 227, 228, 0, 0, 229,
	230, 0, 0, 0, 0, 0, 231, 0, 0, 0, 0, 0, 232, 0, 0, 0, 0, 0, 233, 0,
	0, 0, 0, 0, 234, 235, 236, 0, 237, 0, 238, 0, 239, 0, 240, 0, 0, 0, 0, 241,
	0, 0, 0, 0, 0, 0, 242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 243, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 244, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 246, 0, 0, 0, 0, 0, 0, 247, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 249, 0, 0, 0,
};

/* 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other. */
const unsigned char cldr_plural_rows[][CLDR_PLURAL_LEN] = {
	{
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		1, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 1, 3, 3, 3, 5, 5, 5, 5, 5,
	},
	{
		5, 1, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		5, 1, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 1, 3, 3, 3, 3, 3, 3, 3, 3, 5, 1, 3, 3, 3, 3, 3, 3, 3, 3,
	},
	{
		3, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		4, 1, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
		4, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 4, 4, 4, 4, 4,
	},
	{
		3, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		5, 1, 2, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 2, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	},
	{
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
		5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5,
	},
};
/* clang-format on */
