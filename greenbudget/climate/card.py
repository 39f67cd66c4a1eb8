"""What is known about the climate effect of one project, by whom, and how sure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Annotated, Any

from pydantic import BeforeValidator, ValidationError, ValidationInfo, model_validator

from greenbudget.ballots.errors import GreenbudgetError

from .ranges import Amount, AnyRange, Count, Day, Exact, FullText, MinorUnits, Range, Table, Text, Years, sentences

__all__ = ["ClimateCard", "Confidence", "FactorUse", "FaultyCard", "Range", "read_card"]


class FaultyCard(GreenbudgetError):
    """A climate card that cannot be used; `problems` are sentences, each of which says what to do."""

    def __init__(self, project_id: str, *problems: str) -> None:
        self.project_id, self.problems = project_id, problems
        super().__init__(f"The climate card of project {project_id}: " + " ".join(problems))


class Confidence(Enum):
    """How sure whoever estimated is of the figures; the value is what the file says."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


def _confidence(value: object, info: ValidationInfo) -> Confidence:
    if isinstance(value, Confidence):
        return value
    for level in Confidence:
        if value == level.value:
            return level
    raise ValueError(f"“{info.field_name}” is “{value}”; write low, medium or high.")


class FactorUse(Table):
    """
    One step of an estimate: so much a year, times an emission factor.

    `amount` is what the project saves in one year (kWh, km, tonnes …), or the trees or kWp that it adds; negative for
    what it uses itself. With `through`, the amount is first turned into what `factor` counts: 20 kWp, through the
    yield of panels, are so many kWh. `what` says what the amount is, for those who check it.
    """

    factor: FullText
    amount: Exact
    through: Text = ""
    what: Text = ""


class ClimateCard(Table):
    """
    The climate card of one project. Every figure is optional, and None where nobody stated it; 0 only where 0 is meant.

    `co2e` is in kg CO2e a year, positive for what is avoided or taken up, negative for what is added; `lifetime_years`
    is how long that lasts. `upkeep` is in minor units a year, and `who_maintains` says who pays for it. Areas are in
    m², `retention_m3` is the rain that is kept, in m³; `people_reached` counts people once for this project. `method`
    says how the figures were estimated, `source` on whose word. Where `co2e` is not stated, `factors` give it.

    pydantic.ValidationError, the faults of which `sentences` tells; `read_card` raises FaultyCard with them.
    """

    co2e: AnyRange | None = None
    lifetime_years: Years | None = None
    upkeep: MinorUnits | None = None
    who_maintains: Text = ""
    area_greened_m2: Amount | None = None
    area_unsealed_m2: Amount | None = None
    retention_m3: Amount | None = None
    trees: Count | None = None
    people_reached: Count | None = None
    confidence: Annotated[Confidence, BeforeValidator(_confidence)] | None = None
    method: Text = ""
    source: Text = ""
    factors: tuple[FactorUse, ...] = ()
    verified_by: Text = ""
    verified_on: Day | None = None

    @model_validator(mode="before")
    @classmethod
    def _factors_in_a_list(cls, data: Any) -> Any:
        if isinstance(data, Mapping) and not isinstance(data.get("factors", ()), list | tuple):
            raise ValueError('“factors” is no list; write [{ factor = "…", amount = … }], with brackets around it.')
        return data

    @model_validator(mode="after")
    def _says_whence(self) -> ClimateCard:
        if self.co2e is not None and not (self.method or self.source or self.factors):
            raise ValueError(
                "“co2e” is stated, but not how it was found; tell it in “method”, or name a “source” or “factors”."
            )
        if self.verified_on is not None and not self.verified_by:
            raise ValueError("“verified_on” names a day, but nobody who verified; fill in “verified_by”.")
        return self


def read_card(table: Mapping[str, object], project_id: str) -> ClimateCard:
    """A card from a table of a TOML file that was parsed with parse_float=Decimal; FaultyCard with all its problems."""
    try:
        return ClimateCard.model_validate(table)
    except ValidationError as error:
        raise FaultyCard(project_id, *sentences(error)) from error
