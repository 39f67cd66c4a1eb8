"""Random elections of every type of ballot, for tests that state what holds for all of them."""

from fractions import Fraction

from hypothesis import strategies as st

from greenbudget.ballots.ballot import Ballot
from greenbudget.ballots.ballot_types import Approval, BallotType, ChooseOne, Cumulative, Ranked, Scoring
from greenbudget.ballots.election import Election
from greenbudget.ballots.instance import Instance
from greenbudget.ballots.pabulib_writing import meta_of
from greenbudget.ballots.profile import Profile, ProfileBuilder
from greenbudget.ballots.project import WITHDRAWN_COST, Project

#: What a cell may hold: everything but NUL, surrogates and the carriage return, which line ends are read without.
cells = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\r"), max_size=12)
named_cells = cells.filter(lambda text: bool(text.strip()))
ids = st.text(st.sampled_from("0123456789abcXYZ-_./ŁÓ"), min_size=1, max_size=5)
tags = st.text(st.sampled_from("treswać -"), min_size=1, max_size=5).filter(lambda tag: tag == tag.strip())
amounts = st.one_of(st.integers(1, 10**9), st.just(WITHDRAWN_COST * 100))
points = st.fractions(0, 20, max_denominator=1) | st.integers(0, 200).map(lambda tenths: Fraction(tenths, 10))


@st.composite
def ballot_types(draw: st.DrawFn) -> BallotType:
    """Any type of ballot with any limits, sensible or not."""
    lengths = {
        "min_length": draw(st.none() | st.integers(0, 3)),
        "max_length": draw(st.none() | st.integers(1, 9)),
    }
    kind = draw(st.sampled_from([Approval, ChooseOne, Cumulative, Ranked, Scoring]))
    if kind is Approval:
        bounds = {name: draw(st.none() | st.integers(1, 10**9)) for name in ("min_sum_cost", "max_sum_cost")}
        return Approval(**lengths, **bounds)
    if kind in (Cumulative, Scoring):
        names = ("min_points", "max_points", "min_sum_points", "max_sum_points")
        bounds = {name: value for name in names if (value := draw(st.none() | points)) is not None}
        if kind is Scoring and (default := draw(points)):
            bounds["default_score"] = default
        return kind(**lengths, **bounds)
    return kind(**lengths)


@st.composite
def ballots_of(draw: st.DrawFn, ballot_type: BallotType, projects: int, *, with_points: bool) -> Ballot:
    """One ballot of the type, with distinct projects; the limits may be broken."""
    choices = draw(st.lists(st.integers(0, projects - 1), unique=True, max_size=4)) if projects else []
    if not with_points:
        return Ballot(tuple(choices))
    return Ballot(tuple(choices), tuple(draw(points) for _ in choices))


@st.composite
def elections(draw: st.DrawFn) -> Election:
    """An election as a file could hold it: any type of ballot, odd names, unknown columns and META keys."""
    project_ids = draw(st.lists(ids, unique=True, max_size=6))
    extra = draw(st.lists(st.sampled_from(["selected", "district", "shade of green", "ö"]), unique=True))
    projects = tuple(
        Project(
            project_id,
            cost := draw(amounts),
            draw(cells),
            tuple(draw(st.lists(tags, max_size=2))),
            cost == WITHDRAWN_COST * 100,
            {column: draw(cells) for column in extra},
        )
        for project_id in project_ids
    )
    meta = draw(st.dictionaries(named_cells.map(str.strip), cells.map(str.strip), max_size=3))
    meta = {key: value for key, value in meta.items() if key.lower() not in ("meta", "projects", "votes")}
    if (currency := draw(st.sampled_from(["PLN", "EUR"]))) != "PLN":
        meta["currency"] = currency
    ballot_type = draw(ballot_types())
    with_points = ballot_type.carries_points and not (isinstance(ballot_type, Ranked) and draw(st.booleans()))
    voter_ids = draw(st.lists(ids, unique=True, max_size=6))
    cast = [draw(ballots_of(ballot_type, len(projects), with_points=with_points)) for _ in voter_ids]
    if isinstance(ballot_type, Ranked) and not any(ballot.choices for ballot in cast):
        cast = [Ballot(ballot.choices) for ballot in cast]  # without any points written, none are read
    builder = ProfileBuilder(ballot_type)
    for ballot in cast:
        builder.add(ballot, ballot)
    further = draw(st.sets(st.sampled_from(["age", "ü"]))) if voter_ids else ()  # JSON has no header without a row
    columns = {name: tuple(draw(cells) for _ in voter_ids) for name in sorted(further)}
    profile: Profile = builder.build({"voter_id": voter_ids, **columns})
    instance = Instance(projects, draw(st.integers(0, 10**10)), currency, meta=meta)
    return Election(Instance(projects, instance.budget_limit, currency, meta=meta_of(instance, profile)), profile)
