META
key;value
description;Wystarcza na wszystko
country;Poland
unit;Wiklinogród nad Wisłą
subunit;Olszowe Łęgi
instance;2026
num_projects;3
num_votes;8
budget;200000
vote_type;approval
rule;greedy
date_begin;08.06.2026
date_end;21.06.2026
edition;4
language;pl
currency;PLN
fully_funded;1
PROJECTS
project_id;cost;votes;name;category;selected
1;80000;5;Park kieszonkowy przy Młynówce;zieleń;1
2;45000;4;Żagle przeciwsłoneczne nad placem zabaw;ochrona przed upałem;1
3;25000;2;Kawiarenka naprawcza w domu kultury;obieg rzeczy;1
VOTES
voter_id;vote;voting_method
1007;1;internet
1014;1,2;internet
1021;2;internet
1028;2,3;internet
1035;3;paper
1042;1;internet
1049;1,2;internet
1056;1;internet
