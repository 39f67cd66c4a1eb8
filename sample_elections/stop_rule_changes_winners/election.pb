META
key;value
description;Pomiń albo zatrzymaj
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Cegielniane
instance;2026
num_projects;4
num_votes;13
budget;100000
vote_type;approval
rule;greedy-no-skip
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;55000;9;Las kieszonkowy przy Gliniankach;zieleń;1
2;50000;7;Odbetonowanie podwórza przy ulicy Strycharskiej;woda;0
3;30000;5;Biblioteka rzeczy w remizie;obieg rzeczy;0
4;15000;4;Budki dla jerzyków na wieży ciśnień;przyroda;0
VOTES
voter_id;vote;voting_method
1007;1,2;internet
1014;1,3;internet
1021;1,4;internet
1028;1,3,4;internet
1035;2,3;paper
1042;4;internet
1049;1,2;internet
1056;1,3;internet
1063;2,3;internet
1070;4;paper
1077;1,2;internet
1084;1,2;internet
1091;1,2;internet
