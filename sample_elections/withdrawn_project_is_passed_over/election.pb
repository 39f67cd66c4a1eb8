META
key;value
description;Projekt wycofany po głosowaniu
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Kępa Bociania
instance;2026
num_projects;5
num_votes;16
budget;80000
vote_type;approval
rule;greedy-no-skip
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;40000;9;Staw dla bocianów przy śluzie;woda;1
2;999999999;8;Panele słoneczne na starej przepompowni;energia;0
3;30000;6;Pergola z pnączami na skwerze Flisaków;zieleń;1
4;25000;4;Kompostownik sąsiedzki nad Zakolem;obieg rzeczy;0
5;8000;2;Stojaki rowerowe przy promie;transport;0
VOTES
voter_id;vote;voting_method
1007;1,2;internet
1014;1,3;internet
1021;1,4;internet
1028;1;internet
1035;2,3;paper
1042;3,5;internet
1049;4;internet
1056;4,5;internet
1063;1,2;internet
1070;1,3;paper
1077;2,3;internet
1084;4;internet
1091;1,2;internet
1098;2,3;internet
1105;1,2;paper
1112;1,2;internet
