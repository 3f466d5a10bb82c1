"""SMERT SPIONAM: a 2D arcade action game, and a kit for making and testing its levels."""

__version__ = "0.1.0"
