"""
Small elections that each tell one story. Their outcomes are reasoned by hand, never computed by greenbudget.

Costs here are in whole złoty. `e` in the comments is a voter's endowment, `x` the payment of one supporter.
"""

from __future__ import annotations

from collections.abc import Sequence

from .sample_texts import TOWN
from .sample_writing import DATES, GROSZ, Count, Sample, SampleProject, Vote

WITHDRAWN = 999_999_999


def hand_made() -> list[Sample]:
    """All small samples."""
    return [
        _three_gardens_one_tie(),
        _nobody_voted(),
        _project_dearer_than_budget(),
        _everything_fits(),
        _two_projects_one_square(),
        _stop_rule_changes_winners(),
        _threshold_shuts_out_a_small_project(),
        _top_up_saves_the_last_project(),
        _equal_shares_serves_the_minority(),
        _exhaustive_stop_matters(),
        _withdrawn_project_is_passed_over(),
        _lot_decides(),
    ]


def _meta(description: str, budget: int, rule: str, subunit: str, **further: str) -> dict[str, str]:
    comment = {"comment": further.pop("comment")} if "comment" in further else {}
    last = {key: further.pop(key) for key in ("fully_funded",) if key in further}
    return {
        "description": description,
        "country": "Poland",
        "unit": TOWN,
        "subunit": subunit,
        "instance": "2026",
        "num_projects": "",
        "num_votes": "",
        "budget": str(budget),
        "vote_type": "approval",
        "rule": rule,
        **DATES,
        **further,
        "edition": "4",
        "language": "pl",
        "currency": "PLN",
        **last,
        **comment,
    }


def _projects(*rows: tuple[str, int, str, str]) -> list[SampleProject]:
    return [SampleProject(project, cost * GROSZ, name, category) for project, cost, name, category in rows]


def _votes(groups: Sequence[tuple[int, str]]) -> list[Vote]:
    """So many voters for each list of ids; ballots of a group are handed out in turn, not one after another."""
    most = max((count for count, _ in groups), default=0)
    ballots = [vote for turn in range(most) for count, vote in groups if turn < count]
    return [
        Vote(str(1000 + 7 * number), vote.split(","), columns={"voting_method": "internet" if number % 5 else "paper"})
        for number, vote in enumerate(ballots, 1)
    ]


def _three_gardens_one_tie() -> Sample:
    return Sample(
        "three_gardens_one_tie",
        "Three gardens, one tie",
        "Gardens 2 and 3 have six votes each and the money left pays for one: the cheaper by greenbudget's default, "
        "the first on the list in the town, whose `selected` follows `ties=published`.",
        _meta("Trzy ogrody, jeden remis", 75_000, "greedy", "Ogrody"),
        _projects(
            ("1", 40_000, "Ogród deszczowy przy Szkole Podstawowej nr 4", "woda"),
            ("2", 35_000, "Ogród społeczny na ulicy Wiśniowej", "zieleń"),
            ("3", 30_000, "Ogród kieszonkowy przy pętli tramwajowej", "zieleń"),
        ),
        _votes([(3, "1,2"), (3, "1,3"), (3, "1"), (3, "2,3")]),
        [
            # 1 has 9 votes and leaves 35 000; 2 and 3 have 6 each, and after either of them the other does not fit.
            Count("greedy", ("1", "3")),
            Count("greedy ties=published", ("1", "2")),
            Count("greedy ties=higher_cost", ("1", "2")),
        ],
        {"1": 1, "2": 1},
    )


