"""What is said of an outcome: sentences for every case, and data that hold exactly what they say."""

from __future__ import annotations

import json
from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.ballots.pabulib import read_election
from greenbudget.reports.explanation_data import cut_text, explanation_data
from greenbudget.reports.explanation_sentences import (
    completion_sentence,
    fairness_sentences,
    representation_sentences,
    stability_sentences,
)
from greenbudget.reports.language import LANGUAGES, TERMINAL, Language
from greenbudget.reports.margin_sentences import (
    margin_notes,
    margin_sentences,
    resampled_sentence,
    smallest_change_sentences,
    spending_sentence,
)
from greenbudget.reports.wording import summary
from greenbudget.rules import Rule
from greenbudget.rules.explanation import Explanation, Wish, closest_first
from greenbudget.rules.explanation import explain as explain_election
from greenbudget.rules.margins.data import Margin, MarginKind, ProjectMargins
from tests.elections import elections, vote

LINES = (
    "greedy",
    "greedy order=votes_per_cost",
    "greedy misfit=stop threshold=2",
    "knapsack",
    "equal_shares",
    "equal_shares completion=add1",
    "equal_shares satisfaction=cardinality completion=add1+utilitarian comparison=greedy",
)


def explain(election: Election, line: str, *, project: str | None = None, samples: int = 0) -> Explanation:
    """The explanation of a rule written as one line, counted in this process."""
    wish = Wish(project, samples, "2026-06-01", 1)
    return explain_election(election, Rule.parse(line), wish, lambda stage, steps, total=None: None)


def of_project(explanation: Explanation, project_id: str) -> ProjectMargins:
    """The margins of one project."""
    return next(found for found in explanation.margins.projects if found.project == project_id)


def everything_said(explanation: Explanation, language: Language) -> list[str]:
    """Every sentence on an outcome."""
    instance, found = explanation.election.instance, explanation.margins.projects
    said = [*smallest_change_sentences(explanation, language), *margin_notes(found, explanation, language)]
    for project in found:
        said += [*margin_sentences(project, explanation, language), spending_sentence(project, instance, language)]
        if explanation.bootstrap:
            said.append(resampled_sentence(project.project, explanation.bootstrap, language))
    said += fairness_sentences(explanation.fairness, instance, language)
    said += summary(explanation.election, explanation.outcome, language)
    if explanation.outcome.completion:
        said.append(completion_sentence(explanation.outcome.completion, instance, language))
    if explanation.bootstrap:
        said += stability_sentences(explanation.bootstrap, instance, language)
    return [sentence for sentence in said if sentence]


# Points and votes -----------------------------------------------------------------------------------------------------


def test_who_lost_by_points_is_told_by_how_many():
    """The pond has 6 points, the park 8: two new voters who give it their 2 points draw level, and it is cheaper."""
    election = vote(10, {"park": 10, "pond": 9}, [{"park": 2}] * 4 + [{"pond": 2}] * 3)
    found = explain(election, "greedy")
    assert margin_sentences(of_project(found, "pond"), found, TERMINAL)[0] == (
        "Lost by 2 points to project park: with 4 instead of 3 supporters (1 more) it would have overtaken it."
    )
    assert "give it the most that a ballot allows" in margin_notes(found.margins.projects, found, TERMINAL)[0]


def test_who_lost_by_votes_is_told_by_how_many():
    """The park leads by 3 votes and leaves 1 PLN; level with it the pond, which is cheaper, would come first."""
    election = vote(10, {"park": 9, "pond": 8}, ["6 x park", "3 x pond"])
    found = explain(election, "greedy")
    pond, park = of_project(found, "pond"), of_project(found, "park")
    assert margin_sentences(pond, found, TERMINAL)[:2] == [
        "Lost by 3 votes: with 6 instead of 3 votes it would have overtaken project park.",
        "Would have been funded at 1\u202fPLN (7\u202fPLN less).",
    ]
    assert (
        margin_sentences(park, found, TERMINAL)[0]
        == "Would still have been funded with 4 instead of 6 votes (2 fewer)."
    )


def test_by_votes_per_cost_points_alone_do_not_decide():
    """The pond has more points than the park but costs more for each, so it did not lose by points."""
    election = vote(10, {"park": 4, "pond": 9}, [{"park": 2}] * 3 + [{"pond": 3}] * 3)
    found = explain(election, "greedy order=votes_per_cost")
    assert margin_sentences(of_project(found, "pond"), found, TERMINAL)[0] == (
        "With 5 instead of 3 supporters (2 more) it would have overtaken project park."
    )


def test_who_is_withdrawn_has_no_margins():
    """A project that nobody may fund is not told what it would have needed."""
    found = explain(vote(10, {"park": 5, "pond": 5}, ["park pond"], withdrawn=["pond"]), "greedy")
    assert margin_sentences(of_project(found, "pond"), found, TERMINAL) == ["Withdrawn after voting."]


