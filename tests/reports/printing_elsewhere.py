"""Counts, explains and prints a small report in a process of its own, and says the hashes of its PDFs."""

from __future__ import annotations

import json
import sys
from hashlib import sha256

from greenbudget.reports.pdf import Document, print_documents
from tests.reports.printed_reports import page


def main(order: str, workers: str) -> None:
    """Print in the `order` of "tie.outcome.uk points.outcome.pl", all at once, or one by one with "alone" workers."""
    documents = [Document(name, page(*name.split("."))) for name in order.split()]
    if workers == "alone":
        printed = [data for document in documents for data in print_documents([document])]
    else:
        printed = print_documents(documents, workers=int(workers))
    hashes = {document.name: sha256(data).hexdigest() for document, data in zip(documents, printed, strict=True)}
    json.dump(hashes, sys.stdout, sort_keys=True)
