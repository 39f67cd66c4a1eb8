META
key;value
description;Zielony kąt klasy 5b
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Szkoła Podstawowa nr 12
instance;2026
num_projects;3
num_votes;10
budget;1000
vote_type;approval
rule;equalshares/add1
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;660;6;Skrzynie na zioła;zieleń;1
2;500;5;Hamak pod jabłonią;ochrona przed upałem;0
3;300;4;Poidełko i budki dla ptaków;przyroda;1
VOTES
voter_id;vote;voting_method
1007;1,2;internet
1014;1;internet
1021;3;internet
1028;1,2;internet
1035;3;paper
1042;1,2;internet
1049;3;internet
1056;1,2;internet
1063;3;internet
1070;1,2;paper