def _nobody_voted() -> Sample:
    return Sample(
        "nobody_voted",
        "Nobody voted",
        "Equal shares funds nothing where there is no voter. Plain greedy knows only an order and a budget: it funds "
        "what fits, cheapest first, unless a threshold asks for one vote.",
        _meta("Głosowanie bez głosów", 100_000, "equalshares", "Przysiółek Zakole"),
        _projects(
            ("1", 60_000, "Nasadzenia śródpolne przy drodze do Zakola", "zieleń"),
            ("2", 30_000, "Zacieniony przystanek Zakole-Kapliczka", "ochrona przed upałem"),
            ("3", 45_000, "Zbiornik na deszczówkę przy świetlicy", "woda"),
        ),
        [],
        [
            Count("equal_shares", (), "0"),
            Count("equal_shares completion=add1", (), "0"),
            # All have 0 votes, so the lower cost goes first: 30 + 45 = 75, and 60 no longer fits.
            Count("greedy", ("2", "3")),
            Count("greedy threshold=1", ()),
        ],
        {},
    )


def _project_dearer_than_budget() -> Sample:
    return Sample(
        "project_dearer_than_budget",
        "A project dearer than the budget",
        "The favourite costs more than there is. Greedy passes over it, `misfit=stop` ends before it has begun, and "
        "its eight supporters cannot pay for it together. (Pabulib's checker calls such a file an error: that is the "
        "story.)",
        _meta("Projekt droższy niż budżet", 100_000, "greedy", "Nowe Sady"),
        _projects(
            ("1", 120_000, "Zielony dach na hali targowej", "ochrona przed upałem"),
            ("2", 60_000, "Szpaler lip przy ulicy Sadowej", "zieleń"),
            ("3", 35_000, "Panele słoneczne na bibliotece", "energia"),
            ("4", 20_000, "Łąka kwietna przy przychodni", "przyroda"),
        ),
        _votes([(5, "1,2"), (1, "2"), (1, "1,3,4"), (1, "3,4"), (1, "1,3"), (1, "1")]),
        [
            # Votes 8, 6, 3, 2. 120 > 100; then 60 and 35, which leave 5.
            Count("greedy", ("2", "3")),
            Count("greedy misfit=stop", ()),
            # e = 10 000. 1: 8 hold 80 < 120. 2: 6 hold exactly 60. 3: 3 hold 30 < 35. 4: 2 hold exactly 20.
            Count("equal_shares", ("2", "4"), "10000"),
        ],
        {"2": 1, "3": 1},
    )


def _everything_fits() -> Sample:
    return Sample(
        "everything_fits",
        "Everything fits",
        "The budget pays for every project, so every rule funds all of them and add1 has nothing to add: it must end "
        "at the endowment at which it begins.",
        _meta("Wystarcza na wszystko", 200_000, "greedy", "Olszowe Łęgi", fully_funded="1"),
        _projects(
            ("1", 80_000, "Park kieszonkowy przy Młynówce", "zieleń"),
            ("2", 45_000, "Żagle przeciwsłoneczne nad placem zabaw", "ochrona przed upałem"),
            ("3", 25_000, "Kawiarenka naprawcza w domu kultury", "obieg rzeczy"),
        ),
        _votes([(3, "1"), (2, "1,2"), (1, "2"), (1, "2,3"), (1, "3")]),
        [
            Count("greedy", ("1", "2", "3")),
            # e = 25 000. 1: x = 16 000 from 5. 2: two have 9 000 left, x = 13 500 from two more. 3: 11 500 + 13 500.
            Count("equal_shares", ("1", "2", "3"), "25000"),
            Count("equal_shares completion=add1", ("1", "2", "3"), "25000"),
        ],
        {"1": 1, "2": 1, "3": 1},
    )


