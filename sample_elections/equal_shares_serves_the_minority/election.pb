META
key;value
description;Większość i mniejszość
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Śródmieście i Zarzecze
instance;2026
num_projects;8
num_votes;51
budget;51000
vote_type;approval
rule;equalshares/add1
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;12000;26;Park kieszonkowy na Śródmieściu;zieleń;1
2;12500;26;Szpaler grabów na Śródmieściu;zieleń;1
3;13000;26;Ogród deszczowy na Śródmieściu;zieleń;0
4;13500;26;Zielony przystanek na Śródmieściu;zieleń;0
5;12000;25;Park kieszonkowy na Zarzeczu;zieleń;1
6;12500;25;Szpaler grabów na Zarzeczu;zieleń;1
7;13000;25;Ogród deszczowy na Zarzeczu;zieleń;0
8;13500;25;Zielony przystanek na Zarzeczu;zieleń;0
VOTES
voter_id;vote;voting_method
1007;1,2,3,4;internet
1014;5,6,7,8;internet
1021;1,2,3,4;internet
1028;5,6,7,8;internet
1035;1,2,3,4;paper
1042;5,6,7,8;internet
1049;1,2,3,4;internet
1056;5,6,7,8;internet
1063;1,2,3,4;internet
1070;5,6,7,8;paper
1077;1,2,3,4;internet
1084;5,6,7,8;internet
1091;1,2,3,4;internet
1098;5,6,7,8;internet
1105;1,2,3,4;paper
1112;5,6,7,8;internet
1119;1,2,3,4;internet
1126;5,6,7,8;internet
1133;1,2,3,4;internet
1140;5,6,7,8;paper
1147;1,2,3,4;internet
1154;5,6,7,8;internet
1161;1,2,3,4;internet
1168;5,6,7,8;internet
1175;1,2,3,4;paper
1182;5,6,7,8;internet
1189;1,2,3,4;internet
1196;5,6,7,8;internet
1203;1,2,3,4;internet
1210;5,6,7,8;paper
1217;1,2,3,4;internet
1224;5,6,7,8;internet
1231;1,2,3,4;internet
1238;5,6,7,8;internet
1245;1,2,3,4;paper
1252;5,6,7,8;internet
1259;1,2,3,4;internet
1266;5,6,7,8;internet
1273;1,2,3,4;internet
1280;5,6,7,8;paper
1287;1,2,3,4;internet
1294;5,6,7,8;internet
1301;1,2,3,4;internet
1308;5,6,7,8;internet
1315;1,2,3,4;paper
1322;5,6,7,8;internet
1329;1,2,3,4;internet
1336;5,6,7,8;internet
1343;1,2,3,4;internet
1350;5,6,7,8;paper
1357;1,2,3,4;internet
