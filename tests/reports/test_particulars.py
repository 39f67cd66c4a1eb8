"""What an office adds, as a file of the bundle."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from greenbudget.reports.crest import Crest
from greenbudget.reports.inputs import (
    BadInputs,
    input_files,
    inputs_of,
    particulars_file,
    read_particulars_file,
    read_report_file,
    report_file,
)
from greenbudget.reports.making import make_report
from greenbudget.reports.options import Options
from greenbudget.reports.particulars import Particulars, particulars_of
from greenbudget.rules.pabutools_bridge import Agreement, SecondOpinion
from tests.reports.bundles import TIE, TOP_UP, report_of, sample, silent

EVERYTHING = {
    "city": {"name": "Wiklinogród nad Wisłą", "crest": "/home/office/crest.png", "accent": "#1B6B43"},
    "edition": {
        "title": {"uk": "Зелений бюджет", "pl": "Zielony budżet"},
        "published": date(2026, 7, 1),
        "case_number": "GK.1",
    },
    "contact": {"office": "Biuro", "email": "a@b.pl", "hours": {"en": "8–16"}},
    "letters": {"next_if_funded": "Dalej", "signed_by": "N. N."},
    "smallest_group": 5,
    "electorate": {
        "number": 12000,
        "source": "Rejestr",
        "date": date(2026, 5, 31),
        "by_area": {"$date": 3, "Ogrody": 5},
        "by_age": {"18-24": 7},
    },
    "ballots": {"ogrody": {"cast": 14, "invalid": {"z": 1, "a": 1}}},
    "proposals": {"submitted": 5, "refused": [{"reason": {"pl": "grunt"}, "number": 2}]},
    "previous": {"title": "2025", "budget": Decimal("12.50"), "spent": Decimal("1E+3"), "voters": 3},
    "climate": {
        "ogrody": {
            "1": {
                "co2e": {"low": Decimal("-1.5"), "high": 3},
                "lifetime_years": [2, Decimal("2.5")],
                "area_greened_m2": Fraction(1, 3),
                "confidence": "low",
                "source": "s",
                "verified_by": "v",
                "verified_on": date(2026, 2, 2),
                "factors": [],
            },
            "2": {"trees": 0, "upkeep": 100},
        }
    },
    "rules": {"ogrody": "greedy"},
}


def test_particulars_read_back_as_they_were():
    """Exact numbers, dates, the order of reasons: all of it, and the same bytes when written again."""
    particulars = particulars_of(EVERYTHING, "test")
    content = particulars_file(particulars)
    back = read_particulars_file(content)
    assert back == particulars
    assert list(back.ballots["ogrody"].invalid) == ["z", "a"]
    assert particulars_file(back) == content


def test_nothing_is_nothing():
    """An office that adds nothing has an empty object."""
    assert particulars_file(Particulars()) == b"{}\n"
    assert read_particulars_file(b"{}\n") == Particulars()


def test_the_bundle_names_its_own_crest_and_no_file_of_the_office():
    """No path of a machine leaves it, and none comes in from a bundle."""
    report, options = report_of(TIE, particulars={"city": {"crest": "/home/office/crest.png"}})
    files = input_files(report, options)
    assert sorted(files) == ["particulars.json", "report.json"]
    assert b"office" not in files["particulars.json"]
    crested = make_report(
        [sample(TIE)],
        options,
        report.particulars,
        crest=Crest("image/svg+xml", b"<svg/>"),
        workers=1,
        progress=silent,
    )
    files = input_files(crested, options)
    assert files["crest.svg"] == b"<svg/>"
    assert read_particulars_file(files["particulars.json"]).city.crest == "crest.svg"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}x",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"edition": {"published": {"$date": "tomorrow"}}}',
        b'{"previous": {"title": "x", "budget": {"$decimal": "much"}}}',
        b'{"city": {"name": {"$fraction": "1/0"}}}',
        b'{"city": {"name": 5}}',
        b'{"mayor": "X"}',
    ],
)
def test_damaged_particulars_are_refused_in_a_sentence(content):
    """Whatever the file holds."""
    with pytest.raises(BadInputs, match=r"^particulars\.json (is damaged|cannot be used): "):
        read_particulars_file(content)


# report.json ----------------------------------------------------------------------------------------------------------


def test_what_a_report_was_made_with_reads_back():
    """Options, what pabutools said, what was left out, the version."""
    options = Options("greedy", samples=3, seed="ślepy los", languages=("uk", "pl"), letters=False)
    opinions = {"ogrody": SecondOpinion(Agreement.DISAGREE, ("1", "2"), "dlaczego")}
    report = make_report(
        [sample(TIE), sample(TOP_UP)], options, Particulars(), second_opinion=opinions, workers=1, progress=silent
    )
    inputs = inputs_of(report, options)
    assert read_report_file(report_file(inputs)) == inputs
    assert (inputs.slugs, inputs.second_opinions) == (("ogrody", "gorki-lipowe"), opinions)
    assert read_report_file(report_file(inputs, version="9.9")).version == "9.9"


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"areas": [], "options": 3}'])
def test_a_damaged_report_file_is_refused_in_a_sentence(content):
    """Whatever it holds."""
    with pytest.raises(BadInputs, match=r"^report\.json is damaged: "):
        read_report_file(content)


def test_a_report_file_cannot_ask_for_days_of_work():
    """A billion samples are no honest wish."""
    report, options = report_of(TIE)
    content = report_file(inputs_of(report, options)).replace(b'"samples": 5', b'"samples": 1000000000')
    with pytest.raises(BadInputs, match=r"options\.samples"):
        read_report_file(content)