def _two_projects_one_square() -> Sample:
    return Sample(
        "two_projects_one_square",
        "Two projects, one square",
        "Projects 3 and 7 want the same square, so `exclusive=3+7` lets only the stronger one win, and the money "
        "goes to the trees of project 5 instead.",
        _meta("Dwa projekty, jeden plac", 130_000, "greedy-exclusive", "Stare Nabrzeże"),
        _projects(
            ("3", 50_000, "Łąka kwietna na placu Targowym", "przyroda"),
            ("5", 70_000, "Drzewa wzdłuż Młynówki", "zieleń"),
            ("7", 60_000, "Ogród deszczowy na placu Targowym", "woda"),
            ("9", 20_000, "Stojaki rowerowe przy dworcu", "transport"),
        ),
        _votes([(4, "3,7"), (2, "3,5"), (2, "3"), (2, "7,5"), (1, "7,9"), (1, "5,9"), (1, "9")]),
        [
            # Votes 3: 8, 7: 7, 5: 5, 9: 3. 50 + 60 leaves 20, which 9 takes.
            Count("greedy", ("3", "7", "9")),
            # 7 is excluded by 3; 50 + 70 leaves 10, too little for 9.
            Count("greedy exclusive=3+7", ("3", "5")),
            # e = 10 000. 3: x = 6 250, effective vote 8, first. 7 is out. 5 never holds 70. 9: three hold 30 ≥ 20.
            Count("equal_shares exclusive=3+7", ("3", "9"), "10000"),
        ],
        {"3": 1, "5": 1},
    )


def _stop_rule_changes_winners() -> Sample:
    return Sample(
        "stop_rule_changes_winners",
        "The stop rule changes the winners",
        "The second project misses its money by 5 000 PLN. One town skips it and funds two smaller ones, one stops "
        "there, one pays the missing tenth itself: same ballots, three outcomes.",
        _meta("Pomiń albo zatrzymaj", 100_000, "greedy-no-skip", "Cegielniane"),
        _projects(
            ("1", 55_000, "Las kieszonkowy przy Gliniankach", "zieleń"),
            ("2", 50_000, "Odbetonowanie podwórza przy ulicy Strycharskiej", "woda"),
            ("3", 30_000, "Biblioteka rzeczy w remizie", "obieg rzeczy"),
            ("4", 15_000, "Budki dla jerzyków na wieży ciśnień", "przyroda"),
        ),
        _votes([(5, "1,2"), (2, "1,3"), (1, "1,4"), (1, "1,3,4"), (2, "2,3"), (2, "4")]),
        [
            # Votes 9, 7, 5, 4. After 1 there are 45 left: 50 does not fit, 30 + 15 fill it exactly.
            Count("greedy", ("1", "3", "4")),
            Count("greedy misfit=stop", ("1",)),
            # 45 is 90 % of 50, so the city tops it up and the count ends.
            Count("greedy misfit=top_up top_up=80%", ("1", "2")),
        ],
        {"1": 1},
    )


def _threshold_shuts_out_a_small_project() -> Sample:
    return Sample(
        "threshold_shuts_out_a_small_project",
        "A threshold shuts out a small project",
        "Nest boxes for 8 000 PLN fit easily, but three of fifteen voters are too few for a threshold of five. A "
        "threshold of 20 % is exactly three votes, and exactly enough is enough.",
        _meta("Próg poparcia", 60_000, "greedy-threshold", "Zatorze Klonowe", min_project_score_threshold="5"),
        _projects(
            ("1", 40_000, "Zielona ściana parowozowni", "zieleń"),
            ("2", 30_000, "Zacieniony przystanek Klonowa", "ochrona przed upałem"),
            ("3", 8_000, "Budki dla jerzyków i nietoperzy", "przyroda"),
        ),
        _votes([(2, "1,2"), (6, "1"), (1, "1,3"), (4, "2"), (2, "3")]),
        [
            # Votes 9, 6, 3 of 15. After 1 there are 20 left: 30 does not fit, 8 does.
            Count("greedy", ("1", "3")),
            Count("greedy threshold=5", ("1",)),
            Count("greedy threshold=3", ("1", "3")),
            # 20 % of 15 is 3, 25 % is 3.75.
            Count("greedy threshold=20%", ("1", "3")),
            Count("greedy threshold=25%", ("1",)),
        ],
        {"1": 1},
    )


