META
key;value
description;Próg poparcia
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Zatorze Klonowe
instance;2026
num_projects;3
num_votes;15
budget;60000
vote_type;approval
rule;greedy-threshold
date_begin;08.06.2026
date_end;21.06.2026
min_project_score_threshold;5
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;40000;9;Zielona ściana parowozowni;zieleń;1
2;30000;6;Zacieniony przystanek Klonowa;ochrona przed upałem;0
3;8000;3;Budki dla jerzyków i nietoperzy;przyroda;0
VOTES
voter_id;vote;voting_method
1007;1,2;internet
1014;1;internet
1021;1,3;internet
1028;2;internet
1035;3;paper
1042;1,2;internet
1049;1;internet
1056;2;internet
1063;3;internet
1070;1;paper
1077;2;internet
1084;1;internet
1091;2;internet
1098;1;internet
1105;1;paper
