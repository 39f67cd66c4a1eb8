META
key;value
description;Zielony budżet obywatelski – projekty ogólnomiejskie
country;Poland
unit;Wiklinogród nad Wisłą
subunit;projekty ogólnomiejskie
instance;2026
num_projects;60
num_votes;8000
budget;7000000
vote_type;ordinal
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
min_length;3
max_length;3
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;score;name;category;selected;latitude;longitude
1;384000;301;611;Żagle przeciwsłoneczne nad placem zabaw Przedszkola nr 24;ochrona przed upałem;0;51.34444;21.84725
2;183000;444;895;Zegar słoneczny, ławki i dwanaście dębów na skwerze Młynarzy;zieleń;0;51.33871;21.85183
3;363450;790;1594;Schronienie przed upałem w klubie seniora na osiedlu Wiklinowym;ochrona przed upałem;1;51.34671;21.80907
4;715000;147;304;Pompa ciepła dla Przedszkola nr 3;energia;0;51.35046;21.80213
5;231000;455;912;Pnącza na ekranach akustycznych przy ulicy Łęgowej;zieleń;0;51.34652;21.84090
7;807000;574;1134;Odbetonowanie dziedzińca Szkoły Podstawowej nr 2;woda,zieleń;1;51.33105;21.82432
8;209000;397;778;Pergole z pnączami na skwerze Przy Śluzie;ochrona przed upałem,zieleń;0;51.35025;21.81399
9;802000;637;1276;Park kieszonkowy na skwerze Flisaków;zieleń;1;51.34568;21.82101
10;616500;108;209;Zielona ściana na osiedlu Wiślanym;zieleń;0;51.33193;21.81937
11;699000;204;392;Droga rowerowa i pas zieleni wzdłuż ulicy Semaforowej;transport,zieleń;0;51.31929;21.82615
12;125000;823;1619;Rozchodnikowe dachy wiat przystankowych na ulicy Klonowej;ochrona przed upałem;1;51.31787;21.83183
13;650000;461;904;"Szpaler lip i klonów wzdłuż ulicy Miodowej; etap II";zieleń;0;51.32334;21.85712
14;146350;307;605;Kawiarenka naprawcza na osiedlu Nad Młynówką;obieg rzeczy;0;51.34030;21.84873
15;77000;673;1371;Zadaszone stojaki rowerowe przy ulicy Wiatracznej;transport;1;51.32675;21.85336
16;789600;113;225;Staw retencyjny na osiedlu Sadowym;woda,przyroda;0;51.35339;21.83793
17;201000;788;1616;Uspokojenie ruchu i bezpieczna droga do szkoły na ulicy Rybackiej;transport;1;51.32900;21.81235
18;336000;117;241;Ogród deszczowy przy ulicy Olszowej;woda;0;51.34200;21.84182
19;202000;112;214;Poidełko i kurtyna wodna na skwerze Wiśniowym;ochrona przed upałem;0;51.35647;21.82377
20;143000;198;388;Pasieka edukacyjna na osiedlu Łęgowym;przyroda;0;51.33986;21.84738
21;326000;527;1047;Panele słoneczne na dachu Szkoły Podstawowej nr 7;energia;0;51.30849;21.80450
22;52000;458;923;Kompostownik sąsiedzki na osiedlu Wiklinowym;obieg rzeczy;1;51.34749;21.81069
23;227000;86;166;Las kieszonkowy na osiedlu Topolowym;zieleń,przyroda;0;51.30241;21.80170
24;741000;461;934;Oszczędne oświetlenie alejek na osiedlu Topolowym;energia;0;51.31030;21.79904
25;188250;478;976;Zacieniony przystanek przy ulicy Klonowej;ochrona przed upałem;0;51.31281;21.83022
26;1400000;172;340;Zielony dach na sali gimnastycznej Szkoły Podstawowej nr 1;ochrona przed upałem,woda;0;51.32725;21.81474
28;1024872.60;775;1541;Odbetonowanie zatoki parkingowej przy ulicy Kasztanowej;woda;1;51.30788;21.80251
29;252000;190;373;Biblioteka rzeczy na osiedlu Nad Zakolem;obieg rzeczy;0;51.35283;21.81395
30;386000;239;481;Wypożyczalnia rowerów towarowych na osiedlu Słonecznym;transport;0;51.32972;21.85762
31;77550;227;449;Zbiorniki na deszczówkę przy Szkole Podstawowej nr 16;woda;0;51.34523;21.84329
32;237000;414;830;"Niecki chłonne zamiast asfaltu na ulicy Promowej – ""Chłodna Wyspa""";woda,zieleń;0;51.34544;21.80720
33;57000;356;707;Łąka kwietna na skwerze Strycharzy;przyroda;0;51.30163;21.81170
34;53000;468;974;Ogród warzywny i kompostownik przy Szkole Podstawowej nr 25;przyroda;1;51.35476;21.83638
35;58000;204;391;Hotele dla owadów i budki dla jerzyków na skwerze Strycharzy;przyroda;0;51.30254;21.80573
36;81000;469;933;Pasieka edukacyjna na osiedlu Topolowym;przyroda;0;51.30243;21.80722
37;679300;475;964;Panele słoneczne na dachu Szkoły Podstawowej nr 14;energia;0;51.30939;21.83562
38;87000;398;808;Ogród deszczowy przy ulicy Łęgowej;woda;0;51.34118;21.82837
39;668000;99;202;Pompa ciepła dla Przedszkola nr 18;energia;0;51.35755;21.84071
41;643877.55;398;800;Droga rowerowa i pas zieleni wzdłuż ulicy Klonowej;transport,zieleń;0;51.30961;21.83962
42;66000;673;1364;Kompostownik sąsiedzki na osiedlu Łęgowym;obieg rzeczy;1;51.34335;21.83159
43;127000;413;793;Zadaszone stojaki rowerowe przy ulicy Bocianiej;transport;0;51.34190;21.80325
44;169000;537;1072;Biblioteka rzeczy na osiedlu Nad Młynówką;obieg rzeczy;1;51.33864;21.83640
45;789000;86;158;Schronienie przed upałem w klubie seniora na osiedlu Nad Zakolem;ochrona przed upałem;0;51.34018;21.81065
46;79950;655;1345;Zacieniony przystanek przy ulicy Wiklinowej;ochrona przed upałem;1;51.34076;21.81081
47;542300;150;292;Odbetonowanie zatoki parkingowej przy ulicy Glinianej;woda;0;51.30240;21.80558
48;700000;184;371;Odbetonowanie dziedzińca Szkoły Podstawowej nr 7;woda,zieleń;0;51.31011;21.79770
49;143000;189;379;Zegar słoneczny, ławki i dwanaście dębów na skwerze Sadowników;zieleń;0;51.35368;21.82155
50;462000;264;511;Wypożyczalnia rowerów towarowych na osiedlu Łęgowym;transport;0;51.34112;21.84312
51;454000;762;1560;Park kieszonkowy na skwerze Pod Dębem;zieleń;1;51.34339;21.84797
52;201076.51;505;977;Niecki chłonne zamiast asfaltu na ulicy Lipowej;woda,zieleń;0;51.31814;21.86712
53;166000;70;131;Pergole z pnączami na skwerze Bednarzy;ochrona przed upałem,zieleń;0;51.33376;21.82578
55;920400;695;1413;Zielony dach na sali gimnastycznej Szkoły Podstawowej nr 14;ochrona przed upałem,woda;1;51.31406;21.84015
56;66500;600;1216;Kawiarenka naprawcza na osiedlu Jabłoniowym;obieg rzeczy;1;51.34436;21.82974
57;915600;905;1832;Uspokojenie ruchu i bezpieczna droga do szkoły na ulicy Sadowej;transport;1;51.34736;21.82652
58;70000;460;895;Zbiorniki na deszczówkę przy Szkole Podstawowej nr 9;woda;0;51.34533;21.84170
59;650650;591;1165;Staw retencyjny na osiedlu Łęgowym;woda,przyroda;1;51.33578;21.84569
61;261000;106;207;Pnącza na ekranach akustycznych przy ulicy Glinianej;zieleń;0;51.29713;21.80828
62;395333.85;514;1032;Las kieszonkowy na osiedlu Kolejowym;zieleń,przyroda;0;51.31974;21.82837
63;154000;772;1529;Zielona ściana na osiedlu Łęgowym;zieleń;1;51.33789;21.84510
65;102000;231;453;Hotele dla owadów i budki dla jerzyków na skwerze Widokowym;przyroda;0;51.32554;21.86463
66;141000;95;178;Łąka kwietna na skwerze Rzemieślników;przyroda;0;51.34124;21.81702
VOTES
voter_id;vote;points;age;sex;voting_method;district
1004;63,21,51;3,2,1;58;F;paper;Górki Lipowe
1006;8,7,44;3,2,1;16;M;internet;Kępa Bociania
1008;25,9,12;3,2,1;22;F;internet;Stare Nabrzeże
1012;32,12,5;3,2,1;35;F;internet;Olszowe Łęgi
1015;29,9,17;3,2,1;16;M;internet;Zatorze Klonowe
1016;41,14,8;3,2,1;47;M;internet;Olszowe Łęgi
1019;59,38,16;3,2,1;65;F;internet;Nowe Sady
1022;58,18,44;3,2,1;24;M;internet;Górki Lipowe
1025;12,43,9;3,2,1;28;M;internet;Zatorze Klonowe
1026;15,17,43;3,2,1;16;F;internet;Górki Lipowe
1028;35,55,29;3,2,1;18;M;internet;Stare Nabrzeże
1031;28,52,13;3,2,1;64;F;paper;Górki Lipowe
1035;9,42,5;3,2,1;34;M;internet;Górki Lipowe
1038;51,56,9;3,2,1;30;M;internet;Olszowe Łęgi
1042;9,58,32;3,2,1;27;F;internet;Kępa Bociania
1045;15,3,57;3,2,1;28;F;internet;Kępa Bociania
1049;51,41,13;3,2,1;32;F;internet;Kępa Bociania
1053;7,25,59;3,2,1;65;M;internet;Cegielniane
1055;38,52,22;3,2,1;41;F;internet;Górki Lipowe
1057;17,28,57;3,2,1;57;F;paper;Kępa Bociania
1061;28,21,65;3,2,1;41;M;internet;Stare Nabrzeże
1065;43,33,21;3,2,1;68;F;internet;Stare Nabrzeże
1068;15,12,57;3,2,1;73;M;internet;Olszowe Łęgi
1072;59,43,12;3,2,1;64;F;paper;Stare Nabrzeże
1076;44,41,65;3,2,1;49;F;internet;Zatorze Klonowe
1077;51,56,59;3,2,1;28;F;internet;Kępa Bociania
1079;50,17,21;3,2,1;72;F;internet;Stare Nabrzeże
1082;28,38,34;3,2,1;60;M;internet;Kępa Bociania
1083;37,12,7;3,2,1;42;F;internet;Górki Lipowe
1086;57,52,48;3,2,1;33;M;internet;Cegielniane
1089;32,46,42;3,2,1;42;F;internet;Kępa Bociania
1092;1,17,26;3,2,1;56;F;internet;Stare Nabrzeże
1096;42,7,12;3,2,1;49;M;internet;Stare Nabrzeże
1099;9,15,65;3,2,1;49;M;internet;Kępa Bociania
1100;63,56,51;3,2,1;51;M;internet;Nowe Sady
1104;37,48,15;3,2,1;21;M;internet;Zatorze Klonowe
1108;42,57,63;3,2,1;29;M;internet;Cegielniane
1111;11,46,26;3,2,1;27;F;internet;Kępa Bociania
1115;17,46,59;3,2,1;29;F;internet;Stare Nabrzeże
1119;41,57,33;3,2,1;47;F;internet;Zatorze Klonowe
1120;9,28,21;3,2,1;40;F;internet;Zatorze Klonowe
1123;9,55,63;3,2,1;50;F;internet;Olszowe Łęgi
1127;28,7,21;3,2,1;71;F;internet;Cegielniane
1130;41,37,43;3,2,1;45;M;internet;Stare Nabrzeże
1131;7,43,30;3,2,1;48;F;internet;Kępa Bociania
1133;44,41,22;3,2,1;55;M;internet;Nowe Sady
1136;17,7,50;3,2,1;55;M;internet;Stare Nabrzeże
1138;63,17,28;3,2,1;50;M;internet;Kępa Bociania
1141;55,44,25;3,2,1;65;F;paper;Górki Lipowe
1143;34,7,38;3,2,1;83;M;paper;Olszowe Łęgi
1145;57,44,8;3,2,1;17;F;internet;Kępa Bociania
1146;43,59,22;3,2,1;23;M;internet;Zatorze Klonowe
1149;24,52,46;3,2,1;61;F;internet;Zatorze Klonowe
1151;36,8,3;3,2,1;35;F;internet;Cegielniane
1152;36,55,63;3,2,1;54;F;internet;Zatorze Klonowe
1156;12,56,17;3,2,1;52;M;internet;Kępa Bociania
1158;33,42,56;3,2,1;70;M;internet;Cegielniane
1159;58,46,1;3,2,1;66;F;paper;Nowe Sady
1162;12,46,10;3,2,1;33;F;internet;Stare Nabrzeże
1165;57,17,24;3,2,1;47;M;internet;Zatorze Klonowe
1169;62,25,14;3,2,1;41;F;internet;Olszowe Łęgi
1173;25,24,58;3,2,1;37;M;internet;Olszowe Łęgi
1176;33,28,58;3,2,1;55;F;internet;Cegielniane
1180;7,41,22;3,2,1;80;F;internet;Górki Lipowe
1184;51,11,62;3,2,1;57;F;internet;Górki Lipowe
1188;38,37,17;3,2,1;68;F;internet;Cegielniane
1192;33,16,32;3,2,1;73;M;internet;Cegielniane
1195;2,5,62;3,2,1;64;F;internet;Zatorze Klonowe
1199;44,30,29;3,2,1;61;F;internet;Górki Lipowe
1200;56,5,46;3,2,1;16;F;internet;Kępa Bociania
1202;57,9,20;3,2,1;36;M;internet;Kępa Bociania
1204;33,55,59;3,2,1;39;F;internet;Olszowe Łęgi
1206;7,33,15;3,2,1;49;M;internet;Zatorze Klonowe
1207;37,55,63;3,2,1;62;M;paper;Zatorze Klonowe
1210;36,37,28;3,2,1;41;F;internet;Cegielniane
1213;46,16,52;3,2,1;50;F;internet;Górki Lipowe
1214;48,3,47;3,2,1;46;M;internet;Cegielniane
1218;59,56,51;3,2,1;26;M;internet;Olszowe Łęgi
1220;51,7,59;3,2,1;35;F;internet;Górki Lipowe
1222;2,24,3;3,2,1;47;M;internet;Stare Nabrzeże
1225;56,38,42;3,2,1;47;M;internet;Kępa Bociania
1228;52,58,28;3,2,1;50;M;internet;Kępa Bociania
1230;8,13,41;3,2,1;78;M;paper;Górki Lipowe
1234;35,22,41;3,2,1;85;M;internet;Cegielniane
1236;51,32,21;3,2,1;39;F;internet;Cegielniane
1238;5,12,52;3,2,1;49;M;internet;Górki Lipowe
1242;38,1,7;3,2,1;48;F;internet;Kępa Bociania
1243;62,59,14;3,2,1;37;F;internet;Górki Lipowe
1245;21,37,55;3,2,1;53;F;internet;Zatorze Klonowe
1247;2,33,59;3,2,1;51;M;internet;Górki Lipowe
1249;63,41,59;3,2,1;70;F;paper;Stare Nabrzeże
1253;23,32,63;3,2,1;34;F;internet;Cegielniane
1257;65,21,10;3,2,1;32;M;internet;Kępa Bociania
1259;28,31,1;3,2,1;91;F;internet;Nowe Sady
1262;57,43,41;3,2,1;23;M;internet;Zatorze Klonowe
1263;13,36,57;3,2,1;58;F;internet;Górki Lipowe
1264;65,35,21;3,2,1;41;F;internet;Cegielniane
1267;9,61,63;3,2,1;39;F;internet;Stare Nabrzeże
1270;29,9,3;3,2,1;38;F;internet;Olszowe Łęgi
1272;28,25,59;3,2,1;21;F;internet;Stare Nabrzeże
1275;50,9,2;3,2,1;33;M;internet;Nowe Sady
1278;43,50,56;3,2,1;46;F;internet;Olszowe Łęgi
1281;55,57,33;3,2,1;53;F;internet;Zatorze Klonowe
1282;5,37,36;3,2,1;21;M;internet;Cegielniane
1283;17,12,29;3,2,1;53;F;internet;Kępa Bociania
1287;35,59,44;3,2,1;30;F;internet;Stare Nabrzeże
1290;22,1,29;3,2,1;52;F;internet;Kępa Bociania
1294;15,51,52;3,2,1;44;M;internet;Zatorze Klonowe
1296;63,5,28;3,2,1;66;F;internet;Nowe Sady
1299;31,18,65;3,2,1;46;F;internet;Zatorze Klonowe
1301;20,51,62;3,2,1;36;F;internet;Górki Lipowe
1303;43,61,15;3,2,1;42;M;internet;Stare Nabrzeże
1306;17,55,28;3,2,1;59;F;internet;Górki Lipowe
1308;37,5,34;3,2,1;46;M;internet;Górki Lipowe
1311;1,25,46;3,2,1;53;F;internet;Kępa Bociania
1312;13,32,10;3,2,1;50;F;internet;Górki Lipowe
1315;44,48,65;3,2,1;54;M;internet;Stare Nabrzeże
1318;24,59,33;3,2,1;23;F;internet;Nowe Sady
1320;9,63,15;3,2,1;59;F;internet;Zatorze Klonowe
1323;42,51,46;3,2,1;49;M;internet;Stare Nabrzeże
1326;33,37,41;3,2,1;50;F;internet;Górki Lipowe
1328;28,39,57;3,2,1;55;M;internet;Zatorze Klonowe
1331;12,65,9;3,2,1;76;F;internet;Olszowe Łęgi
1334;9,21,52;3,2,1;43;F;internet;Cegielniane
1335;51,62,22;3,2,1;35;F;internet;Nowe Sady
1337;1,4,12;3,2,1;26;M;internet;Górki Lipowe
1341;21,14,42;3,2,1;37;M;internet;Nowe Sady
1344;3,51,44;3,2,1;55;F;internet;Górki Lipowe
1347;56,21,9;3,2,1;43;F;internet;Kępa Bociania
1348;30,58,55;3,2,1;41;M;internet;Nowe Sady
1351;42,1,16;3,2,1;23;F;internet;Zatorze Klonowe
1354;47,28,11;3,2,1;61;F;internet;Zatorze Klonowe
1357;14,34,22;3,2,1;38;F;paper;Stare Nabrzeże
1360;62,28,17;3,2,1;33;M;internet;Stare Nabrzeże
1364;45,58,11;3,2,1;52;M;internet;Kępa Bociania
1367;32,15,52;3,2,1;48;M;internet;Kępa Bociania
1369;51,43,17;3,2,1;39;M;internet;Olszowe Łęgi
1373;16,63,58;3,2,1;47;F;internet;Górki Lipowe
1377;57,56,44;3,2,1;16;F;internet;Olszowe Łęgi
1379;22,33,38;3,2,1;71;F;internet;Zatorze Klonowe
1382;37,4,13;3,2,1;69;F;paper;Górki Lipowe
1385;12,22,4;3,2,1;70;M;paper;Nowe Sady
1388;24,52,28;3,2,1;50;M;internet;Cegielniane
1392;42,28,56;3,2,1;37;M;internet;Cegielniane
1395;22,63,62;3,2,1;38;F;internet;Olszowe Łęgi
1397;16,17,12;3,2,1;56;M;paper;Górki Lipowe
1398;42,56,29;3,2,1;53;F;internet;Stare Nabrzeże
1401;57,50,15;3,2,1;16;F;internet;Kępa Bociania
1404;28,46,23;3,2,1;70;F;internet;Stare Nabrzeże
1407;51,9,57;3,2,1;72;M;internet;Kępa Bociania
1410;28,44,57;3,2,1;23;F;internet;Stare Nabrzeże
1411;44,51,1;3,2,1;40;F;internet;Kępa Bociania
1414;62,56,9;3,2,1;46;F;internet;Cegielniane
1415;35,56,17;3,2,1;35;M;internet;Stare Nabrzeże
1417;21,43,30;3,2,1;28;M;internet;Zatorze Klonowe
1418;12,8,3;3,2,1;40;F;internet;Kępa Bociania
1421;12,23,65;3,2,1;54;M;internet;Cegielniane
1423;59,17,63;3,2,1;60;F;internet;Stare Nabrzeże
1427;22,28,38;3,2,1;32;F;internet;Stare Nabrzeże
1431;28,8,7;3,2,1;44;F;internet;Stare Nabrzeże
1435;61,38,41;3,2,1;71;F;internet;Olszowe Łęgi
1438;33,36,32;3,2,1;43;M;internet;Zatorze Klonowe
1439;12,17,56;3,2,1;30;F;internet;Kępa Bociania
1440;44,56,17;3,2,1;35;F;internet;Kępa Bociania
1441;38,35,21;3,2,1;45;F;internet;Cegielniane
1443;28,11,47;3,2,1;30;M;internet;Zatorze Klonowe
1444;56,28,42;3,2,1;56;F;internet;Górki Lipowe
1447;57,59,23;3,2,1;60;F;paper;Górki Lipowe
1449;59,32,42;3,2,1;46;M;internet;Olszowe Łęgi
1453;51,37,15;3,2,1;41;F;internet;Nowe Sady
1454;52,51,63;3,2,1;51;M;internet;Kępa Bociania
1458;57,41,32;3,2,1;30;M;internet;Kępa Bociania
1461;21,24,37;3,2,1;52;M;internet;Cegielniane
1463;49,63,16;3,2,1;75;M;internet;Górki Lipowe
1467;11,42,2;3,2,1;16;F;internet;Stare Nabrzeże
1470;63,49,2;3,2,1;37;M;internet;Zatorze Klonowe
1473;3,13,44;3,2,1;56;F;internet;Górki Lipowe
1477;63,3,22;3,2,1;45;F;internet;Kępa Bociania
1480;46,39,57;3,2,1;52;M;internet;Nowe Sady
1484;5,8,17;3,2,1;36;F;internet;Zatorze Klonowe
1485;62,52,9;3,2,1;49;F;internet;Olszowe Łęgi
1487;14,44,59;3,2,1;45;F;internet;Stare Nabrzeże
1489;5,17,63;3,2,1;50;F;internet;Nowe Sady
1490;63,5,28;3,2,1;33;M;internet;Kępa Bociania
1491;15,47,10;3,2,1;47;M;internet;Górki Lipowe
1492;55,12,25;3,2,1;65;F;internet;Cegielniane
1495;2,57,34;3,2,1;55;F;internet;Nowe Sady
1499;2,1,57;3,2,1;36;M;internet;Olszowe Łęgi
1500;55,44,8;3,2,1;54;F;internet;Górki Lipowe
1501;12,14,34;3,2,1;34;M;internet;Górki Lipowe
1502;59,38,53;3,2,1;49;M;internet;Stare Nabrzeże
1506;62,36,65;3,2,1;38;F;internet;Zatorze Klonowe
1508;5,15,7;3,2,1;74;F;paper;Zatorze Klonowe
1510;3,46,38;3,2,1;77;M;internet;Kępa Bociania
1512;31,62,33;3,2,1;57;M;internet;Zatorze Klonowe
1516;52,8,2;3,2,1;63;M;internet;Zatorze Klonowe
1520;41,36,65;3,2,1;43;M;internet;Zatorze Klonowe
1523;29,22,11;3,2,1;53;M;internet;Nowe Sady
1526;5,49,46;3,2,1;43;F;internet;Górki Lipowe
1527;51,13,63;3,2,1;47;M;internet;Kępa Bociania
1528;21,52,23;3,2,1;59;F;internet;Zatorze Klonowe
1530;42,44,12;3,2,1;58;M;internet;Cegielniane
1531;50,57,30;3,2,1;29;M;internet;Nowe Sady
1534;2,5,57;3,2,1;68;M;paper;Kępa Bociania
1535;55,2,17;3,2,1;73;F;paper;Zatorze Klonowe
1538;17,44,12;3,2,1;63;F;internet;Nowe Sady
1540;13,10,56;3,2,1;45;M;internet;Górki Lipowe
1542;51,12,3;3,2,1;43;F;internet;Zatorze Klonowe
1546;44,16,51;3,2,1;52;F;internet;Stare Nabrzeże
1550;7,37,9;3,2,1;42;M;internet;Stare Nabrzeże
1554;35,62,36;3,2,1;64;M;paper;Zatorze Klonowe
1555;41,15,63;3,2,1;67;F;internet;Olszowe Łęgi
1557;26,51,8;3,2,1;58;F;internet;Olszowe Łęgi
1559;56,59,9;3,2,1;35;M;internet;Stare Nabrzeże
1562;25,2,51;3,2,1;40;M;internet;Stare Nabrzeże
1566;8,49,38;3,2,1;44;F;internet;Stare Nabrzeże
1568;59,51,44;3,2,1;45;F;internet;Stare Nabrzeże
1572;15,17,57;3,2,1;39;F;internet;Górki Lipowe
1574;44,59,7;3,2,1;43;F;internet;Kępa Bociania
1578;62,17,16;3,2,1;51;F;internet;Kępa Bociania
1579;56,62,37;3,2,1;29;F;internet;Stare Nabrzeże
1582;46,50,42;3,2,1;55;F;internet;Kępa Bociania
1584;33,8,25;3,2,1;44;F;internet;Stare Nabrzeże
1586;16,15,42;3,2,1;36;M;internet;Górki Lipowe
1590;9,57,63;3,2,1;26;F;internet;Nowe Sady
1594;63,51,59;3,2,1;34;F;internet;Stare Nabrzeże
1597;32,2,51;3,2,1;58;F;internet;Górki Lipowe
1601;52,43,31;3,2,1;61;F;internet;Stare Nabrzeże
1603;9,57,11;3,2,1;61;F;internet;Zatorze Klonowe
1605;5,10,51;3,2,1;41;M;internet;Cegielniane
1607;34,24,57;3,2,1;37;F;internet;Górki Lipowe
1611;9,33,32;3,2,1;26;F;internet;Olszowe Łęgi
1613;55,3,47;3,2,1;54;F;internet;Cegielniane
1617;28,63,5;3,2,1;16;F;internet;Nowe Sady
1618;22,38,50;3,2,1;47;F;internet;Stare Nabrzeże
1619;15,11,52;3,2,1;67;M;internet;Górki Lipowe
1622;24,28,36;3,2,1;51;M;internet;Cegielniane
1626;19,51,12;3,2,1;44;M;internet;Kępa Bociania
1627;58,33,5;3,2,1;46;M;internet;Zatorze Klonowe
1631;17,5,43;3,2,1;23;M;internet;Olszowe Łęgi
1633;5,21,42;3,2,1;49;M;internet;Nowe Sady
1636;46,56,5;3,2,1;41;M;internet;Zatorze Klonowe
1640;63,13,38;3,2,1;52;F;internet;Zatorze Klonowe
1644;56,17,3;3,2,1;66;F;internet;Zatorze Klonowe
1647;9,45,43;3,2,1;47;M;internet;Nowe Sady
1650;5,18,17;3,2,1;60;F;internet;Kępa Bociania
1653;36,5,3;3,2,1;54;F;paper;Nowe Sady
1655;25,26,37;3,2,1;22;F;internet;Zatorze Klonowe
1658;26,55,63;3,2,1;19;F;internet;Zatorze Klonowe
1661;63,2,1;3,2,1;40;M;internet;Kępa Bociania
1662;9,41,33;3,2,1;37;M;paper;Zatorze Klonowe
1664;58,46,17;3,2,1;21;F;internet;Olszowe Łęgi
1666;1,56,23;3,2,1;56;M;internet;Zatorze Klonowe
1670;45,33,36;3,2,1;35;F;internet;Zatorze Klonowe
1672;32,63,41;3,2,1;72;F;internet;Zatorze Klonowe
1675;3,13,50;3,2,1;41;M;internet;Zatorze Klonowe
1678;57,21,15;3,2,1;16;F;internet;Stare Nabrzeże
1682;3,51,21;3,2,1;55;M;internet;Stare Nabrzeże
1686;8,51,9;3,2,1;73;M;paper;Kępa Bociania
1687;1,42,28;3,2,1;28;F;internet;Kępa Bociania
1691;56,15,5;3,2,1;67;M;paper;Stare Nabrzeże
1695;21,24,15;3,2,1;72;F;paper;Zatorze Klonowe
1699;35,12,59;3,2,1;39;M;internet;Zatorze Klonowe
1703;13,34,2;3,2,1;45;F;internet;Nowe Sady
1705;15,50,43;3,2,1;64;M;paper;Olszowe Łęgi
1709;20,3,8;3,2,1;58;F;internet;Kępa Bociania
1710;24,44,14;3,2,1;31;M;internet;Olszowe Łęgi
1714;24,39,56;3,2,1;45;M;internet;Zatorze Klonowe
1715;63,15,12;3,2,1;26;F;internet;Zatorze Klonowe
1717;15,48,13;3,2,1;48;F;internet;Stare Nabrzeże
1721;11,5,63;3,2,1;25;F;internet;Stare Nabrzeże
1722;17,15,51;3,2,1;28;F;internet;Olszowe Łęgi
1725;9,14,24;3,2,1;67;F;internet;Górki Lipowe
1726;28,21,15;3,2,1;16;F;internet;Cegielniane
1729;28,58,52;3,2,1;43;M;internet;Stare Nabrzeże
1733;3,12,61;3,2,1;33;F;internet;Stare Nabrzeże
1736;37,25,14;3,2,1;79;M;internet;Górki Lipowe
1739;28,63,48;3,2,1;63;M;internet;Stare Nabrzeże
1740;9,56,65;3,2,1;47;M;internet;Nowe Sady
1743;28,56,42;3,2,1;28;M;internet;Zatorze Klonowe
1746;46,7,9;3,2,1;74;F;internet;Kępa Bociania
1749;46,51,38;3,2,1;50;M;internet;Olszowe Łęgi
1751;12,32,3;3,2,1;65;M;paper;Kępa Bociania
1755;17,28,62;3,2,1;52;F;internet;Zatorze Klonowe
1759;38,22,51;3,2,1;63;M;internet;Zatorze Klonowe
1762;22,59,31;3,2,1;61;M;paper;Kępa Bociania
1764;25,18,59;3,2,1;58;F;internet;Kępa Bociania
1767;28,33,62;3,2,1;65;F;internet;Cegielniane
1771;3,57,7;3,2,1;62;M;paper;Zatorze Klonowe
1775;63,56,62;3,2,1;31;M;internet;Stare Nabrzeże
1777;56,13,37;3,2,1;45;F;internet;Zatorze Klonowe
1780;9,41,13;3,2,1;57;M;internet;Cegielniane
1782;56,57,43;3,2,1;27;F;internet;Górki Lipowe
1785;2,3,18;3,2,1;57;M;paper;Olszowe Łęgi
1786;28,24,23;3,2,1;63;F;paper;Cegielniane
1789;24,30,61;3,2,1;66;M;internet;Cegielniane
1790;30,12,1;3,2,1;49;M;internet;Kępa Bociania
1793;57,38,46;3,2,1;52;F;internet;Zatorze Klonowe
1796;34,46,51;3,2,1;20;F;internet;Nowe Sady
1800;55,57,28;3,2,1;30;F;internet;Stare Nabrzeże
1803;22,37,33;3,2,1;45;F;internet;Nowe Sady
1805;5,57,19;3,2,1;69;F;internet;Górki Lipowe
1808;1,52,65;3,2,1;58;F;internet;Górki Lipowe
1810;46,26,58;3,2,1;46;F;internet;Olszowe Łęgi
1812;58,51,57;3,2,1;50;F;internet;Olszowe Łęgi
1816;58,38,28;3,2,1;27;F;internet;Olszowe Łęgi
1819;1,30,51;3,2,1;42;F;internet;Stare Nabrzeże
1820;52,1,59;3,2,1;33;O;internet;Kępa Bociania
1821;22,34,33;3,2,1;60;F;internet;Cegielniane
1824;51,34,17;3,2,1;54;M;internet;Stare Nabrzeże
1828;66,29,14;3,2,1;42;M;internet;Kępa Bociania
1831;55,24,28;3,2,1;47;M;internet;Zatorze Klonowe
1832;28,55,63;3,2,1;44;F;internet;Górki Lipowe
1835;25,49,3;3,2,1;51;M;internet;Stare Nabrzeże
1837;63,58,34;3,2,1;52;M;internet;Stare Nabrzeże
1839;51,25,57;3,2,1;68;M;internet;Górki Lipowe
1842;42,9,3;3,2,1;49;F;internet;Stare Nabrzeże
1845;56,25,47;3,2,1;21;M;internet;Stare Nabrzeże
1847;37,62,59;3,2,1;16;M;internet;Górki Lipowe
1848;25,21,55;3,2,1;47;F;internet;Cegielniane
1851;42,17,15;3,2,1;46;F;internet;Zatorze Klonowe
1853;33,3,12;3,2,1;47;F;internet;Kępa Bociania
1857;28,21,66;3,2,1;30;M;internet;Zatorze Klonowe
1859;63,51,8;3,2,1;16;M;internet;Kępa Bociania
1862;20,28,57;3,2,1;42;F;paper;Kępa Bociania
1864;17,59,63;3,2,1;64;F;internet;Olszowe Łęgi
1867;3,18,57;3,2,1;66;M;internet;Nowe Sady
1871;62,28,11;3,2,1;58;F;internet;Zatorze Klonowe
1872;16,63,55;3,2,1;45;M;internet;Stare Nabrzeże
1874;55,50,37;3,2,1;16;M;internet;Zatorze Klonowe
1875;13,2,25;3,2,1;33;F;internet;Górki Lipowe
1876;57,21,20;3,2,1;16;F;internet;Cegielniane
1878;12,39,9;3,2,1;24;M;internet;Kępa Bociania
1881;57,13,63;3,2,1;53;M;internet;Górki Lipowe
1882;37,25,42;3,2,1;60;F;internet;Górki Lipowe
1883;12,44,57;3,2,1;18;M;internet;Zatorze Klonowe
1886;21,25,39;3,2,1;30;M;internet;Nowe Sady
1890;44,2,65;3,2,1;36;F;internet;Olszowe Łęgi
1894;57,24,30;3,2,1;43;F;internet;Olszowe Łęgi
1896;44,28,47;3,2,1;44;F;internet;Cegielniane
1897;45,19,9;3,2,1;34;M;internet;Nowe Sady
1898;62,50,51;3,2,1;31;M;internet;Stare Nabrzeże
1901;62,1,59;3,2,1;18;M;internet;Kępa Bociania
1904;55,59,28;3,2,1;22;F;internet;Zatorze Klonowe
1908;2,9,59;3,2,1;77;M;paper;Kępa Bociania
1910;34,5,46;3,2,1;16;F;internet;Kępa Bociania
1913;43,41,42;3,2,1;38;F;internet;Nowe Sady
1917;3,20,2;3,2,1;34;F;internet;Zatorze Klonowe
1918;12,41,17;3,2,1;62;M;internet;Zatorze Klonowe
1922;57,37,44;3,2,1;42;F;internet;Stare Nabrzeże
1925;48,25,43;3,2,1;40;M;internet;Olszowe Łęgi
1929;58,56,20;3,2,1;40;F;internet;Olszowe Łęgi
1933;3,17,50;3,2,1;36;F;internet;Olszowe Łęgi
1936;7,3,46;3,2,1;74;F;internet;Olszowe Łęgi
1939;52,43,44;3,2,1;16;F;internet;Cegielniane
1943;42,12,51;3,2,1;55;F;internet;Nowe Sady
1947;30,44,52;3,2,1;48;F;internet;Górki Lipowe
1950;32,7,17;3,2,1;54;M;internet;Stare Nabrzeże
1954;56,44,28;3,2,1;51;F;internet;Stare Nabrzeże
1958;57,28,17;3,2,1;37;M;internet;Kępa Bociania
1960;42,20,56;3,2,1;40;F;internet;Cegielniane
1963;49,34,32;3,2,1;65;F;internet;Nowe Sady
1966;29,3,63;3,2,1;29;F;internet;Stare Nabrzeże
1968;55,34,21;3,2,1;71;F;paper;Cegielniane
1970;3,13,21;3,2,1;38;F;internet;Stare Nabrzeże
1972;14,42,22;3,2,1;39;M;internet;Kępa Bociania
1973;59,7,32;3,2,1;59;M;internet;Nowe Sady
1976;38,7,28;3,2,1;42;M;internet;Olszowe Łęgi
1977;5,2,9;3,2,1;54;F;internet;Nowe Sady
1980;8,51,9;3,2,1;44;M;internet;Nowe Sady
1983;55,50,9;3,2,1;54;M;internet;Zatorze Klonowe
1986;17,55,28;3,2,1;33;F;internet;Zatorze Klonowe
1987;41,9,63;3,2,1;29;F;internet;Górki Lipowe
1991;43,57,56;3,2,1;16;F;internet;Górki Lipowe
1995;21,25,56;3,2,1;40;F;internet;Nowe Sady
1997;44,3,42;3,2,1;54;F;internet;Nowe Sady
2001;52,12,35;3,2,1;21;F;internet;Cegielniane
2005;9,3,8;3,2,1;34;M;internet;Nowe Sady
2009;38,42,2;3,2,1;62;F;internet;Olszowe Łęgi
2011;51,49,46;3,2,1;35;F;internet;Górki Lipowe
2013;42,8,53;3,2,1;16;M;internet;Olszowe Łęgi
2016;5,38,56;3,2,1;45;M;internet;Olszowe Łęgi
2018;63,9,57;3,2,1;59;F;internet;Kępa Bociania
2019;17,21,15;3,2,1;52;F;internet;Cegielniane
2020;58,38,59;3,2,1;66;M;internet;Olszowe Łęgi
2022;5,41,56;3,2,1;58;M;internet;Górki Lipowe
2025;41,10,5;3,2,1;44;M;internet;Zatorze Klonowe
2029;36,58,2;3,2,1;55;F;internet;Cegielniane
2033;38,12,36;3,2,1;23;M;internet;Zatorze Klonowe
2035;57,35,30;3,2,1;25;F;internet;Cegielniane
2039;15,33,56;3,2,1;51;O;internet;Zatorze Klonowe
2042;3,34,44;3,2,1;58;F;internet;Nowe Sady
2046;28,7,2;3,2,1;36;F;internet;Cegielniane
2047;63,44,48;3,2,1;34;M;paper;Kępa Bociania
2048;63,32,13;3,2,1;37;F;internet;Kępa Bociania
2051;31,42,26;3,2,1;55;F;internet;Stare Nabrzeże
2052;35,43,57;3,2,1;60;F;paper;Stare Nabrzeże
2056;44,57,2;3,2,1;38;F;internet;Olszowe Łęgi
2060;2,12,52;3,2,1;55;F;internet;Zatorze Klonowe
2063;50,63,11;3,2,1;25;M;internet;Zatorze Klonowe
2064;34,10,9;3,2,1;63;F;internet;Zatorze Klonowe
2068;7,21,17;3,2,1;52;M;internet;Stare Nabrzeże
2070;46,63,42;3,2,1;46;M;internet;Kępa Bociania
2074;21,26,2;3,2,1;43;F;internet;Kępa Bociania
2078;34,51,14;3,2,1;44;M;internet;Nowe Sady
2082;15,57,5;3,2,1;26;F;internet;Górki Lipowe
2085;20,9,10;3,2,1;53;M;internet;Stare Nabrzeże
2088;16,39,43;3,2,1;22;M;internet;Górki Lipowe
2091;24,31,46;3,2,1;75;M;internet;Cegielniane
2095;9,2,37;3,2,1;39;F;internet;Kępa Bociania
2097;23,24,9;3,2,1;47;F;internet;Górki Lipowe
2100;30,55,13;3,2,1;50;F;internet;Górki Lipowe
2104;24,4,45;3,2,1;23;M;internet;Kępa Bociania
2106;52,38,21;3,2,1;49;M;internet;Nowe Sady
2110;61,12,36;3,2,1;67;M;internet;Nowe Sady
2113;14,50,37;3,2,1;39;F;internet;Górki Lipowe
2117;21,62,52;3,2,1;16;M;internet;Stare Nabrzeże
2120;42,62,2;3,2,1;54;F;internet;Kępa Bociania
2122;32,22,63;3,2,1;18;F;internet;Nowe Sady
2123;42,34,55;3,2,1;72;F;internet;Kępa Bociania
2126;26,34,35;3,2,1;32;F;internet;Cegielniane
2128;25,44,41;3,2,1;48;M;internet;Zatorze Klonowe
2132;11,26,16;3,2,1;54;F;internet;Zatorze Klonowe
2134;7,57,59;3,2,1;22;M;internet;Stare Nabrzeże
2136;33,62,34;3,2,1;43;F;internet;Zatorze Klonowe
2138;14,43,22;3,2,1;37;F;internet;Kępa Bociania
2141;15,62,36;3,2,1;42;F;internet;Cegielniane
2144;46,17,42;3,2,1;33;F;internet;Stare Nabrzeże
2145;63,42,51;3,2,1;26;M;internet;Kępa Bociania
2148;22,55,20;3,2,1;41;F;internet;Nowe Sady
2149;62,8,63;3,2,1;49;M;internet;Zatorze Klonowe
2153;3,55,43;3,2,1;23;F;internet;Kępa Bociania
2157;38,44,28;3,2,1;60;M;paper;Zatorze Klonowe
2160;28,7,44;3,2,1;53;F;internet;Cegielniane
2162;56,8,55;3,2,1;64;F;internet;Olszowe Łęgi
2163;36,2,62;3,2,1;16;M;internet;Stare Nabrzeże
2166;46,10,63;3,2,1;86;F;paper;Kępa Bociania
2167;45,12,25;3,2,1;58;F;internet;Górki Lipowe
2171;24,5,25;3,2,1;79;M;paper;Stare Nabrzeże
2172;24,17,41;3,2,1;25;F;internet;Zatorze Klonowe
2173;43,9,57;3,2,1;34;F;internet;Cegielniane
2174;55,41,43;3,2,1;43;F;internet;Olszowe Łęgi
2177;29,57,52;3,2,1;17;M;internet;Stare Nabrzeże
2178;2,57,55;3,2,1;66;F;internet;Zatorze Klonowe
2181;13,30,55;3,2,1;32;F;internet;Górki Lipowe
2182;15,65,46;3,2,1;30;M;internet;Kępa Bociania
2185;56,24,7;3,2,1;50;M;internet;Stare Nabrzeże
2188;10,8,46;3,2,1;20;M;internet;Stare Nabrzeże
2190;14,28,17;3,2,1;47;M;internet;Cegielniane
2193;42,63,24;3,2,1;71;F;internet;Zatorze Klonowe
2197;44,15,16;3,2,1;30;F;internet;Górki Lipowe
2198;22,3,9;3,2,1;56;F;internet;Kępa Bociania
2200;30,15,17;3,2,1;16;M;internet;Górki Lipowe
2202;7,55,3;3,2,1;42;F;internet;Olszowe Łęgi
2205;5,7,34;3,2,1;52;M;internet;Nowe Sady
2206;32,2,42;3,2,1;22;F;internet;Kępa Bociania
2207;42,28,41;3,2,1;64;F;internet;Zatorze Klonowe
2211;49,42,50;3,2,1;41;M;internet;Cegielniane
2212;15,34,14;3,2,1;29;O;internet;Górki Lipowe
2214;57,4,63;3,2,1;36;F;paper;Kępa Bociania
2216;16,51,34;3,2,1;27;M;internet;Olszowe Łęgi
2219;12,3,37;3,2,1;29;M;internet;Cegielniane
2222;34,30,23;3,2,1;73;F;paper;Górki Lipowe
2225;37,30,21;3,2,1;38;M;internet;Górki Lipowe
2226;12,59,7;3,2,1;49;F;internet;Górki Lipowe
2229;42,63,14;3,2,1;31;M;internet;Olszowe Łęgi
2233;1,42,3;3,2,1;40;M;internet;Kępa Bociania
2234;52,57,37;3,2,1;35;F;internet;Górki Lipowe
2235;39,51,63;3,2,1;53;F;internet;Górki Lipowe
2237;29,3,22;3,2,1;66;M;internet;Stare Nabrzeże
2238;65,42,14;3,2,1;51;F;internet;Górki Lipowe
2241;13,62,52;3,2,1;43;F;paper;Zatorze Klonowe
2243;31,18,13;3,2,1;37;M;internet;Olszowe Łęgi
2247;4,17,9;3,2,1;46;F;internet;Nowe Sady
2249;41,4,38;3,2,1;40;M;internet;Zatorze Klonowe
2252;49,59,63;3,2,1;41;F;internet;Kępa Bociania
2255;46,39,17;3,2,1;63;F;internet;Cegielniane
2259;57,12,21;3,2,1;51;F;internet;Cegielniane
2262;51,13,7;3,2,1;65;F;internet;Górki Lipowe
2263;12,63,8;3,2,1;43;F;internet;Nowe Sady
2264;47,63,28;3,2,1;68;M;paper;Cegielniane
2267;42,38,28;3,2,1;40;M;internet;Stare Nabrzeże
2269;14,51,9;3,2,1;21;F;paper;Olszowe Łęgi
2273;3,13,44;3,2,1;36;M;internet;Stare Nabrzeże
2277;1,44,28;3,2,1;41;F;internet;Cegielniane
2278;17,38,57;3,2,1;43;M;internet;Stare Nabrzeże
2280;57,22,42;3,2,1;17;F;internet;Zatorze Klonowe
2284;59,62,36;3,2,1;26;M;internet;Zatorze Klonowe
2286;13,17,50;3,2,1;61;M;internet;Stare Nabrzeże
2287;24,57,32;3,2,1;33;M;internet;Olszowe Łęgi
2290;29,63,65;3,2,1;56;F;internet;Kępa Bociania
2293;46,19,3;3,2,1;16;F;internet;Kępa Bociania
2296;55,28,23;3,2,1;50;F;internet;Cegielniane
2299;51,17,57;3,2,1;55;M;internet;Zatorze Klonowe
2300;15,37,62;3,2,1;16;F;internet;Zatorze Klonowe
2302;17,32,22;3,2,1;35;M;internet;Górki Lipowe
2304;28,55,8;3,2,1;41;F;internet;Cegielniane
2305;37,3,14;3,2,1;68;M;paper;Kępa Bociania
2307;17,13,51;3,2,1;72;M;internet;Cegielniane
2309;10,63,13;3,2,1;32;M;internet;Nowe Sady
2311;11,25,15;3,2,1;22;F;internet;Górki Lipowe
2314;25,2,52;3,2,1;28;F;internet;Górki Lipowe
2315;44,9,14;3,2,1;73;F;internet;Kępa Bociania
2318;26,55,58;3,2,1;27;M;internet;Stare Nabrzeże
2320;58,8,47;3,2,1;41;M;internet;Stare Nabrzeże
2323;24,21,46;3,2,1;16;M;internet;Cegielniane
2324;17,28,36;3,2,1;24;M;internet;Cegielniane
2328;37,55,56;3,2,1;42;F;internet;Stare Nabrzeże
2332;63,59,38;3,2,1;58;F;internet;Górki Lipowe
2336;38,8,34;3,2,1;42;F;internet;Nowe Sady
2340;5,57,51;3,2,1;36;F;internet;Górki Lipowe
2343;32,41,63;3,2,1;73;F;internet;Zatorze Klonowe
2344;63,62,24;3,2,1;36;M;internet;Górki Lipowe
2347;21,46,47;3,2,1;56;M;internet;Cegielniane
2349;57,38,63;3,2,1;80;F;paper;Górki Lipowe
2352;57,4,59;3,2,1;65;F;internet;Nowe Sady
2353;15,17,28;3,2,1;47;F;internet;Górki Lipowe
2356;28,3,9;3,2,1;52;F;internet;Kępa Bociania
2357;5,3,51;3,2,1;29;M;internet;Stare Nabrzeże
2360;21,62,37;3,2,1;30;F;internet;Olszowe Łęgi
2361;8,24,21;3,2,1;30;F;internet;Cegielniane
2364;28,31,7;3,2,1;79;F;paper;Kępa Bociania
2368;17,47,3;3,2,1;27;F;internet;Zatorze Klonowe
2372;59,9,24;3,2,1;62;F;paper;Górki Lipowe
2373;22,9,50;3,2,1;67;F;internet;Kępa Bociania
2376;1,32,17;3,2,1;33;F;internet;Zatorze Klonowe
2380;57,38,43;3,2,1;59;F;internet;Kępa Bociania
2383;11,63,17;3,2,1;45;M;internet;Nowe Sady
2387;11,37,43;3,2,1;35;M;internet;Kępa Bociania
2390;41,28,57;3,2,1;54;M;internet;Kępa Bociania
2392;51,66,32;3,2,1;34;M;internet;Kępa Bociania
2394;1,38,5;3,2,1;23;M;internet;Zatorze Klonowe
2398;29,58,45;3,2,1;72;F;paper;Zatorze Klonowe
2399;38,22,56;3,2,1;38;M;internet;Kępa Bociania
2400;55,5,41;3,2,1;30;F;internet;Górki Lipowe
2402;25,37,55;3,2,1;66;M;internet;Zatorze Klonowe
2405;39,51,13;3,2,1;48;M;internet;Zatorze Klonowe
2408;24,57,30;3,2,1;18;M;internet;Górki Lipowe
2410;20,58,25;3,2,1;59;F;internet;Olszowe Łęgi
2414;43,2,56;3,2,1;16;M;internet;Stare Nabrzeże
2418;25,57,12;3,2,1;29;M;internet;Cegielniane
2419;41,17,55;3,2,1;21;F;internet;Cegielniane
2423;12,20,35;3,2,1;30;F;internet;Stare Nabrzeże
2425;56,21,15;3,2,1;57;F;internet;Kępa Bociania
2429;3,11,43;3,2,1;23;M;internet;Kępa Bociania
2432;36,57,65;3,2,1;19;M;paper;Górki Lipowe
2436;28,44,56;3,2,1;40;M;internet;Cegielniane
2438;34,25,51;3,2,1;62;F;paper;Nowe Sady
2442;22,44,55;3,2,1;63;F;internet;Cegielniane
2443;50,37,57;3,2,1;36;M;internet;Górki Lipowe
2445;30,2,25;3,2,1;81;F;internet;Zatorze Klonowe
2447;51,39,52;3,2,1;61;M;internet;Zatorze Klonowe
2449;14,3,46;3,2,1;25;F;internet;Stare Nabrzeże
2451;62,29,41;3,2,1;57;M;internet;Stare Nabrzeże
2452;49,51,55;3,2,1;38;M;internet;Zatorze Klonowe
2454;4,51,13;3,2,1;20;M;internet;Kępa Bociania
2455;62,51,42;3,2,1;67;F;internet;Kępa Bociania
2457;28,3,37;3,2,1;46;F;internet;Stare Nabrzeże
2458;21,25,58;3,2,1;54;M;internet;Stare Nabrzeże
2459;35,28,22;3,2,1;42;F;internet;Cegielniane
2463;57,17,8;3,2,1;54;M;internet;Kępa Bociania
2464;36,20,37;3,2,1;40;M;internet;Zatorze Klonowe
2466;32,5,56;3,2,1;24;F;internet;Kępa Bociania
2467;66,12,49;3,2,1;70;F;internet;Stare Nabrzeże
2471;44,15,46;3,2,1;45;F;internet;Stare Nabrzeże
2474;17,19,46;3,2,1;48;F;internet;Stare Nabrzeże
2475;9,57,17;3,2,1;45;F;internet;Zatorze Klonowe
2478;3,55,57;3,2,1;21;F;internet;Stare Nabrzeże
2482;58,62,65;3,2,1;43;M;internet;Kępa Bociania
2483;12,63,37;3,2,1;68;M;internet;Górki Lipowe
2485;17,14,30;3,2,1;41;F;internet;Zatorze Klonowe
2489;55,56,14;3,2,1;47;F;internet;Zatorze Klonowe
2492;24,37,42;3,2,1;50;M;internet;Nowe Sady
2494;30,51,34;3,2,1;34;F;internet;Kępa Bociania
2498;5,44,11;3,2,1;75;M;internet;Zatorze Klonowe
2502;37,36,63;3,2,1;39;F;internet;Zatorze Klonowe
2504;8,44,46;3,2,1;50;M;internet;Olszowe Łęgi
2505;17,50,46;3,2,1;59;M;internet;Zatorze Klonowe
2507;46,36,9;3,2,1;61;F;internet;Cegielniane
2511;49,9,7;3,2,1;27;F;internet;Kępa Bociania
2514;59,28,30;3,2,1;42;F;internet;Olszowe Łęgi
2517;66,7,32;3,2,1;39;F;internet;Stare Nabrzeże
2518;46,56,8;3,2,1;45;M;internet;Kępa Bociania
2519;63,5,24;3,2,1;37;F;internet;Stare Nabrzeże
2521;10,50,63;3,2,1;16;M;internet;Olszowe Łęgi
2523;37,28,57;3,2,1;87;F;paper;Zatorze Klonowe
2526;41,17,49;3,2,1;24;M;internet;Zatorze Klonowe
2529;52,50,24;3,2,1;47;F;internet;Cegielniane
2533;57,17,15;3,2,1;49;F;internet;Zatorze Klonowe
2535;7,56,38;3,2,1;16;M;internet;Kępa Bociania
2539;9,25,57;3,2,1;65;M;internet;Kępa Bociania
2541;26,3,46;3,2,1;48;M;internet;Kępa Bociania
2542;9,16,24;3,2,1;38;M;internet;Kępa Bociania
2546;57,51,47;3,2,1;53;F;internet;Górki Lipowe
2549;19,57,1;3,2,1;55;M;internet;Kępa Bociania
2550;17,13,15;3,2,1;64;F;internet;Zatorze Klonowe
2554;19,13,46;3,2,1;33;M;internet;Stare Nabrzeże
2556;57,21,25;3,2,1;39;M;internet;Cegielniane
2558;42,12,62;3,2,1;50;F;internet;Kępa Bociania
2561;62,7,3;3,2,1;40;M;internet;Stare Nabrzeże
2563;7,12,42;3,2,1;31;F;internet;Zatorze Klonowe
2566;17,9,44;3,2,1;69;F;internet;Stare Nabrzeże
2569;51,57,56;3,2,1;22;M;internet;Kępa Bociania
2570;35,62,43;3,2,1;43;F;internet;Zatorze Klonowe
2573;39,8,13;3,2,1;68;F;internet;Olszowe Łęgi
2577;66,56,20;3,2,1;22;F;internet;Nowe Sady
2578;7,55,30;3,2,1;31;F;internet;Cegielniane
2582;58,28,38;3,2,1;56;M;internet;Cegielniane
2583;58,43,56;3,2,1;43;M;internet;Górki Lipowe
2587;59,62,33;3,2,1;45;F;internet;Stare Nabrzeże
2590;21,20,62;3,2,1;47;F;internet;Stare Nabrzeże
2594;21,36,34;3,2,1;68;F;internet;Cegielniane
2597;28,58,44;3,2,1;29;M;internet;Zatorze Klonowe
2600;57,37,15;3,2,1;50;F;internet;Olszowe Łęgi
2604;32,12,3;3,2,1;16;M;internet;Kępa Bociania
2605;41,5,63;3,2,1;48;M;internet;Nowe Sady
2606;22,42,33;3,2,1;48;F;internet;Zatorze Klonowe
2607;41,13,63;3,2,1;16;F;internet;Górki Lipowe
2608;49,3,34;3,2,1;55;M;internet;Kępa Bociania
2612;50,62,58;3,2,1;65;F;internet;Stare Nabrzeże
2613;57,15,42;3,2,1;60;F;internet;Olszowe Łęgi
2617;38,24,36;3,2,1;74;M;paper;Cegielniane
2619;25,41,24;3,2,1;48;M;internet;Zatorze Klonowe
2621;62,44,19;3,2,1;28;F;internet;Kępa Bociania
2622;17,58,47;3,2,1;50;M;internet;Stare Nabrzeże
2623;43,52,28;3,2,1;44;F;internet;Stare Nabrzeże
2627;37,2,39;3,2,1;53;F;internet;Górki Lipowe
2629;4,57,44;3,2,1;64;F;internet;Stare Nabrzeże
2632;55,21,25;3,2,1;58;F;internet;Cegielniane
2635;62,63,16;3,2,1;60;F;paper;Kępa Bociania
2639;38,36,46;3,2,1;52;F;internet;Kępa Bociania
2640;61,51,52;3,2,1;49;F;internet;Cegielniane
2641;7,12,51;3,2,1;55;M;paper;Zatorze Klonowe
2645;51,41,63;3,2,1;23;F;internet;Olszowe Łęgi
2648;22,48,2;3,2,1;36;M;internet;Zatorze Klonowe
2651;43,30,25;3,2,1;42;M;internet;Nowe Sady
2652;38,43,63;3,2,1;47;F;internet;Olszowe Łęgi
2654;13,51,55;3,2,1;81;F;internet;Górki Lipowe
2656;7,29,51;3,2,1;38;M;internet;Zatorze Klonowe
2659;3,25,2;3,2,1;59;M;paper;Cegielniane
2660;12,20,42;3,2,1;52;M;internet;Stare Nabrzeże
2662;33,21,28;3,2,1;55;F;internet;Cegielniane
2663;62,9,7;3,2,1;32;F;internet;Zatorze Klonowe
2667;32,22,49;3,2,1;47;F;internet;Kępa Bociania
2670;37,47,61;3,2,1;30;F;internet;Cegielniane
2673;55,32,22;3,2,1;69;F;internet;Kępa Bociania
2675;8,57,51;3,2,1;16;M;internet;Olszowe Łęgi
2677;62,24,7;3,2,1;31;F;internet;Stare Nabrzeże
2679;14,17,33;3,2,1;43;F;internet;Górki Lipowe
2681;5,41,13;3,2,1;51;M;internet;Kępa Bociania
2682;5,55,38;3,2,1;28;F;internet;Górki Lipowe
2686;10,42,50;3,2,1;48;F;internet;Kępa Bociania
2690;42,48,29;3,2,1;18;F;internet;Olszowe Łęgi
2693;57,30,17;3,2,1;35;F;internet;Kępa Bociania
2695;15,28,25;3,2,1;20;F;internet;Cegielniane
2698;52,42,5;3,2,1;39;M;internet;Zatorze Klonowe
2701;8,42,44;3,2,1;68;M;internet;Stare Nabrzeże
2704;36,57,59;3,2,1;67;F;internet;Kępa Bociania
2705;56,15,44;3,2,1;53;F;internet;Kępa Bociania
2707;9,55,22;3,2,1;55;M;internet;Olszowe Łęgi
2710;47,52,2;3,2,1;28;F;internet;Górki Lipowe
2712;8,3,5;3,2,1;35;M;internet;Stare Nabrzeże
2714;44,22,57;3,2,1;21;F;internet;Kępa Bociania
2717;47,52,28;3,2,1;41;F;internet;Cegielniane
2719;57,33,30;3,2,1;25;M;internet;Olszowe Łęgi
2721;63,7,1;3,2,1;61;M;internet;Kępa Bociania
2725;42,37,17;3,2,1;45;F;internet;Zatorze Klonowe
2729;42,17,9;3,2,1;62;F;internet;Zatorze Klonowe
2732;1,32,46;3,2,1;32;F;internet;Kępa Bociania
2734;15,63,55;3,2,1;64;F;internet;Górki Lipowe
2738;28,5,22;3,2,1;32;M;paper;Stare Nabrzeże
2740;17,25,22;3,2,1;21;M;internet;Kępa Bociania
2743;30,50,15;3,2,1;21;M;internet;Stare Nabrzeże
2744;32,51,29;3,2,1;56;F;internet;Górki Lipowe
2746;30,35,51;3,2,1;72;M;internet;Zatorze Klonowe
2750;49,29,56;3,2,1;29;M;internet;Zatorze Klonowe
2751;1,8,19;3,2,1;42;F;internet;Kępa Bociania
2754;42,37,58;3,2,1;26;M;internet;Górki Lipowe
2756;48,13,55;3,2,1;34;F;internet;Górki Lipowe
2757;43,65,51;3,2,1;54;F;internet;Zatorze Klonowe
2761;34,15,28;3,2,1;66;F;internet;Górki Lipowe
2762;25,7,51;3,2,1;45;F;internet;Stare Nabrzeże
2763;4,31,43;3,2,1;38;M;internet;Zatorze Klonowe
2767;32,58,30;3,2,1;59;F;internet;Kępa Bociania
2771;30,56,7;3,2,1;55;F;internet;Kępa Bociania
2772;59,28,58;3,2,1;51;M;internet;Zatorze Klonowe
2774;3,25,46;3,2,1;35;F;internet;Stare Nabrzeże
2778;33,63,8;3,2,1;40;F;internet;Zatorze Klonowe
2782;37,62,20;3,2,1;80;F;internet;Kępa Bociania
2784;65,59,21;3,2,1;23;F;internet;Kępa Bociania
2785;7,18,59;3,2,1;64;F;internet;Stare Nabrzeże
2787;3,13,62;3,2,1;50;M;internet;Zatorze Klonowe
2791;7,34,63;3,2,1;46;M;internet;Cegielniane
2793;55,42,29;3,2,1;68;M;internet;Cegielniane
2797;38,62,55;3,2,1;16;F;internet;Stare Nabrzeże
2801;44,3,12;3,2,1;80;M;paper;Kępa Bociania
2805;3,15,17;3,2,1;35;F;internet;Kępa Bociania
2807;35,21,12;3,2,1;44;M;internet;Cegielniane
2811;4,9,37;3,2,1;45;F;internet;Kępa Bociania
2813;39,8,42;3,2,1;68;M;internet;Kępa Bociania
2815;55,13,4;3,2,1;51;F;internet;Stare Nabrzeże
2818;57,28,43;3,2,1;52;F;internet;Stare Nabrzeże
2819;21,37,49;3,2,1;83;M;paper;Cegielniane
2823;59,11,55;3,2,1;18;F;internet;Olszowe Łęgi
2825;51,28,11;3,2,1;16;F;internet;Zatorze Klonowe
2828;25,42,33;3,2,1;52;M;internet;Olszowe Łęgi
2830;50,3,19;3,2,1;48;F;internet;Kępa Bociania
2834;58,28,3;3,2,1;34;F;internet;Cegielniane
2837;52,38,42;3,2,1;84;M;paper;Górki Lipowe
2839;37,61,28;3,2,1;48;F;internet;Cegielniane
2840;14,5,42;3,2,1;65;F;internet;Stare Nabrzeże
2843;62,57,42;3,2,1;45;F;internet;Stare Nabrzeże
2845;17,58,9;3,2,1;31;M;internet;Kępa Bociania
2846;55,13,9;3,2,1;56;F;paper;Olszowe Łęgi
2850;28,55,21;3,2,1;32;M;internet;Kępa Bociania
2853;21,17,28;3,2,1;27;F;paper;Stare Nabrzeże
2854;38,65,35;3,2,1;87;F;internet;Cegielniane
2857;15,12,56;3,2,1;49;F;internet;Olszowe Łęgi
2858;65,21,47;3,2,1;33;M;internet;Cegielniane
2861;14,13,56;3,2,1;77;M;internet;Kępa Bociania
2864;9,7,43;3,2,1;50;F;internet;Kępa Bociania
2868;12,57,56;3,2,1;40;M;internet;Stare Nabrzeże
2870;43,42,51;3,2,1;36;F;internet;Nowe Sady
2874;57,65,35;3,2,1;40;M;internet;Kępa Bociania
2875;56,37,24;3,2,1;50;M;internet;Zatorze Klonowe
2879;28,17,10;3,2,1;57;F;internet;Zatorze Klonowe
2882;9,56,8;3,2,1;36;M;internet;Kępa Bociania
2886;26,18,59;3,2,1;42;M;paper;Kępa Bociania
2889;34,10,36;3,2,1;72;F;paper;Zatorze Klonowe
2890;9,51,2;3,2,1;59;F;internet;Nowe Sady
2894;51,49,58;3,2,1;59;F;internet;Zatorze Klonowe
2897;48,32,61;3,2,1;78;M;internet;Stare Nabrzeże
2899;57,13,24;3,2,1;47;F;internet;Zatorze Klonowe
2902;9,3,58;3,2,1;49;F;internet;Nowe Sady
2906;12,22,56;3,2,1;25;M;internet;Olszowe Łęgi
2907;44,37,57;3,2,1;41;F;internet;Zatorze Klonowe
2909;58,3,56;3,2,1;37;F;internet;Stare Nabrzeże
2912;55,51,58;3,2,1;48;M;internet;Kępa Bociania
2915;12,9,59;3,2,1;51;F;paper;Olszowe Łęgi
2918;38,21,36;3,2,1;49;F;internet;Kępa Bociania
2920;42,21,10;3,2,1;48;M;paper;Nowe Sady
2923;42,52,3;3,2,1;23;F;internet;Kępa Bociania
2926;5,57,34;3,2,1;16;F;internet;Kępa Bociania
2928;8,9,44;3,2,1;44;F;internet;Stare Nabrzeże
2929;31,17,57;3,2,1;50;F;internet;Nowe Sady
2931;5,1,55;3,2,1;35;F;internet;Olszowe Łęgi
2932;24,3,28;3,2,1;55;F;internet;Stare Nabrzeże
2936;52,36,58;3,2,1;21;M;internet;Kępa Bociania
2937;5,12,46;3,2,1;78;F;internet;Nowe Sady
2938;65,44,59;3,2,1;20;F;internet;Cegielniane
2940;17,57,22;3,2,1;61;F;internet;Stare Nabrzeże
2941;29,63,25;3,2,1;31;F;internet;Kępa Bociania
2944;57,59,12;3,2,1;50;F;internet;Kępa Bociania
2945;22,57,15;3,2,1;24;F;internet;Kępa Bociania
2947;44,43,48;3,2,1;45;F;internet;Kępa Bociania
2949;20,42,38;3,2,1;16;F;internet;Kępa Bociania
2951;46,25,3;3,2,1;24;M;internet;Kępa Bociania
2955;17,38,11;3,2,1;49;M;internet;Cegielniane
2956;13,36,41;3,2,1;34;F;internet;Cegielniane
2960;55,62,51;3,2,1;62;M;internet;Stare Nabrzeże
2963;63,55,17;3,2,1;38;M;internet;Cegielniane
2966;28,4,63;3,2,1;18;M;internet;Stare Nabrzeże
2968;57,12,48;3,2,1;17;F;internet;Zatorze Klonowe
2970;49,29,57;3,2,1;34;M;internet;Stare Nabrzeże
2974;22,62,28;3,2,1;31;F;internet;Zatorze Klonowe
2976;24,37,7;3,2,1;51;F;internet;Nowe Sady
2980;59,35,36;3,2,1;39;M;paper;Zatorze Klonowe
2981;5,30,52;3,2,1;52;F;internet;Olszowe Łęgi
2985;20,15,35;3,2,1;25;M;internet;Stare Nabrzeże
2988;2,52,63;3,2,1;36;F;internet;Zatorze Klonowe
2989;56,28,14;3,2,1;49;F;internet;Górki Lipowe
2991;32,7,42;3,2,1;49;M;internet;Górki Lipowe
2994;2,46,36;3,2,1;16;F;internet;Olszowe Łęgi
2998;2,45,30;3,2,1;29;F;internet;Kępa Bociania
3000;3,65,14;3,2,1;46;M;internet;Olszowe Łęgi
3003;32,36,52;3,2,1;34;M;internet;Kępa Bociania
3007;61,15,25;3,2,1;71;F;internet;Zatorze Klonowe
3011;25,21,53;3,2,1;29;F;internet;Cegielniane
3014;5,52,21;3,2,1;49;M;internet;Kępa Bociania
3015;34,12,59;3,2,1;44;F;internet;Zatorze Klonowe
3017;52,33,56;3,2,1;32;F;internet;Zatorze Klonowe
3020;2,42,26;3,2,1;87;F;internet;Kępa Bociania
3021;28,41,12;3,2,1;34;M;internet;Cegielniane
3023;59,3,43;3,2,1;41;M;internet;Kępa Bociania
3027;38,26,28;3,2,1;30;F;internet;Kępa Bociania
3029;21,12,50;3,2,1;43;M;internet;Kępa Bociania
3033;44,24,3;3,2,1;32;F;internet;Zatorze Klonowe
3034;59,58,26;3,2,1;60;M;internet;Górki Lipowe
3037;58,1,59;3,2,1;50;F;internet;Kępa Bociania
3040;15,18,34;3,2,1;39;F;paper;Olszowe Łęgi
3041;56,15,26;3,2,1;38;F;internet;Nowe Sady
3042;7,25,9;3,2,1;52;M;internet;Kępa Bociania
3044;1,55,3;3,2,1;52;F;internet;Nowe Sady
3047;56,12,38;3,2,1;38;M;internet;Nowe Sady
3050;12,51,19;3,2,1;75;F;paper;Kępa Bociania
3051;15,49,41;3,2,1;25;M;internet;Kępa Bociania
3052;28,52,18;3,2,1;41;F;internet;Stare Nabrzeże
3053;3,42,19;3,2,1;46;F;internet;Stare Nabrzeże
3055;62,34,15;3,2,1;37;O;internet;Olszowe Łęgi
3059;24,26,34;3,2,1;21;O;internet;Cegielniane
3062;2,25,9;3,2,1;16;M;internet;Cegielniane
3064;56,4,46;3,2,1;59;F;internet;Stare Nabrzeże
3067;18,33,41;3,2,1;69;F;paper;Kępa Bociania
3070;20,63,62;3,2,1;76;F;paper;Stare Nabrzeże
3073;36,30,35;3,2,1;42;F;internet;Cegielniane
3075;43,2,44;3,2,1;42;F;internet;Zatorze Klonowe
3076;57,7,15;3,2,1;34;F;internet;Górki Lipowe
3079;44,63,11;3,2,1;64;M;internet;Zatorze Klonowe
3080;55,15,42;3,2,1;50;O;internet;Zatorze Klonowe
3081;41,15,50;3,2,1;66;F;paper;Stare Nabrzeże
3085;58,42,17;3,2,1;55;M;internet;Stare Nabrzeże
3087;57,12,29;3,2,1;67;F;paper;Olszowe Łęgi
3091;18,13,36;3,2,1;54;F;internet;Zatorze Klonowe
3095;35,8,51;3,2,1;74;F;internet;Kępa Bociania
3099;15,55,46;3,2,1;43;M;internet;Górki Lipowe
3100;44,43,30;3,2,1;56;M;internet;Olszowe Łęgi
3103;51,2,34;3,2,1;44;M;internet;Nowe Sady
3106;34,14,20;3,2,1;43;F;internet;Stare Nabrzeże
3107;38,12,7;3,2,1;17;M;internet;Zatorze Klonowe
3108;33,28,3;3,2,1;56;F;internet;Górki Lipowe
3109;65,38,5;3,2,1;52;F;internet;Zatorze Klonowe
3112;22,3,46;3,2,1;76;M;internet;Nowe Sady
3116;17,43,50;3,2,1;33;F;internet;Stare Nabrzeże
3120;32,7,52;3,2,1;78;M;paper;Olszowe Łęgi
3122;8,53,49;3,2,1;33;M;internet;Kępa Bociania
3125;4,13,43;3,2,1;53;F;internet;Nowe Sady
3127;36,15,28;3,2,1;39;F;internet;Nowe Sady
3128;52,17,22;3,2,1;51;F;internet;Kępa Bociania
3130;51,13,18;3,2,1;46;F;internet;Cegielniane
3132;28,24,21;3,2,1;32;F;internet;Cegielniane
3134;62,42,2;3,2,1;52;M;internet;Zatorze Klonowe
3135;42,17,57;3,2,1;45;M;internet;Zatorze Klonowe
3137;2,51,32;3,2,1;57;F;internet;Nowe Sady
3139;15,30,63;3,2,1;18;F;internet;Stare Nabrzeże
3142;12,28,7;3,2,1;54;F;internet;Cegielniane
3146;34,56,21;3,2,1;62;M;internet;Olszowe Łęgi
3149;63,17,5;3,2,1;54;F;internet;Stare Nabrzeże
3152;36,11,15;3,2,1;34;F;internet;Zatorze Klonowe
3156;38,28,12;3,2,1;52;F;internet;Cegielniane
3159;63,15,9;3,2,1;59;F;internet;Zatorze Klonowe
3162;30,17,43;3,2,1;32;M;internet;Cegielniane
3166;1,12,26;3,2,1;50;M;internet;Stare Nabrzeże
3169;26,51,5;3,2,1;41;M;internet;Kępa Bociania
3171;42,3,1;3,2,1;64;F;paper;Kępa Bociania
3175;16,52,57;3,2,1;22;F;internet;Cegielniane
3179;7,58,52;3,2,1;82;F;internet;Olszowe Łęgi
3181;65,61,36;3,2,1;46;M;internet;Górki Lipowe
3183;51,12,32;3,2,1;47;M;internet;Zatorze Klonowe
3186;15,12,39;3,2,1;43;F;internet;Stare Nabrzeże
3188;15,30,11;3,2,1;54;F;internet;Stare Nabrzeże
3191;43,8,39;3,2,1;47;M;internet;Zatorze Klonowe
3192;52,13,17;3,2,1;58;M;paper;Zatorze Klonowe
3193;8,59,29;3,2,1;36;O;internet;Kępa Bociania
3197;51,14,52;3,2,1;65;F;internet;Górki Lipowe
3201;21,34,12;3,2,1;66;M;internet;Kępa Bociania
3205;28,3,12;3,2,1;16;F;internet;Cegielniane
3209;9,65,56;3,2,1;46;F;internet;Cegielniane
3212;34,9,3;3,2,1;31;M;internet;Kępa Bociania
3216;39,46,59;3,2,1;53;F;internet;Kępa Bociania
3220;24,57,28;3,2,1;35;M;internet;Stare Nabrzeże
3224;56,32,57;3,2,1;42;F;internet;Nowe Sady
3225;51,18,57;3,2,1;68;F;internet;Olszowe Łęgi
3228;28,58,7;3,2,1;51;F;internet;Kępa Bociania
3231;12,55,41;3,2,1;27;M;internet;Zatorze Klonowe
3234;55,17,21;3,2,1;31;F;internet;Cegielniane
3237;7,12,46;3,2,1;51;M;internet;Zatorze Klonowe
3240;58,28,38;3,2,1;32;M;internet;Stare Nabrzeże
3243;15,14,50;3,2,1;39;F;internet;Górki Lipowe
3246;9,30,41;3,2,1;65;F;internet;Górki Lipowe
3250;42,30,22;3,2,1;55;M;internet;Stare Nabrzeże
3252;2,21,33;3,2,1;59;M;internet;Cegielniane
3256;3,36,62;3,2,1;74;F;internet;Cegielniane
3260;25,17,42;3,2,1;67;M;internet;Nowe Sady
3264;42,32,3;3,2,1;74;F;internet;Kępa Bociania
3268;56,62,12;3,2,1;25;M;internet;Stare Nabrzeże
3269;17,38,56;3,2,1;32;F;internet;Olszowe Łęgi
3271;13,62,12;3,2,1;76;F;internet;Cegielniane
3272;56,28,25;3,2,1;40;F;internet;Cegielniane
3274;36,25,9;3,2,1;40;M;internet;Cegielniane
3278;17,4,3;3,2,1;35;M;internet;Kępa Bociania
3281;28,35,7;3,2,1;50;M;internet;Stare Nabrzeże
3283;55,34,52;3,2,1;51;M;internet;Nowe Sady
3284;17,46,57;3,2,1;25;F;internet;Kępa Bociania
3286;24,47,4;3,2,1;63;F;paper;Cegielniane
3288;13,15,3;3,2,1;16;F;internet;Kępa Bociania
3291;41,9,56;3,2,1;57;M;paper;Górki Lipowe
3294;28,32,57;3,2,1;46;M;internet;Stare Nabrzeże
3296;11,57,61;3,2,1;42;M;internet;Górki Lipowe
3297;2,36,5;3,2,1;32;M;internet;Górki Lipowe
3298;2,36,28;3,2,1;57;F;internet;Kępa Bociania
3300;3,44,55;3,2,1;66;M;internet;Stare Nabrzeże
3302;55,58,12;3,2,1;36;F;internet;Kępa Bociania
3306;63,53,13;3,2,1;72;F;internet;Olszowe Łęgi
3309;3,57,63;3,2,1;39;M;internet;Kępa Bociania
3312;42,44,63;3,2,1;44;M;internet;Kępa Bociania
3316;46,22,18;3,2,1;51;F;internet;Stare Nabrzeże
3318;36,1,11;3,2,1;56;F;internet;Cegielniane
3320;49,55,44;3,2,1;35;M;internet;Kępa Bociania
3321;56,28,51;3,2,1;64;F;paper;Stare Nabrzeże
3322;17,22,44;3,2,1;29;F;internet;Kępa Bociania
3323;28,61,17;3,2,1;36;M;internet;Cegielniane
3327;48,33,47;3,2,1;61;M;paper;Cegielniane
3331;33,3,35;3,2,1;53;F;internet;Zatorze Klonowe
3333;51,44,12;3,2,1;67;M;internet;Nowe Sady
3335;63,3,17;3,2,1;44;F;internet;Olszowe Łęgi
3336;36,46,17;3,2,1;37;M;internet;Kępa Bociania
3338;38,22,3;3,2,1;48;F;paper;Kępa Bociania
3340;4,21,41;3,2,1;40;M;internet;Stare Nabrzeże
3344;28,37,11;3,2,1;70;F;internet;Zatorze Klonowe
3347;63,22,51;3,2,1;74;F;internet;Nowe Sady
3350;20,9,44;3,2,1;19;F;internet;Kępa Bociania
3352;21,22,24;3,2,1;30;M;internet;Górki Lipowe
3354;56,25,59;3,2,1;28;F;internet;Kępa Bociania
3358;62,7,8;3,2,1;47;F;internet;Górki Lipowe
3361;9,62,48;3,2,1;26;F;internet;Kępa Bociania
3364;34,59,7;3,2,1;18;F;internet;Górki Lipowe
3365;23,55,45;3,2,1;65;M;internet;Kępa Bociania
3367;42,25,1;3,2,1;38;F;internet;Zatorze Klonowe
3369;34,62,36;3,2,1;73;F;internet;Zatorze Klonowe
3373;8,35,22;3,2,1;61;M;internet;Stare Nabrzeże
3377;15,57,14;3,2,1;34;M;internet;Kępa Bociania
3378;17,58,15;3,2,1;30;F;internet;Zatorze Klonowe
3380;32,17,37;3,2,1;49;F;internet;Stare Nabrzeże
3381;43,17,30;3,2,1;19;M;internet;Zatorze Klonowe
3382;56,12,38;3,2,1;59;F;internet;Zatorze Klonowe
3385;55,41,65;3,2,1;60;M;internet;Górki Lipowe
3387;7,51,46;3,2,1;58;F;internet;Kępa Bociania
3391;57,3,63;3,2,1;54;F;paper;Kępa Bociania
3395;21,55,41;3,2,1;64;F;paper;Kępa Bociania
3396;57,44,14;3,2,1;34;F;internet;Zatorze Klonowe
3399;14,57,56;3,2,1;38;F;internet;Olszowe Łęgi
3402;24,12,44;3,2,1;65;F;internet;Cegielniane
3406;39,12,3;3,2,1;62;F;internet;Nowe Sady
3408;5,8,50;3,2,1;49;F;internet;Stare Nabrzeże
3412;21,3,11;3,2,1;47;M;internet;Kępa Bociania
3415;59,55,7;3,2,1;54;F;internet;Górki Lipowe
3417;63,55,20;3,2,1;55;F;internet;Zatorze Klonowe
3421;63,50,36;3,2,1;50;M;internet;Cegielniane
3423;3,41,63;3,2,1;24;F;internet;Olszowe Łęgi
3425;51,46,18;3,2,1;23;M;internet;Kępa Bociania
3426;43,32,34;3,2,1;62;F;internet;Nowe Sady
3430;58,47,16;3,2,1;82;F;paper;Olszowe Łęgi
3433;9,18,56;3,2,1;33;M;internet;Kępa Bociania
3437;46,21,30;3,2,1;34;F;internet;Olszowe Łęgi
3441;32,12,2;3,2,1;38;M;internet;Cegielniane
3443;62,37,56;3,2,1;63;M;internet;Nowe Sady
3446;4,3,21;3,2,1;48;F;internet;Zatorze Klonowe
3450;46,17,1;3,2,1;30;F;internet;Nowe Sady
3453;51,20,28;3,2,1;36;M;internet;Górki Lipowe
3455;38,28,61;3,2,1;52;F;internet;Cegielniane
3456;58,13,38;3,2,1;80;F;paper;Nowe Sady
3459;59,3,44;3,2,1;34;M;internet;Stare Nabrzeże
3460;63,13,56;3,2,1;50;M;internet;Kępa Bociania
3462;55,25,22;3,2,1;51;M;internet;Cegielniane
3463;44,25,34;3,2,1;31;F;internet;Górki Lipowe
3466;56,14,17;3,2,1;51;F;internet;Zatorze Klonowe
3469;32,5,62;3,2,1;77;M;internet;Kępa Bociania
3470;59,30,15;3,2,1;33;F;internet;Olszowe Łęgi
3472;42,2,15;3,2,1;33;F;internet;Nowe Sady
3476;57,30,19;3,2,1;26;F;internet;Górki Lipowe
3478;12,46,55;3,2,1;46;F;internet;Stare Nabrzeże
3480;12,33,10;3,2,1;59;M;internet;Cegielniane
3484;2,51,15;3,2,1;16;F;internet;Olszowe Łęgi
3488;43,32,7;3,2,1;38;F;internet;Kępa Bociania
3491;46,34,15;3,2,1;22;M;internet;Cegielniane
3494;33,23,57;3,2,1;24;F;internet;Zatorze Klonowe
3498;12,63,24;3,2,1;47;M;internet;Kępa Bociania
3499;48,59,38;3,2,1;45;F;internet;Górki Lipowe
3503;5,59,63;3,2,1;54;M;internet;Olszowe Łęgi
3505;42,38,28;3,2,1;73;F;paper;Zatorze Klonowe
3509;62,9,2;3,2,1;44;M;internet;Olszowe Łęgi
3513;38,36,44;3,2,1;17;M;internet;Kępa Bociania
3514;38,21,36;3,2,1;47;F;internet;Cegielniane
3516;9,66,2;3,2,1;59;M;internet;Kępa Bociania
3519;28,25,56;3,2,1;16;F;internet;Zatorze Klonowe
3521;63,33,9;3,2,1;31;M;internet;Górki Lipowe
3522;37,42,26;3,2,1;70;M;internet;Zatorze Klonowe
3524;9,21,35;3,2,1;49;F;internet;Kępa Bociania
3527;32,42,17;3,2,1;63;M;internet;Kępa Bociania
3528;57,17,46;3,2,1;76;F;internet;Kępa Bociania
3531;34,7,35;3,2,1;65;M;internet;Stare Nabrzeże
3535;42,65,52;3,2,1;37;F;internet;Olszowe Łęgi
3536;43,62,65;3,2,1;43;M;internet;Zatorze Klonowe
3537;16,26,37;3,2,1;54;F;internet;Kępa Bociania
3540;63,33,14;3,2,1;35;F;internet;Zatorze Klonowe
3541;8,18,55;3,2,1;33;M;internet;Górki Lipowe
3543;7,55,10;3,2,1;36;M;internet;Stare Nabrzeże
3544;46,1,57;3,2,1;63;M;internet;Stare Nabrzeże
3547;51,45,42;3,2,1;67;F;paper;Olszowe Łęgi
3548;25,9,24;3,2,1;39;F;internet;Cegielniane
3552;3,24,66;3,2,1;40;F;internet;Stare Nabrzeże
3553;24,21,5;3,2,1;63;F;internet;Zatorze Klonowe
3557;63,3,13;3,2,1;60;F;internet;Cegielniane
3559;34,9,59;3,2,1;16;F;internet;Olszowe Łęgi
3561;5,57,63;3,2,1;46;F;internet;Górki Lipowe
3562;17,42,30;3,2,1;23;M;internet;Nowe Sady
3566;13,42,15;3,2,1;57;F;internet;Kępa Bociania
3569;56,46,22;3,2,1;68;F;internet;Kępa Bociania
3572;46,9,41;3,2,1;41;F;internet;Górki Lipowe
3575;41,12,15;3,2,1;65;M;internet;Zatorze Klonowe
3576;61,30,34;3,2,1;37;M;internet;Olszowe Łęgi
3579;55,17,15;3,2,1;54;F;internet;Cegielniane
3581;65,37,21;3,2,1;31;F;internet;Górki Lipowe
3583;51,8,63;3,2,1;34;M;internet;Stare Nabrzeże
3585;24,33,52;3,2,1;40;M;internet;Zatorze Klonowe
3589;57,7,15;3,2,1;49;M;internet;Zatorze Klonowe
3591;5,9,42;3,2,1;66;F;internet;Kępa Bociania
3593;42,17,8;3,2,1;44;F;internet;Nowe Sady
3596;42,25,17;3,2,1;28;F;internet;Kępa Bociania
3598;65,63,30;3,2,1;73;F;internet;Górki Lipowe
3602;8,59,51;3,2,1;45;F;internet;Nowe Sady
3603;62,66,20;3,2,1;19;M;internet;Górki Lipowe
3604;32,62,13;3,2,1;16;M;internet;Zatorze Klonowe
3607;10,63,42;3,2,1;70;F;internet;Kępa Bociania
3609;2,63,52;3,2,1;38;F;internet;Górki Lipowe
3613;5,28,1;3,2,1;74;M;internet;Olszowe Łęgi
3615;57,7,3;3,2,1;33;F;internet;Kępa Bociania
3618;57,58,51;3,2,1;52;M;internet;Olszowe Łęgi
3621;12,3,25;3,2,1;28;F;internet;Cegielniane
3622;3,46,25;3,2,1;29;M;internet;Stare Nabrzeże
3623;44,3,63;3,2,1;29;M;internet;Zatorze Klonowe
3624;22,13,25;3,2,1;37;F;internet;Olszowe Łęgi
3626;55,38,26;3,2,1;52;M;internet;Zatorze Klonowe
3629;63,57,33;3,2,1;37;M;internet;Nowe Sady
3632;57,32,8;3,2,1;49;F;internet;Kępa Bociania
3635;31,28,32;3,2,1;61;F;internet;Zatorze Klonowe
3638;14,11,22;3,2,1;48;M;internet;Zatorze Klonowe
3642;35,63,20;3,2,1;37;F;internet;Górki Lipowe
3643;5,21,11;3,2,1;33;M;internet;Stare Nabrzeże
3647;9,63,1;3,2,1;78;M;internet;Górki Lipowe
3649;38,58,44;3,2,1;63;M;internet;Stare Nabrzeże
3653;41,51,37;3,2,1;45;F;internet;Cegielniane
3654;36,12,1;3,2,1;32;F;internet;Cegielniane
3657;24,36,21;3,2,1;51;F;internet;Kępa Bociania
3661;43,12,14;3,2,1;59;F;internet;Stare Nabrzeże
3665;37,56,3;3,2,1;22;F;internet;Górki Lipowe
3666;51,42,55;3,2,1;61;F;internet;Zatorze Klonowe
3670;15,55,12;3,2,1;43;M;internet;Górki Lipowe
3672;1,43,52;3,2,1;34;M;internet;Nowe Sady
3675;55,33,11;3,2,1;24;F;internet;Zatorze Klonowe
3676;22,1,4;3,2,1;47;F;internet;Nowe Sady
3678;55,11,48;3,2,1;27;F;internet;Górki Lipowe
3681;59,28,63;3,2,1;32;M;internet;Olszowe Łęgi
3682;21,44,9;3,2,1;29;M;internet;Olszowe Łęgi
3686;38,46,32;3,2,1;37;F;internet;Stare Nabrzeże
3687;38,59,28;3,2,1;36;M;internet;Stare Nabrzeże
3689;57,17,55;3,2,1;16;M;internet;Olszowe Łęgi
3693;24,4,28;3,2,1;57;F;internet;Kępa Bociania
3696;57,51,38;3,2,1;29;M;internet;Cegielniane
3697;63,7,62;3,2,1;49;M;internet;Stare Nabrzeże
3698;58,24,22;3,2,1;60;F;internet;Zatorze Klonowe
3700;29,57,12;3,2,1;39;F;internet;Kępa Bociania
3703;20,22,62;3,2,1;40;M;internet;Kępa Bociania
3707;36,62,58;3,2,1;44;F;internet;Olszowe Łęgi
3708;57,55,8;3,2,1;46;M;internet;Stare Nabrzeże
3710;59,37,57;3,2,1;42;F;internet;Zatorze Klonowe
3714;59,55,9;3,2,1;17;M;internet;Kępa Bociania
3715;1,44,2;3,2,1;20;F;internet;Górki Lipowe
3718;22,21,19;3,2,1;39;M;internet;Kępa Bociania
3721;20,43,11;3,2,1;30;M;internet;Olszowe Łęgi
3724;11,63,37;3,2,1;51;M;internet;Zatorze Klonowe
3727;62,56,15;3,2,1;24;F;internet;Górki Lipowe
3729;11,8,42;3,2,1;59;M;internet;Stare Nabrzeże
3731;17,15,44;3,2,1;47;F;internet;Zatorze Klonowe
3735;4,57,34;3,2,1;29;M;internet;Olszowe Łęgi
3736;52,2,57;3,2,1;79;M;paper;Olszowe Łęgi
3739;51,62,59;3,2,1;33;F;internet;Nowe Sady
3741;51,55,22;3,2,1;31;M;internet;Górki Lipowe
3742;51,43,21;3,2,1;66;F;internet;Nowe Sady
3745;12,25,1;3,2,1;38;M;internet;Zatorze Klonowe
3747;57,17,30;3,2,1;43;F;internet;Cegielniane
3750;25,43,8;3,2,1;32;F;internet;Kępa Bociania
3753;32,5,10;3,2,1;73;M;paper;Kępa Bociania
3757;22,63,10;3,2,1;38;M;internet;Zatorze Klonowe
3758;55,25,17;3,2,1;34;F;internet;Olszowe Łęgi
3761;51,3,5;3,2,1;16;M;internet;Stare Nabrzeże
3765;9,11,46;3,2,1;68;M;internet;Stare Nabrzeże
3768;51,38,44;3,2,1;39;F;internet;Stare Nabrzeże
3771;35,63,30;3,2,1;26;M;internet;Górki Lipowe
3773;28,31,18;3,2,1;49;M;internet;Nowe Sady
3777;37,3,46;3,2,1;31;F;internet;Stare Nabrzeże
3781;9,62,38;3,2,1;43;M;internet;Kępa Bociania
3782;12,7,17;3,2,1;47;M;internet;Zatorze Klonowe
3785;17,1,46;3,2,1;58;F;internet;Cegielniane
3786;24,36,51;3,2,1;80;F;paper;Cegielniane
3790;36,65,33;3,2,1;61;F;internet;Zatorze Klonowe
3794;65,21,58;3,2,1;53;F;internet;Kępa Bociania
3795;17,59,15;3,2,1;57;M;internet;Stare Nabrzeże
3797;28,13,46;3,2,1;58;O;internet;Kępa Bociania
3798;63,17,37;3,2,1;43;F;internet;Olszowe Łęgi
3799;52,37,57;3,2,1;72;F;paper;Górki Lipowe
3802;44,65,55;3,2,1;70;F;internet;Zatorze Klonowe
3804;42,22,28;3,2,1;38;M;internet;Cegielniane
3806;51,62,42;3,2,1;66;F;internet;Górki Lipowe
3809;50,17,24;3,2,1;47;F;internet;Cegielniane
3811;15,5,42;3,2,1;63;F;internet;Górki Lipowe
3815;34,56,57;3,2,1;82;M;internet;Kępa Bociania
3818;58,57,25;3,2,1;58;F;internet;Olszowe Łęgi
3821;3,9,34;3,2,1;42;F;internet;Kępa Bociania
3823;57,5,36;3,2,1;55;M;internet;Górki Lipowe
3825;34,35,11;3,2,1;55;M;internet;Zatorze Klonowe
3828;17,57,38;3,2,1;58;M;internet;Kępa Bociania
3832;36,62,59;3,2,1;64;M;internet;Kępa Bociania
3833;57,7,32;3,2,1;58;F;internet;Cegielniane
3834;22,16,15;3,2,1;52;M;internet;Olszowe Łęgi
3836;28,57,43;3,2,1;49;M;internet;Cegielniane
3838;14,51,34;3,2,1;16;M;internet;Cegielniane
3839;12,31,8;3,2,1;16;M;internet;Górki Lipowe
3841;3,63,47;3,2,1;41;F;internet;Cegielniane
3843;1,57,28;3,2,1;46;F;internet;Olszowe Łęgi
3846;39,36,32;3,2,1;28;F;internet;Kępa Bociania
3849;57,21,28;3,2,1;62;F;internet;Stare Nabrzeże
3851;37,18,28;3,2,1;60;F;internet;Olszowe Łęgi
3852;45,15,63;3,2,1;56;F;internet;Stare Nabrzeże
3855;59,47,12;3,2,1;41;F;internet;Olszowe Łęgi
3857;37,35,36;3,2,1;58;M;internet;Zatorze Klonowe
3861;20,3,29;3,2,1;56;F;internet;Stare Nabrzeże
3864;51,8,9;3,2,1;47;M;internet;Kępa Bociania
3868;58,17,12;3,2,1;28;F;internet;Stare Nabrzeże
3870;1,52,21;3,2,1;64;F;internet;Górki Lipowe
3871;14,19,46;3,2,1;44;M;internet;Kępa Bociania
3874;21,37,35;3,2,1;46;M;internet;Cegielniane
3878;1,15,46;3,2,1;18;M;internet;Zatorze Klonowe
3880;55,59,38;3,2,1;76;F;paper;Górki Lipowe
3882;39,43,17;3,2,1;31;M;internet;Nowe Sady
3885;2,35,28;3,2,1;33;M;internet;Cegielniane
3888;42,43,59;3,2,1;21;F;internet;Kępa Bociania
3891;57,58,13;3,2,1;16;M;internet;Zatorze Klonowe
3894;22,44,26;3,2,1;47;M;internet;Kępa Bociania
3898;17,8,7;3,2,1;46;M;internet;Zatorze Klonowe
3900;52,7,15;3,2,1;49;F;internet;Cegielniane
3901;5,17,37;3,2,1;52;F;paper;Zatorze Klonowe
3905;44,29,46;3,2,1;59;F;internet;Kępa Bociania
3909;38,31,57;3,2,1;51;F;internet;Stare Nabrzeże
3910;8,59,65;3,2,1;54;F;internet;Cegielniane
3911;63,11,51;3,2,1;47;F;internet;Zatorze Klonowe
3912;62,59,20;3,2,1;55;F;internet;Olszowe Łęgi
3915;7,57,47;3,2,1;49;M;internet;Stare Nabrzeże
3916;3,46,19;3,2,1;16;F;internet;Kępa Bociania
3918;12,33,16;3,2,1;58;M;internet;Górki Lipowe
3919;53,52,1;3,2,1;29;F;internet;Górki Lipowe
3922;46,3,63;3,2,1;41;F;internet;Kępa Bociania
3925;38,33,28;3,2,1;67;M;paper;Stare Nabrzeże
3926;20,1,51;3,2,1;48;F;internet;Olszowe Łęgi
3929;24,21,41;3,2,1;28;M;internet;Cegielniane
3933;13,28,37;3,2,1;46;M;internet;Zatorze Klonowe
3934;26,41,56;3,2,1;59;M;internet;Stare Nabrzeże
3938;37,57,58;3,2,1;32;F;internet;Olszowe Łęgi
3941;31,36,3;3,2,1;23;M;internet;Cegielniane
3944;13,63,15;3,2,1;19;F;internet;Górki Lipowe
3947;59,20,9;3,2,1;52;F;internet;Stare Nabrzeże
3951;13,62,22;3,2,1;59;M;paper;Cegielniane
3952;57,9,41;3,2,1;40;F;internet;Stare Nabrzeże
3956;63,3,12;3,2,1;46;M;internet;Kępa Bociania
3958;44,56,8;3,2,1;52;F;internet;Górki Lipowe
3960;34,24,55;3,2,1;42;M;internet;Kępa Bociania
3961;62,32,41;3,2,1;45;F;internet;Górki Lipowe
3964;33,13,4;3,2,1;51;M;internet;Cegielniane
3966;63,25,17;3,2,1;31;F;internet;Górki Lipowe
3970;32,62,20;3,2,1;50;M;internet;Stare Nabrzeże
3974;34,28,65;3,2,1;16;F;internet;Cegielniane
3978;17,62,43;3,2,1;16;F;internet;Cegielniane
3979;43,59,65;3,2,1;16;F;internet;Kępa Bociania
3982;47,55,12;3,2,1;51;F;internet;Zatorze Klonowe
3985;37,42,36;3,2,1;34;F;internet;Olszowe Łęgi
3987;57,15,41;3,2,1;57;M;internet;Zatorze Klonowe
3989;14,12,56;3,2,1;61;M;internet;Stare Nabrzeże
3990;20,15,57;3,2,1;16;F;internet;Kępa Bociania
3991;28,26,12;3,2,1;43;M;internet;Kępa Bociania
3993;21,59,65;3,2,1;68;F;paper;Zatorze Klonowe
3997;61,12,22;3,2,1;25;F;internet;Kępa Bociania
3999;15,36,48;3,2,1;61;M;internet;Zatorze Klonowe
4001;55,29,37;3,2,1;16;F;internet;Zatorze Klonowe
4005;34,8,13;3,2,1;39;M;internet;Zatorze Klonowe
4006;62,28,2;3,2,1;21;M;internet;Cegielniane
4009;52,51,44;3,2,1;56;M;internet;Kępa Bociania
4013;34,51,25;3,2,1;25;F;internet;Nowe Sady
4016;43,63,57;3,2,1;49;F;internet;Kępa Bociania
4017;41,17,35;3,2,1;30;F;internet;Zatorze Klonowe
4020;22,42,38;3,2,1;70;F;internet;Kępa Bociania
4021;41,48,3;3,2,1;78;M;internet;Cegielniane
4022;57,59,55;3,2,1;35;M;internet;Nowe Sady
4023;38,55,56;3,2,1;33;F;internet;Górki Lipowe
4027;28,46,12;3,2,1;36;F;paper;Stare Nabrzeże
4029;9,7,43;3,2,1;43;M;internet;Kępa Bociania
4032;41,62,17;3,2,1;45;F;internet;Górki Lipowe
4035;32,57,50;3,2,1;24;F;internet;Górki Lipowe
4036;14,3,13;3,2,1;59;F;paper;Górki Lipowe
4039;46,25,15;3,2,1;33;M;internet;Zatorze Klonowe
4040;55,43,21;3,2,1;66;F;paper;Zatorze Klonowe
4041;57,34,38;3,2,1;40;M;internet;Nowe Sady
4043;51,21,44;3,2,1;44;F;internet;Olszowe Łęgi
4047;58,16,13;3,2,1;55;F;internet;Górki Lipowe
4049;30,52,28;3,2,1;45;F;internet;Stare Nabrzeże
4051;26,38,51;3,2,1;34;F;internet;Górki Lipowe
4054;3,55,30;3,2,1;31;F;internet;Stare Nabrzeże
4058;36,56,59;3,2,1;44;F;internet;Olszowe Łęgi
4060;38,34,8;3,2,1;30;M;internet;Kępa Bociania
4061;21,52,32;3,2,1;74;M;internet;Górki Lipowe
4063;66,25,34;3,2,1;24;F;internet;Nowe Sady
4065;17,24,63;3,2,1;52;F;paper;Stare Nabrzeże
4069;17,43,58;3,2,1;36;F;internet;Kępa Bociania
4070;24,65,41;3,2,1;75;F;paper;Cegielniane
4073;5,51,17;3,2,1;54;F;internet;Kępa Bociania
4075;52,3,12;3,2,1;41;F;internet;Stare Nabrzeże
4078;17,41,51;3,2,1;35;F;internet;Zatorze Klonowe
4082;22,36,51;3,2,1;67;M;internet;Kępa Bociania
4086;51,34,1;3,2,1;50;M;internet;Olszowe Łęgi
4090;56,49,63;3,2,1;36;M;internet;Olszowe Łęgi
4091;38,51,58;3,2,1;73;M;internet;Nowe Sady
4094;44,15,17;3,2,1;53;F;internet;Zatorze Klonowe
4097;15,35,65;3,2,1;51;M;internet;Zatorze Klonowe
4099;57,59,15;3,2,1;48;M;internet;Zatorze Klonowe
4101;13,38,10;3,2,1;57;M;internet;Cegielniane
4105;57,56,62;3,2,1;16;F;internet;Stare Nabrzeże
4109;25,17,1;3,2,1;46;F;internet;Zatorze Klonowe
4112;32,21,38;3,2,1;26;M;internet;Stare Nabrzeże
4116;26,4,59;3,2,1;44;F;internet;Nowe Sady
4119;16,52,5;3,2,1;65;F;internet;Górki Lipowe
4123;7,3,12;3,2,1;52;F;internet;Kępa Bociania
4126;42,28,32;3,2,1;41;F;internet;Kępa Bociania
4129;18,21,56;3,2,1;70;F;internet;Kępa Bociania
4133;17,51,57;3,2,1;25;F;internet;Stare Nabrzeże
4136;2,66,58;3,2,1;68;F;internet;Zatorze Klonowe
4139;1,26,3;3,2,1;46;F;internet;Kępa Bociania
4143;46,44,58;3,2,1;44;F;internet;Kępa Bociania
4146;3,1,34;3,2,1;36;F;internet;Nowe Sady
4150;17,56,21;3,2,1;40;F;internet;Stare Nabrzeże
4152;17,22,24;3,2,1;16;M;internet;Zatorze Klonowe
4156;18,63,57;3,2,1;66;M;paper;Kępa Bociania
4158;24,7,43;3,2,1;71;F;internet;Stare Nabrzeże
4160;2,56,55;3,2,1;38;F;internet;Górki Lipowe
4162;21,52,48;3,2,1;57;M;internet;Zatorze Klonowe
4163;66,22,56;3,2,1;33;F;internet;Kępa Bociania
4165;57,65,41;3,2,1;64;F;internet;Stare Nabrzeże
4167;50,46,55;3,2,1;71;M;internet;Kępa Bociania
4170;14,9,12;3,2,1;40;F;internet;Zatorze Klonowe
4174;57,28,59;3,2,1;42;M;internet;Zatorze Klonowe
4178;55,11,62;3,2,1;63;F;paper;Kępa Bociania
4179;46,51,13;3,2,1;39;F;internet;Cegielniane
4182;25,21,55;3,2,1;51;M;internet;Zatorze Klonowe
4185;13,3,8;3,2,1;21;F;internet;Kępa Bociania
4186;57,7,17;3,2,1;61;M;internet;Stare Nabrzeże
4187;51,34,49;3,2,1;43;F;internet;Stare Nabrzeże
4189;46,62,45;3,2,1;42;F;internet;Kępa Bociania
4190;43,9,12;3,2,1;52;F;internet;Olszowe Łęgi
4193;50,57,34;3,2,1;48;M;internet;Olszowe Łęgi
4195;47,51,17;3,2,1;62;F;paper;Kępa Bociania
4196;7,65,51;3,2,1;43;F;internet;Zatorze Klonowe
4198;3,44,14;3,2,1;39;F;internet;Nowe Sady
4200;43,58,7;3,2,1;45;F;internet;Kępa Bociania
4203;59,20,3;3,2,1;18;F;internet;Olszowe Łęgi
4206;42,51,22;3,2,1;70;F;internet;Nowe Sady
4208;13,57,2;3,2,1;58;F;internet;Górki Lipowe
4212;42,57,15;3,2,1;56;F;internet;Nowe Sady
4216;38,56,51;3,2,1;50;M;internet;Olszowe Łęgi
4217;32,18,12;3,2,1;63;M;internet;Stare Nabrzeże
4218;9,28,62;3,2,1;34;F;internet;Zatorze Klonowe
4221;42,14,21;3,2,1;16;F;internet;Cegielniane
4224;25,44,24;3,2,1;61;M;internet;Stare Nabrzeże
4226;12,26,25;3,2,1;48;F;internet;Zatorze Klonowe
4228;41,22,63;3,2,1;29;F;internet;Kępa Bociania
4232;13,12,21;3,2,1;58;M;internet;Cegielniane
4236;21,46,1;3,2,1;25;F;internet;Zatorze Klonowe
4237;20,28,12;3,2,1;16;F;internet;Olszowe Łęgi
4239;25,57,5;3,2,1;40;M;internet;Kępa Bociania
4243;24,37,3;3,2,1;24;F;internet;Stare Nabrzeże
4246;36,12,38;3,2,1;50;F;internet;Stare Nabrzeże
4249;57,38,13;3,2,1;44;F;internet;Kępa Bociania
4250;56,17,2;3,2,1;58;F;internet;Kępa Bociania
4251;42,29,21;3,2,1;39;O;internet;Stare Nabrzeże
4254;62,28,3;3,2,1;61;F;internet;Górki Lipowe
4255;49,12,15;3,2,1;32;F;internet;Stare Nabrzeże
4256;59,22,29;3,2,1;17;F;internet;Kępa Bociania
4258;21,42,34;3,2,1;61;F;internet;Cegielniane
4261;15,34,32;3,2,1;76;M;internet;Kępa Bociania
4264;42,31,29;3,2,1;52;M;internet;Kępa Bociania
4265;2,63,3;3,2,1;29;F;internet;Kępa Bociania
4269;7,21,59;3,2,1;16;F;internet;Cegielniane
4272;21,4,55;3,2,1;61;F;internet;Cegielniane
4276;65,57,7;3,2,1;53;F;internet;Kępa Bociania
4278;28,57,2;3,2,1;54;M;internet;Kępa Bociania
4279;50,51,13;3,2,1;61;F;paper;Kępa Bociania
4283;59,48,28;3,2,1;74;F;paper;Kępa Bociania
4286;46,62,37;3,2,1;75;M;paper;Stare Nabrzeże
4289;19,41,7;3,2,1;40;M;internet;Cegielniane
4291;11,12,46;3,2,1;27;F;internet;Cegielniane
4292;2,52,11;3,2,1;18;F;internet;Zatorze Klonowe
4295;11,63,9;3,2,1;42;F;internet;Kępa Bociania
4297;21,12,22;3,2,1;51;M;internet;Zatorze Klonowe
4299;3,42,43;3,2,1;49;F;internet;Stare Nabrzeże
4303;36,25,12;3,2,1;20;M;internet;Cegielniane
4305;36,57,3;3,2,1;75;F;internet;Olszowe Łęgi
4306;33,56,5;3,2,1;40;M;internet;Stare Nabrzeże
4307;11,8,19;3,2,1;59;F;internet;Kępa Bociania
4310;57,17,50;3,2,1;39;F;internet;Stare Nabrzeże
4312;3,51,12;3,2,1;44;F;internet;Stare Nabrzeże
4316;63,58,47;3,2,1;63;M;internet;Zatorze Klonowe
4317;46,3,24;3,2,1;32;M;internet;Stare Nabrzeże
4319;37,42,55;3,2,1;52;M;internet;Cegielniane
4320;63,55,12;3,2,1;50;F;internet;Górki Lipowe
4323;41,63,22;3,2,1;43;M;internet;Olszowe Łęgi
4324;51,33,8;3,2,1;51;M;internet;Stare Nabrzeże
4328;17,15,48;3,2,1;47;M;internet;Kępa Bociania
4330;59,45,7;3,2,1;45;F;internet;Kępa Bociania
4331;8,32,12;3,2,1;32;F;internet;Kępa Bociania
4333;52,57,1;3,2,1;43;F;internet;Kępa Bociania
4335;51,19,52;3,2,1;26;M;internet;Stare Nabrzeże
4339;51,9,41;3,2,1;34;M;internet;Zatorze Klonowe
4341;2,42,21;3,2,1;57;F;internet;Nowe Sady
4345;14,50,17;3,2,1;34;F;internet;Nowe Sady
4346;59,62,34;3,2,1;69;F;internet;Górki Lipowe
4348;9,12,24;3,2,1;38;F;internet;Kępa Bociania
4351;59,11,12;3,2,1;57;F;internet;Zatorze Klonowe
4354;63,28,58;3,2,1;44;F;internet;Kępa Bociania
4357;51,24,33;3,2,1;36;M;internet;Górki Lipowe
4358;37,59,4;3,2,1;66;M;internet;Zatorze Klonowe
4360;51,59,41;3,2,1;64;F;paper;Górki Lipowe
4362;56,42,23;3,2,1;16;F;internet;Kępa Bociania
4366;42,33,3;3,2,1;24;F;internet;Górki Lipowe
4370;34,38,3;3,2,1;59;F;internet;Kępa Bociania
4374;28,4,31;3,2,1;35;F;internet;Stare Nabrzeże
4376;51,65,5;3,2,1;38;F;internet;Nowe Sady
4377;9,43,29;3,2,1;50;F;internet;Olszowe Łęgi
4380;56,42,44;3,2,1;40;M;internet;Cegielniane
4381;21,16,46;3,2,1;42;F;internet;Stare Nabrzeże
4383;57,28,18;3,2,1;16;F;internet;Olszowe Łęgi
4387;63,59,7;3,2,1;28;M;internet;Zatorze Klonowe
4389;14,58,52;3,2,1;54;M;internet;Górki Lipowe
4390;24,58,38;3,2,1;38;F;internet;Górki Lipowe
4391;49,29,26;3,2,1;46;M;internet;Stare Nabrzeże
4392;36,33,12;3,2,1;17;F;internet;Górki Lipowe
4395;8,56,12;3,2,1;37;F;internet;Stare Nabrzeże
4397;35,38,24;3,2,1;68;M;internet;Cegielniane
4399;3,5,49;3,2,1;28;M;internet;Kępa Bociania
4402;15,13,11;3,2,1;75;F;internet;Górki Lipowe
4403;19,36,65;3,2,1;42;F;internet;Nowe Sady
4404;28,56,33;3,2,1;44;F;internet;Cegielniane
4408;62,48,36;3,2,1;63;M;internet;Cegielniane
4412;51,13,63;3,2,1;37;M;internet;Górki Lipowe
4414;31,55,3;3,2,1;66;M;internet;Górki Lipowe
4416;7,22,58;3,2,1;38;M;internet;Kępa Bociania
4418;62,5,7;3,2,1;48;M;internet;Olszowe Łęgi
4422;51,17,58;3,2,1;40;F;internet;Zatorze Klonowe
4425;63,1,12;3,2,1;47;F;internet;Górki Lipowe
4428;57,17,43;3,2,1;39;M;internet;Zatorze Klonowe
4430;2,34,17;3,2,1;29;F;internet;Górki Lipowe
4431;38,46,65;3,2,1;43;M;internet;Kępa Bociania
4435;32,7,52;3,2,1;16;M;internet;Nowe Sady
4436;38,45,21;3,2,1;52;F;internet;Zatorze Klonowe
4440;46,13,37;3,2,1;32;M;internet;Górki Lipowe
4443;57,41,62;3,2,1;37;F;internet;Kępa Bociania
4445;38,37,24;3,2,1;45;F;internet;Cegielniane
4449;28,3,12;3,2,1;48;M;internet;Nowe Sady
4453;18,35,28;3,2,1;34;F;internet;Górki Lipowe
4457;7,37,9;3,2,1;30;F;internet;Kępa Bociania
4461;12,28,63;3,2,1;63;F;internet;Zatorze Klonowe
4462;24,3,32;3,2,1;40;F;internet;Olszowe Łęgi
4465;55,5,25;3,2,1;73;M;internet;Stare Nabrzeże
4469;22,28,25;3,2,1;71;F;internet;Stare Nabrzeże
4473;2,12,53;3,2,1;62;F;internet;Olszowe Łęgi
4474;29,41,18;3,2,1;49;F;internet;Kępa Bociania
4475;41,29,38;3,2,1;36;F;internet;Stare Nabrzeże
4478;36,46,15;3,2,1;52;F;paper;Stare Nabrzeże
4481;46,13,3;3,2,1;47;M;internet;Stare Nabrzeże
4483;17,55,30;3,2,1;16;F;internet;Stare Nabrzeże
4484;14,17,24;3,2,1;71;M;internet;Olszowe Łęgi
4487;55,58,17;3,2,1;65;M;internet;Kępa Bociania
4490;34,33,17;3,2,1;48;F;internet;Kępa Bociania
4493;12,49,4;3,2,1;48;F;internet;Olszowe Łęgi
4494;10,53,7;3,2,1;66;F;internet;Zatorze Klonowe
4497;28,36,33;3,2,1;21;F;internet;Zatorze Klonowe
4500;7,5,14;3,2,1;47;F;internet;Stare Nabrzeże
4502;15,57,50;3,2,1;47;F;internet;Stare Nabrzeże
4503;44,50,12;3,2,1;44;M;internet;Stare Nabrzeże
4504;58,46,52;3,2,1;34;M;internet;Zatorze Klonowe
4507;36,24,44;3,2,1;53;M;paper;Cegielniane
4509;9,2,43;3,2,1;53;M;internet;Kępa Bociania
4510;42,11,52;3,2,1;41;F;internet;Zatorze Klonowe
4514;28,61,36;3,2,1;54;F;internet;Kępa Bociania
4517;62,2,17;3,2,1;65;M;internet;Zatorze Klonowe
4520;24,61,37;3,2,1;16;M;internet;Cegielniane
4521;22,65,11;3,2,1;50;F;internet;Zatorze Klonowe
4523;8,44,37;3,2,1;19;F;internet;Kępa Bociania
4527;14,55,13;3,2,1;45;F;internet;Cegielniane
4531;33,28,12;3,2,1;44;M;internet;Stare Nabrzeże
4535;51,12,44;3,2,1;41;M;internet;Zatorze Klonowe
4537;19,8,56;3,2,1;48;F;internet;Kępa Bociania
4540;51,48,21;3,2,1;40;F;internet;Cegielniane
4541;14,38,13;3,2,1;59;M;internet;Kępa Bociania
4543;21,7,55;3,2,1;40;F;internet;Stare Nabrzeże
4547;20,26,34;3,2,1;53;M;internet;Zatorze Klonowe
4551;24,3,28;3,2,1;35;F;internet;Górki Lipowe
4554;63,51,2;3,2,1;28;M;internet;Nowe Sady
4555;63,30,65;3,2,1;18;M;paper;Zatorze Klonowe
4557;55,34,12;3,2,1;61;M;internet;Stare Nabrzeże
4559;12,42,19;3,2,1;48;F;internet;Kępa Bociania
4560;9,42,14;3,2,1;47;F;internet;Nowe Sady
4561;51,58,39;3,2,1;58;F;internet;Górki Lipowe
4564;57,43,34;3,2,1;19;F;internet;Nowe Sady
4565;57,14,26;3,2,1;16;F;internet;Cegielniane
4566;46,2,3;3,2,1;16;M;internet;Kępa Bociania
4567;41,5,52;3,2,1;36;F;internet;Górki Lipowe
4570;4,15,5;3,2,1;28;F;internet;Górki Lipowe
4574;59,18,65;3,2,1;37;F;internet;Górki Lipowe
4576;46,1,22;3,2,1;60;M;internet;Stare Nabrzeże
4579;8,66,35;3,2,1;32;M;internet;Stare Nabrzeże
4580;32,57,22;3,2,1;64;F;internet;Zatorze Klonowe
4581;9,12,63;3,2,1;18;F;internet;Kępa Bociania
4583;47,3,16;3,2,1;46;F;internet;Stare Nabrzeże
4586;7,43,57;3,2,1;52;F;internet;Olszowe Łęgi
4587;7,28,3;3,2,1;53;M;internet;Kępa Bociania
4591;3,46,44;3,2,1;46;F;paper;Górki Lipowe
4592;24,9,63;3,2,1;55;M;internet;Olszowe Łęgi
4593;3,49,37;3,2,1;50;F;internet;Zatorze Klonowe
4594;5,11,9;3,2,1;53;F;internet;Nowe Sady
4596;34,59,7;3,2,1;37;F;internet;Górki Lipowe
4598;25,13,52;3,2,1;25;F;internet;Górki Lipowe
4602;42,57,29;3,2,1;28;F;internet;Stare Nabrzeże
4604;44,58,49;3,2,1;28;F;internet;Stare Nabrzeże
4608;17,43,46;3,2,1;56;F;internet;Stare Nabrzeże
4612;22,29,56;3,2,1;74;F;internet;Olszowe Łęgi
4614;32,36,42;3,2,1;77;M;internet;Kępa Bociania
4617;57,41,62;3,2,1;33;M;internet;Kępa Bociania
4619;3,57,66;3,2,1;39;M;internet;Kępa Bociania
4621;1,13,63;3,2,1;16;M;internet;Zatorze Klonowe
4624;33,7,15;3,2,1;70;M;paper;Stare Nabrzeże
4628;50,1,3;3,2,1;73;F;internet;Kępa Bociania
4629;14,28,34;3,2,1;20;F;internet;Stare Nabrzeże
4631;63,22,2;3,2,1;33;M;internet;Stare Nabrzeże
4635;35,42,33;3,2,1;77;M;paper;Zatorze Klonowe
4638;62,33,8;3,2,1;16;F;internet;Górki Lipowe
4642;28,35,14;3,2,1;53;M;internet;Cegielniane
4646;39,15,63;3,2,1;71;F;internet;Nowe Sady
4648;25,37,62;3,2,1;50;F;internet;Stare Nabrzeże
4652;43,57,22;3,2,1;30;F;internet;Olszowe Łęgi
4654;62,56,7;3,2,1;44;F;internet;Kępa Bociania
4655;8,59,55;3,2,1;62;M;internet;Cegielniane
4659;25,55,46;3,2,1;50;M;internet;Stare Nabrzeże
4662;51,37,13;3,2,1;44;M;internet;Górki Lipowe
4663;50,17,38;3,2,1;34;F;internet;Olszowe Łęgi
4666;33,61,63;3,2,1;40;M;internet;Cegielniane
4670;63,43,56;3,2,1;68;M;internet;Kępa Bociania
4673;9,63,5;3,2,1;17;M;internet;Stare Nabrzeże
4677;34,22,46;3,2,1;36;F;internet;Stare Nabrzeże
4678;34,63,49;3,2,1;63;F;internet;Olszowe Łęgi
4680;8,63,59;3,2,1;63;M;internet;Kępa Bociania
4681;48,24,7;3,2,1;67;F;internet;Zatorze Klonowe
4685;52,55,8;3,2,1;37;F;internet;Olszowe Łęgi
4688;63,5,11;3,2,1;26;M;internet;Kępa Bociania
4690;62,33,17;3,2,1;39;F;internet;Stare Nabrzeże
4691;37,23,7;3,2,1;35;F;internet;Zatorze Klonowe
4695;5,28,3;3,2,1;36;F;internet;Stare Nabrzeże
4699;17,28,55;3,2,1;46;F;internet;Cegielniane
4703;37,35,24;3,2,1;41;F;internet;Cegielniane
4707;9,14,5;3,2,1;44;M;internet;Stare Nabrzeże
4711;34,58,36;3,2,1;27;M;internet;Nowe Sady
4714;57,34,9;3,2,1;39;O;internet;Stare Nabrzeże
4718;11,47,55;3,2,1;33;F;internet;Kępa Bociania
4721;33,48,52;3,2,1;16;M;internet;Cegielniane
4723;5,51,28;3,2,1;69;M;internet;Cegielniane
4726;63,2,3;3,2,1;50;M;internet;Kępa Bociania
4729;52,46,36;3,2,1;32;M;internet;Kępa Bociania
4731;8,44,42;3,2,1;57;F;internet;Zatorze Klonowe
4734;43,9,57;3,2,1;47;F;internet;Kępa Bociania
4735;9,58,44;3,2,1;42;M;internet;Olszowe Łęgi
4739;51,13,52;3,2,1;38;M;internet;Górki Lipowe
4742;34,21,36;3,2,1;39;M;internet;Górki Lipowe
4743;31,17,2;3,2,1;31;F;internet;Stare Nabrzeże
4745;15,63,31;3,2,1;48;F;internet;Nowe Sady
4746;15,62,12;3,2,1;57;F;paper;Zatorze Klonowe
4747;63,25,10;3,2,1;39;M;paper;Cegielniane
4751;18,44,25;3,2,1;23;M;internet;Zatorze Klonowe
4754;30,37,39;3,2,1;41;M;internet;Górki Lipowe
4756;8,12,51;3,2,1;39;M;internet;Kępa Bociania
4760;25,33,35;3,2,1;31;F;internet;Górki Lipowe
4764;9,15,42;3,2,1;23;F;internet;Nowe Sady
4768;1,44,25;3,2,1;20;F;internet;Stare Nabrzeże
4770;28,46,34;3,2,1;33;M;paper;Stare Nabrzeże
4772;8,36,56;3,2,1;39;F;internet;Cegielniane
4775;42,59,4;3,2,1;54;F;internet;Zatorze Klonowe
4776;37,41,10;3,2,1;37;F;internet;Cegielniane
4778;18,46,56;3,2,1;47;M;internet;Olszowe Łęgi
4780;1,3,44;3,2,1;39;F;internet;Kępa Bociania
4781;15,55,7;3,2,1;37;M;internet;Zatorze Klonowe
4784;63,12,57;3,2,1;23;M;internet;Górki Lipowe
4787;46,35,32;3,2,1;25;M;internet;Olszowe Łęgi
4789;52,56,63;3,2,1;20;M;internet;Górki Lipowe
4792;5,56,22;3,2,1;44;M;internet;Kępa Bociania
4794;56,66,5;3,2,1;48;M;internet;Stare Nabrzeże
4796;63,62,57;3,2,1;16;O;internet;Górki Lipowe
4799;31,58,2;3,2,1;38;M;internet;Nowe Sady
4802;59,46,36;3,2,1;31;M;internet;Zatorze Klonowe
4803;7,56,14;3,2,1;74;M;internet;Olszowe Łęgi
4805;42,59,12;3,2,1;65;M;internet;Zatorze Klonowe
4806;3,56,55;3,2,1;21;F;internet;Zatorze Klonowe
4808;5,13,8;3,2,1;74;F;internet;Zatorze Klonowe
4812;7,58,24;3,2,1;48;F;internet;Zatorze Klonowe
4815;33,62,25;3,2,1;26;F;internet;Stare Nabrzeże
4819;46,53,55;3,2,1;56;F;internet;Stare Nabrzeże
4823;2,13,43;3,2,1;48;F;internet;Zatorze Klonowe
4827;8,37,49;3,2,1;45;M;internet;Olszowe Łęgi
4829;9,50,4;3,2,1;52;M;internet;Nowe Sady
4833;15,22,33;3,2,1;46;M;paper;Stare Nabrzeże
4836;30,62,17;3,2,1;36;F;internet;Kępa Bociania
4838;7,58,35;3,2,1;48;M;internet;Kępa Bociania
4842;5,51,28;3,2,1;48;F;internet;Kępa Bociania
4843;56,5,34;3,2,1;66;M;internet;Kępa Bociania
4844;1,30,11;3,2,1;16;F;internet;Zatorze Klonowe
4845;42,29,52;3,2,1;45;M;internet;Stare Nabrzeże
4847;42,17,25;3,2,1;45;M;internet;Nowe Sady
4849;12,55,20;3,2,1;53;M;internet;Górki Lipowe
4850;21,37,9;3,2,1;58;M;internet;Stare Nabrzeże
4852;41,21,47;3,2,1;56;F;internet;Cegielniane
4854;21,30,24;3,2,1;50;M;internet;Zatorze Klonowe
4857;58,17,15;3,2,1;51;F;internet;Zatorze Klonowe
4859;38,59,28;3,2,1;22;F;internet;Zatorze Klonowe
4860;57,37,43;3,2,1;55;F;internet;Zatorze Klonowe
4861;5,8,56;3,2,1;45;M;internet;Kępa Bociania
4864;17,43,3;3,2,1;32;F;internet;Kępa Bociania
4865;31,35,5;3,2,1;43;F;internet;Kępa Bociania
4869;44,16,3;3,2,1;16;F;internet;Kępa Bociania
4871;57,48,55;3,2,1;58;F;internet;Cegielniane
4873;28,7,59;3,2,1;73;M;paper;Stare Nabrzeże
4876;3,37,7;3,2,1;61;F;internet;Górki Lipowe
4878;7,32,12;3,2,1;54;F;internet;Zatorze Klonowe
4882;42,38,63;3,2,1;40;M;internet;Olszowe Łęgi
4886;28,48,21;3,2,1;49;F;internet;Cegielniane
4889;29,21,3;3,2,1;54;M;internet;Stare Nabrzeże
4890;51,32,11;3,2,1;43;F;internet;Górki Lipowe
4891;13,57,33;3,2,1;39;M;internet;Kępa Bociania
4892;17,8,26;3,2,1;55;M;internet;Cegielniane
4894;65,41,14;3,2,1;49;M;internet;Stare Nabrzeże
4895;44,14,12;3,2,1;39;M;internet;Górki Lipowe
4899;5,17,7;3,2,1;46;M;internet;Kępa Bociania
4903;59,55,28;3,2,1;49;F;internet;Kępa Bociania
4904;10,50,43;3,2,1;63;M;internet;Olszowe Łęgi
4908;24,56,62;3,2,1;34;F;internet;Cegielniane
4910;19,51,25;3,2,1;16;F;internet;Cegielniane
4911;3,57,55;3,2,1;49;M;internet;Kępa Bociania
4912;57,28,7;3,2,1;41;F;internet;Cegielniane
4914;44,57,30;3,2,1;45;F;internet;Górki Lipowe
4917;57,7,38;3,2,1;29;M;internet;Kępa Bociania
4919;29,56,26;3,2,1;38;M;internet;Stare Nabrzeże
4923;23,9,36;3,2,1;64;M;internet;Stare Nabrzeże
4925;46,44,51;3,2,1;72;M;internet;Olszowe Łęgi
4928;34,4,63;3,2,1;57;F;internet;Nowe Sady
4930;7,55,46;3,2,1;31;F;internet;Zatorze Klonowe
4933;5,63,62;3,2,1;50;F;internet;Górki Lipowe
4936;42,55,41;3,2,1;57;M;internet;Olszowe Łęgi
4939;5,25,51;3,2,1;32;M;paper;Górki Lipowe
4941;15,42,21;3,2,1;47;F;internet;Górki Lipowe
4942;58,56,51;3,2,1;43;M;internet;Cegielniane
4944;44,14,56;3,2,1;16;F;internet;Górki Lipowe
4946;44,13,2;3,2,1;58;M;internet;Górki Lipowe
4947;44,34,28;3,2,1;28;F;internet;Cegielniane
4950;15,57,42;3,2,1;16;F;internet;Kępa Bociania
4952;32,51,36;3,2,1;30;F;internet;Cegielniane
4954;38,59,51;3,2,1;46;M;internet;Cegielniane
4957;5,46,3;3,2,1;50;M;internet;Stare Nabrzeże
4960;8,51,42;3,2,1;28;F;internet;Zatorze Klonowe
4962;15,17,12;3,2,1;30;F;internet;Zatorze Klonowe
4963;2,46,56;3,2,1;63;F;internet;Górki Lipowe
4965;57,51,38;3,2,1;60;F;internet;Kępa Bociania
4966;34,12,57;3,2,1;36;F;internet;Stare Nabrzeże
4968;42,57,31;3,2,1;18;F;internet;Kępa Bociania
4971;46,11,58;3,2,1;32;M;internet;Górki Lipowe
4973;14,62,42;3,2,1;39;M;internet;Zatorze Klonowe
4977;13,3,46;3,2,1;55;M;internet;Nowe Sady
4979;13,46,30;3,2,1;48;M;internet;Kępa Bociania
4980;63,57,28;3,2,1;64;F;internet;Nowe Sady
4984;33,2,37;3,2,1;40;M;internet;Cegielniane
4986;9,57,51;3,2,1;42;F;internet;Stare Nabrzeże
4987;2,5,55;3,2,1;57;M;internet;Zatorze Klonowe
4988;50,22,38;3,2,1;63;F;internet;Kępa Bociania
4990;46,52,12;3,2,1;75;M;internet;Kępa Bociania
4994;3,46,2;3,2,1;20;F;internet;Olszowe Łęgi
4995;22,49,63;3,2,1;54;M;internet;Cegielniane
4997;28,59,51;3,2,1;45;F;internet;Górki Lipowe
4999;33,61,17;3,2,1;54;M;internet;Cegielniane
5000;22,24,32;3,2,1;16;M;internet;Stare Nabrzeże
5002;59,31,3;3,2,1;42;F;internet;Kępa Bociania
5006;32,11,16;3,2,1;39;M;internet;Cegielniane
5009;48,26,34;3,2,1;36;M;internet;Stare Nabrzeże
5010;37,19,28;3,2,1;22;F;paper;Cegielniane
5014;15,12,52;3,2,1;52;M;internet;Cegielniane
5017;29,57,21;3,2,1;47;M;internet;Olszowe Łęgi
5018;42,25,44;3,2,1;29;M;internet;Zatorze Klonowe
5019;63,13,62;3,2,1;48;M;internet;Górki Lipowe
5023;51,61,63;3,2,1;73;F;paper;Stare Nabrzeże
5026;51,32,12;3,2,1;17;M;internet;Zatorze Klonowe
5028;13,38,34;3,2,1;80;F;paper;Nowe Sady
5031;43,17,41;3,2,1;44;F;internet;Zatorze Klonowe
5035;9,43,57;3,2,1;80;F;internet;Kępa Bociania
5038;51,16,20;3,2,1;46;M;internet;Górki Lipowe
5040;59,55,24;3,2,1;57;F;internet;Stare Nabrzeże
5042;24,21,17;3,2,1;29;F;paper;Cegielniane
5046;51,9,49;3,2,1;45;F;internet;Kępa Bociania
5048;42,22,12;3,2,1;24;F;internet;Zatorze Klonowe
5051;34,24,19;3,2,1;30;F;paper;Kępa Bociania
5053;38,55,56;3,2,1;46;M;internet;Stare Nabrzeże
5056;34,47,22;3,2,1;27;M;internet;Cegielniane
5059;30,65,44;3,2,1;50;M;internet;Górki Lipowe
5062;63,13,41;3,2,1;23;F;internet;Cegielniane
5063;46,21,12;3,2,1;50;F;internet;Cegielniane
5066;5,22,63;3,2,1;30;F;internet;Kępa Bociania
5069;66,36,37;3,2,1;16;F;internet;Olszowe Łęgi
5070;44,63,14;3,2,1;52;F;internet;Górki Lipowe
5074;52,30,37;3,2,1;52;F;internet;Cegielniane
5075;56,46,44;3,2,1;49;F;internet;Stare Nabrzeże
5077;41,55,45;3,2,1;51;M;internet;Cegielniane
5080;62,12,15;3,2,1;51;F;internet;Górki Lipowe
5082;31,7,58;3,2,1;21;F;internet;Stare Nabrzeże
5086;63,49,29;3,2,1;63;F;internet;Nowe Sady
5088;63,12,1;3,2,1;34;F;internet;Górki Lipowe
5091;13,25,45;3,2,1;30;M;internet;Kępa Bociania
5093;2,8,4;3,2,1;28;F;internet;Zatorze Klonowe
5097;12,48,62;3,2,1;46;M;internet;Stare Nabrzeże
5098;43,17,26;3,2,1;42;F;internet;Cegielniane
5100;42,28,12;3,2,1;57;M;internet;Zatorze Klonowe
5103;3,63,51;3,2,1;39;M;internet;Górki Lipowe
5107;48,21,13;3,2,1;72;F;paper;Olszowe Łęgi
5108;4,24,63;3,2,1;23;M;internet;Olszowe Łęgi
5110;31,58,28;3,2,1;79;M;paper;Zatorze Klonowe
5112;12,5,41;3,2,1;59;M;internet;Zatorze Klonowe
5113;46,30,26;3,2,1;46;F;internet;Górki Lipowe
5115;21,35,17;3,2,1;68;F;internet;Stare Nabrzeże
5119;41,3,25;3,2,1;86;M;paper;Cegielniane
5121;55,17,43;3,2,1;35;F;internet;Kępa Bociania
5125;46,59,24;3,2,1;56;M;internet;Cegielniane
5127;43,35,16;3,2,1;45;M;paper;Kępa Bociania
5129;17,61,57;3,2,1;32;M;internet;Zatorze Klonowe
5131;18,45,65;3,2,1;35;F;internet;Górki Lipowe
5134;31,42,51;3,2,1;21;M;internet;Kępa Bociania
5137;46,55,7;3,2,1;38;F;internet;Górki Lipowe
5141;22,57,7;3,2,1;56;F;paper;Stare Nabrzeże
5145;52,59,55;3,2,1;29;M;internet;Zatorze Klonowe
5146;55,37,48;3,2,1;63;F;internet;Górki Lipowe
5148;44,57,52;3,2,1;69;F;internet;Górki Lipowe
5152;30,8,56;3,2,1;81;F;internet;Kępa Bociania
5153;42,9,20;3,2,1;55;M;internet;Olszowe Łęgi
5155;50,46,3;3,2,1;60;F;internet;Kępa Bociania
5157;36,57,65;3,2,1;41;F;internet;Cegielniane
5160;15,9,37;3,2,1;74;F;paper;Nowe Sady
5163;7,26,36;3,2,1;54;M;internet;Cegielniane
5166;26,33,42;3,2,1;43;M;internet;Cegielniane
5167;46,12,43;3,2,1;16;M;internet;Zatorze Klonowe
5171;4,25,3;3,2,1;50;F;internet;Kępa Bociania
5174;46,55,9;3,2,1;16;F;internet;Cegielniane
5176;38,59,56;3,2,1;41;M;internet;Kępa Bociania
5178;42,4,21;3,2,1;33;F;internet;Kępa Bociania
5181;3,20,9;3,2,1;39;F;internet;Nowe Sady
5185;57,9,48;3,2,1;21;F;internet;Kępa Bociania
5186;3,5,9;3,2,1;42;F;internet;Kępa Bociania
5190;55,28,7;3,2,1;55;F;internet;Cegielniane
5192;22,50,58;3,2,1;43;M;internet;Nowe Sady
5194;50,57,47;3,2,1;32;F;internet;Olszowe Łęgi
5198;5,2,21;3,2,1;55;M;internet;Kępa Bociania
5201;44,28,61;3,2,1;16;F;internet;Stare Nabrzeże
5204;9,16,26;3,2,1;32;M;internet;Nowe Sady
5205;24,21,59;3,2,1;38;M;paper;Kępa Bociania
5207;7,55,9;3,2,1;42;M;internet;Stare Nabrzeże
5208;46,2,50;3,2,1;55;F;internet;Kępa Bociania
5210;8,34,65;3,2,1;35;M;internet;Olszowe Łęgi
5212;2,24,7;3,2,1;36;M;internet;Kępa Bociania
5215;1,33,62;3,2,1;29;M;internet;Górki Lipowe
5219;13,24,28;3,2,1;33;F;internet;Cegielniane
5223;46,3,7;3,2,1;40;F;internet;Kępa Bociania
5224;39,46,34;3,2,1;61;M;internet;Kępa Bociania
5226;52,7,55;3,2,1;63;M;internet;Zatorze Klonowe
5228;43,21,24;3,2,1;43;F;internet;Cegielniane
5231;59,57,42;3,2,1;23;M;internet;Stare Nabrzeże
5232;24,36,44;3,2,1;31;F;internet;Cegielniane
5234;7,42,44;3,2,1;58;O;internet;Górki Lipowe
5237;66,15,5;3,2,1;58;F;internet;Nowe Sady
5238;63,56,7;3,2,1;41;F;internet;Stare Nabrzeże
5241;8,32,44;3,2,1;26;F;internet;Kępa Bociania
5242;31,30,17;3,2,1;23;F;internet;Górki Lipowe
5245;15,35,12;3,2,1;53;F;internet;Zatorze Klonowe
5249;38,51,4;3,2,1;67;M;internet;Górki Lipowe
5252;41,24,37;3,2,1;40;F;internet;Cegielniane
5256;42,32,24;3,2,1;21;M;internet;Zatorze Klonowe
5260;21,15,52;3,2,1;72;M;paper;Górki Lipowe
5262;46,17,47;3,2,1;50;F;internet;Kępa Bociania
5265;26,25,11;3,2,1;46;F;internet;Zatorze Klonowe
5267;46,3,63;3,2,1;70;M;internet;Zatorze Klonowe
5271;15,63,2;3,2,1;39;M;internet;Kępa Bociania
5274;14,59,42;3,2,1;40;F;internet;Kępa Bociania
5275;2,17,36;3,2,1;35;F;internet;Stare Nabrzeże
5276;32,17,57;3,2,1;46;F;internet;Kępa Bociania
5278;59,47,29;3,2,1;56;F;internet;Kępa Bociania
5282;9,25,21;3,2,1;53;M;internet;Zatorze Klonowe
5286;28,12,63;3,2,1;24;F;internet;Górki Lipowe
5289;39,37,24;3,2,1;69;F;internet;Stare Nabrzeże
5293;55,3,26;3,2,1;25;F;internet;Górki Lipowe
5295;2,15,55;3,2,1;45;F;internet;Górki Lipowe
5298;51,17,37;3,2,1;53;M;internet;Stare Nabrzeże
5299;5,39,15;3,2,1;35;F;internet;Kępa Bociania
5303;5,12,63;3,2,1;66;F;internet;Zatorze Klonowe
5306;11,38,28;3,2,1;55;M;internet;Zatorze Klonowe
5310;25,12,51;3,2,1;62;F;internet;Cegielniane
5311;46,12,52;3,2,1;65;M;internet;Olszowe Łęgi
5315;3,55,46;3,2,1;48;F;internet;Górki Lipowe
5316;55,36,13;3,2,1;20;M;internet;Zatorze Klonowe
5320;17,1,7;3,2,1;32;F;internet;Kępa Bociania
5322;37,36,41;3,2,1;37;F;internet;Cegielniane
5326;42,63,5;3,2,1;55;M;internet;Nowe Sady
5329;52,37,44;3,2,1;23;F;paper;Górki Lipowe
5332;3,51,17;3,2,1;36;M;internet;Kępa Bociania
5335;17,15,28;3,2,1;43;M;internet;Zatorze Klonowe
5337;62,12,65;3,2,1;61;F;internet;Stare Nabrzeże
5340;57,21,41;3,2,1;31;F;internet;Stare Nabrzeże
5343;44,39,43;3,2,1;38;M;internet;Stare Nabrzeże
5344;56,30,17;3,2,1;48;M;internet;Nowe Sady
5348;51,9,63;3,2,1;62;F;internet;Stare Nabrzeże
5349;22,42,29;3,2,1;60;M;internet;Stare Nabrzeże
5352;33,3,15;3,2,1;57;F;internet;Cegielniane
5353;57,5,52;3,2,1;69;M;internet;Stare Nabrzeże
5356;36,28,31;3,2,1;48;M;internet;Cegielniane
5360;56,42,50;3,2,1;42;M;internet;Zatorze Klonowe
5362;51,63,15;3,2,1;54;F;internet;Olszowe Łęgi
5366;7,41,51;3,2,1;59;M;internet;Stare Nabrzeże
5369;3,63,52;3,2,1;50;M;internet;Górki Lipowe
5372;30,56,57;3,2,1;51;M;internet;Kępa Bociania
5374;3,8,55;3,2,1;60;M;internet;Zatorze Klonowe
5377;3,45,56;3,2,1;50;M;internet;Górki Lipowe
5380;12,45,24;3,2,1;40;F;internet;Zatorze Klonowe
5384;8,51,36;3,2,1;50;F;internet;Nowe Sady
5385;56,42,12;3,2,1;47;F;internet;Cegielniane
5387;11,63,32;3,2,1;30;F;internet;Zatorze Klonowe
5390;55,65,44;3,2,1;54;F;internet;Górki Lipowe
5394;58,22,31;3,2,1;19;M;internet;Nowe Sady
5396;22,8,51;3,2,1;24;O;internet;Górki Lipowe
5399;55,49,42;3,2,1;52;M;paper;Stare Nabrzeże
5401;42,49,12;3,2,1;29;M;internet;Zatorze Klonowe
5404;51,36,32;3,2,1;64;M;internet;Stare Nabrzeże
5406;52,62,59;3,2,1;36;M;internet;Górki Lipowe
5410;3,22,56;3,2,1;23;F;internet;Stare Nabrzeże
5414;1,22,29;3,2,1;46;F;internet;Nowe Sady
5415;3,2,55;3,2,1;55;M;internet;Górki Lipowe
5419;20,3,13;3,2,1;53;M;internet;Cegielniane
5421;13,17,37;3,2,1;56;F;internet;Zatorze Klonowe
5423;12,28,62;3,2,1;20;F;internet;Stare Nabrzeże
5425;63,38,22;3,2,1;51;M;internet;Zatorze Klonowe
5426;42,52,61;3,2,1;44;M;internet;Zatorze Klonowe
5428;43,56,1;3,2,1;76;M;internet;Zatorze Klonowe
5431;17,58,32;3,2,1;39;F;internet;Kępa Bociania
5434;34,42,46;3,2,1;35;M;internet;Stare Nabrzeże
5436;46,25,22;3,2,1;32;F;internet;Kępa Bociania
5437;8,55,52;3,2,1;40;F;internet;Stare Nabrzeże
5440;52,55,56;3,2,1;43;F;internet;Olszowe Łęgi
5444;46,17,43;3,2,1;27;F;internet;Stare Nabrzeże
5447;49,53,31;3,2,1;60;F;paper;Stare Nabrzeże
5450;22,33,47;3,2,1;55;M;internet;Kępa Bociania
5451;55,3,20;3,2,1;40;F;internet;Górki Lipowe
5454;39,8,29;3,2,1;85;F;paper;Kępa Bociania
5458;42,17,56;3,2,1;65;F;internet;Cegielniane
5459;34,3,35;3,2,1;41;M;internet;Nowe Sady
5461;38,1,31;3,2,1;70;F;internet;Stare Nabrzeże
5465;36,26,42;3,2,1;34;F;internet;Kępa Bociania
5468;8,24,36;3,2,1;27;F;internet;Cegielniane
5469;55,25,37;3,2,1;48;M;internet;Górki Lipowe
5472;56,44,7;3,2,1;41;F;internet;Kępa Bociania
5474;33,37,63;3,2,1;43;M;internet;Cegielniane
5475;38,2,56;3,2,1;79;F;internet;Stare Nabrzeże
5478;59,14,52;3,2,1;61;F;internet;Górki Lipowe
5482;9,31,44;3,2,1;45;O;internet;Kępa Bociania
5483;65,42,36;3,2,1;40;F;internet;Kępa Bociania
5486;25,58,63;3,2,1;42;M;internet;Kępa Bociania
5487;17,12,55;3,2,1;79;F;internet;Cegielniane
5490;49,61,2;3,2,1;16;M;internet;Zatorze Klonowe
5493;1,7,29;3,2,1;33;M;internet;Kępa Bociania
5494;26,4,38;3,2,1;29;M;internet;Kępa Bociania
5498;25,51,14;3,2,1;40;M;internet;Cegielniane
5500;37,39,34;3,2,1;46;M;internet;Górki Lipowe
5503;62,51,52;3,2,1;57;F;internet;Górki Lipowe
5505;7,19,13;3,2,1;47;F;internet;Stare Nabrzeże
5506;22,62,30;3,2,1;46;M;internet;Górki Lipowe
5509;48,41,25;3,2,1;56;F;internet;Zatorze Klonowe
5511;52,15,55;3,2,1;58;M;internet;Cegielniane
5513;32,2,37;3,2,1;69;M;internet;Cegielniane
5516;21,18,57;3,2,1;37;F;internet;Olszowe Łęgi
5518;39,59,51;3,2,1;27;F;internet;Zatorze Klonowe
5519;57,46,8;3,2,1;49;F;internet;Stare Nabrzeże
5523;25,46,12;3,2,1;58;M;internet;Zatorze Klonowe
5526;5,56,28;3,2,1;24;M;internet;Kępa Bociania
5528;57,2,28;3,2,1;16;F;internet;Nowe Sady
5529;1,28,12;3,2,1;21;M;internet;Cegielniane
5533;55,4,63;3,2,1;67;M;paper;Stare Nabrzeże
5534;32,7,46;3,2,1;47;M;internet;Olszowe Łęgi
5535;15,34,10;3,2,1;28;M;internet;Górki Lipowe
5539;65,59,4;3,2,1;16;F;internet;Kępa Bociania
5542;65,33,62;3,2,1;80;F;internet;Górki Lipowe
5546;33,59,65;3,2,1;52;M;internet;Zatorze Klonowe
5549;28,35,57;3,2,1;61;M;internet;Cegielniane
5553;15,59,55;3,2,1;22;M;internet;Górki Lipowe
5556;28,10,52;3,2,1;71;F;internet;Stare Nabrzeże
5560;57,9,3;3,2,1;22;M;internet;Nowe Sady
5563;3,58,37;3,2,1;42;M;paper;Olszowe Łęgi
5567;51,59,33;3,2,1;49;F;internet;Cegielniane
5568;52,51,63;3,2,1;36;F;internet;Olszowe Łęgi
5571;46,58,53;3,2,1;57;M;internet;Olszowe Łęgi
5574;56,36,33;3,2,1;37;F;internet;Zatorze Klonowe
5575;51,28,4;3,2,1;69;M;internet;Górki Lipowe
5579;1,55,52;3,2,1;72;F;paper;Górki Lipowe
5582;3,49,9;3,2,1;54;M;internet;Górki Lipowe
5586;12,33,57;3,2,1;45;M;internet;Górki Lipowe
5587;55,15,29;3,2,1;45;M;internet;Stare Nabrzeże
5589;21,47,23;3,2,1;59;F;internet;Kępa Bociania
5591;16,57,46;3,2,1;50;M;internet;Nowe Sady
5594;28,17,3;3,2,1;30;M;internet;Stare Nabrzeże
5598;15,51,46;3,2,1;33;M;internet;Stare Nabrzeże
5601;12,63,2;3,2,1;56;M;internet;Kępa Bociania
5603;52,17,7;3,2,1;50;M;internet;Górki Lipowe
5604;23,35,36;3,2,1;48;F;internet;Cegielniane
5606;25,57,3;3,2,1;31;F;internet;Cegielniane
5608;24,21,31;3,2,1;55;M;internet;Cegielniane
5612;55,24,36;3,2,1;33;F;internet;Cegielniane
5615;58,50,15;3,2,1;74;F;internet;Olszowe Łęgi
5619;36,4,44;3,2,1;45;F;internet;Nowe Sady
5621;12,13,15;3,2,1;47;F;internet;Nowe Sady
5625;29,17,51;3,2,1;16;F;internet;Zatorze Klonowe
5627;15,63,3;3,2,1;34;M;internet;Nowe Sady
5631;58,14,44;3,2,1;43;F;internet;Olszowe Łęgi
5632;53,29,14;3,2,1;47;M;internet;Stare Nabrzeże
5636;34,35,65;3,2,1;56;F;internet;Olszowe Łęgi
5639;43,17,57;3,2,1;22;F;internet;Stare Nabrzeże
5643;57,44,41;3,2,1;29;F;internet;Stare Nabrzeże
5646;17,30,57;3,2,1;32;M;internet;Cegielniane
5648;57,23,63;3,2,1;53;M;internet;Zatorze Klonowe
5652;8,28,55;3,2,1;43;M;internet;Cegielniane
5655;55,34,21;3,2,1;40;F;internet;Kępa Bociania
5659;24,63,8;3,2,1;37;F;internet;Górki Lipowe
5662;46,2,33;3,2,1;40;F;internet;Kępa Bociania
5666;38,7,55;3,2,1;35;M;internet;Górki Lipowe
5668;59,12,62;3,2,1;61;M;internet;Górki Lipowe
5672;46,3,12;3,2,1;22;M;internet;Stare Nabrzeże
5674;37,4,51;3,2,1;22;F;internet;Kępa Bociania
5677;51,62,7;3,2,1;17;F;internet;Nowe Sady
5679;55,38,28;3,2,1;70;F;internet;Stare Nabrzeże
5681;28,42,48;3,2,1;27;F;internet;Cegielniane
5683;15,45,34;3,2,1;22;F;internet;Kępa Bociania
5687;51,50,18;3,2,1;16;M;internet;Kępa Bociania
5688;51,26,1;3,2,1;67;F;internet;Nowe Sady
5692;9,51,58;3,2,1;21;F;internet;Cegielniane
5695;15,57,43;3,2,1;47;M;internet;Kępa Bociania
5698;37,55,59;3,2,1;89;F;internet;Stare Nabrzeże
5700;15,34,37;3,2,1;58;F;internet;Cegielniane
5701;42,57,7;3,2,1;70;M;internet;Kępa Bociania
5702;5,51,13;3,2,1;35;F;internet;Kępa Bociania
5704;38,42,14;3,2,1;50;M;internet;Kępa Bociania
5707;62,43,17;3,2,1;50;F;internet;Zatorze Klonowe
5709;3,43,46;3,2,1;78;F;internet;Kępa Bociania
5713;25,35,3;3,2,1;58;F;internet;Cegielniane
5715;3,57,51;3,2,1;72;F;paper;Olszowe Łęgi
5716;14,57,9;3,2,1;60;F;internet;Stare Nabrzeże
5719;42,28,44;3,2,1;22;F;internet;Cegielniane
5720;34,63,57;3,2,1;55;O;internet;Kępa Bociania
5724;42,63,48;3,2,1;62;M;paper;Zatorze Klonowe
5728;12,17,5;3,2,1;77;F;paper;Kępa Bociania
5729;43,8,32;3,2,1;44;M;internet;Kępa Bociania
5732;18,44,15;3,2,1;55;F;internet;Górki Lipowe
5736;5,8,15;3,2,1;16;M;internet;Zatorze Klonowe
5737;28,48,12;3,2,1;68;F;internet;Cegielniane
5738;35,25,15;3,2,1;49;M;paper;Olszowe Łęgi
5740;15,63,51;3,2,1;65;F;internet;Olszowe Łęgi
5744;25,33,51;3,2,1;38;F;internet;Górki Lipowe
5745;42,51,63;3,2,1;33;M;internet;Kępa Bociania
5746;26,36,21;3,2,1;82;F;internet;Stare Nabrzeże
5750;46,32,59;3,2,1;47;M;internet;Kępa Bociania
5751;3,44,46;3,2,1;49;M;internet;Stare Nabrzeże
5755;3,51,43;3,2,1;20;F;internet;Kępa Bociania
5759;49,52,35;3,2,1;39;F;internet;Nowe Sady
5762;43,17,12;3,2,1;32;F;internet;Stare Nabrzeże
5763;7,9,52;3,2,1;56;F;internet;Górki Lipowe
5764;11,44,37;3,2,1;39;F;internet;Stare Nabrzeże
5768;34,44,25;3,2,1;18;M;internet;Kępa Bociania
5770;25,59,36;3,2,1;17;M;internet;Cegielniane
5774;41,38,12;3,2,1;67;F;internet;Zatorze Klonowe
5777;9,58,17;3,2,1;39;F;internet;Olszowe Łęgi
5781;26,7,58;3,2,1;16;M;internet;Olszowe Łęgi
5784;3,8,62;3,2,1;42;M;internet;Cegielniane
5786;7,3,51;3,2,1;65;M;internet;Nowe Sady
5787;25,34,17;3,2,1;40;M;internet;Kępa Bociania
5789;55,2,57;3,2,1;37;F;internet;Olszowe Łęgi
5791;46,36,12;3,2,1;68;M;internet;Zatorze Klonowe
5794;55,57,58;3,2,1;37;F;internet;Kępa Bociania
5797;62,47,38;3,2,1;39;F;internet;Zatorze Klonowe
5801;38,12,52;3,2,1;21;F;internet;Kępa Bociania
5802;37,21,42;3,2,1;16;M;internet;Górki Lipowe
5805;56,51,44;3,2,1;50;F;internet;Zatorze Klonowe
5806;8,45,44;3,2,1;36;M;internet;Stare Nabrzeże
5810;44,46,24;3,2,1;59;M;internet;Górki Lipowe
5811;33,14,22;3,2,1;25;F;internet;Kępa Bociania
5815;52,16,58;3,2,1;58;F;internet;Górki Lipowe
5819;46,33,41;3,2,1;20;M;internet;Cegielniane
5821;28,33,59;3,2,1;32;M;internet;Kępa Bociania
5823;57,3,15;3,2,1;17;F;internet;Górki Lipowe
5825;28,56,30;3,2,1;43;F;internet;Zatorze Klonowe
5828;58,66,25;3,2,1;48;M;internet;Kępa Bociania
5830;43,17,7;3,2,1;23;F;internet;Kępa Bociania
5831;46,9,51;3,2,1;42;M;internet;Stare Nabrzeże
5835;46,34,4;3,2,1;40;F;internet;Kępa Bociania
5836;15,9,56;3,2,1;51;M;internet;Olszowe Łęgi
5837;62,1,7;3,2,1;67;M;internet;Kępa Bociania
5839;28,15,56;3,2,1;73;F;internet;Zatorze Klonowe
5843;28,26,62;3,2,1;34;F;internet;Stare Nabrzeże
5846;51,61,56;3,2,1;43;F;internet;Cegielniane
5850;12,7,46;3,2,1;48;M;internet;Górki Lipowe
5853;59,51,63;3,2,1;43;M;internet;Nowe Sady
5857;3,55,9;3,2,1;30;M;internet;Kępa Bociania
5858;62,52,34;3,2,1;51;F;internet;Cegielniane
5862;3,9,17;3,2,1;32;F;internet;Stare Nabrzeże
5866;58,36,13;3,2,1;48;F;internet;Kępa Bociania
5867;24,39,37;3,2,1;16;F;internet;Stare Nabrzeże
5868;8,63,30;3,2,1;37;F;internet;Górki Lipowe
5869;58,22,45;3,2,1;50;M;internet;Górki Lipowe
5871;52,51,5;3,2,1;76;F;internet;Zatorze Klonowe
5874;29,43,11;3,2,1;16;F;internet;Cegielniane
5877;17,3,14;3,2,1;57;F;internet;Nowe Sady
5881;1,59,28;3,2,1;58;F;internet;Olszowe Łęgi
5884;9,22,3;3,2,1;58;M;internet;Cegielniane
5886;59,58,32;3,2,1;21;F;internet;Kępa Bociania
5888;51,13,32;3,2,1;27;M;internet;Stare Nabrzeże
5891;20,21,7;3,2,1;33;F;internet;Stare Nabrzeże
5892;19,38,46;3,2,1;26;M;internet;Kępa Bociania
5895;7,48,29;3,2,1;43;F;internet;Stare Nabrzeże
5897;15,14,52;3,2,1;58;F;internet;Górki Lipowe
5901;22,55,13;3,2,1;29;M;internet;Zatorze Klonowe
5903;55,15,21;3,2,1;36;M;internet;Olszowe Łęgi
5904;63,48,25;3,2,1;68;M;paper;Kępa Bociania
5906;43,22,2;3,2,1;21;F;internet;Cegielniane
5910;55,5,12;3,2,1;59;M;internet;Olszowe Łęgi
5911;3,13,51;3,2,1;50;M;internet;Olszowe Łęgi
5914;25,42,32;3,2,1;35;F;internet;Kępa Bociania
5918;51,49,66;3,2,1;16;F;internet;Stare Nabrzeże
5919;7,56,30;3,2,1;59;F;internet;Zatorze Klonowe
5923;7,61,13;3,2,1;31;F;internet;Kępa Bociania
5925;55,36,53;3,2,1;37;F;internet;Cegielniane
5928;56,62,29;3,2,1;40;F;internet;Kępa Bociania
5929;46,39,19;3,2,1;41;F;internet;Nowe Sady
5933;2,59,65;3,2,1;16;F;internet;Kępa Bociania
5937;63,14,36;3,2,1;28;F;internet;Olszowe Łęgi
5939;52,28,47;3,2,1;49;M;internet;Zatorze Klonowe
5943;26,1,46;3,2,1;56;M;internet;Zatorze Klonowe
5947;2,32,36;3,2,1;16;M;internet;Nowe Sady
5950;33,17,59;3,2,1;37;M;internet;Cegielniane
5951;63,32,12;3,2,1;66;F;internet;Zatorze Klonowe
5954;59,28,46;3,2,1;73;M;internet;Kępa Bociania
5955;11,28,63;3,2,1;62;F;internet;Górki Lipowe
5957;10,37,24;3,2,1;52;M;internet;Górki Lipowe
5961;11,41,28;3,2,1;61;M;paper;Górki Lipowe
5964;34,51,17;3,2,1;53;M;internet;Nowe Sady
5965;48,58,31;3,2,1;26;F;paper;Kępa Bociania
5967;48,51,33;3,2,1;37;M;internet;Stare Nabrzeże
5968;38,28,29;3,2,1;69;F;paper;Kępa Bociania
5972;66,17,59;3,2,1;31;M;internet;Górki Lipowe
5975;56,13,57;3,2,1;61;M;paper;Kępa Bociania
5978;59,7,26;3,2,1;46;M;internet;Kępa Bociania
5981;51,24,42;3,2,1;87;F;paper;Górki Lipowe
5984;43,34,13;3,2,1;59;M;internet;Górki Lipowe
5986;28,24,12;3,2,1;24;F;internet;Cegielniane
5990;59,21,17;3,2,1;59;F;internet;Górki Lipowe
5994;28,51,34;3,2,1;34;M;internet;Nowe Sady
5996;2,34,38;3,2,1;52;F;internet;Zatorze Klonowe
5997;56,59,63;3,2,1;42;F;internet;Kępa Bociania
5999;15,51,63;3,2,1;59;O;internet;Cegielniane
6000;57,46,15;3,2,1;66;F;internet;Stare Nabrzeże
6002;44,1,30;3,2,1;65;M;internet;Zatorze Klonowe
6003;36,59,56;3,2,1;60;F;internet;Zatorze Klonowe
6005;58,11,47;3,2,1;52;F;internet;Cegielniane
6009;46,9,12;3,2,1;40;F;internet;Zatorze Klonowe
6011;12,3,30;3,2,1;75;F;internet;Stare Nabrzeże
6012;65,15,38;3,2,1;78;F;internet;Stare Nabrzeże
6014;58,14,21;3,2,1;60;F;internet;Górki Lipowe
6018;39,22,55;3,2,1;55;M;internet;Nowe Sady
6021;3,41,42;3,2,1;61;F;internet;Kępa Bociania
6025;11,4,58;3,2,1;28;M;internet;Stare Nabrzeże
6028;12,26,25;3,2,1;59;F;internet;Górki Lipowe
6031;56,7,44;3,2,1;50;M;internet;Górki Lipowe
6032;57,12,49;3,2,1;53;F;internet;Kępa Bociania
6033;59,62,55;3,2,1;41;M;internet;Górki Lipowe
6037;63,57,41;3,2,1;34;F;internet;Stare Nabrzeże
6040;32,65,55;3,2,1;26;F;internet;Górki Lipowe
6041;45,55,14;3,2,1;60;M;internet;Górki Lipowe
6042;1,42,65;3,2,1;44;M;internet;Górki Lipowe
6045;36,55,56;3,2,1;63;F;paper;Cegielniane
6047;33,63,32;3,2,1;45;M;internet;Zatorze Klonowe
6049;56,55,13;3,2,1;60;F;internet;Górki Lipowe
6052;65,57,5;3,2,1;34;M;internet;Stare Nabrzeże
6055;52,51,42;3,2,1;57;F;internet;Zatorze Klonowe
6059;8,5,11;3,2,1;46;M;internet;Kępa Bociania
6061;42,1,52;3,2,1;46;F;internet;Górki Lipowe
6065;17,12,42;3,2,1;60;M;internet;Zatorze Klonowe
6068;21,15,13;3,2,1;67;F;paper;Zatorze Klonowe
6069;3,57,10;3,2,1;35;F;internet;Olszowe Łęgi
6071;47,12,5;3,2,1;20;F;internet;Cegielniane
6073;36,47,35;3,2,1;80;F;paper;Cegielniane
6076;12,46,62;3,2,1;62;M;internet;Olszowe Łęgi
6079;7,57,55;3,2,1;65;F;paper;Zatorze Klonowe
6081;25,62,15;3,2,1;64;M;internet;Zatorze Klonowe
6085;46,52,13;3,2,1;20;F;internet;Górki Lipowe
6088;1,34,14;3,2,1;59;M;internet;Kępa Bociania
6092;3,46,22;3,2,1;49;F;internet;Zatorze Klonowe
6096;13,53,65;3,2,1;57;F;internet;Stare Nabrzeże
6100;59,43,32;3,2,1;28;M;internet;Kępa Bociania
6103;57,18,17;3,2,1;51;M;internet;Górki Lipowe
6107;41,17,32;3,2,1;55;F;paper;Zatorze Klonowe
6111;7,59,58;3,2,1;74;F;internet;Stare Nabrzeże
6112;49,57,12;3,2,1;46;M;internet;Zatorze Klonowe
6113;34,48,63;3,2,1;52;M;internet;Kępa Bociania
6115;22,14,42;3,2,1;30;M;internet;Zatorze Klonowe
6116;21,55,58;3,2,1;60;M;internet;Zatorze Klonowe
6117;3,56,22;3,2,1;65;F;internet;Kępa Bociania
6119;21,46,8;3,2,1;29;F;internet;Kępa Bociania
6120;32,25,2;3,2,1;35;M;internet;Stare Nabrzeże
6121;26,44,4;3,2,1;18;F;internet;Zatorze Klonowe
6125;57,7,5;3,2,1;22;M;internet;Stare Nabrzeże
6129;15,3,63;3,2,1;29;M;internet;Cegielniane
6131;63,13,7;3,2,1;45;M;internet;Stare Nabrzeże
6135;1,15,38;3,2,1;27;M;internet;Olszowe Łęgi
6136;59,37,25;3,2,1;71;F;internet;Cegielniane
6138;13,46,57;3,2,1;16;M;internet;Górki Lipowe
6141;50,48,23;3,2,1;40;M;internet;Zatorze Klonowe
6145;14,57,38;3,2,1;39;F;internet;Kępa Bociania
6148;15,24,3;3,2,1;24;F;internet;Kępa Bociania
6151;62,32,15;3,2,1;66;F;paper;Zatorze Klonowe
6154;29,50,15;3,2,1;30;F;internet;Kępa Bociania
6157;52,28,15;3,2,1;42;M;internet;Cegielniane
6158;17,33,32;3,2,1;32;F;internet;Nowe Sady
6162;33,8,24;3,2,1;49;F;internet;Cegielniane
6164;24,12,47;3,2,1;73;F;internet;Zatorze Klonowe
6165;34,20,12;3,2,1;47;F;internet;Nowe Sady
6167;31,14,28;3,2,1;57;F;paper;Kępa Bociania
6170;57,41,8;3,2,1;45;M;internet;Cegielniane
6174;51,32,3;3,2,1;84;F;internet;Olszowe Łęgi
6175;24,3,46;3,2,1;30;F;internet;Cegielniane
6178;31,61,49;3,2,1;31;F;internet;Olszowe Łęgi
6180;9,57,8;3,2,1;21;F;internet;Nowe Sady
6183;56,34,15;3,2,1;34;F;internet;Stare Nabrzeże
6187;2,29,52;3,2,1;31;F;internet;Zatorze Klonowe
6190;43,48,36;3,2,1;36;M;internet;Stare Nabrzeże
6192;63,21,13;3,2,1;84;F;internet;Olszowe Łęgi
6194;55,42,1;3,2,1;20;M;internet;Nowe Sady
6195;55,12,2;3,2,1;28;F;internet;Górki Lipowe
6197;28,51,13;3,2,1;39;M;internet;Stare Nabrzeże
6198;2,26,59;3,2,1;32;F;internet;Kępa Bociania
6199;44,41,24;3,2,1;49;M;internet;Cegielniane
6201;32,29,9;3,2,1;46;M;internet;Kępa Bociania
6203;55,24,50;3,2,1;75;F;internet;Cegielniane
6206;34,24,55;3,2,1;44;F;paper;Górki Lipowe
6208;46,49,55;3,2,1;42;M;internet;Kępa Bociania
6210;33,7,36;3,2,1;69;F;paper;Zatorze Klonowe
6212;63,43,46;3,2,1;60;M;internet;Olszowe Łęgi
6214;34,5,51;3,2,1;57;M;internet;Stare Nabrzeże
6217;16,21,9;3,2,1;46;M;internet;Stare Nabrzeże
6218;26,63,24;3,2,1;52;M;internet;Górki Lipowe
6220;35,63,36;3,2,1;42;M;internet;Zatorze Klonowe
6222;3,36,43;3,2,1;16;F;internet;Kępa Bociania
6225;43,3,9;3,2,1;72;M;internet;Nowe Sady
6228;14,1,42;3,2,1;32;M;internet;Olszowe Łęgi
6231;3,57,59;3,2,1;70;F;internet;Kępa Bociania
6234;34,4,21;3,2,1;46;F;internet;Kępa Bociania
6235;62,7,37;3,2,1;41;M;internet;Cegielniane
6238;17,30,57;3,2,1;42;M;internet;Stare Nabrzeże
6240;57,43,38;3,2,1;53;F;internet;Kępa Bociania
6241;3,33,12;3,2,1;38;M;internet;Cegielniane
6242;13,51,5;3,2,1;36;F;internet;Stare Nabrzeże
6243;15,23,63;3,2,1;39;M;paper;Olszowe Łęgi
6244;51,9,29;3,2,1;31;M;internet;Stare Nabrzeże
6248;59,14,21;3,2,1;29;F;internet;Nowe Sady
6249;24,37,35;3,2,1;35;M;internet;Cegielniane
6251;34,59,12;3,2,1;41;M;internet;Cegielniane
6254;63,52,36;3,2,1;42;F;internet;Górki Lipowe
6258;13,32,7;3,2,1;45;F;internet;Kępa Bociania
6260;12,34,55;3,2,1;36;M;internet;Olszowe Łęgi
6262;31,3,12;3,2,1;59;F;paper;Stare Nabrzeże
6265;46,42,2;3,2,1;45;M;internet;Nowe Sady
6269;15,56,63;3,2,1;56;F;internet;Zatorze Klonowe
6270;57,33,31;3,2,1;17;F;internet;Górki Lipowe
6271;3,46,5;3,2,1;41;F;internet;Kępa Bociania
6274;50,31,38;3,2,1;26;F;internet;Zatorze Klonowe
6278;9,43,46;3,2,1;60;F;internet;Stare Nabrzeże
6279;9,17,52;3,2,1;25;M;internet;Stare Nabrzeże
6281;52,22,7;3,2,1;26;M;internet;Kępa Bociania
6283;11,17,51;3,2,1;47;F;internet;Stare Nabrzeże
6287;55,59,36;3,2,1;32;F;internet;Górki Lipowe
6290;59,15,19;3,2,1;66;M;internet;Górki Lipowe
6294;14,46,45;3,2,1;24;M;internet;Stare Nabrzeże
6296;59,18,63;3,2,1;41;M;internet;Stare Nabrzeże
6299;59,58,23;3,2,1;33;F;internet;Kępa Bociania
6300;44,28,34;3,2,1;29;F;internet;Kępa Bociania
6304;34,3,55;3,2,1;22;F;internet;Kępa Bociania
6308;55,48,36;3,2,1;46;M;internet;Zatorze Klonowe
6312;43,50,44;3,2,1;54;F;internet;Olszowe Łęgi
6313;63,44,2;3,2,1;62;F;internet;Nowe Sady
6316;57,21,62;3,2,1;38;F;internet;Stare Nabrzeże
6319;57,55,8;3,2,1;22;F;internet;Kępa Bociania
6321;20,22,51;3,2,1;37;F;internet;Nowe Sady
6323;51,12,44;3,2,1;24;F;internet;Kępa Bociania
6327;15,57,4;3,2,1;33;M;internet;Kępa Bociania
6330;32,3,5;3,2,1;45;F;internet;Kępa Bociania
6333;8,44,43;3,2,1;61;F;paper;Kępa Bociania
6335;32,30,7;3,2,1;44;F;paper;Kępa Bociania
6337;28,55,3;3,2,1;57;F;internet;Górki Lipowe
6340;25,12,44;3,2,1;45;M;internet;Górki Lipowe
6343;36,5,22;3,2,1;65;F;internet;Olszowe Łęgi
6344;31,53,59;3,2,1;34;M;internet;Górki Lipowe
6347;51,63,2;3,2,1;48;F;internet;Górki Lipowe
6348;22,30,13;3,2,1;52;F;internet;Olszowe Łęgi
6351;5,57,1;3,2,1;39;M;internet;Nowe Sady
6353;15,3,33;3,2,1;16;F;internet;Zatorze Klonowe
6354;32,24,51;3,2,1;54;M;internet;Kępa Bociania
6357;44,3,21;3,2,1;16;M;internet;Cegielniane
6361;48,33,36;3,2,1;46;F;internet;Cegielniane
6364;63,42,22;3,2,1;17;F;internet;Cegielniane
6366;52,9,66;3,2,1;59;F;paper;Górki Lipowe
6370;56,25,42;3,2,1;56;F;internet;Cegielniane
6373;2,41,55;3,2,1;28;M;internet;Cegielniane
6376;57,58,45;3,2,1;54;M;internet;Cegielniane
6380;25,41,24;3,2,1;54;F;internet;Cegielniane
6382;18,51,28;3,2,1;78;F;paper;Kępa Bociania
6385;57,13,10;3,2,1;30;F;internet;Kępa Bociania
6387;46,3,56;3,2,1;40;F;internet;Kępa Bociania
6389;8,56,44;3,2,1;36;F;internet;Olszowe Łęgi
6393;49,25,9;3,2,1;61;M;internet;Cegielniane
6397;61,46,52;3,2,1;53;F;internet;Cegielniane
6400;37,12,3;3,2,1;57;M;internet;Zatorze Klonowe
6403;59,15,56;3,2,1;25;M;paper;Górki Lipowe
6406;22,43,66;3,2,1;56;F;internet;Cegielniane
6407;32,56,45;3,2,1;58;F;internet;Kępa Bociania
6411;28,58,32;3,2,1;21;M;internet;Kępa Bociania
6412;20,36,34;3,2,1;32;M;internet;Zatorze Klonowe
6415;56,51,15;3,2,1;59;M;internet;Olszowe Łęgi
6416;14,3,17;3,2,1;38;F;paper;Cegielniane
6417;24,21,55;3,2,1;33;M;internet;Cegielniane
6420;58,13,63;3,2,1;39;M;internet;Kępa Bociania
6422;36,17,15;3,2,1;51;F;internet;Zatorze Klonowe
6425;57,37,12;3,2,1;62;F;internet;Kępa Bociania
6429;49,46,43;3,2,1;32;F;internet;Kępa Bociania
6431;8,12,1;3,2,1;27;M;internet;Górki Lipowe
6432;65,21,13;3,2,1;42;F;internet;Zatorze Klonowe
6435;62,32,17;3,2,1;66;F;internet;Kępa Bociania
6437;1,9,63;3,2,1;58;M;internet;Olszowe Łęgi
6438;46,2,12;3,2,1;33;F;internet;Olszowe Łęgi
6439;58,62,52;3,2,1;45;M;internet;Zatorze Klonowe
6442;39,1,51;3,2,1;48;F;internet;Kępa Bociania
6446;46,3,49;3,2,1;53;M;internet;Cegielniane
6448;15,20,58;3,2,1;60;F;internet;Nowe Sady
6452;7,34,20;3,2,1;37;F;internet;Górki Lipowe
6453;25,15,41;3,2,1;26;F;internet;Zatorze Klonowe
6457;9,3,57;3,2,1;50;M;paper;Stare Nabrzeże
6458;52,22,63;3,2,1;56;M;internet;Olszowe Łęgi
6461;42,55,13;3,2,1;61;M;paper;Górki Lipowe
6464;33,63,35;3,2,1;48;M;internet;Cegielniane
6466;12,42,55;3,2,1;47;F;internet;Górki Lipowe
6468;47,52,7;3,2,1;38;F;internet;Górki Lipowe
6471;10,56,66;3,2,1;57;M;internet;Stare Nabrzeże
6473;30,51,52;3,2,1;52;F;internet;Zatorze Klonowe
6474;2,21,3;3,2,1;51;F;internet;Górki Lipowe
6477;17,36,43;3,2,1;53;F;internet;Zatorze Klonowe
6479;62,46,65;3,2,1;34;F;internet;Stare Nabrzeże
6483;51,56,39;3,2,1;64;M;internet;Górki Lipowe
6486;33,24,58;3,2,1;26;M;internet;Górki Lipowe
6487;55,28,52;3,2,1;55;M;internet;Stare Nabrzeże
6489;65,22,2;3,2,1;38;F;internet;Olszowe Łęgi
6492;36,4,50;3,2,1;49;F;internet;Stare Nabrzeże
6495;51,52,20;3,2,1;38;F;internet;Nowe Sady
6497;62,12,7;3,2,1;40;F;internet;Cegielniane
6499;23,3,56;3,2,1;72;M;internet;Górki Lipowe
6500;21,44,43;3,2,1;67;F;internet;Zatorze Klonowe
6503;56,55,17;3,2,1;16;F;internet;Zatorze Klonowe
6507;4,59,49;3,2,1;26;M;internet;Nowe Sady
6509;29,50,56;3,2,1;16;F;internet;Nowe Sady
6510;56,14,58;3,2,1;38;M;paper;Górki Lipowe
6511;55,34,56;3,2,1;31;F;internet;Zatorze Klonowe
6515;26,65,55;3,2,1;35;M;internet;Stare Nabrzeże
6517;7,10,28;3,2,1;19;M;internet;Cegielniane
6521;31,58,24;3,2,1;52;F;internet;Kępa Bociania
6523;46,8,12;3,2,1;16;O;internet;Kępa Bociania
6524;4,12,57;3,2,1;46;F;internet;Górki Lipowe
6527;46,24,38;3,2,1;72;M;paper;Górki Lipowe
6530;37,7,38;3,2,1;76;F;internet;Stare Nabrzeże
6533;52,28,31;3,2,1;66;F;internet;Stare Nabrzeże
6536;22,7,42;3,2,1;52;F;internet;Kępa Bociania
6539;58,46,45;3,2,1;51;F;internet;Olszowe Łęgi
6542;46,17,5;3,2,1;71;M;internet;Kępa Bociania
6544;51,9,37;3,2,1;32;F;internet;Olszowe Łęgi
6545;15,22,43;3,2,1;44;M;internet;Zatorze Klonowe
6549;21,43,25;3,2,1;49;F;internet;Kępa Bociania
6552;25,21,3;3,2,1;59;M;internet;Cegielniane
6555;37,24,28;3,2,1;42;F;internet;Cegielniane
6557;46,65,9;3,2,1;50;M;internet;Stare Nabrzeże
6559;55,18,42;3,2,1;59;F;paper;Zatorze Klonowe
6563;34,1,42;3,2,1;57;F;internet;Nowe Sady
6564;63,56,17;3,2,1;61;F;internet;Stare Nabrzeże
6567;28,57,43;3,2,1;51;F;internet;Cegielniane
6571;34,46,26;3,2,1;36;F;internet;Stare Nabrzeże
6575;15,43,59;3,2,1;61;F;internet;Stare Nabrzeże
6579;5,46,8;3,2,1;60;M;internet;Nowe Sady
6582;58,57,9;3,2,1;41;M;internet;Stare Nabrzeże
6583;10,57,42;3,2,1;62;M;internet;Kępa Bociania
6585;15,59,12;3,2,1;26;F;internet;Zatorze Klonowe
6588;26,51,52;3,2,1;40;M;paper;Zatorze Klonowe
6589;62,59,41;3,2,1;41;F;internet;Zatorze Klonowe
6590;3,28,59;3,2,1;31;M;internet;Stare Nabrzeże
6592;42,8,11;3,2,1;56;M;internet;Nowe Sady
6596;44,56,12;3,2,1;52;M;internet;Stare Nabrzeże
6600;46,21,33;3,2,1;40;F;internet;Olszowe Łęgi
6603;3,62,52;3,2,1;19;F;internet;Cegielniane
6607;37,51,8;3,2,1;32;M;paper;Stare Nabrzeże
6610;57,46,1;3,2,1;59;M;internet;Kępa Bociania
6611;7,9,1;3,2,1;59;F;internet;Kępa Bociania
6614;46,13,3;3,2,1;50;F;internet;Kępa Bociania
6616;55,57,12;3,2,1;77;M;internet;Górki Lipowe
6618;57,38,7;3,2,1;48;M;internet;Stare Nabrzeże
6622;51,25,44;3,2,1;81;F;internet;Kępa Bociania
6624;52,62,13;3,2,1;48;F;internet;Zatorze Klonowe
6628;2,1,3;3,2,1;57;M;internet;Stare Nabrzeże
6629;13,48,12;3,2,1;43;F;internet;Zatorze Klonowe
6630;46,42,15;3,2,1;46;M;paper;Stare Nabrzeże
6634;42,63,56;3,2,1;57;F;paper;Górki Lipowe
6635;24,12,1;3,2,1;17;M;internet;Kępa Bociania
6637;12,41,46;3,2,1;40;M;internet;Zatorze Klonowe
6639;34,43,57;3,2,1;65;F;paper;Stare Nabrzeże
6642;11,23,57;3,2,1;25;F;internet;Nowe Sady
6644;35,3,22;3,2,1;23;F;internet;Kępa Bociania
6645;59,41,32;3,2,1;43;F;internet;Kępa Bociania
6648;28,55,63;3,2,1;35;M;internet;Zatorze Klonowe
6650;15,46,42;3,2,1;38;M;internet;Nowe Sady
6654;3,44,36;3,2,1;27;M;internet;Zatorze Klonowe
6658;28,63,11;3,2,1;16;F;internet;Cegielniane
6662;33,44,38;3,2,1;50;F;internet;Stare Nabrzeże
6663;22,25,43;3,2,1;29;F;internet;Kępa Bociania
6664;21,57,37;3,2,1;57;F;internet;Stare Nabrzeże
6668;57,44,9;3,2,1;51;M;internet;Kępa Bociania
6672;36,55,2;3,2,1;40;M;internet;Olszowe Łęgi
6674;18,55,31;3,2,1;44;M;internet;Zatorze Klonowe
6677;53,63,61;3,2,1;33;M;internet;Cegielniane
6680;38,26,28;3,2,1;67;F;internet;Cegielniane
6681;30,57,56;3,2,1;16;M;internet;Zatorze Klonowe
6685;2,48,11;3,2,1;45;M;internet;Cegielniane
6689;65,38,41;3,2,1;16;F;internet;Olszowe Łęgi
6691;44,57,58;3,2,1;31;F;internet;Górki Lipowe
6694;37,17,63;3,2,1;38;F;internet;Kępa Bociania
6697;25,3,59;3,2,1;64;F;paper;Kępa Bociania
6700;66,3,52;3,2,1;40;F;internet;Olszowe Łęgi
6704;34,44,15;3,2,1;48;M;internet;Nowe Sady
6707;17,59,41;3,2,1;29;F;internet;Stare Nabrzeże
6710;28,7,3;3,2,1;26;M;internet;Cegielniane
6713;15,25,55;3,2,1;32;F;internet;Górki Lipowe
6716;58,28,14;3,2,1;59;M;internet;Zatorze Klonowe
6720;58,42,56;3,2,1;29;M;internet;Kępa Bociania
6722;46,15,32;3,2,1;40;M;internet;Stare Nabrzeże
6723;34,9,51;3,2,1;70;F;internet;Nowe Sady
6727;52,44,63;3,2,1;49;F;internet;Górki Lipowe
6731;17,25,37;3,2,1;33;F;internet;Zatorze Klonowe
6734;41,17,1;3,2,1;60;F;internet;Stare Nabrzeże
6736;65,52,36;3,2,1;35;F;paper;Zatorze Klonowe
6740;50,36,59;3,2,1;47;F;internet;Kępa Bociania
6741;66,56,33;3,2,1;32;M;internet;Cegielniane
6745;53,7,37;3,2,1;34;M;internet;Górki Lipowe
6748;30,12,32;3,2,1;60;F;internet;Kępa Bociania
6749;31,46,1;3,2,1;25;F;internet;Kępa Bociania
6751;12,37,25;3,2,1;31;M;internet;Górki Lipowe
6752;41,33,35;3,2,1;27;M;internet;Cegielniane
6756;47,37,46;3,2,1;20;F;internet;Stare Nabrzeże
6759;62,7,33;3,2,1;44;M;internet;Stare Nabrzeże
6760;7,58,38;3,2,1;30;M;internet;Stare Nabrzeże
6763;63,49,51;3,2,1;46;F;internet;Nowe Sady
6765;25,2,12;3,2,1;42;F;internet;Stare Nabrzeże
6766;29,31,7;3,2,1;57;F;internet;Górki Lipowe
6769;9,65,17;3,2,1;32;M;paper;Cegielniane
6772;18,46,17;3,2,1;51;F;internet;Kępa Bociania
6775;7,32,42;3,2,1;41;M;internet;Nowe Sady
6776;9,7,31;3,2,1;69;M;internet;Stare Nabrzeże
6779;56,26,7;3,2,1;50;M;internet;Kępa Bociania
6782;63,15,12;3,2,1;69;F;internet;Nowe Sady
6784;32,37,28;3,2,1;42;F;internet;Stare Nabrzeże
6785;51,28,48;3,2,1;36;F;internet;Zatorze Klonowe
6789;57,48,42;3,2,1;46;F;paper;Nowe Sady
6791;55,59,13;3,2,1;28;M;internet;Górki Lipowe
6794;25,20,34;3,2,1;41;M;internet;Olszowe Łęgi
6797;19,46,3;3,2,1;31;F;paper;Kępa Bociania
6800;5,13,2;3,2,1;44;M;internet;Kępa Bociania
6804;66,10,46;3,2,1;19;F;internet;Olszowe Łęgi
6808;4,15,28;3,2,1;85;F;paper;Stare Nabrzeże
6812;34,50,46;3,2,1;48;F;internet;Olszowe Łęgi
6814;55,26,28;3,2,1;24;M;internet;Cegielniane
6817;24,32,4;3,2,1;23;M;internet;Nowe Sady
6819;56,42,62;3,2,1;29;M;internet;Stare Nabrzeże
6821;8,42,28;3,2,1;82;F;paper;Nowe Sady
6825;24,56,37;3,2,1;44;M;internet;Zatorze Klonowe
6828;28,24,15;3,2,1;59;M;internet;Cegielniane
6832;46,3,33;3,2,1;24;F;internet;Stare Nabrzeże
6834;62,44,65;3,2,1;35;F;internet;Stare Nabrzeże
6836;63,46,59;3,2,1;33;O;internet;Kępa Bociania
6840;4,24,51;3,2,1;43;F;internet;Olszowe Łęgi
6842;58,55,22;3,2,1;50;M;internet;Stare Nabrzeże
6844;28,12,15;3,2,1;40;M;internet;Cegielniane
6847;19,56,9;3,2,1;53;M;internet;Kępa Bociania
6851;31,15,49;3,2,1;52;M;internet;Zatorze Klonowe
6852;50,56,59;3,2,1;42;M;internet;Nowe Sady
6855;51,1,46;3,2,1;61;M;internet;Nowe Sady
6857;51,28,56;3,2,1;34;F;internet;Kępa Bociania
6858;9,44,2;3,2,1;58;F;internet;Kępa Bociania
6862;37,28,15;3,2,1;42;F;internet;Stare Nabrzeże
6865;38,58,33;3,2,1;38;F;internet;Górki Lipowe
6869;26,25,12;3,2,1;67;F;internet;Nowe Sady
6870;16,13,63;3,2,1;54;M;internet;Górki Lipowe
6873;9,7,58;3,2,1;34;M;internet;Stare Nabrzeże
6876;17,35,24;3,2,1;44;M;internet;Zatorze Klonowe
6877;14,3,49;3,2,1;42;F;internet;Nowe Sady
6881;14,42,51;3,2,1;57;M;internet;Górki Lipowe
6882;21,44,57;3,2,1;30;F;internet;Stare Nabrzeże
6886;5,7,51;3,2,1;35;F;internet;Olszowe Łęgi
6890;38,3,42;3,2,1;48;F;internet;Kępa Bociania
6891;37,32,55;3,2,1;88;M;internet;Kępa Bociania
6893;8,62,37;3,2,1;28;M;internet;Nowe Sady
6895;15,34,66;3,2,1;21;M;internet;Olszowe Łęgi
6896;50,23,41;3,2,1;51;F;internet;Cegielniane
6897;56,5,62;3,2,1;26;M;internet;Olszowe Łęgi
6900;59,33,58;3,2,1;47;F;internet;Zatorze Klonowe
6901;57,31,28;3,2,1;39;F;internet;Olszowe Łęgi
6902;41,66,43;3,2,1;54;M;internet;Kępa Bociania
6905;43,16,41;3,2,1;62;F;paper;Olszowe Łęgi
6908;57,9,59;3,2,1;37;F;internet;Kępa Bociania
6909;52,32,61;3,2,1;64;M;internet;Cegielniane
6911;62,12,7;3,2,1;29;F;internet;Górki Lipowe
6915;25,3,12;3,2,1;79;F;paper;Górki Lipowe
6916;11,55,57;3,2,1;35;M;internet;Cegielniane
6917;41,9,13;3,2,1;73;F;internet;Stare Nabrzeże
6921;32,55,41;3,2,1;32;F;internet;Górki Lipowe
6925;12,62,13;3,2,1;16;F;internet;Górki Lipowe
6929;8,14,4;3,2,1;63;F;internet;Górki Lipowe
6933;17,15,28;3,2,1;52;F;internet;Górki Lipowe
6936;61,38,51;3,2,1;53;M;internet;Cegielniane
6940;3,2,57;3,2,1;47;F;internet;Stare Nabrzeże
6942;9,48,36;3,2,1;75;F;internet;Kępa Bociania
6945;34,12,36;3,2,1;57;M;internet;Olszowe Łęgi
6949;63,59,32;3,2,1;70;M;internet;Olszowe Łęgi
6952;56,12,45;3,2,1;35;M;internet;Nowe Sady
6955;29,1,52;3,2,1;28;F;internet;Kępa Bociania
6958;58,50,46;3,2,1;44;F;internet;Stare Nabrzeże
6960;30,41,36;3,2,1;59;M;internet;Kępa Bociania
6963;52,46,32;3,2,1;31;M;internet;Stare Nabrzeże
6964;52,63,8;3,2,1;67;M;paper;Stare Nabrzeże
6966;42,3,7;3,2,1;78;M;internet;Zatorze Klonowe
6969;55,33,34;3,2,1;67;M;paper;Zatorze Klonowe
6972;29,42,21;3,2,1;40;F;internet;Cegielniane
6975;30,15,43;3,2,1;66;F;internet;Olszowe Łęgi
6979;59,17,52;3,2,1;43;M;internet;Stare Nabrzeże
6982;4,58,43;3,2,1;28;M;internet;Nowe Sady
6984;2,12,31;3,2,1;39;M;internet;Cegielniane
6985;21,5,62;3,2,1;77;M;internet;Zatorze Klonowe
6988;9,62,14;3,2,1;27;F;internet;Kępa Bociania
6992;24,65,8;3,2,1;44;M;internet;Cegielniane
6994;55,36,59;3,2,1;70;F;internet;Olszowe Łęgi
6995;52,32,58;3,2,1;33;F;internet;Olszowe Łęgi
6996;34,46,66;3,2,1;24;M;internet;Zatorze Klonowe
7000;50,3,28;3,2,1;49;M;internet;Kępa Bociania
7003;62,14,18;3,2,1;61;M;paper;Stare Nabrzeże
7006;57,43,59;3,2,1;27;F;internet;Górki Lipowe
7007;3,29,56;3,2,1;31;M;paper;Kępa Bociania
7008;49,44,41;3,2,1;38;M;internet;Zatorze Klonowe
7011;3,58,17;3,2,1;55;M;paper;Stare Nabrzeże
7013;22,18,3;3,2,1;43;F;internet;Kępa Bociania
7014;17,12,1;3,2,1;28;M;internet;Zatorze Klonowe
7015;5,36,9;3,2,1;38;F;internet;Nowe Sady
7018;3,15,58;3,2,1;33;M;internet;Nowe Sady
7019;48,55,5;3,2,1;52;M;internet;Stare Nabrzeże
7020;66,52,33;3,2,1;21;M;internet;Zatorze Klonowe
7021;52,13,62;3,2,1;42;F;internet;Górki Lipowe
7024;9,51,5;3,2,1;55;F;paper;Olszowe Łęgi
7027;57,56,4;3,2,1;36;M;internet;Kępa Bociania
7028;5,58,34;3,2,1;37;F;internet;Górki Lipowe
7032;63,4,14;3,2,1;53;F;internet;Nowe Sady
7036;25,24,21;3,2,1;50;M;internet;Zatorze Klonowe
7037;55,46,25;3,2,1;67;M;internet;Cegielniane
7039;12,3,52;3,2,1;62;M;paper;Nowe Sady
7041;29,7,31;3,2,1;30;F;paper;Zatorze Klonowe
7045;15,38,66;3,2,1;48;F;internet;Zatorze Klonowe
7049;15,43,34;3,2,1;23;M;internet;Stare Nabrzeże
7050;25,13,12;3,2,1;44;F;internet;Górki Lipowe
7051;17,44,33;3,2,1;56;F;internet;Kępa Bociania
7054;3,62,48;3,2,1;51;F;internet;Kępa Bociania
7058;43,62,24;3,2,1;54;F;paper;Kępa Bociania
7059;58,52,28;3,2,1;54;F;internet;Kępa Bociania
7062;36,24,63;3,2,1;71;M;internet;Cegielniane
7066;42,8,31;3,2,1;29;M;internet;Nowe Sady
7070;3,52,55;3,2,1;42;M;internet;Cegielniane
7072;8,12,28;3,2,1;38;F;internet;Stare Nabrzeże
7076;59,37,66;3,2,1;52;M;internet;Olszowe Łęgi
7079;37,11,21;3,2,1;55;M;paper;Zatorze Klonowe
7081;52,55,65;3,2,1;43;F;internet;Górki Lipowe
7085;29,34,56;3,2,1;45;M;internet;Zatorze Klonowe
7088;51,36,56;3,2,1;39;F;internet;Zatorze Klonowe
7092;57,41,2;3,2,1;72;M;internet;Zatorze Klonowe
7096;13,44,14;3,2,1;85;F;paper;Górki Lipowe
7099;9,57,12;3,2,1;50;M;internet;Stare Nabrzeże
7102;25,9,48;3,2,1;77;F;internet;Olszowe Łęgi
7106;2,39,44;3,2,1;34;F;internet;Nowe Sady
7110;59,22,46;3,2,1;38;M;internet;Kępa Bociania
7111;23,52,24;3,2,1;50;M;internet;Górki Lipowe
7112;35,25,36;3,2,1;43;M;internet;Zatorze Klonowe
7113;5,11,43;3,2,1;29;F;internet;Nowe Sady
7115;33,24,21;3,2,1;55;F;internet;Górki Lipowe
7119;26,36,59;3,2,1;51;F;internet;Zatorze Klonowe
7121;63,57,12;3,2,1;58;M;internet;Górki Lipowe
7122;3,63,50;3,2,1;52;F;paper;Zatorze Klonowe
7124;59,25,34;3,2,1;58;M;internet;Olszowe Łęgi
7126;30,57,15;3,2,1;76;M;internet;Kępa Bociania
7127;3,28,46;3,2,1;37;F;internet;Stare Nabrzeże
7128;56,48,1;3,2,1;50;F;internet;Cegielniane
7132;12,56,58;3,2,1;68;F;internet;Nowe Sady
7136;63,55,31;3,2,1;82;M;internet;Nowe Sady
7138;42,37,8;3,2,1;23;M;internet;Olszowe Łęgi
7141;57,61,55;3,2,1;41;F;internet;Cegielniane
7142;46,65,36;3,2,1;22;F;internet;Stare Nabrzeże
7143;43,7,15;3,2,1;46;F;internet;Cegielniane
7145;42,3,9;3,2,1;37;M;internet;Kępa Bociania
7149;4,37,12;3,2,1;29;M;paper;Zatorze Klonowe
7152;41,22,23;3,2,1;54;M;internet;Zatorze Klonowe
7156;30,15,43;3,2,1;44;F;internet;Górki Lipowe
7159;5,63,19;3,2,1;59;M;internet;Nowe Sady
7160;5,46,37;3,2,1;40;M;internet;Stare Nabrzeże
7161;44,53,12;3,2,1;26;M;internet;Kępa Bociania
7162;3,50,44;3,2,1;59;F;internet;Nowe Sady
7166;46,13,28;3,2,1;30;M;internet;Górki Lipowe
7170;36,34,55;3,2,1;38;F;internet;Zatorze Klonowe
7172;58,8,42;3,2,1;31;F;internet;Nowe Sady
7176;21,63,58;3,2,1;42;F;internet;Zatorze Klonowe
7179;36,42,43;3,2,1;22;M;internet;Zatorze Klonowe
7180;44,56,31;3,2,1;28;F;internet;Cegielniane
7184;15,55,62;3,2,1;78;F;internet;Zatorze Klonowe
7186;59,7,17;3,2,1;62;F;internet;Olszowe Łęgi
7190;57,33,34;3,2,1;66;M;paper;Zatorze Klonowe
7194;7,44,46;3,2,1;64;M;paper;Górki Lipowe
7198;51,42,25;3,2,1;31;F;internet;Cegielniane
7199;7,57,19;3,2,1;40;M;internet;Olszowe Łęgi
7200;30,62,57;3,2,1;43;M;internet;Kępa Bociania
7202;55,28,2;3,2,1;42;F;internet;Stare Nabrzeże
7206;58,57,8;3,2,1;64;F;internet;Stare Nabrzeże
7208;55,12,30;3,2,1;30;F;internet;Zatorze Klonowe
7211;39,51,5;3,2,1;62;M;internet;Nowe Sady
7212;8,66,7;3,2,1;45;M;internet;Stare Nabrzeże
7215;55,59,24;3,2,1;26;M;internet;Zatorze Klonowe
7218;21,51,35;3,2,1;25;M;internet;Cegielniane
7219;2,5,41;3,2,1;17;M;internet;Górki Lipowe
7223;46,9,5;3,2,1;44;F;internet;Stare Nabrzeże
7227;41,13,30;3,2,1;45;F;internet;Górki Lipowe
7229;44,61,7;3,2,1;16;M;internet;Cegielniane
7233;34,62,46;3,2,1;77;F;paper;Górki Lipowe
7234;22,3,28;3,2,1;52;F;internet;Olszowe Łęgi
7237;15,5,63;3,2,1;51;F;internet;Górki Lipowe
7239;12,13,51;3,2,1;29;F;internet;Kępa Bociania
7242;26,51,9;3,2,1;51;M;internet;Kępa Bociania
7243;49,51,11;3,2,1;43;M;internet;Zatorze Klonowe
7245;52,36,28;3,2,1;26;F;internet;Górki Lipowe
7248;13,36,46;3,2,1;45;F;internet;Cegielniane
7252;3,15,46;3,2,1;45;M;internet;Nowe Sady
7253;20,34,17;3,2,1;17;F;internet;Kępa Bociania
7255;9,42,50;3,2,1;58;F;internet;Kępa Bociania
7257;17,9,28;3,2,1;87;M;internet;Górki Lipowe
7261;1,38,42;3,2,1;50;F;internet;Kępa Bociania
7262;13,19,33;3,2,1;24;F;internet;Nowe Sady
7264;1,42,57;3,2,1;62;M;paper;Stare Nabrzeże
7266;55,25,63;3,2,1;27;M;paper;Górki Lipowe
7268;21,62,11;3,2,1;68;F;paper;Stare Nabrzeże
7272;46,65,62;3,2,1;55;F;internet;Nowe Sady
7274;65,20,57;3,2,1;38;F;internet;Górki Lipowe
7278;31,46,56;3,2,1;52;M;internet;Olszowe Łęgi
7280;42,44,32;3,2,1;49;F;internet;Nowe Sady
7282;8,32,5;3,2,1;61;M;internet;Kępa Bociania
7285;51,52,37;3,2,1;21;M;internet;Górki Lipowe
7286;42,44,3;3,2,1;43;M;internet;Zatorze Klonowe
7288;12,19,28;3,2,1;41;M;internet;Kępa Bociania
7289;28,58,15;3,2,1;18;F;internet;Zatorze Klonowe
7291;33,28,12;3,2,1;60;M;internet;Zatorze Klonowe
7292;51,59,17;3,2,1;52;M;paper;Olszowe Łęgi
7295;56,52,57;3,2,1;28;M;internet;Zatorze Klonowe
7297;4,56,42;3,2,1;28;M;internet;Stare Nabrzeże
7298;59,62,3;3,2,1;57;M;internet;Górki Lipowe
7300;4,56,46;3,2,1;24;F;internet;Olszowe Łęgi
7303;3,21,1;3,2,1;24;F;internet;Zatorze Klonowe
7305;1,14,56;3,2,1;68;F;internet;Górki Lipowe
7307;15,17,51;3,2,1;54;F;internet;Nowe Sady
7309;59,7,11;3,2,1;29;F;paper;Górki Lipowe
7313;59,33,50;3,2,1;49;F;internet;Górki Lipowe
7314;8,37,25;3,2,1;47;F;internet;Cegielniane
7317;8,3,25;3,2,1;33;M;internet;Nowe Sady
7318;7,31,3;3,2,1;39;F;paper;Kępa Bociania
7320;31,58,7;3,2,1;66;F;paper;Górki Lipowe
7324;38,24,51;3,2,1;43;F;internet;Zatorze Klonowe
7325;49,12,43;3,2,1;56;F;internet;Kępa Bociania
7327;5,28,32;3,2,1;55;F;internet;Zatorze Klonowe
7330;43,52,24;3,2,1;55;F;internet;Cegielniane
7334;22,41,30;3,2,1;46;F;internet;Olszowe Łęgi
7338;12,46,38;3,2,1;52;F;internet;Olszowe Łęgi
7339;2,63,51;3,2,1;45;M;internet;Górki Lipowe
7341;3,38,63;3,2,1;34;F;internet;Stare Nabrzeże
7344;13,32,51;3,2,1;41;F;internet;Górki Lipowe
7346;51,26,57;3,2,1;51;F;internet;Kępa Bociania
7349;36,59,9;3,2,1;57;F;paper;Zatorze Klonowe
7351;44,38,36;3,2,1;60;M;paper;Kępa Bociania
7352;65,28,56;3,2,1;52;F;internet;Olszowe Łęgi
7354;52,59,62;3,2,1;42;M;internet;Stare Nabrzeże
7356;56,8,15;3,2,1;54;M;internet;Górki Lipowe
7359;11,57,8;3,2,1;53;M;internet;Olszowe Łęgi
7360;38,28,25;3,2,1;35;F;internet;Cegielniane
7361;16,11,57;3,2,1;53;F;internet;Kępa Bociania
7365;34,48,32;3,2,1;58;F;internet;Kępa Bociania
7368;9,43,41;3,2,1;47;F;internet;Kępa Bociania
7369;13,11,21;3,2,1;47;M;internet;Stare Nabrzeże
7371;46,51,14;3,2,1;88;F;internet;Olszowe Łęgi
7373;62,52,57;3,2,1;58;M;paper;Górki Lipowe
7377;14,18,17;3,2,1;53;M;internet;Stare Nabrzeże
7381;51,31,19;3,2,1;51;F;internet;Kępa Bociania
7383;13,28,66;3,2,1;43;M;paper;Cegielniane
7387;17,46,43;3,2,1;86;M;paper;Zatorze Klonowe
7389;52,28,58;3,2,1;51;F;internet;Zatorze Klonowe
7390;42,62,22;3,2,1;48;M;internet;Górki Lipowe
7393;28,38,15;3,2,1;33;F;internet;Kępa Bociania
7394;66,2,51;3,2,1;60;M;internet;Kępa Bociania
7396;35,41,28;3,2,1;65;F;internet;Zatorze Klonowe
7398;13,49,55;3,2,1;77;M;internet;Górki Lipowe
7399;17,35,62;3,2,1;16;F;internet;Cegielniane
7400;56,28,31;3,2,1;42;F;internet;Stare Nabrzeże
7401;58,3,63;3,2,1;45;F;internet;Stare Nabrzeże
7402;34,29,62;3,2,1;47;M;internet;Kępa Bociania
7405;17,12,29;3,2,1;65;F;internet;Kępa Bociania
7407;51,56,59;3,2,1;33;F;paper;Stare Nabrzeże
7408;12,44,50;3,2,1;66;M;internet;Olszowe Łęgi
7412;51,63,5;3,2,1;49;F;internet;Olszowe Łęgi
7414;49,63,56;3,2,1;29;M;internet;Kępa Bociania
7418;23,62,52;3,2,1;67;M;internet;Górki Lipowe
7422;44,14,19;3,2,1;59;F;internet;Kępa Bociania
7423;34,22,2;3,2,1;57;F;internet;Olszowe Łęgi
7427;15,41,44;3,2,1;28;F;internet;Górki Lipowe
7431;59,25,19;3,2,1;53;F;internet;Stare Nabrzeże
7432;50,51,37;3,2,1;51;F;internet;Stare Nabrzeże
7433;63,7,15;3,2,1;44;M;internet;Olszowe Łęgi
7436;41,7,32;3,2,1;35;M;internet;Nowe Sady
7439;29,43,62;3,2,1;62;F;internet;Kępa Bociania
7442;12,15,1;3,2,1;57;F;internet;Olszowe Łęgi
7445;57,17,7;3,2,1;80;F;internet;Zatorze Klonowe
7448;42,38,52;3,2,1;78;M;internet;Kępa Bociania
7449;35,57,43;3,2,1;65;M;internet;Nowe Sady
7452;42,56,25;3,2,1;47;F;internet;Nowe Sady
7453;38,15,51;3,2,1;46;F;internet;Olszowe Łęgi
7456;15,21,34;3,2,1;29;M;internet;Zatorze Klonowe
7460;15,55,43;3,2,1;66;F;internet;Olszowe Łęgi
7463;28,48,58;3,2,1;17;F;internet;Olszowe Łęgi
7466;13,28,2;3,2,1;54;M;internet;Górki Lipowe
7467;55,46,63;3,2,1;35;M;internet;Zatorze Klonowe
7471;44,42,63;3,2,1;29;M;internet;Nowe Sady
7473;21,41,42;3,2,1;69;F;internet;Górki Lipowe
7474;36,22,3;3,2,1;47;M;internet;Stare Nabrzeże
7476;57,62,17;3,2,1;62;F;internet;Olszowe Łęgi
7480;56,42,22;3,2,1;41;F;internet;Kępa Bociania
7481;47,55,51;3,2,1;34;F;internet;Zatorze Klonowe
7482;3,38,51;3,2,1;89;F;paper;Nowe Sady
7484;4,5,37;3,2,1;57;M;internet;Olszowe Łęgi
7486;46,7,37;3,2,1;37;M;internet;Zatorze Klonowe
7490;1,50,63;3,2,1;24;M;internet;Olszowe Łęgi
7494;25,52,21;3,2,1;69;M;internet;Zatorze Klonowe
7498;63,61,44;3,2,1;56;M;internet;Kępa Bociania
7502;46,51,32;3,2,1;59;M;internet;Zatorze Klonowe
7503;57,19,2;3,2,1;35;F;internet;Kępa Bociania
7507;52,37,65;3,2,1;40;F;internet;Górki Lipowe
7510;55,28,9;3,2,1;48;M;internet;Cegielniane
7514;9,21,23;3,2,1;36;F;internet;Zatorze Klonowe
7516;36,57,3;3,2,1;28;F;internet;Nowe Sady
7520;11,7,47;3,2,1;53;F;internet;Olszowe Łęgi
7523;32,57,37;3,2,1;33;M;internet;Zatorze Klonowe
7527;34,28,63;3,2,1;33;M;internet;Nowe Sady
7528;14,34,11;3,2,1;39;F;internet;Górki Lipowe
7532;63,7,29;3,2,1;59;M;internet;Zatorze Klonowe
7535;17,42,5;3,2,1;17;M;paper;Stare Nabrzeże
7538;41,44,42;3,2,1;27;F;internet;Górki Lipowe
7539;12,46,59;3,2,1;53;M;internet;Nowe Sady
7542;15,43,31;3,2,1;63;F;internet;Górki Lipowe
7544;25,42,62;3,2,1;39;M;internet;Zatorze Klonowe
7545;17,22,7;3,2,1;34;F;internet;Nowe Sady
7547;1,2,59;3,2,1;21;M;internet;Olszowe Łęgi
7549;15,12,55;3,2,1;42;M;internet;Górki Lipowe
7552;4,1,51;3,2,1;34;M;internet;Górki Lipowe
7554;57,9,50;3,2,1;44;F;internet;Nowe Sady
7558;9,58,31;3,2,1;52;F;internet;Nowe Sady
7562;41,17,5;3,2,1;43;F;internet;Górki Lipowe
7565;55,38,2;3,2,1;26;M;internet;Stare Nabrzeże
7569;52,36,37;3,2,1;59;F;paper;Górki Lipowe
7570;12,21,36;3,2,1;52;F;internet;Cegielniane
7572;33,22,61;3,2,1;56;M;internet;Zatorze Klonowe
7576;58,28,52;3,2,1;53;F;internet;Górki Lipowe
7580;34,17,43;3,2,1;65;F;internet;Zatorze Klonowe
7583;52,3,56;3,2,1;26;F;internet;Cegielniane
7587;12,3,25;3,2,1;45;M;paper;Cegielniane
7591;52,28,47;3,2,1;50;M;internet;Zatorze Klonowe
7593;9,1,3;3,2,1;62;M;internet;Stare Nabrzeże
7594;51,17,7;3,2,1;41;F;paper;Kępa Bociania
7595;56,57,29;3,2,1;36;F;internet;Kępa Bociania
7597;44,57,62;3,2,1;75;F;internet;Cegielniane
7599;37,4,13;3,2,1;64;F;internet;Górki Lipowe
7601;22,48,57;3,2,1;78;F;paper;Stare Nabrzeże
7603;42,62,7;3,2,1;56;M;internet;Stare Nabrzeże
7607;44,28,59;3,2,1;27;F;internet;Kępa Bociania
7610;18,57,58;3,2,1;37;F;internet;Kępa Bociania
7612;48,41,51;3,2,1;40;M;internet;Nowe Sady
7616;37,25,28;3,2,1;23;M;internet;Cegielniane
7620;57,50,30;3,2,1;39;F;internet;Kępa Bociania
7621;65,12,24;3,2,1;33;M;internet;Cegielniane
7624;38,22,17;3,2,1;16;M;internet;Kępa Bociania
7628;34,45,59;3,2,1;55;M;internet;Stare Nabrzeże
7629;28,42,44;3,2,1;46;F;internet;Stare Nabrzeże
7633;59,7,63;3,2,1;39;F;paper;Olszowe Łęgi
7636;57,63,5;3,2,1;39;M;internet;Nowe Sady
7639;66,36,12;3,2,1;56;F;internet;Stare Nabrzeże
7641;46,8,28;3,2,1;35;M;internet;Olszowe Łęgi
7642;30,15,57;3,2,1;23;M;internet;Zatorze Klonowe
7643;63,24,21;3,2,1;18;M;internet;Zatorze Klonowe
7646;63,2,15;3,2,1;27;M;paper;Górki Lipowe
7648;17,42,38;3,2,1;51;M;internet;Olszowe Łęgi
7649;55,41,52;3,2,1;26;F;internet;Zatorze Klonowe
7653;37,46,57;3,2,1;34;M;internet;Górki Lipowe
7657;65,2,58;3,2,1;52;F;internet;Nowe Sady
7660;41,50,12;3,2,1;33;F;internet;Górki Lipowe
7662;22,31,52;3,2,1;35;M;internet;Kępa Bociania
7665;32,2,44;3,2,1;35;M;internet;Nowe Sady
7669;58,31,62;3,2,1;56;F;internet;Górki Lipowe
7672;34,35,21;3,2,1;59;F;paper;Cegielniane
7675;25,56,57;3,2,1;48;F;internet;Zatorze Klonowe
7677;9,7,2;3,2,1;24;M;internet;Kępa Bociania
7679;48,8,21;3,2,1;21;F;internet;Cegielniane
7683;16,15,36;3,2,1;45;M;internet;Górki Lipowe
7684;45,24,28;3,2,1;32;F;internet;Stare Nabrzeże
7686;9,52,59;3,2,1;47;F;internet;Stare Nabrzeże
7690;36,41,49;3,2,1;52;F;internet;Cegielniane
7693;57,59,32;3,2,1;49;M;internet;Stare Nabrzeże
7697;12,28,3;3,2,1;64;M;paper;Cegielniane
7701;21,28,52;3,2,1;38;F;internet;Cegielniane
7702;12,31,57;3,2,1;85;F;internet;Olszowe Łęgi
7704;55,18,34;3,2,1;39;M;internet;Kępa Bociania
7705;1,24,28;3,2,1;42;M;internet;Zatorze Klonowe
7707;55,44,17;3,2,1;78;F;internet;Cegielniane
7709;9,14,62;3,2,1;35;F;internet;Kępa Bociania
7711;17,21,57;3,2,1;26;F;internet;Stare Nabrzeże
7712;55,37,58;3,2,1;48;M;internet;Cegielniane
7715;34,36,20;3,2,1;49;F;internet;Kępa Bociania
7718;43,38,15;3,2,1;16;F;internet;Kępa Bociania
7721;55,41,7;3,2,1;86;F;internet;Stare Nabrzeże
7725;35,52,10;3,2,1;35;M;internet;Cegielniane
7728;46,9,63;3,2,1;49;M;internet;Olszowe Łęgi
7732;48,52,32;3,2,1;51;F;internet;Cegielniane
7736;56,15,8;3,2,1;17;F;internet;Nowe Sady
7740;41,14,15;3,2,1;28;M;internet;Górki Lipowe
7743;44,42,59;3,2,1;51;M;internet;Górki Lipowe
7747;36,23,33;3,2,1;67;F;internet;Cegielniane
7749;15,63,14;3,2,1;26;F;internet;Kępa Bociania
7750;9,43,46;3,2,1;54;M;internet;Kępa Bociania
7752;65,12,22;3,2,1;41;F;internet;Kępa Bociania
7753;51,43,63;3,2,1;18;F;internet;Nowe Sady
7754;13,43,12;3,2,1;49;F;internet;Zatorze Klonowe
7755;36,41,57;3,2,1;42;F;internet;Zatorze Klonowe
7757;24,42,5;3,2,1;59;F;paper;Stare Nabrzeże
7761;22,19,58;3,2,1;50;M;internet;Stare Nabrzeże
7762;13,24,8;3,2,1;54;M;internet;Nowe Sady
7765;17,11,15;3,2,1;66;M;internet;Stare Nabrzeże
7766;32,63,8;3,2,1;74;M;paper;Górki Lipowe
7767;42,36,21;3,2,1;26;M;internet;Zatorze Klonowe
7768;32,3,15;3,2,1;16;M;internet;Zatorze Klonowe
7769;53,12,42;3,2,1;53;F;internet;Cegielniane
7770;55,25,59;3,2,1;21;M;internet;Górki Lipowe
7771;5,20,22;3,2,1;50;F;internet;Stare Nabrzeże
7772;7,17,24;3,2,1;61;M;internet;Górki Lipowe
7774;55,39,42;3,2,1;31;M;internet;Olszowe Łęgi
7778;21,9,37;3,2,1;61;F;paper;Zatorze Klonowe
7780;21,12,24;3,2,1;48;M;internet;Cegielniane
7784;41,58,15;3,2,1;50;M;internet;Stare Nabrzeże
7787;52,13,55;3,2,1;22;M;internet;Zatorze Klonowe
7789;13,34,66;3,2,1;45;M;internet;Nowe Sady
7793;55,28,1;3,2,1;37;F;internet;Stare Nabrzeże
7795;7,15,9;3,2,1;43;F;internet;Górki Lipowe
7796;25,44,12;3,2,1;34;M;internet;Górki Lipowe
7797;14,3,12;3,2,1;56;F;internet;Nowe Sady
7799;57,7,15;3,2,1;62;F;paper;Stare Nabrzeże
7802;3,13,23;3,2,1;48;F;internet;Nowe Sady
7806;37,41,66;3,2,1;68;F;internet;Kępa Bociania
7809;36,9,57;3,2,1;32;M;internet;Kępa Bociania
7812;55,62,28;3,2,1;41;M;internet;Kępa Bociania
7816;55,42,14;3,2,1;32;F;internet;Zatorze Klonowe
7819;63,56,13;3,2,1;34;M;internet;Górki Lipowe
7823;45,4,24;3,2,1;21;F;internet;Stare Nabrzeże
7824;14,55,15;3,2,1;51;F;paper;Kępa Bociania
7827;42,57,58;3,2,1;25;M;internet;Stare Nabrzeże
7831;13,9,58;3,2,1;66;F;internet;Stare Nabrzeże
7833;57,17,59;3,2,1;63;F;internet;Stare Nabrzeże
7835;7,3,51;3,2,1;28;F;internet;Stare Nabrzeże
7839;44,12,52;3,2,1;46;M;internet;Zatorze Klonowe
7843;51,57,58;3,2,1;21;F;internet;Kępa Bociania
7844;51,24,62;3,2,1;76;F;internet;Zatorze Klonowe
7848;5,7,30;3,2,1;38;M;internet;Stare Nabrzeże
7852;42,51,59;3,2,1;41;F;internet;Nowe Sady
7853;9,33,62;3,2,1;49;M;internet;Zatorze Klonowe
7854;19,34,59;3,2,1;35;M;internet;Kępa Bociania
7856;52,28,30;3,2,1;44;F;internet;Stare Nabrzeże
7859;55,32,29;3,2,1;51;M;internet;Górki Lipowe
7862;52,56,13;3,2,1;53;F;internet;Cegielniane
7866;32,1,56;3,2,1;66;M;internet;Górki Lipowe
7870;58,55,15;3,2,1;50;F;internet;Nowe Sady
7873;2,38,25;3,2,1;22;M;internet;Kępa Bociania
7875;12,2,19;3,2,1;52;F;internet;Nowe Sady
7879;29,46,3;3,2,1;44;F;internet;Kępa Bociania
7880;1,39,57;3,2,1;33;M;internet;Nowe Sady
7883;3,51,50;3,2,1;55;F;internet;Cegielniane
7884;57,43,9;3,2,1;28;M;internet;Kępa Bociania
7888;1,62,47;3,2,1;55;F;internet;Cegielniane
7891;36,22,25;3,2,1;57;F;internet;Stare Nabrzeże
7893;15,17,3;3,2,1;21;M;internet;Stare Nabrzeże
7896;2,17,45;3,2,1;51;M;internet;Zatorze Klonowe
7900;61,63,53;3,2,1;16;F;internet;Górki Lipowe
7904;17,33,26;3,2,1;35;F;internet;Olszowe Łęgi
7906;48,37,9;3,2,1;16;F;internet;Cegielniane
7907;5,7,51;3,2,1;45;M;internet;Nowe Sady
7908;13,44,56;3,2,1;37;M;internet;Górki Lipowe
7911;15,3,42;3,2,1;44;F;internet;Olszowe Łęgi
7912;51,37,41;3,2,1;50;F;internet;Olszowe Łęgi
7916;33,36,57;3,2,1;63;F;internet;Olszowe Łęgi
7919;44,9,56;3,2,1;53;M;internet;Zatorze Klonowe
7920;45,52,56;3,2,1;45;M;internet;Cegielniane
7921;33,20,36;3,2,1;67;M;internet;Cegielniane
7922;12,36,28;3,2,1;50;M;internet;Cegielniane
7923;5,57,7;3,2,1;55;M;internet;Nowe Sady
7926;49,57,9;3,2,1;16;M;internet;Kępa Bociania
7930;15,52,63;3,2,1;36;F;internet;Zatorze Klonowe
7934;20,58,46;3,2,1;16;F;internet;Kępa Bociania
7935;12,58,41;3,2,1;79;F;internet;Zatorze Klonowe
7938;3,7,12;3,2,1;49;M;internet;Górki Lipowe
7942;14,29,59;3,2,1;36;M;internet;Olszowe Łęgi
7943;24,52,17;3,2,1;57;F;internet;Kępa Bociania
7945;18,44,51;3,2,1;38;F;internet;Zatorze Klonowe
7947;25,33,43;3,2,1;67;F;internet;Górki Lipowe
7948;48,47,34;3,2,1;56;F;internet;Cegielniane
7952;30,42,62;3,2,1;70;F;paper;Górki Lipowe
7953;34,13,63;3,2,1;50;F;internet;Górki Lipowe
7954;7,36,51;3,2,1;50;F;internet;Olszowe Łęgi
7956;15,16,36;3,2,1;26;F;internet;Górki Lipowe
7958;15,3,18;3,2,1;51;M;internet;Olszowe Łęgi
7959;58,12,28;3,2,1;32;M;internet;Górki Lipowe
7960;56,58,9;3,2,1;44;F;internet;Stare Nabrzeże
7964;56,63,24;3,2,1;52;M;internet;Stare Nabrzeże
7965;12,55,38;3,2,1;53;M;internet;Stare Nabrzeże
7967;25,17,59;3,2,1;62;M;paper;Stare Nabrzeże
7968;7,63,62;3,2,1;46;M;internet;Stare Nabrzeże
7969;62,21,12;3,2,1;44;F;internet;Olszowe Łęgi
7972;37,28,17;3,2,1;16;F;internet;Cegielniane
7974;42,14,7;3,2,1;68;M;internet;Cegielniane
7977;25,37,17;3,2,1;73;M;internet;Zatorze Klonowe
7980;9,36,59;3,2,1;83;F;paper;Kępa Bociania
7982;42,21,15;3,2,1;43;F;internet;Olszowe Łęgi
7986;21,46,50;3,2,1;34;F;internet;Górki Lipowe
7990;59,50,15;3,2,1;39;F;internet;Stare Nabrzeże
7991;62,34,30;3,2,1;65;M;internet;Górki Lipowe
7994;25,9,14;3,2,1;63;F;paper;Zatorze Klonowe
7997;43,57,3;3,2,1;30;M;internet;Kępa Bociania
8001;42,1,57;3,2,1;60;M;internet;Olszowe Łęgi
8004;22,5,51;3,2,1;27;F;internet;Nowe Sady
8006;52,38,58;3,2,1;16;F;internet;Kępa Bociania
8009;9,57,22;3,2,1;83;F;internet;Górki Lipowe
8013;29,58,3;3,2,1;21;M;internet;Nowe Sady
8017;55,15,36;3,2,1;23;M;internet;Cegielniane
8018;34,46,59;3,2,1;56;M;internet;Górki Lipowe
8020;12,59,50;3,2,1;55;F;internet;Olszowe Łęgi
8022;9,44,42;3,2,1;48;M;internet;Olszowe Łęgi
8025;63,50,57;3,2,1;44;F;internet;Stare Nabrzeże
8027;38,46,62;3,2,1;47;F;internet;Olszowe Łęgi
8031;39,56,51;3,2,1;55;M;internet;Nowe Sady
8033;12,9,44;3,2,1;63;F;paper;Stare Nabrzeże
8036;9,46,8;3,2,1;53;F;internet;Stare Nabrzeże
8040;58,33,24;3,2,1;56;M;paper;Zatorze Klonowe
8042;42,3,25;3,2,1;40;F;internet;Olszowe Łęgi
8043;59,38,35;3,2,1;24;F;internet;Zatorze Klonowe
8044;51,20,44;3,2,1;73;F;internet;Zatorze Klonowe
8045;47,3,22;3,2,1;58;M;internet;Kępa Bociania
8048;10,2,9;3,2,1;48;F;internet;Nowe Sady
8050;58,63,34;3,2,1;75;F;internet;Olszowe Łęgi
8051;2,38,63;3,2,1;25;F;internet;Kępa Bociania
8054;41,39,14;3,2,1;16;F;internet;Stare Nabrzeże
8055;42,58,57;3,2,1;40;F;internet;Nowe Sady
8057;46,31,32;3,2,1;36;F;internet;Stare Nabrzeże
8059;50,9,41;3,2,1;74;M;internet;Górki Lipowe
8063;17,26,38;3,2,1;47;F;internet;Stare Nabrzeże
8067;11,25,12;3,2,1;56;F;internet;Górki Lipowe
8068;2,47,38;3,2,1;74;M;paper;Kępa Bociania
8070;66,44,63;3,2,1;41;M;internet;Kępa Bociania
8072;17,59,5;3,2,1;57;M;internet;Kępa Bociania
8076;51,46,45;3,2,1;16;F;internet;Stare Nabrzeże
8080;63,62,24;3,2,1;41;M;internet;Górki Lipowe
8083;13,15,51;3,2,1;35;M;internet;Nowe Sady
8084;13,7,31;3,2,1;52;F;internet;Cegielniane
8088;21,23,50;3,2,1;61;M;internet;Kępa Bociania
8090;3,46,24;3,2,1;39;M;internet;Nowe Sady
8094;46,3,38;3,2,1;16;F;internet;Cegielniane
8096;44,13,62;3,2,1;62;M;internet;Kępa Bociania
8100;52,55,37;3,2,1;53;M;internet;Zatorze Klonowe
8104;42,2,62;3,2,1;33;F;internet;Zatorze Klonowe
8107;25,9,46;3,2,1;54;M;internet;Kępa Bociania
8111;17,55,47;3,2,1;75;F;internet;Cegielniane
8113;38,7,36;3,2,1;49;M;internet;Cegielniane
8114;1,12,29;3,2,1;35;M;internet;Nowe Sady
8118;7,8,59;3,2,1;83;F;internet;Kępa Bociania
8121;12,55,58;3,2,1;45;M;internet;Zatorze Klonowe
8124;42,12,3;3,2,1;64;M;internet;Stare Nabrzeże
8128;8,49,26;3,2,1;48;M;internet;Stare Nabrzeże
8130;34,2,7;3,2,1;52;F;internet;Kępa Bociania
8133;36,65,35;3,2,1;36;M;internet;Cegielniane
8134;12,52,11;3,2,1;42;M;internet;Górki Lipowe
8138;57,21,17;3,2,1;54;F;internet;Kępa Bociania
8140;50,57,38;3,2,1;72;M;internet;Górki Lipowe
8142;42,21,20;3,2,1;30;F;internet;Stare Nabrzeże
8145;26,58,51;3,2,1;45;M;internet;Górki Lipowe
8146;38,3,12;3,2,1;52;F;paper;Cegielniane
8147;32,8,2;3,2,1;49;F;internet;Kępa Bociania
8151;47,58,28;3,2,1;59;F;internet;Górki Lipowe
8155;30,15,57;3,2,1;43;M;internet;Zatorze Klonowe
8156;21,43,34;3,2,1;67;M;internet;Stare Nabrzeże
8159;41,39,9;3,2,1;65;F;internet;Zatorze Klonowe
8160;24,34,61;3,2,1;41;M;internet;Zatorze Klonowe
8164;55,14,42;3,2,1;59;F;paper;Nowe Sady
8167;7,50,22;3,2,1;39;F;internet;Stare Nabrzeże
8171;25,5,36;3,2,1;63;M;paper;Stare Nabrzeże
8174;51,9,3;3,2,1;16;M;internet;Kępa Bociania
8176;38,12,58;3,2,1;48;M;internet;Stare Nabrzeże
8180;52,46,44;3,2,1;48;F;internet;Górki Lipowe
8184;37,38,58;3,2,1;63;M;internet;Zatorze Klonowe
8186;17,52,63;3,2,1;39;M;internet;Górki Lipowe
8189;14,51,32;3,2,1;41;F;internet;Górki Lipowe
8191;3,42,38;3,2,1;36;F;internet;Stare Nabrzeże
8192;21,57,3;3,2,1;25;M;internet;Olszowe Łęgi
8195;9,46,52;3,2,1;43;M;internet;Kępa Bociania
8196;63,15,53;3,2,1;43;M;internet;Górki Lipowe
8199;5,29,42;3,2,1;68;M;paper;Nowe Sady
8201;36,63,21;3,2,1;56;F;internet;Stare Nabrzeże
8203;32,38,21;3,2,1;60;F;internet;Stare Nabrzeże
8205;1,22,55;3,2,1;68;F;paper;Zatorze Klonowe
8207;34,7,50;3,2,1;41;M;internet;Olszowe Łęgi
8208;36,65,34;3,2,1;33;F;internet;Stare Nabrzeże
8211;14,59,8;3,2,1;45;F;internet;Kępa Bociania
8214;55,38,28;3,2,1;66;F;paper;Cegielniane
8215;42,28,18;3,2,1;35;F;internet;Stare Nabrzeże
8218;22,11,44;3,2,1;22;F;internet;Kępa Bociania
8220;25,21,46;3,2,1;58;F;internet;Stare Nabrzeże
8224;34,22,59;3,2,1;57;M;internet;Stare Nabrzeże
8228;25,61,56;3,2,1;29;M;internet;Zatorze Klonowe
8229;3,12,55;3,2,1;34;F;internet;Kępa Bociania
8232;30,56,17;3,2,1;20;F;internet;Olszowe Łęgi
8235;46,39,3;3,2,1;32;M;internet;Kępa Bociania
8238;63,32,28;3,2,1;55;M;internet;Kępa Bociania
8241;15,9,51;3,2,1;55;M;internet;Stare Nabrzeże
8243;21,22,38;3,2,1;52;M;internet;Stare Nabrzeże
8247;7,16,12;3,2,1;83;M;paper;Nowe Sady
8250;62,57,44;3,2,1;34;M;internet;Zatorze Klonowe
8251;13,32,21;3,2,1;44;F;internet;Cegielniane
8252;56,29,7;3,2,1;51;M;internet;Górki Lipowe
8255;12,8,3;3,2,1;34;F;internet;Zatorze Klonowe
8259;15,46,24;3,2,1;60;M;internet;Olszowe Łęgi
8262;18,51,42;3,2,1;45;F;internet;Nowe Sady
8266;15,63,23;3,2,1;55;M;internet;Cegielniane
8270;2,15,59;3,2,1;62;F;paper;Zatorze Klonowe
8274;17,37,57;3,2,1;45;F;internet;Kępa Bociania
8277;17,62,51;3,2,1;46;M;internet;Nowe Sady
8280;30,51,41;3,2,1;60;M;internet;Zatorze Klonowe
8281;28,18,52;3,2,1;32;M;internet;Olszowe Łęgi
8282;28,58,59;3,2,1;38;F;internet;Górki Lipowe
8284;56,25,1;3,2,1;18;F;internet;Stare Nabrzeże
8285;37,56,42;3,2,1;53;M;internet;Górki Lipowe
8286;46,33,7;3,2,1;37;F;internet;Kępa Bociania
8287;57,17,43;3,2,1;57;F;internet;Cegielniane
8291;20,15,50;3,2,1;43;F;paper;Zatorze Klonowe
8294;44,42,29;3,2,1;51;M;internet;Olszowe Łęgi
8295;3,55,34;3,2,1;20;M;internet;Nowe Sady
8297;63,13,9;3,2,1;55;F;internet;Górki Lipowe
8298;17,62,65;3,2,1;39;F;paper;Stare Nabrzeże
8301;63,21,61;3,2,1;40;F;internet;Górki Lipowe
8303;7,42,12;3,2,1;44;F;internet;Olszowe Łęgi
8304;56,42,14;3,2,1;49;F;internet;Kępa Bociania
8306;24,8,13;3,2,1;26;M;internet;Zatorze Klonowe
8307;56,51,43;3,2,1;24;F;internet;Stare Nabrzeże
8310;12,25,7;3,2,1;27;M;internet;Cegielniane
8311;17,63,21;3,2,1;46;F;internet;Stare Nabrzeże
8313;47,63,32;3,2,1;53;F;internet;Stare Nabrzeże
8316;12,7,28;3,2,1;36;M;internet;Zatorze Klonowe
8318;66,4,24;3,2,1;42;F;internet;Kępa Bociania
8321;17,42,57;3,2,1;61;F;internet;Stare Nabrzeże
8324;56,25,14;3,2,1;23;M;internet;Górki Lipowe
8325;41,62,10;3,2,1;38;F;internet;Stare Nabrzeże
8329;12,59,63;3,2,1;37;M;internet;Górki Lipowe
8333;2,31,48;3,2,1;45;M;internet;Kępa Bociania
8334;34,39,7;3,2,1;43;F;internet;Kępa Bociania
8337;17,41,12;3,2,1;24;M;internet;Cegielniane
8341;36,56,44;3,2,1;53;M;internet;Stare Nabrzeże
8344;7,3,9;3,2,1;48;F;internet;Kępa Bociania
8348;62,21,4;3,2,1;51;F;internet;Olszowe Łęgi
8349;25,12,55;3,2,1;63;F;internet;Stare Nabrzeże
8350;5,62,7;3,2,1;32;F;internet;Kępa Bociania
8353;57,9,41;3,2,1;31;F;internet;Stare Nabrzeże
8354;5,28,18;3,2,1;18;F;internet;Górki Lipowe
8356;21,8,36;3,2,1;24;F;internet;Zatorze Klonowe
8358;43,15,57;3,2,1;34;F;internet;Olszowe Łęgi
8361;49,5,12;3,2,1;35;M;internet;Olszowe Łęgi
8363;7,63,33;3,2,1;38;F;internet;Stare Nabrzeże
8365;56,42,62;3,2,1;42;F;internet;Zatorze Klonowe
8369;59,52,25;3,2,1;44;F;internet;Górki Lipowe
8371;3,52,9;3,2,1;42;M;internet;Stare Nabrzeże
8375;34,24,49;3,2,1;55;F;internet;Stare Nabrzeże
8377;41,9,42;3,2,1;57;M;internet;Cegielniane
8379;13,41,31;3,2,1;23;M;internet;Cegielniane
8382;59,20,55;3,2,1;47;F;internet;Nowe Sady
8385;12,29,14;3,2,1;60;M;internet;Górki Lipowe
8388;1,24,59;3,2,1;55;M;internet;Górki Lipowe
8389;46,12,28;3,2,1;56;F;internet;Zatorze Klonowe
8390;34,56,26;3,2,1;52;M;internet;Nowe Sady
8391;51,15,56;3,2,1;69;F;internet;Górki Lipowe
8394;56,33,51;3,2,1;50;F;internet;Górki Lipowe
8398;34,37,24;3,2,1;46;M;internet;Olszowe Łęgi
8402;56,38,50;3,2,1;18;F;internet;Olszowe Łęgi
8403;56,62,17;3,2,1;68;M;internet;Zatorze Klonowe
8405;56,15,1;3,2,1;79;M;paper;Stare Nabrzeże
8407;3,15,2;3,2,1;64;F;internet;Górki Lipowe
8411;46,18,37;3,2,1;26;F;internet;Cegielniane
8414;28,51,12;3,2,1;38;M;internet;Olszowe Łęgi
8416;47,34,8;3,2,1;67;F;internet;Zatorze Klonowe
8419;15,48,41;3,2,1;57;F;internet;Zatorze Klonowe
8422;17,9,55;3,2,1;36;F;internet;Zatorze Klonowe
8424;9,12,17;3,2,1;58;M;internet;Cegielniane
8428;11,35,57;3,2,1;63;M;internet;Zatorze Klonowe
8429;35,32,31;3,2,1;20;F;internet;Nowe Sady
8431;47,9,46;3,2,1;79;M;internet;Stare Nabrzeże
8432;49,50,8;3,2,1;40;M;internet;Olszowe Łęgi
8434;20,55,17;3,2,1;44;M;internet;Nowe Sady
8436;51,9,57;3,2,1;21;M;internet;Olszowe Łęgi
8440;59,9,17;3,2,1;39;F;internet;Górki Lipowe
8441;58,9,7;3,2,1;44;M;paper;Cegielniane
8443;12,24,21;3,2,1;64;F;internet;Cegielniane
8445;28,56,47;3,2,1;44;M;internet;Cegielniane
8449;28,19,33;3,2,1;35;M;internet;Górki Lipowe
8452;55,61,3;3,2,1;59;F;internet;Stare Nabrzeże
8453;37,3,65;3,2,1;31;M;paper;Cegielniane
8455;8,34,15;3,2,1;64;F;internet;Stare Nabrzeże
8458;37,57,62;3,2,1;55;F;internet;Zatorze Klonowe
8462;42,41,63;3,2,1;47;M;internet;Stare Nabrzeże
8464;59,42,37;3,2,1;68;M;internet;Górki Lipowe
8468;15,52,51;3,2,1;35;F;internet;Zatorze Klonowe
8470;1,41,11;3,2,1;32;F;internet;Kępa Bociania
8474;41,13,55;3,2,1;73;F;internet;Zatorze Klonowe
8476;46,56,5;3,2,1;55;F;internet;Nowe Sady
8479;58,52,46;3,2,1;77;F;internet;Nowe Sady
8483;46,56,12;3,2,1;56;M;internet;Stare Nabrzeże
8486;13,22,62;3,2,1;65;M;internet;Górki Lipowe
8487;44,12,55;3,2,1;21;M;internet;Olszowe Łęgi
8490;61,3,37;3,2,1;53;F;internet;Górki Lipowe
8491;30,2,36;3,2,1;55;F;internet;Górki Lipowe
8495;33,17,42;3,2,1;55;F;internet;Cegielniane
8497;41,56,25;3,2,1;49;M;internet;Cegielniane
8498;17,58,59;3,2,1;53;F;internet;Stare Nabrzeże
8499;22,59,57;3,2,1;54;F;internet;Nowe Sady
8501;9,63,5;3,2,1;56;M;internet;Olszowe Łęgi
8503;37,24,48;3,2,1;42;F;internet;Kępa Bociania
8506;55,48,12;3,2,1;55;F;internet;Górki Lipowe
8507;7,13,28;3,2,1;32;M;internet;Cegielniane
8508;21,22,24;3,2,1;37;M;internet;Stare Nabrzeże
8509;55,47,34;3,2,1;32;F;internet;Zatorze Klonowe
8512;3,2,52;3,2,1;36;M;internet;Kępa Bociania
8514;36,24,43;3,2,1;69;M;internet;Zatorze Klonowe
8518;55,15,36;3,2,1;45;M;internet;Cegielniane
8521;42,38,28;3,2,1;33;F;internet;Stare Nabrzeże
8523;17,44,58;3,2,1;34;F;internet;Olszowe Łęgi
8527;21,55,57;3,2,1;39;M;internet;Cegielniane
8529;57,59,13;3,2,1;33;M;internet;Górki Lipowe
8532;42,52,30;3,2,1;33;M;internet;Cegielniane
8533;62,2,7;3,2,1;39;M;internet;Cegielniane
8534;17,28,51;3,2,1;27;M;internet;Olszowe Łęgi
8536;22,37,9;3,2,1;32;F;internet;Zatorze Klonowe
8538;12,3,8;3,2,1;44;F;internet;Kępa Bociania
8540;3,12,42;3,2,1;36;F;internet;Cegielniane
8542;8,51,17;3,2,1;57;F;internet;Kępa Bociania
8546;23,28,44;3,2,1;18;F;internet;Górki Lipowe
8547;38,30,15;3,2,1;27;F;internet;Olszowe Łęgi
8550;44,22,42;3,2,1;59;F;internet;Kępa Bociania
8552;21,32,1;3,2,1;41;F;internet;Olszowe Łęgi
8554;47,19,24;3,2,1;22;F;internet;Kępa Bociania
8558;17,59,50;3,2,1;49;F;internet;Kępa Bociania
8561;26,22,42;3,2,1;34;M;internet;Cegielniane
8563;4,24,3;3,2,1;45;F;internet;Cegielniane
8567;59,56,43;3,2,1;23;M;internet;Kępa Bociania
8570;51,63,15;3,2,1;60;M;internet;Górki Lipowe
8573;11,46,31;3,2,1;63;M;internet;Olszowe Łęgi
8577;59,49,65;3,2,1;52;F;paper;Kępa Bociania
8579;59,29,21;3,2,1;22;F;internet;Nowe Sady
8580;38,66,8;3,2,1;65;F;internet;Stare Nabrzeże
8584;12,62,13;3,2,1;37;F;internet;Zatorze Klonowe
8588;42,59,56;3,2,1;51;F;internet;Kępa Bociania
8591;46,15,16;3,2,1;25;F;internet;Górki Lipowe
8592;34,22,41;3,2,1;37;M;internet;Kępa Bociania
8593;28,55,56;3,2,1;41;M;internet;Cegielniane
8596;17,31,45;3,2,1;16;F;internet;Olszowe Łęgi
8599;44,33,56;3,2,1;26;M;internet;Cegielniane
8603;33,59,20;3,2,1;48;F;internet;Stare Nabrzeże
8605;51,52,2;3,2,1;46;F;internet;Olszowe Łęgi
8608;36,44,7;3,2,1;48;F;paper;Cegielniane
8609;34,29,63;3,2,1;53;F;paper;Kępa Bociania
8610;13,62,28;3,2,1;74;M;internet;Zatorze Klonowe
8613;61,7,43;3,2,1;50;M;internet;Kępa Bociania
8614;63,51,50;3,2,1;54;F;internet;Nowe Sady
8617;49,30,42;3,2,1;23;F;internet;Kępa Bociania
8620;52,21,17;3,2,1;53;F;internet;Cegielniane
8621;32,26,48;3,2,1;61;F;internet;Zatorze Klonowe
8625;3,57,25;3,2,1;52;F;internet;Kępa Bociania
8628;57,7,43;3,2,1;67;M;internet;Kępa Bociania
8631;12,59,44;3,2,1;44;F;internet;Górki Lipowe
8632;48,31,33;3,2,1;78;F;internet;Stare Nabrzeże
8634;7,51,49;3,2,1;22;M;internet;Olszowe Łęgi
8638;15,38,55;3,2,1;58;F;internet;Zatorze Klonowe
8642;17,51,56;3,2,1;71;F;internet;Kępa Bociania
8643;25,31,46;3,2,1;54;M;internet;Zatorze Klonowe
8647;16,56,12;3,2,1;54;M;internet;Olszowe Łęgi
8648;15,22,46;3,2,1;66;F;internet;Nowe Sady
8650;5,57,45;3,2,1;26;M;internet;Olszowe Łęgi
8651;36,22,42;3,2,1;26;F;internet;Górki Lipowe
8655;24,37,21;3,2,1;16;M;internet;Zatorze Klonowe
8658;42,57,63;3,2,1;62;M;internet;Kępa Bociania
8660;32,59,63;3,2,1;59;F;internet;Kępa Bociania
8662;28,15,9;3,2,1;43;F;internet;Zatorze Klonowe
8665;43,17,56;3,2,1;21;M;internet;Kępa Bociania
8666;42,22,50;3,2,1;59;F;internet;Kępa Bociania
8668;36,25,55;3,2,1;39;F;internet;Stare Nabrzeże
8672;42,38,7;3,2,1;26;F;internet;Kępa Bociania
8675;31,46,34;3,2,1;33;M;internet;Górki Lipowe
8679;7,39,11;3,2,1;31;F;internet;Kępa Bociania
8683;15,32,49;3,2,1;35;F;internet;Nowe Sady
8686;9,42,58;3,2,1;18;F;internet;Zatorze Klonowe
8688;51,2,14;3,2,1;56;F;internet;Olszowe Łęgi
8692;51,58,20;3,2,1;31;F;internet;Olszowe Łęgi
8695;39,42,51;3,2,1;59;M;internet;Nowe Sady
8697;11,4,29;3,2,1;31;F;internet;Nowe Sady
8700;15,44,5;3,2,1;69;F;internet;Górki Lipowe
8703;32,29,9;3,2,1;50;F;internet;Zatorze Klonowe
8705;3,30,38;3,2,1;21;M;internet;Cegielniane
8707;59,57,2;3,2,1;22;M;internet;Górki Lipowe
8711;33,9,62;3,2,1;50;F;internet;Cegielniane
8715;15,62,35;3,2,1;34;M;internet;Górki Lipowe
8717;12,21,59;3,2,1;41;M;internet;Kępa Bociania
8718;41,3,57;3,2,1;44;M;internet;Nowe Sady
8719;7,44,21;3,2,1;26;F;internet;Cegielniane
8723;46,63,44;3,2,1;16;F;internet;Olszowe Łęgi
8726;2,28,33;3,2,1;52;F;internet;Cegielniane
8727;11,42,29;3,2,1;16;M;internet;Kępa Bociania
8729;5,58,59;3,2,1;16;F;internet;Górki Lipowe
8730;43,15,50;3,2,1;52;F;internet;Górki Lipowe
8731;3,17,32;3,2,1;21;M;internet;Kępa Bociania
8733;58,16,2;3,2,1;46;F;internet;Olszowe Łęgi
8735;38,57,59;3,2,1;34;M;internet;Cegielniane
8736;1,17,15;3,2,1;31;F;internet;Stare Nabrzeże
8740;42,1,46;3,2,1;57;F;internet;Kępa Bociania
8742;34,5,58;3,2,1;28;M;internet;Górki Lipowe
8744;43,31,7;3,2,1;51;M;internet;Stare Nabrzeże
8747;5,38,62;3,2,1;53;F;internet;Olszowe Łęgi
8751;33,31,59;3,2,1;46;M;internet;Stare Nabrzeże
8755;42,49,3;3,2,1;61;M;internet;Olszowe Łęgi
8756;63,55,31;3,2,1;42;M;internet;Olszowe Łęgi
8760;2,17,21;3,2,1;44;F;internet;Stare Nabrzeże
8763;63,32,8;3,2,1;48;M;internet;Zatorze Klonowe
8766;15,13,42;3,2,1;49;M;internet;Olszowe Łęgi
8770;20,36,38;3,2,1;54;M;internet;Cegielniane
8773;9,24,7;3,2,1;49;F;internet;Stare Nabrzeże
8776;12,28,17;3,2,1;32;M;internet;Kępa Bociania
8779;17,11,63;3,2,1;39;F;internet;Olszowe Łęgi
8783;17,7,12;3,2,1;42;M;internet;Kępa Bociania
8787;58,15,12;3,2,1;42;F;internet;Cegielniane
8788;41,24,63;3,2,1;30;F;internet;Górki Lipowe
8790;50,46,21;3,2,1;60;F;internet;Kępa Bociania
8794;55,26,62;3,2,1;37;F;internet;Górki Lipowe
8795;23,13,31;3,2,1;60;F;internet;Górki Lipowe
8796;61,42,2;3,2,1;49;F;internet;Olszowe Łęgi
8798;36,63,28;3,2,1;32;F;internet;Kępa Bociania
8800;31,24,57;3,2,1;67;F;internet;Górki Lipowe
8802;30,63,14;3,2,1;31;F;internet;Kępa Bociania
8803;36,38,42;3,2,1;43;M;internet;Olszowe Łęgi
8805;25,21,19;3,2,1;32;M;internet;Stare Nabrzeże
8808;33,57,62;3,2,1;57;M;internet;Zatorze Klonowe
8809;12,62,36;3,2,1;59;F;internet;Stare Nabrzeże
8811;13,65,66;3,2,1;57;F;internet;Stare Nabrzeże
8814;62,7,42;3,2,1;42;F;internet;Zatorze Klonowe
8815;7,9,38;3,2,1;65;M;internet;Zatorze Klonowe
8818;61,41,21;3,2,1;71;F;internet;Zatorze Klonowe
8821;36,52,63;3,2,1;63;M;internet;Cegielniane
8824;24,58,63;3,2,1;41;F;internet;Stare Nabrzeże
8828;46,8,3;3,2,1;53;F;internet;Kępa Bociania
8830;7,28,51;3,2,1;45;M;internet;Stare Nabrzeże
8834;53,25,55;3,2,1;61;F;internet;Cegielniane
8836;56,15,3;3,2,1;30;M;internet;Stare Nabrzeże
8840;41,23,32;3,2,1;16;M;internet;Górki Lipowe
8841;30,13,17;3,2,1;33;F;internet;Cegielniane
8845;25,32,62;3,2,1;34;M;paper;Kępa Bociania
8846;56,51,36;3,2,1;38;M;internet;Kępa Bociania
8847;65,51,28;3,2,1;36;M;internet;Nowe Sady
8848;3,18,1;3,2,1;50;M;internet;Kępa Bociania
8849;59,15,13;3,2,1;33;M;internet;Górki Lipowe
8853;46,57,45;3,2,1;19;F;internet;Olszowe Łęgi
8857;63,26,8;3,2,1;44;M;internet;Zatorze Klonowe
8858;55,28,63;3,2,1;43;F;internet;Stare Nabrzeże
8860;25,56,5;3,2,1;42;F;internet;Olszowe Łęgi
8864;59,42,44;3,2,1;20;F;internet;Górki Lipowe
8866;5,28,34;3,2,1;66;F;internet;Cegielniane
8867;17,12,1;3,2,1;45;M;internet;Zatorze Klonowe
8871;12,39,43;3,2,1;60;M;paper;Kępa Bociania
8872;63,42,32;3,2,1;46;M;internet;Zatorze Klonowe
8876;12,28,43;3,2,1;62;M;internet;Cegielniane
8879;17,41,15;3,2,1;55;F;paper;Zatorze Klonowe
8882;46,28,50;3,2,1;68;M;internet;Zatorze Klonowe
8886;48,32,44;3,2,1;29;M;internet;Zatorze Klonowe
8887;38,56,13;3,2,1;41;F;internet;Olszowe Łęgi
8888;7,12,3;3,2,1;48;F;internet;Kępa Bociania
8890;16,55,44;3,2,1;33;M;internet;Olszowe Łęgi
8892;15,26,21;3,2,1;60;M;internet;Zatorze Klonowe
8896;42,19,34;3,2,1;29;M;internet;Kępa Bociania
8898;5,58,21;3,2,1;23;M;internet;Górki Lipowe
8902;56,52,15;3,2,1;88;F;internet;Olszowe Łęgi
8906;24,63,51;3,2,1;27;F;internet;Kępa Bociania
8907;57,52,35;3,2,1;33;M;internet;Kępa Bociania
8910;57,51,7;3,2,1;42;M;internet;Olszowe Łęgi
8912;48,8,58;3,2,1;48;F;internet;Nowe Sady
8916;14,9,15;3,2,1;46;F;internet;Górki Lipowe
8919;52,32,43;3,2,1;61;F;internet;Górki Lipowe
8922;52,46,44;3,2,1;37;F;internet;Zatorze Klonowe
8924;51,28,58;3,2,1;64;F;internet;Kępa Bociania
8925;3,62,15;3,2,1;25;F;internet;Stare Nabrzeże
8927;23,57,9;3,2,1;63;M;paper;Cegielniane
8931;63,56,8;3,2,1;42;M;internet;Kępa Bociania
8935;35,36,65;3,2,1;39;F;internet;Cegielniane
8936;59,30,49;3,2,1;66;M;internet;Stare Nabrzeże
8939;25,62,7;3,2,1;49;F;internet;Stare Nabrzeże
8942;57,48,5;3,2,1;40;F;paper;Kępa Bociania
8945;30,5,55;3,2,1;38;M;internet;Stare Nabrzeże
8946;17,37,24;3,2,1;28;M;internet;Stare Nabrzeże
8949;55,12,51;3,2,1;31;M;internet;Zatorze Klonowe
8952;63,51,61;3,2,1;35;F;internet;Zatorze Klonowe
8953;11,63,12;3,2,1;16;M;internet;Zatorze Klonowe
8954;56,43,31;3,2,1;60;M;internet;Kępa Bociania
8958;50,22,57;3,2,1;19;F;internet;Górki Lipowe
8962;13,51,15;3,2,1;62;M;internet;Górki Lipowe
8966;51,37,48;3,2,1;64;F;internet;Górki Lipowe
8968;22,41,29;3,2,1;21;F;internet;Stare Nabrzeże
8971;61,7,28;3,2,1;58;F;paper;Cegielniane
8975;15,22,55;3,2,1;41;F;internet;Stare Nabrzeże
8976;22,3,56;3,2,1;37;M;internet;Stare Nabrzeże
8980;4,5,12;3,2,1;38;M;internet;Stare Nabrzeże
8983;3,1,46;3,2,1;28;M;internet;Kępa Bociania
8986;65,3,7;3,2,1;83;F;internet;Nowe Sady
8987;59,4,52;3,2,1;34;F;internet;Cegielniane
8988;4,12,7;3,2,1;33;M;internet;Górki Lipowe
8989;7,51,12;3,2,1;60;F;internet;Cegielniane
8993;12,36,32;3,2,1;28;F;internet;Zatorze Klonowe
8995;12,58,63;3,2,1;56;M;internet;Stare Nabrzeże
8997;37,35,28;3,2,1;32;F;internet;Zatorze Klonowe
9000;28,17,7;3,2,1;51;F;internet;Cegielniane
9001;37,36,7;3,2,1;60;M;internet;Górki Lipowe
9005;50,30,28;3,2,1;41;M;internet;Olszowe Łęgi
9006;56,14,34;3,2,1;34;M;internet;Górki Lipowe
9010;42,55,56;3,2,1;50;F;internet;Kępa Bociania
9014;3,56,10;3,2,1;51;F;internet;Stare Nabrzeże
9018;5,24,14;3,2,1;46;F;internet;Kępa Bociania
9022;5,58,28;3,2,1;46;F;internet;Nowe Sady
9025;1,8,59;3,2,1;19;F;internet;Olszowe Łęgi
9028;12,42,15;3,2,1;41;F;internet;Cegielniane
9029;34,44,36;3,2,1;46;F;internet;Olszowe Łęgi
9032;15,13,5;3,2,1;64;M;internet;Nowe Sady
9034;15,13,63;3,2,1;40;F;internet;Kępa Bociania
9036;49,11,63;3,2,1;52;M;internet;Stare Nabrzeże
9040;59,13,44;3,2,1;47;F;internet;Górki Lipowe
9042;34,59,25;3,2,1;32;M;internet;Stare Nabrzeże
9045;41,43,28;3,2,1;53;M;internet;Nowe Sady
9048;7,63,30;3,2,1;52;M;internet;Stare Nabrzeże
9050;49,51,17;3,2,1;47;F;internet;Kępa Bociania
9053;47,21,25;3,2,1;63;F;internet;Zatorze Klonowe
9056;44,17,24;3,2,1;44;M;internet;Zatorze Klonowe
9059;52,12,55;3,2,1;25;M;internet;Cegielniane
9062;15,22,17;3,2,1;50;F;internet;Stare Nabrzeże
9066;9,12,34;3,2,1;75;M;internet;Kępa Bociania
9069;66,33,63;3,2,1;26;M;internet;Zatorze Klonowe
9073;51,13,22;3,2,1;58;M;internet;Olszowe Łęgi
9077;28,13,41;3,2,1;31;F;internet;Cegielniane
9080;3,26,46;3,2,1;16;F;internet;Kępa Bociania
9082;1,55,35;3,2,1;44;F;internet;Cegielniane
9086;58,28,57;3,2,1;28;F;internet;Cegielniane
9089;3,57,17;3,2,1;55;F;internet;Stare Nabrzeże
9092;57,17,30;3,2,1;48;F;internet;Kępa Bociania
9093;15,34,3;3,2,1;27;M;internet;Górki Lipowe
9095;22,19,2;3,2,1;46;M;internet;Górki Lipowe
9097;53,57,42;3,2,1;79;F;paper;Stare Nabrzeże
9101;28,7,55;3,2,1;21;F;internet;Zatorze Klonowe
9103;63,1,9;3,2,1;30;F;internet;Kępa Bociania
9105;56,42,37;3,2,1;40;M;internet;Kępa Bociania
9106;57,1,59;3,2,1;38;F;internet;Górki Lipowe
9110;33,17,13;3,2,1;56;F;paper;Zatorze Klonowe
9114;5,62,51;3,2,1;54;F;internet;Zatorze Klonowe
9118;3,17,9;3,2,1;49;F;internet;Kępa Bociania
9121;31,35,3;3,2,1;62;F;paper;Cegielniane
9125;63,9,56;3,2,1;36;F;internet;Zatorze Klonowe
9126;56,38,48;3,2,1;47;F;internet;Zatorze Klonowe
9128;25,55,2;3,2,1;45;M;internet;Zatorze Klonowe
9131;38,58,5;3,2,1;48;F;internet;Nowe Sady
9135;3,9,43;3,2,1;48;F;internet;Kępa Bociania
9138;56,2,26;3,2,1;57;M;internet;Zatorze Klonowe
9142;50,44,30;3,2,1;33;F;internet;Zatorze Klonowe
9145;51,9,7;3,2,1;31;F;internet;Cegielniane
9148;43,5,15;3,2,1;41;F;internet;Nowe Sady
9151;46,32,51;3,2,1;57;M;internet;Kępa Bociania
9152;65,42,38;3,2,1;64;F;internet;Olszowe Łęgi
9153;34,46,62;3,2,1;68;F;internet;Stare Nabrzeże
9157;66,43,21;3,2,1;49;F;internet;Kępa Bociania
9161;32,55,37;3,2,1;45;M;internet;Cegielniane
9162;43,52,32;3,2,1;23;F;internet;Kępa Bociania
9166;5,12,8;3,2,1;31;F;internet;Stare Nabrzeże
9169;12,37,3;3,2,1;43;M;internet;Cegielniane
9171;12,59,43;3,2,1;22;M;internet;Stare Nabrzeże
9174;55,15,7;3,2,1;45;F;internet;Olszowe Łęgi
9175;16,58,57;3,2,1;19;M;internet;Nowe Sady
9178;3,63,25;3,2,1;34;F;internet;Kępa Bociania
9179;56,65,44;3,2,1;58;M;internet;Górki Lipowe
9181;28,48,9;3,2,1;45;F;internet;Kępa Bociania
9182;56,58,32;3,2,1;34;F;internet;Stare Nabrzeże
9186;53,41,46;3,2,1;48;F;internet;Stare Nabrzeże
9187;52,28,48;3,2,1;66;F;internet;Cegielniane
9190;56,28,51;3,2,1;59;F;internet;Olszowe Łęgi
9193;49,57,8;3,2,1;50;F;internet;Kępa Bociania
9196;5,23,34;3,2,1;57;F;internet;Górki Lipowe
9197;65,20,17;3,2,1;30;M;internet;Stare Nabrzeże
9198;22,34,51;3,2,1;68;M;internet;Nowe Sady
9199;17,37,36;3,2,1;23;M;paper;Cegielniane
9200;52,55,35;3,2,1;17;F;internet;Zatorze Klonowe
9204;9,1,24;3,2,1;53;F;internet;Kępa Bociania
9207;37,8,22;3,2,1;29;M;internet;Stare Nabrzeże
9210;36,41,30;3,2,1;16;F;internet;Zatorze Klonowe
9212;56,38,22;3,2,1;46;F;internet;Nowe Sady
9213;57,56,28;3,2,1;28;M;internet;Stare Nabrzeże
9217;58,22,7;3,2,1;83;F;internet;Kępa Bociania
9220;28,47,42;3,2,1;37;M;internet;Zatorze Klonowe
9222;17,42,34;3,2,1;17;M;internet;Kępa Bociania
9226;34,17,46;3,2,1;44;M;internet;Kępa Bociania
9227;36,28,22;3,2,1;68;M;internet;Stare Nabrzeże
9231;56,7,38;3,2,1;52;M;internet;Olszowe Łęgi
9233;37,21,5;3,2,1;42;F;paper;Górki Lipowe
9237;37,44,55;3,2,1;62;M;internet;Cegielniane
9238;38,58,51;3,2,1;55;M;internet;Kępa Bociania
9240;1,57,13;3,2,1;57;F;paper;Zatorze Klonowe
9244;21,36,12;3,2,1;34;F;internet;Stare Nabrzeże
9246;46,5,25;3,2,1;55;F;internet;Zatorze Klonowe
9247;15,55,59;3,2,1;19;M;internet;Olszowe Łęgi
9251;42,9,46;3,2,1;67;F;paper;Kępa Bociania
9254;55,51,33;3,2,1;62;F;internet;Zatorze Klonowe
9257;63,32,21;3,2,1;41;F;internet;Cegielniane
9259;3,38,63;3,2,1;41;M;internet;Stare Nabrzeże
9262;28,14,57;3,2,1;48;M;internet;Cegielniane
9265;37,2,65;3,2,1;61;F;internet;Górki Lipowe
9266;46,1,12;3,2,1;45;F;internet;Zatorze Klonowe
9267;37,59,36;3,2,1;37;F;internet;Cegielniane
9270;15,58,52;3,2,1;72;M;internet;Zatorze Klonowe
9272;28,41,25;3,2,1;61;M;internet;Cegielniane
9276;19,51,63;3,2,1;29;M;internet;Zatorze Klonowe
9279;57,20,37;3,2,1;59;M;internet;Olszowe Łęgi
9281;36,18,3;3,2,1;60;F;paper;Cegielniane
9282;7,51,17;3,2,1;40;M;internet;Górki Lipowe
9286;9,42,59;3,2,1;58;F;paper;Kępa Bociania
9288;25,21,57;3,2,1;21;F;internet;Cegielniane
9289;28,62,42;3,2,1;55;M;internet;Stare Nabrzeże
9291;5,36,63;3,2,1;75;M;internet;Cegielniane
9292;28,56,59;3,2,1;49;F;internet;Stare Nabrzeże
9296;25,17,36;3,2,1;75;F;internet;Stare Nabrzeże
9300;37,17,22;3,2,1;20;F;internet;Cegielniane
9302;23,42,9;3,2,1;50;M;internet;Stare Nabrzeże
9303;44,3,32;3,2,1;24;F;internet;Kępa Bociania
9304;28,59,9;3,2,1;56;M;internet;Olszowe Łęgi
9307;3,32,24;3,2,1;39;F;internet;Kępa Bociania
9310;9,5,26;3,2,1;48;F;internet;Kępa Bociania
9313;15,25,48;3,2,1;30;M;internet;Górki Lipowe
9314;58,44,50;3,2,1;61;F;internet;Zatorze Klonowe
9318;8,63,2;3,2,1;73;F;paper;Górki Lipowe
9322;55,29,52;3,2,1;48;M;internet;Zatorze Klonowe
9325;24,18,21;3,2,1;47;F;internet;Cegielniane
9327;46,25,28;3,2,1;50;M;internet;Zatorze Klonowe
9329;18,63,58;3,2,1;48;F;internet;Górki Lipowe
9333;42,62,56;3,2,1;59;F;internet;Kępa Bociania
9335;32,47,62;3,2,1;33;F;internet;Zatorze Klonowe
9339;59,52,62;3,2,1;56;M;internet;Zatorze Klonowe
9340;35,34,63;3,2,1;16;F;internet;Olszowe Łęgi
9341;14,28,42;3,2,1;56;F;internet;Kępa Bociania
9343;33,10,5;3,2,1;44;M;internet;Cegielniane
9347;56,42,22;3,2,1;53;M;internet;Kępa Bociania
9349;35,15,7;3,2,1;56;M;internet;Olszowe Łęgi
9352;12,28,55;3,2,1;30;M;paper;Zatorze Klonowe
9354;59,32,17;3,2,1;49;F;internet;Stare Nabrzeże
9358;30,49,52;3,2,1;50;F;internet;Zatorze Klonowe
9359;57,49,41;3,2,1;46;M;internet;Cegielniane
9363;51,63,55;3,2,1;63;M;internet;Olszowe Łęgi
9364;15,8,12;3,2,1;40;F;paper;Zatorze Klonowe
9365;28,35,62;3,2,1;25;F;internet;Cegielniane
9368;30,41,17;3,2,1;49;F;internet;Zatorze Klonowe
9370;52,50,41;3,2,1;41;M;internet;Zatorze Klonowe
9373;42,9,44;3,2,1;56;M;internet;Olszowe Łęgi
9375;5,33,50;3,2,1;57;F;internet;Cegielniane
9378;3,21,55;3,2,1;24;F;internet;Cegielniane
9382;28,34,32;3,2,1;81;M;internet;Cegielniane
9384;8,9,63;3,2,1;52;F;internet;Olszowe Łęgi
9385;63,46,29;3,2,1;61;M;internet;Kępa Bociania
9386;24,63,17;3,2,1;57;M;paper;Cegielniane
9390;42,5,8;3,2,1;17;F;internet;Stare Nabrzeże
9393;34,37,2;3,2,1;46;M;internet;Górki Lipowe
9396;10,28,32;3,2,1;59;F;internet;Kępa Bociania
9399;13,63,3;3,2,1;51;M;internet;Kępa Bociania
9401;34,43,8;3,2,1;16;M;internet;Stare Nabrzeże
9404;28,32,16;3,2,1;68;M;paper;Olszowe Łęgi
9407;42,62,15;3,2,1;41;F;internet;Zatorze Klonowe
9409;21,36,7;3,2,1;33;M;internet;Górki Lipowe
9411;17,65,21;3,2,1;37;F;paper;Cegielniane
9415;13,17,25;3,2,1;32;M;internet;Olszowe Łęgi
9419;32,44,8;3,2,1;41;F;internet;Nowe Sady
9423;51,62,49;3,2,1;41;F;internet;Górki Lipowe
9426;46,21,15;3,2,1;26;M;internet;Zatorze Klonowe
9430;21,51,36;3,2,1;54;O;internet;Cegielniane
9434;1,38,24;3,2,1;46;M;internet;Kępa Bociania
9437;13,12,65;3,2,1;48;F;internet;Zatorze Klonowe
9441;13,25,42;3,2,1;52;F;internet;Górki Lipowe
9444;36,20,34;3,2,1;29;F;internet;Olszowe Łęgi
9446;37,57,62;3,2,1;40;F;internet;Cegielniane
9447;31,46,24;3,2,1;69;F;internet;Kępa Bociania
9450;50,8,17;3,2,1;38;F;internet;Stare Nabrzeże
9453;51,63,2;3,2,1;65;F;internet;Górki Lipowe
9456;44,17,41;3,2,1;73;F;internet;Stare Nabrzeże
9460;37,51,36;3,2,1;57;M;internet;Zatorze Klonowe
9463;7,33,12;3,2,1;32;F;internet;Cegielniane
9467;37,28,33;3,2,1;32;M;internet;Cegielniane
9470;3,4,30;3,2,1;59;M;paper;Kępa Bociania
9474;41,46,25;3,2,1;43;M;internet;Cegielniane
9476;18,24,57;3,2,1;36;F;paper;Cegielniane
9477;9,17,33;3,2,1;89;F;internet;Stare Nabrzeże
9480;15,12,41;3,2,1;45;F;internet;Górki Lipowe
9482;41,11,65;3,2,1;36;M;internet;Zatorze Klonowe
9485;26,28,24;3,2,1;79;F;internet;Cegielniane
9488;46,25,55;3,2,1;42;M;internet;Zatorze Klonowe
9492;66,63,37;3,2,1;16;F;internet;Stare Nabrzeże
9496;37,55,7;3,2,1;50;F;internet;Cegielniane
9497;3,13,57;3,2,1;40;F;internet;Górki Lipowe
9500;14,51,8;3,2,1;53;F;internet;Kępa Bociania
9502;28,36,12;3,2,1;58;F;internet;Cegielniane
9506;46,52,42;3,2,1;57;M;internet;Stare Nabrzeże
9508;24,10,48;3,2,1;47;M;internet;Zatorze Klonowe
9510;56,46,12;3,2,1;30;M;internet;Nowe Sady
9512;25,45,22;3,2,1;60;M;internet;Olszowe Łęgi
9514;12,24,28;3,2,1;45;F;internet;Cegielniane
9515;23,37,62;3,2,1;41;M;internet;Cegielniane
9516;31,9,65;3,2,1;56;F;internet;Górki Lipowe
9519;59,57,37;3,2,1;50;M;internet;Olszowe Łęgi
9522;42,58,14;3,2,1;70;F;internet;Kępa Bociania
9525;3,5,52;3,2,1;56;F;internet;Zatorze Klonowe
9528;25,42,15;3,2,1;35;M;internet;Olszowe Łęgi
9530;5,8,17;3,2,1;30;F;internet;Zatorze Klonowe
9533;63,28,61;3,2,1;28;F;internet;Zatorze Klonowe
9534;42,15,57;3,2,1;28;F;internet;Górki Lipowe
9535;4,3,1;3,2,1;51;F;internet;Nowe Sady
9539;16,52,28;3,2,1;35;F;internet;Kępa Bociania
9542;55,63,42;3,2,1;35;M;internet;Górki Lipowe
9545;46,62,12;3,2,1;63;F;internet;Olszowe Łęgi
9547;8,49,51;3,2,1;47;M;internet;Nowe Sady
9549;21,57,46;3,2,1;38;F;paper;Cegielniane
9553;47,32,38;3,2,1;36;F;internet;Cegielniane
9557;58,37,56;3,2,1;43;F;internet;Górki Lipowe
9560;58,36,7;3,2,1;48;M;internet;Górki Lipowe
9563;18,10,28;3,2,1;23;M;internet;Zatorze Klonowe
9564;28,33,56;3,2,1;22;M;internet;Stare Nabrzeże
9567;15,17,1;3,2,1;64;M;internet;Zatorze Klonowe
9568;9,34,21;3,2,1;34;M;internet;Górki Lipowe
9571;12,46,13;3,2,1;37;F;internet;Stare Nabrzeże
9575;8,51,59;3,2,1;63;F;internet;Olszowe Łęgi
9576;28,25,7;3,2,1;34;M;internet;Cegielniane
9577;2,17,48;3,2,1;16;F;internet;Górki Lipowe
9579;56,2,9;3,2,1;44;M;internet;Nowe Sady
9580;18,59,58;3,2,1;25;M;internet;Zatorze Klonowe
9582;51,62,41;3,2,1;54;M;internet;Górki Lipowe
9586;42,24,17;3,2,1;16;M;internet;Kępa Bociania
9587;28,21,51;3,2,1;39;M;internet;Górki Lipowe
9589;25,5,44;3,2,1;43;F;internet;Zatorze Klonowe
9592;62,57,39;3,2,1;27;F;internet;Olszowe Łęgi
9596;59,12,13;3,2,1;71;F;internet;Cegielniane
9598;3,2,57;3,2,1;52;M;internet;Górki Lipowe
9602;28,44,63;3,2,1;57;F;internet;Zatorze Klonowe
9606;17,12,63;3,2,1;61;M;internet;Zatorze Klonowe
9607;55,59,12;3,2,1;51;F;internet;Stare Nabrzeże
9610;15,12,35;3,2,1;71;F;internet;Zatorze Klonowe
9613;32,48,53;3,2,1;52;M;internet;Górki Lipowe
9616;59,58,7;3,2,1;56;F;internet;Olszowe Łęgi
9618;7,46,12;3,2,1;32;M;internet;Górki Lipowe
9621;7,28,59;3,2,1;35;F;internet;Górki Lipowe
9622;34,13,9;3,2,1;28;F;internet;Kępa Bociania
9625;55,12,38;3,2,1;58;F;internet;Stare Nabrzeże
9629;49,17,5;3,2,1;63;M;internet;Zatorze Klonowe
9633;51,55,45;3,2,1;16;M;internet;Stare Nabrzeże
9634;63,44,56;3,2,1;46;F;internet;Stare Nabrzeże
9638;35,42,2;3,2,1;64;F;paper;Stare Nabrzeże
9642;3,12,63;3,2,1;42;F;internet;Stare Nabrzeże
9645;42,34,51;3,2,1;49;F;internet;Olszowe Łęgi
9646;58,51,5;3,2,1;48;M;internet;Nowe Sady
9648;22,46,25;3,2,1;48;M;internet;Zatorze Klonowe
9651;57,51,12;3,2,1;65;F;paper;Górki Lipowe
9655;29,55,1;3,2,1;50;F;internet;Cegielniane
9657;2,46,3;3,2,1;47;F;internet;Kępa Bociania
9659;9,42,50;3,2,1;72;F;internet;Nowe Sady
9662;14,17,65;3,2,1;53;F;internet;Stare Nabrzeże
9665;57,52,17;3,2,1;32;F;internet;Cegielniane
9666;12,2,57;3,2,1;37;F;internet;Kępa Bociania
9668;37,49,7;3,2,1;30;F;internet;Górki Lipowe
9669;32,45,25;3,2,1;42;M;internet;Stare Nabrzeże
9673;17,4,43;3,2,1;31;M;internet;Stare Nabrzeże
9674;12,32,63;3,2,1;32;F;internet;Stare Nabrzeże
9678;36,28,22;3,2,1;49;F;internet;Cegielniane
9679;46,12,57;3,2,1;61;F;internet;Olszowe Łęgi
9681;63,51,13;3,2,1;41;F;internet;Górki Lipowe
9685;42,57,9;3,2,1;32;M;internet;Olszowe Łęgi
9686;21,62,12;3,2,1;31;F;internet;Stare Nabrzeże
9689;48,28,9;3,2,1;43;F;internet;Cegielniane
9692;55,25,23;3,2,1;55;M;internet;Cegielniane
9694;56,3,42;3,2,1;40;M;internet;Kępa Bociania
9697;19,14,38;3,2,1;65;F;internet;Kępa Bociania
9698;29,17,43;3,2,1;46;M;internet;Stare Nabrzeże
9700;21,41,11;3,2,1;47;F;internet;Zatorze Klonowe
9704;2,41,55;3,2,1;59;M;internet;Górki Lipowe
9708;57,10,3;3,2,1;44;F;internet;Kępa Bociania
9711;57,31,43;3,2,1;39;F;internet;Stare Nabrzeże
9713;15,52,9;3,2,1;27;F;internet;Górki Lipowe
9715;33,42,9;3,2,1;77;F;internet;Stare Nabrzeże
9717;12,7,47;3,2,1;21;M;internet;Cegielniane
9719;7,55,25;3,2,1;59;F;internet;Górki Lipowe
9722;24,37,28;3,2,1;52;M;internet;Stare Nabrzeże
9725;58,7,1;3,2,1;45;F;internet;Nowe Sady
9729;37,21,2;3,2,1;39;M;internet;Stare Nabrzeże
9733;10,2,17;3,2,1;24;F;internet;Górki Lipowe
9737;15,13,26;3,2,1;58;F;internet;Cegielniane
9738;46,2,30;3,2,1;25;F;internet;Górki Lipowe
9742;55,65,2;3,2,1;34;F;internet;Górki Lipowe
9743;15,36,12;3,2,1;42;M;internet;Górki Lipowe
9746;46,18,12;3,2,1;22;F;internet;Zatorze Klonowe
9747;38,10,32;3,2,1;72;F;internet;Nowe Sady
9749;2,41,13;3,2,1;33;F;internet;Cegielniane
9751;52,65,1;3,2,1;23;M;internet;Górki Lipowe
9755;4,7,10;3,2,1;49;F;internet;Kępa Bociania
9759;4,29,43;3,2,1;59;M;internet;Kępa Bociania
9763;15,51,63;3,2,1;60;F;internet;Stare Nabrzeże
9767;3,15,25;3,2,1;28;F;internet;Cegielniane
9769;34,25,21;3,2,1;61;M;internet;Stare Nabrzeże
9771;62,20,30;3,2,1;66;M;internet;Stare Nabrzeże
9773;57,44,22;3,2,1;57;F;internet;Górki Lipowe
9777;13,21,15;3,2,1;53;M;internet;Cegielniane
9781;52,28,7;3,2,1;50;O;internet;Zatorze Klonowe
9783;7,52,28;3,2,1;50;M;internet;Górki Lipowe
9785;63,57,32;3,2,1;54;F;paper;Kępa Bociania
9786;55,38,37;3,2,1;50;F;internet;Stare Nabrzeże
9787;1,14,25;3,2,1;23;F;internet;Górki Lipowe
9791;7,51,63;3,2,1;37;F;internet;Stare Nabrzeże
9795;43,11,17;3,2,1;26;M;internet;Zatorze Klonowe
9796;46,24,12;3,2,1;87;F;internet;Cegielniane
9798;63,43,58;3,2,1;58;M;internet;Kępa Bociania
9799;17,30,22;3,2,1;55;M;internet;Kępa Bociania
9802;1,43,9;3,2,1;31;F;internet;Stare Nabrzeże
9806;3,13,35;3,2,1;31;M;internet;Górki Lipowe
9808;21,3,63;3,2,1;59;F;internet;Nowe Sady
9812;14,17,49;3,2,1;57;F;internet;Górki Lipowe
9816;66,24,26;3,2,1;53;F;internet;Stare Nabrzeże
9818;15,3,21;3,2,1;23;F;internet;Górki Lipowe
9819;34,35,61;3,2,1;45;M;internet;Stare Nabrzeże
9822;28,36,47;3,2,1;66;M;internet;Cegielniane
9826;52,3,8;3,2,1;22;M;internet;Nowe Sady
9827;36,31,1;3,2,1;35;M;paper;Zatorze Klonowe
9828;32,28,49;3,2,1;65;M;internet;Kępa Bociania
9829;37,65,12;3,2,1;42;F;internet;Górki Lipowe
9830;34,2,12;3,2,1;54;M;internet;Kępa Bociania
9831;52,58,2;3,2,1;78;F;internet;Górki Lipowe
9834;36,17,42;3,2,1;16;F;internet;Stare Nabrzeże
9837;63,56,50;3,2,1;61;M;internet;Stare Nabrzeże
9838;36,44,22;3,2,1;57;M;internet;Kępa Bociania
9841;28,1,32;3,2,1;61;F;internet;Kępa Bociania
9845;49,66,22;3,2,1;58;F;internet;Kępa Bociania
9849;1,38,28;3,2,1;44;M;internet;Cegielniane
9850;30,8,37;3,2,1;49;M;internet;Kępa Bociania
9853;44,56,14;3,2,1;43;M;internet;Nowe Sady
9856;5,57,46;3,2,1;43;F;internet;Kępa Bociania
9857;24,46,29;3,2,1;37;M;internet;Stare Nabrzeże
9858;8,57,34;3,2,1;63;F;internet;Kępa Bociania
9861;17,30,5;3,2,1;27;M;internet;Kępa Bociania
9865;56,59,42;3,2,1;48;F;internet;Stare Nabrzeże
9868;36,46,62;3,2,1;16;F;internet;Cegielniane
9872;32,8,2;3,2,1;49;F;internet;Kępa Bociania
9876;56,38,42;3,2,1;22;F;internet;Olszowe Łęgi
9880;13,12,3;3,2,1;53;F;internet;Cegielniane
9882;12,3,21;3,2,1;43;M;internet;Stare Nabrzeże
9883;29,9,21;3,2,1;49;M;internet;Cegielniane
9887;3,2,63;3,2,1;50;M;internet;Cegielniane
9890;63,7,10;3,2,1;30;M;internet;Stare Nabrzeże
9891;2,43,59;3,2,1;36;F;paper;Stare Nabrzeże
9893;62,22,31;3,2,1;67;M;paper;Nowe Sady
9897;44,25,56;3,2,1;34;F;internet;Nowe Sady
9901;28,3,37;3,2,1;43;F;internet;Zatorze Klonowe
9904;62,46,35;3,2,1;34;F;internet;Cegielniane
9905;52,47,12;3,2,1;46;M;paper;Stare Nabrzeże
9909;13,55,44;3,2,1;50;F;internet;Cegielniane
9911;22,9,52;3,2,1;85;F;internet;Stare Nabrzeże
9913;65,9,58;3,2,1;68;M;paper;Kępa Bociania
9917;15,57,44;3,2,1;57;M;paper;Stare Nabrzeże
9919;36,44,59;3,2,1;52;M;internet;Stare Nabrzeże
9920;35,50,48;3,2,1;47;F;internet;Cegielniane
9922;56,44,14;3,2,1;35;M;internet;Olszowe Łęgi
9926;38,56,44;3,2,1;22;F;internet;Cegielniane
9928;9,52,1;3,2,1;53;F;internet;Cegielniane
9932;57,22,51;3,2,1;66;F;internet;Kępa Bociania
9934;37,33,51;3,2,1;56;F;internet;Stare Nabrzeże
9935;9,55,26;3,2,1;16;F;internet;Zatorze Klonowe
9938;14,56,15;3,2,1;87;M;paper;Zatorze Klonowe
9939;3,52,24;3,2,1;81;M;paper;Kępa Bociania
9942;22,17,56;3,2,1;16;F;internet;Stare Nabrzeże
9945;56,48,5;3,2,1;45;F;internet;Zatorze Klonowe
9949;51,55,8;3,2,1;52;M;internet;Stare Nabrzeże
9951;2,52,7;3,2,1;22;F;internet;Górki Lipowe
9953;46,28,3;3,2,1;48;F;internet;Kępa Bociania
9957;57,36,16;3,2,1;36;F;internet;Olszowe Łęgi
9961;14,57,46;3,2,1;68;F;internet;Nowe Sady
9964;46,9,33;3,2,1;26;F;internet;Nowe Sady
9965;50,35,12;3,2,1;45;F;internet;Cegielniane
9968;55,57,56;3,2,1;54;M;internet;Kępa Bociania
9970;32,56,57;3,2,1;49;F;internet;Olszowe Łęgi
9972;41,43,25;3,2,1;54;F;internet;Cegielniane
9973;21,15,30;3,2,1;67;F;internet;Kępa Bociania
9975;34,32,12;3,2,1;46;M;internet;Kępa Bociania
9977;1,63,9;3,2,1;47;M;internet;Nowe Sady
9979;3,37,20;3,2,1;62;M;internet;Zatorze Klonowe
9982;51,28,63;3,2,1;26;M;internet;Cegielniane
9985;17,3,32;3,2,1;52;M;internet;Kępa Bociania
9989;55,25,12;3,2,1;16;M;internet;Stare Nabrzeże
9993;59,34,22;3,2,1;50;F;internet;Kępa Bociania
9995;32,52,16;3,2,1;30;M;internet;Nowe Sady
9998;57,17,31;3,2,1;38;M;internet;Zatorze Klonowe
9999;63,13,12;3,2,1;53;F;internet;Górki Lipowe
10003;3,63,15;3,2,1;30;M;internet;Kępa Bociania
10004;63,42,3;3,2,1;28;F;internet;Stare Nabrzeże
10006;57,44,42;3,2,1;57;M;internet;Kępa Bociania
10010;7,56,46;3,2,1;18;F;internet;Stare Nabrzeże
10013;12,7,3;3,2,1;44;F;internet;Kępa Bociania
10016;38,57,61;3,2,1;31;F;internet;Nowe Sady
10018;2,46,59;3,2,1;43;F;internet;Nowe Sady
10019;12,9,32;3,2,1;73;F;internet;Górki Lipowe
10021;13,63,3;3,2,1;46;M;internet;Olszowe Łęgi
10025;15,41,38;3,2,1;38;F;internet;Zatorze Klonowe
10028;48,23,9;3,2,1;72;F;internet;Cegielniane
10030;21,45,5;3,2,1;58;M;internet;Cegielniane
10032;26,62,24;3,2,1;31;F;internet;Cegielniane
10033;20,2,13;3,2,1;45;M;internet;Górki Lipowe
10035;30,17,33;3,2,1;61;M;internet;Górki Lipowe
10039;62,41,47;3,2,1;22;F;internet;Stare Nabrzeże
10042;33,16,55;3,2,1;37;F;internet;Zatorze Klonowe
10044;13,7,52;3,2,1;44;F;internet;Górki Lipowe
10048;44,22,7;3,2,1;54;F;internet;Stare Nabrzeże
10051;19,46,9;3,2,1;57;F;paper;Olszowe Łęgi
10054;9,15,8;3,2,1;26;F;internet;Stare Nabrzeże
10055;47,11,21;3,2,1;44;F;internet;Cegielniane
10056;46,63,34;3,2,1;58;M;internet;Kępa Bociania
10060;44,42,9;3,2,1;22;M;internet;Górki Lipowe
10062;65,57,55;3,2,1;47;F;internet;Nowe Sady
10063;3,51,41;3,2,1;26;F;internet;Stare Nabrzeże
10064;13,34,28;3,2,1;48;F;internet;Kępa Bociania
10067;14,25,44;3,2,1;83;M;paper;Górki Lipowe
10068;59,5,36;3,2,1;26;M;internet;Zatorze Klonowe
10072;14,21,47;3,2,1;31;M;internet;Cegielniane
10075;41,13,17;3,2,1;38;F;internet;Cegielniane
10079;55,36,42;3,2,1;43;F;internet;Stare Nabrzeże
10083;28,5,7;3,2,1;72;M;paper;Kępa Bociania
10086;46,14,3;3,2,1;44;M;internet;Kępa Bociania
10089;13,12,23;3,2,1;55;F;internet;Górki Lipowe
10091;31,52,59;3,2,1;16;F;internet;Nowe Sady
10094;24,31,15;3,2,1;48;F;internet;Kępa Bociania
10096;57,29,3;3,2,1;17;M;internet;Olszowe Łęgi
10099;28,31,17;3,2,1;36;F;internet;Cegielniane
10103;22,3,17;3,2,1;67;M;internet;Kępa Bociania
10107;53,65,33;3,2,1;55;M;internet;Stare Nabrzeże
10110;9,51,3;3,2,1;16;F;paper;Kępa Bociania
10113;15,51,5;3,2,1;41;F;internet;Stare Nabrzeże
10117;63,41,59;3,2,1;63;F;internet;Cegielniane
10119;5,49,34;3,2,1;46;F;internet;Olszowe Łęgi
10120;29,31,57;3,2,1;71;F;internet;Kępa Bociania
10124;20,50,23;3,2,1;24;M;internet;Górki Lipowe
10125;17,44,43;3,2,1;17;F;internet;Kępa Bociania
10126;28,9,51;3,2,1;48;M;internet;Stare Nabrzeże
10130;46,22,42;3,2,1;19;M;internet;Cegielniane
10132;57,17,15;3,2,1;70;M;paper;Zatorze Klonowe
10134;11,17,36;3,2,1;37;F;internet;Cegielniane
10138;52,41,53;3,2,1;19;F;internet;Nowe Sady
10139;21,55,58;3,2,1;46;M;internet;Zatorze Klonowe
10143;43,50,58;3,2,1;38;F;internet;Kępa Bociania
10145;36,55,32;3,2,1;25;M;internet;Kępa Bociania
10148;33,56,3;3,2,1;55;F;internet;Olszowe Łęgi
10149;21,42,1;3,2,1;36;F;internet;Olszowe Łęgi
10153;51,13,36;3,2,1;37;M;internet;Górki Lipowe
10155;9,55,38;3,2,1;46;F;internet;Stare Nabrzeże
10156;32,24,7;3,2,1;47;F;internet;Zatorze Klonowe
10157;46,37,57;3,2,1;45;F;internet;Kępa Bociania
10160;62,57,63;3,2,1;48;M;internet;Olszowe Łęgi
10162;56,4,2;3,2,1;31;F;internet;Kępa Bociania
10166;48,29,23;3,2,1;34;M;internet;Zatorze Klonowe
10167;1,44,22;3,2,1;50;F;internet;Zatorze Klonowe
10169;28,12,3;3,2,1;46;F;internet;Zatorze Klonowe
10172;24,51,21;3,2,1;63;F;internet;Stare Nabrzeże
10173;12,25,7;3,2,1;59;M;internet;Górki Lipowe
10175;57,25,8;3,2,1;44;F;internet;Kępa Bociania
10179;17,41,57;3,2,1;31;M;internet;Cegielniane
10180;34,18,57;3,2,1;55;F;internet;Górki Lipowe
10182;55,36,5;3,2,1;56;M;internet;Zatorze Klonowe
10185;44,43,25;3,2,1;40;F;internet;Stare Nabrzeże
10186;9,53,51;3,2,1;53;F;internet;Kępa Bociania
10189;44,3,42;3,2,1;47;F;internet;Kępa Bociania
10193;25,46,10;3,2,1;33;F;internet;Stare Nabrzeże
10195;22,29,14;3,2,1;56;M;internet;Nowe Sady
10197;21,37,56;3,2,1;86;F;internet;Zatorze Klonowe
10201;59,9,32;3,2,1;29;F;internet;Nowe Sady
10203;15,17,21;3,2,1;26;M;internet;Górki Lipowe
10206;12,47,39;3,2,1;49;F;internet;Olszowe Łęgi
10207;41,32,50;3,2,1;39;F;internet;Kępa Bociania
10210;7,12,28;3,2,1;41;F;internet;Cegielniane
10213;28,15,38;3,2,1;49;F;internet;Zatorze Klonowe
10217;46,21,15;3,2,1;38;M;internet;Zatorze Klonowe
10220;56,24,65;3,2,1;54;F;internet;Górki Lipowe
10224;37,42,51;3,2,1;51;F;internet;Stare Nabrzeże
10226;8,26,62;3,2,1;46;M;paper;Górki Lipowe
10229;1,37,48;3,2,1;66;F;internet;Cegielniane
10233;62,44,2;3,2,1;40;M;internet;Kępa Bociania
10237;12,17,41;3,2,1;78;M;internet;Kępa Bociania
10238;28,3,58;3,2,1;33;M;internet;Olszowe Łęgi
10241;14,35,41;3,2,1;23;M;internet;Zatorze Klonowe
10242;26,24,38;3,2,1;46;F;internet;Stare Nabrzeże
10245;34,51,57;3,2,1;61;M;internet;Kępa Bociania
10248;2,46,25;3,2,1;29;M;internet;Stare Nabrzeże
10250;20,34,42;3,2,1;55;M;internet;Nowe Sady
10251;33,1,32;3,2,1;41;F;internet;Olszowe Łęgi
10252;3,26,7;3,2,1;47;F;internet;Olszowe Łęgi
10254;56,51,14;3,2,1;16;M;internet;Górki Lipowe
10255;51,43,2;3,2,1;24;F;internet;Górki Lipowe
10259;13,44,15;3,2,1;73;F;internet;Górki Lipowe
10261;20,9,59;3,2,1;16;M;internet;Kępa Bociania
10265;57,15,17;3,2,1;46;M;internet;Kępa Bociania
10268;21,51,48;3,2,1;68;M;internet;Górki Lipowe
10272;62,5,26;3,2,1;60;M;internet;Kępa Bociania
10275;24,12,21;3,2,1;45;F;internet;Zatorze Klonowe
10277;7,38,15;3,2,1;16;F;paper;Cegielniane
10278;37,57,42;3,2,1;53;M;internet;Kępa Bociania
10281;63,20,21;3,2,1;17;M;internet;Zatorze Klonowe
10282;57,16,3;3,2,1;52;M;internet;Kępa Bociania
10286;2,1,14;3,2,1;16;F;internet;Olszowe Łęgi
10287;8,16,3;3,2,1;55;F;internet;Zatorze Klonowe
10291;15,52,36;3,2,1;21;M;internet;Górki Lipowe
10294;33,21,58;3,2,1;52;M;internet;Cegielniane
10298;44,29,42;3,2,1;51;M;internet;Olszowe Łęgi
10299;5,63,2;3,2,1;56;M;internet;Górki Lipowe
10303;2,63,37;3,2,1;26;F;internet;Zatorze Klonowe
10304;21,37,45;3,2,1;75;M;internet;Zatorze Klonowe
10308;38,57,28;3,2,1;62;F;internet;Zatorze Klonowe
10312;29,8,42;3,2,1;44;M;internet;Kępa Bociania
10313;51,62,11;3,2,1;45;F;internet;Cegielniane
10316;3,22,13;3,2,1;59;F;internet;Kępa Bociania
10317;41,51,14;3,2,1;66;M;internet;Olszowe Łęgi
10321;59,14,3;3,2,1;49;M;internet;Stare Nabrzeże
10322;63,3,34;3,2,1;70;F;internet;Stare Nabrzeże
10323;7,62,53;3,2,1;36;F;internet;Stare Nabrzeże
10325;38,65,28;3,2,1;59;M;internet;Zatorze Klonowe
10328;24,58,25;3,2,1;21;F;internet;Stare Nabrzeże
10331;13,46,17;3,2,1;38;F;internet;Stare Nabrzeże
10333;55,8,28;3,2,1;35;F;internet;Cegielniane
10336;25,2,5;3,2,1;58;F;internet;Górki Lipowe
10337;22,25,46;3,2,1;32;M;internet;Kępa Bociania
10338;17,51,52;3,2,1;33;M;internet;Zatorze Klonowe
10342;12,32,13;3,2,1;33;F;internet;Stare Nabrzeże
10345;55,1,5;3,2,1;40;F;internet;Olszowe Łęgi
10347;55,44,58;3,2,1;52;M;internet;Olszowe Łęgi
10351;51,57,32;3,2,1;23;M;internet;Kępa Bociania
10355;25,17,51;3,2,1;34;F;internet;Cegielniane
10356;21,12,34;3,2,1;19;M;internet;Górki Lipowe
10359;13,25,55;3,2,1;31;M;internet;Zatorze Klonowe
10362;3,9,25;3,2,1;44;M;internet;Kępa Bociania
10363;12,7,3;3,2,1;28;F;internet;Stare Nabrzeże
10365;7,28,55;3,2,1;47;M;internet;Cegielniane
10368;2,57,63;3,2,1;40;F;internet;Kępa Bociania
10371;37,28,24;3,2,1;38;F;internet;Górki Lipowe
10372;17,12,50;3,2,1;39;F;internet;Stare Nabrzeże
10376;56,3,41;3,2,1;28;F;internet;Olszowe Łęgi
10378;9,23,13;3,2,1;60;O;paper;Cegielniane
10382;34,57,3;3,2,1;50;F;internet;Nowe Sady
10383;21,57,51;3,2,1;57;F;internet;Kępa Bociania
10387;59,51,52;3,2,1;45;F;internet;Olszowe Łęgi
10391;16,59,62;3,2,1;61;F;internet;Kępa Bociania
10392;63,7,5;3,2,1;32;M;internet;Stare Nabrzeże
10396;13,11,43;3,2,1;29;F;internet;Olszowe Łęgi
10400;12,58,9;3,2,1;60;M;internet;Górki Lipowe
10404;9,59,55;3,2,1;30;F;internet;Stare Nabrzeże
10405;47,17,28;3,2,1;39;M;internet;Zatorze Klonowe
10409;52,51,3;3,2,1;33;F;internet;Kępa Bociania
10410;9,41,30;3,2,1;44;M;internet;Zatorze Klonowe
10412;7,25,14;3,2,1;51;M;internet;Cegielniane
10414;36,25,33;3,2,1;54;F;internet;Cegielniane
10418;62,22,2;3,2,1;42;F;internet;Kępa Bociania
10420;11,56,22;3,2,1;45;F;internet;Zatorze Klonowe
10422;31,7,25;3,2,1;21;F;internet;Zatorze Klonowe
10423;57,55,15;3,2,1;27;M;internet;Zatorze Klonowe
10425;22,37,21;3,2,1;66;F;internet;Zatorze Klonowe
10427;25,46,63;3,2,1;25;M;internet;Zatorze Klonowe
10429;50,8,66;3,2,1;53;M;internet;Kępa Bociania
10432;12,3,34;3,2,1;16;M;internet;Stare Nabrzeże
10434;34,42,62;3,2,1;39;M;internet;Zatorze Klonowe
10437;28,57,12;3,2,1;45;F;internet;Cegielniane
10439;15,8,17;3,2,1;16;F;internet;Nowe Sady
10443;62,44,7;3,2,1;16;F;internet;Olszowe Łęgi
10447;44,15,7;3,2,1;24;M;internet;Olszowe Łęgi
10451;28,42,58;3,2,1;47;M;internet;Kępa Bociania
10452;3,22,9;3,2,1;29;M;internet;Zatorze Klonowe
10455;12,44,28;3,2,1;49;M;internet;Górki Lipowe
10457;3,21,65;3,2,1;42;M;internet;Kępa Bociania
10461;13,66,55;3,2,1;25;F;internet;Górki Lipowe
10465;48,41,12;3,2,1;16;F;internet;Zatorze Klonowe
10467;32,3,56;3,2,1;67;M;internet;Stare Nabrzeże
10471;56,3,42;3,2,1;43;F;internet;Kępa Bociania
10473;56,36,41;3,2,1;43;F;internet;Górki Lipowe
10477;62,38,58;3,2,1;45;M;internet;Cegielniane
10479;17,34,24;3,2,1;50;M;internet;Zatorze Klonowe
10480;28,33,20;3,2,1;50;F;internet;Zatorze Klonowe
10481;32,21,12;3,2,1;57;F;paper;Stare Nabrzeże
10484;55,47,36;3,2,1;46;F;internet;Cegielniane
10488;50,17,22;3,2,1;55;M;internet;Kępa Bociania
10489;57,18,5;3,2,1;47;F;internet;Kępa Bociania
10493;28,59,52;3,2,1;30;F;internet;Zatorze Klonowe
10496;41,65,34;3,2,1;37;F;internet;Górki Lipowe
10500;44,13,61;3,2,1;54;M;internet;Górki Lipowe
10504;22,52,14;3,2,1;48;F;internet;Kępa Bociania
10507;16,12,15;3,2,1;78;F;paper;Górki Lipowe
10510;1,21,55;3,2,1;31;M;internet;Olszowe Łęgi
10513;17,28,57;3,2,1;23;F;internet;Kępa Bociania
10516;33,22,62;3,2,1;39;M;internet;Cegielniane
10520;7,12,37;3,2,1;31;F;internet;Cegielniane
10523;14,5,38;3,2,1;63;F;internet;Kępa Bociania
10526;63,56,5;3,2,1;42;M;internet;Olszowe Łęgi
10529;41,46,21;3,2,1;77;M;paper;Kępa Bociania
10532;2,36,62;3,2,1;67;M;internet;Stare Nabrzeże
10535;57,7,51;3,2,1;45;M;internet;Nowe Sady
10536;2,38,59;3,2,1;54;F;internet;Górki Lipowe
10537;46,22,55;3,2,1;53;F;internet;Górki Lipowe
10540;63,13,41;3,2,1;38;F;internet;Kępa Bociania
10543;49,2,9;3,2,1;41;M;paper;Górki Lipowe
10545;42,13,25;3,2,1;20;M;internet;Olszowe Łęgi
10548;25,51,46;3,2,1;47;F;paper;Zatorze Klonowe
10551;42,12,22;3,2,1;26;M;internet;Stare Nabrzeże
10555;65,3,16;3,2,1;34;M;internet;Nowe Sady
10556;41,62,21;3,2,1;72;M;internet;Górki Lipowe
10557;9,17,62;3,2,1;59;M;internet;Kępa Bociania
10559;36,25,35;3,2,1;16;F;internet;Cegielniane
10563;12,8,63;3,2,1;34;M;internet;Kępa Bociania
10565;63,12,21;3,2,1;34;M;internet;Stare Nabrzeże
10566;55,18,51;3,2,1;66;F;paper;Górki Lipowe
10567;20,13,30;3,2,1;69;M;paper;Zatorze Klonowe
10570;24,47,57;3,2,1;41;M;internet;Kępa Bociania
10574;42,51,56;3,2,1;48;F;paper;Olszowe Łęgi
10578;52,22,30;3,2,1;49;F;internet;Olszowe Łęgi
10579;49,63,25;3,2,1;34;M;internet;Nowe Sady
10581;43,57,46;3,2,1;42;F;internet;Nowe Sady
10584;32,56,51;3,2,1;25;M;internet;Nowe Sady
10587;34,28,16;3,2,1;62;F;internet;Nowe Sady
10590;22,3,12;3,2,1;41;M;internet;Zatorze Klonowe
10594;25,32,34;3,2,1;61;M;internet;Kępa Bociania
10596;55,3,16;3,2,1;47;F;internet;Cegielniane
10597;33,44,62;3,2,1;44;M;internet;Górki Lipowe
10598;51,56,13;3,2,1;64;M;internet;Stare Nabrzeże
10600;42,2,59;3,2,1;52;M;internet;Kępa Bociania
10603;9,35,57;3,2,1;23;F;internet;Zatorze Klonowe
10607;37,38,56;3,2,1;31;M;internet;Kępa Bociania
10609;52,28,21;3,2,1;55;F;internet;Zatorze Klonowe
10611;50,15,20;3,2,1;41;F;internet;Nowe Sady
10615;29,55,42;3,2,1;56;F;paper;Górki Lipowe
10619;9,55,11;3,2,1;61;F;internet;Kępa Bociania
10623;31,52,59;3,2,1;39;F;internet;Zatorze Klonowe
10624;17,12,1;3,2,1;43;F;internet;Cegielniane
10625;65,3,25;3,2,1;24;F;internet;Olszowe Łęgi
10626;12,51,63;3,2,1;61;M;internet;Górki Lipowe
10627;51,13,59;3,2,1;58;F;internet;Stare Nabrzeże
10630;35,43,17;3,2,1;67;F;internet;Górki Lipowe
10631;3,45,52;3,2,1;48;F;internet;Kępa Bociania
10635;44,42,51;3,2,1;44;F;internet;Stare Nabrzeże
10637;65,20,34;3,2,1;46;F;internet;Olszowe Łęgi
10638;32,52,28;3,2,1;52;M;internet;Kępa Bociania
10641;43,28,57;3,2,1;48;F;internet;Stare Nabrzeże
10643;57,39,50;3,2,1;30;M;internet;Nowe Sady
10647;61,15,7;3,2,1;71;F;internet;Olszowe Łęgi
10650;17,20,59;3,2,1;65;F;paper;Górki Lipowe
10651;52,63,62;3,2,1;30;M;internet;Cegielniane
10653;34,33,32;3,2,1;19;M;internet;Cegielniane
10654;3,5,55;3,2,1;59;F;internet;Stare Nabrzeże
10655;12,63,17;3,2,1;75;M;internet;Stare Nabrzeże
10658;44,37,25;3,2,1;48;M;internet;Kępa Bociania
10660;7,21,39;3,2,1;45;F;internet;Cegielniane
10661;51,3,2;3,2,1;46;M;internet;Górki Lipowe
10665;55,14,31;3,2,1;33;F;internet;Górki Lipowe
10668;53,65,29;3,2,1;55;O;internet;Stare Nabrzeże
10669;17,31,43;3,2,1;23;M;internet;Zatorze Klonowe
10672;33,50,59;3,2,1;42;F;internet;Górki Lipowe
10674;56,9,14;3,2,1;45;F;paper;Nowe Sady
10676;25,62,46;3,2,1;81;F;internet;Olszowe Łęgi
10677;2,43,7;3,2,1;30;M;internet;Górki Lipowe
10680;55,12,19;3,2,1;84;F;internet;Górki Lipowe
10681;34,42,14;3,2,1;57;M;internet;Kępa Bociania
10682;26,12,37;3,2,1;30;F;internet;Kępa Bociania
10686;46,12,14;3,2,1;45;F;internet;Olszowe Łęgi
10689;37,15,55;3,2,1;18;M;internet;Górki Lipowe
10692;63,49,21;3,2,1;65;M;internet;Kępa Bociania
10693;33,51,3;3,2,1;38;F;internet;Kępa Bociania
10696;57,12,15;3,2,1;62;F;internet;Stare Nabrzeże
10699;57,59,45;3,2,1;32;F;internet;Stare Nabrzeże
10703;2,21,15;3,2,1;47;F;internet;Kępa Bociania
10704;56,44,22;3,2,1;69;M;internet;Cegielniane
10706;5,62,21;3,2,1;66;F;internet;Cegielniane
10707;63,52,42;3,2,1;66;M;internet;Zatorze Klonowe
10710;36,15,57;3,2,1;43;M;internet;Górki Lipowe
10714;15,57,16;3,2,1;69;F;internet;Olszowe Łęgi
10717;38,59,35;3,2,1;62;F;paper;Olszowe Łęgi
10718;56,41,14;3,2,1;58;F;internet;Kępa Bociania
10720;51,17,42;3,2,1;22;F;internet;Kępa Bociania
10721;51,23,9;3,2,1;40;M;internet;Stare Nabrzeże
10723;17,21,12;3,2,1;53;M;internet;Cegielniane
10725;43,48,41;3,2,1;46;M;internet;Górki Lipowe
10728;12,8,1;3,2,1;37;M;internet;Nowe Sady
10731;15,4,7;3,2,1;19;M;internet;Zatorze Klonowe
10732;57,3,32;3,2,1;52;F;internet;Kępa Bociania
10736;51,5,28;3,2,1;20;F;internet;Zatorze Klonowe
10737;9,55,56;3,2,1;47;F;internet;Górki Lipowe
10739;43,17,62;3,2,1;64;F;internet;Olszowe Łęgi
10741;55,2,52;3,2,1;16;F;internet;Górki Lipowe
10742;46,17,8;3,2,1;34;M;internet;Zatorze Klonowe
10743;28,42,38;3,2,1;37;F;internet;Olszowe Łęgi
10746;36,29,12;3,2,1;42;F;internet;Kępa Bociania
10747;24,62,28;3,2,1;16;F;internet;Cegielniane
10750;43,65,34;3,2,1;40;M;internet;Cegielniane
10752;33,34,57;3,2,1;34;M;internet;Zatorze Klonowe
10753;15,31,17;3,2,1;20;M;internet;Zatorze Klonowe
10755;38,31,50;3,2,1;21;M;internet;Kępa Bociania
10757;3,32,13;3,2,1;42;F;internet;Kępa Bociania
10761;42,38,28;3,2,1;59;F;internet;Cegielniane
10765;25,44,13;3,2,1;43;M;internet;Górki Lipowe
10768;11,63,2;3,2,1;67;M;internet;Stare Nabrzeże
10771;63,9,17;3,2,1;62;M;internet;Zatorze Klonowe
10775;22,58,28;3,2,1;36;F;internet;Kępa Bociania
10776;7,42,35;3,2,1;40;M;internet;Cegielniane
10777;21,3,28;3,2,1;50;F;internet;Cegielniane
10781;42,29,55;3,2,1;64;F;internet;Górki Lipowe
10782;59,65,32;3,2,1;64;M;internet;Kępa Bociania
10784;21,47,31;3,2,1;16;M;internet;Nowe Sady
10788;34,50,49;3,2,1;40;F;internet;Stare Nabrzeże
10791;56,46,15;3,2,1;64;M;internet;Stare Nabrzeże
10795;59,13,20;3,2,1;41;M;internet;Górki Lipowe
10797;30,10,24;3,2,1;45;M;internet;Stare Nabrzeże
10799;1,42,62;3,2,1;51;F;internet;Górki Lipowe
10800;3,53,46;3,2,1;24;M;internet;Olszowe Łęgi
10804;57,46,58;3,2,1;32;F;internet;Zatorze Klonowe
10805;51,1,10;3,2,1;51;F;internet;Olszowe Łęgi
10806;12,1,16;3,2,1;28;F;internet;Stare Nabrzeże
10809;51,22,5;3,2,1;35;F;internet;Górki Lipowe
10812;14,15,28;3,2,1;35;F;internet;Górki Lipowe
10816;33,3,57;3,2,1;58;F;paper;Nowe Sady
10818;8,3,9;3,2,1;65;F;internet;Kępa Bociania
10820;17,12,25;3,2,1;49;F;internet;Stare Nabrzeże
10824;34,46,21;3,2,1;69;F;internet;Stare Nabrzeże
10826;57,17,58;3,2,1;51;M;internet;Górki Lipowe
10829;26,46,48;3,2,1;49;F;internet;Stare Nabrzeże
10831;57,15,17;3,2,1;52;M;internet;Kępa Bociania
10834;12,24,48;3,2,1;34;M;internet;Cegielniane
10838;63,3,34;3,2,1;35;F;internet;Nowe Sady
10841;57,32,63;3,2,1;36;F;internet;Górki Lipowe
10845;7,12,41;3,2,1;53;M;internet;Zatorze Klonowe
10847;32,41,26;3,2,1;48;F;internet;Zatorze Klonowe
10850;24,23,62;3,2,1;42;M;internet;Cegielniane
10852;57,55,3;3,2,1;35;F;internet;Nowe Sady
10855;63,44,56;3,2,1;73;M;internet;Cegielniane
10857;58,4,1;3,2,1;16;F;internet;Olszowe Łęgi
10860;28,17,59;3,2,1;71;F;paper;Zatorze Klonowe
10864;3,55,43;3,2,1;86;M;paper;Nowe Sady
10868;46,32,34;3,2,1;72;M;internet;Stare Nabrzeże
10870;9,42,22;3,2,1;35;M;internet;Kępa Bociania
10873;42,44,37;3,2,1;16;M;internet;Kępa Bociania
10874;42,13,55;3,2,1;51;F;internet;Zatorze Klonowe
10877;56,17,57;3,2,1;41;M;internet;Kępa Bociania
10880;24,63,55;3,2,1;57;F;internet;Kępa Bociania
10882;30,63,21;3,2,1;28;F;internet;Zatorze Klonowe
10883;30,31,9;3,2,1;57;F;internet;Cegielniane
10887;12,63,1;3,2,1;27;M;internet;Stare Nabrzeże
10890;30,63,9;3,2,1;32;M;internet;Górki Lipowe
10893;28,58,52;3,2,1;34;O;internet;Górki Lipowe
10895;59,51,44;3,2,1;48;M;internet;Olszowe Łęgi
10899;8,20,46;3,2,1;35;M;internet;Kępa Bociania
10901;2,38,62;3,2,1;45;M;internet;Górki Lipowe
10905;13,12,31;3,2,1;39;M;internet;Zatorze Klonowe
10909;63,48,49;3,2,1;68;M;paper;Stare Nabrzeże
10912;2,17,57;3,2,1;41;F;internet;Górki Lipowe
10914;21,44,52;3,2,1;43;M;internet;Cegielniane
10917;23,21,5;3,2,1;42;F;internet;Stare Nabrzeże
10921;44,17,55;3,2,1;71;F;internet;Kępa Bociania
10925;21,57,12;3,2,1;51;M;internet;Nowe Sady
10929;58,12,62;3,2,1;70;M;internet;Cegielniane
10932;51,2,58;3,2,1;25;M;internet;Zatorze Klonowe
10934;57,17,15;3,2,1;46;F;internet;Kępa Bociania
10937;22,3,53;3,2,1;17;F;internet;Kępa Bociania
10938;12,2,55;3,2,1;39;M;internet;Zatorze Klonowe
10942;22,17,5;3,2,1;39;F;internet;Cegielniane
10944;2,63,59;3,2,1;58;F;internet;Górki Lipowe
10948;21,12,51;3,2,1;24;F;internet;Zatorze Klonowe
10952;55,47,12;3,2,1;31;F;internet;Zatorze Klonowe
10954;42,44,1;3,2,1;26;M;internet;Nowe Sady
10955;20,57,22;3,2,1;33;M;internet;Stare Nabrzeże
10959;59,58,22;3,2,1;28;F;internet;Górki Lipowe
10963;43,57,3;3,2,1;49;M;internet;Nowe Sady
10967;8,32,17;3,2,1;77;M;paper;Nowe Sady
10971;36,35,62;3,2,1;43;F;internet;Cegielniane
10975;46,2,3;3,2,1;16;F;internet;Kępa Bociania
10979;3,43,57;3,2,1;50;F;paper;Kępa Bociania
10983;44,28,36;3,2,1;79;F;internet;Cegielniane
10986;7,56,3;3,2,1;40;F;internet;Kępa Bociania
10990;9,59,28;3,2,1;77;F;paper;Kępa Bociania
10991;57,26,56;3,2,1;16;F;internet;Kępa Bociania
10994;57,20,30;3,2,1;60;M;internet;Stare Nabrzeże
10998;15,62,63;3,2,1;44;M;internet;Zatorze Klonowe
10999;57,11,36;3,2,1;46;F;internet;Kępa Bociania
11001;48,41,12;3,2,1;38;M;internet;Zatorze Klonowe
11002;17,10,28;3,2,1;16;F;internet;Cegielniane
11006;29,63,55;3,2,1;24;F;internet;Górki Lipowe
11009;37,12,32;3,2,1;52;F;internet;Górki Lipowe
11012;23,46,37;3,2,1;55;F;internet;Górki Lipowe
11014;49,2,9;3,2,1;61;F;internet;Górki Lipowe
11016;13,9,30;3,2,1;65;M;internet;Olszowe Łęgi
11017;17,24,46;3,2,1;34;M;internet;Stare Nabrzeże
11019;46,31,53;3,2,1;52;M;internet;Olszowe Łęgi
11023;5,11,36;3,2,1;48;M;internet;Górki Lipowe
11027;22,32,62;3,2,1;19;M;paper;Stare Nabrzeże
11028;10,17,63;3,2,1;42;M;internet;Cegielniane
11032;13,25,43;3,2,1;39;F;internet;Kępa Bociania
11035;9,43,1;3,2,1;44;F;internet;Kępa Bociania
11038;28,55,46;3,2,1;30;M;internet;Stare Nabrzeże
11042;28,51,34;3,2,1;31;M;internet;Olszowe Łęgi
11046;3,17,4;3,2,1;50;M;internet;Olszowe Łęgi
11050;9,24,20;3,2,1;59;O;internet;Stare Nabrzeże
11053;42,51,5;3,2,1;45;F;internet;Górki Lipowe
11057;37,42,14;3,2,1;43;F;internet;Górki Lipowe
11061;2,18,9;3,2,1;54;M;internet;Nowe Sady
11062;17,4,16;3,2,1;54;F;internet;Kępa Bociania
11066;26,46,63;3,2,1;18;F;internet;Kępa Bociania
11070;9,57,41;3,2,1;45;F;internet;Olszowe Łęgi
11073;25,12,17;3,2,1;66;M;internet;Stare Nabrzeże
11076;22,3,59;3,2,1;62;M;internet;Stare Nabrzeże
11078;41,36,28;3,2,1;39;M;internet;Cegielniane
11080;16,63,12;3,2,1;57;M;paper;Stare Nabrzeże
11083;25,41,56;3,2,1;30;M;internet;Zatorze Klonowe
11084;63,22,46;3,2,1;27;M;internet;Stare Nabrzeże
11087;5,24,57;3,2,1;43;F;internet;Stare Nabrzeże
11089;32,22,20;3,2,1;26;M;internet;Górki Lipowe
11093;57,23,12;3,2,1;36;M;internet;Zatorze Klonowe
11096;36,42,43;3,2,1;45;M;internet;Kępa Bociania
11100;36,23,52;3,2,1;20;F;internet;Zatorze Klonowe
11102;42,55,44;3,2,1;53;F;internet;Nowe Sady
11105;34,9,13;3,2,1;33;M;internet;Nowe Sady
11108;15,12,57;3,2,1;69;M;paper;Stare Nabrzeże
11112;1,12,25;3,2,1;43;M;internet;Stare Nabrzeże
11116;8,55,13;3,2,1;42;F;internet;Nowe Sady
11119;57,36,11;3,2,1;51;M;internet;Kępa Bociania
11122;9,44,7;3,2,1;70;F;internet;Stare Nabrzeże
11126;51,9,42;3,2,1;33;M;internet;Kępa Bociania
11127;13,7,55;3,2,1;45;M;internet;Cegielniane
11129;52,21,66;3,2,1;27;F;internet;Górki Lipowe
11132;17,35,36;3,2,1;25;F;internet;Cegielniane
11135;62,42,18;3,2,1;62;M;internet;Olszowe Łęgi
11137;24,12,36;3,2,1;57;F;internet;Zatorze Klonowe
11140;15,38,3;3,2,1;20;F;internet;Zatorze Klonowe
11144;25,12,9;3,2,1;35;M;internet;Zatorze Klonowe
11147;3,57,66;3,2,1;19;M;internet;Nowe Sady
11151;56,4,62;3,2,1;48;F;internet;Olszowe Łęgi
11152;1,59,28;3,2,1;61;M;internet;Stare Nabrzeże
11155;12,17,28;3,2,1;16;M;internet;Górki Lipowe
11156;21,52,7;3,2,1;40;F;internet;Górki Lipowe
11158;3,46,42;3,2,1;16;F;internet;Nowe Sady
11159;17,9,57;3,2,1;67;F;internet;Nowe Sady
11161;57,31,58;3,2,1;65;F;paper;Kępa Bociania
11162;63,45,52;3,2,1;39;F;internet;Zatorze Klonowe
11164;8,42,15;3,2,1;65;M;internet;Górki Lipowe
11168;33,42,11;3,2,1;39;F;internet;Zatorze Klonowe
11169;14,3,9;3,2,1;30;M;internet;Kępa Bociania
11172;15,30,24;3,2,1;57;M;internet;Cegielniane
11174;20,59,42;3,2,1;53;F;internet;Nowe Sady
11177;32,1,20;3,2,1;65;F;paper;Kępa Bociania
11179;15,24,61;3,2,1;42;F;internet;Cegielniane
11183;8,28,12;3,2,1;49;M;internet;Kępa Bociania
11186;51,52,62;3,2,1;54;F;internet;Zatorze Klonowe
11190;38,51,12;3,2,1;63;M;internet;Nowe Sady
11194;21,25,38;3,2,1;64;F;internet;Cegielniane
11197;17,41,13;3,2,1;23;M;internet;Górki Lipowe
11199;36,57,23;3,2,1;55;M;internet;Stare Nabrzeże
11200;20,15,42;3,2,1;45;F;internet;Górki Lipowe
11202;59,17,13;3,2,1;16;F;internet;Stare Nabrzeże
11205;52,63,46;3,2,1;60;F;internet;Zatorze Klonowe
11206;3,34,62;3,2,1;57;F;internet;Kępa Bociania
11209;46,28,24;3,2,1;34;F;paper;Cegielniane
11210;24,22,32;3,2,1;62;F;internet;Stare Nabrzeże
11212;8,50,21;3,2,1;47;F;internet;Stare Nabrzeże
11213;15,17,63;3,2,1;51;F;internet;Olszowe Łęgi
11214;34,63,42;3,2,1;49;F;internet;Nowe Sady
11215;21,59,12;3,2,1;28;F;internet;Kępa Bociania
11218;28,24,42;3,2,1;56;M;internet;Kępa Bociania
11219;10,58,7;3,2,1;29;F;internet;Górki Lipowe
11220;8,43,12;3,2,1;34;M;internet;Olszowe Łęgi
11223;51,43,12;3,2,1;40;F;internet;Olszowe Łęgi
11226;24,55,22;3,2,1;64;F;paper;Cegielniane
11227;14,42,28;3,2,1;51;F;internet;Stare Nabrzeże
11230;48,46,13;3,2,1;34;M;internet;Górki Lipowe
11233;46,42,59;3,2,1;60;M;internet;Zatorze Klonowe
11234;62,21,36;3,2,1;44;M;internet;Cegielniane
11236;25,1,15;3,2,1;56;M;internet;Górki Lipowe
11240;50,15,24;3,2,1;26;F;internet;Zatorze Klonowe
11241;46,45,3;3,2,1;28;F;internet;Kępa Bociania
11242;17,57,37;3,2,1;39;M;internet;Górki Lipowe
11246;3,33,63;3,2,1;55;M;internet;Stare Nabrzeże
11248;22,52,28;3,2,1;70;F;paper;Olszowe Łęgi
11249;28,65,52;3,2,1;44;M;internet;Zatorze Klonowe
11253;51,31,38;3,2,1;78;M;paper;Nowe Sady
11254;32,12,57;3,2,1;52;F;internet;Stare Nabrzeże
11255;63,46,44;3,2,1;16;M;internet;Stare Nabrzeże
11259;26,12,59;3,2,1;60;M;internet;Kępa Bociania
11262;5,39,63;3,2,1;53;F;internet;Olszowe Łęgi
11263;19,52,25;3,2,1;57;M;internet;Cegielniane
11265;38,28,7;3,2,1;32;F;internet;Zatorze Klonowe
11267;57,34,17;3,2,1;63;M;internet;Kępa Bociania
11268;9,2,13;3,2,1;18;F;internet;Olszowe Łęgi
11270;42,34,46;3,2,1;49;F;internet;Kępa Bociania
11274;31,55,28;3,2,1;18;F;internet;Cegielniane
11275;56,36,52;3,2,1;34;F;internet;Górki Lipowe
11276;2,21,56;3,2,1;61;F;internet;Kępa Bociania
11279;35,37,36;3,2,1;42;M;internet;Stare Nabrzeże
11281;15,13,44;3,2,1;40;F;internet;Zatorze Klonowe
11284;10,17,66;3,2,1;83;F;paper;Zatorze Klonowe
11285;32,13,28;3,2,1;46;F;internet;Stare Nabrzeże
11289;22,58,56;3,2,1;57;M;internet;Stare Nabrzeże
11292;1,3,35;3,2,1;44;M;internet;Stare Nabrzeże
11294;38,17,62;3,2,1;24;M;internet;Stare Nabrzeże
11298;2,12,63;3,2,1;33;F;internet;Stare Nabrzeże
11302;3,57,58;3,2,1;48;M;internet;Nowe Sady
11306;57,22,17;3,2,1;42;M;internet;Stare Nabrzeże
11310;7,3,59;3,2,1;28;F;internet;Górki Lipowe
11313;24,21,14;3,2,1;55;M;internet;Zatorze Klonowe
11314;3,32,7;3,2,1;43;M;internet;Kępa Bociania
11318;42,55,28;3,2,1;44;F;internet;Stare Nabrzeże
11319;21,57,24;3,2,1;24;M;internet;Kępa Bociania
11322;42,17,12;3,2,1;33;F;internet;Nowe Sady
11323;43,37,20;3,2,1;65;F;internet;Kępa Bociania
11324;9,5,63;3,2,1;34;M;internet;Zatorze Klonowe
11327;12,22,56;3,2,1;62;F;paper;Zatorze Klonowe
11330;51,63,52;3,2,1;47;M;paper;Zatorze Klonowe
11333;2,11,51;3,2,1;62;M;internet;Stare Nabrzeże
11335;21,44,9;3,2,1;42;F;internet;Kępa Bociania
11338;31,55,28;3,2,1;24;M;internet;Zatorze Klonowe
11342;7,63,26;3,2,1;16;F;internet;Cegielniane
11346;17,34,5;3,2,1;50;M;internet;Stare Nabrzeże
11349;51,50,15;3,2,1;69;F;internet;Olszowe Łęgi
11350;58,9,22;3,2,1;77;F;paper;Stare Nabrzeże
11354;56,65,13;3,2,1;30;F;internet;Stare Nabrzeże
11355;28,37,55;3,2,1;39;F;internet;Zatorze Klonowe
11356;56,17,51;3,2,1;45;M;internet;Olszowe Łęgi
11357;37,13,63;3,2,1;16;M;internet;Zatorze Klonowe
11360;13,63,5;3,2,1;36;M;internet;Stare Nabrzeże
11364;24,13,5;3,2,1;35;M;internet;Cegielniane
11366;51,2,58;3,2,1;29;F;internet;Stare Nabrzeże
11369;10,49,16;3,2,1;37;F;internet;Stare Nabrzeże
11370;46,65,31;3,2,1;74;M;internet;Górki Lipowe
11374;22,56,38;3,2,1;61;M;internet;Stare Nabrzeże
11375;62,28,36;3,2,1;57;M;internet;Cegielniane
11376;39,42,32;3,2,1;31;F;internet;Zatorze Klonowe
11379;30,2,42;3,2,1;61;M;paper;Stare Nabrzeże
11381;17,28,24;3,2,1;40;M;internet;Stare Nabrzeże
11382;2,65,58;3,2,1;54;M;internet;Zatorze Klonowe
11385;55,48,12;3,2,1;54;F;internet;Cegielniane
11386;42,44,38;3,2,1;89;M;paper;Zatorze Klonowe
11389;46,49,55;3,2,1;29;M;internet;Stare Nabrzeże
11393;42,57,62;3,2,1;16;M;internet;Zatorze Klonowe
11396;28,62,36;3,2,1;31;F;internet;Kępa Bociania
11399;24,12,28;3,2,1;19;F;internet;Górki Lipowe
11403;63,51,57;3,2,1;36;F;internet;Olszowe Łęgi
11405;17,46,7;3,2,1;44;M;internet;Kępa Bociania
11409;13,21,37;3,2,1;34;F;internet;Zatorze Klonowe
11411;13,5,57;3,2,1;39;F;internet;Stare Nabrzeże
11414;14,22,3;3,2,1;87;F;paper;Stare Nabrzeże
11418;15,52,58;3,2,1;17;F;internet;Górki Lipowe
11420;34,62,59;3,2,1;65;M;internet;Górki Lipowe
11424;7,51,28;3,2,1;54;M;internet;Stare Nabrzeże
11428;58,62,57;3,2,1;16;F;internet;Nowe Sady
11431;34,43,12;3,2,1;43;F;internet;Stare Nabrzeże
11435;63,17,32;3,2,1;77;F;paper;Nowe Sady
11438;12,44,34;3,2,1;46;F;internet;Zatorze Klonowe
11439;58,52,28;3,2,1;57;F;paper;Górki Lipowe
11440;44,14,13;3,2,1;21;F;internet;Zatorze Klonowe
11443;2,1,28;3,2,1;50;F;internet;Górki Lipowe
11445;18,65,42;3,2,1;21;F;internet;Olszowe Łęgi
11446;9,14,43;3,2,1;46;F;internet;Zatorze Klonowe
11447;12,46,15;3,2,1;46;M;internet;Nowe Sady
11449;24,10,57;3,2,1;46;F;internet;Zatorze Klonowe
11453;8,33,15;3,2,1;25;M;internet;Zatorze Klonowe
11454;42,33,58;3,2,1;43;F;paper;Kępa Bociania
11458;22,34,8;3,2,1;32;F;internet;Olszowe Łęgi
11460;42,51,44;3,2,1;26;M;internet;Górki Lipowe
11463;42,63,51;3,2,1;44;F;internet;Zatorze Klonowe
11464;57,15,34;3,2,1;39;F;internet;Kępa Bociania
11467;17,51,57;3,2,1;65;F;internet;Olszowe Łęgi
11470;63,56,22;3,2,1;55;M;internet;Stare Nabrzeże
11473;5,2,66;3,2,1;34;F;internet;Olszowe Łęgi
11475;56,42,46;3,2,1;44;M;internet;Stare Nabrzeże
11478;8,63,7;3,2,1;41;F;internet;Nowe Sady
11479;42,65,43;3,2,1;40;F;internet;Górki Lipowe
11482;10,17,35;3,2,1;47;M;internet;Stare Nabrzeże
11486;57,21,46;3,2,1;36;M;paper;Cegielniane
11490;7,3,41;3,2,1;16;F;internet;Kępa Bociania
11492;13,12,25;3,2,1;21;F;internet;Zatorze Klonowe
11496;59,58,22;3,2,1;20;F;internet;Nowe Sady
11497;46,42,32;3,2,1;69;F;internet;Stare Nabrzeże
11499;8,43,42;3,2,1;45;F;internet;Kępa Bociania
11503;51,59,57;3,2,1;67;M;internet;Stare Nabrzeże
11506;44,22,43;3,2,1;46;F;internet;Stare Nabrzeże
11510;29,26,59;3,2,1;46;F;internet;Nowe Sady
11513;46,3,25;3,2,1;38;M;internet;Stare Nabrzeże
11515;63,42,58;3,2,1;31;F;internet;Kępa Bociania
11516;30,57,50;3,2,1;49;F;internet;Stare Nabrzeże
11519;63,57,7;3,2,1;28;M;internet;Zatorze Klonowe
11522;12,49,58;3,2,1;32;M;internet;Kępa Bociania
11526;46,13,12;3,2,1;41;F;internet;Zatorze Klonowe
11529;57,28,12;3,2,1;52;M;paper;Cegielniane
11533;57,58,28;3,2,1;28;F;internet;Kępa Bociania
11534;61,3,22;3,2,1;18;F;internet;Cegielniane
11535;52,63,62;3,2,1;40;F;internet;Górki Lipowe
11536;37,63,5;3,2,1;32;M;internet;Stare Nabrzeże
11537;41,11,30;3,2,1;61;F;internet;Górki Lipowe
11539;17,57,30;3,2,1;46;M;internet;Stare Nabrzeże
11542;41,55,62;3,2,1;33;M;internet;Cegielniane
11543;55,39,1;3,2,1;48;F;internet;Olszowe Łęgi
11547;46,36,13;3,2,1;47;F;internet;Stare Nabrzeże
11549;3,56,22;3,2,1;67;F;internet;Kępa Bociania
11550;9,8,29;3,2,1;41;M;internet;Stare Nabrzeże
11554;48,32,5;3,2,1;28;M;internet;Stare Nabrzeże
11558;22,46,8;3,2,1;33;M;paper;Stare Nabrzeże
11561;16,3,12;3,2,1;27;M;internet;Cegielniane
11565;36,15,33;3,2,1;79;M;internet;Cegielniane
11568;56,5,63;3,2,1;47;M;internet;Kępa Bociania
11572;17,41,24;3,2,1;32;F;internet;Cegielniane
11573;59,44,9;3,2,1;38;M;internet;Olszowe Łęgi
11576;47,41,48;3,2,1;63;F;internet;Zatorze Klonowe
11578;9,43,7;3,2,1;44;M;internet;Zatorze Klonowe
11579;38,29,42;3,2,1;29;F;internet;Stare Nabrzeże
11582;58,7,63;3,2,1;19;M;internet;Górki Lipowe
11586;52,34,22;3,2,1;59;M;internet;Olszowe Łęgi
11589;3,15,43;3,2,1;16;M;internet;Nowe Sady
11592;50,15,44;3,2,1;39;F;internet;Górki Lipowe
11594;32,56,44;3,2,1;25;M;internet;Cegielniane
11597;1,51,55;3,2,1;43;F;internet;Kępa Bociania
11600;37,41,65;3,2,1;29;F;internet;Górki Lipowe
11604;38,42,49;3,2,1;48;M;internet;Kępa Bociania
11606;58,55,50;3,2,1;72;F;internet;Nowe Sady
11608;24,33,59;3,2,1;54;F;internet;Cegielniane
11610;12,42,53;3,2,1;43;F;internet;Górki Lipowe
11611;17,24,25;3,2,1;43;F;internet;Kępa Bociania
11613;17,52,25;3,2,1;71;F;internet;Cegielniane
11614;21,8,25;3,2,1;17;M;internet;Stare Nabrzeże
11618;18,55,46;3,2,1;66;F;internet;Olszowe Łęgi
11620;26,65,37;3,2,1;28;F;internet;Górki Lipowe
11624;1,56,59;3,2,1;65;F;internet;Górki Lipowe
11625;56,50,51;3,2,1;50;F;internet;Kępa Bociania
11629;13,37,28;3,2,1;28;F;internet;Górki Lipowe
11630;2,52,63;3,2,1;16;F;paper;Zatorze Klonowe
11634;51,55,43;3,2,1;67;M;internet;Kępa Bociania
11635;46,12,61;3,2,1;58;M;internet;Stare Nabrzeże
11639;10,50,13;3,2,1;43;F;internet;Olszowe Łęgi
11640;57,43,17;3,2,1;51;F;internet;Kępa Bociania
11643;13,38,58;3,2,1;50;F;internet;Olszowe Łęgi
11644;17,56,41;3,2,1;34;M;internet;Zatorze Klonowe
11645;56,12,24;3,2,1;59;F;internet;Olszowe Łęgi
11647;7,34,50;3,2,1;19;M;internet;Olszowe Łęgi
11649;1,33,7;3,2,1;34;F;internet;Olszowe Łęgi
11650;43,5,44;3,2,1;43;F;internet;Kępa Bociania
11653;15,51,3;3,2,1;30;F;internet;Górki Lipowe
11657;62,46,51;3,2,1;33;F;internet;Nowe Sady
11659;42,45,9;3,2,1;40;F;internet;Nowe Sady
11660;63,13,21;3,2,1;57;M;internet;Cegielniane
11663;63,19,11;3,2,1;21;F;internet;Górki Lipowe
11666;17,9,62;3,2,1;32;F;internet;Zatorze Klonowe
11669;32,62,5;3,2,1;40;F;internet;Kępa Bociania
11673;12,3,28;3,2,1;47;F;internet;Górki Lipowe
11677;44,55,42;3,2,1;72;M;internet;Cegielniane
11679;32,29,46;3,2,1;52;F;internet;Kępa Bociania
11680;32,9,62;3,2,1;45;M;internet;Stare Nabrzeże
11684;51,17,41;3,2,1;49;F;internet;Cegielniane
11687;52,51,12;3,2,1;52;F;internet;Górki Lipowe
11690;24,51,36;3,2,1;44;F;internet;Cegielniane
11694;46,55,63;3,2,1;41;F;internet;Zatorze Klonowe
11695;36,42,34;3,2,1;34;F;internet;Nowe Sady
11696;56,42,7;3,2,1;38;M;internet;Stare Nabrzeże
11699;25,21,2;3,2,1;47;M;internet;Zatorze Klonowe
11700;50,9,5;3,2,1;36;F;internet;Kępa Bociania
11701;37,59,17;3,2,1;21;M;internet;Stare Nabrzeże
11703;50,63,24;3,2,1;49;F;internet;Olszowe Łęgi
11706;8,48,9;3,2,1;69;F;internet;Górki Lipowe
11708;33,12,15;3,2,1;49;F;internet;Cegielniane
11709;31,37,13;3,2,1;50;M;internet;Cegielniane
11712;31,38,15;3,2,1;42;M;internet;Kępa Bociania
11713;19,7,24;3,2,1;72;F;internet;Cegielniane
11715;15,24,57;3,2,1;67;M;internet;Zatorze Klonowe
11716;24,28,18;3,2,1;39;F;internet;Cegielniane
11720;17,63,39;3,2,1;29;F;internet;Olszowe Łęgi
11721;17,55,59;3,2,1;42;F;internet;Górki Lipowe
11725;9,28,34;3,2,1;73;F;internet;Kępa Bociania
11728;50,12,16;3,2,1;31;M;internet;Kępa Bociania
11731;30,22,42;3,2,1;16;F;internet;Olszowe Łęgi
11733;1,52,65;3,2,1;42;M;internet;Górki Lipowe
11737;28,14,21;3,2,1;71;F;internet;Cegielniane
11738;36,20,2;3,2,1;28;F;paper;Kępa Bociania
11742;42,37,59;3,2,1;32;M;internet;Cegielniane
11745;58,31,55;3,2,1;27;M;internet;Górki Lipowe
11748;8,34,12;3,2,1;65;F;paper;Górki Lipowe
11750;17,2,24;3,2,1;52;F;internet;Stare Nabrzeże
11752;4,57,12;3,2,1;52;M;internet;Stare Nabrzeże
11754;42,14,63;3,2,1;47;F;internet;Zatorze Klonowe
11756;13,38,9;3,2,1;35;M;internet;Nowe Sady
11759;3,25,51;3,2,1;57;F;internet;Stare Nabrzeże
11761;28,33,13;3,2,1;44;F;internet;Górki Lipowe
11763;63,58,50;3,2,1;43;F;internet;Kępa Bociania
11767;57,63,36;3,2,1;47;F;internet;Górki Lipowe
11771;5,17,35;3,2,1;55;M;paper;Kępa Bociania
11774;21,3,31;3,2,1;45;F;internet;Cegielniane
11776;63,58,38;3,2,1;22;F;internet;Nowe Sady
11779;24,8,26;3,2,1;24;M;internet;Kępa Bociania
11781;34,58,24;3,2,1;54;M;internet;Kępa Bociania
11785;17,50,55;3,2,1;38;F;internet;Kępa Bociania
11789;51,44,52;3,2,1;52;M;internet;Olszowe Łęgi
11790;55,2,23;3,2,1;48;M;internet;Cegielniane
11793;52,9,35;3,2,1;51;M;internet;Górki Lipowe
11794;56,42,17;3,2,1;39;M;internet;Stare Nabrzeże
11796;23,3,12;3,2,1;45;M;paper;Górki Lipowe
11799;44,59,32;3,2,1;60;M;internet;Olszowe Łęgi
11802;45,12,49;3,2,1;66;F;internet;Zatorze Klonowe
11804;22,38,61;3,2,1;43;F;internet;Olszowe Łęgi
11806;59,51,7;3,2,1;49;F;internet;Cegielniane
11807;15,34,57;3,2,1;23;M;internet;Stare Nabrzeże
11809;14,16,51;3,2,1;36;M;internet;Górki Lipowe
11810;17,53,15;3,2,1;47;M;internet;Stare Nabrzeże
11813;34,51,8;3,2,1;46;M;internet;Kępa Bociania
11816;36,34,56;3,2,1;44;M;internet;Olszowe Łęgi
11817;1,2,52;3,2,1;61;M;paper;Górki Lipowe
11818;34,36,33;3,2,1;22;M;internet;Stare Nabrzeże
11819;25,9,1;3,2,1;56;M;internet;Olszowe Łęgi
11821;28,15,24;3,2,1;50;F;internet;Kępa Bociania
11825;9,2,63;3,2,1;64;F;internet;Kępa Bociania
11829;57,34,20;3,2,1;50;O;internet;Górki Lipowe
11830;21,3,7;3,2,1;39;F;internet;Kępa Bociania
11832;25,41,42;3,2,1;49;M;internet;Cegielniane
11833;22,44,41;3,2,1;21;M;internet;Stare Nabrzeże
11834;17,8,56;3,2,1;20;M;internet;Zatorze Klonowe
11835;8,5,3;3,2,1;52;M;internet;Zatorze Klonowe
11839;63,57,36;3,2,1;52;M;internet;Zatorze Klonowe
11840;55,59,38;3,2,1;42;F;internet;Górki Lipowe
11844;46,59,66;3,2,1;31;F;internet;Cegielniane
11845;16,65,7;3,2,1;74;F;paper;Górki Lipowe
11846;55,22,36;3,2,1;47;F;internet;Zatorze Klonowe
11847;25,57,8;3,2,1;33;M;internet;Kępa Bociania
11851;13,8,59;3,2,1;46;M;internet;Nowe Sady
11853;28,62,43;3,2,1;31;F;internet;Zatorze Klonowe
11855;47,14,44;3,2,1;66;M;paper;Górki Lipowe
11858;56,15,17;3,2,1;32;F;internet;Stare Nabrzeże
11862;13,3,12;3,2,1;32;M;internet;Olszowe Łęgi
11866;33,14,1;3,2,1;39;F;internet;Stare Nabrzeże
11868;37,55,25;3,2,1;45;F;internet;Górki Lipowe
11870;15,3,22;3,2,1;29;M;internet;Kępa Bociania
11871;5,34,17;3,2,1;57;F;internet;Nowe Sady
11875;37,19,3;3,2,1;44;F;internet;Stare Nabrzeże
11879;36,9,32;3,2,1;33;F;internet;Górki Lipowe
11880;34,5,2;3,2,1;73;F;internet;Olszowe Łęgi
11883;57,63,44;3,2,1;40;M;internet;Kępa Bociania
11887;38,42,65;3,2,1;41;M;internet;Kępa Bociania
11891;3,28,57;3,2,1;53;F;internet;Stare Nabrzeże
11892;42,47,51;3,2,1;46;M;internet;Stare Nabrzeże
11896;43,63,49;3,2,1;25;F;internet;Stare Nabrzeże
11898;24,12,56;3,2,1;62;M;paper;Olszowe Łęgi
11899;28,42,47;3,2,1;56;M;internet;Stare Nabrzeże
11903;32,52,50;3,2,1;44;M;internet;Górki Lipowe
11904;38,55,59;3,2,1;60;F;internet;Kępa Bociania
11908;29,18,59;3,2,1;52;F;internet;Kępa Bociania
11911;62,15,26;3,2,1;25;F;internet;Górki Lipowe
11915;14,34,11;3,2,1;58;M;paper;Nowe Sady
11919;45,31,46;3,2,1;42;F;internet;Stare Nabrzeże
11921;22,58,42;3,2,1;51;F;internet;Kępa Bociania
11922;17,52,66;3,2,1;65;F;paper;Nowe Sady
11925;63,53,28;3,2,1;35;M;internet;Górki Lipowe
11928;15,52,55;3,2,1;38;F;internet;Zatorze Klonowe
11930;31,56,37;3,2,1;60;M;internet;Zatorze Klonowe
11931;42,12,57;3,2,1;44;M;paper;Górki Lipowe
11933;62,17,7;3,2,1;22;M;internet;Stare Nabrzeże
11937;15,29,50;3,2,1;35;F;paper;Kępa Bociania
11940;46,11,9;3,2,1;60;M;internet;Stare Nabrzeże
11942;38,48,50;3,2,1;35;F;internet;Górki Lipowe
11946;46,42,8;3,2,1;31;M;internet;Zatorze Klonowe
11949;57,14,21;3,2,1;33;M;internet;Górki Lipowe
11951;3,59,28;3,2,1;30;F;internet;Olszowe Łęgi
11953;59,58,44;3,2,1;74;M;internet;Olszowe Łęgi
11954;7,38,37;3,2,1;50;F;internet;Nowe Sady
11955;56,63,29;3,2,1;23;M;paper;Olszowe Łęgi
11958;1,46,32;3,2,1;48;M;internet;Olszowe Łęgi
11962;9,52,30;3,2,1;16;M;internet;Olszowe Łęgi
11963;55,37,53;3,2,1;39;M;internet;Górki Lipowe
11964;22,59,37;3,2,1;42;F;internet;Kępa Bociania
11966;30,50,2;3,2,1;45;M;internet;Górki Lipowe
11968;43,17,41;3,2,1;61;M;internet;Górki Lipowe
11969;51,62,52;3,2,1;23;F;internet;Stare Nabrzeże
11971;17,63,57;3,2,1;40;F;internet;Stare Nabrzeże
11973;29,42,41;3,2,1;49;F;internet;Stare Nabrzeże
11975;1,3,28;3,2,1;40;F;internet;Olszowe Łęgi
11976;2,49,15;3,2,1;41;F;internet;Kępa Bociania
11977;9,22,17;3,2,1;18;F;internet;Cegielniane
11980;63,5,13;3,2,1;23;F;internet;Górki Lipowe
11984;56,17,63;3,2,1;52;F;internet;Kępa Bociania
11988;44,55,42;3,2,1;59;M;internet;Nowe Sady
11990;17,59,9;3,2,1;56;F;internet;Górki Lipowe
11991;63,9,49;3,2,1;17;F;internet;Kępa Bociania
11992;32,59,34;3,2,1;50;M;internet;Stare Nabrzeże
11995;34,15,3;3,2,1;26;M;paper;Nowe Sady
11999;12,43,20;3,2,1;54;F;internet;Olszowe Łęgi
12000;5,2,49;3,2,1;59;M;paper;Olszowe Łęgi
12002;9,36,31;3,2,1;49;F;internet;Cegielniane
12006;41,31,55;3,2,1;88;M;internet;Kępa Bociania
12009;28,25,24;3,2,1;26;F;internet;Stare Nabrzeże
12010;5,12,55;3,2,1;40;M;internet;Zatorze Klonowe
12011;57,8,24;3,2,1;49;F;internet;Zatorze Klonowe
12013;57,63,58;3,2,1;16;F;internet;Górki Lipowe
12016;28,33,50;3,2,1;56;M;paper;Cegielniane
12017;15,42,8;3,2,1;76;M;internet;Kępa Bociania
12021;22,3,57;3,2,1;48;M;internet;Kępa Bociania
12022;49,57,13;3,2,1;44;M;internet;Cegielniane
12026;62,11,15;3,2,1;52;F;internet;Stare Nabrzeże
12027;57,52,24;3,2,1;50;F;internet;Cegielniane
12028;65,55,20;3,2,1;36;F;internet;Nowe Sady
12032;24,9,63;3,2,1;66;F;internet;Nowe Sady
12035;42,46,21;3,2,1;40;F;internet;Stare Nabrzeże
12036;51,25,46;3,2,1;54;M;internet;Stare Nabrzeże
12039;47,15,13;3,2,1;51;M;internet;Cegielniane
12043;5,28,37;3,2,1;41;F;internet;Górki Lipowe
12044;38,25,62;3,2,1;80;F;paper;Kępa Bociania
12046;17,63,15;3,2,1;67;F;internet;Nowe Sady
12050;9,3,12;3,2,1;16;F;internet;Kępa Bociania
12054;57,9,15;3,2,1;28;F;internet;Olszowe Łęgi
12058;9,29,42;3,2,1;16;F;internet;Stare Nabrzeże
12062;65,59,33;3,2,1;46;F;paper;Olszowe Łęgi
12065;9,1,14;3,2,1;31;F;internet;Górki Lipowe
12066;42,43,63;3,2,1;22;M;internet;Stare Nabrzeże
12069;2,55,44;3,2,1;19;M;internet;Górki Lipowe
12072;30,47,28;3,2,1;59;M;internet;Górki Lipowe
12073;37,55,21;3,2,1;72;M;internet;Cegielniane
12076;25,5,9;3,2,1;33;F;internet;Zatorze Klonowe
12078;33,59,13;3,2,1;39;F;internet;Cegielniane
12079;21,63,56;3,2,1;46;M;internet;Górki Lipowe
12083;3,32,31;3,2,1;35;F;internet;Stare Nabrzeże
12085;12,15,34;3,2,1;50;M;internet;Stare Nabrzeże
12087;34,3,42;3,2,1;53;M;internet;Górki Lipowe
12089;36,37,7;3,2,1;53;M;internet;Stare Nabrzeże
12093;59,57,20;3,2,1;16;F;internet;Stare Nabrzeże
12096;48,52,23;3,2,1;27;M;internet;Górki Lipowe
12100;18,24,13;3,2,1;26;M;internet;Górki Lipowe
12101;43,16,30;3,2,1;55;F;internet;Kępa Bociania
12103;12,1,55;3,2,1;56;M;paper;Cegielniane
12104;43,39,52;3,2,1;53;F;internet;Zatorze Klonowe
12108;55,59,33;3,2,1;35;M;internet;Kępa Bociania
12112;58,9,32;3,2,1;42;F;internet;Stare Nabrzeże
12115;37,34,63;3,2,1;42;F;internet;Olszowe Łęgi
12119;9,51,63;3,2,1;51;M;paper;Nowe Sady
12123;1,47,38;3,2,1;75;F;internet;Górki Lipowe
12124;32,14,59;3,2,1;53;M;internet;Górki Lipowe
12127;7,25,13;3,2,1;27;F;paper;Olszowe Łęgi
12130;29,42,43;3,2,1;31;F;internet;Nowe Sady
12133;25,9,59;3,2,1;20;M;internet;Kępa Bociania
12137;42,48,37;3,2,1;36;M;internet;Zatorze Klonowe
12139;41,25,62;3,2,1;32;F;internet;Zatorze Klonowe
12140;42,22,51;3,2,1;45;F;internet;Zatorze Klonowe
12142;30,12,56;3,2,1;43;M;internet;Nowe Sady
12145;62,44,42;3,2,1;47;F;internet;Olszowe Łęgi
12147;10,42,51;3,2,1;46;M;internet;Górki Lipowe
12148;34,5,1;3,2,1;52;F;internet;Kępa Bociania
12149;28,3,32;3,2,1;51;F;internet;Stare Nabrzeże
12152;49,12,45;3,2,1;49;M;internet;Stare Nabrzeże
12154;33,25,2;3,2,1;47;F;internet;Cegielniane
12157;51,65,44;3,2,1;16;F;internet;Górki Lipowe
12158;12,35,34;3,2,1;31;M;internet;Kępa Bociania
12160;52,28,51;3,2,1;32;M;internet;Zatorze Klonowe
12161;55,58,51;3,2,1;64;F;internet;Stare Nabrzeże
12162;31,62,44;3,2,1;30;M;internet;Zatorze Klonowe
12166;31,3,28;3,2,1;50;M;internet;Górki Lipowe
12168;8,7,21;3,2,1;41;F;internet;Zatorze Klonowe
12172;57,42,22;3,2,1;29;F;internet;Kępa Bociania
12176;12,7,29;3,2,1;46;F;internet;Nowe Sady
12177;29,22,17;3,2,1;20;F;internet;Cegielniane
12180;25,62,59;3,2,1;55;F;internet;Górki Lipowe
12181;41,7,13;3,2,1;16;F;internet;Zatorze Klonowe
12183;22,51,58;3,2,1;48;F;internet;Olszowe Łęgi
12185;25,36,32;3,2,1;22;F;internet;Cegielniane
12187;50,52,15;3,2,1;44;M;internet;Górki Lipowe
12188;31,16,33;3,2,1;38;F;internet;Cegielniane
12192;37,11,22;3,2,1;46;F;internet;Górki Lipowe
12196;42,56,30;3,2,1;16;M;internet;Cegielniane
12200;12,42,1;3,2,1;54;F;internet;Górki Lipowe
12204;9,38,43;3,2,1;32;M;internet;Kępa Bociania
12206;22,56,28;3,2,1;20;F;internet;Olszowe Łęgi
12210;12,59,42;3,2,1;63;F;internet;Olszowe Łęgi
12214;9,8,1;3,2,1;56;F;internet;Zatorze Klonowe
12218;24,13,15;3,2,1;66;M;internet;Stare Nabrzeże
12220;28,42,44;3,2,1;38;M;internet;Olszowe Łęgi
12221;14,55,2;3,2,1;75;M;paper;Górki Lipowe
12225;13,46,52;3,2,1;67;M;internet;Stare Nabrzeże
12226;32,28,57;3,2,1;41;F;internet;Stare Nabrzeże
12229;15,41,9;3,2,1;61;F;paper;Stare Nabrzeże
12231;44,36,3;3,2,1;60;F;internet;Zatorze Klonowe
12235;48,41,42;3,2,1;50;M;internet;Stare Nabrzeże
12236;55,42,18;3,2,1;16;F;internet;Górki Lipowe
12239;1,28,49;3,2,1;42;F;internet;Kępa Bociania
12243;58,47,55;3,2,1;38;M;internet;Zatorze Klonowe
12246;2,48,52;3,2,1;25;O;internet;Cegielniane
12247;17,3,26;3,2,1;43;F;internet;Kępa Bociania
12250;43,57,34;3,2,1;80;M;paper;Kępa Bociania
12254;17,63,2;3,2,1;37;F;internet;Stare Nabrzeże
12256;46,7,57;3,2,1;37;M;internet;Górki Lipowe
12259;58,42,24;3,2,1;60;F;internet;Zatorze Klonowe
12262;17,57,20;3,2,1;69;F;internet;Kępa Bociania
12264;32,9,33;3,2,1;52;F;internet;Stare Nabrzeże
12266;1,26,59;3,2,1;16;F;internet;Zatorze Klonowe
12269;17,50,52;3,2,1;48;F;internet;Olszowe Łęgi
12271;24,12,56;3,2,1;68;M;internet;Cegielniane
12275;28,37,33;3,2,1;33;M;internet;Cegielniane
12279;52,18,17;3,2,1;36;M;internet;Kępa Bociania
12282;51,7,55;3,2,1;64;F;internet;Olszowe Łęgi
12286;62,47,55;3,2,1;42;F;internet;Górki Lipowe
12287;17,51,9;3,2,1;20;M;internet;Olszowe Łęgi
12289;36,38,9;3,2,1;32;F;internet;Górki Lipowe
12292;8,3,5;3,2,1;45;F;internet;Kępa Bociania
12296;12,55,44;3,2,1;32;M;internet;Stare Nabrzeże
12299;43,3,59;3,2,1;24;F;internet;Zatorze Klonowe
12302;20,66,33;3,2,1;34;M;internet;Kępa Bociania
12303;49,58,55;3,2,1;44;F;internet;Kępa Bociania
12304;34,59,9;3,2,1;17;F;internet;Górki Lipowe
12308;15,17,56;3,2,1;68;F;internet;Stare Nabrzeże
12312;46,9,56;3,2,1;29;M;internet;Kępa Bociania
12314;3,25,8;3,2,1;30;F;internet;Kępa Bociania
12315;65,20,14;3,2,1;37;M;internet;Olszowe Łęgi
12318;63,5,13;3,2,1;52;F;internet;Górki Lipowe
12319;12,25,1;3,2,1;70;M;internet;Cegielniane
12321;22,26,34;3,2,1;52;F;internet;Kępa Bociania
12324;26,22,62;3,2,1;64;M;paper;Kępa Bociania
12325;63,19,50;3,2,1;21;F;internet;Olszowe Łęgi
12328;43,19,24;3,2,1;21;M;internet;Górki Lipowe
12331;38,29,63;3,2,1;52;F;internet;Nowe Sady
12335;63,26,51;3,2,1;53;F;internet;Kępa Bociania
12337;25,55,42;3,2,1;56;F;internet;Zatorze Klonowe
12338;35,63,58;3,2,1;54;F;internet;Olszowe Łęgi
12340;46,44,15;3,2,1;23;M;internet;Górki Lipowe
12341;25,55,12;3,2,1;26;F;internet;Cegielniane
12343;55,43,58;3,2,1;29;M;internet;Stare Nabrzeże
12345;42,46,12;3,2,1;38;F;internet;Stare Nabrzeże
12346;22,11,33;3,2,1;28;F;internet;Cegielniane
12350;55,33,8;3,2,1;44;F;internet;Kępa Bociania
12352;16,26,21;3,2,1;47;M;internet;Kępa Bociania
12354;2,12,37;3,2,1;31;M;internet;Olszowe Łęgi
12358;8,20,31;3,2,1;58;M;internet;Górki Lipowe
12361;3,12,2;3,2,1;60;F;paper;Górki Lipowe
12363;52,13,41;3,2,1;48;M;paper;Cegielniane
12365;1,5,34;3,2,1;37;M;internet;Olszowe Łęgi
12367;30,38,3;3,2,1;44;F;internet;Olszowe Łęgi
12369;12,42,5;3,2,1;22;F;internet;Cegielniane
12373;32,57,65;3,2,1;48;F;internet;Kępa Bociania
12377;26,24,46;3,2,1;44;M;internet;Cegielniane
12378;14,44,15;3,2,1;61;M;internet;Górki Lipowe
12379;13,55,28;3,2,1;54;M;internet;Cegielniane
12380;14,2,51;3,2,1;83;F;paper;Nowe Sady
12382;58,2,28;3,2,1;61;F;internet;Stare Nabrzeże
12386;5,24,59;3,2,1;29;F;internet;Górki Lipowe
12388;22,65,57;3,2,1;79;F;internet;Górki Lipowe
12391;32,28,9;3,2,1;54;M;internet;Cegielniane
12392;21,24,15;3,2,1;48;M;internet;Cegielniane
12393;7,3,34;3,2,1;50;F;internet;Olszowe Łęgi
12395;17,51,25;3,2,1;38;F;internet;Cegielniane
12399;28,21,52;3,2,1;48;M;internet;Zatorze Klonowe
12400;57,12,2;3,2,1;50;M;internet;Nowe Sady
12404;38,65,12;3,2,1;24;F;internet;Kępa Bociania
12405;38,44,3;3,2,1;66;F;internet;Olszowe Łęgi
12406;42,38,14;3,2,1;36;M;internet;Zatorze Klonowe
12410;43,34,15;3,2,1;16;M;internet;Olszowe Łęgi
12411;57,19,3;3,2,1;21;F;internet;Kępa Bociania
12413;9,33,26;3,2,1;61;F;internet;Cegielniane
12415;11,37,41;3,2,1;48;M;internet;Zatorze Klonowe
12417;29,46,55;3,2,1;65;M;internet;Kępa Bociania
12420;17,33,22;3,2,1;18;F;internet;Zatorze Klonowe
12422;57,12,62;3,2,1;25;F;internet;Stare Nabrzeże
12425;28,59,47;3,2,1;16;M;internet;Zatorze Klonowe
12427;44,28,24;3,2,1;37;F;internet;Stare Nabrzeże
12429;24,42,26;3,2,1;43;M;internet;Nowe Sady
12431;14,7,13;3,2,1;36;F;internet;Zatorze Klonowe
12435;33,17,28;3,2,1;54;F;internet;Cegielniane
12437;32,19,43;3,2,1;29;M;internet;Olszowe Łęgi
12438;63,17,41;3,2,1;26;F;internet;Olszowe Łęgi
12440;9,3,57;3,2,1;58;M;internet;Kępa Bociania
12443;31,25,21;3,2,1;62;F;internet;Zatorze Klonowe
12444;55,19,49;3,2,1;16;F;internet;Kępa Bociania
12448;55,33,44;3,2,1;43;F;internet;Kępa Bociania
12452;55,59,9;3,2,1;27;M;internet;Zatorze Klonowe
12453;12,52,22;3,2,1;36;M;internet;Nowe Sady
12457;19,17,43;3,2,1;37;M;internet;Stare Nabrzeże
12461;56,22,44;3,2,1;81;M;internet;Stare Nabrzeże
12464;17,65,57;3,2,1;57;M;paper;Stare Nabrzeże
12466;7,55,28;3,2,1;65;M;internet;Zatorze Klonowe
12468;9,37,63;3,2,1;45;M;internet;Górki Lipowe
12470;59,44,22;3,2,1;48;F;internet;Górki Lipowe
12472;58,57,25;3,2,1;19;M;internet;Kępa Bociania
12474;62,24,26;3,2,1;19;M;internet;Zatorze Klonowe
12477;32,46,49;3,2,1;78;F;internet;Kępa Bociania
12478;63,15,52;3,2,1;53;F;internet;Zatorze Klonowe
12480;62,33,22;3,2,1;45;M;internet;Cegielniane
12481;34,22,50;3,2,1;74;F;internet;Nowe Sady
12484;12,21,3;3,2,1;60;M;internet;Cegielniane
12487;24,44,10;3,2,1;28;M;internet;Olszowe Łęgi
12489;36,15,52;3,2,1;57;M;internet;Cegielniane
12490;31,37,57;3,2,1;47;M;internet;Cegielniane
12494;15,28,25;3,2,1;35;F;internet;Olszowe Łęgi
12498;56,15,49;3,2,1;34;O;internet;Olszowe Łęgi
12499;50,4,21;3,2,1;72;M;internet;Cegielniane
12501;21,14,15;3,2,1;49;M;internet;Zatorze Klonowe
12504;57,59,34;3,2,1;54;M;internet;Nowe Sady
12508;14,51,57;3,2,1;43;M;internet;Kępa Bociania
12511;43,17,12;3,2,1;30;F;paper;Zatorze Klonowe
12515;35,24,3;3,2,1;31;F;internet;Kępa Bociania
12519;22,42,56;3,2,1;51;F;paper;Kępa Bociania
12522;15,17,55;3,2,1;60;F;internet;Cegielniane
12525;7,8,15;3,2,1;32;M;internet;Górki Lipowe
12526;51,32,28;3,2,1;48;F;internet;Kępa Bociania
12530;62,51,52;3,2,1;23;F;internet;Cegielniane
12532;25,52,31;3,2,1;34;F;internet;Górki Lipowe
12533;9,51,32;3,2,1;16;F;internet;Zatorze Klonowe
12536;12,55,11;3,2,1;16;F;internet;Zatorze Klonowe
12538;22,46,3;3,2,1;30;F;internet;Kępa Bociania
12541;15,47,56;3,2,1;53;M;internet;Stare Nabrzeże
12543;59,36,28;3,2,1;47;F;internet;Cegielniane
12547;21,51,39;3,2,1;50;M;internet;Stare Nabrzeże
12550;30,1,55;3,2,1;28;M;internet;Zatorze Klonowe
12554;62,41,12;3,2,1;16;F;internet;Cegielniane
12557;62,3,1;3,2,1;52;M;internet;Kępa Bociania
12559;17,57,15;3,2,1;16;M;internet;Górki Lipowe
12563;24,13,17;3,2,1;74;M;paper;Górki Lipowe
12567;56,57,16;3,2,1;55;F;internet;Stare Nabrzeże
12570;56,3,58;3,2,1;16;M;paper;Kępa Bociania
12573;57,58,17;3,2,1;47;F;internet;Zatorze Klonowe
12575;42,57,7;3,2,1;54;M;internet;Zatorze Klonowe
12576;15,62,41;3,2,1;57;F;internet;Kępa Bociania
12579;13,11,57;3,2,1;38;M;internet;Olszowe Łęgi
12583;5,44,20;3,2,1;50;M;internet;Zatorze Klonowe
12585;24,2,36;3,2,1;47;M;internet;Stare Nabrzeże
12586;14,36,28;3,2,1;33;M;internet;Zatorze Klonowe
12588;2,59,46;3,2,1;49;M;internet;Kępa Bociania
12589;12,62,19;3,2,1;67;M;internet;Cegielniane
12593;20,57,17;3,2,1;50;M;internet;Stare Nabrzeże
12597;2,63,50;3,2,1;44;F;internet;Górki Lipowe
12599;12,42,13;3,2,1;59;M;internet;Stare Nabrzeże
12603;41,5,24;3,2,1;75;M;paper;Kępa Bociania
12604;46,36,57;3,2,1;63;M;internet;Kępa Bociania
12606;47,7,59;3,2,1;33;M;internet;Zatorze Klonowe
12609;15,44,17;3,2,1;70;M;paper;Stare Nabrzeże
12610;34,42,44;3,2,1;60;M;paper;Kępa Bociania
12613;41,43,42;3,2,1;68;O;internet;Zatorze Klonowe
12617;52,49,17;3,2,1;32;F;internet;Stare Nabrzeże
12618;28,49,57;3,2,1;61;M;internet;Kępa Bociania
12619;49,17,37;3,2,1;72;F;internet;Stare Nabrzeże
12621;12,52,7;3,2,1;62;O;internet;Górki Lipowe
12623;42,17,55;3,2,1;38;F;internet;Górki Lipowe
12627;63,51,9;3,2,1;51;M;internet;Kępa Bociania
12628;56,63,62;3,2,1;50;F;internet;Kępa Bociania
12631;7,20,57;3,2,1;54;F;internet;Stare Nabrzeże
12635;53,51,11;3,2,1;16;M;internet;Zatorze Klonowe
12637;51,53,62;3,2,1;35;F;internet;Stare Nabrzeże
12639;57,66,28;3,2,1;49;F;internet;Nowe Sady
12642;51,56,17;3,2,1;79;F;internet;Zatorze Klonowe
12644;50,41,43;3,2,1;66;F;internet;Cegielniane
12646;28,15,41;3,2,1;36;M;paper;Górki Lipowe
12648;9,51,15;3,2,1;50;F;internet;Zatorze Klonowe
12649;7,9,59;3,2,1;76;M;internet;Górki Lipowe
12652;34,57,41;3,2,1;46;F;internet;Olszowe Łęgi
12655;51,63,46;3,2,1;49;M;internet;Górki Lipowe
12658;49,9,21;3,2,1;21;M;internet;Stare Nabrzeże
12660;25,28,47;3,2,1;59;M;internet;Cegielniane
12664;5,42,33;3,2,1;57;F;internet;Cegielniane
12666;13,35,28;3,2,1;77;M;internet;Zatorze Klonowe
12668;17,46,24;3,2,1;28;F;internet;Kępa Bociania
12670;17,38,28;3,2,1;48;F;paper;Cegielniane
12671;63,44,15;3,2,1;59;F;internet;Górki Lipowe
12675;9,17,57;3,2,1;65;F;internet;Nowe Sady
12676;56,13,22;3,2,1;40;F;internet;Stare Nabrzeże
12680;2,62,8;3,2,1;41;F;internet;Zatorze Klonowe
12684;14,36,42;3,2,1;39;F;internet;Olszowe Łęgi
12687;1,59,17;3,2,1;36;F;internet;Kępa Bociania
12689;58,2,17;3,2,1;64;F;internet;Górki Lipowe
12691;28,2,52;3,2,1;49;M;internet;Kępa Bociania
12693;17,12,33;3,2,1;66;F;internet;Górki Lipowe
12696;30,31,62;3,2,1;53;F;internet;Kępa Bociania
12698;5,44,55;3,2,1;37;M;internet;Olszowe Łęgi
12701;57,42,12;3,2,1;24;F;internet;Zatorze Klonowe
12702;7,34,38;3,2,1;71;F;internet;Cegielniane
12705;29,43,23;3,2,1;45;M;internet;Stare Nabrzeże
12708;12,33,14;3,2,1;55;F;internet;Kępa Bociania
12709;11,24,42;3,2,1;18;F;internet;Olszowe Łęgi
12710;7,18,28;3,2,1;43;M;internet;Stare Nabrzeże
12714;14,47,36;3,2,1;51;M;internet;Cegielniane
12717;12,32,47;3,2,1;54;F;internet;Cegielniane
12720;9,63,21;3,2,1;56;F;internet;Olszowe Łęgi
12724;4,37,50;3,2,1;44;F;internet;Olszowe Łęgi
12728;55,37,63;3,2,1;61;F;internet;Stare Nabrzeże
12732;47,63,57;3,2,1;31;M;internet;Kępa Bociania
12734;11,28,51;3,2,1;16;F;internet;Górki Lipowe
12736;50,21,58;3,2,1;65;F;paper;Stare Nabrzeże
12739;12,9,43;3,2,1;58;M;internet;Kępa Bociania
12742;12,63,3;3,2,1;61;F;paper;Kępa Bociania
12745;7,47,48;3,2,1;16;M;internet;Stare Nabrzeże
12749;41,49,33;3,2,1;51;M;internet;Nowe Sady
12753;62,24,2;3,2,1;32;F;internet;Cegielniane
12756;2,31,12;3,2,1;22;F;internet;Olszowe Łęgi
12760;12,58,42;3,2,1;39;M;internet;Nowe Sady
12764;8,15,57;3,2,1;67;M;paper;Stare Nabrzeże
12767;13,61,63;3,2,1;69;M;paper;Stare Nabrzeże
12769;7,59,33;3,2,1;26;F;internet;Stare Nabrzeże
12772;3,55,21;3,2,1;49;F;internet;Nowe Sady
12774;39,57,50;3,2,1;16;F;internet;Olszowe Łęgi
12777;21,4,56;3,2,1;66;M;internet;Kępa Bociania
12778;62,3,38;3,2,1;60;M;internet;Kępa Bociania
12779;41,14,12;3,2,1;17;M;internet;Cegielniane
12781;62,28,34;3,2,1;66;F;internet;Górki Lipowe
12782;10,62,15;3,2,1;62;M;internet;Kępa Bociania
12783;21,57,58;3,2,1;51;F;internet;Olszowe Łęgi
12784;39,5,35;3,2,1;50;M;internet;Cegielniane
12788;49,51,33;3,2,1;62;M;internet;Kępa Bociania
12792;47,61,51;3,2,1;63;F;internet;Zatorze Klonowe
12794;59,8,49;3,2,1;25;M;internet;Kępa Bociania
12797;45,30,17;3,2,1;35;F;internet;Zatorze Klonowe
12798;51,34,5;3,2,1;16;M;internet;Nowe Sady
12800;5,21,63;3,2,1;68;F;internet;Stare Nabrzeże
12801;28,17,8;3,2,1;52;M;internet;Cegielniane
12804;50,8,3;3,2,1;52;F;internet;Nowe Sady
12806;3,5,8;3,2,1;67;F;internet;Kępa Bociania
12810;8,43,17;3,2,1;24;F;internet;Kępa Bociania
12811;7,63,33;3,2,1;38;F;internet;Zatorze Klonowe
12812;31,51,58;3,2,1;53;M;internet;Stare Nabrzeże
12814;44,33,15;3,2,1;39;F;internet;Kępa Bociania
12817;57,35,62;3,2,1;52;M;internet;Górki Lipowe
12820;24,47,37;3,2,1;64;F;internet;Cegielniane
12821;10,63,47;3,2,1;20;F;internet;Stare Nabrzeże
12822;57,50,53;3,2,1;42;M;internet;Stare Nabrzeże
12826;55,32,63;3,2,1;62;F;internet;Kępa Bociania
12827;11,37,28;3,2,1;45;F;internet;Cegielniane
12829;55,29,46;3,2,1;42;M;internet;Kępa Bociania
12831;41,51,48;3,2,1;48;F;internet;Zatorze Klonowe
12834;24,38,35;3,2,1;57;M;internet;Cegielniane
12835;10,63,17;3,2,1;38;M;internet;Kępa Bociania
12837;25,28,12;3,2,1;61;F;internet;Cegielniane
12841;49,8,31;3,2,1;18;M;internet;Nowe Sady
12842;28,58,1;3,2,1;26;M;internet;Nowe Sady
12845;37,21,11;3,2,1;64;F;internet;Zatorze Klonowe
12846;8,3,21;3,2,1;53;M;internet;Kępa Bociania
12848;57,44,41;3,2,1;60;F;internet;Stare Nabrzeże
12852;55,59,5;3,2,1;39;M;internet;Kępa Bociania
12855;38,62,52;3,2,1;81;F;internet;Zatorze Klonowe
12856;36,13,37;3,2,1;67;M;internet;Zatorze Klonowe
12858;43,24,3;3,2,1;70;M;paper;Cegielniane
12862;8,15,43;3,2,1;47;F;internet;Stare Nabrzeże
12864;58,51,8;3,2,1;59;F;internet;Zatorze Klonowe
12868;57,46,15;3,2,1;28;F;internet;Stare Nabrzeże
12869;33,62,3;3,2,1;47;M;internet;Zatorze Klonowe
12870;49,35,20;3,2,1;51;F;internet;Stare Nabrzeże
12873;55,20,46;3,2,1;49;F;internet;Cegielniane
12876;35,56,28;3,2,1;56;F;internet;Zatorze Klonowe
12880;59,63,16;3,2,1;44;F;internet;Nowe Sady
12881;56,34,20;3,2,1;65;F;internet;Kępa Bociania
12882;7,28,55;3,2,1;36;M;internet;Kępa Bociania
12883;56,9,51;3,2,1;22;M;internet;Kępa Bociania
12884;22,56,24;3,2,1;51;F;internet;Kępa Bociania
12887;17,3,15;3,2,1;62;M;internet;Cegielniane
12890;63,33,5;3,2,1;16;M;internet;Cegielniane
12894;62,11,46;3,2,1;21;F;internet;Górki Lipowe
12897;11,44,65;3,2,1;30;F;internet;Górki Lipowe
12899;50,41,34;3,2,1;33;F;internet;Olszowe Łęgi
12901;43,57,52;3,2,1;43;F;internet;Olszowe Łęgi
12905;43,22,48;3,2,1;36;M;internet;Stare Nabrzeże
12908;55,25,50;3,2,1;36;F;paper;Stare Nabrzeże
12909;14,44,34;3,2,1;68;F;internet;Stare Nabrzeże
12910;24,49,4;3,2,1;65;F;internet;Nowe Sady
12914;26,3,18;3,2,1;50;M;internet;Górki Lipowe
12915;7,28,36;3,2,1;31;M;internet;Cegielniane
12917;37,12,48;3,2,1;29;F;internet;Cegielniane
12920;15,35,12;3,2,1;61;F;internet;Zatorze Klonowe
12921;37,13,57;3,2,1;41;F;internet;Zatorze Klonowe
12925;62,46,2;3,2,1;65;F;internet;Górki Lipowe
12927;28,52,9;3,2,1;22;F;internet;Olszowe Łęgi
12929;44,17,7;3,2,1;16;F;internet;Stare Nabrzeże
12933;52,58,17;3,2,1;65;F;internet;Olszowe Łęgi
12934;14,9,38;3,2,1;44;F;internet;Górki Lipowe
12938;17,42,10;3,2,1;62;F;internet;Kępa Bociania
12942;28,32,1;3,2,1;16;M;internet;Stare Nabrzeże
12944;12,42,2;3,2,1;41;F;internet;Górki Lipowe
12945;36,66,33;3,2,1;38;M;internet;Stare Nabrzeże
12946;25,1,15;3,2,1;45;M;internet;Zatorze Klonowe
12950;58,63,56;3,2,1;43;M;internet;Nowe Sady
12954;15,12,20;3,2,1;48;F;internet;Górki Lipowe
12955;1,22,25;3,2,1;47;M;internet;Stare Nabrzeże
12957;16,57,36;3,2,1;45;M;internet;Kępa Bociania
12961;8,32,3;3,2,1;65;F;internet;Stare Nabrzeże
12962;37,21,46;3,2,1;34;F;internet;Górki Lipowe
12963;34,41,20;3,2,1;16;F;internet;Nowe Sady
12965;24,32,37;3,2,1;58;F;internet;Stare Nabrzeże
12968;57,5,65;3,2,1;46;F;internet;Zatorze Klonowe
12970;37,26,46;3,2,1;41;M;internet;Nowe Sady
12973;13,12,58;3,2,1;36;M;internet;Kępa Bociania
12976;62,24,57;3,2,1;46;O;internet;Zatorze Klonowe
12980;15,21,37;3,2,1;55;M;internet;Zatorze Klonowe
12983;59,63,44;3,2,1;77;M;internet;Kępa Bociania
12987;55,58,15;3,2,1;53;F;internet;Olszowe Łęgi
12990;28,58,24;3,2,1;40;F;internet;Zatorze Klonowe
12992;51,15,62;3,2,1;38;F;internet;Zatorze Klonowe
12993;65,15,51;3,2,1;44;F;internet;Górki Lipowe
12994;14,42,3;3,2,1;45;F;internet;Kępa Bociania
12997;14,25,39;3,2,1;31;M;internet;Cegielniane
12998;32,22,38;3,2,1;61;F;internet;Kępa Bociania
13001;3,5,9;3,2,1;30;F;internet;Nowe Sady
13004;38,25,46;3,2,1;67;M;paper;Stare Nabrzeże
13006;25,2,43;3,2,1;42;M;internet;Zatorze Klonowe
13010;13,5,61;3,2,1;47;M;internet;Cegielniane
13014;57,28,41;3,2,1;76;M;paper;Cegielniane
13017;36,48,41;3,2,1;74;M;internet;Cegielniane
13018;44,20,55;3,2,1;40;F;internet;Olszowe Łęgi
13019;62,37,32;3,2,1;66;M;internet;Kępa Bociania
13022;51,11,15;3,2,1;67;M;internet;Olszowe Łęgi
13023;62,48,8;3,2,1;53;M;internet;Kępa Bociania
13025;51,62,46;3,2,1;48;F;internet;Zatorze Klonowe
13027;33,16,7;3,2,1;39;F;internet;Stare Nabrzeże
13031;51,50,2;3,2,1;41;M;internet;Olszowe Łęgi
13032;12,46,56;3,2,1;35;F;internet;Górki Lipowe
13033;63,43,4;3,2,1;49;F;internet;Górki Lipowe
13034;59,3,34;3,2,1;61;F;internet;Zatorze Klonowe
13036;12,15,14;3,2,1;27;F;internet;Zatorze Klonowe
13040;42,43,63;3,2,1;24;F;internet;Stare Nabrzeże
13041;36,22,11;3,2,1;65;M;internet;Cegielniane
13043;37,15,12;3,2,1;56;M;internet;Cegielniane
13045;18,37,33;3,2,1;49;F;internet;Cegielniane
13049;14,51,28;3,2,1;73;F;internet;Zatorze Klonowe
13053;12,15,17;3,2,1;44;M;internet;Stare Nabrzeże
13054;15,36,13;3,2,1;30;F;internet;Górki Lipowe
13057;12,8,7;3,2,1;35;F;internet;Stare Nabrzeże
13059;55,63,25;3,2,1;47;F;internet;Kępa Bociania
13061;34,7,43;3,2,1;29;M;internet;Kępa Bociania
13065;25,36,46;3,2,1;40;F;internet;Stare Nabrzeże
13068;39,3,43;3,2,1;44;M;internet;Olszowe Łęgi
13072;44,42,37;3,2,1;21;F;internet;Cegielniane
13073;19,58,25;3,2,1;65;F;internet;Nowe Sady
13075;22,65,2;3,2,1;62;F;internet;Górki Lipowe
13078;37,28,2;3,2,1;47;M;internet;Cegielniane
13080;62,55,36;3,2,1;51;F;paper;Cegielniane
13082;62,2,63;3,2,1;45;F;internet;Górki Lipowe
13085;13,61,8;3,2,1;60;M;internet;Stare Nabrzeże
13086;57,56,29;3,2,1;19;F;internet;Kępa Bociania
13090;51,12,15;3,2,1;75;F;internet;Górki Lipowe
13093;65,33,61;3,2,1;32;F;internet;Cegielniane
13094;41,52,65;3,2,1;26;F;internet;Kępa Bociania
13095;14,1,9;3,2,1;22;F;internet;Nowe Sady
13099;25,57,63;3,2,1;47;F;internet;Górki Lipowe
13103;25,62,38;3,2,1;38;F;internet;Kępa Bociania
13107;55,32,28;3,2,1;23;M;internet;Cegielniane
13109;57,43,13;3,2,1;77;F;paper;Kępa Bociania
13112;12,17,59;3,2,1;54;F;internet;Górki Lipowe
13113;48,45,34;3,2,1;35;M;internet;Górki Lipowe
13115;59,43,50;3,2,1;52;F;internet;Stare Nabrzeże
13116;53,59,2;3,2,1;25;M;internet;Stare Nabrzeże
13119;56,48,29;3,2,1;35;M;internet;Kępa Bociania
13123;5,25,62;3,2,1;64;F;internet;Zatorze Klonowe
13127;55,65,52;3,2,1;41;M;internet;Kępa Bociania
13128;63,38,36;3,2,1;53;F;internet;Zatorze Klonowe
13132;49,15,55;3,2,1;49;M;internet;Zatorze Klonowe
13135;51,5,17;3,2,1;30;F;internet;Górki Lipowe
13136;52,37,21;3,2,1;39;M;internet;Stare Nabrzeże
13139;66,49,32;3,2,1;37;M;internet;Nowe Sady
13142;52,58,15;3,2,1;62;M;internet;Górki Lipowe
13143;56,34,30;3,2,1;65;M;internet;Olszowe Łęgi
13145;42,44,56;3,2,1;30;F;internet;Olszowe Łęgi
13147;63,55,3;3,2,1;56;M;internet;Górki Lipowe
13151;65,36,32;3,2,1;30;M;internet;Stare Nabrzeże
13153;2,56,15;3,2,1;28;F;internet;Kępa Bociania
13155;13,5,63;3,2,1;64;M;internet;Olszowe Łęgi
13156;34,66,59;3,2,1;43;F;internet;Kępa Bociania
13160;63,13,3;3,2,1;51;F;internet;Nowe Sady
13162;2,10,55;3,2,1;53;F;internet;Zatorze Klonowe
13166;38,32,33;3,2,1;34;M;internet;Stare Nabrzeże
13169;28,1,53;3,2,1;89;M;internet;Olszowe Łęgi
13173;21,37,24;3,2,1;41;M;internet;Cegielniane
13175;57,34,46;3,2,1;24;M;internet;Nowe Sady
13177;44,43,28;3,2,1;70;F;internet;Zatorze Klonowe
13181;63,52,14;3,2,1;27;F;internet;Zatorze Klonowe
13182;9,19,22;3,2,1;53;F;internet;Kępa Bociania
13185;42,43,22;3,2,1;48;M;internet;Kępa Bociania
13188;58,37,47;3,2,1;22;M;internet;Cegielniane
13189;2,10,52;3,2,1;33;F;internet;Cegielniane
13193;17,38,31;3,2,1;42;F;internet;Cegielniane
13195;46,25,3;3,2,1;16;F;internet;Stare Nabrzeże
13197;14,7,12;3,2,1;32;M;internet;Zatorze Klonowe
13199;14,22,42;3,2,1;50;F;internet;Kępa Bociania
13202;59,7,56;3,2,1;75;F;internet;Nowe Sady
13204;42,3,56;3,2,1;48;F;internet;Kępa Bociania
13205;9,5,14;3,2,1;19;F;internet;Kępa Bociania
13208;59,9,55;3,2,1;33;F;internet;Nowe Sady
13212;33,3,55;3,2,1;35;F;internet;Cegielniane
13213;51,57,5;3,2,1;53;M;internet;Górki Lipowe
13214;48,51,39;3,2,1;53;F;internet;Stare Nabrzeże
13218;10,46,62;3,2,1;27;F;internet;Kępa Bociania
13219;57,3,51;3,2,1;50;M;internet;Stare Nabrzeże
13220;51,42,59;3,2,1;58;F;internet;Nowe Sady
13221;51,55,19;3,2,1;33;M;internet;Górki Lipowe
13225;37,28,42;3,2,1;35;F;internet;Górki Lipowe
13229;47,17,25;3,2,1;23;M;internet;Cegielniane
13232;57,8,51;3,2,1;47;F;internet;Olszowe Łęgi
13234;31,50,29;3,2,1;32;F;internet;Kępa Bociania
13238;35,56,52;3,2,1;36;M;internet;Cegielniane
13241;58,31,38;3,2,1;42;M;internet;Stare Nabrzeże
13245;39,42,37;3,2,1;68;M;internet;Olszowe Łęgi
13247;59,55,32;3,2,1;50;F;internet;Stare Nabrzeże
13249;34,58,24;3,2,1;17;F;internet;Górki Lipowe
13251;25,28,21;3,2,1;38;M;internet;Cegielniane
13253;37,44,4;3,2,1;59;M;internet;Zatorze Klonowe
13257;34,14,45;3,2,1;16;F;internet;Olszowe Łęgi
13259;34,23,7;3,2,1;46;F;internet;Kępa Bociania
13260;61,41,33;3,2,1;32;M;internet;Cegielniane
13264;7,31,47;3,2,1;31;F;internet;Kępa Bociania
13266;55,37,28;3,2,1;26;M;internet;Stare Nabrzeże
13267;3,46,7;3,2,1;47;M;internet;Cegielniane
13268;44,63,39;3,2,1;54;M;internet;Kępa Bociania
13270;28,18,35;3,2,1;52;M;internet;Cegielniane
13273;4,8,50;3,2,1;35;F;internet;Kępa Bociania
13274;55,9,13;3,2,1;25;F;internet;Olszowe Łęgi
13278;15,7,37;3,2,1;76;O;internet;Zatorze Klonowe
13280;14,46,25;3,2,1;38;M;internet;Zatorze Klonowe
13281;36,51,61;3,2,1;16;F;internet;Cegielniane
13285;20,24,17;3,2,1;16;F;internet;Cegielniane
13289;50,17,15;3,2,1;33;F;internet;Cegielniane
13290;58,32,51;3,2,1;50;F;internet;Kępa Bociania
13292;62,11,24;3,2,1;62;F;internet;Stare Nabrzeże
13293;24,49,34;3,2,1;35;M;internet;Zatorze Klonowe
13296;37,62,59;3,2,1;44;F;internet;Stare Nabrzeże
13299;2,59,52;3,2,1;56;F;internet;Olszowe Łęgi
13301;56,33,52;3,2,1;34;F;internet;Cegielniane
13305;63,46,2;3,2,1;56;M;internet;Nowe Sady
13306;43,7,24;3,2,1;30;F;internet;Zatorze Klonowe
13310;3,37,21;3,2,1;26;M;internet;Zatorze Klonowe
13311;36,26,17;3,2,1;16;M;internet;Kępa Bociania
13313;10,44,9;3,2,1;64;F;internet;Stare Nabrzeże
13317;3,65,34;3,2,1;61;F;internet;Olszowe Łęgi
13321;13,5,51;3,2,1;54;F;internet;Olszowe Łęgi
13322;33,14,65;3,2,1;34;M;internet;Olszowe Łęgi
13326;20,41,62;3,2,1;24;M;internet;Górki Lipowe
13327;37,15,44;3,2,1;34;M;internet;Cegielniane
13330;18,42,62;3,2,1;47;F;internet;Kępa Bociania
13331;8,46,12;3,2,1;48;F;internet;Kępa Bociania
13332;59,15,56;3,2,1;22;F;internet;Zatorze Klonowe
13336;52,56,42;3,2,1;60;M;internet;Górki Lipowe
13337;7,13,34;3,2,1;66;M;paper;Górki Lipowe
13341;9,46,28;3,2,1;45;F;internet;Stare Nabrzeże
13344;15,57,56;3,2,1;41;F;internet;Zatorze Klonowe
13346;59,50,8;3,2,1;42;F;internet;Stare Nabrzeże
13348;57,30,22;3,2,1;19;F;internet;Olszowe Łęgi
13349;24,37,21;3,2,1;42;M;internet;Zatorze Klonowe
13350;13,46,55;3,2,1;28;F;internet;Górki Lipowe
13352;22,14,5;3,2,1;33;M;paper;Nowe Sady
13353;12,7,43;3,2,1;38;F;internet;Górki Lipowe
13357;2,51,28;3,2,1;45;F;internet;Górki Lipowe
13361;22,9,47;3,2,1;57;M;internet;Kępa Bociania
13365;42,24,34;3,2,1;43;M;internet;Zatorze Klonowe
13367;42,3,12;3,2,1;75;F;paper;Stare Nabrzeże
13371;63,51,3;3,2,1;59;F;internet;Cegielniane
13375;38,47,17;3,2,1;62;M;internet;Nowe Sady
13376;2,21,9;3,2,1;27;M;internet;Zatorze Klonowe
13380;29,65,42;3,2,1;38;F;internet;Zatorze Klonowe
13381;29,15,59;3,2,1;49;F;internet;Nowe Sady
13383;12,4,47;3,2,1;53;F;internet;Zatorze Klonowe
13384;52,22,8;3,2,1;57;F;internet;Nowe Sady
13388;38,52,11;3,2,1;33;M;internet;Cegielniane
13391;50,48,31;3,2,1;44;F;internet;Kępa Bociania
13393;19,55,21;3,2,1;67;F;paper;Nowe Sady
13397;58,22,35;3,2,1;20;F;internet;Zatorze Klonowe
13400;36,42,62;3,2,1;32;M;internet;Zatorze Klonowe
13404;46,66,48;3,2,1;40;F;internet;Zatorze Klonowe
13405;7,24,1;3,2,1;72;F;internet;Stare Nabrzeże
13408;22,48,49;3,2,1;56;F;internet;Kępa Bociania
13410;35,28,56;3,2,1;32;F;internet;Cegielniane
13413;63,50,34;3,2,1;36;F;internet;Stare Nabrzeże
13414;35,31,56;3,2,1;63;F;paper;Olszowe Łęgi
13415;5,63,36;3,2,1;47;M;internet;Zatorze Klonowe
13419;47,12,3;3,2,1;48;F;internet;Olszowe Łęgi
13422;9,28,31;3,2,1;49;F;internet;Zatorze Klonowe
13423;37,21,1;3,2,1;63;F;paper;Cegielniane
13424;21,59,56;3,2,1;28;F;internet;Cegielniane
13426;51,42,32;3,2,1;34;F;internet;Kępa Bociania
13430;52,62,38;3,2,1;57;M;internet;Górki Lipowe
13432;46,53,28;3,2,1;59;F;internet;Cegielniane
13435;7,17,58;3,2,1;32;M;internet;Kępa Bociania
13436;63,7,2;3,2,1;71;F;internet;Stare Nabrzeże
13440;46,38,7;3,2,1;65;F;internet;Kępa Bociania
13441;58,17,24;3,2,1;25;F;internet;Zatorze Klonowe
13442;21,59,46;3,2,1;58;F;paper;Górki Lipowe
13444;57,61,8;3,2,1;18;F;internet;Kępa Bociania
13447;36,56,7;3,2,1;20;F;internet;Cegielniane
13449;52,2,31;3,2,1;60;F;internet;Stare Nabrzeże
13450;57,46,15;3,2,1;65;F;paper;Górki Lipowe
13451;52,12,51;3,2,1;64;M;internet;Nowe Sady
13452;57,22,32;3,2,1;62;F;internet;Kępa Bociania
13454;46,42,53;3,2,1;36;M;internet;Górki Lipowe
13458;25,13,2;3,2,1;29;F;internet;Zatorze Klonowe
13462;13,17,32;3,2,1;53;F;internet;Stare Nabrzeże
13466;17,5,28;3,2,1;34;M;internet;Cegielniane
13469;39,9,57;3,2,1;25;F;internet;Kępa Bociania
13471;7,41,13;3,2,1;79;M;internet;Kępa Bociania
13475;42,29,46;3,2,1;36;M;internet;Górki Lipowe
13476;3,15,57;3,2,1;58;F;internet;Nowe Sady
13480;15,8,18;3,2,1;49;F;internet;Zatorze Klonowe
13484;30,51,43;3,2,1;53;M;internet;Górki Lipowe
13485;9,30,13;3,2,1;42;F;internet;Olszowe Łęgi
13487;15,57,17;3,2,1;62;F;paper;Zatorze Klonowe
13491;15,43,57;3,2,1;66;F;internet;Kępa Bociania
13493;13,33,12;3,2,1;54;F;internet;Zatorze Klonowe
13497;47,51,29;3,2,1;76;F;internet;Stare Nabrzeże
13498;4,35,42;3,2,1;35;F;internet;Cegielniane
13500;17,38,63;3,2,1;73;M;internet;Zatorze Klonowe
13502;51,49,3;3,2,1;23;M;internet;Olszowe Łęgi
13505;25,8,46;3,2,1;16;F;internet;Kępa Bociania
13509;43,45,55;3,2,1;37;F;internet;Zatorze Klonowe
13511;22,59,3;3,2,1;34;F;internet;Cegielniane
13513;1,63,52;3,2,1;59;M;internet;Górki Lipowe
13517;24,7,34;3,2,1;60;M;internet;Cegielniane
13518;65,37,62;3,2,1;57;M;internet;Górki Lipowe
13522;46,28,3;3,2,1;57;F;internet;Olszowe Łęgi
13526;65,14,57;3,2,1;45;F;internet;Kępa Bociania
13530;3,17,4;3,2,1;40;F;paper;Kępa Bociania
13534;17,37,26;3,2,1;38;M;internet;Olszowe Łęgi
13537;55,52,33;3,2,1;58;M;internet;Górki Lipowe
13541;14,57,44;3,2,1;29;M;internet;Kępa Bociania
13543;46,66,14;3,2,1;28;F;internet;Kępa Bociania
13545;62,4,50;3,2,1;54;F;internet;Stare Nabrzeże
13547;24,21,32;3,2,1;44;M;internet;Cegielniane
13548;50,57,33;3,2,1;51;M;internet;Zatorze Klonowe
13552;3,9,5;3,2,1;35;M;internet;Kępa Bociania
13556;52,38,18;3,2,1;74;F;paper;Zatorze Klonowe
13558;34,62,33;3,2,1;39;F;internet;Stare Nabrzeże
13560;57,15,17;3,2,1;40;F;internet;Górki Lipowe
13563;34,37,45;3,2,1;17;F;internet;Olszowe Łęgi
13566;31,48,3;3,2,1;51;F;paper;Nowe Sady
13569;17,62,52;3,2,1;45;F;internet;Kępa Bociania
13572;7,12,34;3,2,1;81;M;paper;Górki Lipowe
13574;33,46,10;3,2,1;58;M;internet;Kępa Bociania
13575;3,7,22;3,2,1;19;M;internet;Olszowe Łęgi
13578;12,21,29;3,2,1;39;F;internet;Olszowe Łęgi
13582;51,46,63;3,2,1;32;M;internet;Górki Lipowe
13585;37,3,59;3,2,1;78;M;internet;Stare Nabrzeże
13587;17,16,65;3,2,1;58;F;internet;Stare Nabrzeże
13589;46,14,42;3,2,1;41;F;internet;Nowe Sady
13590;33,28,25;3,2,1;34;M;internet;Zatorze Klonowe
13593;51,29,43;3,2,1;49;M;internet;Kępa Bociania
13596;15,5,11;3,2,1;40;M;internet;Zatorze Klonowe
13600;41,5,51;3,2,1;57;F;internet;Górki Lipowe
13602;42,28,21;3,2,1;19;M;internet;Stare Nabrzeże
13604;38,14,44;3,2,1;24;F;internet;Stare Nabrzeże
13607;38,3,55;3,2,1;16;M;internet;Kępa Bociania
13611;34,3,25;3,2,1;59;F;internet;Nowe Sady
13615;33,24,21;3,2,1;64;F;internet;Cegielniane
13617;9,59,62;3,2,1;19;F;internet;Zatorze Klonowe
13620;24,3,42;3,2,1;26;F;internet;Stare Nabrzeże
13621;62,46,57;3,2,1;46;M;internet;Kępa Bociania
13623;24,9,21;3,2,1;66;F;paper;Zatorze Klonowe
13627;37,39,25;3,2,1;46;M;internet;Zatorze Klonowe
13629;44,65,38;3,2,1;30;F;internet;Stare Nabrzeże
13630;17,57,38;3,2,1;33;M;internet;Stare Nabrzeże
13634;42,36,44;3,2,1;53;F;internet;Zatorze Klonowe
13636;25,22,26;3,2,1;18;F;internet;Cegielniane
13637;3,57,43;3,2,1;38;M;internet;Nowe Sady
13640;8,57,5;3,2,1;16;F;internet;Cegielniane
13641;41,13,50;3,2,1;20;F;internet;Cegielniane
13644;14,59,50;3,2,1;54;F;internet;Nowe Sady
13646;55,59,37;3,2,1;43;F;internet;Górki Lipowe
13648;13,58,56;3,2,1;65;M;paper;Nowe Sady
13650;42,21,34;3,2,1;42;M;internet;Stare Nabrzeże
13653;63,59,20;3,2,1;46;F;internet;Stare Nabrzeże
13654;16,28,46;3,2,1;63;F;paper;Nowe Sady
13656;19,57,46;3,2,1;67;F;paper;Kępa Bociania
13660;63,24,59;3,2,1;51;M;internet;Olszowe Łęgi
13664;46,53,12;3,2,1;40;F;internet;Nowe Sady
13666;41,1,7;3,2,1;62;F;internet;Stare Nabrzeże
13668;33,66,20;3,2,1;16;M;internet;Zatorze Klonowe
13669;44,3,5;3,2,1;33;F;internet;Zatorze Klonowe
13672;51,25,10;3,2,1;55;F;internet;Cegielniane
13676;62,41,5;3,2,1;24;F;internet;Cegielniane
13680;12,42,14;3,2,1;34;M;internet;Cegielniane
13682;3,30,59;3,2,1;71;F;internet;Górki Lipowe
13686;59,24,15;3,2,1;58;F;internet;Olszowe Łęgi
13690;14,3,24;3,2,1;51;F;internet;Zatorze Klonowe
13694;33,42,12;3,2,1;45;M;internet;Górki Lipowe
13695;47,63,38;3,2,1;16;M;internet;Górki Lipowe
13698;37,46,42;3,2,1;71;F;paper;Olszowe Łęgi
13701;28,59,15;3,2,1;33;M;paper;Zatorze Klonowe
13704;13,59,37;3,2,1;39;M;internet;Zatorze Klonowe
13706;28,56,59;3,2,1;43;F;internet;Zatorze Klonowe
13707;1,33,3;3,2,1;69;F;paper;Olszowe Łęgi
13710;29,57,63;3,2,1;16;F;internet;Stare Nabrzeże
13711;21,63,57;3,2,1;67;M;paper;Olszowe Łęgi
13713;39,36,21;3,2,1;44;F;internet;Kępa Bociania
13717;8,3,52;3,2,1;37;F;internet;Nowe Sady
13719;37,17,14;3,2,1;42;F;internet;Olszowe Łęgi
13722;17,25,50;3,2,1;39;M;internet;Olszowe Łęgi
13723;62,2,20;3,2,1;37;F;internet;Górki Lipowe
13727;42,50,57;3,2,1;28;M;internet;Kępa Bociania
13730;17,37,1;3,2,1;21;M;internet;Kępa Bociania
13734;59,33,17;3,2,1;16;M;internet;Zatorze Klonowe
13738;51,15,9;3,2,1;44;F;internet;Nowe Sady
13740;23,3,12;3,2,1;21;M;internet;Cegielniane
13741;9,25,49;3,2,1;34;F;internet;Stare Nabrzeże
13742;5,57,1;3,2,1;18;F;internet;Nowe Sady
13745;49,8,3;3,2,1;57;F;internet;Kępa Bociania
13746;28,58,3;3,2,1;48;M;internet;Zatorze Klonowe
13750;22,32,56;3,2,1;70;M;paper;Kępa Bociania
13754;12,33,36;3,2,1;48;F;internet;Zatorze Klonowe
13757;9,19,34;3,2,1;42;M;internet;Stare Nabrzeże
13761;38,7,5;3,2,1;44;M;internet;Nowe Sady
13764;62,55,2;3,2,1;58;F;internet;Zatorze Klonowe
13768;22,3,5;3,2,1;55;F;internet;Zatorze Klonowe
13772;35,28,26;3,2,1;52;F;internet;Zatorze Klonowe
13774;63,28,52;3,2,1;48;M;internet;Olszowe Łęgi
13778;32,51,13;3,2,1;47;M;internet;Cegielniane
13779;36,33,28;3,2,1;44;F;internet;Cegielniane
13781;41,14,56;3,2,1;16;F;internet;Stare Nabrzeże
13783;30,42,7;3,2,1;28;F;internet;Zatorze Klonowe
13787;3,12,51;3,2,1;41;F;paper;Kępa Bociania
13789;9,28,49;3,2,1;33;F;internet;Nowe Sady
13790;59,46,41;3,2,1;45;F;internet;Olszowe Łęgi
13792;51,44,57;3,2,1;62;M;internet;Kępa Bociania
13795;62,51,61;3,2,1;35;M;internet;Olszowe Łęgi
13798;7,12,14;3,2,1;60;F;internet;Zatorze Klonowe
13802;63,65,3;3,2,1;57;F;paper;Górki Lipowe
13805;62,36,14;3,2,1;70;F;paper;Zatorze Klonowe
13807;57,28,25;3,2,1;32;M;internet;Zatorze Klonowe
13808;62,42,20;3,2,1;48;F;internet;Stare Nabrzeże
13812;12,10,21;3,2,1;57;F;internet;Olszowe Łęgi
13815;56,58,44;3,2,1;68;F;internet;Górki Lipowe
13818;33,41,28;3,2,1;27;M;internet;Zatorze Klonowe
13821;55,11,63;3,2,1;30;F;internet;Stare Nabrzeże
13822;38,28,35;3,2,1;42;M;internet;Zatorze Klonowe
13823;34,29,35;3,2,1;44;F;internet;Kępa Bociania
13827;57,2,5;3,2,1;79;F;paper;Górki Lipowe
13828;56,3,32;3,2,1;45;F;internet;Stare Nabrzeże
13832;8,25,46;3,2,1;55;M;internet;Kępa Bociania
13835;57,56,55;3,2,1;37;M;internet;Olszowe Łęgi
13836;16,61,35;3,2,1;42;M;internet;Zatorze Klonowe
13838;42,21,66;3,2,1;75;F;internet;Stare Nabrzeże
13842;17,15,55;3,2,1;54;F;internet;Kępa Bociania
13844;55,7,15;3,2,1;56;F;internet;Górki Lipowe
13848;59,5,35;3,2,1;20;F;internet;Olszowe Łęgi
13849;61,59,58;3,2,1;44;M;internet;Olszowe Łęgi
13853;12,22,9;3,2,1;34;F;paper;Kępa Bociania
13856;21,15,28;3,2,1;59;F;internet;Stare Nabrzeże
13860;63,35,2;3,2,1;49;M;internet;Zatorze Klonowe
13861;43,65,42;3,2,1;42;M;internet;Stare Nabrzeże
13864;3,57,32;3,2,1;44;F;internet;Kępa Bociania
13868;9,32,5;3,2,1;23;F;internet;Kępa Bociania
13871;51,44,3;3,2,1;25;M;paper;Kępa Bociania
13872;34,42,12;3,2,1;43;F;internet;Kępa Bociania
13876;55,57,65;3,2,1;70;M;paper;Górki Lipowe
13880;20,14,56;3,2,1;31;F;internet;Górki Lipowe
13884;34,37,24;3,2,1;16;F;internet;Górki Lipowe
13887;26,3,46;3,2,1;32;F;internet;Górki Lipowe
13889;17,43,21;3,2,1;31;M;internet;Zatorze Klonowe
13891;35,52,36;3,2,1;47;M;internet;Cegielniane
13895;7,63,9;3,2,1;55;M;internet;Zatorze Klonowe
13898;26,9,12;3,2,1;55;F;internet;Stare Nabrzeże
13899;48,62,43;3,2,1;52;F;internet;Kępa Bociania
13900;22,49,5;3,2,1;60;F;internet;Kępa Bociania
13901;55,34,13;3,2,1;42;M;internet;Zatorze Klonowe
13903;51,57,46;3,2,1;16;M;internet;Kępa Bociania
13907;24,5,28;3,2,1;45;F;internet;Cegielniane
13911;59,46,52;3,2,1;50;F;internet;Olszowe Łęgi
13912;62,48,33;3,2,1;29;M;internet;Cegielniane
13914;37,57,45;3,2,1;28;M;internet;Stare Nabrzeże
13918;47,59,36;3,2,1;56;M;internet;Kępa Bociania
13921;17,7,34;3,2,1;60;M;internet;Stare Nabrzeże
13922;8,51,62;3,2,1;52;F;internet;Stare Nabrzeże
13925;8,62,52;3,2,1;53;M;internet;Górki Lipowe
13926;26,62,46;3,2,1;37;M;paper;Kępa Bociania
13927;52,34,57;3,2,1;73;M;internet;Zatorze Klonowe
13930;24,8,62;3,2,1;51;F;internet;Kępa Bociania
13931;51,3,46;3,2,1;20;M;internet;Olszowe Łęgi
13933;18,24,55;3,2,1;75;F;internet;Olszowe Łęgi
13937;21,42,37;3,2,1;18;F;internet;Cegielniane
13941;44,42,63;3,2,1;42;F;internet;Kępa Bociania
13945;12,62,5;3,2,1;28;F;internet;Stare Nabrzeże
13949;56,30,2;3,2,1;51;M;internet;Nowe Sady
13952;63,46,52;3,2,1;23;M;internet;Kępa Bociania
13955;8,7,3;3,2,1;20;F;internet;Stare Nabrzeże
13957;62,3,42;3,2,1;58;M;internet;Zatorze Klonowe
13959;38,30,17;3,2,1;54;F;internet;Kępa Bociania
13960;3,59,14;3,2,1;16;M;internet;Kępa Bociania
13962;57,62,21;3,2,1;58;F;internet;Zatorze Klonowe
13965;44,31,12;3,2,1;62;M;internet;Górki Lipowe
13969;26,2,15;3,2,1;17;M;paper;Kępa Bociania
13972;65,38,36;3,2,1;57;F;internet;Stare Nabrzeże
13975;13,51,58;3,2,1;56;M;internet;Stare Nabrzeże
13977;62,34,3;3,2,1;26;M;internet;Olszowe Łęgi
13981;44,13,52;3,2,1;76;M;internet;Górki Lipowe
13984;38,17,51;3,2,1;51;F;internet;Kępa Bociania
13986;59,52,36;3,2,1;47;M;internet;Olszowe Łęgi
13987;3,9,34;3,2,1;39;M;internet;Stare Nabrzeże
13991;7,57,3;3,2,1;33;M;internet;Zatorze Klonowe
13993;11,51,57;3,2,1;54;M;internet;Kępa Bociania
13997;56,41,2;3,2,1;67;F;internet;Górki Lipowe
13999;28,31,26;3,2,1;48;M;internet;Zatorze Klonowe
14002;14,8,12;3,2,1;58;M;internet;Kępa Bociania
14005;48,33,35;3,2,1;40;M;internet;Stare Nabrzeże
14006;63,62,57;3,2,1;40;F;internet;Olszowe Łęgi
14007;63,44,22;3,2,1;61;M;paper;Zatorze Klonowe
14011;24,56,57;3,2,1;16;M;internet;Stare Nabrzeże
14015;65,15,41;3,2,1;64;F;paper;Górki Lipowe
14019;3,58,32;3,2,1;39;F;internet;Stare Nabrzeże
14023;41,1,2;3,2,1;57;M;internet;Górki Lipowe
14027;3,20,59;3,2,1;38;F;internet;Górki Lipowe
14031;13,52,41;3,2,1;59;F;paper;Górki Lipowe
14033;5,52,61;3,2,1;41;M;internet;Stare Nabrzeże
14034;22,56,3;3,2,1;43;M;internet;Kępa Bociania
14037;56,42,58;3,2,1;36;M;internet;Olszowe Łęgi
14038;28,57,31;3,2,1;26;F;internet;Kępa Bociania
14042;59,57,62;3,2,1;18;M;internet;Olszowe Łęgi
14045;15,63,14;3,2,1;32;F;internet;Górki Lipowe
14047;34,43,63;3,2,1;38;M;internet;Górki Lipowe
14049;62,36,24;3,2,1;66;F;paper;Kępa Bociania
14053;36,31,37;3,2,1;63;F;paper;Zatorze Klonowe
14054;32,59,55;3,2,1;58;F;internet;Górki Lipowe
14057;63,17,2;3,2,1;72;M;internet;Górki Lipowe
14060;51,58,3;3,2,1;35;M;internet;Kępa Bociania
14061;57,13,21;3,2,1;46;F;internet;Olszowe Łęgi
14064;46,12,55;3,2,1;42;M;internet;Kępa Bociania
14067;8,32,9;3,2,1;50;M;internet;Kępa Bociania
14071;42,58,59;3,2,1;57;M;internet;Zatorze Klonowe
14072;1,12,9;3,2,1;46;M;internet;Stare Nabrzeże
14076;7,12,1;3,2,1;38;F;internet;Cegielniane
14079;65,26,51;3,2,1;51;F;internet;Kępa Bociania
14083;46,43,9;3,2,1;52;M;internet;Kępa Bociania
14084;31,5,21;3,2,1;31;M;internet;Zatorze Klonowe
14088;57,59,34;3,2,1;26;F;internet;Nowe Sady
14091;17,43,7;3,2,1;19;F;internet;Kępa Bociania
14093;41,4,12;3,2,1;22;F;internet;Olszowe Łęgi
14097;22,52,5;3,2,1;17;M;internet;Zatorze Klonowe
14098;41,52,22;3,2,1;71;F;internet;Kępa Bociania
14102;23,33,63;3,2,1;50;F;internet;Cegielniane
14106;56,46,15;3,2,1;34;F;internet;Kępa Bociania
14109;52,30,50;3,2,1;60;F;internet;Zatorze Klonowe
14112;58,44,3;3,2,1;28;F;internet;Olszowe Łęgi
14116;63,2,56;3,2,1;40;F;internet;Kępa Bociania
14118;15,45,57;3,2,1;42;F;internet;Stare Nabrzeże
14122;63,15,17;3,2,1;57;F;paper;Cegielniane
14123;9,46,22;3,2,1;34;F;internet;Kępa Bociania
14125;42,48,52;3,2,1;81;F;internet;Górki Lipowe
14127;41,25,44;3,2,1;43;F;paper;Górki Lipowe
14128;46,55,59;3,2,1;46;F;internet;Olszowe Łęgi
14130;24,5,1;3,2,1;42;M;internet;Stare Nabrzeże
14133;21,22,57;3,2,1;30;F;internet;Kępa Bociania
14137;24,21,57;3,2,1;54;F;paper;Stare Nabrzeże
14138;44,16,52;3,2,1;54;M;internet;Olszowe Łęgi
14139;11,2,24;3,2,1;50;F;internet;Cegielniane
14140;56,3,21;3,2,1;62;F;internet;Zatorze Klonowe
14144;25,61,24;3,2,1;54;F;internet;Stare Nabrzeże
14148;35,41,9;3,2,1;61;F;paper;Stare Nabrzeże
14149;24,57,42;3,2,1;42;M;internet;Stare Nabrzeże
14153;3,7,62;3,2,1;44;F;internet;Zatorze Klonowe
14155;12,3,33;3,2,1;61;M;internet;Kępa Bociania
14159;21,43,55;3,2,1;17;F;internet;Górki Lipowe
14161;52,32,2;3,2,1;39;M;internet;Zatorze Klonowe
14165;7,58,28;3,2,1;34;F;internet;Kępa Bociania
14167;62,63,32;3,2,1;48;F;internet;Górki Lipowe
14171;48,22,17;3,2,1;65;M;internet;Kępa Bociania
14172;9,5,55;3,2,1;54;F;internet;Górki Lipowe
14173;17,15,13;3,2,1;66;M;paper;Zatorze Klonowe
14176;21,42,38;3,2,1;52;M;internet;Kępa Bociania
14180;51,2,42;3,2,1;61;M;internet;Olszowe Łęgi
14181;9,7,3;3,2,1;22;F;internet;Kępa Bociania
14184;5,55,43;3,2,1;66;F;internet;Górki Lipowe
14187;32,51,30;3,2,1;75;M;paper;Nowe Sady
14190;3,12,37;3,2,1;40;F;internet;Stare Nabrzeże
14193;56,25,26;3,2,1;27;F;internet;Górki Lipowe
14194;59,46,12;3,2,1;58;M;internet;Górki Lipowe
14196;62,48,52;3,2,1;24;F;internet;Górki Lipowe
14199;15,56,59;3,2,1;37;F;internet;Stare Nabrzeże
14201;43,14,3;3,2,1;64;M;internet;Stare Nabrzeże
14203;8,14,42;3,2,1;25;F;internet;Kępa Bociania
14207;49,42,37;3,2,1;52;F;internet;Nowe Sady
14210;5,12,9;3,2,1;64;F;paper;Stare Nabrzeże
14213;63,21,32;3,2,1;44;F;paper;Zatorze Klonowe
14217;42,3,17;3,2,1;16;M;internet;Stare Nabrzeże
14219;57,15,47;3,2,1;81;F;internet;Górki Lipowe
14222;2,43,5;3,2,1;26;M;internet;Kępa Bociania
14223;42,2,62;3,2,1;16;F;internet;Górki Lipowe
14224;57,5,3;3,2,1;24;F;internet;Stare Nabrzeże
14226;42,22,36;3,2,1;42;M;internet;Stare Nabrzeże
14229;57,47,2;3,2,1;42;M;internet;Olszowe Łęgi
14232;41,52,28;3,2,1;51;M;internet;Cegielniane
14236;55,8,9;3,2,1;42;M;internet;Kępa Bociania
14237;57,33,17;3,2,1;27;M;internet;Stare Nabrzeże
14240;15,3,42;3,2,1;60;M;internet;Kępa Bociania
14244;5,49,9;3,2,1;26;M;internet;Nowe Sady
14247;35,17,10;3,2,1;23;F;internet;Górki Lipowe
14250;46,24,37;3,2,1;31;F;internet;Cegielniane
14252;11,51,53;3,2,1;48;M;internet;Górki Lipowe
14254;5,59,44;3,2,1;77;F;internet;Nowe Sady
14256;5,32,2;3,2,1;44;F;internet;Stare Nabrzeże
14258;34,33,63;3,2,1;52;M;internet;Olszowe Łęgi
14261;24,37,21;3,2,1;52;M;internet;Cegielniane
14262;58,7,30;3,2,1;16;F;internet;Zatorze Klonowe
14266;2,65,13;3,2,1;51;F;internet;Górki Lipowe
14269;21,12,46;3,2,1;51;F;internet;Stare Nabrzeże
14270;42,50,34;3,2,1;34;F;internet;Olszowe Łęgi
14274;62,42,24;3,2,1;32;F;internet;Zatorze Klonowe
14276;34,32,8;3,2,1;40;F;internet;Kępa Bociania
14279;1,3,22;3,2,1;45;M;internet;Nowe Sady
14283;52,51,55;3,2,1;68;M;paper;Górki Lipowe
14286;14,58,44;3,2,1;34;F;internet;Olszowe Łęgi
14290;4,2,44;3,2,1;44;M;internet;Nowe Sady
14293;58,15,22;3,2,1;35;F;internet;Zatorze Klonowe
14296;32,59,46;3,2,1;19;F;internet;Górki Lipowe
14300;17,2,65;3,2,1;70;F;internet;Górki Lipowe
14303;15,28,44;3,2,1;54;F;internet;Kępa Bociania
14307;63,44,8;3,2,1;37;F;internet;Olszowe Łęgi
14311;63,2,9;3,2,1;57;F;paper;Górki Lipowe
14313;31,28,12;3,2,1;57;M;internet;Cegielniane
14314;37,21,33;3,2,1;56;M;internet;Zatorze Klonowe
14317;16,51,8;3,2,1;23;M;internet;Kępa Bociania
14318;53,9,51;3,2,1;62;F;paper;Kępa Bociania
14322;56,9,44;3,2,1;50;F;paper;Górki Lipowe
14326;24,41,55;3,2,1;35;M;internet;Cegielniane
14329;46,57,63;3,2,1;16;F;internet;Stare Nabrzeże
14333;46,8,56;3,2,1;39;F;internet;Kępa Bociania
14337;31,28,58;3,2,1;54;M;internet;Górki Lipowe
14338;46,17,22;3,2,1;36;F;internet;Stare Nabrzeże
14342;41,12,11;3,2,1;34;F;internet;Cegielniane
14344;28,21,55;3,2,1;58;M;internet;Zatorze Klonowe
14348;17,63,52;3,2,1;58;F;internet;Kępa Bociania
14351;8,37,21;3,2,1;30;F;internet;Górki Lipowe
14352;17,43,10;3,2,1;16;M;internet;Stare Nabrzeże
14354;49,12,55;3,2,1;42;F;internet;Cegielniane
14356;21,51,3;3,2,1;85;M;internet;Stare Nabrzeże
14359;36,59,9;3,2,1;60;F;internet;Zatorze Klonowe
14360;25,57,20;3,2,1;42;M;internet;Kępa Bociania
14363;46,37,28;3,2,1;52;F;internet;Stare Nabrzeże
14366;28,32,10;3,2,1;55;M;internet;Kępa Bociania
14369;44,46,12;3,2,1;23;F;internet;Zatorze Klonowe
14370;18,36,21;3,2,1;74;M;internet;Zatorze Klonowe
14372;62,15,55;3,2,1;63;F;internet;Zatorze Klonowe
14373;63,3,34;3,2,1;59;F;internet;Kępa Bociania
14375;15,17,30;3,2,1;22;F;internet;Cegielniane
14377;9,15,22;3,2,1;24;F;internet;Kępa Bociania
14379;42,57,51;3,2,1;53;F;internet;Cegielniane
14383;13,57,17;3,2,1;44;M;internet;Kępa Bociania
14384;51,57,2;3,2,1;25;F;internet;Zatorze Klonowe
14387;63,62,52;3,2,1;38;F;internet;Górki Lipowe
14389;15,59,58;3,2,1;51;F;internet;Górki Lipowe
14392;31,7,46;3,2,1;89;M;internet;Kępa Bociania
14394;58,28,36;3,2,1;58;M;internet;Zatorze Klonowe
14395;52,32,17;3,2,1;64;F;paper;Nowe Sady
14398;24,21,48;3,2,1;47;F;internet;Cegielniane
14402;37,3,14;3,2,1;59;F;internet;Cegielniane
14403;51,9,3;3,2,1;54;M;internet;Zatorze Klonowe
14407;34,12,62;3,2,1;57;M;internet;Cegielniane
14409;41,4,39;3,2,1;49;F;internet;Kępa Bociania
14413;24,35,43;3,2,1;52;F;internet;Cegielniane
14416;14,28,55;3,2,1;63;M;internet;Zatorze Klonowe
14419;38,25,7;3,2,1;41;F;internet;Zatorze Klonowe
14423;56,44,28;3,2,1;30;M;internet;Cegielniane
14425;17,30,5;3,2,1;72;F;internet;Nowe Sady
14429;12,14,56;3,2,1;78;M;paper;Zatorze Klonowe
14432;57,34,63;3,2,1;68;F;internet;Stare Nabrzeże
14436;25,43,52;3,2,1;65;F;paper;Cegielniane
14440;59,65,17;3,2,1;74;F;internet;Stare Nabrzeże
14441;28,41,26;3,2,1;41;M;internet;Cegielniane
14442;24,9,57;3,2,1;48;F;internet;Kępa Bociania
14443;9,2,42;3,2,1;30;F;internet;Stare Nabrzeże
14446;38,57,42;3,2,1;52;F;internet;Kępa Bociania
14447;28,52,59;3,2,1;48;M;internet;Cegielniane
14450;58,11,9;3,2,1;16;M;internet;Kępa Bociania
14451;31,8,55;3,2,1;49;M;internet;Zatorze Klonowe
14453;17,12,59;3,2,1;65;M;internet;Stare Nabrzeże
14454;17,38,15;3,2,1;37;F;internet;Zatorze Klonowe
14455;46,42,12;3,2,1;42;M;internet;Kępa Bociania
14458;22,42,56;3,2,1;61;M;internet;Nowe Sady
14462;2,56,7;3,2,1;55;M;internet;Stare Nabrzeże
14465;37,52,63;3,2,1;46;M;internet;Stare Nabrzeże
14469;32,9,51;3,2,1;30;F;paper;Nowe Sady
14471;17,44,46;3,2,1;69;F;internet;Stare Nabrzeże
14475;55,33,30;3,2,1;37;F;internet;Cegielniane
14477;2,8,46;3,2,1;35;M;internet;Kępa Bociania
14480;52,28,7;3,2,1;56;M;internet;Cegielniane
14481;59,55,30;3,2,1;38;M;internet;Olszowe Łęgi
14482;34,59,39;3,2,1;72;M;paper;Stare Nabrzeże
14483;51,56,3;3,2,1;34;M;internet;Kępa Bociania
14485;43,51,34;3,2,1;38;F;internet;Kępa Bociania
14489;42,36,33;3,2,1;47;F;internet;Cegielniane
14490;37,25,20;3,2,1;61;F;internet;Stare Nabrzeże
14491;55,41,8;3,2,1;40;M;internet;Górki Lipowe
14495;25,24,34;3,2,1;43;F;internet;Olszowe Łęgi
14497;5,63,17;3,2,1;33;M;internet;Stare Nabrzeże
14498;28,55,7;3,2,1;59;F;internet;Nowe Sady
14501;66,63,48;3,2,1;43;F;internet;Kępa Bociania
14505;61,2,57;3,2,1;28;M;internet;Górki Lipowe
14506;15,5,50;3,2,1;64;M;paper;Kępa Bociania
14509;43,25,61;3,2,1;16;M;internet;Cegielniane
14510;5,57,25;3,2,1;46;F;internet;Górki Lipowe
14511;56,8,57;3,2,1;16;M;internet;Kępa Bociania
14515;55,9,58;3,2,1;57;F;internet;Olszowe Łęgi
14518;26,32,15;3,2,1;37;F;internet;Górki Lipowe
14522;22,3,25;3,2,1;16;F;internet;Kępa Bociania
14524;44,31,52;3,2,1;36;M;internet;Górki Lipowe
14526;15,17,9;3,2,1;61;F;internet;Olszowe Łęgi
14528;25,55,1;3,2,1;26;F;internet;Olszowe Łęgi
14530;23,36,63;3,2,1;72;F;internet;Olszowe Łęgi
14533;15,3,17;3,2,1;51;M;internet;Kępa Bociania
14537;29,46,56;3,2,1;35;M;paper;Kępa Bociania
14538;43,4,22;3,2,1;71;M;internet;Kępa Bociania
14541;65,36,33;3,2,1;35;F;internet;Cegielniane
14545;28,17,37;3,2,1;30;F;internet;Górki Lipowe
14548;1,39,5;3,2,1;59;F;internet;Górki Lipowe
14551;3,24,12;3,2,1;69;F;internet;Olszowe Łęgi
14555;36,37,9;3,2,1;74;M;internet;Górki Lipowe
14559;51,49,28;3,2,1;44;M;internet;Kępa Bociania
14563;44,37,24;3,2,1;53;M;internet;Zatorze Klonowe
14565;5,17,12;3,2,1;68;F;internet;Olszowe Łęgi
14569;21,30,12;3,2,1;62;F;internet;Cegielniane
14572;12,3,36;3,2,1;74;M;internet;Stare Nabrzeże
14576;56,59,33;3,2,1;53;M;paper;Zatorze Klonowe
14579;9,37,32;3,2,1;59;M;internet;Nowe Sady
14580;51,8,50;3,2,1;21;F;internet;Górki Lipowe
14582;33,51,63;3,2,1;61;F;paper;Olszowe Łęgi
14584;51,8,46;3,2,1;28;F;internet;Olszowe Łęgi
14587;42,55,28;3,2,1;37;F;internet;Zatorze Klonowe
14591;14,37,57;3,2,1;52;F;internet;Stare Nabrzeże
14592;41,5,46;3,2,1;57;F;internet;Olszowe Łęgi
14596;19,56,13;3,2,1;34;M;internet;Cegielniane
14600;56,51,45;3,2,1;50;F;internet;Stare Nabrzeże
14604;12,31,3;3,2,1;42;F;internet;Olszowe Łęgi
14605;28,7,12;3,2,1;16;M;internet;Olszowe Łęgi
14608;36,62,51;3,2,1;70;F;paper;Olszowe Łęgi
14610;66,9,51;3,2,1;69;M;internet;Nowe Sady
14613;63,12,44;3,2,1;77;M;internet;Kępa Bociania
14617;17,63,19;3,2,1;48;M;internet;Nowe Sady
14619;2,59,63;3,2,1;51;M;internet;Stare Nabrzeże
14622;32,55,15;3,2,1;52;F;internet;Olszowe Łęgi
14626;31,44,36;3,2,1;52;F;paper;Nowe Sady
14628;46,51,15;3,2,1;40;M;internet;Kępa Bociania
14632;5,22,52;3,2,1;25;F;internet;Kępa Bociania
14635;32,58,31;3,2,1;42;F;internet;Kępa Bociania
14637;25,29,12;3,2,1;48;F;internet;Cegielniane
14638;44,17,15;3,2,1;52;F;internet;Zatorze Klonowe
14639;21,4,14;3,2,1;56;F;internet;Stare Nabrzeże
14641;3,2,20;3,2,1;43;M;internet;Nowe Sady
14644;13,51,47;3,2,1;52;F;internet;Kępa Bociania
14645;62,52,8;3,2,1;41;F;internet;Kępa Bociania
14647;12,42,25;3,2,1;36;F;internet;Górki Lipowe
14648;7,51,41;3,2,1;69;M;internet;Cegielniane
14649;4,61,5;3,2,1;46;F;internet;Stare Nabrzeże
14650;13,8,61;3,2,1;71;M;internet;Zatorze Klonowe
14654;15,34,32;3,2,1;37;M;internet;Stare Nabrzeże
14658;9,46,65;3,2,1;63;F;paper;Kępa Bociania
14661;2,21,62;3,2,1;45;O;internet;Zatorze Klonowe
14664;31,13,36;3,2,1;54;M;internet;Zatorze Klonowe
14668;15,12,36;3,2,1;63;M;internet;Kępa Bociania
14670;12,53,3;3,2,1;81;F;internet;Kępa Bociania
14673;52,37,57;3,2,1;31;F;internet;Cegielniane
14675;43,63,31;3,2,1;31;M;internet;Zatorze Klonowe
14678;37,15,29;3,2,1;73;F;paper;Zatorze Klonowe
14682;56,42,43;3,2,1;28;M;internet;Stare Nabrzeże
14686;46,55,32;3,2,1;26;F;internet;Stare Nabrzeże
14690;36,55,11;3,2,1;26;M;internet;Górki Lipowe
14691;38,28,63;3,2,1;38;F;internet;Cegielniane
14692;63,4,8;3,2,1;16;M;internet;Górki Lipowe
14696;32,52,34;3,2,1;53;F;internet;Kępa Bociania
14700;44,5,55;3,2,1;57;M;internet;Stare Nabrzeże
14701;10,13,24;3,2,1;62;F;internet;Zatorze Klonowe
14704;5,16,46;3,2,1;62;M;internet;Kępa Bociania
14705;51,13,36;3,2,1;36;F;internet;Olszowe Łęgi
14709;2,12,46;3,2,1;38;M;internet;Kępa Bociania
14713;56,61,1;3,2,1;41;F;internet;Kępa Bociania
14716;1,32,49;3,2,1;38;F;internet;Kępa Bociania
14717;2,34,37;3,2,1;65;F;paper;Nowe Sady
14718;28,38,8;3,2,1;18;M;internet;Kępa Bociania
14719;15,62,5;3,2,1;59;F;paper;Stare Nabrzeże
14722;42,34,22;3,2,1;49;F;internet;Stare Nabrzeże
14725;15,52,34;3,2,1;38;F;internet;Stare Nabrzeże
14728;42,30,35;3,2,1;47;M;internet;Górki Lipowe
14731;15,12,43;3,2,1;53;M;internet;Zatorze Klonowe
14732;34,58,16;3,2,1;43;F;internet;Olszowe Łęgi
14733;12,33,34;3,2,1;45;F;internet;Górki Lipowe
14735;46,52,37;3,2,1;33;F;internet;Zatorze Klonowe
14739;22,49,29;3,2,1;51;F;internet;Kępa Bociania
14743;59,28,50;3,2,1;46;F;internet;Kępa Bociania
14744;57,28,5;3,2,1;51;M;internet;Górki Lipowe
14747;44,22,9;3,2,1;42;F;internet;Stare Nabrzeże
14749;59,36,44;3,2,1;62;F;internet;Stare Nabrzeże
14751;21,3,17;3,2,1;40;M;internet;Kępa Bociania
14754;59,20,46;3,2,1;37;F;internet;Cegielniane
14755;46,43,55;3,2,1;64;M;internet;Stare Nabrzeże
14759;5,2,8;3,2,1;28;F;internet;Nowe Sady
14763;12,33,58;3,2,1;42;F;internet;Zatorze Klonowe
14764;20,50,12;3,2,1;46;F;internet;Górki Lipowe
14768;16,8,12;3,2,1;37;M;internet;Kępa Bociania
14770;14,56,21;3,2,1;44;F;internet;Nowe Sady
14772;46,3,34;3,2,1;33;F;internet;Kępa Bociania
14774;50,12,43;3,2,1;23;M;internet;Cegielniane
14778;3,13,55;3,2,1;51;F;internet;Górki Lipowe
14781;56,58,51;3,2,1;29;M;internet;Olszowe Łęgi
14785;34,32,23;3,2,1;20;M;internet;Kępa Bociania
14788;36,51,12;3,2,1;69;M;paper;Cegielniane
14789;34,12,1;3,2,1;48;M;internet;Kępa Bociania
14793;21,13,49;3,2,1;40;F;internet;Zatorze Klonowe
14797;17,42,28;3,2,1;31;F;internet;Olszowe Łęgi
14801;3,51,20;3,2,1;54;F;internet;Olszowe Łęgi
14802;11,42,37;3,2,1;55;M;internet;Zatorze Klonowe
14804;12,32,31;3,2,1;70;F;internet;Cegielniane
14808;44,57,30;3,2,1;75;F;internet;Górki Lipowe
14812;7,17,11;3,2,1;46;F;internet;Cegielniane
14814;24,17,51;3,2,1;32;M;internet;Cegielniane
14816;9,18,13;3,2,1;38;M;internet;Olszowe Łęgi
14819;46,50,21;3,2,1;62;F;internet;Olszowe Łęgi
14820;3,1,34;3,2,1;35;M;internet;Kępa Bociania
14821;62,55,36;3,2,1;70;F;internet;Cegielniane
14825;34,62,22;3,2,1;19;F;internet;Kępa Bociania
14827;35,59,21;3,2,1;45;F;internet;Górki Lipowe
14831;3,37,10;3,2,1;51;F;paper;Górki Lipowe
14833;3,8,66;3,2,1;43;F;internet;Stare Nabrzeże
14835;57,15,55;3,2,1;64;M;internet;Zatorze Klonowe
14836;34,12,51;3,2,1;29;M;internet;Stare Nabrzeże
14837;42,29,56;3,2,1;64;M;internet;Kępa Bociania
14840;48,36,43;3,2,1;67;F;internet;Zatorze Klonowe
14844;2,55,13;3,2,1;72;F;internet;Górki Lipowe
14848;62,51,37;3,2,1;41;F;internet;Olszowe Łęgi
14849;24,37,20;3,2,1;51;F;internet;Zatorze Klonowe
14852;34,56,12;3,2,1;33;F;internet;Nowe Sady
14853;10,65,63;3,2,1;16;F;internet;Olszowe Łęgi
14857;59,44,58;3,2,1;36;M;internet;Zatorze Klonowe
14858;13,59,63;3,2,1;23;M;internet;Nowe Sady
14860;3,57,58;3,2,1;55;M;internet;Stare Nabrzeże
14862;48,62,2;3,2,1;71;F;internet;Zatorze Klonowe
14864;1,57,16;3,2,1;60;M;internet;Nowe Sady
14868;55,28,63;3,2,1;31;O;internet;Górki Lipowe
14869;42,22,62;3,2,1;60;F;internet;Kępa Bociania
14872;28,12,7;3,2,1;42;F;internet;Cegielniane
14875;11,17,30;3,2,1;22;F;internet;Górki Lipowe
14878;59,9,63;3,2,1;62;M;internet;Stare Nabrzeże
14881;56,29,51;3,2,1;52;F;internet;Nowe Sady
14885;48,44,34;3,2,1;50;F;internet;Stare Nabrzeże
14889;36,8,56;3,2,1;78;F;internet;Zatorze Klonowe
14892;63,52,1;3,2,1;39;M;internet;Kępa Bociania
14893;43,17,25;3,2,1;42;M;internet;Stare Nabrzeże
14895;2,9,29;3,2,1;29;M;internet;Kępa Bociania
14897;32,58,7;3,2,1;45;F;internet;Stare Nabrzeże
14899;44,51,15;3,2,1;63;F;paper;Nowe Sady
14903;62,55,20;3,2,1;69;F;paper;Zatorze Klonowe
14906;57,24,33;3,2,1;16;M;internet;Cegielniane
14910;46,5,55;3,2,1;49;F;internet;Zatorze Klonowe
14914;57,37,13;3,2,1;74;F;internet;Stare Nabrzeże
14915;37,52,1;3,2,1;71;M;internet;Górki Lipowe
14916;21,3,58;3,2,1;49;F;internet;Kępa Bociania
14919;36,35,55;3,2,1;63;F;paper;Cegielniane
14923;41,13,9;3,2,1;46;F;internet;Olszowe Łęgi
14925;22,44,50;3,2,1;34;F;internet;Nowe Sady
14927;42,46,12;3,2,1;67;M;internet;Kępa Bociania
14931;52,58,55;3,2,1;29;M;internet;Górki Lipowe
14935;59,13,17;3,2,1;68;M;internet;Zatorze Klonowe
14939;36,56,38;3,2,1;53;M;internet;Stare Nabrzeże
14941;32,44,28;3,2,1;61;F;internet;Kępa Bociania
14944;50,56,9;3,2,1;56;M;internet;Cegielniane
14946;24,13,50;3,2,1;69;M;internet;Stare Nabrzeże
14949;49,63,13;3,2,1;51;M;internet;Olszowe Łęgi
14951;56,42,24;3,2,1;36;F;internet;Stare Nabrzeże
14953;28,32,58;3,2,1;90;F;internet;Stare Nabrzeże
14955;62,7,13;3,2,1;22;M;internet;Zatorze Klonowe
14956;37,21,3;3,2,1;65;F;internet;Cegielniane
14960;12,20,39;3,2,1;52;F;internet;Stare Nabrzeże
14961;63,13,38;3,2,1;47;F;internet;Kępa Bociania
14964;53,43,32;3,2,1;57;F;internet;Stare Nabrzeże
14966;43,17,13;3,2,1;16;F;internet;Stare Nabrzeże
14968;18,62,28;3,2,1;55;F;internet;Cegielniane
14972;53,21,65;3,2,1;41;F;internet;Zatorze Klonowe
14974;57,56,45;3,2,1;39;M;internet;Zatorze Klonowe
14975;9,56,63;3,2,1;42;F;internet;Kępa Bociania
14978;11,21,28;3,2,1;73;M;internet;Cegielniane
14981;34,58,57;3,2,1;51;F;internet;Nowe Sady
14984;32,28,52;3,2,1;28;F;internet;Zatorze Klonowe
14986;46,12,44;3,2,1;34;F;internet;Kępa Bociania
14989;8,52,30;3,2,1;51;M;internet;Górki Lipowe
14991;28,1,17;3,2,1;38;F;internet;Kępa Bociania
14992;56,12,25;3,2,1;38;M;internet;Cegielniane
14993;52,28,63;3,2,1;34;F;internet;Górki Lipowe
14997;57,35,17;3,2,1;73;F;internet;Stare Nabrzeże
14998;43,62,41;3,2,1;27;M;internet;Cegielniane
14999;44,33,42;3,2,1;68;F;internet;Cegielniane
15000;28,58,38;3,2,1;50;F;internet;Zatorze Klonowe
15004;46,5,15;3,2,1;62;M;internet;Zatorze Klonowe
15006;32,30,24;3,2,1;31;F;internet;Zatorze Klonowe
15008;9,13,58;3,2,1;50;F;internet;Nowe Sady
15009;19,42,12;3,2,1;54;F;internet;Zatorze Klonowe
15011;21,50,19;3,2,1;50;F;internet;Cegielniane
15014;44,63,12;3,2,1;64;F;internet;Olszowe Łęgi
15015;7,44,28;3,2,1;16;F;internet;Zatorze Klonowe
15019;1,12,25;3,2,1;36;M;internet;Zatorze Klonowe
15020;5,38,29;3,2,1;62;F;paper;Nowe Sady
15021;12,9,28;3,2,1;50;F;internet;Zatorze Klonowe
15024;58,12,28;3,2,1;31;M;internet;Kępa Bociania
15028;51,8,50;3,2,1;47;F;internet;Olszowe Łęgi
15032;41,52,58;3,2,1;49;F;internet;Zatorze Klonowe
15035;21,59,66;3,2,1;52;F;internet;Stare Nabrzeże
15037;11,33,2;3,2,1;61;F;paper;Stare Nabrzeże
15039;33,36,4;3,2,1;57;F;internet;Cegielniane
15043;62,51,32;3,2,1;20;M;internet;Stare Nabrzeże
15047;15,3,28;3,2,1;22;M;paper;Cegielniane
15049;25,12,15;3,2,1;31;F;internet;Cegielniane
15050;8,57,15;3,2,1;17;F;internet;Kępa Bociania
15053;16,7,41;3,2,1;46;F;internet;Stare Nabrzeże
15056;59,51,49;3,2,1;52;M;internet;Zatorze Klonowe
15059;19,12,46;3,2,1;77;F;internet;Olszowe Łęgi
15060;42,30,7;3,2,1;30;F;internet;Stare Nabrzeże
15063;3,66,56;3,2,1;46;F;internet;Kępa Bociania
15067;13,12,43;3,2,1;20;F;internet;Górki Lipowe
15070;46,17,33;3,2,1;56;F;internet;Stare Nabrzeże
15073;20,21,33;3,2,1;25;F;internet;Olszowe Łęgi
15074;28,7,52;3,2,1;49;F;internet;Cegielniane
15076;56,14,34;3,2,1;24;F;internet;Kępa Bociania
15080;55,1,3;3,2,1;78;M;internet;Cegielniane
15082;3,51,24;3,2,1;38;M;internet;Kępa Bociania
15085;13,56,36;3,2,1;30;F;internet;Cegielniane
15087;21,17,24;3,2,1;73;M;internet;Stare Nabrzeże
15088;63,17,62;3,2,1;49;M;internet;Górki Lipowe
15089;31,32,29;3,2,1;30;F;internet;Olszowe Łęgi
15092;36,65,7;3,2,1;58;F;internet;Cegielniane
15095;44,57,51;3,2,1;37;F;internet;Kępa Bociania
15098;55,32,7;3,2,1;51;F;internet;Stare Nabrzeże
15101;41,28,43;3,2,1;16;F;internet;Stare Nabrzeże
15105;17,56,18;3,2,1;43;M;internet;Kępa Bociania
15108;21,2,58;3,2,1;50;F;paper;Olszowe Łęgi
15111;38,33,62;3,2,1;48;F;internet;Kępa Bociania
15114;13,10,15;3,2,1;56;F;internet;Stare Nabrzeże
15116;46,58,8;3,2,1;16;F;internet;Kępa Bociania
15117;46,34,57;3,2,1;16;M;internet;Nowe Sady
15121;37,49,7;3,2,1;31;M;internet;Cegielniane
15123;58,51,7;3,2,1;44;F;internet;Kępa Bociania
15127;42,22,55;3,2,1;41;F;internet;Kępa Bociania
15128;15,29,33;3,2,1;42;F;internet;Cegielniane
15131;5,3,28;3,2,1;63;F;internet;Olszowe Łęgi
15133;7,13,19;3,2,1;28;F;internet;Stare Nabrzeże
15134;9,51,41;3,2,1;77;M;internet;Górki Lipowe
15137;30,8,55;3,2,1;23;F;internet;Nowe Sady
15139;53,46,57;3,2,1;75;M;paper;Górki Lipowe
15141;16,56,17;3,2,1;65;M;internet;Kępa Bociania
15143;31,15,24;3,2,1;67;M;internet;Górki Lipowe
15146;30,36,55;3,2,1;50;F;internet;Górki Lipowe
15147;24,52,7;3,2,1;36;F;internet;Górki Lipowe
15148;41,2,42;3,2,1;49;M;internet;Zatorze Klonowe
15150;38,26,48;3,2,1;60;F;internet;Stare Nabrzeże
15151;17,33,28;3,2,1;73;M;internet;Stare Nabrzeże
15154;17,13,18;3,2,1;63;M;internet;Stare Nabrzeże
15157;44,5,52;3,2,1;74;F;internet;Olszowe Łęgi
15161;30,2,9;3,2,1;86;M;internet;Stare Nabrzeże
15165;55,21,12;3,2,1;47;F;internet;Zatorze Klonowe
15166;2,52,29;3,2,1;28;F;internet;Stare Nabrzeże
15170;44,13,59;3,2,1;31;M;internet;Olszowe Łęgi
15173;28,62,9;3,2,1;42;F;internet;Zatorze Klonowe
15174;57,9,37;3,2,1;27;M;internet;Zatorze Klonowe
15177;25,33,1;3,2,1;46;M;internet;Górki Lipowe
15179;13,7,19;3,2,1;52;M;paper;Stare Nabrzeże
15183;22,34,62;3,2,1;25;F;internet;Kępa Bociania
15184;17,12,25;3,2,1;16;M;internet;Olszowe Łęgi
15188;59,14,58;3,2,1;77;M;internet;Olszowe Łęgi
15190;24,42,55;3,2,1;50;M;internet;Kępa Bociania
15194;51,2,59;3,2,1;61;M;internet;Nowe Sady
15196;31,23,9;3,2,1;67;F;internet;Cegielniane
15197;55,2,13;3,2,1;60;F;internet;Zatorze Klonowe
15200;62,37,15;3,2,1;35;F;internet;Stare Nabrzeże
15201;11,49,13;3,2,1;32;M;internet;Zatorze Klonowe
15203;33,28,17;3,2,1;51;F;internet;Cegielniane
15204;22,62,21;3,2,1;18;F;internet;Kępa Bociania
15205;62,25,51;3,2,1;21;M;internet;Kępa Bociania
15209;17,42,52;3,2,1;24;F;internet;Cegielniane
15211;44,46,42;3,2,1;53;F;internet;Kępa Bociania
15215;23,32,13;3,2,1;33;F;internet;Stare Nabrzeże
15217;38,19,36;3,2,1;19;F;internet;Kępa Bociania
15221;45,31,5;3,2,1;59;F;paper;Stare Nabrzeże
15222;17,57,59;3,2,1;55;M;internet;Nowe Sady
15223;28,12,14;3,2,1;42;M;internet;Stare Nabrzeże
15225;15,3,56;3,2,1;39;M;internet;Stare Nabrzeże
15226;52,2,59;3,2,1;40;F;internet;Cegielniane
15230;46,44,17;3,2,1;71;F;internet;Zatorze Klonowe
15231;1,5,3;3,2,1;34;F;internet;Nowe Sady
15235;11,44,35;3,2,1;37;F;internet;Kępa Bociania
15237;21,65,22;3,2,1;35;M;internet;Zatorze Klonowe
15241;22,17,43;3,2,1;26;F;paper;Kępa Bociania
15244;22,56,21;3,2,1;24;F;internet;Kępa Bociania
15247;62,24,33;3,2,1;48;M;internet;Górki Lipowe
15249;24,8,2;3,2,1;22;F;internet;Nowe Sady
15250;55,56,33;3,2,1;50;F;internet;Cegielniane
15253;11,59,43;3,2,1;47;F;internet;Cegielniane
15256;46,59,50;3,2,1;65;M;internet;Olszowe Łęgi
15258;37,43,17;3,2,1;39;F;internet;Zatorze Klonowe
15259;22,31,12;3,2,1;25;F;internet;Zatorze Klonowe
15260;44,15,25;3,2,1;16;F;internet;Kępa Bociania
15264;57,3,55;3,2,1;46;F;internet;Zatorze Klonowe
15265;28,47,65;3,2,1;37;M;internet;Zatorze Klonowe
15268;42,3,66;3,2,1;35;M;internet;Kępa Bociania
15272;48,58,25;3,2,1;55;F;paper;Cegielniane
15274;44,10,28;3,2,1;50;F;internet;Kępa Bociania
15277;37,55,38;3,2,1;35;F;internet;Olszowe Łęgi
15280;42,24,5;3,2,1;76;M;internet;Stare Nabrzeże
15282;9,46,36;3,2,1;17;F;internet;Kępa Bociania
15286;58,63,36;3,2,1;70;F;internet;Zatorze Klonowe
15290;15,57,32;3,2,1;47;F;internet;Stare Nabrzeże
15294;3,62,22;3,2,1;31;M;internet;Olszowe Łęgi
15296;57,55,15;3,2,1;64;F;paper;Zatorze Klonowe
15299;32,33,42;3,2,1;54;F;internet;Stare Nabrzeże
15303;44,14,28;3,2,1;48;M;internet;Stare Nabrzeże
15305;57,22,17;3,2,1;46;F;internet;Stare Nabrzeże
15309;8,47,18;3,2,1;39;M;internet;Zatorze Klonowe
15310;4,25,52;3,2,1;56;M;internet;Górki Lipowe
15312;58,5,63;3,2,1;76;F;internet;Nowe Sady
15313;52,24,50;3,2,1;39;F;internet;Górki Lipowe
15316;51,7,9;3,2,1;75;F;internet;Stare Nabrzeże
15320;1,58,25;3,2,1;82;F;internet;Kępa Bociania
15324;35,51,37;3,2,1;36;F;internet;Zatorze Klonowe
15327;65,18,23;3,2,1;41;M;internet;Olszowe Łęgi
15328;24,17,38;3,2,1;40;F;internet;Cegielniane
15331;52,10,35;3,2,1;58;M;internet;Nowe Sady
15332;34,14,5;3,2,1;38;F;internet;Olszowe Łęgi
15333;38,43,51;3,2,1;49;F;internet;Olszowe Łęgi
15337;3,57,12;3,2,1;62;F;internet;Nowe Sady
15339;28,48,9;3,2,1;45;M;internet;Zatorze Klonowe
15340;22,3,32;3,2,1;49;M;paper;Cegielniane
15341;44,8,14;3,2,1;20;M;internet;Nowe Sady
15344;63,50,55;3,2,1;36;F;internet;Górki Lipowe
15346;9,24,21;3,2,1;45;M;internet;Kępa Bociania
15347;12,34,11;3,2,1;36;M;internet;Cegielniane
15349;63,57,2;3,2,1;48;M;internet;Olszowe Łęgi
15353;58,51,66;3,2,1;27;F;internet;Kępa Bociania
15356;12,5,43;3,2,1;62;M;internet;Stare Nabrzeże
15359;17,42,43;3,2,1;63;F;internet;Stare Nabrzeże
15362;12,8,21;3,2,1;21;F;internet;Stare Nabrzeże
15363;15,46,44;3,2,1;21;F;internet;Górki Lipowe
15367;7,55,63;3,2,1;55;M;internet;Olszowe Łęgi
15370;63,28,51;3,2,1;64;M;internet;Górki Lipowe
15374;12,3,1;3,2,1;74;F;internet;Stare Nabrzeże
15376;55,21,58;3,2,1;37;M;internet;Stare Nabrzeże
15379;63,9,8;3,2,1;56;F;internet;Nowe Sady
15380;3,9,49;3,2,1;70;F;internet;Stare Nabrzeże
15383;59,12,25;3,2,1;51;F;internet;Górki Lipowe
15386;46,33,42;3,2,1;26;F;internet;Górki Lipowe
15387;3,32,65;3,2,1;32;M;internet;Kępa Bociania
15391;36,31,56;3,2,1;16;F;internet;Górki Lipowe
15395;7,3,25;3,2,1;45;M;internet;Kępa Bociania
15398;57,52,44;3,2,1;38;M;paper;Kępa Bociania
15402;15,44,22;3,2,1;40;F;internet;Kępa Bociania
15403;38,37,36;3,2,1;43;F;internet;Kępa Bociania
15404;56,22,9;3,2,1;54;M;internet;Kępa Bociania
15408;9,3,25;3,2,1;59;F;internet;Zatorze Klonowe
15410;56,59,43;3,2,1;31;F;internet;Nowe Sady
15412;51,36,3;3,2,1;44;F;internet;Olszowe Łęgi
15416;57,18,19;3,2,1;41;M;internet;Stare Nabrzeże
15417;2,21,28;3,2,1;63;F;internet;Stare Nabrzeże
15420;55,52,33;3,2,1;38;M;internet;Górki Lipowe
15422;48,2,42;3,2,1;66;M;internet;Górki Lipowe
15426;58,62,51;3,2,1;52;M;internet;Kępa Bociania
15429;15,43,32;3,2,1;66;F;internet;Kępa Bociania
15430;25,55,37;3,2,1;49;F;internet;Cegielniane
15432;9,3,5;3,2,1;62;F;paper;Cegielniane
15434;51,36,41;3,2,1;27;M;internet;Kępa Bociania
15437;38,8,24;3,2,1;51;F;internet;Kępa Bociania
15440;34,17,51;3,2,1;62;F;paper;Zatorze Klonowe
15441;7,26,51;3,2,1;41;M;internet;Nowe Sady
15445;17,9,22;3,2,1;44;M;internet;Stare Nabrzeże
15448;38,28,61;3,2,1;65;F;internet;Cegielniane
15449;41,38,7;3,2,1;54;M;internet;Górki Lipowe
15453;57,9,5;3,2,1;39;F;internet;Stare Nabrzeże
15455;59,58,5;3,2,1;51;F;internet;Kępa Bociania
15458;4,20,37;3,2,1;43;M;internet;Zatorze Klonowe
15462;63,62,14;3,2,1;43;F;internet;Kępa Bociania
15466;55,5,1;3,2,1;30;F;internet;Stare Nabrzeże
15469;25,30,57;3,2,1;61;M;internet;Stare Nabrzeże
15471;17,43,38;3,2,1;47;M;internet;Kępa Bociania
15472;22,37,56;3,2,1;53;F;internet;Zatorze Klonowe
15473;46,62,31;3,2,1;27;F;internet;Olszowe Łęgi
15476;17,59,3;3,2,1;25;F;internet;Stare Nabrzeże
15479;51,8,33;3,2,1;66;F;internet;Olszowe Łęgi
15481;22,41,57;3,2,1;35;M;internet;Górki Lipowe
15484;43,2,9;3,2,1;26;M;internet;Stare Nabrzeże
15487;28,42,44;3,2,1;22;F;internet;Olszowe Łęgi
15491;17,62,31;3,2,1;62;F;internet;Kępa Bociania
15492;41,3,14;3,2,1;56;F;internet;Stare Nabrzeże
15493;32,48,28;3,2,1;69;M;internet;Zatorze Klonowe
15497;51,58,44;3,2,1;41;F;internet;Olszowe Łęgi
15500;7,38,51;3,2,1;23;F;internet;Górki Lipowe
15501;56,22,44;3,2,1;16;M;internet;Cegielniane
15504;12,37,3;3,2,1;17;F;internet;Górki Lipowe
15506;38,57,28;3,2,1;52;F;internet;Kępa Bociania
15510;49,17,52;3,2,1;54;F;internet;Cegielniane
15513;9,13,17;3,2,1;34;M;internet;Nowe Sady
15516;33,15,22;3,2,1;26;F;internet;Cegielniane
15519;38,17,9;3,2,1;53;M;internet;Nowe Sady
15522;17,42,62;3,2,1;46;F;internet;Zatorze Klonowe
15523;41,52,5;3,2,1;16;F;internet;Górki Lipowe
15526;46,38,19;3,2,1;45;M;internet;Nowe Sady
15528;55,58,63;3,2,1;73;M;internet;Zatorze Klonowe
15531;42,16,11;3,2,1;42;F;internet;Zatorze Klonowe
15532;52,15,25;3,2,1;42;M;internet;Cegielniane
15535;56,2,32;3,2,1;49;M;internet;Zatorze Klonowe
15539;34,62,55;3,2,1;28;M;internet;Górki Lipowe
15543;42,56,8;3,2,1;52;F;internet;Kępa Bociania
15545;43,46,9;3,2,1;50;F;internet;Stare Nabrzeże
15547;1,59,63;3,2,1;20;F;internet;Nowe Sady
15549;45,55,15;3,2,1;45;F;internet;Stare Nabrzeże
15550;62,35,24;3,2,1;26;F;internet;Cegielniane
15553;20,57,50;3,2,1;59;F;internet;Stare Nabrzeże
15554;36,48,52;3,2,1;46;M;internet;Cegielniane
15558;43,41,63;3,2,1;39;F;internet;Stare Nabrzeże
15559;7,61,21;3,2,1;17;M;internet;Górki Lipowe
15560;35,13,22;3,2,1;53;M;internet;Stare Nabrzeże
15564;20,5,8;3,2,1;17;F;internet;Zatorze Klonowe
15566;16,12,5;3,2,1;73;F;internet;Zatorze Klonowe
15567;28,51,5;3,2,1;37;F;internet;Górki Lipowe
15570;58,34,52;3,2,1;16;F;internet;Górki Lipowe
15572;56,17,44;3,2,1;29;F;internet;Olszowe Łęgi
15574;7,28,49;3,2,1;40;M;internet;Nowe Sady
15575;51,22,57;3,2,1;47;M;internet;Olszowe Łęgi
15577;33,55,63;3,2,1;50;M;internet;Kępa Bociania
15581;63,51,8;3,2,1;32;F;internet;Kępa Bociania
15585;2,63,9;3,2,1;63;M;paper;Kępa Bociania
15586;3,12,13;3,2,1;62;M;internet;Zatorze Klonowe
15588;11,63,52;3,2,1;21;F;internet;Kępa Bociania
15590;61,35,12;3,2,1;40;F;internet;Cegielniane
15594;58,8,3;3,2,1;53;F;internet;Kępa Bociania
15597;34,55,12;3,2,1;27;M;internet;Kępa Bociania
15599;2,32,51;3,2,1;48;F;internet;Zatorze Klonowe
15601;3,1,28;3,2,1;41;M;internet;Kępa Bociania
15605;28,56,15;3,2,1;35;F;internet;Górki Lipowe
15608;24,16,36;3,2,1;37;M;internet;Stare Nabrzeże
15610;63,14,52;3,2,1;31;F;internet;Górki Lipowe
15613;12,36,25;3,2,1;46;F;internet;Cegielniane
15617;34,55,28;3,2,1;68;F;internet;Cegielniane
15620;57,17,22;3,2,1;22;F;internet;Nowe Sady
15623;13,2,52;3,2,1;67;F;internet;Zatorze Klonowe
15627;48,7,50;3,2,1;57;M;paper;Cegielniane
15630;12,57,55;3,2,1;60;F;internet;Górki Lipowe
15634;7,28,8;3,2,1;55;F;internet;Stare Nabrzeże
15635;62,38,46;3,2,1;21;F;internet;Zatorze Klonowe
15636;7,20,16;3,2,1;42;M;internet;Stare Nabrzeże
15640;56,22,42;3,2,1;22;M;internet;Olszowe Łęgi
15644;55,50,3;3,2,1;50;F;internet;Zatorze Klonowe
15646;42,15,17;3,2,1;16;M;internet;Kępa Bociania
15649;42,21,25;3,2,1;17;F;internet;Zatorze Klonowe
15653;22,25,57;3,2,1;42;F;internet;Stare Nabrzeże
15656;57,38,51;3,2,1;40;F;internet;Stare Nabrzeże
15657;63,17,5;3,2,1;33;F;internet;Górki Lipowe
15658;62,7,58;3,2,1;35;F;internet;Kępa Bociania
15659;26,35,17;3,2,1;35;M;internet;Cegielniane
15661;7,63,17;3,2,1;39;M;internet;Stare Nabrzeże
15663;58,23,15;3,2,1;40;M;internet;Górki Lipowe
15667;56,15,45;3,2,1;21;F;internet;Górki Lipowe
15669;44,22,11;3,2,1;56;F;internet;Zatorze Klonowe
15672;50,56,34;3,2,1;34;M;internet;Stare Nabrzeże
15675;21,57,12;3,2,1;26;F;internet;Stare Nabrzeże
15679;41,28,42;3,2,1;55;F;internet;Zatorze Klonowe
15680;14,34,59;3,2,1;73;M;internet;Cegielniane
15681;51,2,36;3,2,1;53;F;internet;Zatorze Klonowe
15683;36,33,1;3,2,1;38;M;internet;Górki Lipowe
15685;9,63,30;3,2,1;57;F;internet;Górki Lipowe
15687;21,5,12;3,2,1;27;M;internet;Nowe Sady
15688;22,1,57;3,2,1;24;M;internet;Olszowe Łęgi
15692;9,11,24;3,2,1;16;F;internet;Stare Nabrzeże
15694;52,17,8;3,2,1;55;M;internet;Nowe Sady
15695;21,23,1;3,2,1;77;M;internet;Zatorze Klonowe
15699;49,5,63;3,2,1;47;F;internet;Górki Lipowe
15701;5,21,42;3,2,1;56;M;internet;Górki Lipowe
15705;57,5,13;3,2,1;22;F;internet;Zatorze Klonowe
15706;55,56,12;3,2,1;66;F;internet;Kępa Bociania
15708;55,50,12;3,2,1;66;M;paper;Cegielniane
15711;38,58,13;3,2,1;67;F;paper;Kępa Bociania
15715;32,2,66;3,2,1;18;M;internet;Kępa Bociania
15717;17,15,41;3,2,1;67;F;paper;Zatorze Klonowe
15720;22,63,3;3,2,1;80;F;paper;Kępa Bociania
15722;38,51,42;3,2,1;28;F;internet;Kępa Bociania
15724;17,37,9;3,2,1;62;M;internet;Stare Nabrzeże
15728;46,11,2;3,2,1;34;M;internet;Kępa Bociania
15732;56,2,22;3,2,1;57;F;internet;Nowe Sady
15733;28,1,37;3,2,1;72;F;paper;Olszowe Łęgi
15734;2,36,42;3,2,1;67;M;internet;Nowe Sady
15737;17,49,3;3,2,1;44;F;internet;Kępa Bociania
15738;41,50,8;3,2,1;47;F;internet;Kępa Bociania
15739;25,33,65;3,2,1;46;M;internet;Zatorze Klonowe
15741;9,58,15;3,2,1;64;F;paper;Cegielniane
15743;3,42,7;3,2,1;43;F;internet;Kępa Bociania
15744;5,51,63;3,2,1;44;M;internet;Kępa Bociania
15748;59,12,57;3,2,1;48;M;internet;Kępa Bociania
15752;28,37,20;3,2,1;32;M;internet;Cegielniane
15753;57,42,44;3,2,1;30;M;internet;Zatorze Klonowe
15754;42,41,57;3,2,1;45;F;internet;Cegielniane
15756;44,55,18;3,2,1;27;M;internet;Górki Lipowe
15759;58,34,36;3,2,1;16;M;paper;Kępa Bociania
15763;56,21,44;3,2,1;26;M;internet;Cegielniane
15766;3,8,46;3,2,1;51;F;internet;Kępa Bociania
15768;22,2,5;3,2,1;58;F;internet;Kępa Bociania
15770;25,28,31;3,2,1;46;F;internet;Zatorze Klonowe
15773;51,32,17;3,2,1;26;M;internet;Olszowe Łęgi
15775;32,34,51;3,2,1;44;F;internet;Kępa Bociania
15777;2,43,3;3,2,1;45;M;internet;Kępa Bociania
15781;3,11,25;3,2,1;48;F;internet;Cegielniane
15782;24,38,36;3,2,1;46;M;internet;Cegielniane
15783;59,63,46;3,2,1;60;F;internet;Kępa Bociania
15786;33,12,36;3,2,1;17;M;internet;Stare Nabrzeże
15788;57,15,41;3,2,1;78;F;internet;Kępa Bociania
15789;65,34,46;3,2,1;74;M;paper;Olszowe Łęgi
15792;46,21,42;3,2,1;29;M;internet;Stare Nabrzeże
15796;55,33,32;3,2,1;54;F;internet;Cegielniane
15797;62,43,51;3,2,1;69;F;internet;Zatorze Klonowe
15799;3,66,9;3,2,1;52;M;internet;Kępa Bociania
15802;17,51,5;3,2,1;83;F;internet;Kępa Bociania
15806;15,3,25;3,2,1;22;F;internet;Zatorze Klonowe
15810;15,58,57;3,2,1;66;M;internet;Kępa Bociania
15814;46,57,35;3,2,1;37;F;internet;Cegielniane
15815;24,55,21;3,2,1;47;M;internet;Olszowe Łęgi
15819;28,3,5;3,2,1;49;F;internet;Cegielniane
15823;36,25,17;3,2,1;42;F;internet;Cegielniane
15826;7,39,58;3,2,1;46;M;internet;Stare Nabrzeże
15829;46,12,25;3,2,1;56;F;paper;Cegielniane
15832;29,58,46;3,2,1;70;F;paper;Nowe Sady
15835;7,57,59;3,2,1;43;F;internet;Stare Nabrzeże
15839;47,17,9;3,2,1;76;F;internet;Cegielniane
15843;44,12,9;3,2,1;32;F;internet;Zatorze Klonowe
15847;46,30,42;3,2,1;52;F;internet;Stare Nabrzeże
15850;52,36,35;3,2,1;34;F;internet;Górki Lipowe
15854;8,5,17;3,2,1;44;F;internet;Nowe Sady
15856;38,55,46;3,2,1;68;F;internet;Górki Lipowe
15860;5,2,51;3,2,1;82;F;paper;Olszowe Łęgi
15861;15,36,28;3,2,1;45;F;internet;Cegielniane
15862;22,8,41;3,2,1;19;F;internet;Olszowe Łęgi
15864;57,37,65;3,2,1;66;M;internet;Zatorze Klonowe
15866;3,1,24;3,2,1;40;M;internet;Kępa Bociania
15869;61,43,42;3,2,1;52;F;internet;Cegielniane
15873;20,55,18;3,2,1;52;F;internet;Górki Lipowe
15875;61,21,66;3,2,1;54;M;internet;Kępa Bociania
15876;45,7,22;3,2,1;36;M;internet;Górki Lipowe
15879;13,34,2;3,2,1;46;M;internet;Górki Lipowe
15882;3,7,46;3,2,1;62;F;internet;Stare Nabrzeże
15884;21,8,15;3,2,1;48;F;internet;Kępa Bociania
15886;34,33,8;3,2,1;59;F;internet;Kępa Bociania
15888;52,17,57;3,2,1;39;M;internet;Kępa Bociania
15892;22,17,57;3,2,1;71;F;internet;Górki Lipowe
15893;57,31,17;3,2,1;38;M;internet;Olszowe Łęgi
15896;15,58,29;3,2,1;22;F;internet;Stare Nabrzeże
15900;17,56,57;3,2,1;52;M;internet;Kępa Bociania
15903;26,25,7;3,2,1;66;F;paper;Cegielniane
15904;32,43,51;3,2,1;31;M;internet;Kępa Bociania
15908;57,17,36;3,2,1;36;M;internet;Zatorze Klonowe
15910;38,55,14;3,2,1;49;F;internet;Kępa Bociania
15911;59,56,51;3,2,1;16;F;internet;Olszowe Łęgi
15914;51,30,48;3,2,1;53;M;internet;Zatorze Klonowe
15918;43,57,30;3,2,1;48;F;paper;Stare Nabrzeże
15922;57,17,12;3,2,1;31;F;internet;Zatorze Klonowe
15924;56,42,43;3,2,1;54;M;internet;Nowe Sady
15925;24,21,37;3,2,1;80;F;paper;Zatorze Klonowe
15929;11,32,37;3,2,1;57;F;internet;Cegielniane
15933;50,58,3;3,2,1;54;F;internet;Kępa Bociania
15936;49,18,16;3,2,1;65;F;internet;Kępa Bociania
15940;39,41,5;3,2,1;34;F;internet;Górki Lipowe
15942;37,3,17;3,2,1;59;F;internet;Cegielniane
15946;33,52,65;3,2,1;49;M;internet;Cegielniane
15947;51,25,63;3,2,1;20;M;internet;Górki Lipowe
15948;15,52,42;3,2,1;56;F;internet;Olszowe Łęgi
15949;56,41,29;3,2,1;41;M;internet;Stare Nabrzeże
15953;3,35,12;3,2,1;42;F;internet;Kępa Bociania
15957;7,58,38;3,2,1;68;F;internet;Kępa Bociania
15958;55,26,63;3,2,1;33;M;internet;Olszowe Łęgi
15961;47,42,63;3,2,1;46;F;internet;Olszowe Łęgi
15964;5,3,63;3,2,1;18;F;internet;Olszowe Łęgi
15965;8,1,25;3,2,1;51;F;internet;Kępa Bociania
15967;35,33,22;3,2,1;62;M;internet;Stare Nabrzeże
15969;3,49,57;3,2,1;55;F;internet;Kępa Bociania
15971;42,28,32;3,2,1;70;F;internet;Cegielniane
15972;32,34,59;3,2,1;47;F;internet;Górki Lipowe
15974;56,12,17;3,2,1;17;M;internet;Zatorze Klonowe
15977;17,7,51;3,2,1;32;F;internet;Nowe Sady
15978;30,61,53;3,2,1;84;F;paper;Zatorze Klonowe
15980;2,59,52;3,2,1;26;F;internet;Olszowe Łęgi
15981;14,63,7;3,2,1;30;F;internet;Kępa Bociania
15985;22,37,31;3,2,1;28;F;internet;Nowe Sady
15986;29,28,42;3,2,1;20;F;internet;Nowe Sady
15990;33,20,34;3,2,1;48;M;internet;Stare Nabrzeże
15992;57,21,32;3,2,1;82;F;internet;Kępa Bociania
15993;52,63,51;3,2,1;36;F;internet;Olszowe Łęgi
15997;51,39,35;3,2,1;31;F;internet;Olszowe Łęgi
16000;34,15,17;3,2,1;42;F;internet;Olszowe Łęgi
16003;56,32,8;3,2,1;31;M;internet;Stare Nabrzeże
16007;21,44,9;3,2,1;17;M;internet;Zatorze Klonowe
16011;7,37,38;3,2,1;41;M;internet;Górki Lipowe
16013;43,13,36;3,2,1;73;F;paper;Zatorze Klonowe
16017;42,21,3;3,2,1;60;F;internet;Cegielniane
16021;3,31,45;3,2,1;16;F;internet;Kępa Bociania
16024;17,1,51;3,2,1;46;F;internet;Zatorze Klonowe
16028;44,11,24;3,2,1;61;M;internet;Stare Nabrzeże
16029;5,62,29;3,2,1;29;M;internet;Stare Nabrzeże
16033;28,25,36;3,2,1;38;F;internet;Górki Lipowe
16035;63,53,41;3,2,1;29;M;internet;Olszowe Łęgi
16038;41,62,9;3,2,1;53;M;internet;Olszowe Łęgi
16040;34,22,59;3,2,1;72;M;paper;Kępa Bociania
16042;9,24,21;3,2,1;32;F;internet;Cegielniane
16046;48,17,44;3,2,1;82;M;paper;Cegielniane
16049;25,28,35;3,2,1;79;M;paper;Cegielniane
16050;57,19,1;3,2,1;19;F;internet;Stare Nabrzeże
16052;37,35,21;3,2,1;31;M;internet;Cegielniane
16053;15,57,3;3,2,1;30;F;internet;Olszowe Łęgi
16057;24,20,59;3,2,1;19;M;internet;Olszowe Łęgi
16058;38,13,22;3,2,1;22;F;internet;Nowe Sady
16062;9,62,15;3,2,1;48;F;internet;Nowe Sady
16065;36,52,57;3,2,1;43;F;internet;Olszowe Łęgi
16067;13,32,52;3,2,1;70;F;internet;Górki Lipowe
16069;56,22,55;3,2,1;43;F;internet;Stare Nabrzeże
16073;28,19,5;3,2,1;45;M;internet;Górki Lipowe
16074;57,22,29;3,2,1;38;F;internet;Kępa Bociania
16078;5,11,41;3,2,1;47;F;internet;Zatorze Klonowe
16079;3,30,58;3,2,1;46;M;internet;Olszowe Łęgi
16081;46,44,7;3,2,1;42;M;internet;Kępa Bociania
16085;44,12,28;3,2,1;57;F;internet;Zatorze Klonowe
16086;28,59,14;3,2,1;34;F;internet;Stare Nabrzeże
16088;7,9,59;3,2,1;69;M;paper;Kępa Bociania
16091;36,3,57;3,2,1;35;M;internet;Zatorze Klonowe
16093;19,51,3;3,2,1;65;F;internet;Kępa Bociania
16096;36,12,33;3,2,1;36;M;internet;Cegielniane
16100;12,14,26;3,2,1;40;F;internet;Kępa Bociania
16101;50,9,58;3,2,1;67;M;internet;Olszowe Łęgi
16102;11,12,58;3,2,1;43;F;internet;Zatorze Klonowe
16104;44,12,15;3,2,1;54;F;internet;Kępa Bociania
16105;33,28,41;3,2,1;39;M;internet;Zatorze Klonowe
16109;29,43,5;3,2,1;68;F;internet;Stare Nabrzeże
16111;50,34,35;3,2,1;31;M;internet;Górki Lipowe
16115;41,17,12;3,2,1;49;F;internet;Stare Nabrzeże
16118;3,63,51;3,2,1;50;F;internet;Stare Nabrzeże
16122;29,25,22;3,2,1;44;M;internet;Cegielniane
16124;28,33,44;3,2,1;32;F;internet;Zatorze Klonowe
16125;55,12,9;3,2,1;89;F;paper;Olszowe Łęgi
16126;2,55,16;3,2,1;36;M;internet;Cegielniane
16130;4,13,21;3,2,1;49;F;internet;Stare Nabrzeże
16131;46,12,62;3,2,1;42;F;internet;Zatorze Klonowe
16133;56,19,2;3,2,1;49;M;internet;Stare Nabrzeże
16134;9,49,2;3,2,1;36;F;internet;Górki Lipowe
16136;62,41,13;3,2,1;16;M;paper;Zatorze Klonowe
16139;55,7,51;3,2,1;33;F;internet;Cegielniane
16142;21,8,17;3,2,1;16;M;internet;Kępa Bociania
16144;57,41,17;3,2,1;40;F;internet;Górki Lipowe
16147;13,26,9;3,2,1;34;F;internet;Olszowe Łęgi
16148;9,8,35;3,2,1;54;F;internet;Zatorze Klonowe
16150;62,5,2;3,2,1;16;M;internet;Olszowe Łęgi
16153;62,52,57;3,2,1;50;M;internet;Górki Lipowe
16154;46,2,34;3,2,1;65;M;internet;Górki Lipowe
16158;50,7,43;3,2,1;62;M;paper;Olszowe Łęgi
16160;59,42,63;3,2,1;16;F;internet;Górki Lipowe
16164;42,31,7;3,2,1;59;F;paper;Stare Nabrzeże
16167;2,3,42;3,2,1;35;F;internet;Kępa Bociania
16169;36,28,59;3,2,1;55;F;internet;Zatorze Klonowe
16170;15,57,28;3,2,1;32;M;internet;Zatorze Klonowe
16171;7,52,59;3,2,1;41;M;internet;Cegielniane
16175;55,49,41;3,2,1;51;F;internet;Stare Nabrzeże
16178;7,15,28;3,2,1;38;M;internet;Górki Lipowe
16181;50,61,22;3,2,1;37;F;internet;Górki Lipowe
16182;57,26,28;3,2,1;86;M;paper;Cegielniane
16183;35,41,36;3,2,1;42;F;internet;Cegielniane
16186;19,42,63;3,2,1;30;F;internet;Kępa Bociania
16189;2,13,50;3,2,1;29;M;internet;Kępa Bociania
16192;46,12,32;3,2,1;50;F;internet;Kępa Bociania
16194;17,62,55;3,2,1;46;F;internet;Zatorze Klonowe
16195;36,13,2;3,2,1;52;F;internet;Stare Nabrzeże
16199;51,13,25;3,2,1;31;M;internet;Stare Nabrzeże
16201;44,46,4;3,2,1;29;F;internet;Stare Nabrzeże
16204;33,21,55;3,2,1;48;M;internet;Cegielniane
16206;5,25,58;3,2,1;36;F;internet;Stare Nabrzeże
16209;3,5,12;3,2,1;39;F;paper;Kępa Bociania
16213;33,24,35;3,2,1;32;M;internet;Cegielniane
16216;12,46,15;3,2,1;84;F;paper;Stare Nabrzeże
16218;2,41,28;3,2,1;28;M;internet;Stare Nabrzeże
16220;34,52,42;3,2,1;71;M;internet;Górki Lipowe
16222;63,17,62;3,2,1;50;M;internet;Stare Nabrzeże
16225;63,46,62;3,2,1;32;F;internet;Kępa Bociania
16226;15,1,12;3,2,1;36;F;internet;Górki Lipowe
16229;4,43,44;3,2,1;40;M;internet;Kępa Bociania
16232;56,41,12;3,2,1;29;F;internet;Górki Lipowe
16233;41,55,63;3,2,1;75;M;internet;Górki Lipowe
16235;25,28,4;3,2,1;37;F;internet;Kępa Bociania
16236;44,38,47;3,2,1;34;M;internet;Kępa Bociania
16239;52,21,47;3,2,1;47;M;internet;Cegielniane
16242;45,63,8;3,2,1;65;F;internet;Olszowe Łęgi
16243;52,42,51;3,2,1;35;M;internet;Nowe Sady
16246;22,12,5;3,2,1;48;M;internet;Kępa Bociania
16249;32,58,39;3,2,1;30;F;internet;Olszowe Łęgi
16253;46,57,45;3,2,1;70;F;paper;Olszowe Łęgi
16256;37,28,25;3,2,1;51;F;internet;Stare Nabrzeże
16259;7,34,20;3,2,1;65;F;internet;Stare Nabrzeże
16262;63,28,9;3,2,1;49;F;internet;Górki Lipowe
16263;9,56,26;3,2,1;37;F;internet;Kępa Bociania
16267;63,28,50;3,2,1;16;M;internet;Olszowe Łęgi
16269;37,55,25;3,2,1;28;F;internet;Zatorze Klonowe
16270;59,28,11;3,2,1;56;F;internet;Stare Nabrzeże
16272;3,62,8;3,2,1;58;F;internet;Olszowe Łęgi
16276;33,14,22;3,2,1;39;M;internet;Górki Lipowe
16279;36,66,34;3,2,1;79;M;paper;Olszowe Łęgi
16281;15,9,65;3,2,1;16;F;internet;Zatorze Klonowe
16282;30,24,5;3,2,1;36;M;internet;Cegielniane
16283;52,12,9;3,2,1;38;F;internet;Olszowe Łęgi
16287;39,41,37;3,2,1;36;M;internet;Zatorze Klonowe
16291;5,2,55;3,2,1;40;M;internet;Zatorze Klonowe
16292;7,12,24;3,2,1;58;M;internet;Górki Lipowe
16295;57,59,35;3,2,1;62;F;internet;Stare Nabrzeże
16297;12,25,8;3,2,1;59;F;internet;Stare Nabrzeże
16300;34,51,14;3,2,1;57;F;internet;Olszowe Łęgi
16304;18,22,57;3,2,1;49;F;internet;Kępa Bociania
16306;58,15,1;3,2,1;55;M;internet;Kępa Bociania
16307;5,12,63;3,2,1;44;F;internet;Stare Nabrzeże
16309;15,56,57;3,2,1;47;M;internet;Górki Lipowe
16313;56,14,38;3,2,1;47;F;internet;Nowe Sady
16314;38,43,36;3,2,1;40;F;internet;Nowe Sady
16317;12,46,3;3,2,1;59;F;paper;Górki Lipowe
16318;25,42,13;3,2,1;54;F;internet;Stare Nabrzeże
16322;34,63,13;3,2,1;41;F;internet;Olszowe Łęgi
16323;30,57,17;3,2,1;62;M;internet;Nowe Sady
16327;8,4,53;3,2,1;53;M;paper;Stare Nabrzeże
16330;34,15,11;3,2,1;16;F;internet;Olszowe Łęgi
16334;25,20,56;3,2,1;23;F;internet;Stare Nabrzeże
16335;34,14,15;3,2,1;32;M;internet;Nowe Sady
16338;52,56,22;3,2,1;32;M;internet;Nowe Sady
16339;15,17,63;3,2,1;59;M;paper;Cegielniane
16341;29,22,44;3,2,1;45;M;internet;Kępa Bociania
16345;52,59,58;3,2,1;53;F;internet;Górki Lipowe
16347;56,14,7;3,2,1;68;F;paper;Cegielniane
16349;5,55,63;3,2,1;50;F;internet;Stare Nabrzeże
16351;51,32,13;3,2,1;51;F;internet;Górki Lipowe
16355;25,46,55;3,2,1;30;M;internet;Zatorze Klonowe
16359;59,9,22;3,2,1;84;M;internet;Kępa Bociania
16363;10,24,9;3,2,1;49;F;internet;Stare Nabrzeże
16365;59,3,41;3,2,1;37;M;internet;Stare Nabrzeże
16367;46,38,13;3,2,1;28;M;internet;Nowe Sady
16370;42,4,44;3,2,1;51;F;internet;Kępa Bociania
16371;52,14,61;3,2,1;32;F;internet;Stare Nabrzeże
16372;28,9,51;3,2,1;48;F;internet;Kępa Bociania
16374;58,21,15;3,2,1;42;F;internet;Cegielniane
16376;41,43,46;3,2,1;67;M;internet;Górki Lipowe
16378;44,42,38;3,2,1;63;F;internet;Stare Nabrzeże
16380;49,33,35;3,2,1;48;M;internet;Stare Nabrzeże
16384;51,65,32;3,2,1;23;F;internet;Stare Nabrzeże
16385;51,63,8;3,2,1;33;M;internet;Nowe Sady
16389;32,25,12;3,2,1;54;M;internet;Górki Lipowe
16392;42,46,11;3,2,1;39;M;internet;Kępa Bociania
16393;63,55,4;3,2,1;56;F;internet;Kępa Bociania
16394;55,59,32;3,2,1;39;F;internet;Cegielniane
16395;8,25,42;3,2,1;42;F;internet;Górki Lipowe
16398;4,33,28;3,2,1;39;F;internet;Kępa Bociania
16402;17,44,36;3,2,1;66;F;internet;Cegielniane
16404;28,20,44;3,2,1;29;M;internet;Olszowe Łęgi
16408;23,48,17;3,2,1;59;F;internet;Cegielniane
16409;25,65,7;3,2,1;24;M;internet;Zatorze Klonowe
16410;55,1,58;3,2,1;62;F;internet;Zatorze Klonowe
16413;56,7,42;3,2,1;42;F;internet;Stare Nabrzeże
16416;52,25,58;3,2,1;44;M;internet;Zatorze Klonowe
16420;41,50,33;3,2,1;52;M;internet;Cegielniane
16424;47,55,57;3,2,1;42;M;internet;Zatorze Klonowe
16428;24,21,12;3,2,1;63;M;internet;Cegielniane
16431;34,28,33;3,2,1;50;M;internet;Cegielniane
16435;37,3,8;3,2,1;40;M;internet;Olszowe Łęgi
16439;48,41,37;3,2,1;33;M;internet;Cegielniane
16441;55,1,46;3,2,1;35;F;internet;Kępa Bociania
16444;17,57,9;3,2,1;79;F;internet;Górki Lipowe
16445;5,7,58;3,2,1;56;F;internet;Olszowe Łęgi
16449;28,38,57;3,2,1;32;M;internet;Kępa Bociania
16453;55,18,28;3,2,1;36;F;internet;Zatorze Klonowe
16455;30,3,24;3,2,1;31;F;internet;Górki Lipowe
16458;37,21,38;3,2,1;61;F;internet;Cegielniane
16461;46,55,47;3,2,1;45;M;internet;Zatorze Klonowe
16464;32,15,36;3,2,1;41;F;internet;Zatorze Klonowe
16467;59,62,13;3,2,1;47;M;internet;Zatorze Klonowe
16470;34,32,52;3,2,1;39;M;internet;Nowe Sady
16474;20,3,56;3,2,1;33;F;internet;Nowe Sady
16478;3,33,15;3,2,1;18;M;paper;Zatorze Klonowe
16479;35,47,33;3,2,1;38;F;internet;Cegielniane
16481;57,43,55;3,2,1;44;M;internet;Kępa Bociania
16482;63,51,33;3,2,1;58;F;paper;Kępa Bociania
16485;45,7,63;3,2,1;58;M;internet;Górki Lipowe
16489;59,3,9;3,2,1;69;M;paper;Kępa Bociania
16493;9,2,14;3,2,1;22;M;internet;Stare Nabrzeże
16494;17,59,5;3,2,1;31;M;internet;Stare Nabrzeże
16497;37,42,33;3,2,1;64;F;internet;Górki Lipowe
16499;8,36,28;3,2,1;24;F;internet;Kępa Bociania
16503;57,46,28;3,2,1;27;F;internet;Zatorze Klonowe
16507;43,25,22;3,2,1;18;M;internet;Stare Nabrzeże
16509;57,5,3;3,2,1;61;F;internet;Kępa Bociania
16513;17,21,25;3,2,1;75;M;paper;Kępa Bociania
16515;15,50,33;3,2,1;30;M;internet;Cegielniane
16516;13,48,12;3,2,1;62;M;internet;Zatorze Klonowe
16517;55,28,5;3,2,1;68;F;internet;Cegielniane
16519;36,66,5;3,2,1;34;M;internet;Kępa Bociania
16523;32,5,51;3,2,1;63;M;internet;Stare Nabrzeże
16527;13,35,52;3,2,1;36;M;internet;Zatorze Klonowe
16528;17,11,30;3,2,1;47;F;internet;Górki Lipowe
16530;2,46,34;3,2,1;30;M;internet;Olszowe Łęgi
16532;25,20,15;3,2,1;47;F;internet;Górki Lipowe
16536;58,22,57;3,2,1;50;F;internet;Olszowe Łęgi
16537;7,16,44;3,2,1;27;M;internet;Zatorze Klonowe
16540;57,55,22;3,2,1;40;M;internet;Kępa Bociania
16542;56,39,55;3,2,1;54;F;internet;Olszowe Łęgi
16543;43,15,42;3,2,1;69;M;internet;Zatorze Klonowe
16546;63,65,58;3,2,1;36;F;internet;Nowe Sady
16549;12,37,24;3,2,1;27;M;internet;Górki Lipowe
16553;57,55,12;3,2,1;36;F;internet;Stare Nabrzeże
16554;28,32,12;3,2,1;62;M;internet;Kępa Bociania
16556;28,15,56;3,2,1;59;F;internet;Zatorze Klonowe
16557;17,13,3;3,2,1;26;M;internet;Górki Lipowe
16561;57,7,2;3,2,1;38;M;internet;Nowe Sady
16563;17,5,21;3,2,1;49;F;internet;Nowe Sady
16566;35,51,58;3,2,1;51;F;internet;Górki Lipowe
16569;57,25,49;3,2,1;23;F;internet;Kępa Bociania
16571;33,24,46;3,2,1;55;F;internet;Stare Nabrzeże
16573;9,16,4;3,2,1;68;M;paper;Kępa Bociania
16577;62,2,31;3,2,1;58;M;internet;Cegielniane
16580;43,15,21;3,2,1;27;F;internet;Górki Lipowe
16582;12,19,56;3,2,1;54;F;internet;Zatorze Klonowe
16585;46,1,3;3,2,1;51;F;internet;Olszowe Łęgi
16587;57,46,41;3,2,1;54;F;paper;Stare Nabrzeże
16591;62,13,56;3,2,1;49;F;internet;Zatorze Klonowe
16594;48,9,52;3,2,1;16;F;internet;Zatorze Klonowe
16596;52,43,57;3,2,1;47;F;internet;Zatorze Klonowe
16600;44,3,14;3,2,1;29;M;internet;Górki Lipowe
16603;30,26,49;3,2,1;47;M;internet;Kępa Bociania
16606;23,36,13;3,2,1;25;F;internet;Zatorze Klonowe
16607;55,21,9;3,2,1;64;F;internet;Cegielniane
16610;21,46,37;3,2,1;54;F;internet;Zatorze Klonowe
16612;3,12,43;3,2,1;52;M;internet;Zatorze Klonowe
16614;55,48,52;3,2,1;33;F;internet;Cegielniane
16616;24,46,2;3,2,1;57;F;internet;Zatorze Klonowe
16620;9,37,44;3,2,1;29;F;internet;Górki Lipowe
16622;31,7,11;3,2,1;32;M;internet;Cegielniane
16624;22,56,42;3,2,1;47;F;internet;Kępa Bociania
16627;5,30,25;3,2,1;39;F;internet;Górki Lipowe
16629;37,46,32;3,2,1;51;F;internet;Górki Lipowe
16631;22,53,17;3,2,1;40;F;internet;Zatorze Klonowe
16634;45,3,7;3,2,1;30;F;internet;Stare Nabrzeże
16636;25,15,9;3,2,1;33;F;internet;Górki Lipowe
16638;28,35,23;3,2,1;67;F;internet;Cegielniane
16641;28,51,62;3,2,1;68;F;internet;Cegielniane
16642;28,9,11;3,2,1;53;M;internet;Zatorze Klonowe
16643;59,61,66;3,2,1;22;M;internet;Stare Nabrzeże
16647;12,57,18;3,2,1;31;F;internet;Zatorze Klonowe
16650;16,37,15;3,2,1;36;F;internet;Zatorze Klonowe
16654;9,49,63;3,2,1;28;F;internet;Stare Nabrzeże
16657;51,63,12;3,2,1;36;M;internet;Kępa Bociania
16658;12,26,28;3,2,1;40;M;internet;Cegielniane
16662;57,63,30;3,2,1;32;F;internet;Górki Lipowe
16666;41,43,15;3,2,1;28;M;internet;Kępa Bociania
16668;50,4,21;3,2,1;52;M;internet;Cegielniane
16669;43,15,16;3,2,1;33;M;internet;Kępa Bociania
16672;7,2,58;3,2,1;55;M;internet;Kępa Bociania
16674;9,12,59;3,2,1;30;F;internet;Nowe Sady
16678;32,34,3;3,2,1;28;F;internet;Cegielniane
16682;51,9,34;3,2,1;61;F;internet;Górki Lipowe
16683;30,2,3;3,2,1;32;F;internet;Nowe Sady
16685;1,17,8;3,2,1;73;M;internet;Olszowe Łęgi
16687;30,17,13;3,2,1;78;F;internet;Zatorze Klonowe
16688;1,2,42;3,2,1;25;F;internet;Górki Lipowe
16690;33,51,31;3,2,1;64;M;internet;Nowe Sady
16694;8,3,63;3,2,1;31;F;internet;Nowe Sady
16698;48,32,12;3,2,1;50;M;internet;Zatorze Klonowe
16699;62,55,63;3,2,1;65;F;paper;Stare Nabrzeże
16703;58,5,57;3,2,1;44;M;internet;Kępa Bociania
16707;47,18,16;3,2,1;50;F;internet;Cegielniane
16710;3,51,15;3,2,1;53;M;internet;Stare Nabrzeże
16711;56,44,15;3,2,1;55;F;internet;Nowe Sady
16712;33,25,37;3,2,1;44;M;internet;Cegielniane
16716;21,51,28;3,2,1;48;M;internet;Górki Lipowe
16717;46,41,7;3,2,1;28;F;internet;Górki Lipowe
16719;42,52,22;3,2,1;23;M;internet;Kępa Bociania
16723;36,31,52;3,2,1;36;F;internet;Zatorze Klonowe
16726;63,41,48;3,2,1;39;M;internet;Olszowe Łęgi
16730;37,25,44;3,2,1;48;M;internet;Stare Nabrzeże
16733;58,51,9;3,2,1;61;M;internet;Górki Lipowe
16735;17,13,57;3,2,1;50;M;internet;Stare Nabrzeże
16739;39,55,5;3,2,1;16;F;internet;Górki Lipowe
16741;53,22,51;3,2,1;74;F;internet;Stare Nabrzeże
16745;59,34,42;3,2,1;37;M;internet;Stare Nabrzeże
16746;50,4,56;3,2,1;28;M;internet;Kępa Bociania
16750;9,3,17;3,2,1;47;F;internet;Kępa Bociania
16753;58,55,1;3,2,1;58;F;internet;Kępa Bociania
16755;44,26,37;3,2,1;47;M;internet;Kępa Bociania
16759;32,41,21;3,2,1;42;M;internet;Cegielniane
16763;44,63,55;3,2,1;71;F;internet;Kępa Bociania
16767;46,26,22;3,2,1;54;F;internet;Stare Nabrzeże
16768;20,3,57;3,2,1;17;F;internet;Stare Nabrzeże
16770;9,59,5;3,2,1;37;M;paper;Kępa Bociania
16774;42,44,63;3,2,1;39;M;internet;Olszowe Łęgi
16778;15,50,46;3,2,1;16;F;internet;Górki Lipowe
16780;3,51,46;3,2,1;28;F;internet;Kępa Bociania
16782;3,49,44;3,2,1;64;F;internet;Kępa Bociania
16783;23,17,41;3,2,1;54;F;internet;Kępa Bociania
16787;33,52,12;3,2,1;44;M;internet;Zatorze Klonowe
16789;20,51,41;3,2,1;42;M;internet;Kępa Bociania
16791;9,65,42;3,2,1;65;F;internet;Nowe Sady
16793;15,41,9;3,2,1;48;F;internet;Zatorze Klonowe
16795;34,14,2;3,2,1;16;F;internet;Górki Lipowe
16796;25,55,12;3,2,1;75;F;internet;Zatorze Klonowe
16798;3,52,17;3,2,1;44;M;internet;Zatorze Klonowe
16799;12,43,50;3,2,1;32;M;internet;Nowe Sady
16800;56,46,24;3,2,1;16;F;internet;Kępa Bociania
16802;9,55,56;3,2,1;31;M;internet;Kępa Bociania
16806;5,15,43;3,2,1;63;M;internet;Kępa Bociania
16807;4,22,9;3,2,1;36;F;internet;Nowe Sady
16810;15,13,18;3,2,1;26;F;paper;Górki Lipowe
16813;1,35,16;3,2,1;75;F;internet;Nowe Sady
16814;65,20,49;3,2,1;60;F;internet;Stare Nabrzeże
16817;56,28,62;3,2,1;45;F;internet;Stare Nabrzeże
16818;28,17,43;3,2,1;34;F;internet;Nowe Sady
16819;41,17,24;3,2,1;31;F;internet;Cegielniane
16820;43,28,44;3,2,1;29;M;internet;Nowe Sady
16824;55,57,42;3,2,1;62;M;internet;Cegielniane
16825;63,62,7;3,2,1;24;F;internet;Nowe Sady
16828;57,63,43;3,2,1;39;F;internet;Nowe Sady
16830;43,46,34;3,2,1;42;F;internet;Cegielniane
16831;42,30,51;3,2,1;62;F;internet;Górki Lipowe
16835;58,32,59;3,2,1;65;M;internet;Zatorze Klonowe
16837;57,62,42;3,2,1;16;M;internet;Stare Nabrzeże
16840;25,3,57;3,2,1;31;F;internet;Olszowe Łęgi
16842;7,1,11;3,2,1;39;F;internet;Górki Lipowe
16843;50,65,56;3,2,1;23;M;internet;Górki Lipowe
16844;56,46,58;3,2,1;37;M;internet;Kępa Bociania
16847;59,21,9;3,2,1;67;F;internet;Zatorze Klonowe
16848;62,38,28;3,2,1;36;M;internet;Górki Lipowe
16849;57,17,9;3,2,1;36;O;internet;Kępa Bociania
16852;26,55,3;3,2,1;58;M;internet;Górki Lipowe
16854;33,17,34;3,2,1;30;F;internet;Kępa Bociania
16857;53,30,21;3,2,1;22;F;internet;Cegielniane
16859;32,28,59;3,2,1;44;M;internet;Górki Lipowe
16860;9,63,51;3,2,1;31;M;internet;Górki Lipowe
16862;56,12,36;3,2,1;54;M;internet;Cegielniane
16866;63,51,26;3,2,1;72;F;internet;Kępa Bociania
16867;17,48,41;3,2,1;46;M;internet;Zatorze Klonowe
16871;44,51,46;3,2,1;16;F;internet;Górki Lipowe
16874;15,63,19;3,2,1;50;F;internet;Górki Lipowe
16878;16,29,20;3,2,1;43;F;internet;Kępa Bociania
16880;1,38,7;3,2,1;30;M;internet;Nowe Sady
16883;14,63,4;3,2,1;20;F;internet;Nowe Sady
16884;15,47,5;3,2,1;16;M;internet;Górki Lipowe
16888;59,30,17;3,2,1;26;F;internet;Kępa Bociania
16891;9,3,32;3,2,1;40;M;internet;Nowe Sady
16895;41,34,25;3,2,1;28;F;internet;Górki Lipowe
16898;12,55,36;3,2,1;57;M;paper;Górki Lipowe
16899;51,63,9;3,2,1;73;M;paper;Stare Nabrzeże
16900;31,41,51;3,2,1;32;F;internet;Nowe Sady
16904;10,52,17;3,2,1;55;F;internet;Kępa Bociania
16907;2,3,43;3,2,1;36;M;internet;Nowe Sady
16908;3,56,28;3,2,1;34;F;internet;Stare Nabrzeże
16909;14,30,15;3,2,1;61;F;internet;Górki Lipowe
16913;3,51,37;3,2,1;57;M;internet;Zatorze Klonowe
16914;28,52,34;3,2,1;33;M;internet;Zatorze Klonowe
16916;55,48,47;3,2,1;57;M;internet;Cegielniane
16920;12,55,36;3,2,1;74;M;internet;Olszowe Łęgi
16923;3,39,57;3,2,1;41;F;internet;Nowe Sady
16925;14,9,22;3,2,1;58;F;internet;Górki Lipowe
16926;15,30,50;3,2,1;24;M;internet;Kępa Bociania
16929;57,21,9;3,2,1;40;M;internet;Kępa Bociania
16930;15,2,9;3,2,1;42;F;internet;Górki Lipowe
16934;44,63,29;3,2,1;50;M;internet;Górki Lipowe
16937;12,21,38;3,2,1;64;F;internet;Cegielniane
16941;44,48,62;3,2,1;65;F;paper;Zatorze Klonowe
16944;12,57,17;3,2,1;19;F;internet;Kępa Bociania
16947;20,33,24;3,2,1;61;M;internet;Górki Lipowe
16948;19,36,8;3,2,1;62;F;internet;Kępa Bociania
16951;16,59,28;3,2,1;67;M;internet;Kępa Bociania
16954;34,2,46;3,2,1;57;O;internet;Kępa Bociania
16957;51,17,7;3,2,1;80;F;paper;Olszowe Łęgi
16961;50,34,22;3,2,1;32;M;internet;Kępa Bociania
16963;56,59,34;3,2,1;29;M;internet;Nowe Sady
16966;8,7,11;3,2,1;16;O;internet;Stare Nabrzeże
16970;12,44,25;3,2,1;59;M;internet;Górki Lipowe
16973;43,31,46;3,2,1;30;F;internet;Olszowe Łęgi
16975;14,51,5;3,2,1;24;F;internet;Zatorze Klonowe
16979;21,15,63;3,2,1;40;F;internet;Górki Lipowe
16982;44,8,14;3,2,1;44;F;internet;Stare Nabrzeże
16985;28,58,50;3,2,1;38;F;internet;Zatorze Klonowe
16988;43,42,3;3,2,1;61;F;internet;Kępa Bociania
16991;42,14,52;3,2,1;58;F;internet;Górki Lipowe
16995;55,35,4;3,2,1;36;M;internet;Kępa Bociania
16997;58,38,59;3,2,1;45;F;internet;Kępa Bociania
17000;17,63,57;3,2,1;46;M;internet;Cegielniane
17002;2,46,62;3,2,1;38;F;internet;Cegielniane
17006;33,59,51;3,2,1;59;M;internet;Zatorze Klonowe
17009;44,12,58;3,2,1;39;F;internet;Górki Lipowe
17011;47,28,12;3,2,1;75;M;internet;Zatorze Klonowe
17014;2,13,5;3,2,1;31;F;internet;Górki Lipowe
17017;41,17,22;3,2,1;81;M;paper;Zatorze Klonowe
17019;66,37,2;3,2,1;30;F;internet;Stare Nabrzeże
17023;15,59,25;3,2,1;48;M;internet;Górki Lipowe
17027;44,20,5;3,2,1;74;F;internet;Olszowe Łęgi
17029;56,21,44;3,2,1;50;M;paper;Górki Lipowe
17030;2,22,16;3,2,1;42;F;internet;Stare Nabrzeże
17031;34,14,55;3,2,1;34;F;internet;Górki Lipowe
17035;38,49,59;3,2,1;36;F;internet;Kępa Bociania
17036;17,59,11;3,2,1;62;F;internet;Zatorze Klonowe
17040;25,34,51;3,2,1;70;F;internet;Stare Nabrzeże
17043;26,41,57;3,2,1;44;F;internet;Cegielniane
17044;9,57,38;3,2,1;29;F;internet;Stare Nabrzeże
17047;21,36,8;3,2,1;48;M;internet;Cegielniane
17049;25,45,46;3,2,1;51;F;internet;Olszowe Łęgi
17051;22,5,25;3,2,1;51;M;internet;Górki Lipowe
17054;22,8,7;3,2,1;29;F;internet;Olszowe Łęgi
17058;58,24,15;3,2,1;16;M;internet;Górki Lipowe
17061;59,28,56;3,2,1;28;F;internet;Stare Nabrzeże
17065;12,45,18;3,2,1;53;F;internet;Cegielniane
17066;15,43,57;3,2,1;27;F;internet;Zatorze Klonowe
17067;51,5,52;3,2,1;47;F;internet;Zatorze Klonowe
17071;2,20,63;3,2,1;47;F;internet;Górki Lipowe
17073;13,17,30;3,2,1;67;F;internet;Cegielniane
17075;49,2,32;3,2,1;25;M;internet;Stare Nabrzeże
17076;5,65,9;3,2,1;25;F;internet;Kępa Bociania
17077;12,62,28;3,2,1;27;M;internet;Stare Nabrzeże
17078;24,30,50;3,2,1;54;M;internet;Nowe Sady
17080;44,24,12;3,2,1;19;M;internet;Zatorze Klonowe
17082;32,44,41;3,2,1;58;F;internet;Zatorze Klonowe
17084;50,7,52;3,2,1;65;F;internet;Olszowe Łęgi
17088;12,17,5;3,2,1;48;F;internet;Nowe Sady
17091;65,66,23;3,2,1;25;F;internet;Górki Lipowe
17092;14,8,9;3,2,1;43;F;internet;Kępa Bociania
17094;7,48,52;3,2,1;36;F;internet;Nowe Sady
17096;24,47,35;3,2,1;30;F;internet;Cegielniane
17099;32,11,7;3,2,1;25;M;internet;Cegielniane
17101;57,44,21;3,2,1;50;M;internet;Stare Nabrzeże
17102;43,3,48;3,2,1;70;F;internet;Kępa Bociania
17106;55,57,49;3,2,1;34;F;paper;Stare Nabrzeże
17107;36,9,14;3,2,1;75;F;internet;Górki Lipowe
17109;8,46,34;3,2,1;46;M;internet;Olszowe Łęgi
17112;31,38,13;3,2,1;56;F;internet;Kępa Bociania
17116;44,8,32;3,2,1;81;M;paper;Górki Lipowe
17117;53,32,63;3,2,1;56;F;internet;Cegielniane
17119;34,43,57;3,2,1;55;F;paper;Olszowe Łęgi
17120;31,37,8;3,2,1;24;F;internet;Kępa Bociania
17124;38,57,9;3,2,1;50;M;internet;Nowe Sady
17126;9,4,37;3,2,1;16;F;internet;Zatorze Klonowe
17127;34,42,3;3,2,1;44;M;internet;Olszowe Łęgi
17131;25,15,37;3,2,1;42;M;internet;Zatorze Klonowe
17133;28,52,56;3,2,1;44;F;internet;Cegielniane
17136;32,44,28;3,2,1;29;F;internet;Stare Nabrzeże
17138;2,12,51;3,2,1;26;F;internet;Zatorze Klonowe
17140;50,9,7;3,2,1;47;F;internet;Nowe Sady
17141;5,42,51;3,2,1;22;F;internet;Kępa Bociania
17142;31,14,28;3,2,1;65;F;internet;Zatorze Klonowe
17144;46,28,25;3,2,1;63;M;internet;Cegielniane
17147;25,2,28;3,2,1;40;M;internet;Zatorze Klonowe
17149;15,20,8;3,2,1;27;F;internet;Kępa Bociania
17151;46,22,36;3,2,1;61;M;internet;Stare Nabrzeże
17154;42,63,4;3,2,1;43;M;internet;Olszowe Łęgi
17158;45,44,62;3,2,1;69;F;internet;Górki Lipowe
17162;48,31,7;3,2,1;40;M;internet;Cegielniane
17164;25,13,44;3,2,1;45;M;internet;Kępa Bociania
17167;48,52,43;3,2,1;47;F;internet;Cegielniane
17171;41,12,42;3,2,1;24;M;internet;Zatorze Klonowe
17173;17,3,63;3,2,1;36;M;internet;Kępa Bociania
17174;15,9,24;3,2,1;31;M;internet;Stare Nabrzeże
17177;30,17,51;3,2,1;45;F;paper;Zatorze Klonowe
17180;38,51,22;3,2,1;43;M;internet;Kępa Bociania
17183;51,33,55;3,2,1;36;M;internet;Cegielniane
17186;34,59,22;3,2,1;31;F;internet;Zatorze Klonowe
17190;5,62,57;3,2,1;18;M;internet;Cegielniane
17193;42,9,43;3,2,1;45;F;internet;Kępa Bociania
17195;38,59,28;3,2,1;38;M;internet;Górki Lipowe
17196;12,15,7;3,2,1;42;M;internet;Kępa Bociania
17199;55,63,9;3,2,1;67;F;internet;Zatorze Klonowe
17203;57,15,56;3,2,1;71;F;internet;Zatorze Klonowe
17207;29,3,51;3,2,1;72;F;internet;Kępa Bociania
17211;34,18,42;3,2,1;45;M;internet;Kępa Bociania
17214;63,25,46;3,2,1;37;F;internet;Olszowe Łęgi
17218;30,59,42;3,2,1;57;F;internet;Górki Lipowe
17220;55,63,26;3,2,1;39;M;internet;Nowe Sady
17224;41,21,5;3,2,1;37;F;internet;Cegielniane
17227;56,37,44;3,2,1;70;F;internet;Zatorze Klonowe
17229;46,33,36;3,2,1;66;F;paper;Zatorze Klonowe
17233;46,42,34;3,2,1;70;M;paper;Kępa Bociania
17236;1,55,32;3,2,1;44;F;internet;Górki Lipowe
17239;57,12,15;3,2,1;64;M;internet;Stare Nabrzeże
17242;57,12,24;3,2,1;64;F;internet;Olszowe Łęgi
17243;51,22,9;3,2,1;47;M;internet;Kępa Bociania
17244;36,59,3;3,2,1;16;F;internet;Górki Lipowe
17246;14,13,22;3,2,1;43;F;internet;Górki Lipowe
17249;2,47,57;3,2,1;47;F;internet;Stare Nabrzeże
17251;28,49,9;3,2,1;40;F;internet;Kępa Bociania
17253;5,55,62;3,2,1;57;F;internet;Zatorze Klonowe
17257;17,20,7;3,2,1;32;M;internet;Stare Nabrzeże
17258;38,14,21;3,2,1;48;M;internet;Zatorze Klonowe
17261;25,8,28;3,2,1;34;F;internet;Stare Nabrzeże
17263;17,46,28;3,2,1;27;F;internet;Zatorze Klonowe
17267;56,34,52;3,2,1;31;F;internet;Nowe Sady
17270;37,25,63;3,2,1;47;F;internet;Zatorze Klonowe
17272;42,56,55;3,2,1;29;F;internet;Górki Lipowe
17275;5,63,3;3,2,1;55;M;internet;Zatorze Klonowe
17276;5,63,4;3,2,1;47;F;internet;Górki Lipowe
17278;12,26,31;3,2,1;31;M;internet;Kępa Bociania
17279;33,28,36;3,2,1;63;F;internet;Stare Nabrzeże
17282;3,56,19;3,2,1;53;F;internet;Nowe Sady
17283;43,46,41;3,2,1;30;M;internet;Cegielniane
17284;63,35,38;3,2,1;36;M;internet;Górki Lipowe
17287;55,65,46;3,2,1;49;M;internet;Zatorze Klonowe
17290;59,17,3;3,2,1;32;M;internet;Kępa Bociania
17294;46,44,12;3,2,1;16;M;internet;Zatorze Klonowe
17296;63,57,43;3,2,1;16;M;internet;Nowe Sady
17297;17,15,57;3,2,1;40;F;internet;Górki Lipowe
17299;36,41,65;3,2,1;30;M;internet;Zatorze Klonowe
17303;44,22,55;3,2,1;44;M;internet;Kępa Bociania
17306;35,9,57;3,2,1;27;M;internet;Olszowe Łęgi
17308;57,50,17;3,2,1;39;M;internet;Zatorze Klonowe
17311;41,62,19;3,2,1;35;M;internet;Zatorze Klonowe
17315;3,12,2;3,2,1;28;M;internet;Cegielniane
17319;13,50,59;3,2,1;40;F;internet;Zatorze Klonowe
17321;8,19,13;3,2,1;63;F;internet;Zatorze Klonowe
17322;41,22,57;3,2,1;61;M;internet;Cegielniane
17323;37,33,13;3,2,1;27;F;internet;Cegielniane
17324;59,5,12;3,2,1;56;F;internet;Kępa Bociania
17326;21,37,17;3,2,1;71;F;internet;Cegielniane
17330;43,63,46;3,2,1;47;F;internet;Kępa Bociania
17334;47,7,12;3,2,1;75;M;internet;Kępa Bociania
17335;59,12,33;3,2,1;32;F;internet;Górki Lipowe
17336;46,32,52;3,2,1;30;F;internet;Kępa Bociania
17337;31,12,33;3,2,1;36;F;internet;Zatorze Klonowe
17341;17,24,57;3,2,1;27;F;internet;Stare Nabrzeże
17342;59,14,56;3,2,1;63;F;internet;Olszowe Łęgi
17344;16,5,57;3,2,1;71;F;internet;Kępa Bociania
17345;29,17,46;3,2,1;38;F;internet;Zatorze Klonowe
17349;42,44,11;3,2,1;16;M;internet;Olszowe Łęgi
17352;16,5,34;3,2,1;77;F;internet;Olszowe Łęgi
17356;8,13,9;3,2,1;35;M;internet;Stare Nabrzeże
17357;43,46,9;3,2,1;61;M;internet;Kępa Bociania
17358;51,15,52;3,2,1;29;F;internet;Górki Lipowe
17362;46,36,58;3,2,1;23;F;internet;Cegielniane
17365;4,12,15;3,2,1;53;F;internet;Kępa Bociania
17368;22,4,24;3,2,1;45;F;internet;Kępa Bociania
17369;57,13,19;3,2,1;16;M;internet;Nowe Sady
17370;15,31,8;3,2,1;47;M;internet;Stare Nabrzeże
17373;7,9,52;3,2,1;61;M;internet;Stare Nabrzeże
17374;17,12,26;3,2,1;33;M;internet;Zatorze Klonowe
17378;42,46,57;3,2,1;28;F;internet;Zatorze Klonowe
17380;3,46,57;3,2,1;66;F;internet;Nowe Sady
17381;24,21,3;3,2,1;31;F;paper;Zatorze Klonowe
17385;15,3,17;3,2,1;35;F;internet;Zatorze Klonowe
17389;7,50,2;3,2,1;18;F;internet;Górki Lipowe
17391;3,34,22;3,2,1;28;M;internet;Stare Nabrzeże
17393;57,58,35;3,2,1;48;M;internet;Kępa Bociania
17397;59,13,36;3,2,1;47;F;internet;Nowe Sady
17398;30,11,50;3,2,1;35;F;internet;Stare Nabrzeże
17401;57,7,17;3,2,1;16;F;internet;Olszowe Łęgi
17404;37,3,44;3,2,1;44;F;internet;Kępa Bociania
17407;30,35,2;3,2,1;25;M;internet;Kępa Bociania
17410;63,58,13;3,2,1;53;M;internet;Górki Lipowe
17411;55,31,18;3,2,1;61;M;internet;Górki Lipowe
17414;57,44,46;3,2,1;64;M;internet;Stare Nabrzeże
17416;57,29,59;3,2,1;61;M;internet;Cegielniane
17417;22,44,12;3,2,1;59;F;internet;Olszowe Łęgi
17420;58,8,17;3,2,1;48;F;internet;Kępa Bociania
17422;28,13,46;3,2,1;36;F;internet;Nowe Sady
17423;57,38,30;3,2,1;31;M;internet;Zatorze Klonowe
17426;61,9,57;3,2,1;20;M;internet;Cegielniane
17428;55,46,50;3,2,1;59;O;internet;Górki Lipowe
17432;42,20,9;3,2,1;49;F;internet;Kępa Bociania
17433;28,9,58;3,2,1;51;F;internet;Olszowe Łęgi
17434;61,9,17;3,2,1;34;M;internet;Stare Nabrzeże
17436;12,63,48;3,2,1;18;M;internet;Górki Lipowe
17440;38,12,59;3,2,1;46;F;internet;Stare Nabrzeże
17441;59,58,51;3,2,1;37;F;internet;Olszowe Łęgi
17442;5,15,59;3,2,1;31;M;internet;Zatorze Klonowe
17444;19,56,44;3,2,1;33;M;internet;Nowe Sady
17447;41,47,61;3,2,1;56;F;internet;Cegielniane
17450;15,28,55;3,2,1;40;F;internet;Zatorze Klonowe
17451;3,12,51;3,2,1;16;M;internet;Kępa Bociania
17453;15,30,57;3,2,1;52;M;internet;Olszowe Łęgi
17457;49,62,9;3,2,1;29;F;internet;Stare Nabrzeże
17461;1,41,24;3,2,1;26;F;internet;Stare Nabrzeże
17465;57,29,1;3,2,1;75;F;internet;Nowe Sady
17468;58,5,65;3,2,1;54;F;internet;Zatorze Klonowe
17471;63,21,3;3,2,1;55;F;internet;Stare Nabrzeże
17474;10,56,28;3,2,1;16;F;internet;Cegielniane
17478;21,51,37;3,2,1;36;M;internet;Cegielniane
17480;32,55,12;3,2,1;39;M;internet;Zatorze Klonowe
17484;63,28,62;3,2,1;26;M;internet;Stare Nabrzeże
17485;62,21,9;3,2,1;76;M;internet;Cegielniane
17489;22,44,51;3,2,1;55;M;internet;Stare Nabrzeże
17491;34,3,58;3,2,1;64;M;internet;Olszowe Łęgi
17493;37,46,22;3,2,1;89;M;paper;Kępa Bociania
17494;57,8,21;3,2,1;17;F;internet;Kępa Bociania
17496;28,46,20;3,2,1;39;M;internet;Cegielniane
17499;12,34,46;3,2,1;51;F;internet;Górki Lipowe
17503;46,1,17;3,2,1;49;F;internet;Stare Nabrzeże
17507;42,57,7;3,2,1;29;F;internet;Olszowe Łęgi
17509;3,2,7;3,2,1;35;M;internet;Górki Lipowe
17510;26,28,38;3,2,1;32;M;internet;Zatorze Klonowe
17511;3,37,59;3,2,1;69;F;internet;Górki Lipowe
17513;5,55,15;3,2,1;53;F;internet;Zatorze Klonowe
17517;24,8,33;3,2,1;25;M;internet;Stare Nabrzeże
17519;63,52,11;3,2,1;41;F;internet;Stare Nabrzeże
17520;46,13,5;3,2,1;51;F;internet;Zatorze Klonowe
17524;57,3,32;3,2,1;30;F;internet;Kępa Bociania
17528;59,34,43;3,2,1;52;F;internet;Kępa Bociania
17532;43,21,17;3,2,1;63;F;internet;Cegielniane
17535;29,46,42;3,2,1;58;M;internet;Olszowe Łęgi
17536;50,26,47;3,2,1;53;F;internet;Cegielniane
17537;25,21,7;3,2,1;30;M;internet;Cegielniane
17539;65,7,52;3,2,1;49;M;internet;Górki Lipowe
17541;35,44,48;3,2,1;27;M;internet;Kępa Bociania
17545;52,2,41;3,2,1;72;M;internet;Górki Lipowe
17548;52,51,55;3,2,1;43;M;internet;Zatorze Klonowe
17552;49,8,45;3,2,1;19;F;internet;Kępa Bociania
17556;15,55,46;3,2,1;47;M;internet;Stare Nabrzeże
17560;3,12,21;3,2,1;58;M;paper;Zatorze Klonowe
17563;34,56,57;3,2,1;31;F;internet;Stare Nabrzeże
17567;37,43,19;3,2,1;45;F;internet;Kępa Bociania
17569;57,36,19;3,2,1;40;F;internet;Stare Nabrzeże
17570;42,2,22;3,2,1;27;F;internet;Olszowe Łęgi
17574;43,21,9;3,2,1;45;F;internet;Stare Nabrzeże
17578;17,43,62;3,2,1;27;M;internet;Stare Nabrzeże
17580;15,52,36;3,2,1;57;M;internet;Zatorze Klonowe
17584;52,1,63;3,2,1;25;F;internet;Stare Nabrzeże
17587;34,5,46;3,2,1;55;F;paper;Kępa Bociania
17589;10,41,3;3,2,1;46;F;internet;Cegielniane
17591;55,63,12;3,2,1;42;M;internet;Stare Nabrzeże
17594;62,24,21;3,2,1;46;M;internet;Kępa Bociania
17598;17,30,63;3,2,1;32;F;internet;Stare Nabrzeże
17601;36,52,7;3,2,1;16;F;internet;Cegielniane
17603;33,51,49;3,2,1;38;F;internet;Kępa Bociania
17604;37,24,3;3,2,1;25;F;internet;Zatorze Klonowe
17608;34,24,63;3,2,1;69;F;internet;Cegielniane
17611;28,22,58;3,2,1;44;F;internet;Kępa Bociania
17612;31,45,33;3,2,1;27;M;internet;Olszowe Łęgi
17615;31,33,3;3,2,1;49;F;internet;Kępa Bociania
17617;34,3,9;3,2,1;39;M;internet;Nowe Sady
17618;46,55,12;3,2,1;40;F;internet;Nowe Sady
17621;62,46,59;3,2,1;36;F;internet;Stare Nabrzeże
17622;62,31,59;3,2,1;54;M;internet;Stare Nabrzeże
17623;20,58,36;3,2,1;39;F;internet;Cegielniane
17627;28,25,56;3,2,1;54;M;internet;Cegielniane
17630;59,33,31;3,2,1;54;M;internet;Stare Nabrzeże
17633;55,13,14;3,2,1;24;M;internet;Zatorze Klonowe
17635;9,32,57;3,2,1;35;F;internet;Stare Nabrzeże
17638;56,24,63;3,2,1;65;F;internet;Zatorze Klonowe
17642;17,52,50;3,2,1;21;F;internet;Górki Lipowe
17643;46,25,3;3,2,1;19;F;internet;Stare Nabrzeże
17647;29,22,15;3,2,1;26;M;internet;Olszowe Łęgi
17650;29,22,43;3,2,1;68;M;internet;Kępa Bociania
17652;20,33,36;3,2,1;16;M;internet;Cegielniane
17656;36,52,9;3,2,1;52;M;internet;Stare Nabrzeże
17659;65,5,17;3,2,1;41;F;paper;Kępa Bociania
17660;32,12,52;3,2,1;48;M;internet;Kępa Bociania
17661;62,5,15;3,2,1;53;M;internet;Zatorze Klonowe
17663;25,12,43;3,2,1;16;M;internet;Kępa Bociania
17664;4,33,38;3,2,1;68;F;internet;Stare Nabrzeże
17666;56,28,14;3,2,1;35;F;internet;Olszowe Łęgi
17670;37,61,55;3,2,1;64;F;internet;Nowe Sady
17672;62,58,43;3,2,1;44;M;internet;Kępa Bociania
17673;21,32,4;3,2,1;68;F;paper;Kępa Bociania
17677;56,46,7;3,2,1;38;M;internet;Olszowe Łęgi
17678;28,47,42;3,2,1;71;F;paper;Górki Lipowe
17679;42,36,62;3,2,1;58;M;internet;Cegielniane
17683;49,63,5;3,2,1;16;M;internet;Cegielniane
17686;55,28,26;3,2,1;49;F;internet;Zatorze Klonowe
17689;41,11,55;3,2,1;74;M;internet;Cegielniane
17691;33,51,9;3,2,1;44;F;internet;Zatorze Klonowe
17692;62,21,26;3,2,1;28;F;internet;Zatorze Klonowe
17693;12,34,21;3,2,1;46;F;internet;Cegielniane
17697;44,50,12;3,2,1;54;M;internet;Górki Lipowe
17699;37,17,21;3,2,1;76;F;internet;Górki Lipowe
17701;34,35,9;3,2,1;48;F;internet;Stare Nabrzeże
17705;15,57,37;3,2,1;63;M;internet;Kępa Bociania
17708;18,24,5;3,2,1;57;F;internet;Kępa Bociania
17711;32,20,52;3,2,1;29;F;internet;Olszowe Łęgi
17713;44,2,62;3,2,1;32;F;internet;Górki Lipowe
17717;19,28,57;3,2,1;43;M;internet;Olszowe Łęgi
17719;2,1,24;3,2,1;28;F;internet;Stare Nabrzeże
17722;39,2,32;3,2,1;59;M;internet;Stare Nabrzeże
17723;24,21,29;3,2,1;47;M;internet;Zatorze Klonowe
17727;49,56,58;3,2,1;23;F;internet;Stare Nabrzeże
17728;38,5,57;3,2,1;16;M;internet;Nowe Sady
17731;36,56,12;3,2,1;50;M;internet;Zatorze Klonowe
17735;63,7,10;3,2,1;59;M;internet;Kępa Bociania
17739;38,31,3;3,2,1;33;F;internet;Cegielniane
17741;42,20,49;3,2,1;47;F;internet;Górki Lipowe
17743;65,51,14;3,2,1;43;M;internet;Górki Lipowe
17744;50,62,14;3,2,1;56;F;internet;Górki Lipowe
17746;42,25,22;3,2,1;85;F;internet;Cegielniane
17748;28,55,32;3,2,1;69;M;paper;Cegielniane
17749;9,37,41;3,2,1;52;F;internet;Cegielniane
17750;33,30,42;3,2,1;27;F;internet;Zatorze Klonowe
17753;25,37,36;3,2,1;30;F;internet;Cegielniane
17755;15,59,66;3,2,1;52;F;internet;Górki Lipowe
17757;56,28,12;3,2,1;28;F;internet;Cegielniane
17758;24,46,13;3,2,1;51;M;internet;Górki Lipowe
17762;4,28,55;3,2,1;41;F;internet;Cegielniane
17764;21,57,3;3,2,1;63;M;paper;Kępa Bociania
17768;56,55,28;3,2,1;30;F;internet;Cegielniane
17772;59,46,9;3,2,1;49;M;internet;Nowe Sady
17773;21,24,37;3,2,1;40;F;internet;Olszowe Łęgi
17777;3,42,36;3,2,1;64;M;internet;Cegielniane
17780;2,34,1;3,2,1;16;F;internet;Kępa Bociania
17782;28,22,12;3,2,1;34;F;internet;Cegielniane
17785;63,1,56;3,2,1;39;M;internet;Nowe Sady
17787;34,7,58;3,2,1;52;M;internet;Kępa Bociania
17788;51,25,56;3,2,1;20;F;internet;Górki Lipowe
17789;37,15,46;3,2,1;45;M;internet;Górki Lipowe
17790;38,31,32;3,2,1;44;F;internet;Kępa Bociania
17793;62,36,59;3,2,1;54;M;internet;Zatorze Klonowe
17794;4,7,17;3,2,1;32;F;internet;Kępa Bociania
17795;21,2,56;3,2,1;59;F;internet;Zatorze Klonowe
17798;12,33,19;3,2,1;23;F;internet;Kępa Bociania
17802;24,9,35;3,2,1;59;M;paper;Stare Nabrzeże
17805;58,31,28;3,2,1;48;F;internet;Cegielniane
17807;31,14,57;3,2,1;53;F;internet;Kępa Bociania
17808;46,9,55;3,2,1;66;M;internet;Górki Lipowe
17811;36,19,32;3,2,1;37;F;internet;Zatorze Klonowe
17812;32,13,44;3,2,1;35;M;internet;Górki Lipowe
17814;11,43,15;3,2,1;57;M;internet;Zatorze Klonowe
17815;31,43,9;3,2,1;52;F;internet;Kępa Bociania
17816;18,2,32;3,2,1;60;F;internet;Górki Lipowe
17820;15,55,24;3,2,1;16;F;internet;Zatorze Klonowe
17824;17,44,8;3,2,1;40;F;internet;Zatorze Klonowe
17825;11,17,57;3,2,1;50;F;internet;Olszowe Łęgi
17826;9,17,59;3,2,1;25;M;internet;Kępa Bociania
17829;36,13,62;3,2,1;70;M;paper;Cegielniane
17833;3,15,8;3,2,1;23;M;internet;Stare Nabrzeże
17835;41,50,55;3,2,1;50;F;internet;Zatorze Klonowe
17839;44,8,62;3,2,1;68;F;paper;Górki Lipowe
17840;15,62,63;3,2,1;60;M;internet;Nowe Sady
17843;38,55,51;3,2,1;55;M;internet;Zatorze Klonowe
17844;57,36,49;3,2,1;28;M;internet;Kępa Bociania
17846;7,35,61;3,2,1;60;M;internet;Zatorze Klonowe
17849;51,34,13;3,2,1;37;F;internet;Górki Lipowe
17850;41,44,49;3,2,1;41;F;internet;Zatorze Klonowe
17853;1,34,39;3,2,1;49;F;internet;Olszowe Łęgi
17856;52,7,63;3,2,1;43;F;internet;Zatorze Klonowe
17860;28,34,44;3,2,1;35;F;internet;Cegielniane
17861;59,16,58;3,2,1;53;F;internet;Nowe Sady
17865;41,9,2;3,2,1;58;F;internet;Kępa Bociania
17866;34,15,57;3,2,1;61;M;internet;Olszowe Łęgi
17869;17,36,28;3,2,1;57;M;internet;Cegielniane
17871;9,25,15;3,2,1;20;F;internet;Olszowe Łęgi
17875;42,52,37;3,2,1;38;M;internet;Górki Lipowe
17877;37,46,21;3,2,1;48;M;internet;Cegielniane
17878;59,15,28;3,2,1;69;F;internet;Cegielniane
17879;63,65,17;3,2,1;45;M;internet;Nowe Sady
17880;51,4,5;3,2,1;44;M;internet;Olszowe Łęgi
17882;34,55,3;3,2,1;39;M;internet;Zatorze Klonowe
17884;12,24,48;3,2,1;28;F;internet;Olszowe Łęgi
17885;52,43,33;3,2,1;51;F;internet;Cegielniane
17889;15,11,33;3,2,1;37;F;internet;Stare Nabrzeże
17893;30,41,3;3,2,1;79;F;internet;Kępa Bociania
17897;37,35,13;3,2,1;40;F;internet;Cegielniane
17899;36,24,28;3,2,1;42;F;internet;Zatorze Klonowe
17901;28,44,3;3,2,1;35;F;internet;Zatorze Klonowe
17903;63,49,51;3,2,1;24;O;internet;Stare Nabrzeże
17904;30,17,62;3,2,1;52;F;internet;Górki Lipowe
17905;58,62,32;3,2,1;46;M;internet;Stare Nabrzeże
17909;36,28,57;3,2,1;41;F;internet;Kępa Bociania
17912;14,58,34;3,2,1;35;M;internet;Olszowe Łęgi
17913;56,37,33;3,2,1;34;M;internet;Stare Nabrzeże
17914;63,3,16;3,2,1;45;M;internet;Zatorze Klonowe
17917;12,50,43;3,2,1;16;M;internet;Cegielniane
17918;28,36,17;3,2,1;39;F;internet;Stare Nabrzeże
17919;41,2,25;3,2,1;50;M;internet;Zatorze Klonowe
17920;3,34,25;3,2,1;50;M;internet;Olszowe Łęgi
17924;50,15,38;3,2,1;44;F;internet;Nowe Sady
17928;30,12,44;3,2,1;67;F;internet;Górki Lipowe
17932;50,30,13;3,2,1;16;F;internet;Górki Lipowe
17935;5,42,2;3,2,1;41;M;internet;Kępa Bociania
17937;7,24,52;3,2,1;32;F;internet;Cegielniane
17939;41,21,9;3,2,1;29;F;internet;Olszowe Łęgi
17943;21,28,59;3,2,1;45;M;internet;Cegielniane
17946;37,3,44;3,2,1;28;F;internet;Cegielniane
17950;41,22,59;3,2,1;56;F;internet;Stare Nabrzeże
17951;12,59,35;3,2,1;52;F;internet;Górki Lipowe
17955;22,32,39;3,2,1;28;M;internet;Kępa Bociania
17958;58,24,47;3,2,1;55;M;internet;Zatorze Klonowe
17960;43,63,8;3,2,1;53;M;internet;Stare Nabrzeże
17961;22,3,46;3,2,1;57;F;internet;Stare Nabrzeże
17965;3,7,36;3,2,1;71;F;paper;Cegielniane
17967;2,63,37;3,2,1;25;F;internet;Zatorze Klonowe
17969;52,42,57;3,2,1;61;F;internet;Stare Nabrzeże
17973;1,21,31;3,2,1;35;F;paper;Cegielniane
17977;33,15,62;3,2,1;40;M;internet;Cegielniane
17979;43,55,1;3,2,1;41;M;internet;Kępa Bociania
17982;5,7,51;3,2,1;41;M;internet;Olszowe Łęgi
17983;13,29,49;3,2,1;37;M;internet;Kępa Bociania
17987;51,13,56;3,2,1;33;F;internet;Olszowe Łęgi
17990;13,28,47;3,2,1;46;M;internet;Cegielniane
17994;17,28,44;3,2,1;38;M;internet;Cegielniane
17995;7,59,52;3,2,1;22;M;internet;Olszowe Łęgi
17996;8,51,12;3,2,1;37;F;internet;Nowe Sady
17997;25,34,3;3,2,1;50;F;internet;Stare Nabrzeże
18001;5,59,21;3,2,1;29;F;internet;Olszowe Łęgi
18004;15,17,57;3,2,1;42;M;internet;Zatorze Klonowe
18005;17,30,41;3,2,1;39;M;internet;Zatorze Klonowe
18008;12,57,8;3,2,1;54;M;internet;Kępa Bociania
18012;30,24,37;3,2,1;64;M;internet;Zatorze Klonowe
18015;37,44,17;3,2,1;59;F;internet;Górki Lipowe
18016;42,12,2;3,2,1;23;F;internet;Zatorze Klonowe
18017;44,32,53;3,2,1;53;F;internet;Stare Nabrzeże
18018;2,1,55;3,2,1;22;F;internet;Górki Lipowe
18019;33,37,41;3,2,1;60;F;internet;Zatorze Klonowe
18021;51,25,46;3,2,1;29;M;internet;Stare Nabrzeże
18025;36,21,24;3,2,1;48;M;internet;Stare Nabrzeże
18027;2,4,44;3,2,1;53;F;internet;Olszowe Łęgi
18028;17,63,3;3,2,1;42;M;internet;Nowe Sady
18030;52,17,56;3,2,1;63;M;internet;Stare Nabrzeże
18031;44,28,42;3,2,1;42;M;internet;Cegielniane
18035;44,3,12;3,2,1;45;F;internet;Kępa Bociania
18039;26,10,55;3,2,1;61;F;internet;Kępa Bociania
18042;19,38,7;3,2,1;62;F;internet;Kępa Bociania
18043;17,21,13;3,2,1;54;F;internet;Stare Nabrzeże
18046;51,22,44;3,2,1;38;M;internet;Stare Nabrzeże
18049;31,32,25;3,2,1;45;F;internet;Zatorze Klonowe
18052;17,34,13;3,2,1;34;M;internet;Kępa Bociania
18055;7,13,51;3,2,1;33;M;internet;Kępa Bociania
18056;22,2,9;3,2,1;55;M;internet;Kępa Bociania
18060;47,15,57;3,2,1;36;F;internet;Stare Nabrzeże
18062;51,7,4;3,2,1;25;M;internet;Kępa Bociania
18065;47,17,30;3,2,1;41;M;internet;Zatorze Klonowe
18069;7,46,5;3,2,1;48;F;internet;Zatorze Klonowe
18072;32,22,44;3,2,1;30;F;internet;Górki Lipowe
18074;32,15,42;3,2,1;54;M;internet;Olszowe Łęgi
18076;63,33,21;3,2,1;30;M;internet;Stare Nabrzeże
18078;55,38,24;3,2,1;54;F;internet;Cegielniane
18079;65,37,43;3,2,1;57;F;internet;Stare Nabrzeże
18081;8,37,13;3,2,1;50;F;internet;Nowe Sady
18082;63,7,13;3,2,1;40;F;internet;Zatorze Klonowe
18085;48,33,44;3,2,1;50;F;internet;Cegielniane
18086;36,52,17;3,2,1;84;F;internet;Olszowe Łęgi
18087;56,20,44;3,2,1;29;F;internet;Kępa Bociania
18089;11,36,28;3,2,1;78;M;internet;Cegielniane
18091;12,26,25;3,2,1;74;M;internet;Stare Nabrzeże
18092;25,12,13;3,2,1;65;F;internet;Zatorze Klonowe
18093;32,3,42;3,2,1;49;M;paper;Kępa Bociania
18096;25,59,35;3,2,1;42;F;internet;Zatorze Klonowe
18097;44,57,12;3,2,1;67;M;paper;Stare Nabrzeże
18101;63,18,58;3,2,1;20;F;internet;Zatorze Klonowe
18103;63,9,43;3,2,1;62;M;paper;Kępa Bociania
18105;55,2,12;3,2,1;84;M;paper;Stare Nabrzeże
18107;1,34,24;3,2,1;40;F;internet;Kępa Bociania
18108;2,39,58;3,2,1;39;M;internet;Nowe Sady
18109;25,2,43;3,2,1;72;F;internet;Cegielniane
18111;17,28,8;3,2,1;20;F;internet;Zatorze Klonowe
18113;4,17,28;3,2,1;40;F;internet;Zatorze Klonowe
18115;2,26,56;3,2,1;70;F;paper;Nowe Sady
18116;42,22,12;3,2,1;48;F;internet;Olszowe Łęgi
18120;58,12,57;3,2,1;53;F;internet;Stare Nabrzeże
18124;57,48,62;3,2,1;70;F;paper;Kępa Bociania
18125;44,47,42;3,2,1;37;M;internet;Górki Lipowe
18126;17,55,36;3,2,1;52;M;internet;Zatorze Klonowe
18130;7,42,59;3,2,1;45;M;internet;Stare Nabrzeże
18132;55,63,58;3,2,1;32;F;internet;Stare Nabrzeże
18135;63,13,3;3,2,1;34;M;internet;Górki Lipowe
18138;20,34,9;3,2,1;29;M;internet;Stare Nabrzeże
18139;43,58,22;3,2,1;16;M;internet;Kępa Bociania
18140;58,17,49;3,2,1;37;M;internet;Kępa Bociania
18142;12,1,3;3,2,1;25;M;internet;Zatorze Klonowe
18145;42,14,44;3,2,1;31;F;internet;Górki Lipowe
18147;41,62,55;3,2,1;23;F;internet;Górki Lipowe
18149;44,3,56;3,2,1;43;F;internet;Kępa Bociania
18152;43,28,63;3,2,1;56;M;internet;Górki Lipowe
18153;12,37,58;3,2,1;67;F;internet;Zatorze Klonowe
18157;45,21,24;3,2,1;42;F;internet;Cegielniane
18158;17,65,21;3,2,1;81;M;internet;Kępa Bociania
18162;15,49,63;3,2,1;39;F;internet;Nowe Sady
18165;2,12,8;3,2,1;61;F;internet;Stare Nabrzeże
18169;36,37,59;3,2,1;47;M;internet;Górki Lipowe
18173;3,46,31;3,2,1;20;M;internet;Nowe Sady
18175;49,66,51;3,2,1;58;F;internet;Zatorze Klonowe
18178;55,12,25;3,2,1;38;M;internet;Olszowe Łęgi
18182;51,22,7;3,2,1;59;M;internet;Olszowe Łęgi
18184;25,51,12;3,2,1;59;M;internet;Cegielniane
18185;63,12,22;3,2,1;33;F;internet;Kępa Bociania
18188;7,12,41;3,2,1;70;F;internet;Kępa Bociania
18191;22,52,14;3,2,1;50;M;internet;Stare Nabrzeże
18194;63,2,56;3,2,1;56;F;internet;Górki Lipowe
18198;34,20,33;3,2,1;53;M;internet;Zatorze Klonowe
18200;3,24,21;3,2,1;28;M;internet;Zatorze Klonowe
18202;9,2,23;3,2,1;61;M;internet;Zatorze Klonowe
18204;15,52,13;3,2,1;49;F;internet;Górki Lipowe
18207;56,8,21;3,2,1;39;F;internet;Kępa Bociania
18208;13,52,62;3,2,1;45;M;internet;Górki Lipowe
18209;50,33,63;3,2,1;29;M;paper;Olszowe Łęgi
18212;55,28,44;3,2,1;56;M;internet;Cegielniane
18213;58,38,63;3,2,1;59;M;internet;Zatorze Klonowe
18216;21,2,3;3,2,1;73;F;paper;Kępa Bociania
18218;1,7,31;3,2,1;57;M;internet;Zatorze Klonowe
18221;29,42,15;3,2,1;57;F;internet;Kępa Bociania
18225;3,48,17;3,2,1;30;M;internet;Stare Nabrzeże
18229;42,15,29;3,2,1;16;F;internet;Cegielniane
18231;44,46,9;3,2,1;53;M;internet;Stare Nabrzeże
18234;58,46,39;3,2,1;60;F;paper;Kępa Bociania
18235;2,63,42;3,2,1;40;O;internet;Kępa Bociania
18236;62,44,33;3,2,1;40;F;internet;Cegielniane
18237;3,63,55;3,2,1;51;F;internet;Cegielniane
18239;26,42,57;3,2,1;39;M;internet;Zatorze Klonowe
18241;48,14,56;3,2,1;52;F;internet;Cegielniane
18243;9,24,48;3,2,1;45;F;internet;Cegielniane
18244;32,3,11;3,2,1;58;F;internet;Nowe Sady
18246;15,17,62;3,2,1;48;M;internet;Cegielniane
18250;21,20,50;3,2,1;16;M;internet;Olszowe Łęgi
18251;51,63,56;3,2,1;39;F;internet;Olszowe Łęgi
18252;25,12,10;3,2,1;33;M;internet;Górki Lipowe
18255;58,57,11;3,2,1;63;F;internet;Kępa Bociania
18259;13,57,32;3,2,1;75;M;internet;Cegielniane
18262;9,58,35;3,2,1;40;F;internet;Stare Nabrzeże
18266;46,13,57;3,2,1;26;M;internet;Kępa Bociania
18269;59,65,66;3,2,1;49;M;internet;Stare Nabrzeże
18272;62,2,63;3,2,1;38;F;internet;Olszowe Łęgi
18276;41,9,7;3,2,1;39;F;internet;Cegielniane
18278;63,51,23;3,2,1;27;M;internet;Cegielniane
18281;24,7,31;3,2,1;30;F;internet;Stare Nabrzeże
18283;65,57,14;3,2,1;55;F;internet;Kępa Bociania
18284;38,17,28;3,2,1;17;F;internet;Zatorze Klonowe
18286;55,12,25;3,2,1;34;F;internet;Zatorze Klonowe
18287;57,1,51;3,2,1;35;M;internet;Stare Nabrzeże
18291;17,65,57;3,2,1;53;F;paper;Zatorze Klonowe
18295;37,36,4;3,2,1;69;M;internet;Cegielniane
18299;65,63,51;3,2,1;43;F;internet;Nowe Sady
18300;56,28,4;3,2,1;42;M;internet;Zatorze Klonowe
18304;3,51,8;3,2,1;16;F;internet;Kępa Bociania
18307;17,62,32;3,2,1;42;M;internet;Cegielniane
18309;58,61,65;3,2,1;48;M;internet;Cegielniane
18311;33,65,22;3,2,1;21;F;internet;Zatorze Klonowe
18315;3,50,14;3,2,1;22;F;internet;Olszowe Łęgi
18318;12,14,44;3,2,1;44;F;internet;Górki Lipowe
18320;22,57,12;3,2,1;34;M;internet;Nowe Sady
18323;21,18,24;3,2,1;52;M;internet;Kępa Bociania
18326;5,34,9;3,2,1;24;F;internet;Kępa Bociania
18327;59,11,43;3,2,1;38;M;internet;Zatorze Klonowe
18328;63,22,14;3,2,1;56;M;internet;Zatorze Klonowe
18329;15,28,37;3,2,1;32;M;internet;Górki Lipowe
18332;13,8,43;3,2,1;52;F;internet;Kępa Bociania
18333;17,13,15;3,2,1;48;M;internet;Górki Lipowe
18334;9,32,20;3,2,1;36;F;internet;Kępa Bociania
18335;38,7,51;3,2,1;32;M;internet;Olszowe Łęgi
18336;9,62,3;3,2,1;48;F;internet;Nowe Sady
18340;19,17,8;3,2,1;60;M;internet;Nowe Sady
18344;59,51,20;3,2,1;59;M;internet;Stare Nabrzeże
18348;44,25,3;3,2,1;60;F;paper;Stare Nabrzeże
18350;24,17,3;3,2,1;31;F;internet;Stare Nabrzeże
18353;37,15,14;3,2,1;22;F;internet;Zatorze Klonowe
18356;55,13,58;3,2,1;51;M;internet;Górki Lipowe
18358;62,37,44;3,2,1;81;M;internet;Górki Lipowe
18362;7,13,34;3,2,1;53;F;internet;Olszowe Łęgi
18366;2,55,59;3,2,1;28;F;internet;Górki Lipowe
18367;62,56,63;3,2,1;58;F;internet;Górki Lipowe
18370;63,65,51;3,2,1;62;F;internet;Olszowe Łęgi
18371;59,52,7;3,2,1;44;F;paper;Olszowe Łęgi
18375;35,59,44;3,2,1;32;M;internet;Górki Lipowe
18379;4,12,24;3,2,1;27;M;internet;Cegielniane
18382;3,55,28;3,2,1;55;M;internet;Olszowe Łęgi
18383;32,13,9;3,2,1;38;M;internet;Kępa Bociania
18387;21,10,9;3,2,1;50;F;internet;Kępa Bociania
18390;56,1,3;3,2,1;74;F;paper;Olszowe Łęgi
18393;12,1,43;3,2,1;44;F;internet;Olszowe Łęgi
18395;44,3,35;3,2,1;49;M;internet;Stare Nabrzeże
18397;21,3,63;3,2,1;17;M;internet;Zatorze Klonowe
18399;28,17,44;3,2,1;17;M;internet;Olszowe Łęgi
18400;41,25,43;3,2,1;63;F;paper;Zatorze Klonowe
18403;2,9,51;3,2,1;68;F;internet;Kępa Bociania
18404;25,43,56;3,2,1;58;F;internet;Nowe Sady
18408;65,21,51;3,2,1;59;M;internet;Cegielniane
18411;50,59,56;3,2,1;44;F;internet;Górki Lipowe
18413;12,36,11;3,2,1;37;M;internet;Stare Nabrzeże
18415;12,8,30;3,2,1;41;F;internet;Nowe Sady
18419;3,42,5;3,2,1;52;M;internet;Stare Nabrzeże
18421;59,33,62;3,2,1;36;F;internet;Zatorze Klonowe
18424;17,66,46;3,2,1;29;F;internet;Stare Nabrzeże
18428;55,59,42;3,2,1;50;M;internet;Stare Nabrzeże
18430;3,38,49;3,2,1;61;F;internet;Nowe Sady
18434;14,15,42;3,2,1;24;F;internet;Zatorze Klonowe
18436;59,2,58;3,2,1;42;M;internet;Stare Nabrzeże
18438;37,3,8;3,2,1;16;F;internet;Górki Lipowe
18439;23,38,28;3,2,1;35;M;internet;Cegielniane
18441;3,12,46;3,2,1;57;F;internet;Olszowe Łęgi
18443;62,63,51;3,2,1;40;F;internet;Zatorze Klonowe
18447;58,12,3;3,2,1;17;M;internet;Olszowe Łęgi
18451;38,8,52;3,2,1;26;F;internet;Zatorze Klonowe
18453;2,15,58;3,2,1;20;F;internet;Kępa Bociania
18457;3,17,8;3,2,1;32;F;internet;Olszowe Łęgi
18459;15,51,9;3,2,1;38;F;internet;Cegielniane
18461;17,57,43;3,2,1;16;F;internet;Stare Nabrzeże
18463;7,5,24;3,2,1;20;F;internet;Stare Nabrzeże
18465;56,51,8;3,2,1;54;F;internet;Stare Nabrzeże
18466;55,25,38;3,2,1;50;M;internet;Zatorze Klonowe
18470;24,2,8;3,2,1;26;M;internet;Olszowe Łęgi
18474;15,22,43;3,2,1;46;F;internet;Górki Lipowe
18478;25,20,15;3,2,1;42;F;internet;Górki Lipowe
18481;30,10,26;3,2,1;42;F;internet;Górki Lipowe
18485;1,28,19;3,2,1;37;M;internet;Kępa Bociania
18489;15,30,36;3,2,1;54;F;paper;Cegielniane
18492;42,9,56;3,2,1;22;M;internet;Kępa Bociania
18493;8,62,57;3,2,1;33;M;internet;Stare Nabrzeże
18494;36,61,25;3,2,1;52;F;internet;Stare Nabrzeże
18498;62,21,13;3,2,1;54;F;internet;Cegielniane
18500;7,12,52;3,2,1;51;F;internet;Zatorze Klonowe
18502;24,22,44;3,2,1;54;F;internet;Zatorze Klonowe
18503;37,17,24;3,2,1;69;M;internet;Cegielniane
18505;11,58,43;3,2,1;42;M;internet;Zatorze Klonowe
18508;3,28,7;3,2,1;33;M;internet;Cegielniane
18509;51,7,15;3,2,1;32;F;internet;Stare Nabrzeże
18510;62,63,37;3,2,1;46;F;paper;Zatorze Klonowe
18514;36,21,46;3,2,1;67;F;paper;Kępa Bociania
18516;24,29,31;3,2,1;17;M;internet;Stare Nabrzeże
18519;17,7,42;3,2,1;33;F;internet;Olszowe Łęgi
18520;1,28,12;3,2,1;39;F;internet;Zatorze Klonowe
18521;28,51,15;3,2,1;36;F;internet;Stare Nabrzeże
18524;29,66,43;3,2,1;22;M;internet;Kępa Bociania
18528;52,61,25;3,2,1;20;F;internet;Cegielniane
18530;9,13,2;3,2,1;75;F;paper;Cegielniane
18532;46,47,35;3,2,1;16;M;internet;Stare Nabrzeże
18536;3,8,56;3,2,1;73;M;internet;Nowe Sady
18539;17,44,5;3,2,1;42;F;internet;Olszowe Łęgi
18541;57,56,39;3,2,1;55;M;internet;Olszowe Łęgi
18544;32,8,29;3,2,1;55;M;internet;Cegielniane
18546;37,13,14;3,2,1;43;F;internet;Górki Lipowe
18549;12,21,65;3,2,1;27;F;internet;Zatorze Klonowe
18553;56,7,51;3,2,1;46;F;internet;Górki Lipowe
18555;15,2,63;3,2,1;46;M;internet;Olszowe Łęgi
18559;13,12,7;3,2,1;20;F;internet;Górki Lipowe
18560;36,55,63;3,2,1;64;M;internet;Stare Nabrzeże
18563;34,65,37;3,2,1;31;F;internet;Górki Lipowe
18566;12,25,3;3,2,1;62;M;internet;Górki Lipowe
18570;9,28,22;3,2,1;69;F;internet;Górki Lipowe
18573;17,15,55;3,2,1;64;M;internet;Olszowe Łęgi
18575;42,51,47;3,2,1;66;F;internet;Górki Lipowe
18578;17,63,13;3,2,1;28;M;internet;Stare Nabrzeże
18580;63,21,62;3,2,1;45;F;internet;Kępa Bociania
18583;9,51,42;3,2,1;78;M;paper;Górki Lipowe
18587;44,36,3;3,2,1;36;M;internet;Cegielniane
18591;14,5,28;3,2,1;60;M;internet;Stare Nabrzeże
18593;22,3,24;3,2,1;53;M;internet;Stare Nabrzeże
18594;24,62,58;3,2,1;67;M;internet;Cegielniane
18598;35,58,36;3,2,1;50;F;paper;Cegielniane
18600;3,37,26;3,2,1;45;F;internet;Stare Nabrzeże
18604;36,15,17;3,2,1;45;F;internet;Zatorze Klonowe
18605;2,57,46;3,2,1;36;F;internet;Nowe Sady
18607;59,22,38;3,2,1;42;F;internet;Zatorze Klonowe
18608;22,2,44;3,2,1;85;M;internet;Stare Nabrzeże
18611;24,12,63;3,2,1;43;M;internet;Cegielniane
18612;58,10,55;3,2,1;47;F;internet;Zatorze Klonowe
18613;58,5,43;3,2,1;34;M;internet;Górki Lipowe
18614;25,47,12;3,2,1;30;M;internet;Cegielniane
18615;62,34,63;3,2,1;71;M;internet;Olszowe Łęgi
18617;61,7,30;3,2,1;64;M;internet;Olszowe Łęgi
18618;11,42,5;3,2,1;45;F;internet;Zatorze Klonowe
18621;5,59,58;3,2,1;40;F;internet;Kępa Bociania
18625;20,28,63;3,2,1;70;M;internet;Olszowe Łęgi
18627;24,52,43;3,2,1;40;F;internet;Olszowe Łęgi
18629;3,37,15;3,2,1;40;F;internet;Cegielniane
18632;57,41,28;3,2,1;42;M;internet;Górki Lipowe
18635;52,63,5;3,2,1;49;F;internet;Zatorze Klonowe
18636;12,8,46;3,2,1;30;F;internet;Kępa Bociania
18638;59,28,12;3,2,1;38;M;internet;Górki Lipowe
18639;9,3,46;3,2,1;49;M;internet;Kępa Bociania
18641;34,24,33;3,2,1;16;F;internet;Kępa Bociania
18643;38,8,32;3,2,1;39;M;internet;Nowe Sady
18647;24,28,37;3,2,1;35;F;internet;Stare Nabrzeże
18649;56,44,42;3,2,1;42;F;internet;Kępa Bociania
18653;65,24,20;3,2,1;50;M;internet;Zatorze Klonowe
18657;63,25,59;3,2,1;39;F;internet;Górki Lipowe
18659;41,55,25;3,2,1;36;M;internet;Cegielniane
18662;61,63,30;3,2,1;52;F;internet;Cegielniane
18666;38,12,42;3,2,1;37;F;internet;Kępa Bociania
18668;15,7,59;3,2,1;78;F;paper;Zatorze Klonowe
18670;57,42,3;3,2,1;26;M;internet;Stare Nabrzeże
18673;7,28,21;3,2,1;30;F;internet;Cegielniane
18674;63,28,44;3,2,1;40;M;internet;Cegielniane
18678;59,36,66;3,2,1;56;F;internet;Stare Nabrzeże
18682;33,38,53;3,2,1;33;F;internet;Cegielniane
18686;9,18,51;3,2,1;55;M;internet;Kępa Bociania
18687;38,2,32;3,2,1;63;F;internet;Olszowe Łęgi
18688;48,2,30;3,2,1;42;F;internet;Zatorze Klonowe
18690;26,61,7;3,2,1;32;F;internet;Cegielniane
18692;57,33,44;3,2,1;46;M;internet;Kępa Bociania
18696;55,12,26;3,2,1;39;M;internet;Stare Nabrzeże
18697;3,44,46;3,2,1;23;F;internet;Stare Nabrzeże
18700;44,28,42;3,2,1;29;M;internet;Górki Lipowe
18701;42,65,43;3,2,1;73;F;internet;Górki Lipowe
18703;62,10,59;3,2,1;52;F;internet;Górki Lipowe
18704;35,33,63;3,2,1;39;F;internet;Nowe Sady
18707;46,36,42;3,2,1;42;M;internet;Cegielniane
18709;12,53,43;3,2,1;35;F;internet;Cegielniane
18710;59,44,37;3,2,1;32;F;internet;Zatorze Klonowe
18711;36,46,57;3,2,1;30;F;internet;Stare Nabrzeże
18713;59,11,9;3,2,1;45;F;internet;Górki Lipowe
18715;47,41,59;3,2,1;34;M;internet;Zatorze Klonowe
18718;51,63,17;3,2,1;31;F;internet;Stare Nabrzeże
18720;3,43,32;3,2,1;31;M;internet;Kępa Bociania
18721;46,38,24;3,2,1;70;F;paper;Kępa Bociania
18723;5,13,26;3,2,1;61;M;internet;Zatorze Klonowe
18725;56,9,46;3,2,1;31;F;internet;Stare Nabrzeże
18728;31,42,7;3,2,1;50;M;internet;Zatorze Klonowe
18729;22,52,12;3,2,1;59;F;internet;Kępa Bociania
18730;28,42,37;3,2,1;35;F;internet;Nowe Sady
18734;57,13,56;3,2,1;23;F;internet;Kępa Bociania
18736;21,36,62;3,2,1;77;M;internet;Stare Nabrzeże
18740;21,50,58;3,2,1;71;F;internet;Górki Lipowe
18741;15,57,9;3,2,1;17;M;internet;Stare Nabrzeże
18744;4,42,56;3,2,1;45;F;internet;Nowe Sady
18746;51,17,28;3,2,1;42;F;internet;Górki Lipowe
18747;59,36,35;3,2,1;56;M;paper;Zatorze Klonowe
18749;9,56,65;3,2,1;76;M;internet;Kępa Bociania
18752;4,24,29;3,2,1;42;F;internet;Kępa Bociania
18754;31,1,55;3,2,1;31;M;internet;Olszowe Łęgi
18758;15,23,62;3,2,1;39;M;internet;Nowe Sady
18760;41,17,12;3,2,1;56;F;internet;Górki Lipowe
18764;55,62,25;3,2,1;54;M;internet;Kępa Bociania
18768;38,41,42;3,2,1;40;F;internet;Kępa Bociania
18772;24,32,31;3,2,1;60;M;internet;Górki Lipowe
18776;55,51,58;3,2,1;42;F;internet;Górki Lipowe
18777;62,25,46;3,2,1;87;M;internet;Cegielniane
18778;42,63,29;3,2,1;23;F;internet;Olszowe Łęgi
18782;51,46,32;3,2,1;75;F;internet;Kępa Bociania
18785;42,49,63;3,2,1;30;F;internet;Kępa Bociania
18788;28,3,57;3,2,1;18;F;internet;Stare Nabrzeże
18791;17,28,3;3,2,1;19;M;internet;Stare Nabrzeże
18794;63,51,9;3,2,1;41;M;internet;Olszowe Łęgi
18798;8,34,17;3,2,1;46;F;internet;Kępa Bociania
18801;46,5,63;3,2,1;45;F;internet;Olszowe Łęgi
18804;55,34,46;3,2,1;16;F;internet;Kępa Bociania
18807;17,43,15;3,2,1;16;F;paper;Zatorze Klonowe
18809;32,19,56;3,2,1;71;M;internet;Kępa Bociania
18810;15,2,9;3,2,1;50;F;internet;Górki Lipowe
18813;63,13,56;3,2,1;21;M;internet;Cegielniane
18815;3,5,9;3,2,1;64;F;paper;Stare Nabrzeże
18816;65,7,8;3,2,1;54;F;internet;Stare Nabrzeże
18819;37,28,17;3,2,1;55;F;internet;Zatorze Klonowe
18821;36,53,56;3,2,1;32;F;internet;Cegielniane
18824;25,44,46;3,2,1;35;M;internet;Stare Nabrzeże
18826;46,36,63;3,2,1;43;F;internet;Zatorze Klonowe
18828;32,14,17;3,2,1;19;M;internet;Zatorze Klonowe
18830;50,1,56;3,2,1;47;M;internet;Kępa Bociania
18834;59,28,55;3,2,1;56;M;internet;Stare Nabrzeże
18838;12,28,48;3,2,1;70;F;internet;Kępa Bociania
18839;3,15,32;3,2,1;35;F;internet;Stare Nabrzeże
18842;51,7,57;3,2,1;45;F;internet;Zatorze Klonowe
18844;32,35,21;3,2,1;39;M;internet;Cegielniane
18845;12,43,4;3,2,1;60;F;internet;Kępa Bociania
18846;49,63,12;3,2,1;60;F;internet;Kępa Bociania
18849;56,42,62;3,2,1;81;F;internet;Zatorze Klonowe
18852;12,38,51;3,2,1;57;F;internet;Olszowe Łęgi
18854;32,5,11;3,2,1;19;F;internet;Olszowe Łęgi
18858;51,43,32;3,2,1;56;M;internet;Olszowe Łęgi
18861;57,25,17;3,2,1;58;M;internet;Zatorze Klonowe
18862;62,52,13;3,2,1;52;M;internet;Cegielniane
18863;46,2,63;3,2,1;53;M;internet;Kępa Bociania
18865;44,42,41;3,2,1;60;F;internet;Cegielniane
18867;9,62,42;3,2,1;30;F;internet;Zatorze Klonowe
18869;18,10,56;3,2,1;49;M;internet;Cegielniane
18871;25,36,42;3,2,1;21;F;internet;Cegielniane
18873;55,51,3;3,2,1;66;M;internet;Górki Lipowe
18876;20,61,55;3,2,1;16;M;internet;Cegielniane
18879;13,5,15;3,2,1;73;F;paper;Zatorze Klonowe
18881;59,36,66;3,2,1;25;F;internet;Olszowe Łęgi
18884;21,24,13;3,2,1;36;M;internet;Cegielniane
18887;62,34,12;3,2,1;30;F;internet;Kępa Bociania
18891;55,32,57;3,2,1;48;F;internet;Kępa Bociania
18895;55,28,3;3,2,1;58;F;paper;Stare Nabrzeże
18896;13,55,43;3,2,1;51;F;internet;Cegielniane
18899;7,29,33;3,2,1;62;M;internet;Górki Lipowe
18900;9,1,16;3,2,1;52;F;internet;Stare Nabrzeże
18901;57,58,52;3,2,1;68;M;internet;Kępa Bociania
18904;50,57,65;3,2,1;51;M;internet;Olszowe Łęgi
18908;41,50,21;3,2,1;25;M;internet;Zatorze Klonowe
18912;34,14,57;3,2,1;79;O;paper;Górki Lipowe
18913;58,51,9;3,2,1;50;M;internet;Nowe Sady
18914;42,31,34;3,2,1;23;F;internet;Kępa Bociania
18918;9,2,15;3,2,1;42;F;internet;Górki Lipowe
18919;31,66,2;3,2,1;51;M;internet;Kępa Bociania
18923;30,47,38;3,2,1;16;F;internet;Stare Nabrzeże
18927;12,2,55;3,2,1;40;M;internet;Olszowe Łęgi
18928;63,51,16;3,2,1;48;F;internet;Olszowe Łęgi
18931;56,57,11;3,2,1;52;M;internet;Zatorze Klonowe
18934;12,57,4;3,2,1;48;F;internet;Górki Lipowe
18936;57,13,7;3,2,1;46;M;internet;Stare Nabrzeże
18937;22,21,14;3,2,1;22;F;internet;Kępa Bociania
18938;12,13,59;3,2,1;54;F;internet;Cegielniane
18939;51,3,44;3,2,1;69;F;paper;Nowe Sady
18942;15,10,56;3,2,1;36;F;internet;Cegielniane
18943;36,22,10;3,2,1;29;M;internet;Olszowe Łęgi
18947;36,38,7;3,2,1;68;M;internet;Kępa Bociania
18950;3,48,1;3,2,1;16;F;internet;Olszowe Łęgi
18953;3,29,36;3,2,1;47;F;internet;Kępa Bociania
18956;62,12,25;3,2,1;48;F;internet;Zatorze Klonowe
18959;51,63,46;3,2,1;81;F;internet;Cegielniane
18960;62,63,15;3,2,1;30;M;internet;Zatorze Klonowe
18964;9,39,43;3,2,1;57;F;internet;Stare Nabrzeże
18966;25,36,33;3,2,1;64;F;internet;Zatorze Klonowe
18967;36,35,15;3,2,1;34;M;internet;Cegielniane
18970;14,56,12;3,2,1;56;F;paper;Kępa Bociania
18973;3,1,14;3,2,1;17;F;internet;Kępa Bociania
18976;52,46,20;3,2,1;48;M;internet;Olszowe Łęgi
18978;21,36,51;3,2,1;66;M;internet;Kępa Bociania
18980;21,4,28;3,2,1;64;F;internet;Kępa Bociania
18983;55,9,34;3,2,1;58;M;internet;Kępa Bociania
18987;52,38,57;3,2,1;38;M;internet;Nowe Sady
18988;63,15,24;3,2,1;54;F;internet;Olszowe Łęgi
18991;24,20,59;3,2,1;37;F;internet;Zatorze Klonowe
18993;46,12,37;3,2,1;34;F;internet;Górki Lipowe
18996;9,5,32;3,2,1;38;M;internet;Górki Lipowe
18999;62,21,20;3,2,1;39;F;internet;Zatorze Klonowe
19001;4,36,12;3,2,1;56;M;internet;Cegielniane
19005;56,34,38;3,2,1;30;F;internet;Kępa Bociania
19006;55,63,9;3,2,1;28;F;internet;Kępa Bociania
19010;32,17,15;3,2,1;56;F;internet;Górki Lipowe
19011;7,55,58;3,2,1;31;M;internet;Zatorze Klonowe
19013;46,65,23;3,2,1;48;F;internet;Kępa Bociania
19017;24,7,59;3,2,1;60;F;internet;Zatorze Klonowe
19021;46,7,15;3,2,1;16;F;internet;Cegielniane
19024;56,22,20;3,2,1;49;F;internet;Zatorze Klonowe
19026;55,51,18;3,2,1;42;M;internet;Górki Lipowe
19030;44,30,11;3,2,1;55;F;internet;Kępa Bociania
19034;63,17,57;3,2,1;24;F;internet;Nowe Sady
19037;51,34,17;3,2,1;29;F;internet;Zatorze Klonowe
19039;8,32,49;3,2,1;68;F;paper;Nowe Sady
19040;37,50,52;3,2,1;24;M;internet;Nowe Sady
19042;58,11,12;3,2,1;81;M;internet;Stare Nabrzeże
19044;37,15,65;3,2,1;83;M;internet;Zatorze Klonowe
19046;12,3,53;3,2,1;30;M;internet;Zatorze Klonowe
19048;17,25,20;3,2,1;16;F;internet;Nowe Sady
19049;2,28,1;3,2,1;17;M;internet;Olszowe Łęgi
19050;17,51,31;3,2,1;48;M;internet;Zatorze Klonowe
19052;22,57,7;3,2,1;50;F;internet;Kępa Bociania
19055;44,17,57;3,2,1;70;F;internet;Zatorze Klonowe
19056;44,46,25;3,2,1;25;F;internet;Cegielniane
19060;7,56,5;3,2,1;47;F;internet;Stare Nabrzeże
19061;58,41,46;3,2,1;29;F;internet;Górki Lipowe
19062;59,12,33;3,2,1;44;F;internet;Zatorze Klonowe
19066;59,5,9;3,2,1;44;M;internet;Kępa Bociania
19070;63,5,32;3,2,1;36;M;internet;Kępa Bociania
19073;17,38,19;3,2,1;26;F;internet;Olszowe Łęgi
19074;8,5,1;3,2,1;29;M;internet;Kępa Bociania
19077;32,15,55;3,2,1;41;M;internet;Cegielniane
19078;9,52,21;3,2,1;50;M;internet;Olszowe Łęgi
19081;46,17,62;3,2,1;31;F;internet;Stare Nabrzeże
19085;62,35,5;3,2,1;60;M;internet;Zatorze Klonowe
19088;52,46,17;3,2,1;64;M;internet;Cegielniane
19089;33,34,22;3,2,1;53;M;internet;Stare Nabrzeże
19092;18,22,17;3,2,1;19;M;internet;Stare Nabrzeże
19096;28,17,48;3,2,1;16;F;internet;Cegielniane
19098;33,62,48;3,2,1;58;F;internet;Stare Nabrzeże
19101;22,33,15;3,2,1;25;M;internet;Cegielniane
19102;46,31,58;3,2,1;58;M;paper;Stare Nabrzeże
19105;12,2,63;3,2,1;36;F;internet;Stare Nabrzeże
19106;19,45,25;3,2,1;54;F;internet;Olszowe Łęgi
19107;46,21,37;3,2,1;54;F;internet;Stare Nabrzeże
19108;15,56,7;3,2,1;76;F;internet;Nowe Sady
19109;12,1,8;3,2,1;44;F;internet;Olszowe Łęgi
19110;36,17,28;3,2,1;67;F;paper;Cegielniane
19113;47,29,58;3,2,1;47;F;internet;Kępa Bociania
19114;34,51,22;3,2,1;44;M;internet;Kępa Bociania
19118;41,49,15;3,2,1;23;F;internet;Stare Nabrzeże
19122;24,9,37;3,2,1;57;M;paper;Cegielniane
19123;1,3,17;3,2,1;51;F;internet;Kępa Bociania
19124;56,46,42;3,2,1;51;M;internet;Kępa Bociania
19126;12,45,25;3,2,1;56;M;internet;Stare Nabrzeże
19128;44,30,15;3,2,1;31;M;internet;Nowe Sady
19131;62,26,28;3,2,1;56;F;internet;Cegielniane
19134;51,35,30;3,2,1;50;M;internet;Cegielniane
19135;9,59,12;3,2,1;42;F;internet;Cegielniane
19139;9,51,5;3,2,1;55;F;internet;Kępa Bociania
19140;44,55,24;3,2,1;53;F;internet;Zatorze Klonowe
19141;28,56,59;3,2,1;59;M;internet;Zatorze Klonowe
19144;15,18,43;3,2,1;45;F;internet;Olszowe Łęgi
19146;51,32,63;3,2,1;39;M;internet;Zatorze Klonowe
19149;7,12,16;3,2,1;26;M;internet;Cegielniane
19151;2,22,24;3,2,1;52;M;internet;Górki Lipowe
19155;55,62,42;3,2,1;29;F;internet;Zatorze Klonowe
19159;7,42,50;3,2,1;76;M;paper;Górki Lipowe
19161;13,17,21;3,2,1;43;F;internet;Kępa Bociania
19162;44,11,17;3,2,1;66;F;internet;Cegielniane
19166;12,55,42;3,2,1;37;M;internet;Górki Lipowe
19167;16,18,50;3,2,1;35;F;internet;Olszowe Łęgi
19168;25,57,46;3,2,1;21;M;internet;Olszowe Łęgi
19171;19,63,52;3,2,1;25;M;internet;Nowe Sady
19172;17,57,12;3,2,1;61;F;internet;Stare Nabrzeże
19174;59,55,7;3,2,1;46;M;internet;Olszowe Łęgi
19176;17,21,11;3,2,1;49;F;internet;Zatorze Klonowe
19177;7,55,31;3,2,1;60;F;internet;Stare Nabrzeże
19178;12,28,35;3,2,1;80;F;internet;Cegielniane
19182;56,12,8;3,2,1;50;F;internet;Kępa Bociania
19184;3,24,38;3,2,1;65;F;internet;Zatorze Klonowe
19186;7,3,59;3,2,1;64;M;internet;Górki Lipowe
19187;5,28,37;3,2,1;66;M;paper;Cegielniane
19191;21,46,58;3,2,1;17;F;internet;Kępa Bociania
19192;2,62,5;3,2,1;46;M;internet;Cegielniane
19195;14,63,52;3,2,1;16;F;internet;Olszowe Łęgi
19198;42,44,37;3,2,1;36;F;internet;Stare Nabrzeże
19199;62,29,1;3,2,1;46;F;internet;Nowe Sady
19202;36,34,43;3,2,1;45;M;internet;Kępa Bociania
19206;33,7,41;3,2,1;24;F;internet;Cegielniane
19209;32,12,46;3,2,1;89;M;paper;Zatorze Klonowe
19213;65,44,50;3,2,1;26;M;internet;Nowe Sady
19217;22,33,32;3,2,1;42;M;internet;Kępa Bociania
19220;57,52,58;3,2,1;37;M;internet;Górki Lipowe
19221;51,32,42;3,2,1;55;M;internet;Zatorze Klonowe
19222;46,28,38;3,2,1;51;F;paper;Olszowe Łęgi
19224;13,55,46;3,2,1;32;F;internet;Cegielniane
19225;22,9,36;3,2,1;52;F;internet;Stare Nabrzeże
19228;2,4,21;3,2,1;56;M;internet;Stare Nabrzeże
19231;57,51,24;3,2,1;40;F;internet;Olszowe Łęgi
19235;47,57,20;3,2,1;34;M;internet;Kępa Bociania
19239;52,21,34;3,2,1;41;F;internet;Górki Lipowe
19243;36,24,21;3,2,1;66;M;internet;Cegielniane
19247;51,52,50;3,2,1;50;M;internet;Stare Nabrzeże
19248;15,16,3;3,2,1;62;M;internet;Olszowe Łęgi
19251;35,57,38;3,2,1;69;F;internet;Zatorze Klonowe
19253;52,41,17;3,2,1;39;F;internet;Cegielniane
19255;52,12,24;3,2,1;50;M;internet;Górki Lipowe
19258;58,15,46;3,2,1;51;F;internet;Górki Lipowe
19260;51,30,17;3,2,1;46;F;internet;Górki Lipowe
19262;51,56,21;3,2,1;57;F;internet;Cegielniane
19265;46,33,24;3,2,1;37;F;internet;Cegielniane
19267;1,25,9;3,2,1;32;M;internet;Zatorze Klonowe
19269;22,13,55;3,2,1;57;M;internet;Kępa Bociania
19273;15,20,63;3,2,1;73;F;paper;Górki Lipowe
19277;56,46,12;3,2,1;33;F;internet;Kępa Bociania
19280;41,10,14;3,2,1;51;F;internet;Górki Lipowe
19284;30,42,24;3,2,1;27;M;internet;Olszowe Łęgi
19288;51,9,57;3,2,1;45;M;internet;Cegielniane
19290;61,41,36;3,2,1;22;F;internet;Cegielniane
19292;37,47,58;3,2,1;53;F;internet;Górki Lipowe
19293;28,25,43;3,2,1;36;F;internet;Zatorze Klonowe
19295;52,15,36;3,2,1;52;M;internet;Górki Lipowe
19298;55,65,59;3,2,1;48;M;internet;Olszowe Łęgi
19302;22,57,9;3,2,1;51;M;internet;Nowe Sady
19305;29,52,46;3,2,1;52;F;paper;Nowe Sady
19309;37,62,57;3,2,1;23;F;internet;Zatorze Klonowe
19310;2,62,15;3,2,1;32;M;internet;Zatorze Klonowe
19313;44,21,22;3,2,1;64;F;internet;Górki Lipowe
19314;57,25,49;3,2,1;38;M;internet;Górki Lipowe
19316;18,59,51;3,2,1;43;F;internet;Górki Lipowe
19318;57,15,47;3,2,1;58;M;internet;Nowe Sady
19322;9,36,13;3,2,1;30;M;internet;Cegielniane
19325;32,22,14;3,2,1;54;M;internet;Nowe Sady
19327;3,25,1;3,2,1;58;M;internet;Nowe Sady
19328;46,25,39;3,2,1;47;M;internet;Kępa Bociania
19329;59,44,62;3,2,1;60;F;internet;Górki Lipowe
19332;11,43,57;3,2,1;57;F;internet;Kępa Bociania
19334;42,63,23;3,2,1;71;F;internet;Kępa Bociania
19337;25,45,1;3,2,1;28;M;internet;Górki Lipowe
19341;37,30,14;3,2,1;38;F;internet;Górki Lipowe
19343;3,46,63;3,2,1;48;M;internet;Zatorze Klonowe
19346;24,21,37;3,2,1;25;F;internet;Górki Lipowe
19348;51,57,52;3,2,1;38;F;internet;Górki Lipowe
19350;55,15,58;3,2,1;48;M;internet;Nowe Sady
19351;12,8,1;3,2,1;51;F;internet;Olszowe Łęgi
19352;62,11,29;3,2,1;19;M;internet;Zatorze Klonowe
19356;57,46,55;3,2,1;29;F;internet;Kępa Bociania
19359;22,37,14;3,2,1;25;M;internet;Olszowe Łęgi
19362;14,51,3;3,2,1;36;M;internet;Olszowe Łęgi
19364;7,62,25;3,2,1;50;F;internet;Kępa Bociania
19368;55,7,36;3,2,1;77;M;internet;Zatorze Klonowe
19371;13,7,8;3,2,1;30;M;paper;Kępa Bociania
19372;52,42,37;3,2,1;29;F;internet;Stare Nabrzeże
19373;13,44,39;3,2,1;30;M;internet;Cegielniane
19375;21,37,36;3,2,1;49;M;internet;Cegielniane
19379;13,63,42;3,2,1;58;F;internet;Kępa Bociania
19382;37,21,55;3,2,1;59;F;internet;Zatorze Klonowe
19385;57,24,28;3,2,1;61;F;internet;Cegielniane
19389;30,1,57;3,2,1;77;F;internet;Zatorze Klonowe
19391;25,21,13;3,2,1;49;M;internet;Olszowe Łęgi
19393;9,56,59;3,2,1;23;F;internet;Nowe Sady
19397;28,62,10;3,2,1;38;F;internet;Cegielniane
19401;29,7,37;3,2,1;56;M;internet;Stare Nabrzeże
19402;7,12,21;3,2,1;63;F;internet;Cegielniane
19406;28,25,37;3,2,1;32;F;internet;Cegielniane
19408;9,57,63;3,2,1;49;F;internet;Olszowe Łęgi
19412;56,33,57;3,2,1;36;F;internet;Zatorze Klonowe
19413;42,2,8;3,2,1;68;F;internet;Stare Nabrzeże
19416;43,56,22;3,2,1;57;F;internet;Olszowe Łęgi
19417;52,30,3;3,2,1;42;F;internet;Górki Lipowe
19420;17,57,13;3,2,1;37;M;internet;Cegielniane
19422;65,14,3;3,2,1;66;M;internet;Olszowe Łęgi
19426;28,7,59;3,2,1;29;M;internet;Kępa Bociania
19427;63,15,51;3,2,1;58;M;internet;Olszowe Łęgi
19428;15,59,33;3,2,1;72;F;paper;Stare Nabrzeże
19430;50,9,20;3,2,1;40;M;internet;Olszowe Łęgi
19431;14,51,35;3,2,1;56;F;internet;Górki Lipowe
19432;28,17,24;3,2,1;54;M;internet;Cegielniane
19435;37,28,1;3,2,1;33;M;internet;Cegielniane
19436;55,28,36;3,2,1;28;F;internet;Zatorze Klonowe
19440;63,15,61;3,2,1;33;M;internet;Zatorze Klonowe
19444;25,65,33;3,2,1;46;F;internet;Górki Lipowe
19446;56,9,31;3,2,1;44;M;internet;Górki Lipowe
19449;8,38,35;3,2,1;57;M;paper;Cegielniane
19451;55,36,51;3,2,1;42;F;internet;Górki Lipowe
19453;42,58,41;3,2,1;42;F;internet;Olszowe Łęgi
19454;24,59,28;3,2,1;45;M;internet;Zatorze Klonowe
19456;47,43,9;3,2,1;35;M;internet;Kępa Bociania
19460;57,56,15;3,2,1;42;F;internet;Stare Nabrzeże
19462;32,42,29;3,2,1;31;F;internet;Olszowe Łęgi
19464;57,30,20;3,2,1;61;F;paper;Zatorze Klonowe
19468;9,34,7;3,2,1;54;M;internet;Olszowe Łęgi
19471;21,62,13;3,2,1;34;F;internet;Cegielniane
19474;24,3,29;3,2,1;47;F;internet;Kępa Bociania
19476;41,55,51;3,2,1;29;M;internet;Olszowe Łęgi
19478;46,3,33;3,2,1;47;M;internet;Stare Nabrzeże
19480;51,63,45;3,2,1;27;M;internet;Stare Nabrzeże
19484;49,31,20;3,2,1;16;F;internet;Nowe Sady
19488;49,36,35;3,2,1;38;M;internet;Kępa Bociania
19492;8,58,2;3,2,1;48;F;internet;Nowe Sady
19495;19,56,9;3,2,1;54;M;internet;Kępa Bociania
19499;32,15,17;3,2,1;76;F;internet;Nowe Sady
19502;66,37,59;3,2,1;42;F;internet;Zatorze Klonowe
19505;63,41,57;3,2,1;26;F;internet;Zatorze Klonowe
19506;35,59,41;3,2,1;32;M;internet;Zatorze Klonowe
19509;51,63,38;3,2,1;37;F;internet;Olszowe Łęgi
19510;32,34,57;3,2,1;61;F;internet;Kępa Bociania
19512;21,2,38;3,2,1;28;F;internet;Nowe Sady
19513;43,44,22;3,2,1;21;M;internet;Cegielniane
19514;31,21,42;3,2,1;32;F;internet;Zatorze Klonowe
19517;7,38,48;3,2,1;16;M;internet;Zatorze Klonowe
19520;49,57,62;3,2,1;34;F;internet;Zatorze Klonowe
19521;25,47,58;3,2,1;49;F;internet;Zatorze Klonowe
19525;17,11,44;3,2,1;53;F;internet;Kępa Bociania
19528;30,34,57;3,2,1;54;F;internet;Nowe Sady
19532;37,46,59;3,2,1;16;M;internet;Cegielniane
19535;7,63,62;3,2,1;47;M;internet;Zatorze Klonowe
19539;7,38,62;3,2,1;40;M;internet;Stare Nabrzeże
19543;49,13,25;3,2,1;77;M;internet;Olszowe Łęgi
19546;12,3,9;3,2,1;52;F;internet;Kępa Bociania
19550;15,51,62;3,2,1;27;M;internet;Olszowe Łęgi
19553;48,52,16;3,2,1;43;F;internet;Stare Nabrzeże
19554;8,50,59;3,2,1;37;F;internet;Nowe Sady
19556;41,21,32;3,2,1;20;M;internet;Kępa Bociania
19560;12,44,15;3,2,1;56;F;internet;Cegielniane
19563;63,42,14;3,2,1;20;M;internet;Górki Lipowe
19564;22,50,32;3,2,1;48;M;internet;Nowe Sady
19568;55,22,2;3,2,1;29;F;internet;Olszowe Łęgi
19571;44,30,31;3,2,1;54;F;internet;Górki Lipowe
19573;57,24,41;3,2,1;38;M;internet;Cegielniane
19574;11,25,59;3,2,1;52;F;internet;Stare Nabrzeże
19575;12,51,59;3,2,1;51;M;internet;Olszowe Łęgi
19579;59,62,34;3,2,1;25;F;internet;Górki Lipowe
19582;62,44,31;3,2,1;63;F;paper;Olszowe Łęgi
19586;56,9,38;3,2,1;59;M;internet;Olszowe Łęgi
19589;13,57,56;3,2,1;41;F;internet;Nowe Sady
19593;34,17,41;3,2,1;54;F;internet;Olszowe Łęgi
19596;24,32,53;3,2,1;52;M;internet;Cegielniane
19598;22,29,7;3,2,1;34;F;paper;Kępa Bociania
19601;51,55,28;3,2,1;46;M;internet;Olszowe Łęgi
19603;14,9,22;3,2,1;58;M;internet;Kępa Bociania
19605;18,57,9;3,2,1;27;M;internet;Kępa Bociania
19607;39,43,31;3,2,1;40;M;internet;Stare Nabrzeże
19610;34,51,3;3,2,1;65;F;internet;Nowe Sady
19611;38,18,26;3,2,1;37;M;internet;Stare Nabrzeże
19614;17,3,34;3,2,1;33;M;internet;Kępa Bociania
19615;15,51,55;3,2,1;42;M;internet;Nowe Sady
19617;21,24,41;3,2,1;26;M;internet;Cegielniane
19620;34,63,20;3,2,1;28;F;internet;Stare Nabrzeże
19623;39,21,66;3,2,1;39;M;paper;Stare Nabrzeże
19627;35,15,34;3,2,1;16;F;internet;Olszowe Łęgi
19629;57,36,33;3,2,1;74;F;internet;Olszowe Łęgi
19631;30,55,12;3,2,1;25;F;internet;Cegielniane
19634;44,56,24;3,2,1;66;F;internet;Zatorze Klonowe
19635;17,32,13;3,2,1;41;F;internet;Górki Lipowe
19638;55,12,51;3,2,1;26;F;internet;Olszowe Łęgi
19639;43,57,56;3,2,1;39;F;internet;Olszowe Łęgi
19640;30,57,62;3,2,1;52;F;internet;Zatorze Klonowe
19641;42,55,50;3,2,1;16;M;internet;Cegielniane
19644;41,28,32;3,2,1;62;F;internet;Kępa Bociania
19647;22,44,21;3,2,1;27;F;internet;Kępa Bociania
19649;17,30,56;3,2,1;53;F;paper;Stare Nabrzeże
19653;17,11,56;3,2,1;63;M;paper;Stare Nabrzeże
19654;41,9,38;3,2,1;16;F;internet;Zatorze Klonowe
19658;17,59,44;3,2,1;20;F;internet;Górki Lipowe
19662;21,37,52;3,2,1;55;M;internet;Nowe Sady
19664;22,28,45;3,2,1;61;M;internet;Cegielniane
19665;17,9,13;3,2,1;44;M;internet;Nowe Sady
19666;43,12,8;3,2,1;16;M;internet;Górki Lipowe
19670;9,44,8;3,2,1;43;M;internet;Kępa Bociania
19673;24,38,19;3,2,1;47;F;internet;Olszowe Łęgi
19677;39,29,42;3,2,1;50;M;internet;Nowe Sady
19680;35,17,8;3,2,1;27;F;internet;Zatorze Klonowe
19683;9,5,43;3,2,1;46;F;internet;Stare Nabrzeże
19685;61,46,63;3,2,1;85;F;internet;Stare Nabrzeże
19688;28,65,38;3,2,1;23;M;internet;Cegielniane
19689;17,57,38;3,2,1;57;F;internet;Stare Nabrzeże
19691;9,12,29;3,2,1;18;M;internet;Zatorze Klonowe
19695;59,29,28;3,2,1;46;M;internet;Kępa Bociania
19698;59,9,5;3,2,1;29;F;internet;Kępa Bociania
19701;62,57,56;3,2,1;25;M;internet;Kępa Bociania
19703;19,55,17;3,2,1;31;F;internet;Stare Nabrzeże
19704;12,41,3;3,2,1;39;F;internet;Zatorze Klonowe
19707;3,15,57;3,2,1;16;F;internet;Stare Nabrzeże
19711;21,28,24;3,2,1;49;M;internet;Cegielniane
19713;57,51,3;3,2,1;41;F;internet;Stare Nabrzeże
19717;28,58,15;3,2,1;29;M;internet;Stare Nabrzeże
19719;22,43,11;3,2,1;57;M;internet;Kępa Bociania
19722;51,30,3;3,2,1;28;F;internet;Górki Lipowe
19726;52,13,10;3,2,1;59;M;paper;Górki Lipowe
19730;51,19,8;3,2,1;51;F;internet;Nowe Sady
19733;44,63,57;3,2,1;77;F;internet;Olszowe Łęgi
19735;7,17,2;3,2,1;18;F;internet;Stare Nabrzeże
19738;47,38,36;3,2,1;49;M;internet;Cegielniane
19740;9,56,22;3,2,1;51;M;internet;Górki Lipowe
19741;25,3,19;3,2,1;48;M;internet;Górki Lipowe
19743;36,57,1;3,2,1;25;F;internet;Cegielniane
19744;45,34,9;3,2,1;50;M;internet;Stare Nabrzeże
19745;3,49,47;3,2,1;32;M;internet;Kępa Bociania
19747;21,7,3;3,2,1;48;F;internet;Stare Nabrzeże
19751;55,39,37;3,2,1;42;F;internet;Cegielniane
19754;5,30,57;3,2,1;28;F;internet;Nowe Sady
19756;33,66,57;3,2,1;45;M;internet;Stare Nabrzeże
19757;24,8,55;3,2,1;53;F;internet;Zatorze Klonowe
19758;46,50,8;3,2,1;31;F;internet;Zatorze Klonowe
19761;59,12,3;3,2,1;38;M;internet;Zatorze Klonowe
19765;22,28,44;3,2,1;33;M;internet;Górki Lipowe
19766;34,44,3;3,2,1;37;F;internet;Olszowe Łęgi
19767;8,65,31;3,2,1;47;F;internet;Olszowe Łęgi
19768;36,28,41;3,2,1;34;M;internet;Kępa Bociania
19769;50,15,57;3,2,1;59;M;internet;Olszowe Łęgi
19772;63,59,44;3,2,1;16;F;internet;Cegielniane
19774;20,15,31;3,2,1;52;F;internet;Kępa Bociania
19777;48,21,17;3,2,1;58;M;paper;Zatorze Klonowe
19781;62,24,11;3,2,1;32;F;internet;Kępa Bociania
19783;25,51,2;3,2,1;50;F;internet;Olszowe Łęgi
19786;32,46,2;3,2,1;57;M;internet;Kępa Bociania
19787;29,44,37;3,2,1;38;F;internet;Zatorze Klonowe
19789;63,1,55;3,2,1;56;F;internet;Olszowe Łęgi
19793;36,59,20;3,2,1;30;F;internet;Górki Lipowe
19794;63,32,48;3,2,1;48;M;internet;Olszowe Łęgi
19798;9,62,63;3,2,1;70;F;internet;Kępa Bociania
19799;43,12,49;3,2,1;23;F;internet;Kępa Bociania
19802;57,51,58;3,2,1;48;F;internet;Olszowe Łęgi
19803;15,17,24;3,2,1;45;F;internet;Stare Nabrzeże
19805;51,57,12;3,2,1;45;M;internet;Nowe Sady
19809;28,55,30;3,2,1;66;M;internet;Kępa Bociania
19810;51,46,34;3,2,1;30;M;internet;Stare Nabrzeże
19813;57,63,46;3,2,1;40;F;internet;Cegielniane
19814;57,38,36;3,2,1;44;F;internet;Kępa Bociania
19816;5,31,58;3,2,1;62;F;paper;Kępa Bociania
19820;7,57,50;3,2,1;36;F;internet;Olszowe Łęgi
19822;28,46,32;3,2,1;62;M;internet;Cegielniane
19826;15,57,45;3,2,1;42;F;internet;Olszowe Łęgi
19829;59,14,5;3,2,1;44;M;internet;Nowe Sady
19832;26,59,39;3,2,1;40;M;internet;Górki Lipowe
19834;55,33,12;3,2,1;70;F;internet;Stare Nabrzeże
19836;44,57,52;3,2,1;37;F;paper;Kępa Bociania
19837;51,29,55;3,2,1;57;F;internet;Zatorze Klonowe
19839;46,3,21;3,2,1;39;F;internet;Kępa Bociania
19842;25,46,35;3,2,1;65;F;internet;Cegielniane
19846;16,56,57;3,2,1;72;F;internet;Stare Nabrzeże
19850;25,56,10;3,2,1;28;F;internet;Cegielniane
19851;28,55,25;3,2,1;47;F;internet;Stare Nabrzeże
19854;3,10,14;3,2,1;47;F;internet;Stare Nabrzeże
19857;12,63,10;3,2,1;36;M;internet;Zatorze Klonowe
19859;10,51,57;3,2,1;61;M;internet;Górki Lipowe
19862;46,34,17;3,2,1;42;F;internet;Olszowe Łęgi
19864;17,57,44;3,2,1;62;F;internet;Cegielniane
19867;63,46,55;3,2,1;31;F;internet;Kępa Bociania
19869;62,17,13;3,2,1;16;F;paper;Górki Lipowe
19870;5,57,2;3,2,1;28;M;internet;Stare Nabrzeże
19874;38,58,28;3,2,1;35;F;internet;Zatorze Klonowe
19876;15,63,52;3,2,1;54;F;internet;Górki Lipowe
19880;42,12,57;3,2,1;25;F;internet;Kępa Bociania
19884;43,30,57;3,2,1;52;F;internet;Kępa Bociania
19887;28,12,3;3,2,1;30;F;internet;Zatorze Klonowe
19888;7,56,21;3,2,1;22;F;internet;Kępa Bociania
19890;7,46,3;3,2,1;41;M;internet;Kępa Bociania
19892;57,12,46;3,2,1;23;M;paper;Olszowe Łęgi
19895;9,57,2;3,2,1;47;M;internet;Zatorze Klonowe
19896;55,26,46;3,2,1;49;M;internet;Zatorze Klonowe
19898;63,5,13;3,2,1;55;M;internet;Olszowe Łęgi
19902;21,31,55;3,2,1;38;M;internet;Nowe Sady
19905;21,51,63;3,2,1;44;M;internet;Górki Lipowe
19908;35,25,59;3,2,1;44;M;internet;Cegielniane
19912;28,37,34;3,2,1;45;M;internet;Zatorze Klonowe
19915;37,12,15;3,2,1;48;F;internet;Zatorze Klonowe
19919;58,20,33;3,2,1;29;F;internet;Kępa Bociania
19923;46,52,7;3,2,1;78;M;internet;Olszowe Łęgi
19926;20,34,13;3,2,1;55;M;internet;Olszowe Łęgi
19927;28,55,17;3,2,1;32;F;internet;Cegielniane
19928;12,37,3;3,2,1;43;F;internet;Stare Nabrzeże
19931;4,59,8;3,2,1;64;M;internet;Kępa Bociania
19932;21,39,22;3,2,1;40;M;internet;Stare Nabrzeże
19933;59,7,52;3,2,1;51;F;paper;Stare Nabrzeże
19934;57,51,52;3,2,1;24;F;internet;Olszowe Łęgi
19936;10,55,62;3,2,1;45;M;internet;Zatorze Klonowe
19939;59,61,2;3,2,1;25;F;internet;Cegielniane
19940;57,44,59;3,2,1;48;F;internet;Stare Nabrzeże
19941;57,43,15;3,2,1;28;M;internet;Górki Lipowe
19944;21,48,52;3,2,1;74;M;internet;Stare Nabrzeże
19948;21,15,25;3,2,1;58;M;internet;Górki Lipowe
19950;59,7,26;3,2,1;16;F;internet;Stare Nabrzeże
19953;38,42,17;3,2,1;45;F;internet;Kępa Bociania
19956;11,58,44;3,2,1;45;F;internet;Cegielniane
19959;42,32,52;3,2,1;61;F;internet;Kępa Bociania
19962;62,55,9;3,2,1;44;F;internet;Stare Nabrzeże
19965;15,52,55;3,2,1;25;F;internet;Olszowe Łęgi
19967;37,39,21;3,2,1;20;M;internet;Olszowe Łęgi
19969;51,62,15;3,2,1;17;M;internet;Zatorze Klonowe
19970;44,29,14;3,2,1;54;F;internet;Kępa Bociania
19972;51,3,63;3,2,1;47;M;internet;Kępa Bociania
19976;18,28,47;3,2,1;29;F;internet;Cegielniane
19979;5,20,42;3,2,1;37;M;internet;Nowe Sady
19982;43,28,38;3,2,1;16;F;internet;Zatorze Klonowe
19984;43,15,25;3,2,1;63;M;internet;Nowe Sady
19986;52,38,47;3,2,1;64;F;internet;Górki Lipowe
19987;59,52,28;3,2,1;31;M;internet;Stare Nabrzeże
19989;63,50,15;3,2,1;33;F;internet;Nowe Sady
19993;57,25,45;3,2,1;38;M;internet;Zatorze Klonowe
19996;1,51,56;3,2,1;35;M;internet;Kępa Bociania
20000;41,17,36;3,2,1;46;F;internet;Cegielniane
20003;65,43,41;3,2,1;29;M;internet;Kępa Bociania
20006;18,38,31;3,2,1;47;M;internet;Stare Nabrzeże
20008;2,24,22;3,2,1;64;F;internet;Zatorze Klonowe
20011;5,48,56;3,2,1;44;M;internet;Stare Nabrzeże
20012;51,37,66;3,2,1;58;F;internet;Kępa Bociania
20014;7,8,57;3,2,1;45;F;internet;Stare Nabrzeże
20017;3,17,59;3,2,1;45;F;internet;Górki Lipowe
20021;33,15,28;3,2,1;16;F;internet;Stare Nabrzeże
20023;51,12,46;3,2,1;78;M;paper;Górki Lipowe
20026;1,46,48;3,2,1;50;F;internet;Górki Lipowe
20030;49,15,56;3,2,1;46;F;paper;Górki Lipowe
20033;65,51,28;3,2,1;62;M;internet;Zatorze Klonowe
20037;26,28,42;3,2,1;77;M;internet;Górki Lipowe
20039;59,56,20;3,2,1;45;F;internet;Olszowe Łęgi
20041;28,44,15;3,2,1;16;F;internet;Cegielniane
20042;36,11,17;3,2,1;44;F;internet;Stare Nabrzeże
20045;36,55,59;3,2,1;32;F;internet;Nowe Sady
20049;57,49,46;3,2,1;56;F;internet;Nowe Sady
20053;12,46,28;3,2,1;62;F;internet;Cegielniane
20055;15,39,55;3,2,1;29;M;internet;Kępa Bociania
20059;58,52,11;3,2,1;47;M;internet;Kępa Bociania
20060;20,63,3;3,2,1;50;M;internet;Kępa Bociania
20063;15,37,57;3,2,1;28;F;internet;Zatorze Klonowe
20067;15,59,19;3,2,1;16;M;internet;Górki Lipowe
20068;25,13,3;3,2,1;22;F;internet;Stare Nabrzeże
20071;28,42,12;3,2,1;51;F;internet;Górki Lipowe
20074;46,36,48;3,2,1;47;F;internet;Zatorze Klonowe
20077;1,7,50;3,2,1;48;M;internet;Olszowe Łęgi
20081;17,57,21;3,2,1;18;M;internet;Stare Nabrzeże
20084;62,34,23;3,2,1;83;M;internet;Zatorze Klonowe
20085;38,46,49;3,2,1;85;F;internet;Kępa Bociania
20088;24,36,47;3,2,1;59;F;internet;Cegielniane
20090;51,37,33;3,2,1;56;F;internet;Zatorze Klonowe
20094;3,34,59;3,2,1;16;M;internet;Nowe Sady
20095;58,12,55;3,2,1;40;M;internet;Kępa Bociania
20098;5,3,28;3,2,1;49;M;paper;Górki Lipowe
20100;30,17,55;3,2,1;33;F;internet;Górki Lipowe
20103;37,4,55;3,2,1;57;M;internet;Olszowe Łęgi
20105;24,55,58;3,2,1;20;F;internet;Kępa Bociania
20106;48,44,3;3,2,1;80;F;paper;Stare Nabrzeże
20109;63,17,14;3,2,1;35;M;internet;Cegielniane
20112;50,34,59;3,2,1;47;F;internet;Nowe Sady
20116;57,23,52;3,2,1;55;F;internet;Stare Nabrzeże
20117;56,50,17;3,2,1;58;F;internet;Zatorze Klonowe
20121;59,42,34;3,2,1;53;M;internet;Górki Lipowe
20125;22,36,33;3,2,1;44;M;internet;Stare Nabrzeże
20129;1,24,12;3,2,1;39;F;internet;Kępa Bociania
20132;41,9,28;3,2,1;54;F;internet;Stare Nabrzeże
20134;25,12,35;3,2,1;51;F;internet;Cegielniane
20137;12,36,55;3,2,1;22;F;paper;Cegielniane
20140;51,41,52;3,2,1;40;M;internet;Zatorze Klonowe
20144;56,24,63;3,2,1;27;F;paper;Stare Nabrzeże
20146;59,12,44;3,2,1;69;M;internet;Kępa Bociania
20147;5,31,1;3,2,1;89;F;internet;Górki Lipowe
20150;13,17,57;3,2,1;52;F;internet;Górki Lipowe
20152;3,46,38;3,2,1;34;F;paper;Kępa Bociania
20156;32,43,57;3,2,1;55;F;internet;Kępa Bociania
20160;25,1,21;3,2,1;39;F;internet;Stare Nabrzeże
20163;46,36,59;3,2,1;21;M;internet;Cegielniane
20164;57,15,20;3,2,1;35;F;internet;Olszowe Łęgi
20165;15,58,57;3,2,1;25;F;internet;Olszowe Łęgi
20169;2,58,28;3,2,1;65;M;internet;Nowe Sady
20171;43,28,44;3,2,1;39;F;internet;Kępa Bociania
20174;20,34,8;3,2,1;44;F;internet;Zatorze Klonowe
20175;52,48,50;3,2,1;21;M;internet;Zatorze Klonowe
20178;46,24,62;3,2,1;58;F;paper;Olszowe Łęgi
20180;44,3,7;3,2,1;59;F;internet;Zatorze Klonowe
20183;52,44,56;3,2,1;33;F;internet;Zatorze Klonowe
20184;65,14,31;3,2,1;65;F;internet;Górki Lipowe
20187;7,38,58;3,2,1;31;F;internet;Kępa Bociania
20188;42,57,12;3,2,1;16;M;internet;Nowe Sady
20191;50,59,52;3,2,1;51;M;internet;Górki Lipowe
20192;13,56,44;3,2,1;53;M;internet;Kępa Bociania
20194;7,63,56;3,2,1;33;F;internet;Zatorze Klonowe
20198;55,52,26;3,2,1;47;M;internet;Górki Lipowe
20199;3,13,7;3,2,1;38;F;internet;Olszowe Łęgi
20201;21,41,23;3,2,1;16;F;internet;Cegielniane
20205;25,9,12;3,2,1;45;F;internet;Górki Lipowe
20206;59,3,10;3,2,1;52;M;internet;Górki Lipowe
20208;32,50,22;3,2,1;57;F;internet;Kępa Bociania
20212;28,62,34;3,2,1;35;F;internet;Górki Lipowe
20216;25,59,62;3,2,1;55;F;internet;Kępa Bociania
20220;63,8,46;3,2,1;43;M;internet;Nowe Sady
20221;44,52,34;3,2,1;66;M;internet;Zatorze Klonowe
20225;28,36,62;3,2,1;32;M;internet;Zatorze Klonowe
20227;56,55,47;3,2,1;31;F;internet;Cegielniane
20228;25,46,55;3,2,1;37;F;internet;Stare Nabrzeże
20229;7,5,42;3,2,1;64;F;internet;Olszowe Łęgi
20231;33,36,63;3,2,1;34;F;internet;Zatorze Klonowe
20235;50,17,2;3,2,1;42;M;internet;Stare Nabrzeże
20237;62,61,7;3,2,1;37;F;internet;Cegielniane
20239;43,46,3;3,2,1;18;F;internet;Cegielniane
20242;12,33,63;3,2,1;66;F;internet;Kępa Bociania
20246;56,51,14;3,2,1;18;F;internet;Olszowe Łęgi
20250;2,37,7;3,2,1;44;F;internet;Stare Nabrzeże
20251;20,37,12;3,2,1;50;M;internet;Górki Lipowe
20254;12,3,25;3,2,1;55;M;internet;Stare Nabrzeże
20257;36,51,9;3,2,1;64;F;internet;Kępa Bociania
20261;36,57,49;3,2,1;57;F;internet;Kępa Bociania
20265;35,38,36;3,2,1;45;F;internet;Cegielniane
20266;51,7,63;3,2,1;42;F;internet;Kępa Bociania
20268;28,56,7;3,2,1;26;M;internet;Cegielniane
20269;32,9,31;3,2,1;16;M;internet;Stare Nabrzeże
20270;9,37,38;3,2,1;16;M;internet;Górki Lipowe
20274;51,22,9;3,2,1;65;M;internet;Kępa Bociania
20276;17,43,2;3,2,1;60;M;paper;Zatorze Klonowe
20278;59,5,39;3,2,1;48;F;internet;Olszowe Łęgi
20279;58,14,9;3,2,1;68;F;internet;Zatorze Klonowe
20280;7,63,5;3,2,1;40;M;internet;Górki Lipowe
20281;37,12,28;3,2,1;34;F;internet;Zatorze Klonowe
20285;30,44,17;3,2,1;27;F;internet;Olszowe Łęgi
20287;11,63,36;3,2,1;44;M;internet;Górki Lipowe
20289;57,12,59;3,2,1;22;M;internet;Nowe Sady
20293;42,55,51;3,2,1;60;M;internet;Górki Lipowe
20294;57,2,46;3,2,1;41;M;internet;Górki Lipowe
20296;32,36,37;3,2,1;34;M;internet;Stare Nabrzeże
20299;46,8,22;3,2,1;33;M;internet;Nowe Sady
20300;21,12,20;3,2,1;40;M;internet;Cegielniane
20304;8,7,41;3,2,1;42;F;paper;Nowe Sady
20307;52,12,57;3,2,1;55;F;internet;Kępa Bociania
20308;63,48,37;3,2,1;48;F;internet;Stare Nabrzeże
20310;28,21,37;3,2,1;23;F;internet;Stare Nabrzeże
20311;5,14,46;3,2,1;42;F;internet;Górki Lipowe
20312;36,51,29;3,2,1;28;F;internet;Stare Nabrzeże
20316;5,63,28;3,2,1;48;F;internet;Nowe Sady
20318;28,62,36;3,2,1;64;F;paper;Zatorze Klonowe
20320;51,15,32;3,2,1;50;M;internet;Nowe Sady
20323;51,12,57;3,2,1;41;F;internet;Zatorze Klonowe
20327;50,15,45;3,2,1;42;F;internet;Olszowe Łęgi
20329;24,56,25;3,2,1;34;F;internet;Cegielniane
20333;38,3,61;3,2,1;44;M;internet;Olszowe Łęgi
20336;44,26,57;3,2,1;73;F;internet;Stare Nabrzeże
20338;44,23,58;3,2,1;37;M;internet;Kępa Bociania
20342;7,20,44;3,2,1;39;M;internet;Stare Nabrzeże
20346;46,25,36;3,2,1;46;F;paper;Cegielniane
20347;63,38,12;3,2,1;68;F;internet;Górki Lipowe
20351;37,59,53;3,2,1;58;F;internet;Stare Nabrzeże
20353;3,39,29;3,2,1;58;F;internet;Górki Lipowe
20355;56,55,43;3,2,1;62;F;internet;Kępa Bociania
20358;9,57,24;3,2,1;46;F;internet;Kępa Bociania
20362;24,17,37;3,2,1;51;M;internet;Zatorze Klonowe
20364;17,46,57;3,2,1;41;M;internet;Stare Nabrzeże
20366;34,29,5;3,2,1;16;F;internet;Olszowe Łęgi
20369;17,2,37;3,2,1;17;F;internet;Olszowe Łęgi
20371;3,36,7;3,2,1;33;F;internet;Olszowe Łęgi
20373;1,41,43;3,2,1;52;F;internet;Stare Nabrzeże
20374;63,37,24;3,2,1;37;M;internet;Nowe Sady
20376;50,15,41;3,2,1;51;M;internet;Górki Lipowe
20380;20,35,59;3,2,1;27;F;internet;Cegielniane
20384;25,9,51;3,2,1;36;M;internet;Górki Lipowe
20387;47,58,55;3,2,1;49;F;internet;Górki Lipowe
20391;11,50,44;3,2,1;61;M;internet;Górki Lipowe
20392;14,17,56;3,2,1;48;F;internet;Zatorze Klonowe
20393;17,53,57;3,2,1;30;M;internet;Kępa Bociania
20397;42,51,59;3,2,1;55;M;internet;Olszowe Łęgi
20399;17,21,48;3,2,1;31;F;internet;Kępa Bociania
20400;56,7,59;3,2,1;16;M;internet;Olszowe Łęgi
20402;28,23,13;3,2,1;30;O;internet;Zatorze Klonowe
20403;35,24,26;3,2,1;47;F;internet;Cegielniane
20405;21,34,36;3,2,1;23;F;internet;Stare Nabrzeże
20409;17,12,49;3,2,1;42;F;internet;Kępa Bociania
20410;51,34,13;3,2,1;51;M;internet;Górki Lipowe
20413;20,25,21;3,2,1;22;M;internet;Górki Lipowe
20416;62,55,51;3,2,1;52;M;internet;Stare Nabrzeże
20418;15,2,55;3,2,1;88;M;paper;Górki Lipowe
20421;8,44,56;3,2,1;33;F;internet;Górki Lipowe
20425;58,63,59;3,2,1;17;M;internet;Olszowe Łęgi
20428;41,23,59;3,2,1;38;M;internet;Cegielniane
20429;57,15,52;3,2,1;26;M;internet;Olszowe Łęgi
20430;22,26,28;3,2,1;68;F;paper;Zatorze Klonowe
20432;25,35,17;3,2,1;25;M;internet;Cegielniane
20435;52,37,7;3,2,1;48;M;internet;Cegielniane
20437;46,42,44;3,2,1;87;M;paper;Górki Lipowe
20439;56,46,65;3,2,1;66;F;internet;Olszowe Łęgi
20442;5,48,22;3,2,1;39;F;internet;Kępa Bociania
20446;12,46,13;3,2,1;42;F;internet;Górki Lipowe
20450;59,33,38;3,2,1;48;M;internet;Zatorze Klonowe
20453;33,51,1;3,2,1;61;F;internet;Zatorze Klonowe
20455;42,28,36;3,2,1;67;F;internet;Górki Lipowe
20459;57,3,38;3,2,1;43;M;internet;Kępa Bociania
20463;13,7,28;3,2,1;42;F;internet;Górki Lipowe
20465;37,42,3;3,2,1;16;M;internet;Górki Lipowe
20469;43,11,17;3,2,1;42;F;internet;Stare Nabrzeże
20472;57,43,38;3,2,1;46;M;internet;Stare Nabrzeże
20474;59,25,1;3,2,1;59;M;internet;Stare Nabrzeże
20476;51,20,15;3,2,1;61;F;paper;Górki Lipowe
20480;31,12,52;3,2,1;27;F;internet;Zatorze Klonowe
20481;1,17,15;3,2,1;52;F;internet;Kępa Bociania
20483;56,12,2;3,2,1;50;F;internet;Górki Lipowe
20485;49,63,41;3,2,1;69;F;internet;Zatorze Klonowe
20487;51,32,21;3,2,1;44;F;internet;Kępa Bociania
20490;28,63,25;3,2,1;16;F;internet;Stare Nabrzeże
20492;41,42,56;3,2,1;23;F;internet;Nowe Sady
20493;58,1,36;3,2,1;51;M;internet;Stare Nabrzeże
20496;22,10,52;3,2,1;39;M;internet;Stare Nabrzeże
20500;28,21,7;3,2,1;41;M;internet;Cegielniane
20503;13,17,43;3,2,1;58;F;internet;Kępa Bociania
20506;59,44,58;3,2,1;50;M;internet;Górki Lipowe
20509;1,63,7;3,2,1;30;M;paper;Cegielniane
20511;13,55,62;3,2,1;54;M;paper;Nowe Sady
20514;17,43,59;3,2,1;37;M;internet;Kępa Bociania
20516;44,43,56;3,2,1;46;F;internet;Kępa Bociania
20518;22,28,33;3,2,1;68;M;paper;Zatorze Klonowe
20519;13,11,51;3,2,1;50;M;internet;Górki Lipowe
20522;9,28,63;3,2,1;56;F;paper;Górki Lipowe
20524;34,46,57;3,2,1;33;F;internet;Stare Nabrzeże
20527;65,35,36;3,2,1;31;F;internet;Górki Lipowe
20529;12,58,37;3,2,1;38;F;internet;Zatorze Klonowe
20530;34,42,22;3,2,1;79;F;internet;Cegielniane
20532;17,37,15;3,2,1;54;M;internet;Górki Lipowe
20533;7,51,12;3,2,1;80;F;internet;Górki Lipowe
20536;12,45,25;3,2,1;32;M;internet;Zatorze Klonowe
20537;28,33,14;3,2,1;49;M;internet;Cegielniane
20538;33,65,62;3,2,1;41;F;internet;Cegielniane
20539;62,11,9;3,2,1;58;M;internet;Stare Nabrzeże
20540;55,38,15;3,2,1;46;F;internet;Olszowe Łęgi
20541;51,37,21;3,2,1;63;F;internet;Zatorze Klonowe
20542;44,58,56;3,2,1;52;F;internet;Zatorze Klonowe
20546;28,41,53;3,2,1;54;M;internet;Cegielniane
20547;8,41,48;3,2,1;34;M;internet;Zatorze Klonowe
20550;24,50,17;3,2,1;58;F;internet;Nowe Sady
20551;43,20,30;3,2,1;40;M;internet;Zatorze Klonowe
20554;31,8,25;3,2,1;71;F;internet;Cegielniane
20558;14,20,17;3,2,1;41;M;internet;Górki Lipowe
20560;63,65,50;3,2,1;39;F;internet;Olszowe Łęgi
20564;51,63,50;3,2,1;20;F;internet;Cegielniane
20565;3,2,65;3,2,1;56;F;internet;Kępa Bociania
20568;37,8,63;3,2,1;33;M;internet;Górki Lipowe
20571;57,15,13;3,2,1;46;M;paper;Zatorze Klonowe
20574;20,8,12;3,2,1;43;M;internet;Stare Nabrzeże
20576;24,28,38;3,2,1;66;F;internet;Kępa Bociania
20577;42,44,46;3,2,1;29;F;internet;Kępa Bociania
20580;46,43,17;3,2,1;34;M;internet;Kępa Bociania
20581;50,52,12;3,2,1;52;F;internet;Zatorze Klonowe
20583;28,44,38;3,2,1;33;M;internet;Cegielniane
20587;42,22,56;3,2,1;27;M;internet;Kępa Bociania
20589;12,20,62;3,2,1;36;F;internet;Górki Lipowe
20590;3,17,57;3,2,1;39;F;internet;Nowe Sady
20593;58,2,9;3,2,1;66;F;internet;Kępa Bociania
20597;7,58,31;3,2,1;29;M;internet;Olszowe Łęgi
20601;23,42,3;3,2,1;16;F;internet;Kępa Bociania
20605;22,5,42;3,2,1;41;M;internet;Olszowe Łęgi
20607;25,55,31;3,2,1;18;F;internet;Zatorze Klonowe
20610;28,12,52;3,2,1;32;F;internet;Cegielniane
20614;55,21,41;3,2,1;40;F;internet;Cegielniane
20615;51,43,32;3,2,1;34;F;internet;Kępa Bociania
20619;61,5,2;3,2,1;53;F;internet;Kępa Bociania
20623;12,41,31;3,2,1;21;M;internet;Zatorze Klonowe
20627;36,66,13;3,2,1;49;F;internet;Górki Lipowe
20630;12,25,57;3,2,1;57;F;internet;Zatorze Klonowe
20631;15,24,13;3,2,1;68;F;internet;Stare Nabrzeże
20634;24,17,55;3,2,1;24;F;internet;Górki Lipowe
20636;42,15,33;3,2,1;30;M;internet;Górki Lipowe
20640;58,56,8;3,2,1;38;M;internet;Stare Nabrzeże
20644;28,22,8;3,2,1;23;F;internet;Cegielniane
20646;57,30,41;3,2,1;40;M;internet;Górki Lipowe
20649;3,49,58;3,2,1;23;M;internet;Kępa Bociania
20651;52,29,58;3,2,1;36;M;internet;Kępa Bociania
20653;31,16,42;3,2,1;61;M;internet;Cegielniane
20656;12,3,52;3,2,1;21;F;internet;Cegielniane
20660;43,42,59;3,2,1;64;F;internet;Stare Nabrzeże
20664;36,18,15;3,2,1;48;F;internet;Górki Lipowe
20667;8,63,14;3,2,1;43;F;internet;Zatorze Klonowe
20668;21,43,62;3,2,1;76;F;internet;Górki Lipowe
20670;13,32,61;3,2,1;29;F;paper;Zatorze Klonowe
20673;23,63,50;3,2,1;32;M;internet;Kępa Bociania
20677;36,35,62;3,2,1;22;F;internet;Cegielniane
20679;9,63,25;3,2,1;31;O;internet;Olszowe Łęgi
20682;44,22,3;3,2,1;56;M;internet;Górki Lipowe
20683;15,58,32;3,2,1;42;M;paper;Górki Lipowe
20686;28,31,9;3,2,1;54;M;internet;Nowe Sady
20688;37,38,17;3,2,1;36;M;internet;Kępa Bociania
20691;55,32,38;3,2,1;47;F;internet;Olszowe Łęgi
20693;15,57,21;3,2,1;38;M;internet;Kępa Bociania
20696;22,51,57;3,2,1;46;M;internet;Nowe Sady
20699;58,9,46;3,2,1;58;M;internet;Kępa Bociania
20701;15,42,22;3,2,1;54;M;internet;Zatorze Klonowe
20702;9,57,55;3,2,1;49;M;internet;Kępa Bociania
20704;56,59,28;3,2,1;38;F;internet;Cegielniane
20706;2,34,51;3,2,1;61;F;internet;Górki Lipowe
20707;4,37,33;3,2,1;49;F;internet;Stare Nabrzeże
20708;5,52,63;3,2,1;47;M;internet;Górki Lipowe
20712;36,37,1;3,2,1;21;F;internet;Zatorze Klonowe
20714;57,8,30;3,2,1;35;M;internet;Olszowe Łęgi
20717;36,51,12;3,2,1;76;F;paper;Olszowe Łęgi
20720;57,7,62;3,2,1;65;F;internet;Kępa Bociania
20724;63,13,44;3,2,1;55;M;internet;Górki Lipowe
20726;7,8,10;3,2,1;50;M;internet;Górki Lipowe
20727;1,52,12;3,2,1;24;M;internet;Górki Lipowe
20731;58,31,17;3,2,1;16;M;internet;Górki Lipowe
20733;25,52,59;3,2,1;61;M;internet;Górki Lipowe
20734;3,17,46;3,2,1;61;F;internet;Stare Nabrzeże
20738;32,22,56;3,2,1;21;M;internet;Olszowe Łęgi
20739;17,1,13;3,2,1;68;F;internet;Górki Lipowe
20741;63,3,21;3,2,1;55;M;paper;Zatorze Klonowe
20742;22,57,63;3,2,1;46;F;internet;Kępa Bociania
20744;44,28,17;3,2,1;39;F;internet;Stare Nabrzeże
20748;41,17,57;3,2,1;16;F;internet;Kępa Bociania
20752;42,57,36;3,2,1;41;F;internet;Kępa Bociania
20753;21,25,56;3,2,1;46;F;internet;Zatorze Klonowe
20755;56,33,59;3,2,1;41;M;internet;Zatorze Klonowe
20757;20,58,49;3,2,1;53;F;internet;Górki Lipowe
20758;43,22,53;3,2,1;33;F;internet;Olszowe Łęgi
20760;8,2,36;3,2,1;47;F;internet;Cegielniane
20763;29,56,51;3,2,1;28;F;internet;Kępa Bociania
20767;3,5,33;3,2,1;44;F;internet;Nowe Sady
20771;14,52,15;3,2,1;39;F;internet;Zatorze Klonowe
20774;5,52,51;3,2,1;67;F;paper;Olszowe Łęgi
20777;21,26,56;3,2,1;56;F;internet;Stare Nabrzeże
20779;15,22,50;3,2,1;75;F;internet;Stare Nabrzeże
20781;37,36,33;3,2,1;30;F;internet;Cegielniane
20784;62,41,5;3,2,1;71;F;paper;Zatorze Klonowe
20787;24,39,26;3,2,1;50;F;internet;Cegielniane
20790;14,8,63;3,2,1;53;M;internet;Olszowe Łęgi
20792;62,55,56;3,2,1;52;F;internet;Górki Lipowe
20794;43,57,31;3,2,1;30;M;internet;Nowe Sady
20795;55,26,43;3,2,1;16;F;internet;Stare Nabrzeże
20796;63,38,2;3,2,1;72;M;internet;Olszowe Łęgi
20799;56,44,15;3,2,1;24;F;internet;Olszowe Łęgi
20803;42,5,2;3,2,1;38;M;internet;Górki Lipowe
20804;24,8,41;3,2,1;67;F;internet;Zatorze Klonowe
20807;28,17,59;3,2,1;46;M;internet;Kępa Bociania
20810;52,57,55;3,2,1;31;M;internet;Górki Lipowe
20812;37,12,19;3,2,1;64;F;internet;Cegielniane
20814;37,41,7;3,2,1;52;M;internet;Zatorze Klonowe
20816;48,17,11;3,2,1;59;F;internet;Kępa Bociania
20817;51,38,55;3,2,1;32;F;internet;Górki Lipowe
20820;10,12,24;3,2,1;28;M;internet;Stare Nabrzeże
20824;26,50,43;3,2,1;41;F;internet;Kępa Bociania
20828;16,2,63;3,2,1;34;M;internet;Zatorze Klonowe
20831;50,31,66;3,2,1;46;M;internet;Olszowe Łęgi
20834;14,59,34;3,2,1;34;F;internet;Stare Nabrzeże
20835;63,7,15;3,2,1;60;M;internet;Zatorze Klonowe
20839;34,62,13;3,2,1;40;F;internet;Stare Nabrzeże
20842;48,59,19;3,2,1;30;M;internet;Zatorze Klonowe
20846;12,28,62;3,2,1;16;M;internet;Cegielniane
20849;29,36,35;3,2,1;58;F;paper;Cegielniane
20851;36,17,4;3,2,1;57;M;internet;Kępa Bociania
20855;55,56,59;3,2,1;51;M;internet;Stare Nabrzeże
20856;48,66,41;3,2,1;70;F;internet;Kępa Bociania
20859;22,21,3;3,2,1;27;F;internet;Stare Nabrzeże
20861;21,33,2;3,2,1;47;F;internet;Zatorze Klonowe
20865;53,9,58;3,2,1;70;M;paper;Nowe Sady
20868;9,36,34;3,2,1;40;M;internet;Zatorze Klonowe
20872;32,56,42;3,2,1;36;F;internet;Stare Nabrzeże
20875;26,25,44;3,2,1;33;M;internet;Nowe Sady
20878;17,28,41;3,2,1;59;F;internet;Cegielniane
20879;38,59,58;3,2,1;49;F;internet;Górki Lipowe
20882;28,7,42;3,2,1;58;F;internet;Kępa Bociania
20884;25,63,44;3,2,1;74;M;internet;Cegielniane
20885;44,51,24;3,2,1;30;F;internet;Kępa Bociania
20886;46,57,56;3,2,1;31;F;internet;Olszowe Łęgi
20890;55,21,33;3,2,1;25;M;internet;Cegielniane
20891;46,25,18;3,2,1;33;M;internet;Kępa Bociania
20894;38,8,33;3,2,1;42;M;internet;Olszowe Łęgi
20897;33,8,63;3,2,1;18;F;internet;Kępa Bociania
20901;41,25,51;3,2,1;54;F;internet;Górki Lipowe
20902;3,46,15;3,2,1;83;F;internet;Stare Nabrzeże
20904;51,58,3;3,2,1;40;M;paper;Olszowe Łęgi
20905;42,13,46;3,2,1;44;F;internet;Cegielniane
20907;46,19,22;3,2,1;36;F;internet;Stare Nabrzeże
20911;44,52,5;3,2,1;27;F;internet;Kępa Bociania
20913;17,58,55;3,2,1;19;M;internet;Cegielniane
20915;55,24,32;3,2,1;26;F;internet;Cegielniane
20917;63,24,13;3,2,1;46;F;internet;Cegielniane
20918;58,37,12;3,2,1;47;F;internet;Zatorze Klonowe
20920;45,46,28;3,2,1;54;F;internet;Stare Nabrzeże
20924;24,49,1;3,2,1;57;F;internet;Górki Lipowe
20928;31,9,8;3,2,1;54;F;internet;Kępa Bociania
20929;37,55,15;3,2,1;36;F;internet;Zatorze Klonowe
20931;5,24,52;3,2,1;20;M;internet;Nowe Sady
20932;55,1,66;3,2,1;41;F;internet;Górki Lipowe
20935;34,1,28;3,2,1;55;F;internet;Kępa Bociania
20939;48,8,42;3,2,1;31;F;internet;Nowe Sady
20940;24,56,50;3,2,1;54;M;internet;Nowe Sady
20943;9,62,63;3,2,1;34;M;internet;Kępa Bociania
20946;55,8,35;3,2,1;53;M;internet;Kępa Bociania
20950;51,35,3;3,2,1;35;F;internet;Nowe Sady
20952;9,63,46;3,2,1;64;M;internet;Kępa Bociania
20954;12,33,5;3,2,1;60;F;internet;Zatorze Klonowe
20955;25,57,52;3,2,1;34;F;internet;Zatorze Klonowe
20959;24,34,55;3,2,1;45;M;paper;Zatorze Klonowe
20962;32,17,25;3,2,1;49;M;internet;Cegielniane
20965;61,57,63;3,2,1;56;M;internet;Zatorze Klonowe
20966;24,49,57;3,2,1;72;F;paper;Stare Nabrzeże
20967;17,59,51;3,2,1;74;F;internet;Kępa Bociania
20969;17,63,5;3,2,1;81;F;paper;Stare Nabrzeże
20971;51,21,16;3,2,1;66;F;internet;Kępa Bociania
20975;36,51,46;3,2,1;49;F;internet;Zatorze Klonowe
20976;63,65,24;3,2,1;66;F;paper;Nowe Sady
20980;13,9,58;3,2,1;23;F;paper;Kępa Bociania
20984;50,3,15;3,2,1;57;F;internet;Kępa Bociania
20985;28,57,32;3,2,1;39;M;internet;Cegielniane
20986;26,44,28;3,2,1;53;F;internet;Górki Lipowe
20990;14,42,36;3,2,1;41;F;internet;Zatorze Klonowe
20992;8,9,13;3,2,1;44;M;internet;Stare Nabrzeże
20993;30,15,17;3,2,1;25;M;internet;Zatorze Klonowe
20994;26,48,42;3,2,1;21;F;internet;Kępa Bociania
20996;21,12,17;3,2,1;47;F;internet;Górki Lipowe
20998;30,25,51;3,2,1;79;M;internet;Kępa Bociania
20999;28,41,57;3,2,1;50;M;internet;Górki Lipowe
21002;8,57,9;3,2,1;39;M;internet;Kępa Bociania
21005;51,63,52;3,2,1;35;F;internet;Olszowe Łęgi
21008;33,51,12;3,2,1;50;F;internet;Cegielniane
21009;55,37,24;3,2,1;23;F;internet;Cegielniane
21013;55,14,25;3,2,1;62;F;internet;Cegielniane
21016;56,7,55;3,2,1;57;F;internet;Górki Lipowe
21018;65,41,52;3,2,1;25;M;internet;Cegielniane
21019;15,61,43;3,2,1;80;M;internet;Kępa Bociania
21023;55,30,59;3,2,1;40;F;internet;Górki Lipowe
21027;18,57,32;3,2,1;47;F;internet;Kępa Bociania
21029;56,17,57;3,2,1;47;F;internet;Zatorze Klonowe
21030;15,51,7;3,2,1;33;M;internet;Olszowe Łęgi
21031;32,62,46;3,2,1;55;M;internet;Nowe Sady
21035;20,8,17;3,2,1;53;M;internet;Kępa Bociania
21038;50,34,57;3,2,1;44;M;internet;Nowe Sady
21040;7,9,41;3,2,1;61;M;internet;Kępa Bociania
21041;33,51,13;3,2,1;48;M;internet;Górki Lipowe
21042;48,20,3;3,2,1;45;F;internet;Kępa Bociania
21044;12,28,51;3,2,1;46;F;internet;Stare Nabrzeże
21045;51,24,63;3,2,1;43;F;internet;Zatorze Klonowe
21048;51,37,24;3,2,1;47;F;internet;Górki Lipowe
21049;5,42,57;3,2,1;22;M;internet;Zatorze Klonowe
21051;22,58,59;3,2,1;42;F;internet;Stare Nabrzeże
21055;3,33,53;3,2,1;54;M;internet;Kępa Bociania
21059;7,13,9;3,2,1;59;M;internet;Stare Nabrzeże
21062;23,52,5;3,2,1;83;F;internet;Stare Nabrzeże
21066;36,63,51;3,2,1;28;F;internet;Zatorze Klonowe
21067;13,50,43;3,2,1;48;M;internet;Zatorze Klonowe
21070;12,41,57;3,2,1;26;F;internet;Górki Lipowe
21071;38,3,51;3,2,1;44;M;internet;Nowe Sady
21074;57,52,43;3,2,1;16;F;internet;Górki Lipowe
21075;22,34,14;3,2,1;62;F;internet;Zatorze Klonowe
21076;13,63,51;3,2,1;20;F;internet;Olszowe Łęgi
21077;21,57,28;3,2,1;27;F;internet;Górki Lipowe
21079;51,24,39;3,2,1;47;M;internet;Zatorze Klonowe
21080;36,13,38;3,2,1;31;M;internet;Zatorze Klonowe
21081;47,37,57;3,2,1;16;F;internet;Cegielniane
21082;42,20,45;3,2,1;29;M;internet;Stare Nabrzeże
21083;5,12,14;3,2,1;53;M;internet;Nowe Sady
21086;32,63,57;3,2,1;43;F;internet;Górki Lipowe
21088;44,38,5;3,2,1;36;F;internet;Nowe Sady
21090;37,65,12;3,2,1;25;F;internet;Stare Nabrzeże
21093;52,46,51;3,2,1;19;F;internet;Górki Lipowe
21097;28,62,32;3,2,1;53;M;internet;Nowe Sady
21101;46,37,21;3,2,1;44;F;internet;Olszowe Łęgi
21102;63,58,8;3,2,1;35;F;internet;Kępa Bociania
21104;7,1,57;3,2,1;47;M;internet;Nowe Sady
21106;17,9,11;3,2,1;39;F;internet;Kępa Bociania
21108;62,5,41;3,2,1;57;M;internet;Olszowe Łęgi
21112;50,51,37;3,2,1;23;F;internet;Kępa Bociania
21115;46,14,17;3,2,1;35;F;internet;Olszowe Łęgi
21116;56,58,42;3,2,1;43;F;internet;Kępa Bociania
21120;24,3,52;3,2,1;35;F;internet;Olszowe Łęgi
21122;28,32,3;3,2,1;35;M;internet;Olszowe Łęgi
21126;13,63,42;3,2,1;25;M;internet;Zatorze Klonowe
21130;36,5,52;3,2,1;38;M;internet;Górki Lipowe
21133;24,28,37;3,2,1;37;F;internet;Zatorze Klonowe
21134;17,36,56;3,2,1;45;M;internet;Stare Nabrzeże
21137;34,33,62;3,2,1;57;M;internet;Zatorze Klonowe
