"""
Pages as PDF/UA-1, the same bytes on every machine: the only place that imports WeasyPrint.

Pages are laid out in processes of their own, which have limits of time and memory, see no font but ours, and can fetch
nothing but the project's own fonts and a crest that was checked: no file, no network, whatever a text says.
"""

from __future__ import annotations

import atexit
import ctypes.util
import gc
import os
import re
import resource
import signal
import unicodedata
from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from greenbudget.ballots.errors import GreenbudgetError
from greenbudget.rules.completion import Progress
from greenbudget.rules.parallel import work_through

from .pdf_tags import mend_tags, with_languages

if TYPE_CHECKING:
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

#: One family in two weights, with Polish and Ukrainian letters; docs/decisions/0012.
FAMILY = "Report Sans"
_WEIGHTS = {400: "SourceSansPro-Regular.ttf", 600: "SourceSansPro-Semibold.ttf"}
_FONT_URL = "greenbudget-font:"
#: How a page carries its crest, the only picture in it: residents' texts are escaped, so it is a checked one.
_CREST = re.compile(r"data:(image/png|image/svg\+xml);base64,([A-Za-z0-9+/=]+)", re.ASCII)
#: Seconds and bytes of address space for one document; the largest at hand (160 projects) takes 5 s and 0.4 GB.
MOST_SECONDS = 300
MOST_MEMORY = 3 << 30
#: What stands in a PDF for a letter that the font does not have.
_UNKNOWN = "?"


class CannotPrint(GreenbudgetError):
    """A document could not be laid out; `name` says which, `why` ends the sentence."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why
        super().__init__(f"The PDF {name} could not be made: {why}.")


@dataclass(frozen=True, slots=True)
class Document:
    """A whole page to be printed as the file `name`."""

    name: str
    html: str


def print_documents(
    documents: Sequence[Document], *, workers: int | None = None, progress: Progress | None = None
) -> list[bytes]:
    """The PDFs of all documents, in their order; raises CannotPrint. `progress` hears "printing" and how many."""
    return work_through(_print, None, documents, workers=workers, progress=progress, stage="printing", apart=True)


def _print(_: None, document: Document) -> bytes:
    """Lay one document out, in a worker."""
    fonts, fetcher = _prepared()
    from weasyprint import HTML

    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(MOST_SECONDS)
    try:
        html, styles = _without_styles(document.html)
        page = HTML(string=_printable_html(html), base_url=None, url_fetcher=fetcher)
        identifier = sha256(document.html.encode("utf-8", "surrogatepass")).digest()[:16]
        data: bytes = page.write_pdf(
            font_config=fonts,
            stylesheets=[_parsed(styles)],
            pdf_variant="pdf/ua-1",
            pdf_identifier=identifier,
            custom_metadata=False,
            finisher=mend_tags,
        )
    except TimeoutError:
        raise CannotPrint(document.name, f"it took more than {MOST_SECONDS} seconds") from None
    except MemoryError:
        raise CannotPrint(document.name, f"it took more than {MOST_MEMORY >> 30} GB of memory") from None
    except Exception as error:  # noqa: BLE001 - whatever the layout ends of, somebody has to know in which document
        raise CannotPrint(document.name, f"the layout ended with {type(error).__name__} ({error})") from None
    finally:
        signal.alarm(0)
    return data


def _without_styles(html: str) -> tuple[str, str]:
    """A page and its styles, which are the same for all pages of a city: a worker parses them once."""
    before, _, rest = html.partition("<style>")
    styles, _, after = rest.partition("</style>")
    return before + after, styles


@cache
def _parsed(styles: str) -> CSS:
    from weasyprint import CSS

    fonts, fetcher = _prepared()
    return CSS(string=styles, font_config=fonts, url_fetcher=fetcher)


def _too_long(_signal: int, _frame: object) -> None:
    raise TimeoutError


@cache
def _prepared() -> tuple[FontConfiguration, URLFetcher]:
    """What all documents of this process share: limits, the only fonts that there are, the only addresses."""
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(
        resource.RLIMIT_AS, (MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard), hard)
    )
    _hide_system_fonts()
    # Else cffi asks ldconfig, gcc and ld for every name of a library that it tries; those of Debian it finds without.
    ctypes.util.find_library = lambda name: None
    from weasyprint import CSS
    from weasyprint.pdf import tags
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class OwnAssets(URLFetcher):  # type: ignore[misc]  # weasyprint says no types
        """Gives the fonts and the crest; everything else does not exist."""

        def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> Any:
            if crest := _CREST.fullmatch(url):
                return URLFetcherResponse(url, b64decode(crest[2]), {"Content-Type": crest[1]})
            if url.removeprefix(_FONT_URL) in _WEIGHTS.values():
                path = _fonts() / url.removeprefix(_FONT_URL)
                return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": "font/ttf"})
            raise ValueError("Reports fetch nothing.")

    tags._build_box_tree = with_languages(tags._build_box_tree)
    fetcher, fonts = OwnAssets(), FontConfiguration()
    faces = "".join(
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};src:url('{_FONT_URL}{name}')}}"
        for weight, name in _WEIGHTS.items()
    )
    CSS(string=faces, font_config=fonts, url_fetcher=fetcher)
    return fonts, fetcher


def _hide_system_fonts() -> None:
    """Machines differ in their fonts: without any, a missing letter cannot be drawn from one that others lack."""
    folder = TemporaryDirectory(prefix="greenbudget-fonts-")
    _kept.append(folder)  # it goes with the process
    atexit.register(_forget)
    configuration = Path(folder.name) / "fonts.conf"
    configuration.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{_fonts()}</dir><cachedir>{folder.name}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    os.environ["FONTCONFIG_FILE"] = str(configuration)


def _forget() -> None:
    """Let go of WeasyPrint's fonts, which then remove their temporary files."""
    _parsed.cache_clear()
    _prepared.cache_clear()
    gc.collect()


_kept: list[TemporaryDirectory[str]] = []


def _fonts() -> Path:
    found = find_spec("font_source_sans_pro")
    assert found is not None  # noqa: S101 - a dependency of the package
    return Path(str(found.origin)).parent / "files"


class _Letters(dict[int, str]):
    """For `str.translate`: leaves what the font has, drops signs such as emoji, and puts ? for other letters."""

    def __init__(self) -> None:
        from fontTools.ttLib import TTFont

        super().__init__()
        known = TTFont(_fonts() / _WEIGHTS[400], lazy=True).getBestCmap()
        self.update((code, chr(code)) for code in (*known, *map(ord, "\t\n\r\u00ad")))

    def __missing__(self, code: int) -> str:
        category = unicodedata.category(chr(code))
        self[code] = letter = "" if category[0] in "SMC" else " " if category[0] == "Z" else _UNKNOWN
        return letter


_letters = cache(_Letters)


def _printable_html(html: str) -> str:
    return unicodedata.normalize("NFC", html).translate(_letters())
