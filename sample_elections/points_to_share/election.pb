META
key;value
description;Dziesięć punktów
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Dziesięć punktów
instance;2026
num_projects;30
num_votes;1200
budget;1500000
vote_type;cumulative
rule;greedy-threshold
date_begin;08.06.2026
date_end;21.06.2026
max_points;5
min_sum_points;1
max_sum_points;10
min_project_score_threshold;250
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;score;name;category;selected;latitude;longitude
2;20900;300;891;Pnącza na ekranach akustycznych przy ulicy Klonowej;zieleń;1;51.32010;21.82580
3;28000;272;813;Hotele dla owadów i budki dla jerzyków na skwerze Dróżników;przyroda;1;51.31485;21.83718
5;126000;155;374;Zielona ściana na osiedlu Jabłoniowym;zieleń;1;51.34871;21.83992
6;52000;39;75;Pasieka edukacyjna na osiedlu Nad Zakolem;przyroda;0;51.34276;21.81212
7;141000;193;477;Odbetonowanie dziedzińca Szkoły Podstawowej nr 25;woda,zieleń;1;51.36189;21.84572
8;28000;60;88;Poidełko i kurtyna wodna na skwerze Rzemieślników;ochrona przed upałem;0;51.33568;21.81534
9;334200;58;133;Panele słoneczne na dachu Szkoły Podstawowej nr 11;energia;0;51.35200;21.81127
10;36000;192;494;Wypożyczalnia rowerów towarowych na osiedlu Kolejowym;transport;1;51.31559;21.83487
11;84000;82;161;Żagle przeciwsłoneczne nad placem zabaw Przedszkola nr 12;ochrona przed upałem;0;51.32444;21.86007
12;97500;157;379;Szpaler lip i klonów wzdłuż ulicy Strycharskiej;zieleń;1;51.30324;21.81024
13;25000;91;183;Ogród warzywny i kompostownik przy Szkole Podstawowej nr 22;przyroda;0;51.30856;21.80375
14;32750;188;510;Rozchodnikowe dachy wiat przystankowych na ulicy Lipowej;ochrona przed upałem;1;51.31985;21.85868
15;33000;195;532;Zegar słoneczny, ławki i dwanaście dębów na skwerze Szpaków;zieleń;1;51.35014;21.84094
16;86000;42;80;Las kieszonkowy na osiedlu Słonecznym;zieleń,przyroda;0;51.31601;21.85285
17;29000;31;66;Zbiorniki na deszczówkę przy Szkole Podstawowej nr 25;woda;0;51.35873;21.82749
18;27000;205;589;Kompostownik sąsiedzki na osiedlu Wiślanym;obieg rzeczy;1;51.34131;21.81742
19;424000;83;157;Droga rowerowa i pas zieleni wzdłuż ulicy Bednarskiej;transport,zieleń;0;51.34251;21.81174
20;21000;223;590;Zacieniony przystanek przy ulicy Nabrzeżnej;ochrona przed upałem;1;51.33233;21.81993
21;34050;205;541;Zadaszone stojaki rowerowe przy ulicy Klonowej;transport;1;51.32255;21.83900
22;55000;216;596;Oszczędne oświetlenie alejek na osiedlu Warsztatowym;energia;1;51.31765;21.82817
23;101000;90;194;Park kieszonkowy na skwerze Wiśniowym;zieleń;0;51.35544;21.82832
24;209000;265;779;Uspokojenie ruchu i bezpieczna droga do szkoły na ulicy Nabrzeżnej;transport;1;51.33161;21.81992
25;279000;120;261;Zielony dach na sali gimnastycznej Szkoły Podstawowej nr 9;ochrona przed upałem,woda;1;51.34008;21.85399
26;46800;24;31;Pergole z pnączami na skwerze Szpaków;ochrona przed upałem,zieleń;0;51.35118;21.82756
28;44000;269;806;Ogród deszczowy przy ulicy Łęgowej;woda;1;51.34084;21.84965
29;33000;27;39;Biblioteka rzeczy na osiedlu Słonecznym;obieg rzeczy;0;51.31874;21.86144
31;233000;77;166;Odbetonowanie zatoki parkingowej przy ulicy Ceglanej;woda;0;51.33717;21.81673
32;194000;118;236;Staw retencyjny na osiedlu Słonecznym;woda,przyroda;0;51.32064;21.86290
33;26100;104;200;Kawiarenka naprawcza na osiedlu Wiślanym;obieg rzeczy;0;51.33171;21.82417
34;195850;151;325;Niecki chłonne zamiast asfaltu na ulicy Semaforowej;woda,zieleń;1;51.31804;21.84244
VOTES
voter_id;vote;points;age;sex;voting_method;district
1003;3,16,6;5,4,1;32;F;internet;Zatorze Klonowe
1005;2,5,31,19;5,2,2,1;49;F;internet;Stare Nabrzeże
1008;2,3,21,34;4,2,2,2;44;F;internet;Cegielniane
1011;28,34,2,12,22;5,2,1,1,1;45;M;internet;Stare Nabrzeże
1014;32,3;3,1;16;M;paper;Górki Lipowe
1017;18,25,33,23;4,3,2,1;22;M;internet;Nowe Sady
1018;28,7,25,31;4,2,2,2;72;M;internet;Kępa Bociania
1021;14,24,31;5,4,1;74;F;internet;Zatorze Klonowe
1022;7,33;5,5;23;F;internet;Górki Lipowe
1023;14,5,11,10,23;4,2,2,1,1;69;M;internet;Górki Lipowe
1024;5,7;1,1;33;M;internet;Nowe Sady
1026;3,28,23,34;5,3,1,1;44;M;internet;Cegielniane
1027;3,21,22,18,28,33;3,2,2,1,1,1;27;F;internet;Zatorze Klonowe
1029;28;5;38;F;internet;Kępa Bociania
1032;2;4;48;F;internet;Kępa Bociania
1036;18,33;5,5;59;M;internet;Stare Nabrzeże
1040;2,7;5,5;48;F;internet;Cegielniane
1044;3,10;5,5;62;F;internet;Nowe Sady
1048;12,21;5,5;30;F;internet;Kępa Bociania
1051;28,21,31,12,33;4,2,2,1,1;53;F;internet;Górki Lipowe
1052;14;5;16;M;internet;Kępa Bociania
1055;2,3,12,15,22,32;1,1,1,1,1,1;50;F;internet;Górki Lipowe
1058;2,21;5,5;40;F;internet;Cegielniane
1062;2;5;19;M;internet;Stare Nabrzeże
1065;9,13;5,5;52;M;internet;Kępa Bociania
1069;7,14;5,5;25;F;internet;Kępa Bociania
1070;14,24,28,34;5,3,1,1;60;F;internet;Górki Lipowe
1072;15,34;5,5;59;F;internet;Zatorze Klonowe
1076;15;5;54;M;internet;Nowe Sady
1077;15,2,5,33;4,2,2,1;57;F;internet;Olszowe Łęgi
1080;14,23;5,5;55;M;internet;Olszowe Łęgi
1084;21,10,20;5,3,2;78;M;internet;Cegielniane
1088;34;5;36;F;internet;Zatorze Klonowe
1090;28,20,31;5,3,2;67;M;internet;Kępa Bociania
1091;2,13;5,5;52;F;internet;Zatorze Klonowe
1092;5,22;5,5;69;M;internet;Cegielniane
1094;14,19,20,28,22,31;2,2,2,2,1,1;33;M;internet;Stare Nabrzeże
1097;15,25;4,1;38;F;internet;Stare Nabrzeże
1100;3,18,12,22,29;5,2,1,1,1;50;F;internet;Olszowe Łęgi
1103;18,15,19,21,14;3,2,2,2,1;66;F;internet;Kępa Bociania
1106;31,32;5,5;77;M;internet;Zatorze Klonowe
1108;5,10,11;5,4,1;20;M;internet;Stare Nabrzeże
1112;3;5;47;F;internet;Cegielniane
1113;15,7,16,24,34;5,2,1,1,1;16;F;internet;Górki Lipowe
1115;3,6,13,18;5,2,2,1;27;M;internet;Nowe Sady
1117;24,9,31;5,3,2;28;F;internet;Kępa Bociania
1119;14,28,34,3;5,2,2,1;36;M;internet;Zatorze Klonowe
1122;7,18,2,20;5,3,1,1;48;M;internet;Kępa Bociania
1125;2,7;5,5;59;F;internet;Olszowe Łęgi
1127;32,10,34,14,19,31;3,2,2,1,1,1;23;F;internet;Górki Lipowe
1130;18,2,25;5,3,2;39;F;internet;Kępa Bociania
1132;20,22;5,5;62;F;paper;Górki Lipowe
1133;14,18;5,5;36;F;internet;Cegielniane
1137;31;5;36;M;internet;Górki Lipowe
1139;24,12,2,19;4,3,2,1;22;F;internet;Cegielniane
1143;2,3,19;5,3,2;76;M;paper;Cegielniane
1146;18,3,19,21;3,1,1,1;44;M;internet;Stare Nabrzeże
1147;2,3,32,12,20,22;3,2,2,1,1,1;32;F;internet;Zatorze Klonowe
1148;2,20,3,5,18;4,3,1,1,1;53;M;internet;Zatorze Klonowe
1151;32,24,26;5,4,1;50;F;internet;Górki Lipowe
1153;10,20,24,18,19;3,3,2,1,1;84;F;internet;Cegielniane
1157;24,13,15,18;2,1,1,1;43;M;internet;Stare Nabrzeże
1159;24,20,18;5,4,1;50;M;internet;Stare Nabrzeże
1161;3,8,24,7;5,2,2,1;43;M;internet;Nowe Sady
1163;14,15,5;5,4,1;71;M;internet;Stare Nabrzeże
1164;28,31;5,5;41;M;internet;Stare Nabrzeże
1166;15,12,24;4,2,1;56;F;paper;Olszowe Łęgi
1168;3,20,19,24;3,3,1,1;34;F;paper;Stare Nabrzeże
1172;28;5;16;F;internet;Olszowe Łęgi
1176;3,32,18,19;4,4,1,1;44;M;paper;Zatorze Klonowe
1180;12,15,19,22;4,2,2,2;47;M;internet;Cegielniane
1182;34;5;70;M;internet;Zatorze Klonowe
1183;2,22;5,5;23;M;paper;Górki Lipowe
1187;15;5;19;M;internet;Kępa Bociania
1188;3,28,5;4,4,2;59;F;paper;Nowe Sady
1189;15,2,21,5,16,34;3,2,2,1,1,1;79;F;internet;Zatorze Klonowe
1190;3,24;5,5;44;F;internet;Stare Nabrzeże
1192;9,32;3,2;36;M;internet;Kępa Bociania
1196;18,23,6,28;4,3,2,1;37;F;internet;Stare Nabrzeże
1199;24,10,14,21,23,34;3,2,2,1,1,1;45;M;internet;Górki Lipowe
1200;7,20;5,5;56;M;internet;Nowe Sady
1201;18,34;5,5;29;M;internet;Stare Nabrzeże
1205;18,25,7,32;3,3,2,2;58;M;internet;Olszowe Łęgi
1207;12,21,22,2,5,14;3,2,2,1,1,1;50;F;internet;Cegielniane
1209;3,10,14,13;3,3,3,1;32;F;internet;Zatorze Klonowe
1213;28,31,7,13,16;4,3,1,1,1;56;M;internet;Zatorze Klonowe
1217;2,15,32;5,4,1;63;F;internet;Zatorze Klonowe
1221;9,24,5,7,31,32;3,3,1,1,1,1;69;M;internet;Kępa Bociania
1224;28;5;64;M;internet;Nowe Sady
1227;15,2,18,11,12,20;3,2,2,1,1,1;46;M;internet;Kępa Bociania
1230;24,3,6,20;5,3,1,1;26;F;internet;Stare Nabrzeże
1231;15,7,23;5,3,2;35;F;internet;Kępa Bociania
1232;14,10,15;4,3,3;30;M;internet;Stare Nabrzeże
1235;3,6,14,18;5,2,2,1;24;F;internet;Olszowe Łęgi
1239;14,15,18,5,11;4,2,2,1,1;47;M;internet;Olszowe Łęgi
1241;10,24;5,5;35;M;internet;Cegielniane
1245;3,2,13;5,4,1;16;M;internet;Stare Nabrzeże
1248;3,32,10,11;3,3,2,2;55;F;internet;Zatorze Klonowe
1252;24,25,2,23;5,3,1,1;35;M;internet;Cegielniane
1253;2,34,18;5,3,2;23;F;internet;Cegielniane
1254;28,7,20,22,25;5,2,1,1,1;57;M;internet;Górki Lipowe
1257;24,3,21,14,32,33;3,2,2,1,1,1;35;M;internet;Górki Lipowe
1261;14,20,22,3,18,21;3,2,2,1,1,1;61;M;internet;Zatorze Klonowe
1264;15;5;44;M;internet;Górki Lipowe
1268;12,14,15,17,19,23;1,1,1,1,1,1;37;F;internet;Kępa Bociania
1272;2,24,31;5,3,2;25;M;internet;Kępa Bociania
1276;2,10,21,16;5,2,2,1;62;F;internet;Cegielniane
1277;11,14;5,5;30;F;internet;Górki Lipowe
1279;10,22;5,5;44;M;internet;Stare Nabrzeże
1280;20,18,13,16,21;4,3,1,1,1;58;F;internet;Górki Lipowe
1283;3,22;5,5;60;F;internet;Cegielniane
1284;2,14,15,19,28,34;5,1,1,1,1,1;28;M;internet;Zatorze Klonowe
1287;15,13,3,23,34;5,2,1,1,1;49;F;internet;Kępa Bociania
1291;17;5;24;M;paper;Nowe Sady
1292;3,6,8,10,33;5,2,1,1,1;55;M;internet;Cegielniane
1295;12,22,20,21,28;5,2,1,1,1;63;M;paper;Cegielniane
1296;20;5;21;F;internet;Kępa Bociania
1298;5,13;5,5;24;M;internet;Cegielniane
1299;22,3,20,24;4,2,2,2;36;F;internet;Cegielniane
1300;10,12;5,5;61;F;internet;Cegielniane
1303;28,5,25;4,3,3;57;M;internet;Olszowe Łęgi
1304;21,24,25;5,3,2;16;M;internet;Zatorze Klonowe
1306;3,22,34;5,4,1;47;M;internet;Zatorze Klonowe
1307;15,11,25,12;4,3,2,1;28;M;internet;Górki Lipowe
1309;7;5;16;M;internet;Górki Lipowe
1311;2,28;3,2;54;F;internet;Cegielniane
1312;7,18;5,5;43;M;paper;Stare Nabrzeże
1313;28;5;22;F;internet;Kępa Bociania
1316;15,5,17,10,21;4,2,2,1,1;60;F;internet;Nowe Sady
1317;2,20,24,7,33;3,3,2,1,1;70;M;paper;Kępa Bociania
1318;20,21,2,14,22,28;3,2,1,1,1,1;30;M;internet;Górki Lipowe
1321;21,24,18,2,11;3,3,2,1,1;16;F;internet;Zatorze Klonowe
1324;7,18,20,22;4,3,2,1;29;F;internet;Nowe Sady
1326;14,20,2,11,29,34;3,3,1,1,1,1;27;F;internet;Górki Lipowe
1330;28,10,2,12,15;5,2,1,1,1;39;F;internet;Zatorze Klonowe
1333;24,3,21,22,18;3,2,2,2,1;36;M;internet;Cegielniane
1337;18,3,24,12,23,25;3,2,2,1,1,1;64;F;internet;Kępa Bociania
1338;14,18,5,2,12;3,3,2,1,1;66;M;paper;Stare Nabrzeże
1339;28,34,21;5,4,1;57;M;internet;Zatorze Klonowe
1341;22,24,2,13,21,33;4,2,1,1,1,1;57;F;internet;Cegielniane
1342;28,14,32,19;5,2,2,1;16;F;internet;Olszowe Łęgi
1345;9;5;46;F;internet;Zatorze Klonowe
1347;2,21,17;5,3,2;63;M;internet;Nowe Sady
1350;15,21,7,3,20;3,3,2,1,1;32;F;internet;Nowe Sady
1352;3,22,6;5,3,2;20;F;internet;Stare Nabrzeże
1354;12,2,5,22,28,32;3,2,1,1,1,1;64;F;internet;Zatorze Klonowe
1355;34,14,32,11;5,2,2,1;69;M;paper;Zatorze Klonowe
1358;22,15,14,16,28,32;4,2,1,1,1,1;37;M;paper;Górki Lipowe
1362;5,15,28,33;1,1,1,1;28;M;internet;Zatorze Klonowe
1363;22,32;5,5;74;F;internet;Górki Lipowe
1364;3,2,6,25,32;4,3,1,1,1;59;F;internet;Cegielniane
1368;28;5;54;F;internet;Górki Lipowe
1372;22;5;21;M;internet;Cegielniane
1373;2,12,34;5,3,2;47;F;paper;Stare Nabrzeże
1375;3,15;5,5;55;F;internet;Kępa Bociania
1377;18,20,3,8,24,33;4,2,1,1,1,1;30;M;internet;Kępa Bociania
1380;21;5;50;F;internet;Stare Nabrzeże
1381;10;5;19;M;internet;Kępa Bociania
1383;15,20,10,14,28;3,3,2,1,1;28;F;internet;Olszowe Łęgi
1385;24,5,21;5,4,1;53;F;internet;Kępa Bociania
1387;12,28;5,5;47;F;internet;Kępa Bociania
1389;28,33,34;5,3,2;44;M;internet;Cegielniane
1390;14,28;5,5;45;F;internet;Cegielniane
1391;2,5;5,5;49;F;internet;Zatorze Klonowe
1393;22,2,20,9,15,24;3,2,2,1,1,1;30;M;internet;Kępa Bociania
1394;20,14,24,7;5,2,2,1;68;F;paper;Nowe Sady
1397;5,7,28,2,22,24;3,2,2,1,1,1;30;M;internet;Nowe Sady
1399;14;5;49;M;internet;Nowe Sady
1402;2,5;5,5;30;M;internet;Stare Nabrzeże
1404;28,15,26;5,4,1;56;M;internet;Kępa Bociania
1408;24,18,19,22,25;5,2,1,1,1;58;F;internet;Kępa Bociania
1410;24,10,21,23;4,3,2,1;37;M;internet;Kępa Bociania
1411;12,2,7,21,24;4,3,1,1,1;48;M;internet;Cegielniane
1414;2,5,23;5,4,1;54;M;internet;Górki Lipowe
1416;2,12,7,10,34;5,2,1,1,1;68;M;internet;Zatorze Klonowe
1417;24,5,2;5,3,2;54;F;internet;Kępa Bociania
1421;28,8,18,33,19;3,2,2,2,1;35;M;internet;Stare Nabrzeże
1424;25,28,5;4,4,2;65;F;internet;Cegielniane
1427;21,25,28,9,10,12;3,2,2,1,1,1;70;M;internet;Kępa Bociania
1428;2,3,13,20;3,3,2,2;38;F;internet;Cegielniane
1429;15;5;54;M;internet;Górki Lipowe
1431;14,34,12;5,3,2;36;M;internet;Górki Lipowe
1433;20,10,8;5,4,1;35;F;internet;Górki Lipowe
1437;2,9,20,8,21;4,2,2,1,1;53;F;internet;Stare Nabrzeże
1439;28,25,34,10,12,21;3,2,2,1,1,1;59;F;internet;Olszowe Łęgi
1443;24,10,32,15,18;4,2,2,1,1;16;F;internet;Kępa Bociania
1445;2,18,21,24,28,33;3,2,2,1,1,1;66;F;paper;Kępa Bociania
1448;10,22,2,3,18,34;3,3,1,1,1,1;59;F;internet;Zatorze Klonowe
1449;7;5;52;F;internet;Kępa Bociania
1450;19,21;5,5;19;M;internet;Kępa Bociania
1454;3,22;5,5;47;M;internet;Górki Lipowe
1458;28,15,7,22,31;4,3,1,1,1;45;F;internet;Górki Lipowe
1462;2;5;56;F;internet;Cegielniane
1463;2,16;5,5;33;F;internet;Zatorze Klonowe
1466;3,14,10,20,34;5,2,1,1,1;49;M;internet;Górki Lipowe
1467;2,5,20,21,24;1,1,1,1,1;47;F;internet;Stare Nabrzeże
1468;33;5;28;F;internet;Olszowe Łęgi
1470;22;5;40;F;internet;Cegielniane
1471;14,20;5,5;48;M;internet;Zatorze Klonowe
1475;10,21,20,13,14;3,3,2,1,1;50;F;internet;Zatorze Klonowe
1477;24,21,15,23;4,3,2,1;29;F;paper;Kępa Bociania
1481;31;5;53;F;internet;Stare Nabrzeże
1485;34,21,33,3,6,28;3,2,2,1,1,1;16;F;internet;Stare Nabrzeże
1489;3,13,14,21,32,33;3,2,2,1,1,1;34;F;internet;Zatorze Klonowe
1490;3,34,2,7,8,32;4,2,1,1,1,1;49;M;internet;Stare Nabrzeże
1491;2,3,15,10;4,3,2,1;23;M;internet;Zatorze Klonowe
1494;21;5;43;M;internet;Stare Nabrzeże
1495;2,21,33;5,3,2;77;M;internet;Zatorze Klonowe
1499;12,19;5,5;30;M;internet;Cegielniane
1502;6;5;45;F;internet;Stare Nabrzeże
1503;6,24;5,5;31;F;internet;Zatorze Klonowe
1504;3,24,10,21;5,3,1,1;39;F;internet;Cegielniane
1505;3,22,33,23;5,2,2,1;37;M;internet;Olszowe Łęgi
1506;10,24,12,13,33;3,3,2,1,1;38;M;internet;Cegielniane
1509;7,21,15,19,24,33;3,3,1,1,1,1;38;F;internet;Nowe Sady
1510;2,12,5,14,16;5,2,1,1,1;44;F;internet;Zatorze Klonowe
1511;24,12,22,15,29,34;3,2,2,1,1,1;49;F;internet;Cegielniane
1515;5,15,23,9,25,31;3,2,2,1,1,1;51;F;internet;Kępa Bociania
1517;20,3,32,15,24;4,2,2,1,1;30;M;internet;Stare Nabrzeże
1519;15,22;5,5;60;F;internet;Stare Nabrzeże
1522;18;5;81;F;paper;Stare Nabrzeże
1524;20,25,28,32,31,34;2,2,2,2,1,1;34;M;internet;Stare Nabrzeże
1528;3,13,24,15;5,2,2,1;50;M;internet;Zatorze Klonowe
1529;3,15,28,5;5,2,2,1;48;M;internet;Górki Lipowe
1531;14;5;68;M;paper;Górki Lipowe
1535;5,2,17,19;5,3,1,1;55;M;internet;Stare Nabrzeże
1539;21,15,23,33;4,3,2,1;40;F;internet;Stare Nabrzeże
1540;10,25;5,5;45;M;internet;Cegielniane
1542;3,13,9,11,25;5,2,1,1,1;51;M;internet;Stare Nabrzeże
1546;34;5;48;F;internet;Zatorze Klonowe
1549;18,28,14;5,4,1;29;M;internet;Nowe Sady
1553;3,15;5,5;86;M;internet;Olszowe Łęgi
1557;2,15,22,21;5,2,2,1;42;M;internet;Cegielniane
1558;3,7,20,29;5,2,2,1;29;M;internet;Zatorze Klonowe
1562;2,15,5,11,13;5,2,1,1,1;43;F;internet;Kępa Bociania
1563;12;5;51;F;internet;Cegielniane
1567;7,31,8,9;5,3,1,1;80;F;internet;Kępa Bociania
1568;2;5;36;M;internet;Olszowe Łęgi
1570;10,33,18,24,34;5,2,1,1,1;51;M;internet;Zatorze Klonowe
1573;18,24;5,5;31;F;paper;Kępa Bociania
1576;2,14;5,5;31;M;internet;Cegielniane
1580;24,2,21;5,4,1;63;M;internet;Zatorze Klonowe
1584;19,33,12;5,3,2;28;M;internet;Kępa Bociania
1587;21;5;16;M;internet;Olszowe Łęgi
1590;15,7,33;5,3,2;37;F;internet;Nowe Sady
1592;21,22,20,31;5,3,1,1;82;F;internet;Stare Nabrzeże
1595;24,21,10,9;4,3,2,1;75;F;internet;Zatorze Klonowe
1598;34;5;42;M;internet;Cegielniane
1600;2,32;5,5;51;M;internet;Zatorze Klonowe
1601;2,28;5,5;29;F;internet;Górki Lipowe
1605;3,18,2,33;4,3,2,1;82;F;internet;Cegielniane
1607;3,24;5,5;55;F;internet;Kępa Bociania
1609;12;5;33;F;internet;Kępa Bociania
1612;3,10,7,17;5,3,1,1;38;M;internet;Stare Nabrzeże
1616;5;5;42;M;internet;Olszowe Łęgi
1619;8,20,25,34;3,3,3,1;22;F;internet;Stare Nabrzeże
1622;22;5;49;M;internet;Cegielniane
1623;7,19,25,34,31;3,2,2,2,1;37;M;internet;Nowe Sady
1625;15,33,26;5,4,1;53;F;internet;Kępa Bociania
1626;24,20,22;4,3,3;41;M;internet;Stare Nabrzeże
1629;34,18,17;5,4,1;59;M;internet;Górki Lipowe
1631;15;5;46;M;internet;Kępa Bociania
1634;25,18,20;5,3,2;36;F;internet;Kępa Bociania
1637;28,7,25,13;5,2,2,1;39;F;internet;Kępa Bociania
1641;14,24,34,18,21;4,2,2,1,1;49;M;internet;Górki Lipowe
1644;24,14,21,19,28,32;3,2,2,1,1,1;48;M;internet;Zatorze Klonowe
1647;14,21,24,32;3,3,2,2;53;M;internet;Górki Lipowe
1649;20,13,23,10;5,2,2,1;31;M;internet;Kępa Bociania
1653;28,34,5,7,18,25;2,2,1,1,1,1;27;M;internet;Olszowe Łęgi
1654;10,20,29,3,28,34;3,2,2,1,1,1;24;M;internet;Cegielniane
1658;7,31;5,5;33;F;internet;Kępa Bociania
1659;21;5;45;M;internet;Zatorze Klonowe
1662;2,18,21,22;5,2,2,1;58;M;internet;Zatorze Klonowe
1663;11,14;5,5;52;F;internet;Stare Nabrzeże
1667;24,19,31;3,1,1;39;M;internet;Cegielniane
1669;33,2,32;5,4,1;62;F;internet;Cegielniane
1670;14,34,7,8,11;5,2,1,1,1;41;M;internet;Zatorze Klonowe
1674;7,28,6;5,4,1;46;F;internet;Kępa Bociania
1675;24;5;36;F;internet;Stare Nabrzeże
1677;14;5;32;F;internet;Cegielniane
1678;5,7,15,22,12;3,2,2,2,1;42;M;internet;Kępa Bociania
1682;28,25,31;5,3,2;65;F;internet;Olszowe Łęgi
1684;7,8,15,26,23;3,2,2,2,1;20;F;internet;Kępa Bociania
1688;10,21,5,34;4,3,2,1;65;M;internet;Zatorze Klonowe
1691;19,28;5,5;29;M;internet;Zatorze Klonowe
1694;34;5;32;F;internet;Nowe Sady
1695;21,24;5,5;30;M;internet;Stare Nabrzeże
1699;3,2,21,23;3,1,1,1;52;M;internet;Stare Nabrzeże
1701;12,22;5,5;50;M;internet;Kępa Bociania
1705;2;1;61;F;internet;Cegielniane
1708;10,5,8;5,4,1;41;M;internet;Stare Nabrzeże
1712;14,25;5,5;38;M;internet;Nowe Sady
1715;2;5;56;F;internet;Górki Lipowe
1719;2,5,13,15;4,4,1,1;58;M;internet;Olszowe Łęgi
1721;28,14,29;5,4,1;41;F;internet;Zatorze Klonowe
1723;3,32,2;4,4,2;57;F;internet;Nowe Sady
1724;20,8,24,28,34;4,2,2,1,1;26;F;internet;Kępa Bociania
1727;5,18,2,7,28;3,2,1,1,1;38;F;internet;Olszowe Łęgi
1730;8;5;27;F;internet;Cegielniane
1732;18,12,20,33;4,1,1,1;55;M;internet;Stare Nabrzeże
1733;14,20,24,34,11,25;2,2,2,2,1,1;49;M;internet;Zatorze Klonowe
1735;28,25,5,22,33;5,2,1,1,1;16;M;internet;Olszowe Łęgi
1738;28,11,7;5,4,1;36;F;internet;Stare Nabrzeże
1741;3;5;29;M;internet;Cegielniane
1742;9,22;5,5;47;F;internet;Nowe Sady
1745;18;5;65;M;internet;Stare Nabrzeże
1749;7,28;5,5;55;F;internet;Nowe Sady
1753;2;5;61;M;internet;Kępa Bociania
1755;7,18,23;4,3,3;26;F;internet;Górki Lipowe
1758;2,5,10,12,16,21;5,1,1,1,1,1;28;M;internet;Górki Lipowe
1760;24,10,18,34;4,3,2,1;40;F;internet;Zatorze Klonowe
1763;15,18;5,5;57;M;internet;Stare Nabrzeże
1766;22,15,18,12,28;4,2,2,1,1;37;F;internet;Nowe Sady
1769;2,5,7,18,23,24;2,2,2,2,1,1;41;F;internet;Kępa Bociania
1773;2,3,10,12,22,24;4,2,1,1,1,1;22;F;internet;Cegielniane
1774;2,9,20,33,22,23;2,2,2,2,1,1;28;M;internet;Kępa Bociania
1778;21,14,8,15,25;4,3,1,1,1;48;M;internet;Stare Nabrzeże
1781;28,22,25,19;4,3,2,1;50;M;internet;Nowe Sady
1782;24,28,17,23;4,4,1,1;16;F;internet;Olszowe Łęgi
1785;24,12,31;5,3,2;28;F;internet;Kępa Bociania
1787;18,20,7,25,33;3,3,2,1,1;41;F;internet;Kępa Bociania
1791;2,3,10,21,13,18;2,2,2,2,1,1;22;M;internet;Zatorze Klonowe
1792;21,20,2,3,19,34;4,2,1,1,1,1;22;F;internet;Stare Nabrzeże
1796;28,14,22,5,8,24;3,2,2,1,1,1;38;F;internet;Cegielniane
1800;3,32,6,10,13,19;4,2,1,1,1,1;47;F;internet;Górki Lipowe
1801;2,15,19,23,3,7;2,2,2,2,1,1;27;F;internet;Kępa Bociania
1805;10,19,22,31;4,3,2,1;25;F;internet;Stare Nabrzeże
1809;22,10,24;5,3,2;44;F;internet;Cegielniane
1812;7,28,10,15,20;4,3,1,1,1;36;F;internet;Górki Lipowe
1816;28,34,20,21;5,3,1,1;30;F;internet;Kępa Bociania
1817;14;5;46;M;internet;Zatorze Klonowe
1819;3,10,24,28,2,32;2,2,2,2,1,1;27;F;paper;Górki Lipowe
1823;24,21,28;5,4,1;70;F;internet;Olszowe Łęgi
1826;28,15,5,18,33;5,2,1,1,1;57;F;internet;Kępa Bociania
1827;25,20,28,3,24;4,2,2,1,1;68;M;internet;Stare Nabrzeże
1828;11,20,3,8,15,22;3,3,1,1,1,1;16;M;internet;Stare Nabrzeże
1832;3,22,34,13,25;3,3,2,1,1;27;F;internet;Olszowe Łęgi
1835;3,28,10,34;4,4,1,1;36;M;internet;Zatorze Klonowe
1839;10,18;5,5;35;F;internet;Kępa Bociania
1841;19,3,21,7,23,34;3,2,2,1,1,1;46;M;internet;Kępa Bociania
1844;15,14;5,4;54;F;internet;Stare Nabrzeże
1846;8,2,12,15,22,32;3,1,1,1,1,1;54;F;internet;Cegielniane
1847;2,20,8;5,4,1;32;F;internet;Zatorze Klonowe
1848;5;5;42;F;internet;Górki Lipowe
1852;15,18,22;4,4,2;21;F;internet;Kępa Bociania
1856;21,2,14,19,22,32;3,2,2,1,1,1;50;M;internet;Górki Lipowe
1857;3;5;63;F;internet;Stare Nabrzeże
1861;11,22;5,5;77;M;paper;Górki Lipowe
1864;15,28,25,32;3,3,2,2;54;M;internet;Górki Lipowe
1866;22,15,17,19,21,34;4,1,1,1,1,1;31;M;internet;Kępa Bociania
1870;2,12,7;5,4,1;49;M;internet;Cegielniane
1874;3;5;40;F;internet;Kępa Bociania
1875;10,12,6;5,4,1;37;F;internet;Cegielniane
1878;24,21,19,20,33;4,3,1,1,1;62;M;internet;Stare Nabrzeże
1881;9,14,20,22,23;2,2,2,2,1;81;M;internet;Kępa Bociania
1882;21,22,24;4,3,3;73;F;internet;Zatorze Klonowe
1885;13;5;51;F;internet;Cegielniane
1889;5,2,12,24,31;4,3,1,1,1;39;M;internet;Stare Nabrzeże
1893;14,33,11,29;4,3,2,1;27;M;internet;Olszowe Łęgi
1894;21;5;16;M;internet;Kępa Bociania
1896;3,10,21,11,28,32;3,2,2,1,1,1;59;F;internet;Stare Nabrzeże
1900;7;5;52;F;internet;Nowe Sady
1904;3,10,13,20,24,28;1,1,1,1,1,1;49;M;paper;Zatorze Klonowe
1905;8,14;5,5;53;M;internet;Olszowe Łęgi
1906;2,5,21,23;4,3,2,1;49;M;internet;Olszowe Łęgi
1907;24,20,19;5,3,2;41;F;internet;Kępa Bociania
1909;28,20,14,18,31,34;4,2,1,1,1,1;53;M;internet;Kępa Bociania
1911;5,12,21,3,10,28;3,2,2,1,1,1;36;F;internet;Górki Lipowe
1912;23,32;5,5;42;F;internet;Zatorze Klonowe
1914;9,21;5,5;48;F;internet;Zatorze Klonowe
1915;20,24,13,26,31;5,2,1,1,1;30;M;internet;Nowe Sady
1917;22,2,19,23,28,34;4,2,1,1,1,1;48;F;internet;Stare Nabrzeże
1918;24,20,21,3,10;3,2,2,1,1;78;F;paper;Stare Nabrzeże
1920;20,2,19,28,25;3,2,2,2,1;16;M;internet;Kępa Bociania
1923;20,18,33;5,4,1;36;F;internet;Nowe Sady
1924;28,14,33,5,22,34;3,2,2,1,1,1;20;F;internet;Zatorze Klonowe
1925;15,7,2,19;4,3,2,1;29;F;internet;Górki Lipowe
1926;2,12,14,20,5,8;2,2,2,2,1,1;21;M;internet;Górki Lipowe
1930;14,21;1,1;63;M;internet;Zatorze Klonowe
1931;22;1;38;F;internet;Górki Lipowe
1932;5,29;5,5;30;M;internet;Nowe Sady
1935;10,22,32,7,15,21;3,2,2,1,1,1;41;F;internet;Zatorze Klonowe
1936;5,15,11;4,3,1;37;M;internet;Olszowe Łęgi
1940;14;5;46;M;internet;Cegielniane
1942;3,18,14,19,32;5,2,1,1,1;51;M;internet;Stare Nabrzeże
1946;5,22;5,5;55;M;internet;Cegielniane
1947;3,24,7;5,3,2;38;M;internet;Zatorze Klonowe
1951;10,2,20,13;4,3,2,1;47;M;internet;Cegielniane
1954;18,24;5,5;40;F;internet;Stare Nabrzeże
1956;24,21,22;5,4,1;64;F;internet;Kępa Bociania
1958;11,14,20,8,25;3,3,2,1,1;36;F;internet;Olszowe Łęgi
1959;18;5;63;M;internet;Stare Nabrzeże
1960;10;5;46;F;internet;Cegielniane
1962;24,20,7,10,12,19;4,2,1,1,1,1;33;M;internet;Cegielniane
1963;20,6,21,23;4,3,2,1;41;M;internet;Kępa Bociania
1964;7;5;31;F;internet;Cegielniane
1966;28,10,26;4,3,2;41;M;internet;Górki Lipowe
1969;3,2,18,28,34;2,1,1,1,1;43;M;paper;Zatorze Klonowe
1973;14;5;67;M;internet;Kępa Bociania
1975;2,11,14,22,21,24;2,2,2,2,1,1;37;F;internet;Górki Lipowe
1977;14,22,34;4,1,1;75;M;internet;Górki Lipowe
1980;10,24,5,11,13,33;4,2,1,1,1,1;33;F;internet;Cegielniane
1981;22,2,3;5,3,2;50;M;internet;Zatorze Klonowe
1984;34,12,14;5,4,1;16;F;internet;Zatorze Klonowe
1986;22,2,33;4,3,3;31;F;internet;Kępa Bociania
1990;18,21,24;4,3,3;36;M;internet;Olszowe Łęgi
1991;2,14;5,5;16;F;internet;Kępa Bociania
1992;20,11,2,5,7,26;3,2,1,1,1,1;31;M;internet;Olszowe Łęgi
1995;3,5,15,16,32;4,3,1,1,1;27;F;internet;Olszowe Łęgi
1999;5,20;5,5;45;M;internet;Stare Nabrzeże
2001;15,22;5,5;53;F;internet;Olszowe Łęgi
2003;24;5;34;F;paper;Stare Nabrzeże
2004;12,23,33;5,4,1;38;F;internet;Cegielniane
2008;15,5,24;5,1,1;46;F;internet;Kępa Bociania
2012;3,11,12,21;4,2,2,2;49;M;internet;Kępa Bociania
2014;28,12,7,11;5,3,1,1;30;M;internet;Cegielniane
2015;21,2,14,24;4,2,2,2;62;F;internet;Cegielniane
2019;2,12;5,5;57;F;internet;Cegielniane
2020;34,3,2,32;4,3,2,1;29;F;paper;Cegielniane
2023;11,20;5,5;37;F;internet;Nowe Sady
2027;5,11,2,20;3,3,2,2;23;M;internet;Nowe Sady
2028;12,20,24,25,34;3,3,2,1,1;62;F;internet;Zatorze Klonowe
2032;22,12,5;5,4,1;30;M;internet;Zatorze Klonowe
2036;24,33,3;5,3,2;52;M;internet;Kępa Bociania
2040;20,32;5,5;49;F;internet;Zatorze Klonowe
2042;22,33,18,20,32;5,2,1,1,1;20;F;internet;Górki Lipowe
2043;9,18,7,25;4,3,2,1;27;M;internet;Kępa Bociania
2044;18,28,3,12,33;4,3,1,1,1;51;F;internet;Zatorze Klonowe
2046;14,34,2,7,20;3,3,2,1,1;29;F;internet;Górki Lipowe
2050;2,22,10,18,21;3,3,2,1,1;45;F;internet;Zatorze Klonowe
2054;3,5,15,7,25;3,2,2,1,1;37;F;internet;Olszowe Łęgi
2057;28,20,14;5,2,1;37;M;internet;Stare Nabrzeże
2061;12,34,5,18,23;5,2,1,1,1;56;F;internet;Zatorze Klonowe
2064;7,24,25,31,10,15;2,2,2,2,1,1;16;M;internet;Kępa Bociania
2067;22,3,28,14;5,2,2,1;78;M;paper;Górki Lipowe
2071;18,20,25,10;5,2,2,1;46;F;internet;Olszowe Łęgi
2075;12,22,18,33;5,3,1,1;43;F;internet;Cegielniane
2079;20,33,19,28;3,3,2,2;51;F;internet;Stare Nabrzeże
2080;28,25,15,20,32,33;4,2,1,1,1,1;46;F;internet;Olszowe Łęgi
2081;18,10,34,3,15,22;3,2,2,1,1,1;37;F;internet;Zatorze Klonowe
2082;11,25,12;5,3,2;35;M;internet;Olszowe Łęgi
2083;3,7,20,32,2,34;2,2,2,2,1,1;32;M;internet;Olszowe Łęgi
2086;3;5;19;M;internet;Kępa Bociania
2089;3,19;5,5;21;F;internet;Olszowe Łęgi
2090;14,20,8,11,18,24;3,3,1,1,1,1;39;M;internet;Stare Nabrzeże
2091;22;5;25;M;internet;Cegielniane
2094;20,3,16,12;5,2,2,1;43;F;internet;Zatorze Klonowe
2096;3,7;5,5;44;F;internet;Górki Lipowe
2099;3,28,21;5,3,2;39;F;internet;Górki Lipowe
2102;15,20,7,21,25;3,3,2,1,1;73;M;internet;Nowe Sady
2103;3,9,20,13,15,33;3,2,2,1,1,1;49;M;internet;Kępa Bociania
2104;28,7,20,2;5,2,2,1;40;F;internet;Kępa Bociania
2108;12,20,2,8,15,34;3,3,1,1,1,1;16;F;internet;Cegielniane
2109;2;5;57;O;internet;Górki Lipowe
2113;22,28;5,5;52;M;internet;Stare Nabrzeże
2117;15,33;5,5;27;F;internet;Kępa Bociania
2121;2,7;5,5;41;F;internet;Nowe Sady
2125;24,31,12;5,4,1;50;M;internet;Stare Nabrzeże
2126;2,3,20,15,21,34;3,2,2,1,1,1;60;F;internet;Zatorze Klonowe
2128;24,10,2,7;5,3,1,1;54;F;internet;Nowe Sady
2130;3,13,22;5,3,2;54;F;internet;Zatorze Klonowe
2133;18,9,20;5,3,2;60;F;internet;Kępa Bociania
2136;15,5,21;4,3,3;16;M;internet;Nowe Sady
2137;5,7;5,5;59;F;internet;Zatorze Klonowe
2138;18,24,28,32,8;3,2,2,2,1;57;M;internet;Stare Nabrzeże
2142;18,24,11;5,3,2;24;F;internet;Kępa Bociania
2144;31;5;61;M;internet;Stare Nabrzeże
2148;10,20;5,5;38;M;internet;Kępa Bociania
2152;24,28;5,5;28;M;internet;Olszowe Łęgi
2153;22,2,9,21,32;4,3,1,1,1;47;F;internet;Cegielniane
2157;20,10,2;5,3,2;49;M;internet;Kępa Bociania
2161;15,28,5,25;3,3,2,2;37;M;internet;Górki Lipowe
2165;22,28,3,15,17,20;4,2,1,1,1,1;19;F;internet;Kępa Bociania
2169;14,10,23;5,4,1;71;F;internet;Zatorze Klonowe
2172;3,16,8,20;3,3,2,2;42;M;internet;Stare Nabrzeże
2173;3,12,34,10,15,21;3,2,2,1,1,1;21;F;internet;Zatorze Klonowe
2175;3,22;5,5;47;M;internet;Cegielniane
2176;21;5;50;M;internet;Kępa Bociania
2179;28,32,3,16,20,21;4,2,1,1,1,1;19;M;internet;Zatorze Klonowe
2183;7,2,8,24,34;5,2,1,1,1;23;M;internet;Nowe Sady
2186;18,28,24,5,14;3,3,2,1,1;75;F;paper;Stare Nabrzeże
2188;14,3,2,10,20,25;4,2,1,1,1,1;59;F;internet;Górki Lipowe
2192;22,2,9;5,3,2;34;F;internet;Nowe Sady
2196;15;5;50;M;internet;Nowe Sady
2197;9;5;32;M;internet;Kępa Bociania
2198;18,20,33,8,11,12;3,2,2,1,1,1;22;M;internet;Stare Nabrzeże
2201;12,32;5,5;67;F;internet;Cegielniane
2205;12,15,10;4,4,2;72;M;internet;Górki Lipowe
2207;14,22,5,7,8,10;3,3,1,1,1,1;30;F;internet;Górki Lipowe
2208;18,2,5,7,11;4,3,1,1,1;62;M;internet;Kępa Bociania
2211;7,28,15,18,22;3,3,2,1,1;58;F;internet;Kępa Bociania
2214;13,22,28,34;1,1,1,1;67;F;internet;Górki Lipowe
2217;7;5;49;F;internet;Olszowe Łęgi
2218;24,21,15,12;4,3,2,1;77;M;internet;Stare Nabrzeże
2219;7,23;5,5;50;F;internet;Nowe Sady
2223;2,3,25,24;5,2,2,1;58;M;paper;Zatorze Klonowe
2226;12,3,14;5,3,2;57;M;internet;Cegielniane
2228;3,18,22,10,24;3,3,2,1,1;32;M;internet;Cegielniane
2232;10;5;58;M;internet;Stare Nabrzeże
2236;7,25,16;5,3,2;54;M;internet;Olszowe Łęgi
2238;3,12,7;5,4,1;42;M;internet;Zatorze Klonowe
2239;22,34;5,5;50;M;internet;Zatorze Klonowe
2241;22;5;50;M;internet;Zatorze Klonowe
2244;2,7,15,20,16;3,2,2,2,1;48;M;internet;Stare Nabrzeże
2246;15,20,28,31,2,23;2,2,2,2,1,1;37;F;internet;Stare Nabrzeże
2247;3,12,22,13,20;4,2,2,1,1;29;F;internet;Zatorze Klonowe
2251;13,25,18,20;3,3,2,2;39;F;internet;Nowe Sady
2255;28;5;22;F;internet;Nowe Sady
2257;3,13,2,16,21;3,3,2,1,1;44;F;internet;Zatorze Klonowe
2261;2,3;5,5;53;M;internet;Cegielniane
2264;34;5;58;F;internet;Kępa Bociania
2266;2;5;47;F;internet;Stare Nabrzeże
2267;3,8,22,20,34;4,2,2,1,1;74;M;internet;Zatorze Klonowe
2271;2,15;5,5;28;F;internet;Zatorze Klonowe
2275;3,18,22;4,3,3;25;M;internet;Zatorze Klonowe
2276;9,28;5,5;44;F;internet;Nowe Sady
2280;14,18,20,24,33;2,2,2,2,2;45;M;internet;Stare Nabrzeże
2282;21,3,5,10,18;2,1,1,1,1;32;F;internet;Olszowe Łęgi
2283;2,3,7;4,4,2;50;M;internet;Zatorze Klonowe
2284;18,24;5,5;50;F;internet;Kępa Bociania
2285;5,3,12,28;4,2,2,2;57;F;internet;Stare Nabrzeże
2288;10,3,2,7,16,34;4,2,1,1,1,1;69;M;internet;Zatorze Klonowe
2292;34,2,28,9,11,24;3,2,2,1,1,1;66;F;internet;Stare Nabrzeże
2296;18,28,29,33,2,10;2,2,2,2,1,1;35;F;internet;Zatorze Klonowe
2299;14,15,12,20,21,34;3,3,1,1,1,1;29;M;internet;Górki Lipowe
2301;7,20,24,28;1,1,1,1;58;F;internet;Kępa Bociania
2305;18,22,21;5,3,2;42;F;internet;Olszowe Łęgi
2306;17,9,23,26;4,3,2,1;49;M;internet;Nowe Sady
2308;24,3,10,2;5,2,2,1;36;F;internet;Stare Nabrzeże
2311;3,12;5,5;60;F;internet;Cegielniane
2314;14,11,6;5,4,1;22;F;paper;Kępa Bociania
2316;9,15,23,6;3,3,3,1;55;M;internet;Kępa Bociania
2319;10,14;5,5;19;F;internet;Górki Lipowe
2322;28,10,24,18;4,3,2,1;30;F;internet;Olszowe Łęgi
2325;18,7,3;5,3,2;58;F;internet;Kępa Bociania
2326;5,24,7,14,15,32;2,2,1,1,1,1;75;F;paper;Olszowe Łęgi
2328;3,2,13,34;4,2,2,2;25;M;internet;Cegielniane
2329;3,28,18,20,24,26;4,2,1,1,1,1;51;F;internet;Zatorze Klonowe
2332;14;5;49;F;internet;Zatorze Klonowe
2334;23,28,26;5,4,1;34;F;internet;Olszowe Łęgi
2338;5,21;5,5;67;F;paper;Górki Lipowe
2342;3,7;5,5;62;M;internet;Stare Nabrzeże
2344;3,7,18,25,23,28;2,2,2,2,1,1;27;M;paper;Kępa Bociania
2347;2,5,7,12,24,25;5,1,1,1,1,1;64;F;paper;Stare Nabrzeże
2350;15,21;5,5;61;M;internet;Stare Nabrzeże
2354;25,7,14;5,4,1;49;M;internet;Kępa Bociania
2357;3,7,6,16,18,24;4,2,1,1,1,1;50;M;internet;Górki Lipowe
2361;28,7,23,24;4,2,2,2;22;F;internet;Nowe Sady
2363;18,28,5,20,22;5,2,1,1,1;72;M;internet;Kępa Bociania
2366;3,20,22;5,3,2;23;M;internet;Zatorze Klonowe
2369;15,23,8;5,4,1;41;F;internet;Olszowe Łęgi
2371;2,24,33,8,28;3,3,2,1,1;23;M;internet;Kępa Bociania
2372;24;5;30;M;internet;Górki Lipowe
2374;21,25,12;5,3,2;61;F;internet;Górki Lipowe
2376;3,18,12,7,20;3,3,2,1,1;59;F;internet;Cegielniane
2378;12,19,31;5,4,1;49;M;internet;Zatorze Klonowe
2382;3,5,7,22;5,2,2,1;34;M;internet;Olszowe Łęgi
2385;3,10,28,32;5,2,2,1;44;F;internet;Cegielniane
2387;19,3,7,21,25,28;2,1,1,1,1,1;16;F;internet;Stare Nabrzeże
2389;21,5,26;5,3,2;35;F;internet;Kępa Bociania
2391;18,7,33;5,4,1;33;F;internet;Zatorze Klonowe
2395;10,24,2,21,22,26;4,2,1,1,1,1;40;F;internet;Cegielniane
2398;3,32,22,2,28;3,3,2,1,1;56;F;internet;Zatorze Klonowe
2402;10,25;5,5;40;M;internet;Górki Lipowe
2404;3,7,12,2,22;4,2,2,1,1;40;F;internet;Cegielniane
2405;3,5,28,6,13,25;3,2,2,1,1,1;29;M;internet;Kępa Bociania
2408;10,24;3,2;62;M;internet;Stare Nabrzeże
2411;10,24,32,34;3,3,3,1;35;M;internet;Zatorze Klonowe
2415;14,11,8,21;5,3,1,1;63;M;internet;Górki Lipowe
2418;5,7,32,20;4,3,2,1;40;F;internet;Kępa Bociania
2420;23;5;60;F;internet;Stare Nabrzeże
2424;22,26;5,5;25;F;internet;Kępa Bociania
2428;3,15,22,34,14,28;2,2,2,2,1,1;40;F;internet;Górki Lipowe
2432;2,20;5,5;52;F;internet;Zatorze Klonowe
2435;10,3,16,24;5,2,1,1;22;M;internet;Zatorze Klonowe
2437;7,18,15,5,24;3,3,2,1,1;45;M;paper;Olszowe Łęgi
2440;22,28,34,10,21;3,3,2,1,1;43;F;internet;Zatorze Klonowe
2442;12,23,29;4,1,1;31;M;internet;Zatorze Klonowe
2445;2,12,34,20;3,3,3,1;77;F;paper;Zatorze Klonowe
2446;23;5;16;F;internet;Stare Nabrzeże
2450;19,34;1,1;47;F;internet;Cegielniane
2451;14;5;43;M;internet;Cegielniane
2453;10;5;52;M;internet;Zatorze Klonowe
2455;3,18,29,2,16,31;3,2,2,1,1,1;45;F;internet;Górki Lipowe
2458;2,12,34,31;5,2,2,1;54;F;internet;Zatorze Klonowe
2461;28,22,9,14,31;5,2,1,1,1;70;M;internet;Olszowe Łęgi
2465;5;5;28;F;internet;Kępa Bociania
2466;18,24,6,15;5,3,1,1;24;M;internet;Stare Nabrzeże
2468;10,24,33,8,25;3,3,2,1,1;38;M;internet;Stare Nabrzeże
2469;24,7,14,15;3,1,1,1;50;M;internet;Stare Nabrzeże
2472;14,25,6;5,3,2;16;F;internet;Nowe Sady
2474;3,14,24;4,4,2;55;M;internet;Zatorze Klonowe
2478;7,20,22,24,12,33;2,2,2,2,1,1;17;M;internet;Stare Nabrzeże
2479;10,24,17,25,31;3,3,2,1,1;67;F;internet;Kępa Bociania
2481;13,14;5,5;54;F;internet;Olszowe Łęgi
2484;15,10,20,2,18,28;3,2,2,1,1,1;66;F;internet;Kępa Bociania
2486;10,31,2,3,13;2,2,1,1,1;40;M;internet;Zatorze Klonowe
2489;24,11,22,10,21,29;3,2,2,1,1,1;17;M;internet;Zatorze Klonowe
2493;3,2,32,14,19,22;3,2,2,1,1,1;39;M;internet;Zatorze Klonowe
2497;10,19;5,5;38;F;paper;Stare Nabrzeże
2501;23;5;56;M;internet;Olszowe Łęgi
2504;20;5;39;M;internet;Stare Nabrzeże
2506;24,34,21;5,3,2;34;F;internet;Zatorze Klonowe
2509;5,24;5,5;47;M;internet;Zatorze Klonowe
2511;11,14,22,31,24,32;2,2,2,2,1,1;34;M;internet;Górki Lipowe
2515;10,24,2;5,3,2;61;M;internet;Cegielniane
2518;15,20;5,5;30;F;internet;Zatorze Klonowe
2519;34,3,10,22,28;3,2,2,2,1;54;F;internet;Zatorze Klonowe
2521;7,25;5,5;66;M;internet;Stare Nabrzeże
2525;16;2;63;M;internet;Górki Lipowe
2528;2,5,18,28,15,21;2,2,2,2,1,1;38;F;internet;Stare Nabrzeże
2530;14,28,10;5,3,2;38;F;internet;Olszowe Łęgi
2533;3,20;5,5;41;M;internet;Kępa Bociania
2537;14,28,5;5,4,1;43;M;internet;Górki Lipowe
2538;21,11,14,24,28;4,2,2,1,1;51;M;internet;Górki Lipowe
2539;24,10,23,19,28;4,2,2,1,1;33;F;internet;Stare Nabrzeże
2540;22;5;39;F;internet;Stare Nabrzeże
2543;15,31;3,1;36;M;internet;Kępa Bociania
2547;3,15;5,5;50;M;internet;Nowe Sady
2551;24,34;1,1;54;F;internet;Górki Lipowe
2552;14,11,18,8,19,32;3,2,2,1,1,1;16;F;internet;Olszowe Łęgi
2553;2,18;5,5;41;F;internet;Cegielniane
2554;13,10,25,17,22,33;3,2,2,1,1,1;65;F;internet;Olszowe Łęgi
2556;23,12,31,8;4,3,2,1;36;F;internet;Kępa Bociania
2558;5,7;5,5;44;M;internet;Nowe Sady
2560;7,28,24;5,3,2;28;M;internet;Górki Lipowe
2563;18;5;51;F;internet;Stare Nabrzeże
2564;2,15,7,24;4,3,2,1;48;M;internet;Stare Nabrzeże
2568;7,9,23,6,14;3,3,2,1,1;78;O;internet;Nowe Sady
2572;28,22,3;5,4,1;53;F;internet;Stare Nabrzeże
2575;2,28;5,5;49;M;internet;Nowe Sady
2576;24,10,22,33;5,3,1,1;34;M;internet;Kępa Bociania
2580;10,24,3,21,25,28;3,3,1,1,1,1;42;M;internet;Stare Nabrzeże
2581;24,28,19,18,21;3,3,2,1,1;62;F;internet;Kępa Bociania
2583;18,3,32;5,4,1;80;F;paper;Kępa Bociania
2587;2,5,7,12,15,20;1,1,1,1,1,1;63;F;paper;Zatorze Klonowe
2591;21,24;5,5;65;M;internet;Górki Lipowe
2592;17,25;1,1;64;F;internet;Olszowe Łęgi
2595;21,2,11;5,3,2;16;F;internet;Górki Lipowe
2596;28,14,32,11,20,25;3,2,2,1,1,1;34;F;internet;Górki Lipowe
2599;10,28,6,14,18,22;3,3,1,1,1,1;16;F;internet;Górki Lipowe
2601;3,21,28,2,20;4,2,2,1,1;72;F;internet;Górki Lipowe
2603;2,12,22,34;4,4,1,1;73;F;internet;Cegielniane
2605;3,2,28,17,32,33;3,2,2,1,1,1;16;M;internet;Górki Lipowe
2608;12,22,14;5,4,1;63;M;internet;Zatorze Klonowe
2611;19;5;47;M;internet;Kępa Bociania
2614;18,28,3,12,34;3,3,2,1,1;50;F;internet;Cegielniane
2616;2,18,25,31,12,17;2,2,2,2,1,1;42;M;paper;Kępa Bociania
2620;28,3,24,32,31;3,2,2,2,1;44;M;internet;Stare Nabrzeże
2621;8,20,31;4,4,2;22;F;internet;Kępa Bociania
2624;2,15,18,28,33;5,2,1,1,1;36;F;internet;Stare Nabrzeże
2627;20,24,8,11,32;4,3,1,1,1;16;M;internet;Nowe Sady
2628;14,15,13;5,3,2;82;F;paper;Stare Nabrzeże
2632;22;5;50;F;internet;Górki Lipowe
2634;31;5;47;F;internet;Górki Lipowe
2637;22,3,7,10,13;3,2,2,2,1;46;F;internet;Olszowe Łęgi
2639;3,7,15,20,24;3,3,2,1,1;58;F;internet;Stare Nabrzeże
2641;18,5,24,11,13;4,2,2,1,1;52;M;internet;Stare Nabrzeże
2642;22;5;27;F;internet;Zatorze Klonowe
2644;33,23;5,3;33;F;internet;Kępa Bociania
2646;2,18;5,5;30;M;internet;Olszowe Łęgi
2647;15,9,29;5,3,2;39;M;internet;Olszowe Łęgi
2649;14,32,16;4,4,2;52;F;paper;Górki Lipowe
2650;2,12,15,7,23,34;3,2,2,1,1,1;38;F;internet;Zatorze Klonowe
2651;28;5;55;M;internet;Nowe Sady
2654;20,24;5,5;33;F;internet;Zatorze Klonowe
2655;15,23,2,7;5,3,1,1;45;M;internet;Kępa Bociania
2658;28,21,34;5,4,1;65;M;internet;Górki Lipowe
2660;24,2,14,18,7;3,2,2,2,1;41;M;internet;Kępa Bociania
2661;5;5;74;F;paper;Nowe Sady
2662;24,34,21,14;4,3,2,1;55;F;internet;Stare Nabrzeże
2665;5,2,20,8;5,2,2,1;40;F;internet;Kępa Bociania
2666;5,23,7,10,24,26;4,2,1,1,1,1;56;M;internet;Kępa Bociania
2667;24,12,16;5,4,1;63;M;internet;Stare Nabrzeże
2670;13,3,32,11,22,28;3,2,2,1,1,1;38;F;internet;Górki Lipowe
2671;22,24,32,3,10;3,3,2,1,1;82;F;internet;Zatorze Klonowe
2675;34,2,21,29,31;4,2,2,1,1;27;F;internet;Zatorze Klonowe
2676;24,10,18,33,12;3,2,2,2,1;65;M;internet;Kępa Bociania
2680;20,24,15,18,28,29;4,2,1,1,1,1;27;M;internet;Stare Nabrzeże
2682;32;5;22;F;internet;Olszowe Łęgi
2686;24,2,6;5,4,1;31;M;internet;Stare Nabrzeże
2690;7,10;5,5;48;M;internet;Kępa Bociania
2692;2,12,24,8,25;3,3,2,1,1;20;F;internet;Cegielniane
2695;2,12,10,20,28;3,3,2,1,1;41;M;internet;Cegielniane
2697;15,9,23,28,32,34;5,1,1,1,1,1;56;M;internet;Stare Nabrzeże
2699;28,14,11,32;5,3,1,1;59;F;internet;Cegielniane
2702;15,7,2,8,28,34;4,2,1,1,1,1;66;F;paper;Olszowe Łęgi
2705;2,5,12,15,23;5,2,1,1,1;50;F;internet;Górki Lipowe
2708;15,20,16;4,4,2;70;M;paper;Nowe Sady
2709;3,13,31;5,4,1;51;M;internet;Stare Nabrzeże
2711;3,24,10,21;3,3,2,2;26;F;internet;Olszowe Łęgi
2713;22,18,5,12;4,3,2,1;50;F;internet;Nowe Sady
2714;5,24,28,20,32;3,3,2,1,1;29;M;internet;Kępa Bociania
2717;13;5;41;M;internet;Kępa Bociania
2718;12,33;5,5;37;F;internet;Zatorze Klonowe
2720;22,5,20,23;5,3,1,1;46;F;internet;Kępa Bociania
2724;28;5;51;F;paper;Stare Nabrzeże
2725;2,3,7,15,21,23;2,2,2,2,1,1;36;M;paper;Olszowe Łęgi
2728;24,10,18,19,28;5,2,1,1,1;41;F;internet;Nowe Sady
2730;21;5;46;F;internet;Cegielniane
2731;22,9,3,24;4,3,2,1;84;F;paper;Nowe Sady
2735;3,16;3,3;25;M;internet;Zatorze Klonowe
2737;2,3;5,5;26;F;internet;Kępa Bociania
2739;28,32,5;5,4,1;17;M;internet;Górki Lipowe
2742;18,25,2;5,3,2;65;F;internet;Stare Nabrzeże
2744;2,18;5,5;26;F;paper;Kępa Bociania
2745;24,10,28;5,4,1;47;F;internet;Olszowe Łęgi
2747;2,19,3,21;4,3,2,1;62;M;internet;Olszowe Łęgi
2751;15,34;5,5;31;F;internet;Górki Lipowe
2752;10,11,24,2,21;4,2,2,1,1;17;M;paper;Górki Lipowe
2755;10,24,33,5,31;3,3,2,1,1;78;M;paper;Zatorze Klonowe
2757;28,10,2,11,21,32;4,2,1,1,1,1;54;F;internet;Górki Lipowe
2760;17,31;5,5;31;F;internet;Kępa Bociania
2764;3;5;45;M;internet;Górki Lipowe
2768;20,25,8;5,4,1;26;M;internet;Olszowe Łęgi
2769;24,14,28,12,21;4,2,2,1,1;87;F;paper;Olszowe Łęgi
2773;22;5;46;M;internet;Cegielniane
2776;20,21;5,5;76;F;internet;Kępa Bociania
2780;15,28;5,5;59;M;internet;Kępa Bociania
2781;24,10,18;5,4,1;23;M;internet;Zatorze Klonowe
2784;15,34,5,10;3,3,2,2;57;M;internet;Górki Lipowe
2786;2,7,20,21,22,24;3,3,1,1,1,1;42;M;internet;Kępa Bociania
2789;18,2,13,16;5,3,1,1;31;M;internet;Zatorze Klonowe
2790;24,28,25,5,10;3,3,2,1,1;16;F;internet;Olszowe Łęgi
2791;20,22,8,11,19,33;3,3,1,1,1,1;46;F;internet;Olszowe Łęgi
2793;18,33;5,5;16;F;internet;Kępa Bociania
2795;28;5;48;M;internet;Górki Lipowe
2799;14,28;5,5;53;F;internet;Kępa Bociania
2802;28,3,19,24;5,2,1,1;61;M;internet;Olszowe Łęgi
2806;24,3,7,12;5,2,2,1;67;M;paper;Stare Nabrzeże
2809;2;5;16;M;internet;Stare Nabrzeże
2812;22;5;59;M;internet;Zatorze Klonowe
2814;18;5;59;M;paper;Olszowe Łęgi
2816;25,14,10,12;5,3,1,1;16;F;internet;Górki Lipowe
2819;7;5;28;F;internet;Górki Lipowe
2822;2,15,7,10,20,28;3,3,1,1,1,1;43;F;internet;Stare Nabrzeże
2824;19,20;5,5;51;F;internet;Stare Nabrzeże
2828;21,14,16,22,31;5,2,1,1,1;66;M;internet;Olszowe Łęgi
2832;3,11;5,5;16;F;internet;Olszowe Łęgi
2833;34,2,11,12,21;2,1,1,1,1;54;M;internet;Cegielniane
2835;10,21;5,5;73;F;internet;Olszowe Łęgi
2836;24,3,15;5,3,2;51;M;internet;Olszowe Łęgi
2838;10,22,24,18,19;2,2,2,1,1;21;F;internet;Stare Nabrzeże
2842;15,5,7,13,2;3,2,2,2,1;26;F;internet;Olszowe Łęgi
2843;2,23,3;4,4,2;40;F;internet;Kępa Bociania
2845;3,20,14,25;3,3,2,2;49;F;internet;Górki Lipowe
2847;2,18;5,5;34;O;internet;Kępa Bociania
2849;2,20;5,5;47;M;internet;Stare Nabrzeże
2852;34,22,32,6,10;4,2,2,1,1;16;M;internet;Zatorze Klonowe
2853;28,34,12,31,32;4,3,1,1,1;29;F;internet;Zatorze Klonowe
2854;7,15,24;4,3,3;44;M;internet;Kępa Bociania
2857;6,29;5,5;48;F;internet;Kępa Bociania
2861;24,23,14;5,4,1;48;F;internet;Kępa Bociania
2864;10,21,2,3;3,3,2,2;47;F;internet;Zatorze Klonowe
2867;10;5;77;M;internet;Cegielniane
2870;22,2,12;5,4,1;32;F;internet;Zatorze Klonowe
2871;21,7,24;4,3,3;24;F;internet;Zatorze Klonowe
2873;3,32,14,8;4,3,2,1;41;F;internet;Zatorze Klonowe
2874;2,3,18,20,28;1,1,1,1,1;47;F;internet;Cegielniane
2875;18,19,28,32;3,3,3,1;68;F;internet;Kępa Bociania
2876;20,15,18,33;4,2,2,2;34;M;internet;Stare Nabrzeże
2877;2,22,3,18,26;3,3,2,1,1;33;F;internet;Stare Nabrzeże
2880;14,20,2,28,32,34;4,2,1,1,1,1;26;F;internet;Zatorze Klonowe
2881;2,18;5,5;47;F;internet;Stare Nabrzeże
2883;24;5;50;M;internet;Kępa Bociania
2887;11,21,3,7,14,20;2,2,1,1,1,1;51;F;internet;Górki Lipowe
2888;5,15;3,3;75;F;paper;Kępa Bociania
2891;10,21;5,5;57;F;internet;Olszowe Łęgi
2894;18,20,9;5,3,2;39;M;internet;Nowe Sady
2897;28,15,5;5,4,1;47;F;internet;Olszowe Łęgi
2901;15,5,3,14;5,3,1,1;42;F;internet;Olszowe Łęgi
2903;10,24,19,21,28;4,3,1,1,1;59;M;internet;Kępa Bociania
2907;24,2,22;5,3,2;45;M;internet;Cegielniane
2910;20,22,32,33;4,3,2,1;39;M;internet;Stare Nabrzeże
2911;13,17,25,28,31;3,2,2,2,1;56;F;internet;Kępa Bociania
2912;21,3,11,25;5,2,2,1;52;F;internet;Cegielniane
2915;17,22;5,5;39;F;internet;Nowe Sady
2918;18;5;74;F;paper;Zatorze Klonowe
2921;3,2,13,18,20;3,2,2,2,1;67;M;internet;Cegielniane
2923;2,8,18,19,29;1,1,1,1,1;35;M;internet;Kępa Bociania
2925;13,22;5,5;40;M;internet;Górki Lipowe
2926;22;5;65;F;internet;Kępa Bociania
2928;3,2,31,10,12,34;3,2,2,1,1,1;70;F;internet;Zatorze Klonowe
2929;2,33,7,15,24;5,2,1,1,1;63;F;paper;Stare Nabrzeże
2930;23;5;52;F;internet;Kępa Bociania
2934;22;5;59;M;internet;Cegielniane
2938;10,12,14,2,24;4,2,2,1,1;65;M;internet;Cegielniane
2939;18,3,20,2,25,28;3,2,2,1,1,1;66;M;internet;Kępa Bociania
2942;25;5;59;F;internet;Cegielniane
2945;2;5;43;F;internet;Stare Nabrzeże
2948;24;5;57;M;internet;Nowe Sady
2950;18,28,9,11,14,21;3,3,1,1,1,1;68;M;internet;Kępa Bociania
2954;28,34,7,11;4,3,2,1;35;M;internet;Stare Nabrzeże
2957;24,31;5,5;30;M;internet;Cegielniane
2961;18,14,19;5,4,1;16;F;internet;Cegielniane
2963;15,5,7,23,34;5,2,1,1,1;54;F;internet;Nowe Sady
2966;5;5;60;F;internet;Stare Nabrzeże
2969;18,28,2,21;4,3,2,1;44;F;internet;Stare Nabrzeże
2972;2,33,32;5,3,2;89;F;paper;Zatorze Klonowe
2975;7,28,10,11,18,22;3,3,1,1,1,1;16;F;internet;Olszowe Łęgi
2978;2,25,19;5,3,2;25;F;internet;Górki Lipowe
2980;2,3,5,34,20;3,2,2,2,1;35;M;internet;Górki Lipowe
2982;15;5;56;M;internet;Nowe Sady
2985;3,5,14,15,20,33;1,1,1,1,1,1;55;F;internet;Stare Nabrzeże
2989;6,7,19,15,24,33;3,2,2,1,1,1;30;M;internet;Kępa Bociania
2991;25;5;17;M;internet;Górki Lipowe
2994;13,28;5,5;24;M;internet;Olszowe Łęgi
2998;24,13,14,3,8,20;3,2,2,1,1,1;80;F;internet;Cegielniane
3000;20,13,14,6,31;4,2,2,1,1;43;M;internet;Nowe Sady
3004;10,24,26;5,4,1;45;F;internet;Kępa Bociania
3005;28,18,20,10,23,32;3,2,2,1,1,1;69;M;internet;Kępa Bociania
3008;21,19,28,22,32;4,2,2,1,1;71;M;internet;Kępa Bociania
3009;24,20,3,8,29;4,3,1,1,1;16;M;internet;Stare Nabrzeże
3012;14;5;54;F;internet;Stare Nabrzeże
3014;20;5;63;M;internet;Olszowe Łęgi
3018;20,22;5,3;64;M;internet;Kępa Bociania
3019;5;5;31;F;internet;Stare Nabrzeże
3020;18,20,28,8,14;4,2,2,1,1;16;F;paper;Górki Lipowe
3022;28,3,24,9;5,2,2,1;34;F;internet;Kępa Bociania
3023;3,28;5,5;43;M;internet;Górki Lipowe
3026;2,7,23,31,34;5,2,1,1,1;50;M;internet;Olszowe Łęgi
3028;3,13,2,7,14,15;3,3,1,1,1,1;19;M;internet;Zatorze Klonowe
3032;21,24,3,5,19;4,3,1,1,1;16;F;internet;Stare Nabrzeże
3034;16,28;5,5;75;F;internet;Górki Lipowe
3037;21,10,20,3,14;4,2,2,1,1;56;M;internet;Cegielniane
3038;5;4;61;F;internet;Olszowe Łęgi
3042;21;5;52;M;internet;Zatorze Klonowe
3045;28,13,32,10,18;4,2,2,1,1;58;F;internet;Górki Lipowe
3049;12,16;5,5;62;M;internet;Cegielniane
3050;2,15,5,12,28;5,2,1,1,1;69;F;internet;Stare Nabrzeże
3052;12;5;53;F;internet;Zatorze Klonowe
3055;28,3,25,17;5,2,2,1;41;F;paper;Olszowe Łęgi
3056;2,24,5,18,28;3,3,2,1,1;27;M;internet;Stare Nabrzeże
3058;20,13,3,10,34;5,2,1,1,1;58;M;internet;Stare Nabrzeże
3060;12;5;56;M;internet;Stare Nabrzeże
3062;22,2,15,25,10;3,2,2,2,1;29;F;internet;Zatorze Klonowe
3065;13,15,10,31,33,34;2,2,1,1,1,1;24;F;internet;Stare Nabrzeże
3068;2,7,15,23;3,3,2,2;68;F;internet;Nowe Sady
3072;10,22,2,33;4,4,1,1;28;M;internet;Zatorze Klonowe
3075;20,23;5,5;47;F;internet;Stare Nabrzeże
3078;31,7,3;5,4,1;48;F;internet;Kępa Bociania
3082;12,24;5,5;43;F;internet;Nowe Sady
3086;24;5;47;F;internet;Stare Nabrzeże
3089;22,15,11,25,33;4,3,1,1,1;32;M;internet;Olszowe Łęgi
3091;15,20,25,9;4,3,2,1;55;M;internet;Olszowe Łęgi
3092;21,13,7,12,22;5,2,1,1,1;62;F;paper;Stare Nabrzeże
3093;3,18,11,16,29;5,2,1,1,1;58;F;paper;Górki Lipowe
3097;21,24,2,10,12;4,3,1,1,1;27;M;internet;Zatorze Klonowe
3098;14,20,2,12,33;3,3,1,1,1;52;F;internet;Cegielniane
3100;24;5;68;F;paper;Olszowe Łęgi
3103;12,34;5,5;51;F;internet;Cegielniane
3104;3,10,33,20;5,2,2,1;42;M;internet;Zatorze Klonowe
3107;28,15,20,12;4,3,2,1;16;F;internet;Nowe Sady
3108;2,15,22,33;5,3,1,1;47;M;internet;Kępa Bociania
3111;3,33,34,14;3,3,3,1;61;F;internet;Cegielniane
3114;3,28,2,5,10,15;4,2,1,1,1,1;27;M;internet;Kępa Bociania
3118;22,7,12,14;5,2,2,1;35;F;internet;Stare Nabrzeże
3120;3,18,24,11,21;3,3,2,1,1;42;M;internet;Zatorze Klonowe
3122;28,7,12;5,4,1;57;F;internet;Kępa Bociania
3124;24,28,21,32;3,3,2,2;22;M;internet;Nowe Sady
3125;21;5;16;M;internet;Zatorze Klonowe
3127;10,18,24;4,3,3;62;F;paper;Zatorze Klonowe
3131;24,2,12,28;5,2,2,1;16;F;internet;Stare Nabrzeże
3132;10;5;47;F;internet;Nowe Sady
3136;14,31;5,5;21;M;internet;Stare Nabrzeże
3139;22,9,2,14;5,3,1,1;76;M;internet;Kępa Bociania
3142;28,12,19;5,3,2;19;F;internet;Kępa Bociania
3146;2,34,13;5,4,1;22;M;internet;Zatorze Klonowe
3148;3,11;5,5;39;M;internet;Zatorze Klonowe
3149;2,14;5,5;61;M;paper;Zatorze Klonowe
3151;2,3,6,22;5,2,2,1;32;F;internet;Kępa Bociania
3155;17,28;5,5;20;F;internet;Górki Lipowe
3158;24,28;5,5;52;M;internet;Nowe Sady
3159;13,3,6,14,25;4,3,1,1,1;53;M;internet;Cegielniane
3161;33,7,13;5,4,1;43;F;internet;Nowe Sady
3165;28,7,20,25,31;4,3,1,1,1;61;F;internet;Nowe Sady
3169;2,14,12;5,3,2;48;F;internet;Cegielniane
3172;21,22,2,29,33;4,3,1,1,1;22;M;internet;Górki Lipowe
3175;25,34;5,5;70;M;paper;Stare Nabrzeże
3177;20,15,26,28;5,3,1,1;31;M;internet;Nowe Sady
3179;20,24,31,10,26;4,2,2,1,1;30;F;internet;Kępa Bociania
3180;10,21,18,20,24,33;3,3,1,1,1,1;69;M;internet;Stare Nabrzeże
3181;15,18,21,23,12,20;2,2,2,2,1,1;50;M;internet;Stare Nabrzeże
3183;21,7,20,29,32;4,2,2,1,1;29;M;internet;Górki Lipowe
3185;3,7,13,17,31;3,3,2,1,1;24;M;internet;Kępa Bociania
3187;2,12;5,1;32;F;internet;Zatorze Klonowe
3191;34,18,23,31;5,2,2,1;43;M;internet;Górki Lipowe
3194;20,28;5,5;22;M;internet;Zatorze Klonowe
3195;13;5;16;M;internet;Kępa Bociania
3197;15,23,20,22;3,3,2,2;34;M;internet;Olszowe Łęgi
3199;18,7,33,2,15;4,2,2,1,1;51;F;internet;Kępa Bociania
3202;10,21;5,5;58;M;internet;Górki Lipowe
3205;22,28,21;5,3,2;76;O;internet;Zatorze Klonowe
3208;24,28,25;5,4,1;38;F;internet;Stare Nabrzeże
3212;2,7,13,23;5,3,1,1;47;F;internet;Olszowe Łęgi
3214;7,28,31,15;4,3,2,1;49;M;internet;Nowe Sady
3218;22,9,5,8;5,3,1,1;38;M;internet;Stare Nabrzeże
3219;18;3;25;F;internet;Olszowe Łęgi
3221;21,2,13,6,34;4,2,2,1,1;16;F;internet;Stare Nabrzeże
3223;22,25,28,8,10;4,2,2,1,1;35;F;internet;Stare Nabrzeże
3225;12,20,3,13,24,34;3,3,1,1,1,1;40;M;internet;Cegielniane
3226;22,2,14,5,7;4,2,2,1,1;35;F;internet;Zatorze Klonowe
3230;2;5;59;M;internet;Stare Nabrzeże
3234;2,15,24;4,4,2;63;F;internet;Zatorze Klonowe
3237;23;5;44;M;internet;Nowe Sady
3241;7,21,28,9;3,3,3,1;59;M;internet;Stare Nabrzeże
3244;20,2,10,22;4,1,1,1;46;F;internet;Kępa Bociania
3246;2,17;5,5;26;F;internet;Kępa Bociania
3249;5,10,34,2,15;4,2,2,1,1;38;F;internet;Górki Lipowe
3251;24,2,10,13,15,18;3,2,2,1,1,1;64;F;internet;Kępa Bociania
3252;22;5;45;F;internet;Zatorze Klonowe
3256;20,31;5,5;51;M;internet;Kępa Bociania
3259;7,25,28,14,21,26;3,2,2,1,1,1;60;M;internet;Olszowe Łęgi
3260;2,21,24,18;5,2,2,1;54;M;internet;Górki Lipowe
3261;3,34;5,5;36;M;internet;Górki Lipowe
3262;2,12,7,14,20;5,2,1,1,1;39;F;internet;Górki Lipowe
3265;15;5;73;M;internet;Olszowe Łęgi
3267;22,31,7,9,28,34;2,2,1,1,1,1;78;M;internet;Stare Nabrzeże
3270;3,7,34,14,28,33;3,2,2,1,1,1;50;F;internet;Zatorze Klonowe
3274;3,10;5,5;37;F;internet;Stare Nabrzeże
3275;18,31;5,5;58;F;internet;Olszowe Łęgi
3279;3;5;46;M;internet;Górki Lipowe
3280;2,3,15,24,7,13;2,2,2,2,1,1;49;F;internet;Olszowe Łęgi
3283;9;5;48;F;internet;Cegielniane
3286;14,18,34,7,12,13;3,2,2,1,1,1;60;F;internet;Górki Lipowe
3290;2,10,12,22,3;3,2,2,2,1;37;F;internet;Cegielniane
3291;20,3,7,33;5,3,1,1;62;M;internet;Kępa Bociania
3294;21,12,19;5,4,1;26;M;internet;Kępa Bociania
3296;20,25,5,14,24,28;4,2,1,1,1,1;26;F;internet;Kępa Bociania
3297;2,18,24,9,14;3,3,2,1,1;45;F;internet;Stare Nabrzeże
3300;3,13,24,21;3,3,3,1;37;M;internet;Zatorze Klonowe
3301;7,2,23,31,24;3,2,2,2,1;19;F;internet;Kępa Bociania
3305;3,10,22,6,13;4,2,2,1,1;58;F;internet;Zatorze Klonowe
3309;3,12,7,21,25,33;3,3,1,1,1,1;16;M;internet;Cegielniane
3310;15,23,9,10,26;5,2,1,1,1;44;F;internet;Kępa Bociania
3313;28;5;54;F;internet;Nowe Sady
3316;28,7,9,22,3;3,2,2,2,1;44;M;internet;Kępa Bociania
3319;18,31;5,5;72;F;internet;Kępa Bociania
3320;2,5,22,10;3,3,2,1;39;F;internet;Zatorze Klonowe
3324;18,33,15,29;4,3,2,1;46;F;internet;Stare Nabrzeże
3328;22,10,24;5,3,2;71;F;internet;Cegielniane
3330;15,12,20;3,2,1;25;M;internet;Olszowe Łęgi
3332;24;5;28;F;internet;Stare Nabrzeże
3334;28,18,5,8;4,3,2,1;51;M;internet;Nowe Sady
3336;2,20,25,29;5,2,2,1;62;M;internet;Górki Lipowe
3337;21,18,32,5;4,2,2,1;35;F;internet;Olszowe Łęgi
3339;20,10,15,25,28;3,2,2,2,1;50;F;internet;Górki Lipowe
3343;34;5;64;F;internet;Zatorze Klonowe
3344;3,24,2,11,28;5,2,1,1,1;50;M;internet;Stare Nabrzeże
3348;15,22,21;5,4,1;81;M;internet;Stare Nabrzeże
3351;20,24,22,7,25;3,3,2,1,1;50;F;internet;Olszowe Łęgi
3355;18,3,2;5,3,2;65;F;internet;Kępa Bociania
3359;7,24,28,5,20;4,2,2,1,1;60;M;paper;Nowe Sady
3360;28,22,2,14,18;4,3,1,1,1;51;F;internet;Nowe Sady
3364;2,18,24;4,4,2;42;M;internet;Stare Nabrzeże
3367;15,23,3,7;5,3,1,1;34;M;internet;Kępa Bociania
3370;2,12,22,11,23;4,2,2,1,1;16;F;internet;Górki Lipowe
3371;15,2,5,23,7;3,2,2,2,1;48;F;internet;Olszowe Łęgi
3372;22,33,14,18,28,29;4,2,1,1,1,1;46;M;internet;Stare Nabrzeże
3374;10;5;26;F;internet;Stare Nabrzeże
3375;15,2,7;5,3,2;71;M;internet;Olszowe Łęgi
3379;32,10,25,5,19,22;3,2,2,1,1,1;16;F;internet;Górki Lipowe
3382;3,14,28,6,24,25;3,2,2,1,1,1;23;F;internet;Górki Lipowe
3386;2,16,3,7,10,25;4,2,1,1,1,1;47;F;internet;Zatorze Klonowe
3387;20,2,7,8;4,2,2,2;26;M;internet;Kępa Bociania
3388;5,15,22,24,34;3,2,2,2,1;64;F;internet;Nowe Sady
3389;3,28,10;5,3,2;57;F;internet;Zatorze Klonowe
3391;20,24;5,5;58;M;internet;Olszowe Łęgi
3392;18,22,28,2,3;4,2,2,1,1;58;F;internet;Kępa Bociania
3394;14,20,2,16,24,25;3,3,1,1,1,1;50;M;internet;Zatorze Klonowe
3396;2;5;37;F;internet;Zatorze Klonowe
3399;18,28;5,5;49;O;internet;Stare Nabrzeże
3400;10,22;5,5;49;M;internet;Cegielniane
3403;12,14;5,5;51;M;internet;Cegielniane
3404;15,20,24,9,22,34;3,2,2,1,1,1;62;M;internet;Olszowe Łęgi
3407;2,24,12,22;5,3,1,1;27;F;internet;Kępa Bociania
3410;5,18,10,24;5,3,1,1;74;F;internet;Olszowe Łęgi
3414;28,7,2,3,5,34;4,2,1,1,1,1;65;F;internet;Olszowe Łęgi
3417;12,3,11;5,4,1;36;M;internet;Zatorze Klonowe
3421;18,5,6,13,14,34;3,2,2,1,1,1;51;M;internet;Kępa Bociania
3424;21,5,28,22,33,34;3,2,2,1,1,1;58;F;internet;Olszowe Łęgi
3425;24;5;62;F;internet;Olszowe Łęgi
3429;3,21,17;5,4,1;27;M;internet;Zatorze Klonowe
3430;7,19;5,5;54;F;internet;Nowe Sady
3434;9,10,19,32,15,22;2,2,2,2,1,1;44;F;internet;Kępa Bociania
3437;14,28,22;5,4,1;36;M;internet;Nowe Sady
3438;14,20,11,13,22,26;3,3,1,1,1,1;36;M;internet;Stare Nabrzeże
3439;24;5;40;F;internet;Zatorze Klonowe
3443;18;5;45;M;internet;Nowe Sady
3444;9,22;5,5;23;M;internet;Olszowe Łęgi
3448;15,20,24,25,7,10;2,2,2,2,1,1;44;F;internet;Kępa Bociania
3450;31;5;39;M;internet;Olszowe Łęgi
3454;6;5;25;F;internet;Kępa Bociania
3455;28,7,19,21,25;5,2,1,1,1;70;M;internet;Kępa Bociania
3458;10,21,13,15,18,32;3,3,1,1,1,1;38;F;internet;Zatorze Klonowe
3461;2;5;35;F;paper;Zatorze Klonowe
3465;3,20,25;5,4,1;16;M;internet;Cegielniane
3469;15,5,7,34,19;3,2,2,2,1;34;M;internet;Kępa Bociania
3470;7;5;22;F;internet;Górki Lipowe
3473;7,20,10,14,26;5,2,1,1,1;33;M;internet;Kępa Bociania
3474;7,34;5,5;44;F;internet;Zatorze Klonowe
3475;24,19,5;5,3,2;55;M;internet;Kępa Bociania
3476;28,32,34,7,13,24;3,2,2,1,1,1;43;F;internet;Zatorze Klonowe
3479;12;5;46;F;internet;Cegielniane
3482;20,11,2,12,14,33;3,2,1,1,1,1;19;F;internet;Stare Nabrzeże
3483;2,32,5,13,20,28;4,2,1,1,1,1;46;F;internet;Cegielniane
3486;20;5;16;F;internet;Stare Nabrzeże
3488;18,28;5,5;32;M;internet;Kępa Bociania
3490;2,19,18;5,4,1;24;F;internet;Stare Nabrzeże
3491;28,5,18,17,34;4,2,2,1,1;55;M;internet;Kępa Bociania
3495;2,15,16;4,4,2;16;F;internet;Stare Nabrzeże
3499;10,28,3,9;5,3,1,1;67;F;internet;Nowe Sady
3502;13,3,20,2;4,3,2,1;32;F;internet;Cegielniane
3503;18,20,33,7,14;4,2,2,1,1;41;F;internet;Stare Nabrzeże
3505;21,12,2,22;4,3,2,1;49;F;internet;Cegielniane
3507;11,34,15,28,32;5,2,1,1,1;57;M;internet;Górki Lipowe
3510;21,24;5,5;44;F;internet;Zatorze Klonowe
3511;7,10;5,5;33;F;internet;Zatorze Klonowe
3512;20,3,22;5,4,1;48;F;internet;Stare Nabrzeże
3516;18,21;5,5;53;F;internet;Stare Nabrzeże
3520;21,24;5,5;31;F;internet;Olszowe Łęgi
3523;3,21,25;5,3,2;30;F;internet;Stare Nabrzeże
3527;28,5,15,31,32;4,2,2,1,1;66;M;internet;Olszowe Łęgi
3529;9,24,32,11,19;3,3,2,1,1;76;F;internet;Kępa Bociania
3531;25;5;31;M;internet;Górki Lipowe
3533;5,23,25;5,4,1;16;M;internet;Kępa Bociania
3537;2;5;25;M;internet;Stare Nabrzeże
3540;2;5;50;F;internet;Kępa Bociania
3542;3,20,32,6,19,22;3,2,2,1,1,1;28;M;internet;Kępa Bociania
3546;17,24;5,5;27;F;internet;Nowe Sady
3547;2,16;5,5;17;M;internet;Stare Nabrzeże
3549;32,25,11;5,4,1;63;M;internet;Nowe Sady
3553;34,32,10;5,3,2;47;M;internet;Zatorze Klonowe
3556;2,24;1,1;71;M;internet;Stare Nabrzeże
3559;10,14,28;5,3,2;37;F;internet;Zatorze Klonowe
3560;3;5;60;M;internet;Górki Lipowe
3563;28;5;16;F;internet;Nowe Sady
3565;24,10,15,19;5,3,1,1;25;M;internet;Nowe Sady
3566;25,23,32;5,3,2;46;F;internet;Olszowe Łęgi
3568;10,21;5,5;50;M;internet;Górki Lipowe
3569;3,2,7,9,10,18;3,1,1,1,1,1;73;F;paper;Kępa Bociania
3571;28;5;35;F;internet;Kępa Bociania
3572;28,3,14,22,25;4,2,1,1,1;40;M;internet;Cegielniane
3573;11;5;41;M;internet;Stare Nabrzeże
3574;21;3;40;M;internet;Kępa Bociania
3578;2,3,25;5,4,1;71;F;internet;Stare Nabrzeże
3580;3,32,2,10,14,22;4,2,1,1,1,1;60;M;internet;Górki Lipowe
3583;24;5;52;M;internet;Nowe Sady
3585;14,20,16;5,4,1;20;F;internet;Nowe Sady
3589;14,10,28,3,12,29;3,2,2,1,1,1;16;F;internet;Cegielniane
3590;18,10,32;4,3,3;20;F;internet;Kępa Bociania
3591;24,18,20,25;4,3,2,1;27;F;internet;Stare Nabrzeże
3593;28,22,17,21,23,33;4,2,1,1,1,1;64;M;internet;Stare Nabrzeże
3596;14,15,5;4,4,2;51;F;internet;Stare Nabrzeże
3599;18,20,8,28;3,3,2,2;77;M;internet;Kępa Bociania
3601;3,13,22;5,3,2;40;F;internet;Zatorze Klonowe
3602;7,3,18,2,13,20;3,2,2,1,1,1;26;M;internet;Olszowe Łęgi
3603;22;5;34;M;internet;Górki Lipowe
3607;28,16,34;5,3,2;50;M;internet;Zatorze Klonowe
3610;22,20,28,2,14,16;3,2,2,1,1,1;59;F;internet;Stare Nabrzeże
3612;3,28;5,5;54;M;internet;Górki Lipowe
3615;2,23,24,5,15,28;3,2,2,1,1,1;47;F;internet;Olszowe Łęgi
3617;16,22;5,5;48;M;internet;Górki Lipowe
3621;18,24,21;5,4,1;44;M;internet;Stare Nabrzeże
3625;33,28,21,34;4,3,2,1;31;M;internet;Cegielniane
3629;14,8,3,5,15,25;4,2,1,1,1,1;35;M;internet;Nowe Sady
3631;18,10,33,12;4,2,2,1;49;M;internet;Stare Nabrzeże
3632;14;5;52;M;internet;Olszowe Łęgi
3635;21,7,20,22;4,3,2,1;17;F;internet;Kępa Bociania
3639;28;5;36;F;internet;Stare Nabrzeże
3643;5,25;4,4;16;F;internet;Zatorze Klonowe
3644;2,11,14,25,31;4,2,2,1,1;20;M;internet;Zatorze Klonowe
3648;21,10,3,14,24;4,3,1,1,1;40;F;internet;Górki Lipowe
3649;2,7,12,22;4,3,2,1;86;F;paper;Górki Lipowe
3653;28,16,25;5,3,2;50;M;internet;Zatorze Klonowe
3656;9,17;5,5;16;M;internet;Olszowe Łęgi
3659;24;5;42;F;internet;Zatorze Klonowe
3661;22,21,2,13,20,34;4,2,1,1,1,1;37;F;internet;Stare Nabrzeże
3662;15,18;5,5;64;M;internet;Olszowe Łęgi
3663;7,15,28,21,24;3,3,2,1,1;38;F;internet;Kępa Bociania
3665;7,28;5,5;69;M;internet;Stare Nabrzeże
3666;28,3,14,15,17,32;5,1,1,1,1,1;66;M;internet;Stare Nabrzeże
3667;2,34,15,22;4,4,1,1;43;M;internet;Górki Lipowe
3668;7,33,3,18,25,28;3,3,1,1,1,1;20;M;internet;Olszowe Łęgi
3672;21,25;5,5;35;M;internet;Górki Lipowe
3676;2;5;42;F;internet;Zatorze Klonowe
3677;3,10,28,32,12,29;2,2,2,2,1,1;35;M;internet;Cegielniane
3681;18,24,2,5,32;5,2,1,1,1;18;F;internet;Kępa Bociania
3682;3,20,21,18;3,3,3,1;42;F;internet;Stare Nabrzeże
3683;2,12,23,34;5,3,1,1;53;M;internet;Cegielniane
3686;2,12,11;5,4,1;73;F;paper;Zatorze Klonowe
3690;21,34,3;5,3,2;16;F;internet;Zatorze Klonowe
3693;14,32,18,12,15;3,3,2,1,1;40;M;internet;Górki Lipowe
3696;5,20;5,5;72;F;paper;Stare Nabrzeże
3700;2,24;5,5;73;F;paper;Zatorze Klonowe
3704;28,14,32;5,3,2;38;M;internet;Olszowe Łęgi
3706;22,2,11,14;5,2,2,1;32;F;internet;Górki Lipowe
3708;20,21;5,5;40;M;paper;Stare Nabrzeże
3710;10,3,20,22,24,28;3,2,2,1,1,1;66;M;internet;Stare Nabrzeże
3714;2,21;5,5;26;M;internet;Cegielniane
3717;5,15,22,2,24,32;3,2,2,1,1,1;34;F;internet;Kępa Bociania
3720;3,13,25,14;5,2,2,1;51;F;internet;Olszowe Łęgi
3724;15;5;37;F;internet;Kępa Bociania
3725;15;5;65;F;paper;Nowe Sady
3728;3,12,22,28,13,32;2,2,2,2,1,1;45;F;paper;Zatorze Klonowe
3731;11,14,2,21,33;4,3,1,1,1;70;F;internet;Górki Lipowe
3732;3;5;29;F;internet;Górki Lipowe
3733;8,20;5,5;33;M;internet;Olszowe Łęgi
3736;5;5;27;M;internet;Olszowe Łęgi
3738;14;5;25;M;internet;Zatorze Klonowe
3739;3,13,21,22,9;3,2,2,2,1;17;M;internet;Cegielniane
3743;3;5;45;F;internet;Zatorze Klonowe
3744;3,20,28,32,2,8;2,2,2,2,1,1;64;F;internet;Nowe Sady
3748;3,15,20,28;5,2,2,1;49;F;internet;Olszowe Łęgi
3750;28,7,31,5,6,9;3,2,2,1,1,1;50;F;internet;Kępa Bociania
3751;22,24,2,14,21,33;3,3,1,1,1,1;55;M;internet;Cegielniane
3755;18,10,3,15,24,28;4,2,1,1,1,1;50;M;internet;Stare Nabrzeże
3759;19;5;47;M;internet;Kępa Bociania
3760;20,34,33;5,3,2;58;F;internet;Kępa Bociania
3763;15,5,24,7,8,14;3,2,2,1,1,1;28;F;internet;Nowe Sady
3765;32,34,24,21,28;3,3,2,1,1;43;F;paper;Zatorze Klonowe
3768;28,5,23;5,3,2;27;F;internet;Kępa Bociania
3771;24,3,21,23,28,34;3,2,2,1,1,1;57;M;internet;Olszowe Łęgi
3773;28,2,3,5,17,25;5,1,1,1,1,1;57;M;internet;Olszowe Łęgi
3776;21;5;56;M;internet;Górki Lipowe
3778;5,7,12,21,8,31;2,2,2,2,1,1;46;M;paper;Górki Lipowe
3782;20,25;5,5;23;F;internet;Olszowe Łęgi
3784;21;5;39;F;internet;Stare Nabrzeże
3786;25;5;24;M;internet;Cegielniane
3790;28,10,2,32;5,3,1,1;64;F;internet;Kępa Bociania
3792;5;5;20;M;internet;Olszowe Łęgi
3794;14,24,18,21,23;5,2,1,1,1;30;F;internet;Kępa Bociania
3795;2,21;5,5;59;F;internet;Cegielniane
3798;13,21;5,5;20;F;internet;Cegielniane
3802;6,33;5,5;47;F;internet;Kępa Bociania
3804;28;5;27;F;internet;Olszowe Łęgi
3807;3,15,33;4,4,2;23;M;internet;Olszowe Łęgi
3808;18,31,3;2,2,1;41;M;internet;Kępa Bociania
3809;2,24,13,22,32;5,2,1,1,1;56;M;internet;Stare Nabrzeże
3811;7,9,3,21;3,3,2,2;53;F;internet;Kępa Bociania
3812;12,20;5,5;58;M;internet;Zatorze Klonowe
3816;7,2,5,21,23,33;3,2,2,1,1,1;53;F;internet;Stare Nabrzeże
3820;18,34;5,5;70;F;internet;Zatorze Klonowe
3824;12,14,18,20,23,32;1,1,1,1,1,1;19;F;internet;Stare Nabrzeże
3828;24,3,10,21,23,26;4,2,1,1,1,1;38;F;internet;Kępa Bociania
3829;2,28;5,5;42;F;internet;Nowe Sady
3830;14,20,13,32;5,3,1,1;39;F;internet;Zatorze Klonowe
3834;22,3,7,12,20,23;4,2,1,1,1,1;47;F;internet;Olszowe Łęgi
3838;28,7,24,8,11;4,2,2,1,1;35;M;internet;Górki Lipowe
3839;18;5;27;F;internet;Kępa Bociania
3841;22,9,18,3,10,12;3,2,2,1,1,1;16;M;internet;Stare Nabrzeże
3844;14,18,19,34;3,3,2,1;49;M;internet;Kępa Bociania
3847;3,28,15,5,12;3,3,2,1,1;69;M;internet;Olszowe Łęgi
3851;3,24;5,5;50;M;internet;Cegielniane
3854;24,7,5,21;5,3,1,1;48;F;internet;Górki Lipowe
3856;24,12,7,19;5,3,1,1;37;M;internet;Cegielniane
3859;3;5;34;M;internet;Stare Nabrzeże
3863;10,3,21,5,19,32;3,2,2,1,1,1;74;M;paper;Kępa Bociania
3867;3,22,20,11,26;3,3,2,1,1;60;F;internet;Górki Lipowe
3869;18,13,19,22,12;3,2,2,2,1;38;O;internet;Kępa Bociania
3870;14,11,20,28;5,2,2,1;67;M;internet;Nowe Sady
3874;23,5,12;5,3,2;32;M;internet;Stare Nabrzeże
3876;32,28,21,22;4,3,2,1;60;F;internet;Olszowe Łęgi
3880;24,10,25;5,3,2;48;F;internet;Górki Lipowe
3884;24,12,13,34;5,2,2,1;58;F;internet;Zatorze Klonowe
3888;14;5;43;M;internet;Górki Lipowe
3889;15,2,5,9,7;3,2,2,2,1;18;M;internet;Stare Nabrzeże
3891;28,32,24;5,4,1;39;M;internet;Górki Lipowe
3892;22,7,28,11,20,24;3,2,2,1,1,1;23;M;internet;Zatorze Klonowe
3894;18,21,34,14;5,2,2,1;51;F;internet;Zatorze Klonowe
3897;20,5,34;5,4,1;45;F;internet;Stare Nabrzeże
3898;3,12,8,32;5,3,1,1;63;F;paper;Zatorze Klonowe
3900;22,2,28,33;5,2,1,1;34;M;internet;Cegielniane
3901;7,11,15,22,34;1,1,1,1,1;49;F;internet;Kępa Bociania
3904;2,12,3,34;3,3,2,1;49;F;internet;Zatorze Klonowe
3905;34;5;25;F;internet;Zatorze Klonowe
3908;22,34,9,14;5,3,1,1;69;M;paper;Górki Lipowe
3911;23;5;51;F;internet;Nowe Sady
3912;6,21,20;5,3,2;49;F;internet;Kępa Bociania
3916;25,2,28,22;4,3,2,1;64;M;internet;Górki Lipowe
3918;32;5;17;M;internet;Olszowe Łęgi
3920;10,12,21,32,14,15;2,2,2,2,1,1;35;F;internet;Cegielniane
3924;5,13,18,16;3,3,3,1;33;F;internet;Olszowe Łęgi
3927;11,24;5,5;34;M;internet;Kępa Bociania
3929;3,10,18,22;5,2,2,1;45;F;internet;Cegielniane
3931;22,21,24,3,12,34;3,2,2,1,1,1;38;F;internet;Olszowe Łęgi
3933;24,12,7,33;4,3,2,1;22;M;internet;Kępa Bociania
3934;2,10,34;5,4,1;53;F;internet;Zatorze Klonowe
3938;18,24,3,29,32;4,3,1,1,1;73;M;internet;Zatorze Klonowe
3939;14,20,3,7,10,28;3,3,1,1,1,1;41;M;internet;Górki Lipowe
3941;28,15,5,16,19;4,3,1,1,1;47;F;internet;Kępa Bociania
3942;28,2,21,34,9;3,2,2,2,1;39;M;internet;Kępa Bociania
3944;18,15,22,14,17,31;3,2,2,1,1,1;46;M;internet;Olszowe Łęgi
3946;7,20,2,24;3,3,2,2;39;M;internet;Olszowe Łęgi
3950;24,11,9,13;3,2,1,1;64;F;paper;Kępa Bociania
3952;2,18,10,11,32;4,3,1,1,1;50;F;internet;Kępa Bociania
3953;24;5;25;F;internet;Stare Nabrzeże
3954;18,23;5,5;31;M;internet;Stare Nabrzeże
3958;7;5;40;M;internet;Stare Nabrzeże
3962;33;5;32;M;internet;Stare Nabrzeże
