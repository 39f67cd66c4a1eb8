"""The catalogues hold exactly what the sources say, translated whole."""

from __future__ import annotations

import re

import pytest

from greenbudget.reports.language import LANGUAGES
from tools.catalogue import FORMS, AmbiguousMessage, catalogue_path, catalogue_text, messages_of, read_catalogue
from tools.catalogue import template as template_of

CODES = [code for code in LANGUAGES if code != "en"]
_PLACEHOLDER = re.compile(r"{(\w*)}")


@pytest.fixture(scope="module")
def template(checkout):
    """All messages of the sources."""
    return template_of(checkout)


@pytest.fixture(scope="module", params=CODES)
def catalogue(request, checkout):
    """A committed catalogue."""
    return read_catalogue(catalogue_path(checkout, request.param), request.param)


def messages(catalogue):
    """The messages of a catalogue without its header, each with English and translated forms as tuples."""
    for message in catalogue:
        if message.id:
            ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
            strings = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            yield message, ids, strings


@pytest.mark.parametrize("code", CODES)
def test_the_committed_catalogues_are_what_the_tool_writes(checkout, template, code):
    """Same sources, same bytes: exactly their messages, in order; `make catalogue` brings them up to date."""
    path = catalogue_path(checkout, code)
    assert path.read_text(encoding="utf-8") == catalogue_text(template, read_catalogue(path, code))


def test_every_message_is_translated_in_every_form(catalogue):
    """Nothing falls back to English; nouns have their four forms."""
    assert catalogue.num_plurals == FORMS
    for message, ids, strings in messages(catalogue):
        assert len(strings) == (FORMS if len(ids) == 2 else 1), ids
        assert all(string.strip() for string in strings), f"{ids[0]!r} is not translated"
        assert not message.fuzzy, f"{ids[0]!r} is fuzzy"


def test_every_translation_keeps_the_parts_of_its_message(catalogue):
    """A figure that is left out is a fact left out; only “1 vote” may be “one vote”, and 21 may not."""
    for _, ids, strings in messages(catalogue):
        parts = set(_PLACEHOLDER.findall(ids[-1]))
        for form, string in enumerate(filter(None, strings)):  # what is empty is told by the test above
            found = set(_PLACEHOLDER.findall(string))
            optional = {"n"} if len(ids) == 2 and form == 0 and catalogue.locale.language == "pl" else set()
            assert parts - optional <= found <= parts, f"{string!r} has other parts than {ids[-1]!r}"


def test_both_english_forms_have_the_same_parts(template):
    """Apart from the number itself."""
    for _, ids, _ in messages(template):
        parts = [set(_PLACEHOLDER.findall(text)) - {"n"} for text in ids]
        assert parts[0] == parts[-1], ids


def test_no_translation_differs_in_the_space_around_or_has_two_in_a_row(catalogue):
    """What is put together from messages fits together in every language."""
    for _, ids, strings in messages(catalogue):
        for string in filter(None, strings):
            assert (string[0].isspace(), string[-1].isspace()) == (ids[-1][0].isspace(), ids[-1][-1].isspace()), string
            assert "  " not in string, string


def test_messages_are_found_wherever_they_are_said(tmp_path):
    """In code, also within the parts of another message or a list; in templates; and strings put together are one."""
    code = tmp_path / "greenbudget" / "a.py"
    page = tmp_path / "templates" / "reports" / "a.html"
    code_text = """\
language.say("Out {x} " "side.", x=f(language.say_many("1 in", "{n} ins", n)))
language.say(text)
LATER = message("Later")
"""
    page_text = """\
<p title="{{ say("Title") }}">{% set a = [say_many("1 \\u017c", "{n} zs", n)] %}</p>{{ say(text) }}
"""
    for path, text in ((code, code_text), (page, page_text)):
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    assert sorted(ids for _, ids in messages_of(tmp_path)) == [
        ("1 in", "{n} ins"),
        ("1 ż", "{n} zs"),
        ("Later",),
        ("Out {x} side.",),
        ("Title",),
    ]


def test_one_singular_with_two_plurals_is_refused(tmp_path):
    """A catalogue could hold only one of them."""
    code = tmp_path / "greenbudget" / "a.py"
    code.parent.mkdir()
    code.write_text('say_many("1 vote", "{n} votes", n)\nsay_many("1 vote", "{n} ballots", n)\n', encoding="utf-8")
    with pytest.raises(AmbiguousMessage, match="1 vote"):
        template_of(tmp_path)
