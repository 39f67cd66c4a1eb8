"""Write sample_elections/: `python -m tools.make_sample_elections`. The same seed gives the same bytes."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from .faulty_samples import faulty
from .generated_samples import generated
from .hand_made_samples import hand_made
from .sample_writing import Count, Sample, expected, pb_text, write_folder

SEED = 2026
ROOT = Path(__file__).resolve().parent.parent
FROZEN = Path(__file__).resolve().with_name("frozen_counts.json")
#: The sample whose published outcome is one of equal shares, and by which rule line.
PUBLISHED_BY = {"green_million": "equal_shares completion=add1"}


def main(arguments: Sequence[str] | None = None) -> None:
    """Write all samples, or the one that is named."""
    options = _options(arguments)
    written = []
    for name, pb, content, title, story in _files(options.seed, options.voters):
        if options.only in (None, name):
            write_folder(options.out / name, pb, content, title, story)
            written.append(name)
    if not written:
        raise SystemExit(f"There is no sample “{options.only}”.")
    print(f"{len(written)} samples written to {options.out}")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.make_sample_elections", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "sample_elections", help="folder to write to")
    parser.add_argument("--only", metavar="NAME", help="write only this sample")
    parser.add_argument("--seed", type=int, default=SEED, help=f"seed of the generated samples ({SEED})")
    parser.add_argument("--voters", type=int, help="voters of each generated sample, instead of its own number")
    return parser.parse_args(arguments)


def _files(seed: int, voters: int | None) -> list[tuple[str, bytes, dict[str, object], str, str]]:
    samples = [*(with_frozen_counts(sample) for sample in generated(seed, voters)), *hand_made()]
    files = [(one.name, pb_text(one).encode(), expected(one), one.title, one.story) for one in samples]
    return files + [(one.name, one.pb, one.expected, one.title, one.story) for one in faulty()]


def with_frozen_counts(sample: Sample) -> Sample:
    """Add the counts that pabutools made of these very ballots; for other ballots only what is counted here remains."""
    frozen = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.exists() else {}
    known = frozen.get(sample.name)
    if not known or known["ballots"] != ballots_digest(sample):
        print(f"{sample.name}: no frozen counts for these ballots; run tools.freeze_counts.", file=sys.stderr)
        return sample
    counts = [Count(one["rule"], tuple(one["allocation"]), one.get("endowment", "")) for one in known["counts"]]
    published = next((one for one in counts if one.rule == PUBLISHED_BY.get(sample.name)), None)
    if published:
        sample = replace(sample, selected=dict.fromkeys(published.allocation, 1), remarks=0)
    return replace(sample, counts=[*sample.counts, *counts])


def ballots_digest(sample: Sample) -> str:
    """A digest of all that decides an outcome: budget, costs and ballots."""
    costs = [(item.id, item.cost) for item in sample.projects]
    ballots = [(list(vote.choices), list(vote.points)) for vote in sample.votes]
    text = json.dumps([sample.meta["budget"], costs, ballots])
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    main()
