META
key;value
description;Projekt droższy niż budżet
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Nowe Sady
instance;2026
num_projects;4
num_votes;10
budget;100000
vote_type;approval
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;120000;8;Zielony dach na hali targowej;ochrona przed upałem;0
2;60000;6;Szpaler lip przy ulicy Sadowej;zieleń;1
3;35000;3;Panele słoneczne na bibliotece;energia;1
4;20000;2;Łąka kwietna przy przychodni;przyroda;0
VOTES
voter_id;vote;voting_method
1007;1,2;internet
1014;2;internet
1021;1,3,4;internet
1028;3,4;internet
1035;1,3;paper
1042;1;internet
1049;1,2;internet
1056;1,2;internet
1063;1,2;internet
1070;1,2;paper
