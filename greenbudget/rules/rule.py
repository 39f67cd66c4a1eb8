"""A rule with its settings: described, checked, written as one line, and applied."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace

from greenbudget.ballots.ballot_types import Ranked
from greenbudget.ballots.election import Election
from greenbudget.ballots.errors import BadSetting, UnknownRule, UnknownSetting, plain

from .completion import Progress
from .equal_shares import default_start, equal_shares
from .greedy import greedy
from .outcome import Outcome
from .settings import EQUAL_SHARES, GREEDY, KNAPSACK, NONE, Setting
from .support import carried_points, default_points
from .terms import Terms
from .tie_breaking import default_ties
from .welfare import knapsack


@dataclass(frozen=True, slots=True)
class RuleDescription:
    """What a form or a report needs to know of a rule."""

    name: str
    title: str
    summary: str
    citation: str
    settings: tuple[Setting, ...]
    function: Callable[..., Outcome]

    def setting(self, name: str) -> Setting:
        """The setting of that name; UnknownSetting lists those that there are."""
        for setting in self.settings:
            if setting.name == name:
                return setting
        raise UnknownSetting(self.name, name, [setting.name for setting in self.settings])


RULES: dict[str, RuleDescription] = {
    description.name: description
    for description in (
        RuleDescription(
            "greedy",
            "Greedy",
            "Projects by votes, one after another, as long as the money allows.",
            "Talmon & Faliszewski (2019), A Framework for Approval-Based Budgeting Methods, arXiv:1811.07875",
            GREEDY,
            greedy,
        ),
        RuleDescription(
            "knapsack",
            "Knapsack",
            "The affordable set of projects with the most votes together (maximum utilitarian welfare).",
            "Goel, Krishnaswamy, Sakshuwong & Aitamurto (2019), Knapsack Voting for Participatory Budgeting, "
            "doi:10.1145/3340230",
            KNAPSACK,
            knapsack,
        ),
        RuleDescription(
            "equal_shares",
            "Method of Equal Shares",
            "Every voter holds the same share of the money, and supporters buy projects together.",
            "Peters, Pierczyński & Skowron (2021), Proportional Participatory Budgeting with Additive Utilities, "
            "arXiv:2008.13276",
            EQUAL_SHARES,
            equal_shares,
        ),
    )
}


_TERMS = tuple(term.name for term in fields(Terms))


@dataclass(frozen=True)
class Rule:
    """
    A rule and the settings given for it, as texts; what is not given has its default.

    `str(rule)` is one line that a person can read, such as "greedy misfit=stop threshold=10%", and `Rule.parse` reads
    it back. Settings stand in the order of the description; those at their default are left out.
    """

    name: str
    settings: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.name not in RULES:
            raise UnknownRule(self.name, tuple(RULES))
        description = RULES[self.name]
        for name, text in self.settings.items():
            description.setting(name).value(text)
        given = {
            setting.name: self.settings[setting.name].strip()
            for setting in description.settings
            if setting.name in self.settings and self.settings[setting.name].strip() != setting.default_text
        }
        object.__setattr__(self, "settings", given)

    @classmethod
    def parse(cls, line: str, further: Sequence[str] = ()) -> Rule:
        """
        The rule that a line describes, with further assignments such as "misfit=stop".

        Raises UnknownRule, UnknownSetting, or BadSetting, also where a setting is set twice.
        """
        try:
            words = shlex.split(line)
        except ValueError:
            raise BadSetting("rule", line, "a quote is never closed") from None
        if not words:
            raise UnknownRule("", tuple(RULES))
        return cls.of(words[0], [*words[1:], *further])

    @classmethod
    def of(cls, name: str, assignments: Sequence[str]) -> Rule:
        """A rule from its name and texts such as "misfit=stop"."""
        settings: dict[str, str] = {}
        for assignment in assignments:
            setting, equals, text = assignment.partition("=")
            if not equals:
                raise BadSetting(assignment, "", "write name=value")
            if setting.strip() in settings:
                raise BadSetting(setting.strip(), text, "it is set twice")
            settings[setting.strip()] = text
        return cls(name, settings)

    @property
    def description(self) -> RuleDescription:
        return RULES[self.name]

    def __str__(self) -> str:
        return " ".join([self.name, *(f"{name}={shlex.quote(text)}" for name, text in self.settings.items())])

    def values(self) -> dict[str, object]:
        """Every setting's value, as the rule's function takes it."""
        return {
            setting.name: setting.value(self.settings.get(setting.name, setting.default_text))
            for setting in self.description.settings
        }

    @property
    def terms(self) -> Terms:
        """The settings that every rule has."""
        values = self.values()
        return Terms(**{name: values[name] for name in _TERMS})  # type: ignore[arg-type]  # as each setting parses it

    def count(self, election: Election, progress: Progress | None = None) -> Outcome:
        """Apply the rule. The outcome carries every setting as it was applied; WrongUse where they do not fit."""
        own = {name: value for name, value in self.values().items() if name not in _TERMS}
        further = {"progress": progress} if self.name == "equal_shares" else {}
        outcome = self.description.function(election, **own, terms=self.terms, **further)
        return replace(outcome, settings=self.applied(election))

    def applied(self, election: Election) -> dict[str, str]:
        """Every setting as text, with what an election's ballots decide filled in."""
        texts = {
            setting.name: self.settings.get(setting.name, setting.default_text) for setting in self.description.settings
        }
        if texts["ties"] == NONE:
            lot = texts["lot"] != NONE or texts["lot_seed"] != NONE
            texts["ties"] = ",".join(default_ties(election, lot=lot))
        if texts["points"] == NONE and isinstance(election.profile.ballot_type, Ranked):
            points = default_points(election) if election.profile.points is None else carried_points(election)
            texts["points"] = ",".join(map(plain, points or ())) or NONE
        if texts.get("endowment_start") == NONE:
            texts["endowment_start"] = default_start(texts["completion"])
        return texts