def _top_up_saves_the_last_project() -> Sample:
    return Sample(
        "top_up_saves_the_last_project",
        "A top-up saves the last project",
        "When its turn comes, 20 000 of the 25 000 PLN for project 3 are left: exactly 80 %. The city pays the rest, "
        "so 105 000 are spent of 100 000; at 81 % it would not.",
        _meta(
            "Dopłata do ostatniego projektu",
            100_000,
            "greedy-custom",
            "Górki Lipowe",
            comment="#1: Ostatni projekt dostaje dopłatę, jeżeli zostało co najmniej 80 % jego kosztu.",
        ),
        _projects(
            ("1", 50_000, "Lipy i ławki przy ulicy Miodowej", "zieleń"),
            ("2", 30_000, "Rowerowy ogródek naprawczy", "obieg rzeczy"),
            ("3", 25_000, "Poidełka na szlaku widokowym", "ochrona przed upałem"),
            ("4", 22_000, "Ul pokazowy przy bibliotece", "przyroda"),
        ),
        _votes([(4, "1,2"), (2, "1,3"), (2, "1"), (2, "2,3"), (1, "3"), (3, "4")]),
        [
            # Votes 8, 6, 5, 3. 50 + 30 leaves 20 = 80 % of 25; the count ends with the top-up.
            Count("greedy misfit=top_up top_up=80%", ("1", "2", "3")),
            Count("greedy misfit=top_up top_up=81%", ("1", "2")),
            Count("greedy", ("1", "2")),
            Count("greedy misfit=stop", ("1", "2")),
        ],
        {"1": 1, "2": 1, "3": 2},
    )


def _equal_shares_serves_the_minority() -> Sample:
    names = ("Park kieszonkowy", "Szpaler grabów", "Ogród deszczowy", "Zielony przystanek")
    places = ("na Śródmieściu", "na Zarzeczu")
    costs = (12_000, 12_500, 13_000, 13_500)
    rows = [
        (str(1 + at + 4 * side), costs[at], f"{names[at]} {places[side]}", "zieleń")
        for side in (0, 1)
        for at in range(4)
    ]
    return Sample(
        "equal_shares_serves_the_minority",
        "Equal shares serves the minority",
        "26 voters (51 %) want projects 1 to 4, 25 voters (49 %) want 5 to 8. Greedy spends every złoty on the "
        "majority; under equal shares each side buys two.",
        _meta("Większość i mniejszość", 51_000, "equalshares/add1", "Śródmieście i Zarzecze"),
        _projects(*rows),
        _votes([(26, "1,2,3,4"), (25, "5,6,7,8")]),
        [
            # 26 votes each, the cheaper first: 12 000 + 12 500 + 13 000 + 13 500 = 51 000, all of it.
            Count("greedy", ("1", "2", "3", "4")),
            # e = 1 000: 26 000 buy 1 and 2 (24 500), 25 000 buy 5 and 6 (24 500); 26 supporters come before 25.
            Count("equal_shares", ("1", "2", "5", "6"), "1000"),
            # 3 takes 37 500 / 26, so e = 1 443; then 37 500 + 24 500 > 51 000. The last e within the budget is 1 442.
            Count("equal_shares completion=add1", ("1", "2", "5", "6"), "1442"),
            # 2 000 are left and the cheapest of the others costs 13 000: nothing fits.
            Count("equal_shares completion=add1+utilitarian", ("1", "2", "5", "6"), "1442"),
        ],
        {"1": 1, "2": 1, "5": 1, "6": 1},
    )


