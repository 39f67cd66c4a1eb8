META
key;value
description;Dopłata do ostatniego projektu
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Górki Lipowe
instance;2026
num_projects;4
num_votes;14
budget;100000
vote_type;approval
rule;greedy-custom
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
comment;#1: Ostatni projekt dostaje dopłatę, jeżeli zostało co najmniej 80 % jego kosztu.
PROJECTS
project_id;cost;votes;name;category;selected
1;50000;8;Lipy i ławki przy ulicy Miodowej;zieleń;1
2;30000;6;Rowerowy ogródek naprawczy;obieg rzeczy;1
3;25000;5;Poidełka na szlaku widokowym;ochrona przed upałem;2
4;22000;3;Ul pokazowy przy bibliotece;przyroda;0
VOTES
voter_id;vote;voting_method
1007;1,2;internet
1014;1,3;internet
1021;1;internet
1028;2,3;internet
1035;3;paper
1042;4;internet
1049;1,2;internet
1056;1,3;internet
1063;1;internet
1070;2,3;paper
1077;4;internet
1084;1,2;internet
1091;4;internet
1098;1,2;internet
