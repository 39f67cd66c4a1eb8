"""
The large samples, drawn from a seed: a town's edition with its districts, and three other ways to vote.

Chance comes from `random.Random.random` alone, and weights from + - * / alone, so that every machine and every Python
draws the same elections.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .sample_texts import DISTRICTS, KINDS, TOWN, District, Kind
from .sample_writing import DATES, GROSZ, Count, Sample, SampleProject, Vote, funded_greedily

CITY_BUDGET = 7_000_000 * GROSZ
DISTRICT_BUDGET = 700_000 * GROSZ
CATEGORIES = tuple(dict.fromkeys(category for kind in KINDS for category in kind.category.split(",")))


class Draw:
    """Chance with a seed of its own for each sample."""

    def __init__(self, seed: str) -> None:
        self.random = random.Random(seed).random

    def chance(self, probability: float) -> bool:
        return self.random() < probability

    def between(self, least: float, most: float) -> float:
        return least + (most - least) * self.random()

    def whole(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self.random() * (most - least + 1))

    def near(self, centre: float, spread: float) -> float:
        """A bell-shaped number around `centre`, at most 1.5 `spread` away."""
        return centre + spread * (self.random() + self.random() + self.random() - 1.5)

    def weighted(self, weights: Sequence[float]) -> int:
        """A position, drawn in proportion to its weight."""
        mark = self.random() * sum(weights)
        for at, weight in enumerate(weights):
            mark -= weight
            if mark < 0:
                return at
        return max(at for at, weight in enumerate(weights) if weight > 0)

    def several(self, weights: Sequence[float], number: int) -> list[int]:
        """So many different positions, one after another in proportion to their weights."""
        rest = list(weights)
        drawn: list[int] = []
        while len(drawn) < number and any(rest):
            drawn.append(self.weighted(rest))
            rest[drawn[-1]] = 0.0
        return drawn


@dataclass(frozen=True)
class Candidate:
    """A project with what makes people vote for it."""

    item: SampleProject
    district: District | None
    place: tuple[float, float]
    popularity: float
    home_bonus: float = 1.0


@dataclass(frozen=True)
class Person:
    """A voter: home, taste by category, and the columns of the file."""

    voter: str
    district: District
    home: tuple[float, float]
    taste: Mapping[str, float]
    columns: Mapping[str, str]


def generated(seed: int, voters: int | None) -> list[Sample]:
    """All large samples; `voters` replaces the number of voters that each of them has."""
    return [
        *city_edition(seed, voters or 8000),
        green_million(seed, voters or 2487),
        points_to_share(seed, voters or 1200),
        spend_within_limit(seed, voters or 300),
    ]


# People -----------------------------------------------------------------------------------------------------------


def _people(draw: Draw, number: int) -> list[Person]:
    return [_person(draw, voter) for voter in _voter_numbers(draw, number)]


def _voter_numbers(draw: Draw, number: int) -> list[str]:
    """Rising numbers with gaps, as of ballots that were handed out and not all cast."""
    current, numbers = 1000, []
    for _ in range(number):
        current += draw.whole(1, 4)
        numbers.append(str(current))
    return numbers


def _person(draw: Draw, voter: str) -> Person:
    district = DISTRICTS[draw.weighted([district.share for district in DISTRICTS])]
    home = (draw.near(district.centre[0], 0.012), draw.near(district.centre[1], 0.016))
    taste = {category: 0.3 + draw.random() for category in CATEGORIES}
    for _ in range(2):
        taste[CATEGORIES[draw.whole(0, len(CATEGORIES) - 1)]] *= 3
    age = max(16, int(draw.near(45, 33)))
    columns = {
        "age": str(age),
        "sex": "F" if draw.chance(0.56) else "M" if draw.chance(0.985) else "O",
        "voting_method": "paper" if draw.chance(0.03 + max(0, age - 50) / 90) else "internet",
        "district": district.name,
    }
    return Person(voter, district, home, taste, columns)


def _appeal(person: Person, candidate: Candidate, reach: float) -> float:
    """How much a person likes a project: popular, to taste, near; `reach` in degrees is where nearness halves."""
    north = person.home[0] - candidate.place[0]
    east = (person.home[1] - candidate.place[1]) * 0.625
    nearness = 1 / (1 + (north * north + east * east) / (reach * reach))
    categories = candidate.item.category.split(",")
    taste = sum(person.taste[category] for category in categories) / len(categories)
    bonus = candidate.home_bonus if candidate.district is person.district else 1.0
    return candidate.popularity * taste * nearness * bonus


# Projects ---------------------------------------------------------------------------------------------------------


def _cost(draw: Draw, kind: Kind, scale: float) -> int:
    """20 000 to 1 400 000 PLN, in grosz: mostly whole thousands, one in six in steps of 50 PLN, one in twenty odd."""
    low = draw.random()
    thousands = scale * (kind.least + (kind.most - kind.least) * low * low)
    grosz = int(min(1400.0, max(20.0 + 12 * low, thousands)) * 1000 * GROSZ)
    if draw.chance(1 / 20):
        return grosz
    step = 50 * GROSZ if draw.chance(1 / 6) else 1000 * GROSZ
    return grosz // step * step


def _candidate(draw: Draw, number: int, kind: Kind, district: District, name: str, scale: float) -> Candidate:
    place = (draw.near(district.centre[0], 0.009), draw.near(district.centre[1], 0.012))
    further = {"latitude": f"{place[0]:.5f}", "longitude": f"{place[1]:.5f}"}
    popularity = draw.between(0.2, 1)
    item = SampleProject(str(number), _cost(draw, kind, scale), name, kind.category, further)
    return Candidate(item, district, place, popularity * popularity)


def _candidates(
    draw: Draw, number: int, districts: Sequence[District], taken: set[str], scale: float = 1.0
) -> list[Candidate]:
    """Projects of as many kinds as there are, numbered from 1 with gaps where the assessment refused one."""
    candidates: list[Candidate] = []
    project = 0
    while len(candidates) < number:
        for kind in (KINDS[at] for at in draw.several([1.0] * len(KINDS), len(KINDS))):
            district = districts[draw.whole(0, len(districts) - 1)]
            names = [name for place in district.places[kind.where] if (name := kind.name.format(place)) not in taken]
            if names and len(candidates) < number:
                name = names[draw.whole(0, len(names) - 1)]
                taken.add(name)
                project += 2 if draw.chance(0.12) else 1
                candidates.append(_candidate(draw, project, kind, district, name, scale))
    return candidates


def _renamed(candidates: list[Candidate], at: int, ending: str) -> None:
    """Give one project a name that needs quotes in the file."""
    old = candidates[at]
    item = SampleProject(old.item.id, old.item.cost, old.item.name + ending, old.item.category, old.item.further)
    candidates[at] = Candidate(item, old.district, old.place, old.popularity, old.home_bonus)


def _meta(
    description: str, subunit: str, budget: int, vote_type: str, limits: Mapping[str, str], *, rule: str = "greedy"
) -> dict[str, str]:
    district = {"district": subunit} if subunit in {district.name for district in DISTRICTS} else {}
    return {
        "description": description,
        "country": "Poland",
        "unit": TOWN,
        **district,
        "subunit": subunit,
        "instance": "2026",
        "num_projects": "",
        "num_votes": "",
        "budget": str(budget // GROSZ),
        "vote_type": vote_type,
        "rule": rule,
        **DATES,
        **limits,
        "edition": "4",
        "language": "pl",
        "currency": "PLN",
    }


# The town's edition -----------------------------------------------------------------------------------------------


def city_edition(seed: int, voters: int) -> list[Sample]:
    """City-wide and two of the districts, ranked 3-2-1, as Kraków votes; a voter has the same number in all files."""
    draw = Draw(f"{seed}/city_edition")
    people = _people(draw, voters)
    taken: set[str] = set()
    candidates = _candidates(draw, 60, DISTRICTS, taken, scale=2.2)
    _renamed(candidates, 11, "; etap II")
    _renamed(candidates, 29, ' – "Chłodna Wyspa"')
    samples = [
        _ranked(
            draw,
            "city_edition_citywide",
            "A town's edition: city-wide",
            f"About 60 climate projects, {voters} voters who rank exactly three of them (3, 2, 1 points), 7 million "
            "PLN. The names of two projects need quotes, and some costs go down to the grosz.",
            "projekty ogólnomiejskie",
            CITY_BUDGET,
            candidates,
            people,
            reach=0.030,
        )
    ]
    for district in DISTRICTS:
        own = _candidates(draw, 25, [district], taken, scale=0.42)
        residents = [person for person in people if person.district is district and draw.chance(0.94)]
        if district in DISTRICTS[:2]:
            samples.append(
                _ranked(
                    draw,
                    f"city_edition_{district.folder}",
                    f"A town's edition: {district.name}",
                    f"25 projects of one district, ranked by {len(residents)} of the voters of "
                    "`city_edition_citywide`, who bear the same numbers there; 700,000 PLN.",
                    district.name,
                    DISTRICT_BUDGET,
                    own,
                    residents,
                    reach=0.006,
                )
            )
    return samples


def _ranked(
    draw: Draw,
    name: str,
    title: str,
    story: str,
    subunit: str,
    budget: int,
    candidates: Sequence[Candidate],
    people: Sequence[Person],
    *,
    reach: float,
) -> Sample:
    votes = []
    for person in people:
        choices = draw.several([_appeal(person, candidate, reach) for candidate in candidates], 3)
        ids = [candidates[at].item.id for at in choices]
        votes.append(Vote(person.voter, ids, (3, 2, 1), person.columns))
    items = [candidate.item for candidate in candidates]
    funded = funded_greedily(items, votes, budget)
    limits = {"min_length": "3", "max_length": "3"}
    meta = _meta(f"Zielony budżet obywatelski – {subunit}", subunit, budget, "ordinal", limits)
    return Sample(name, title, story, meta, items, votes, [Count("greedy", funded)], dict.fromkeys(funded, 1))


# Other ways to vote -----------------------------------------------------------------------------------------------


def green_million(seed: int, voters: int) -> Sample:
    """
    Approval of up to ten projects; one large district votes closely together.

    Its projects alone are worth the budget, so greedy funds little else, while equal shares spends every voter's part.
    """
    draw = Draw(f"{seed}/green_million")
    taken: set[str] = set()
    clusters = ((0, 14, 0.42), (2, 12, 0.20), (3, 10, 0.16), (5, 8, 0.12), (6, 6, 0.10))
    candidates: list[Candidate] = []
    for at, number, _ in clusters:
        own = _candidates(draw, number, [DISTRICTS[at]], taken, scale=0.8)
        candidates += [_bound_to_home(candidate, len(candidates) + place) for place, candidate in enumerate(own, 1)]
    candidates = [candidates[at] for at in draw.several([1.0] * len(candidates), len(candidates))]
    candidates = [_numbered(candidate, number) for number, candidate in enumerate(candidates, 1)]
    homes = [DISTRICTS[at] for at, _, _ in clusters]
    votes = []
    for voter in _voter_numbers(draw, voters):
        district = homes[draw.weighted([share for _, _, share in clusters])]
        person = _person_of(_person(draw, voter), district)
        number = draw.whole(2, 10) if draw.chance(0.7) else 10
        choices = draw.several([_appeal(person, candidate, 0.015) for candidate in candidates], number)
        votes.append(Vote(voter, [candidates[at].item.id for at in sorted(choices)], columns=person.columns))
    budget = 1_000_000 * GROSZ
    items = [candidate.item for candidate in candidates]
    limits = {"min_length": "1", "max_length": "10"}
    meta = _meta("Zielony Milion", "Zielony Milion", budget, "approval", limits, rule="equalshares/add1")
    return Sample(
        "green_million",
        "A green million",
        f"{voters} voters approve up to ten of 50 projects. Two fifths of them live in one district and vote closely "
        "together: greedy gives it everything, equal shares gives every district its part.",
        meta,
        items,
        votes,
        [Count("greedy", funded_greedily(items, votes, budget))],
        remarks=1,  # on the missing `selected`, until the frozen counts provide it
    )


def _bound_to_home(candidate: Candidate, number: int) -> Candidate:
    whole = candidate.item.cost // (1000 * GROSZ) * 1000 * GROSZ
    item = SampleProject(str(number), whole, candidate.item.name, candidate.item.category, candidate.item.further)
    return Candidate(item, candidate.district, candidate.place, 0.35 + 0.5 * candidate.popularity, home_bonus=15.0)


def _numbered(candidate: Candidate, number: int) -> Candidate:
    old = candidate.item
    item = SampleProject(str(number), old.cost, old.name, old.category, old.further)
    return Candidate(item, candidate.district, candidate.place, candidate.popularity, candidate.home_bonus)


def _person_of(person: Person, district: District) -> Person:
    """The same person, moved to another district."""
    (north, east), old = person.home, person.district.centre
    home = (north + district.centre[0] - old[0], east + district.centre[1] - old[1])
    return Person(person.voter, district, home, person.taste, {**person.columns, "district": district.name})


def points_to_share(seed: int, voters: int) -> Sample:
    """Ten points to hand out, at most five to a project, and a threshold of points."""
    draw = Draw(f"{seed}/points_to_share")
    candidates = _candidates(draw, 30, DISTRICTS, set(), scale=0.6)
    votes = []
    for person in _people(draw, voters):
        appeal = [_appeal(person, candidate, 0.025) for candidate in candidates]
        chosen = draw.several(appeal, draw.whole(1, 6))
        points = [1] * len(chosen)
        for _ in range(10 - len(chosen) if draw.chance(0.9) else draw.whole(0, 10 - len(chosen))):
            open_to = [appeal[at] if given < 5 else 0.0 for at, given in zip(chosen, points, strict=True)]
            if any(open_to):
                points[draw.weighted(open_to)] += 1
        ranked = sorted(zip(points, chosen, strict=True), key=lambda pair: (-pair[0], pair[1]))
        ids = [candidates[at].item.id for _, at in ranked]
        votes.append(Vote(person.voter, ids, tuple(given for given, _ in ranked), person.columns))
    budget, threshold = 1_500_000 * GROSZ, 250
    items = [candidate.item for candidate in candidates]
    limits = {"max_points": "5", "min_sum_points": "1", "max_sum_points": "10"}
    limits["min_project_score_threshold"] = str(threshold)
    meta = _meta("Dziesięć punktów", "Dziesięć punktów", budget, "cumulative", limits, rule="greedy-threshold")
    funded = funded_greedily(items, votes, budget, threshold=threshold)
    return Sample(
        "points_to_share",
        "Points to share",
        f"{voters} voters hand out up to ten points, at most five to a project; a project needs {threshold} points.",
        meta,
        items,
        votes,
        [
            Count(f"greedy threshold={threshold}", funded),
            Count("greedy", funded_greedily(items, votes, budget)),
        ],
        dict.fromkeys(funded, 1),
    )


def spend_within_limit(seed: int, voters: int) -> Sample:
    """Budget-limited approval: what a voter approves must cost no more than the budget. No published outcome."""
    draw = Draw(f"{seed}/spend_within_limit")
    candidates = _candidates(draw, 20, DISTRICTS, set(), scale=0.5)
    budget = 600_000 * GROSZ
    votes = []
    for person in _people(draw, voters):
        left, chosen = budget, []
        for at in draw.several([_appeal(person, candidate, 0.03) for candidate in candidates], draw.whole(2, 8)):
            if candidates[at].item.cost <= left:
                chosen.append(at)
                left -= candidates[at].item.cost
        votes.append(Vote(person.voter, [candidates[at].item.id for at in sorted(chosen)], columns=person.columns))
    items = [candidate.item for candidate in candidates]
    limits = {"min_length": "1", "max_sum_cost": str(budget // GROSZ)}
    meta = _meta("Zmieść się w budżecie", "Zmieść się w budżecie", budget, "approval", limits)
    return Sample(
        "spend_within_limit",
        "Spend within the limit",
        f"{voters} voters put together sets of projects that cost no more than the budget of 600,000 PLN. The outcome "
        "was not published: there is no column `selected`, on which the reader remarks.",
        meta,
        items,
        votes,
        [
            Count("greedy", funded_greedily(items, votes, budget)),
            Count("greedy order=votes_per_cost", funded_greedily(items, votes, budget, per_cost=True)),
        ],
        remarks=1,
    )
