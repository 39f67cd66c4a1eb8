"""An instance (what can be funded) and a profile (what the voters want) together: an election."""

from __future__ import annotations

from dataclasses import dataclass

from .instance import Instance
from .profile import Profile


@dataclass(frozen=True)
class Election:
    """What can be funded and what the voters want: all that a rule needs."""

    instance: Instance
    profile: Profile
