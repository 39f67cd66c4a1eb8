"""The columns of every table of figures: their names, types and what they mean."""

from __future__ import annotations

from .language import message
from .table import Column, Kind

STAGES = {
    "min_share": message("a category's share"),
    "greedy": message("by votes"),
    "top_up": message("topped up"),
    "knapsack": message("best set of projects"),
    "equal_shares": message("equal shares"),
    "utilitarian": message("by votes, from what was left"),
}
REASONS = {
    "withdrawn": message("withdrawn"),
    "below_threshold": message("below the threshold"),
    "ineligible": message("too few supporters for its cost"),
    "excluded": message("excluded by another project"),
    "did_not_fit": message("did not fit in the money left"),
    "after_stop": message("after the count had stopped"),
    "no_support": message("nobody chose it"),
    "supporters_lack_money": message("supporters had too little money"),
    "outweighed": message("the best set does without it"),
}
_VOTE_TYPES = {
    "approval": message("approval"),
    "choose-1": message("one project"),
    "cumulative": message("points to share"),
    "ordinal": message("ranking"),
    "scoring": message("scores"),
}
_OPINIONS = {
    "agree": message("agrees"),
    "disagree": message("disagrees"),
    "cannot be expressed": message("cannot count this rule"),
}
_BALLOT_STEPS = {
    "cast": message("cast"),
    "duplicate": message("duplicate"),
    "excluded": message("left out"),
    "invalid": message("invalid"),
    "valid": message("valid"),
}
_PROPOSAL_STEPS = {
    "submitted": message("submitted"),
    "withdrawn": message("withdrawn by their authors"),
    "merged": message("merged"),
    "refused": message("refused"),
    "admitted": message("admitted to the vote"),
    "funded": message("funded by the vote"),
}
_VOTERS_BY = {
    "all": message("all voters"),
    "district": message("area"),
    "neighborhood": message("neighbourhood"),
    "age": message("age"),
    "sex": message("sex"),
    "voting_method": message("way of voting"),
}
_PROJECTS_BY = {
    "category": message("category"),
    "neighborhood": message("neighbourhood"),
    "district": message("area"),
    "subunit": message("part of the city"),
}
_TIE_KEYS = {
    "lower_cost": message("lower cost"),
    "higher_cost": message("higher cost"),
    "more_votes": message("more votes"),
    "fewer_votes": message("fewer votes"),
    "more_points": message("more points"),
    "more_voters": message("more voters"),
    "more_first_ranks": message("more first ranks"),
    "published": message("the published order"),
    "lot": message("the lot"),
}
_GROUPS = {
    "F": message("women"),
    "M": message("men"),
    "internet": message("on the internet"),
    "paper": message("on paper"),
}
_CONFIDENCE = {"low": message("low"), "medium": message("medium"), "high": message("high")}


def _integer(name: str, title: str, description: str = "") -> Column:
    return Column(name, Kind.INTEGER, title, description)


def _number(name: str, title: str, description: str = "") -> Column:
    return Column(name, Kind.NUMBER, title, description)


def _money(name: str, title: str, description: str = "") -> Column:
    return Column(name, Kind.MONEY, title, description)


def _share(name: str, title: str, description: str = "") -> Column:
    return Column(name, Kind.SHARE, title, description)


def _string(name: str, title: str, description: str = "", words: dict[str, str] | None = None) -> Column:
    return Column(name, Kind.STRING, title, description, words or {})


def _flag(name: str, title: str, description: str = "") -> Column:
    return Column(name, Kind.BOOLEAN, title, description)


_AREA = _string("area", message("Area"), message("The area's short name, as in the table of areas."))
_PROJECT = _string("project", message("Project no."))
_VOTES = _number("votes", message("Votes"), message("Approvals, or the sum of points."))
_COST = _money("cost", message("Cost"))
_PLACE = _integer("place", message("Place in the list"), message("Counted from 1."))

