"""An Election and an Outcome become something that a person or a program reads. Knows no web and no database."""
