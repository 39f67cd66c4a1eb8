"""Settings are texts that a person writes; what cannot be read is refused with what to write instead."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenbudget.ballots.errors import BadSetting, UnknownRule, UnknownSetting
from greenbudget.rules import RULES, Rule
from greenbudget.rules.terms import Threshold
from tests.elections import count, vote

GOOD = {
    "misfit": ["skip", "stop", "top_up"],
    "order": ["votes", "votes_per_cost"],
    "objective": ["votes", "cost_votes"],
    "satisfaction": ["cost", "cardinality", "points", "points_cost"],
    "completion": ["none", "add1", "utilitarian", "add1+utilitarian"],
    "stop_when_exhaustive": ["false", "true"],
    "endowment_start": ["none", "floor", "exact"],
    "endowment_step": ["1", "0.5", "1000", "0.000000001"],
    "eligibility": ["none", "swiecie"],
    "comparison": ["none", "greedy"],
    "threshold": ["none", "50", "0", "10%", "12.5%", "100%"],
    "top_up": ["none", "80%", "100%", "0.5%"],
    "exclusive": ["none", "17+23", "17+23,5+8+9"],
    "min_share": ["none", "greenery:20%", "greenery:20%,water:10%", "parks: large:100%"],
    "points": ["none", "3,2,1", "1", "2.5,1,0"],
    "ties": ["none", "published", "lower_cost,more_votes,published", "lot", "more_points,more_voters,more_first_ranks"],
    "lot": ["none", "12,7,30"],
    "lot_seed": ["none", "2026-06-01", "a sentence, with commas"],
}
BAD = {
    "misfit": [("jump", "skip or stop or top_up"), ("", "skip or stop or top_up")],
    "order": [("Votes", "votes or votes_per_cost")],
    "objective": [("both", "votes or cost_votes")],
    "satisfaction": [("happiness", "cost or cardinality or points or points_cost")],
    "completion": [("add2", "none or add1 or utilitarian or add1+utilitarian")],
    "stop_when_exhaustive": [("yes", "false or true")],
    "endowment_start": [("ceiling", "floor or exact")],
    "endowment_step": [
        ("0", "would never end"),
        ("-1", "such as 1 or 0.5"),
        ("1e3", "such as 1 or 0.5"),
        ("1/3", "0.5"),
    ],
    "eligibility": [("wieliczka", "none or swiecie")],
    "comparison": [("knapsack", "none or greedy")],
    "threshold": [
        ("many", "such as 50"),
        ("-3", "such as 50"),
        ("101%", "more votes than ballots"),
        ("٣", "such as 50"),
    ],
    "top_up": [("80", "such as 80%"), ("0%", "such as 80%"), ("120%", "between 0% and 100%")],
    "exclusive": [("17", "as in 17+23,5+8+9"), ("17+", "as in 17+23"), ("17+17", "names a project twice")],
    "min_share": [
        ("greenery", "such as greenery:20%"),
        (":20%", "such as greenery:20%"),
        ("a:60%,b:50%", "more than 100%"),
        ("a:10%,a:20%", "a stands twice"),
        ("a:20", "such as 80%"),
    ],
    "points": [("1,2,3", "worth more than a higher one"), ("0,0", "worth something"), ("three", "such as 3,2,1")],
    "ties": [("cheapest", "“cheapest” is none of lower_cost"), ("lot,lot", "stands twice"), ("", "is none of")],
    "lot": [("1,,2", "such as 12,7,30"), ("1,1", "stands twice")],
    "lot_seed": [("", "the seed is empty"), ("a\tb", "printable characters only")],
}
SETTINGS = {setting.name: setting for rule in RULES.values() for setting in rule.settings}


def test_every_setting_is_tried_here() -> None:
    """A new setting needs good and bad texts in this list."""
    assert set(GOOD) == set(BAD) == set(SETTINGS)


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in GOOD.items() for text in texts])
def test_a_good_text_reads_and_blanks_around_it_do_not_matter(name: str, text: str) -> None:
    """“none” means nothing, any other text means something, and the same with blanks around it."""
    value = SETTINGS[name].value(text)
    absent = SETTINGS[name].default == text == "none" and not SETTINGS[name].choices
    assert (value is None) == (absent or (SETTINGS[name].automatic and text == "none"))
    assert SETTINGS[name].value(f"  {text} ") == value


def test_texts_mean_what_they_say() -> None:
    """Shares and amounts are exact, groups and keys keep their order."""
    meaning = {name: SETTINGS[name].value(GOOD[name][-1]) for name in ("top_up", "exclusive", "min_share", "points")}
    assert meaning == {
        "top_up": Fraction(1, 200),
        "exclusive": (("17", "23"), ("5", "8", "9")),
        "min_share": {"parks: large": Fraction(1)},
        "points": (Fraction(5, 2), Fraction(1), Fraction(0)),
    }
    assert SETTINGS["threshold"].value("12.5%") == Threshold(Fraction(1, 8), is_share=True)
    assert SETTINGS["threshold"].value("50") == Threshold(Fraction(50))
    assert SETTINGS["endowment_step"].value("0.000000001") == Fraction(1, 10**9)


@pytest.mark.parametrize(
    ("name", "text", "sentence"), [(name, text, why) for name, pairs in BAD.items() for text, why in pairs]
)
def test_a_bad_text_is_refused_with_what_to_write(name: str, text: str, sentence: str) -> None:
    """The sentence names the setting, what was written, and what to write."""
    with pytest.raises(BadSetting) as refused:
        SETTINGS[name].value(text)
    assert sentence in str(refused.value)
    assert str(refused.value).startswith(f"The setting {name}=")
    written = text if text.isprintable() else ascii(text)
    assert (written.partition(":")[2] or written) in str(refused.value)


@pytest.mark.parametrize("setting", [s for rule in RULES.values() for s in rule.settings], ids=lambda s: s.name)
def test_a_form_can_be_built_from_every_setting(setting: object) -> None:
    """Each has a summary, a default that reads, and choices or an example that read as well."""
    assert setting.summary
    setting.value(setting.default_text)
    assert setting.choices or setting.example
    for text in setting.choices:
        setting.value(text)
    if not setting.choices:
        for text in re.split(r", (?=[0-9]+%)", setting.example):
            setting.value(text)


def test_every_rule_is_described_and_cited() -> None:
    """A report names the rule and where it comes from."""
    assert list(RULES) == ["greedy", "knapsack", "equal_shares"]
    for rule in RULES.values():
        assert rule.title
        assert rule.summary.endswith(".")
        assert re.search(r"\((19|20)\d\d\)", rule.citation)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("greedy", "greedy"),
        ("greedy misfit=skip", "greedy"),
        ("greedy threshold=10% misfit=stop", "greedy misfit=stop threshold=10%"),
        ("greedy  lot_seed='1 June, noon'", "greedy lot_seed='1 June, noon'"),
        ('equal_shares "completion=add1+utilitarian"', "equal_shares completion=add1+utilitarian"),
        ("knapsack min_share='public space:20%'", "knapsack min_share='public space:20%'"),
    ],
)
def test_a_rule_is_one_line(line: str, written: str) -> None:
    """Settings at their default are left out, the others stand in the order of the description."""
    assert str(Rule.parse(line)) == written
    assert Rule.parse(written) == Rule.parse(line)


@given(seed=st.text(min_size=1).filter(lambda text: text.strip() and text.strip().isprintable()))
def test_any_seed_survives_being_written_down(seed: str) -> None:
    """Quotes, blanks and other scripts in a seed come back as they were."""
    rule = Rule("greedy", {"lot_seed": seed})
    assert Rule.parse(str(rule)) == rule


@pytest.mark.parametrize(
    ("line", "error", "sentence"),
    [
        ("", UnknownRule, "Known are greedy, knapsack, equal_shares."),
        ("phragmen", UnknownRule, "There is no rule “phragmen”."),
        ("greedy objective=votes", UnknownSetting, "The rule greedy has no setting “objective”. It has misfit, order"),
        ("greedy misfit", BadSetting, "write name=value"),
        ("greedy misfit=stop misfit=skip", BadSetting, "it is set twice"),
        ("greedy lot_seed='x", BadSetting, "a quote is never closed"),
    ],
)
def test_a_line_that_is_no_rule_is_refused(line: str, error: type[Exception], sentence: str) -> None:
    """The sentence says what is known instead."""
    with pytest.raises(error) as refused:
        Rule.parse(line)
    assert sentence in str(refused.value)


def test_points_by_rank_need_ranked_ballots() -> None:
    """Points for ranks make no sense on approval ballots, and the sentence says so."""
    with pytest.raises(BadSetting, match="these ballots are approval, not ranked"):
        count("greedy points=3,2,1", vote(1, {"a": 1}, ["a"]))


def test_an_outcome_carries_every_setting_as_it_was_applied() -> None:
    """Defaults that depend on the ballots or on other settings are filled in."""
    settings = count("equal_shares completion=add1", vote(1, {"a": 1}, ["a"])).settings
    assert settings["endowment_start"] == "floor"
    assert settings["completion"] == "add1"
    assert settings["endowment_step"] == "1"
    assert settings["threshold"] == "none"
    assert set(settings) == {setting.name for setting in RULES["equal_shares"].settings}