def test_a_project_that_cannot_lose_is_told_so():
    """There is money for everything, with or without votes, until the cost exceeds it."""
    found = explain(vote(10, {"park": 4}, ["park"]), "greedy")
    assert margin_sentences(of_project(found, "park"), found, TERMINAL) == [
        "Would still have been funded without a single vote.",
        "Would still have been funded at 10\u202fPLN (6\u202fPLN more).",
    ]


def test_what_nothing_could_change_is_said():
    """The pond is excluded by the park, so that no cost helps it; with more votes than the park it would win."""
    found = explain(vote(10, {"park": 5, "pond": 5}, ["3 x park", "pond"]), "greedy exclusive=park+pond")
    votes, cost, absence = margin_sentences(of_project(found, "pond"), found, TERMINAL)
    assert votes.startswith("With 4 instead of 1 vote (3 more)")
    assert cost == "However low its cost, it would not have been funded."
    assert absence == "Without project park it would have been funded."


def test_of_many_rivals_ten_are_named():
    """The money pays for twelve of thirteen parks; without any of the twelve the last one would be funded, too."""
    parks = {str(number): 1 for number in range(1, 14)}
    found = explain(vote(12, parks, ["5 x " + " ".join(list(parks)[:12]), "13"]), "greedy")
    assert margin_sentences(of_project(found, "13"), found, TERMINAL)[-1] == (
        "Without any one of projects 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more it would have been funded."
    )


def test_the_closest_come_first_and_those_without_margin_last():
    """By votes lacked; a project that no number of votes helps stands at the end."""
    margins = [
        ProjectMargins(name, False, votes=None if lacked is None else Margin(MarginKind.VOTES, 1, 1 + lacked, True))
        for name, lacked in (("far", 9), ("never", None), ("near", 1), ("as near", 1))
    ]
    margins.append(ProjectMargins("winner", True))
    assert [found.project for found in closest_first(margins, funded=False)] == ["near", "as near", "far", "never"]
    assert [found.project for found in closest_first(margins, funded=True)] == ["winner"]


# Money ----------------------------------------------------------------------------------------------------------------


def test_the_money_of_supporters_is_told_to_the_last():
    """
    Four voters hold 25 PLN each and buy the park for 60; the two who want the pond, too, have 10 each left.

    They held 50 PLN and spent 30 of it.
    """
    election = vote(100, {"park": 60, "pond": 30}, ["2 x park", "2 x park pond"])
    found = explain(election, "equal_shares")
    instance = election.instance
    assert spending_sentence(of_project(found, "pond"), instance, TERMINAL) == (
        "Its supporters held 50\u202fPLN together. 60\u202f% of it went to project park; 20\u202fPLN were left."
    )
    assert spending_sentence(of_project(found, "park"), instance, TERMINAL) == (
        "Its supporters held 100\u202fPLN together. 60\u202f% of it went to itself; 40\u202fPLN were left."
    )
    assert margin_sentences(of_project(found, "pond"), found, TERMINAL)[1] == (
        "Would have been funded at 20\u202fPLN (10\u202fPLN less)."
    )


def test_the_largest_spendings_are_named_first():
    """One voter of four holds 100 PLN of 400 and paid for five projects, of which the three dearest are named."""
    election = vote(400, {"a": 4, "b": 40, "c": 8, "d": 80, "e": 12, "z": 390}, ["3 x a b c d e", "a b c d e z"])
    found = of_project(explain(election, "equal_shares"), "z")
    assert spending_sentence(found, election.instance, TERMINAL) == (
        "Its supporters held 100\u202fPLN together. 20\u202f% of it went to project d, 10\u202f% to project b, "
        "3\u202f% to project e and 3\u202f% to 2 more; 64\u202fPLN were left."
    )


def test_supporters_who_spent_nothing_are_told_so():
    """The only supporter of a pond that is too dear holds 25 PLN still."""
    election = vote(100, {"park": 60, "pond": 90}, ["3 x park", "pond"])
    found = explain(election, "equal_shares")
    assert spending_sentence(of_project(found, "pond"), election.instance, TERMINAL) == (
        "Its supporters held 25\u202fPLN together and spent nothing of it."
    )


def test_rules_that_give_nobody_money_say_nothing_of_it():
    """Greedy spends the city's money, not the voters'."""
    election = vote(100, {"park": 60}, ["park"])
    assert spending_sentence(of_project(explain(election, "greedy"), "park"), election.instance, TERMINAL) == ""


# Representation -------------------------------------------------------------------------------------------------------


