META
key;value
description;Zmieść się w budżecie
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Zmieść się w budżecie
instance;2026
num_projects;20
num_votes;300
budget;600000
vote_type;approval
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
min_length;1
max_sum_cost;600000
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;latitude;longitude
1;47000;87;Odbetonowanie zatoki parkingowej przy ulicy Renklodowej;woda;51.35612;21.84403
2;140000;27;Droga rowerowa i pas zieleni wzdłuż ulicy Sadowej;transport,zieleń;51.35977;21.82858
3;50000;107;Ogród deszczowy przy ulicy Młynarskiej;woda;51.33512;21.85040
4;23000;71;Hotele dla owadów i budki dla jerzyków na skwerze Ogrodniczek;przyroda;51.30362;21.80411
5;20000;131;Łąka kwietna na skwerze Klonowym;przyroda;51.32139;21.83285
6;80000;124;Pompa ciepła dla Przedszkola nr 17;energia;51.31820;21.83625
7;29000;93;Biblioteka rzeczy na osiedlu Łęgowym;obieg rzeczy;51.33955;21.84559
8;21350;40;Zacieniony przystanek przy ulicy Lipowej;ochrona przed upałem;51.32863;21.86338
9;328800;79;Odbetonowanie dziedzińca Szkoły Podstawowej nr 17;woda,zieleń;51.32452;21.83016
11;50000;33;Zielona ściana na osiedlu Portowym;zieleń;51.33493;21.81377
12;32000;74;Pergole z pnączami na skwerze Szpaków;ochrona przed upałem,zieleń;51.35579;21.83613
13;28000;83;Żagle przeciwsłoneczne nad placem zabaw Przedszkola nr 3;ochrona przed upałem;51.34282;21.81394
14;62000;18;Pnącza na ekranach akustycznych przy ulicy Szpakowej;zieleń;51.35305;21.83683
15;204750;90;Panele słoneczne na dachu Szkoły Podstawowej nr 3;energia;51.34759;21.80341
17;52000;16;Schronienie przed upałem w klubie seniora na osiedlu Nad Młynówką;ochrona przed upałem;51.34011;21.84138
18;54000;77;Oszczędne oświetlenie alejek na osiedlu Wiślanym;energia;51.33380;21.81889
20;63000;51;Poidełko i kurtyna wodna na skwerze Młynarzy;ochrona przed upałem;51.34259;21.84616
21;117000;32;Niecki chłonne zamiast asfaltu na ulicy Miodowej;woda,zieleń;51.32410;21.85936
22;177000;77;Uspokojenie ruchu i bezpieczna droga do szkoły na ulicy Szpakowej;transport;51.35666;21.83664
23;52700;84;Zegar słoneczny, ławki i dwanaście dębów na skwerze Flisaków;zieleń;51.35637;21.80944
VOTES
voter_id;vote;age;sex;voting_method;district
1001;7,11;25;F;internet;Stare Nabrzeże
1003;11,20,23;53;F;internet;Zatorze Klonowe
1006;9,12,22;71;F;internet;Cegielniane
1010;4,5,6,7,9,23;31;M;internet;Cegielniane
1011;6,8,11,12,13,22,23;59;F;internet;Zatorze Klonowe
1012;6,13;58;M;internet;Górki Lipowe
1014;2,4,5,6,7,20;45;M;internet;Cegielniane
1016;4,22;37;M;internet;Kępa Bociania
1018;2,3,12,13,22;35;F;internet;Nowe Sady
1021;4,5,8,12,18,23;42;F;internet;Kępa Bociania
1023;1,3,5,13,15,20,22;32;M;internet;Stare Nabrzeże
1027;1,6,14,22;56;F;internet;Nowe Sady
1031;3,21;30;F;internet;Olszowe Łęgi
1032;7,9,11,18,23;19;F;internet;Stare Nabrzeże
1036;3,5;38;F;internet;Zatorze Klonowe
1038;13,23;46;F;internet;Stare Nabrzeże
1040;9,15,20;66;F;internet;Cegielniane
1042;18,20;23;M;paper;Górki Lipowe
1043;4,6;18;M;internet;Stare Nabrzeże
1044;9,11,21,23;30;M;internet;Zatorze Klonowe
1046;5,6,7,12,15,18,22;37;F;internet;Zatorze Klonowe
1048;7,15,18,22;60;F;internet;Kępa Bociania
1051;3,12,18,23;54;M;paper;Zatorze Klonowe
1052;1,6;21;M;internet;Kępa Bociania
1053;1,3,7,9,11,18;36;F;internet;Górki Lipowe
1054;4,5,7,8,11,13,15;34;F;internet;Zatorze Klonowe
1057;6,7,21;32;M;internet;Górki Lipowe
1058;5,22;40;F;internet;Kępa Bociania
1062;1,2,3,8,12,13,18,22;34;F;internet;Nowe Sady
1063;3,5,6,7,13;59;F;internet;Zatorze Klonowe
1064;3,4,5,7,9,23;63;F;paper;Zatorze Klonowe
1068;1,3,5,15,17,20;31;F;internet;Nowe Sady
1070;9,15,23;61;F;internet;Kępa Bociania
1071;4,6,15,18;33;F;internet;Stare Nabrzeże
1075;6,18;30;F;internet;Górki Lipowe
1076;9,15,20;81;F;internet;Kępa Bociania
1078;9,11,23;59;M;internet;Kępa Bociania
1080;3,5,6,13,15,18,20;62;F;internet;Stare Nabrzeże
1084;5,15;51;F;internet;Kępa Bociania
1086;5,9,12,22;42;M;internet;Nowe Sady
1089;9,15,18;29;F;internet;Kępa Bociania
1091;1,6,13,20,22,23;28;M;internet;Stare Nabrzeże
1093;3,9,14,23;67;F;internet;Olszowe Łęgi
1097;4,5,8,13,15,17,23;34;M;internet;Kępa Bociania
1099;4,5,9,13,14,23;16;M;internet;Zatorze Klonowe
1101;2,3,6,13,21,22;37;F;internet;Górki Lipowe
1105;4,6,7,9,23;50;F;internet;Górki Lipowe
1107;3,5,7,8,13;50;F;internet;Górki Lipowe
1109;4,5,20,22;74;M;internet;Stare Nabrzeże
1111;1,3,7;65;M;internet;Stare Nabrzeże
1112;3,9;62;F;internet;Olszowe Łęgi
1115;1,9,12,22;58;F;internet;Kępa Bociania
1117;9,12,22,23;70;F;internet;Stare Nabrzeże
1120;1,3,9,13;42;M;internet;Kępa Bociania
1121;5,6,9,12,13,18;51;M;internet;Zatorze Klonowe
1122;5,9,23;75;F;paper;Nowe Sady
1126;13,18,23;43;F;internet;Stare Nabrzeże
1127;5,13,15,18,21;22;M;internet;Stare Nabrzeże
1128;9,11,12,20,21;53;M;internet;Cegielniane
1130;5,6,7,12,15,22,23;36;M;internet;Kępa Bociania
1132;1,2,3,8,9;57;M;internet;Górki Lipowe
1135;6,7,12,17,23;58;F;internet;Stare Nabrzeże
1136;3,5,6,21;62;F;internet;Zatorze Klonowe
1139;6,12,20;39;F;internet;Górki Lipowe
1142;3,15,22,23;43;F;internet;Kępa Bociania
1145;5,6,7,8,9,23;18;M;internet;Górki Lipowe
1148;21,22;17;M;internet;Zatorze Klonowe
1152;3,6,12;16;F;internet;Zatorze Klonowe
1154;1,5,7,20,22;46;F;internet;Kępa Bociania
1155;3,5,13,14,23;82;M;internet;Stare Nabrzeże
1159;5,6,7,12,15;65;M;internet;Kępa Bociania
1163;1,4,5,6,7,9,13;21;M;internet;Cegielniane
1164;1,6,12,21,22,23;33;F;internet;Kępa Bociania
1165;6,11,12,20,23;46;M;internet;Stare Nabrzeże
1169;1,4,18,20,22,23;77;F;internet;Nowe Sady
1173;1,4,5,9,13;42;M;internet;Kępa Bociania
1174;2,5,12,13,18,23;74;F;internet;Stare Nabrzeże
1175;1,5,12,22;16;F;paper;Górki Lipowe
1178;11,12;50;F;internet;Górki Lipowe
1180;5,6,9,11,23;43;F;internet;Stare Nabrzeże
1182;2,3;64;M;internet;Olszowe Łęgi
1184;1,2,3,5,12,13,15,18;75;M;internet;Stare Nabrzeże
1187;1,8,11,21,22;49;F;internet;Olszowe Łęgi
1191;5,6,13,15;62;M;internet;Zatorze Klonowe
1192;3,5,6,9,18;44;M;internet;Górki Lipowe
1195;1,3,9,12,21;41;F;internet;Olszowe Łęgi
1197;3,4,5,9,21,23;56;F;internet;Cegielniane
1199;4,5,22;46;M;internet;Stare Nabrzeże
1203;3,9,18,23;47;F;internet;Stare Nabrzeże
1204;4,6,22;40;F;internet;Zatorze Klonowe
1208;4,5,9;36;M;internet;Górki Lipowe
1209;5,6,13,15,23;55;M;internet;Kępa Bociania
1213;5,7,13,14,15,22,23;53;F;internet;Kępa Bociania
1217;3,6;35;F;internet;Olszowe Łęgi
1221;2,5,12,13;53;M;internet;Nowe Sady
1222;1,5,9,13,20;38;F;internet;Nowe Sady
1224;1,3,4,6,17,22;23;M;internet;Górki Lipowe
1225;4,5,12,22,23;16;F;internet;Kępa Bociania
1228;5,6,11,14,15,22;28;F;internet;Kępa Bociania
1232;3,5,13,22;37;F;internet;Kępa Bociania
1233;3,6,15,22;34;M;paper;Górki Lipowe
1236;2,7,8,12;51;F;internet;Kępa Bociania
1237;2,15,18;40;F;internet;Kępa Bociania
1241;3,5,6,7,13,21,23;56;F;internet;Górki Lipowe
1243;2,4,6,8,13,20;69;F;paper;Kępa Bociania
1245;5,6,7;66;M;internet;Stare Nabrzeże
1248;3,4,5,6,11,22;27;M;internet;Zatorze Klonowe
1249;1,5,7,9,11,14;37;F;internet;Stare Nabrzeże
1251;1,3,4,5,7;78;F;paper;Górki Lipowe
1253;1,6,13,15,18,21,23;78;M;internet;Stare Nabrzeże
1254;1,5,7,12,15,17,23;40;M;internet;Kępa Bociania
1258;1,5,7,15,18,22;49;F;internet;Stare Nabrzeże
1260;1,7,22;31;M;internet;Kępa Bociania
1262;2,3,7,13,14,18,22;49;F;internet;Kępa Bociania
1264;3,5;22;F;internet;Górki Lipowe
1268;8,13,23;33;M;internet;Górki Lipowe
1270;1,3,6,7,9,17;16;F;internet;Stare Nabrzeże
1273;13,20;42;F;internet;Nowe Sady
1277;5,6,15,18,23;29;F;internet;Zatorze Klonowe
1279;3,4,6,13,20;80;F;internet;Stare Nabrzeże
1280;1,6,7,9,12,23;27;M;internet;Olszowe Łęgi
1284;7,13;57;F;internet;Cegielniane
1286;5,6,7,9,14,18;16;F;internet;Stare Nabrzeże
1287;15,20;30;M;internet;Cegielniane
1291;3,5,6,7,8,12,18,23;54;M;internet;Stare Nabrzeże
1295;3,9,18;36;F;internet;Kępa Bociania
1296;2,3,7,8,11,12,13,22;43;F;internet;Kępa Bociania
1297;5,6;29;M;internet;Olszowe Łęgi
1299;1,15,21;34;M;internet;Nowe Sady
1301;3,9,12,22;62;F;internet;Kępa Bociania
1304;2,5,7,18;65;F;internet;Stare Nabrzeże
1308;1,3,6,7,13,18,21,23;48;F;internet;Kępa Bociania
1310;3,5,11,15;52;F;internet;Zatorze Klonowe
1314;4,5,7,12,13,18;58;F;internet;Cegielniane
1316;4,7,9,18;63;F;internet;Górki Lipowe
1319;1,2,3,5,12,13,20;61;F;internet;Olszowe Łęgi
1322;1,5,6,15,18;59;M;internet;Stare Nabrzeże
1323;1,3,5,7,13,15,22;40;F;internet;Olszowe Łęgi
1327;3,5,7,15,20,22,23;42;F;paper;Górki Lipowe
1328;4,5,6,8,20;62;F;internet;Zatorze Klonowe
1331;1,2,3,7,11,13,15;16;M;internet;Kępa Bociania
1333;1,23;22;F;internet;Kępa Bociania
1337;3,6,20;66;F;internet;Górki Lipowe
1339;6,7,15,20,22;16;M;internet;Nowe Sady
1340;4,5,7,20,21,22;55;M;internet;Stare Nabrzeże
1344;5,6,15,18,22,23;67;M;paper;Kępa Bociania
1346;3,6,12,15,22,23;49;F;internet;Cegielniane
1347;3,5,7,18;35;F;internet;Górki Lipowe
1351;4,9,12,17;39;M;internet;Cegielniane
1355;8,13,15,20,22;28;F;internet;Górki Lipowe
1359;6,7,23;55;M;internet;Stare Nabrzeże
1360;3,6;35;F;internet;Górki Lipowe
1361;3,5;77;F;internet;Górki Lipowe
1365;3,5,6,15,22,23;49;F;internet;Stare Nabrzeże
1369;1,2,5,7,9;48;M;internet;Olszowe Łęgi
1373;1,5,11,13,18,23;18;F;internet;Olszowe Łęgi
1376;3,6,7,15,18,23;47;F;internet;Kępa Bociania
1380;6,7,8,15;53;F;internet;Stare Nabrzeże
1382;7,12,15,18,22;25;F;internet;Kępa Bociania
1386;6,7,9,13,18;32;F;internet;Cegielniane
1389;6,12,15;41;F;internet;Nowe Sady
1393;1,6,7,15,18,22;53;F;internet;Kępa Bociania
1397;1,4,5,6,15,18;64;F;internet;Stare Nabrzeże
1400;6,9;44;M;internet;Kępa Bociania
1404;6,9,21;42;F;internet;Stare Nabrzeże
1408;3,6,7,11,15,18;16;M;internet;Nowe Sady
1410;2,22;67;F;internet;Górki Lipowe
1414;1,3,7,18;32;F;internet;Kępa Bociania
1417;5,6,23;42;F;internet;Kępa Bociania
1419;4,6,9,11,12;61;M;internet;Cegielniane
1421;6,17;45;F;internet;Olszowe Łęgi
1423;4,6,13;55;F;internet;Zatorze Klonowe
1426;1,6,7,13,15,18,20;47;F;internet;Kępa Bociania
1428;5,6,15;31;F;internet;Stare Nabrzeże
1432;6,13,15;53;M;internet;Olszowe Łęgi
1433;3,5,7,15,21;51;F;internet;Górki Lipowe
1434;3,5,6,15,18,23;41;F;internet;Stare Nabrzeże
1436;1,3,4,5,7,9,12,20;26;F;internet;Stare Nabrzeże
1439;5,23;45;F;internet;Stare Nabrzeże
1440;5,9;65;M;internet;Górki Lipowe
1442;1,4,5,7,9,12,21;38;M;internet;Stare Nabrzeże
1443;4,5,7,15,18,23;63;M;paper;Cegielniane
1446;1,3,4,6,7,14,18;44;F;internet;Stare Nabrzeże
1447;1,3,5,6,8,22;59;F;paper;Zatorze Klonowe
1448;5,7,9,12,21,23;16;M;internet;Górki Lipowe
1449;1,3,6,9,18;77;M;paper;Górki Lipowe
1453;1,5,7,15,18,23;29;F;internet;Stare Nabrzeże
1455;2,6,8,12,22;41;F;internet;Stare Nabrzeże
1459;1,3,5,15,18,23;26;M;internet;Stare Nabrzeże
1461;3,7,17,20;73;M;internet;Stare Nabrzeże
1463;1,9;47;F;internet;Nowe Sady
1467;1,3,6,8,9,12;23;M;internet;Górki Lipowe
1471;4,6,18,23;43;M;internet;Stare Nabrzeże
1475;1,7,12,15,18,22;50;M;internet;Nowe Sady
1478;1,7,8,13,15,20,22;47;F;internet;Kępa Bociania
1480;3,4,5,6,13,18,20;61;F;internet;Zatorze Klonowe
1483;3,15;35;F;internet;Zatorze Klonowe
1486;4,5,9,12,14,21;41;F;internet;Górki Lipowe
1487;3,9,22;60;F;internet;Nowe Sady
1491;3,7,15;31;M;paper;Cegielniane
1493;6,22;69;M;paper;Zatorze Klonowe
1497;4,7,8,11,20,21,22,23;49;F;internet;Kępa Bociania
1500;4,5,9,11,22;66;F;internet;Zatorze Klonowe
1501;1,4,5,6,9,18;27;M;internet;Olszowe Łęgi
1505;4,8,9,13;59;F;internet;Kępa Bociania
1507;2,5,6,18,22;78;F;internet;Stare Nabrzeże
1509;5,6,15,22;63;F;internet;Stare Nabrzeże
1513;3,13,20;38;M;internet;Olszowe Łęgi
1515;3,4,5,6,12,18,22;16;F;internet;Górki Lipowe
1516;1,7,8,13,20,23;53;M;internet;Kępa Bociania
1517;8,11,13,15,18,22;34;F;internet;Stare Nabrzeże
1518;3,5,14,20;41;F;paper;Kępa Bociania
1519;4,6,9;53;F;paper;Stare Nabrzeże
1520;1,3,12;87;F;internet;Stare Nabrzeże
1522;1,12,21;60;F;internet;Stare Nabrzeże
1526;6,20,22;31;M;internet;Stare Nabrzeże
1528;3,8,15,18,22;50;M;internet;Kępa Bociania
1531;3,4,7,13;50;F;internet;Górki Lipowe
1535;1,3,6;60;F;paper;Nowe Sady
1539;3,13,15;38;F;internet;Kępa Bociania
1541;5,6,12,14,15,18,23;59;M;internet;Kępa Bociania
1545;1,3,4,12,15,22,23;36;F;internet;Kępa Bociania
1549;5,8,18;49;M;internet;Zatorze Klonowe
1550;1,5,6;16;F;internet;Cegielniane
1551;6,12;61;M;internet;Zatorze Klonowe
1553;1,3,5,7,9,20;30;M;internet;Górki Lipowe
1556;1,3,5,11,12,14,23;43;M;internet;Stare Nabrzeże
1558;3,5,6,12,13,15,18;30;F;internet;Kępa Bociania
1561;12,15,17,18,20,22;73;F;internet;Olszowe Łęgi
1565;6,7,9;76;M;paper;Cegielniane
1567;2,12,13;45;M;internet;Kępa Bociania
1570;9,15,23;34;F;internet;Kępa Bociania
1572;5,7,8,9,12,17,20,23;72;F;internet;Stare Nabrzeże
1573;1,4,5,7,12,22,23;43;M;internet;Nowe Sady
1574;1,6,12,14,20,22;47;M;internet;Stare Nabrzeże
1575;4,5,6,9,18;39;F;internet;Stare Nabrzeże
1577;7,12;55;M;internet;Górki Lipowe
1581;1,5,6,13,20,21,23;36;F;internet;Kępa Bociania
1584;4,13,15,20,23;39;F;internet;Olszowe Łęgi
1585;2,4,5,6,12,13,20;65;F;internet;Kępa Bociania
1588;4,6,13;30;M;internet;Stare Nabrzeże
1591;3,6,8,9,18;25;M;internet;Zatorze Klonowe
1593;1,3,12,13,22,23;47;M;internet;Olszowe Łęgi
1597;12,13;34;M;internet;Kępa Bociania
1598;2,5,7,13,22,23;50;M;internet;Górki Lipowe
1600;1,3,5,8,9,13;38;M;internet;Cegielniane
1603;5,9,13,20,21;50;F;internet;Cegielniane
1605;7,8,9,11,12,23;56;F;internet;Zatorze Klonowe
1607;1,7,14,15,20,22;45;F;internet;Nowe Sady
1610;3,6,15,18;25;F;internet;Olszowe Łęgi
1613;3,4,5,6,15,18,23;63;F;internet;Zatorze Klonowe
1615;1,3,4,5,9,12,13;16;M;internet;Olszowe Łęgi
1618;3,4,5,6,7,12,15;69;F;paper;Kępa Bociania
1621;1,3,4,6,8,17,20,23;51;M;internet;Cegielniane
1622;3,6,7,9,11,13;28;M;internet;Górki Lipowe
1624;5,14;66;M;internet;Górki Lipowe
1626;3,6,15,18,23;16;M;internet;Cegielniane
1630;1,3,5,7,21;61;M;paper;Zatorze Klonowe
1633;1,4,6,15;29;M;paper;Stare Nabrzeże
1634;5,6,15,22;39;F;paper;Górki Lipowe
1637;1,21;21;F;internet;Stare Nabrzeże
1639;4,5,6,12,13,17,20;48;M;paper;Kępa Bociania
1643;3,4,5,6,7,9;24;F;internet;Zatorze Klonowe
1647;6,9,12,13,14,18;46;M;internet;Cegielniane
1648;18,23;58;F;internet;Kępa Bociania
1651;4,5,6,8,9,12;16;F;internet;Zatorze Klonowe
1652;3,5,7,13,22;29;F;internet;Górki Lipowe
1654;6,15;54;F;internet;Nowe Sady
1658;3,13,23;39;F;internet;Olszowe Łęgi
1659;7,12,13;55;F;internet;Kępa Bociania
1663;1,4,13;39;F;internet;Kępa Bociania
1666;5,6,8,18,22;46;F;paper;Zatorze Klonowe
1670;4,7;52;M;internet;Kępa Bociania
1672;7,12,13,23;32;F;internet;Stare Nabrzeże
1674;7,22;31;F;internet;Stare Nabrzeże
1675;1,3,5,8,9,18;49;M;internet;Cegielniane
1676;2,8,13,15,22;38;F;internet;Olszowe Łęgi
1678;5,9,15;34;M;internet;Stare Nabrzeże
1682;3,5,6,11,12,15,23;31;F;internet;Zatorze Klonowe
1683;1,9,11;63;M;paper;Cegielniane
1686;1,3,4,5,6,7,13,18;31;F;internet;Nowe Sady
1689;1,4,5,6,8,9,12,13;50;M;internet;Zatorze Klonowe
1690;1,3,6,15,18,23;38;F;internet;Kępa Bociania
1691;5,13;57;F;internet;Cegielniane
1694;1,5,11,13;42;M;internet;Kępa Bociania
1697;1,3,7,15,17,21,23;41;F;internet;Górki Lipowe
1699;2,4,5,7,20,21;41;F;internet;Górki Lipowe
1701;4,6,8,15,18;64;F;internet;Cegielniane
1705;3,4,5,12,15,18,21,23;38;F;internet;Górki Lipowe
1706;5,7,9,13,20,23;25;M;internet;Zatorze Klonowe
1707;1,3,5,6,8,15;58;F;internet;Górki Lipowe
1709;1,4,15,18;51;F;internet;Kępa Bociania
1712;6,11,15;51;M;internet;Kępa Bociania
1713;1,15,17;16;M;internet;Olszowe Łęgi
1717;3,6;63;F;paper;Olszowe Łęgi
1721;8,15,17,21,22;41;M;internet;Kępa Bociania
1722;1,3,7,11,15,20;40;M;internet;Nowe Sady
1725;2,3,4,5,6,7,22,23;42;M;internet;Kępa Bociania
1727;1,23;38;F;internet;Nowe Sady
1730;4,9,18;32;M;internet;Cegielniane
