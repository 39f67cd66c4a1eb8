"""Workshop tools; nothing in greenbudget imports them."""
