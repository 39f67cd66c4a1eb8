META
key;value
description;Głosowanie bez głosów
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Przysiółek Zakole
instance;2026
num_projects;3
num_votes;0
budget;100000
vote_type;approval
rule;equalshares
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;60000;0;Nasadzenia śródpolne przy drodze do Zakola;zieleń;0
2;30000;0;Zacieniony przystanek Zakole-Kapliczka;ochrona przed upałem;0
3;45000;0;Zbiornik na deszczówkę przy świetlicy;woda;0
VOTES
voter_id;vote