AREAS = (
    _string("slug", message("Short name")),
    _string("name", message("Area"), words={"": message("City-wide")}),
    _string("currency", message("Currency")),
    _string("vote_type", message("Type of ballot"), words=_VOTE_TYPES),
    _string("rule", message("Rule"), message("The rule with its settings, as a line that greenbudget reads.")),
    _integer("voters", message("Voters")),
    _integer("projects", message("Projects")),
    _integer("funded", message("Funded projects")),
    _money("budget", message("Budget")),
    _money("spent", message("Spent"), message("What the funded projects cost together.")),
    _money("left", message("Left")),
    _money("excess", message("Added by the city"), message("What a top-up costs beyond the budget.")),
    _money(
        "endowment_start",
        message("Endowment at first"),
        message("Equal shares: the money of each voter in the first count, cut after six decimals."),
    ),
    _money(
        "endowment",
        message("Endowment in the end"),
        message("Equal shares: the money of each voter in the last count, cut after six decimals."),
    ),
    _integer("reruns", message("Counts after the first")),
    _integer("ties", message("Ties")),
    _integer(
        "left_out", message("Voters without a funded choice"), message("Voters who chose none of the funded projects.")
    ),
    _number(
        "mean_funded_choices",
        message("Funded choices per voter"),
        message("How many funded projects a voter chose on average, cut after six decimals."),
    ),
    _share(
        "mean_fulfilment",
        message("Fair share reached"),
        message("How much of their fair share voters received on average."),
    ),
    _number("gini", message("Gini coefficient"), message("0: the same was spent on every voter; 1: all on one voter.")),
    _integer(
        "samples", message("Samples drawn"), message("Elections whose voters were drawn anew from the real ones.")
    ),
    _integer(
        "same_outcome",
        message("Samples with the same outcome"),
        message("Samples in which exactly the same projects were funded."),
    ),
    _string("second_opinion", message("Second opinion"), message("What pabutools makes of the count."), _OPINIONS),
)

PROJECTS = (
    _AREA,
    _string("project_id", message("Project no.")),
    _string("name", message("Name")),
    _string("category", message("Category")),
    _COST,
    _VOTES,
    _integer("supporters", message("Supporters"), message("Voters who chose the project.")),
    _integer("place", message("Place by votes"), message("Equal votes share a place.")),
    _flag("funded", message("Funded?")),
    _integer("order", message("Order of funding")),
    _string("stage", message("How funded"), words=STAGES),
    _money("left_after", message("Left afterwards"), message("What of the budget was left when it had been funded.")),
    _string("reason", message("Why not funded"), words=REASONS),
    _money(
        "needed_money",
        message("Money needed"),
        message("The money that the reason speaks of, cut after six decimals."),
    ),
    _money(
        "available_money",
        message("Money at hand"),
        message("What was left when its turn came, or what its supporters had left; cut after six decimals."),
    ),
    _number("needed_votes", message("Votes needed"), message("The votes or supporters that the reason speaks of.")),
    _number("available_votes", message("Votes at hand")),
    _string(
        "because_of",
        message("Because of project no."),
        message("The project that excludes it, or at which the count stopped."),
    ),
    _share(
        "effective_support",
        message("Effective support"),
        message("Equal shares: what supporters could have paid, as a share of the cost. From 100 % it is funded."),
    ),
    _money("supporters_left", message("Left with its supporters"), message("Cut after six decimals.")),
    _integer(
        "margin_votes",
        message("Margin in supporters"),
        message("By how many supporters it won, or how many more would have got it funded."),
    ),
    _flag("margin_votes_confirmed", message("Margin in supporters confirmed by a full count?")),
    _money(
        "margin_cost",
        message("Margin in cost"),
        message("How much dearer it could have been, or how much cheaper it would have had to be."),
    ),
    _flag("margin_cost_confirmed", message("Margin in cost confirmed by a full count?")),
    _integer("times_funded", message("Funded in so many samples")),
    _number("latitude", message("Latitude"), message("Degrees north, WGS 84.")),
    _number("longitude", message("Longitude"), message("Degrees east, WGS 84.")),
)
#: Added to the projects' where some project has a climate card.
CLIMATE = (
    _number(
        "co2e_low",
        message("CO2e a year, at least (kg)"),
        message("What is avoided or taken up; below 0: what is added."),
    ),
    _number("co2e_high", message("CO2e a year, at most (kg)")),
    _number("lifetime_low", message("Lifetime, at least (years)")),
    _number("lifetime_high", message("Lifetime, at most (years)")),
    _money("upkeep", message("Upkeep a year")),
    _number("area_greened_m2", message("Area greened (m²)")),
    _number("area_unsealed_m2", message("Area unsealed (m²)")),
    _number("retention_m3", message("Rain retained (m³)")),
    _integer("trees", message("Trees")),
    _integer("people_reached", message("People reached")),
    _string("climate_confidence", message("Confidence in the climate figures"), words=_CONFIDENCE),
    _string("climate_method", message("How the climate figures were estimated")),
    _string("climate_source", message("Source of the climate figures")),
)
ROUNDS = (
    _AREA,
    _integer("round", message("Round")),
    _string("stage", message("How funded"), words=STAGES),
    _PROJECT,
    _VOTES,
    _COST,
    _money("left", message("Left afterwards")),
    _money(
        "payment",
        message("Largest payment"),
        message(
            "Equal shares: the most that a supporter pays (for a point, where points count); cut after six decimals."
        ),
    ),
    _integer("full_payers", message("Supporters who pay in full")),
    _integer("last_payers", message("Supporters who give all they have left")),
    _number(
        "effective_vote_count",
        message("Effective votes"),
        message("The cost divided by the largest payment; cut after six decimals."),
    ),
)

