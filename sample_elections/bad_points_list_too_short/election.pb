META
key;value
description;Za mało punktów
country;Poland
unit;Wiklinogród nad Wisłą
instance;2026
num_projects;3
num_votes;3
budget;90000
vote_type;cumulative
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
max_points;5
max_sum_points;10
edition;4
language;pl
currency;PLN
PROJECTS
project_id;cost;votes;name;category;selected
1;50000;3;Ogród deszczowy przy ulicy Promowej;woda;1
2;40000;2;Szpaler lip wzdłuż ulicy Lipowej;zieleń;1
3;20000;1;Kawiarenka naprawcza na osiedlu Portowym;obieg rzeczy;0
VOTES
voter_id;vote;points;voting_method
204;1;5;internet
211;1,2;5,3;paper
218;2,1,3;5,4;internet
