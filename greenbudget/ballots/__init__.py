"""Ground floor: what is voted on, what the voters want, and the files that hold both. Standard library and numpy."""
