META
key;value
description;Rozstrzyga losowanie
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Olszowe Łęgi
instance;2026
num_projects;4
num_votes;13
budget;50000
vote_type;approval
rule;greedy-custom
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
comment;#1: Remis projektów 2, 4 i 9 rozstrzygnęło losowanie: 4, 2, 9.
PROJECTS
project_id;cost;votes;name;category;selected
2;20000;5;Łąka kwietna na skwerze Olszowym;przyroda;0
4;20000;5;Łąka kwietna na skwerze Młynarzy;przyroda;1
5;30000;8;Dęby przy ulicy Jeżynowej;zieleń;1
9;20000;5;Łąka kwietna pod Dębem;przyroda;0
VOTES
voter_id;vote;voting_method
1007;5,2;internet
1014;5,4;internet
1021;5,9;internet
1028;2,9;internet
1035;4;paper
1042;9;internet
1049;5,2;internet
1056;5,4;internet
1063;5,9;internet
1070;2,9;paper
1077;4;internet
1084;5,2;internet
1091;5,4;internet
