META
key;value
description;Bez głosów
country;Poland
unit;Wiklinogród nad Wisłą
instance;2026
num_projects;3
num_votes;4
budget;90000
vote_type;approval
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;50000;3;Ogród deszczowy przy ulicy Promowej;woda;1
2;40000;2;Szpaler lip wzdłuż ulicy Lipowej;zieleń;1
3;20000;1;Kawiarenka naprawcza na osiedlu Portowym;obieg rzeczy;0
