"""A small election as a .pb file, in each type of ballot, for tests that change one thing about it."""

APPROVAL = """\
META
key;value
description;Green budget of Lipowo
country;Poland
unit;Lipowo
instance;2026
num_projects;3
num_votes;4
budget;1000
vote_type;approval
rule;greedy
date_begin;2026
date_end;2026
max_length;2
mascot;a frog
PROJECTS
project_id;cost;votes;name;category;selected;shade
1;500;3;Row of limes;trees;1;deep
2;400.50;2;"Pond; with ""frogs\""";water,trees;1;
3;600;1;Bike stand;transport;0;none
VOTES
voter_id;vote;age;voting_method
a;1,2;34;internet
b;1,3;;paper
c;1,2;71;internet
d;;18;internet
"""

CHOOSE_ONE = """\
META
key;value
description;One tree
country;Poland
unit;Lipowo
instance;2026
num_projects;2
num_votes;3
budget;1000
vote_type;choose-1
rule;greedy
date_begin;2026
date_end;2026
PROJECTS
project_id;cost;votes;name;selected
1;500;2;Lime;1
2;700;1;Oak;0
VOTES
voter_id;vote
a;1
b;2
c;1
"""

CUMULATIVE = """\
META
key;value
description;Ten points each
country;Poland
unit;Lipowo
instance;2026
num_projects;3
num_votes;3
budget;1000
vote_type;cumulative
rule;greedy
date_begin;2026
date_end;2026
max_points;6
max_sum_points;10
PROJECTS
project_id;cost;votes;score;name;selected
1;500;3;14;Lime;1
2;700;3;8;Oak;0
3;900;1;3;Elm;0
VOTES
voter_id;vote;points
a;1,2;5,5
b;1,2,3;5,2,3
c;1,2;4,1
"""

RANKED = """\
META
key;value
description;First, second, third
country;Poland
unit;Lipowo
instance;2026
num_projects;4
num_votes;3
budget;1000
vote_type;ordinal
rule;greedy
date_begin;2026
date_end;2026
min_length;3
max_length;3
PROJECTS
project_id;cost;votes;name;selected
1;500;3;Lime;1
2;700;3;Oak;0
3;300;2;Elm;1
4;200;1;Yew;1
VOTES
voter_id;vote
a;1,2,3
b;2,1,3
c;4,2,1
"""

SCORING = """\
META
key;value
description;Marks from -2 to 2
country;Poland
unit;Lipowo
instance;2026
num_projects;2
num_votes;2
budget;1000
vote_type;scoring
rule;greedy
date_begin;2026
date_end;2026
min_points;-2
max_points;2
default_score;1
PROJECTS
project_id;cost;votes;name;selected
1;500;2;Lime;1
2;700;1;Oak;0
VOTES
voter_id;vote;points
a;1,2;1.5,-1
b;1;2
"""

ALL = {
    "approval": APPROVAL,
    "choose-1": CHOOSE_ONE,
    "cumulative": CUMULATIVE,
    "ordinal": RANKED,
    "scoring": SCORING,
}


def changed(text: str, *changes: tuple[str, str]) -> str:
    """`text` with each first part replaced by its second; the part must occur, so that no test changes nothing."""
    for old, new in changes:
        assert old in text, f"{old!r} does not occur"
        text = text.replace(old, new, 1)
    return text


def line_of(text: str, part: str) -> int:
    """The number of the line of `text` that begins with `part`."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(part))
