META
key;value
description;Trzy ogrody, jeden remis
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Ogrody
instance;2026
num_projects;3
num_votes;12
budget;75000
vote_type;approval
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;40000;9;Ogród deszczowy przy Szkole Podstawowej nr 4;woda;1
2;35000;6;Ogród społeczny na ulicy Wiśniowej;zieleń;1
3;30000;6;Ogród kieszonkowy przy pętli tramwajowej;zieleń;0
VOTES
voter_id;vote;voting_method
1007;1,2;internet
1014;1,3;internet
1021;1;internet
1028;2,3;internet
1035;1,2;paper
1042;1,3;internet
1049;1;internet
1056;2,3;internet
1063;1,2;internet
1070;1,3;paper
1077;1;internet
1084;2,3;internet
