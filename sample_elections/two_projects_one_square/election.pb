META
key;value
description;Dwa projekty, jeden plac
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Stare Nabrzeże
instance;2026
num_projects;4
num_votes;13
budget;130000
vote_type;approval
rule;greedy-exclusive
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
3;50000;8;Łąka kwietna na placu Targowym;przyroda;1
5;70000;5;Drzewa wzdłuż Młynówki;zieleń;1
7;60000;7;Ogród deszczowy na placu Targowym;woda;0
9;20000;3;Stojaki rowerowe przy dworcu;transport;0
VOTES
voter_id;vote;voting_method
1007;3,7;internet
1014;3,5;internet
1021;3;internet
1028;7,5;internet
1035;7,9;paper
1042;5,9;internet
1049;9;internet
1056;3,7;internet
1063;3,5;internet
1070;3;paper
1077;7,5;internet
1084;3,7;internet
1091;3,7;internet