TIES = (
    _AREA,
    _integer("tie", message("Tie no.")),
    _integer("round", message("Round")),
    _integer("place", message("Place in the tie"), message("The order in which equal projects were taken.")),
    _PROJECT,
    _string(
        "decided_by",
        message("What put it before the next"),
        message("The key that put it before the next project."),
        _TIE_KEYS,
    ),
)

SPENDING = (
    _AREA,
    _PROJECT,
    _string("spent_on", message("Spent on project no.")),
    _money("amount", message("Amount"), message("What its supporters paid for that project; cut after six decimals.")),
    _share("share", message("Share"), message("Of all that they held; cut after six decimals.")),
)

TURNOUT = (
    _AREA,
    _string("by", message("Voters by"), words=_VOTERS_BY),
    _PLACE,
    _string("group", message("Group"), message("Small groups stand together; empty: not stated."), _GROUPS),
    _integer("voters", message("Voters")),
    _integer("electorate", message("Entitled to vote"), message("Only where the office stated it.")),
    _string("source", message("Source")),
    Column("source_date", Kind.DATE, message("As of")),
)

PORTIONS = (
    _AREA,
    _string("by", message("Projects by"), words=_PROJECTS_BY),
    _PLACE,
    _string("name", message("Name"), message("Empty: projects that name none.")),
    _integer("projects", message("Projects")),
    _integer("funded", message("Funded projects")),
    _money("spent", message("Spent"), message("Of several names each has an even part; cut after six decimals.")),
    _share("spending_share", message("Share of the money spent")),
    _number("votes", message("Votes"), message("Of several names each has an even part; cut after six decimals.")),
    _share("votes_share", message("Share of the votes")),
)

OTHER_RULES = (
    _AREA,
    _string("rule", message("Rule"), message("The rule with its settings, as a line that greenbudget reads.")),
    _flag("this_rule", message("The rule that counts?")),
    _integer("funded", message("Funded projects")),
    _string("funded_projects", message("Funded projects, by number")),
    _money("spent", message("Spent")),
    _integer("in_common", message("Funded by both"), message("Projects that the rule that counts funds, too.")),
    _integer(
        "prefer_counted",
        message("Voters served better by this outcome"),
        message("Voters with more funded choices under the rule that counts."),
    ),
    _integer(
        "prefer_other",
        message("Voters served better by the other rule"),
        message("Voters with more funded choices under this rule."),
    ),
    _string("refused", message("Why these ballots cannot be counted so")),
)

BALLOTS = (
    _AREA,
    _PLACE,
    _string("step", message("Ballots"), words=_BALLOT_STEPS),
    _string("reason", message("Reason")),
    _integer("number", message("Number")),
)

PROPOSALS = (
    _PLACE,
    _string("step", message("Proposals"), words=_PROPOSAL_STEPS),
    _string("reason", message("Reason")),
    _integer("number", message("Number")),
)