def _exhaustive_stop_matters() -> Sample:
    return Sample(
        "exhaustive_stop_matters",
        "The exhaustive stop matters",
        "A class of ten spends 1 000 PLN. At 100 PLN each, hammock and bird bath win and nothing more fits, so a "
        "count that stops there is done; going on, six pupils can pay for the herb boxes at 110 PLN each, and the "
        "hammock loses.",
        _meta("Zielony kąt klasy 5b", 1_000, "equalshares/add1", "Szkoła Podstawowa nr 12"),
        _projects(
            ("1", 660, "Skrzynie na zioła", "zieleń"),
            ("2", 500, "Hamak pod jabłonią", "ochrona przed upałem"),
            ("3", 300, "Poidełko i budki dla ptaków", "przyroda"),
        ),
        _votes([(5, "1,2"), (1, "1"), (4, "3")]),
        [
            # Votes 6, 5, 4: 660, then 500 does not fit in 340, 300 does.
            Count("greedy", ("1", "3")),
            # e = 100. 1: six hold 600 < 660. 2: five hold exactly 500. 3: four pay 75. 200 left: nothing fits.
            Count("equal_shares", ("2", "3"), "100"),
            Count("equal_shares completion=add1 stop_when_exhaustive=true", ("2", "3"), "100"),
            # From e = 110 on six pay 110 for 1 and beat five. At e = 210, 5·(e − 110) = 500, 2 comes back: too much.
            Count("equal_shares completion=add1", ("1", "3"), "209"),
        ],
        {"1": 1, "3": 1},
    )


def _withdrawn_project_is_passed_over() -> Sample:
    return Sample(
        "withdrawn_project_is_passed_over",
        "A withdrawn project is passed over",
        "Project 2 was withdrawn after the vote and stands in the list at 999 999 999 PLN. It must not stop the count; "
        "project 4, which really does not fit, does.",
        _meta("Projekt wycofany po głosowaniu", 80_000, "greedy-no-skip", "Kępa Bociania"),
        _projects(
            ("1", 40_000, "Staw dla bocianów przy śluzie", "woda"),
            ("2", WITHDRAWN, "Panele słoneczne na starej przepompowni", "energia"),
            ("3", 30_000, "Pergola z pnączami na skwerze Flisaków", "zieleń"),
            ("4", 25_000, "Kompostownik sąsiedzki nad Zakolem", "obieg rzeczy"),
            ("5", 8_000, "Stojaki rowerowe przy promie", "transport"),
        ),
        _votes([(5, "1,2"), (2, "1,3"), (1, "1,4"), (1, "1"), (3, "2,3"), (1, "3,5"), (2, "4"), (1, "4,5")]),
        [
            # Votes 9, 8, 6, 4, 2. 40, (withdrawn), 30; then 25 does not fit in 10 and ends the count.
            Count("greedy misfit=stop", ("1", "3")),
            Count("greedy", ("1", "3", "5")),
        ],
        {"1": 1, "3": 1},
        remarks=1,
    )


def _lot_decides() -> Sample:
    return Sample(
        "lot_decides",
        "The lot decides",
        "Projects 2, 4 and 9 have equal votes and equal cost, and the money pays for one. The lot drawn in public "
        "(4, 2, 9) is entered; a lot anyone can draw again comes from a published seed.",
        _meta(
            "Rozstrzyga losowanie",
            50_000,
            "greedy-custom",
            "Olszowe Łęgi",
            comment="#1: Remis projektów 2, 4 i 9 rozstrzygnęło losowanie: 4, 2, 9.",
        ),
        _projects(
            ("2", 20_000, "Łąka kwietna na skwerze Olszowym", "przyroda"),
            ("4", 20_000, "Łąka kwietna na skwerze Młynarzy", "przyroda"),
            ("5", 30_000, "Dęby przy ulicy Jeżynowej", "zieleń"),
            ("9", 20_000, "Łąka kwietna pod Dębem", "przyroda"),
        ),
        _votes([(3, "5,2"), (3, "5,4"), (2, "5,9"), (2, "2,9"), (2, "4"), (1, "9")]),
        [
            # 5 has 8 votes, the meadows 5 each; 20 000 remain after 5.
            Count("greedy ties=lot lot=4,2,9", ("5", "4")),
            Count("greedy", ("5", "2")),
            # printf '2026-06-22\n9' | sha256sum begins 0454; id 4 gives 38de, id 2 gives 9600: the lot is 9, 4, 2.
            Count("greedy ties=lot lot_seed=2026-06-22", ("5", "9")),
        ],
        {"5": 1, "4": 1},
    )
