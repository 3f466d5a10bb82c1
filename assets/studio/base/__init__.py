"""The air base from inside: cells, kennels, the yard, the drain."""