def test_a_witness_is_a_group_with_a_claim():
    """
    10 voters and 100 PLN: six take all of it for their park.

    The other four are due 40 PLN, which would pay the pond they all want; even with it they would have no more.
    """
    election = vote(100, {"park": 100, "pond": 40}, ["6 x park", "4 x pond"])
    by_cost, by_number = representation_sentences(
        explain(election, "greedy").fairness.representation, election.instance, TERMINAL
    )
    assert by_cost == (
        "EJR+ up to any project fails by cost of funded projects: 4 voters who support project pond (40\u202fPLN) are "
        "due 40\u202fPLN of the budget together, but none of them has more than 40\u202fPLN, even with that project."
    )
    assert by_number.endswith(
        "together, enough for 1 project at its price, but none of them has more than 1 project, even with that project."
    )


def test_one_voter_alone_can_have_a_claim():
    """A quarter of the money is due to one of four voters, and pays for the pond that this voter alone wants."""
    election = vote(100, {"park": 50, "pond": 25, "lake": 50}, ["3 x park lake", "pond"])
    by_cost, _ = representation_sentences(
        explain(election, "greedy").fairness.representation, election.instance, TERMINAL
    )
    assert by_cost.endswith(
        "1 voter who supports project pond (25\u202fPLN) is due 25\u202fPLN of the budget, but has no more than "
        "25\u202fPLN, even with that project."
    )


def test_voters_with_many_funded_choices_are_counted_together():
    """One voter chose none of six funded projects, one chose one, two chose four or more."""
    parks = dict.fromkeys("abcdef", 1)
    election = vote(6, {**parks, "z": 90}, ["z", "a", "a b c d", "a b c d e f"])
    left_out, others, *_ = fairness_sentences(explain(election, "greedy").fairness, election.instance, TERMINAL)
    assert left_out == "Of 4 voters, 1 (25\u202f%) chose no funded project."
    assert others == "Voters by how many funded projects they chose: one – 1, two – 0, three – 0, four or more – 2."


def test_nobody_who_did_not_vote_is_represented():
    """Without voters there are no means and no groups."""
    election = vote(100, {"park": 50}, [])
    assert list(fairness_sentences(explain(election, "equal_shares").fairness, election.instance, TERMINAL)) == [
        "Nobody voted."
    ]


def test_wieliczka_is_told_what_its_official_count_said(real_elections):
    """Equal shares left out 17.8 % of the voters there; 1 615 preferred it to greedy, and 873 greedy."""
    election = read_election(real_elections / "Poland_Wieliczka_2023_Green_Budget.pb").election
    found = explain(election, "equal_shares completion=add1", project="16")
    choices = next(fairness_sentences(found.fairness, election.instance, TERMINAL))
    assert "1\u202f172 (17.8\u202f%) chose no funded project" in choices
    beside_greedy = found.agreements[0]
    assert (beside_greedy.second, beside_greedy.prefer_first, beside_greedy.prefer_second) == ("greedy", 1615, 873)
    said = completion_sentence(found.outcome.completion, election.instance, TERMINAL)
    assert said.startswith("While the endowment rose from 151 to 315\u202fPLN a voter, ")
    assert "the funded projects changed 19 times" in said


# Everything -----------------------------------------------------------------------------------------------------------


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(elections(), st.sampled_from(LINES), st.booleans(), st.data())
def test_every_election_can_be_explained_and_written_down(election, line, one_project, data):
    """Whatever was voted: whole sentences, and a record without inexact numbers that JSON can hold."""
    ids = [project.id for project in election.instance.projects]
    project = data.draw(st.sampled_from(ids)) if one_project else None
    try:
        explanation = explain(election, line, project=project, samples=2)
    except GreenbudgetError:
        return  # rules refuse some elections, and say why
    for language in (TERMINAL, *map(Language, LANGUAGES)):
        said = everything_said(explanation, language)
        assert all(sentence[0].isupper() or sentence[0].isdigit() or sentence[0] == "*" for sentence in said)
        assert all(sentence.endswith((".", ".*")) for sentence in said)
        assert not any("None" in sentence or "Fraction" in sentence or "{" in sentence for sentence in said)
    written = json.loads(json.dumps(explanation_data(explanation)))
    assert not any(isinstance(leaf, float) for leaf in leaves(written))
    shown = [found["project"] for found in written["margins"]["projects"]]
    assert shown == (ids if project is None else [project])


def leaves(data: object) -> list[object]:
    """Everything in nested lists and dicts that is neither."""
    if isinstance(data, dict):
        data = list(data.values())
    return [leaf for part in data for leaf in leaves(part)] if isinstance(data, list) else [data]


def test_long_fractions_are_cut_and_never_rounded_up():
    """Supporters who are short of a millionth are not shown to have it."""
    assert cut_text(Fraction(2, 3)) == "0.666666"
    assert cut_text(Fraction(10**9 - 1, 10**9)) == "0.999999"
    assert cut_text(Fraction(1, 2)) == "0.5"
